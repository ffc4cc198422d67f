import fc from 'fast-check';
import { canonical, fromHex, toHex, utf8 } from '../../../src/domain/record/canonical';

describe('one way to write a value (RFC 8785)', () => {
  test.each<[string, unknown, string]>([
    [
      'keys by code unit, whatever their order',
      { b: 1, a: 2, B: 3, '10': 4, '9': 5 },
      '{"10":4,"9":5,"B":3,"a":2,"b":1}',
    ],
    [
      'keys outside the basic plane before U+FB33',
      { '\ufb33': 1, '\u{1f600}': 2 },
      '{"\u{1f600}":2,"\ufb33":1}',
    ],
    ['lists keep their order', [3, [2, 1], { a: [] }], '[3,[2,1],{"a":[]}]'],
    ['absent fields are left out', { a: undefined, b: false }, '{"b":false}'],
    [
      'text as JSON writes it, no more escaped than must be',
      "\u20ac$\u000f\nA'\u0042\u0022\u005c\\/",
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\/"',
    ],
    ['other scripts as they are', '\u8868\u51b3\u2028', '"\u8868\u51b3\u2028"'],
    ['safe integers', [0, -1, Number.MAX_SAFE_INTEGER], '[0,-1,9007199254740991]'],
  ])('%s', (_, value, text) => expect(canonical(value)).toBe(text));

  test.each([0.1, 2 ** 53, NaN, Infinity, -0])('%d is refused', (number) => {
    expect(() => canonical({ number })).toThrow(RangeError);
  });
  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a hole in a list', [undefined]],
    ['BigInt', 1n],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['bytes', Uint8Array.of(1)],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udfff': 1 }],
  ])('%s is refused', (_, value) => expect(() => canonical({ value: [value] })).toThrow(TypeError));

  test('reading it back and writing it again changes nothing', () => {
    const anyValue = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.fullUnicodeString(),
        fc.boolean(),
        fc.maxSafeInteger().map((n) => n + 0),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.fullUnicodeString(), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

test('UTF-8 by hand is UTF-8', () => {
  fc.assert(
    fc.property(fc.oneof(fc.fullUnicodeString(), fc.string16bits()), (text) => {
      expect(utf8(text)).toEqual(new Uint8Array(Buffer.from(text, 'utf8')));
    }),
  );
});

test('hexadecimal is read as it is written, lower case and whole bytes only', () => {
  expect(toHex(fromHex('00ff10'))).toBe('00ff10');
  for (const bad of ['0', 'FF', 'zz', ' 00', '0x00']) expect(() => fromHex(bad)).toThrow(RangeError);
});
