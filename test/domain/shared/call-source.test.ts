import { isFromClient, isFromOperator, isFromTimer } from '../../../src/domain/shared/call-source';

test.each([
  ['wx_client', true, false],
  ['wx_devtools', true, false],
  ['wx_localdebug', true, false],
  ['wx_crawler', true, false],
  ['web_client', true, false],
  ['wx_client,scf', true, false],
  ['wx_devtools, scf,scf', true, false],
  ['wx_trigger', false, true],
  ['wx_trigger,scf', false, false],
  ['wx_client,wx_trigger', true, false],
  ['wx_unknown', false, false],
  ['wx_http', false, false],
  ['scf', false, false],
  ['', false, false],
  [undefined, false, false],
])('%s: from a person’s device %s, from the timer alone %s', (source, client, timer) => {
  expect([isFromClient(source), isFromTimer(source)]).toEqual([client, timer]);
});

test.each([
  [undefined, undefined, true],
  ['', '', true],
  [undefined, 'scf', true],
  [undefined, 'wx_http', true],
  [undefined, 'wx_client', false],
  [undefined, 'web_client', false],
  [undefined, 'wx_devtools,scf', false],
  [undefined, 'wx_trigger', false],
  [undefined, 'scf,wx_trigger', false],
  ['o-1', undefined, false],
  ['o-1', 'scf', false],
])('openid %s by way of %s: the operator %s', (openid, source, operator) => {
  expect(isFromOperator({ openid, source })).toBe(operator);
});
