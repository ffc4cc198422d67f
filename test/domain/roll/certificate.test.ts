import fc from 'fast-check';
import { creditCodeCheck, readCertificate, residentIdCheck } from '../../../src/domain/roll/certificate';
import { readPhone } from '../../../src/domain/roll/phone';
import { inventedResidentId } from '../support/resident-id';

describe('resident identity number: GB 11643', () => {
  test('the example of the standard, 11010519491231002X', () => {
    expect(residentIdCheck('11010519491231002')).toBe('X');
    expect(readCertificate('11010519491231002x')).toEqual({
      kind: 'resident-id',
      number: '11010519491231002X',
    });
  });
  test('full width and spaces do not matter', () => {
    const id = inventedResidentId(7);
    const wide = [...id].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join(' ');
    expect(readCertificate(wide)?.number).toBe(id);
  });
  test('any single wrong digit is found', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(16), fc.integer({ min: 1, max: 9 }), (serial, at, shift) => {
        const id = inventedResidentId(serial);
        const wrong = id.slice(0, at) + ((Number(id[at]) + shift) % 10) + id.slice(at + 1);
        expect(readCertificate(wrong)?.kind).not.toBe('resident-id');
      }),
    );
  });
  test('a date that does not exist is refused', () => {
    expect(readCertificate(inventedResidentId(1, '20230229'))?.kind).not.toBe('resident-id');
    expect(readCertificate(inventedResidentId(1, '20240229'))?.kind).toBe('resident-id');
  });
  test('the old form of 15 digits is the same person', () => {
    const id = inventedResidentId(3, '19500101');
    expect(readCertificate(id.slice(0, 6) + id.slice(8, 17))?.number).toBe(id);
  });
});

describe('other certificates', () => {
  test('a company: social credit code with the check character of GB 32100', () => {
    const first17 = '91340100MA0000000';
    const code = first17 + creditCodeCheck(first17);
    expect(readCertificate(code)).toEqual({ kind: 'organisation', number: code });
  });
  test.each(['E12345678', 'EA1234567', 'H12345678', '01234567', 'K1234567A'])('%s is plausible', (text) => {
    expect(readCertificate(text)?.kind).toBe('other');
  });
  test.each(['', '123', '13800000001', 'ABCDEFGH', '3.40101E+17', '1101051949123100'])(
    '%j is not',
    (text) => {
      expect(readCertificate(text)).toBeUndefined();
    },
  );
});

describe('phones', () => {
  test.each([
    ['13800000001', '13800000001'],
    ['138 0000 0001', '13800000001'],
    ['+86-138-0000-0001', '13800000001'],
    ['13800000001.0', '13800000001'],
    ['0551-62810000', '0551-62810000'],
    ['(0551)62810000', '0551-62810000'],
    ['62810000', '62810000'],
    ['010-62810000-801', '010-62810000-801'],
  ])('%s', (text, phone) => expect(readPhone(text)).toBe(phone));
  test.each(['', '12800000001', '1380000000', '138000000011', '1.38E+10', '12345678'])(
    '%j is none',
    (text) => {
      expect(readPhone(text)).toBeUndefined();
    },
  );
});
