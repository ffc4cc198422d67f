import { faultCode } from '../../../src/domain/shared/fault-code';

test.each([
  ['93b840ae-ac90-4c1f-9d6e-0f1f2a3b4c5d', '93B8-40'],
  ['1-7f:0a2b3c', '17F0-A2'],
  ['ab1', 'AB1'],
  ['', ''],
])('the request %s is told as %s', (requestId, code) => expect(faultCode(requestId)).toBe(code));
