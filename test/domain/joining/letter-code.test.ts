import { foldLetterCode, isWholeLetterCode, letterCodeOf } from '../../../src/domain/joining/letter-code';

test.each([
  ['7k3mq2xd0wz9', '7K3M-Q2XD-0WZ9'],
  ['7K3M-Q2XD-0WZ9', '7K3M-Q2XD-0WZ9'],
  [' 7k3m q2xd owz9 ', '7K3M-Q2XD-0WZ9'],
  ['iIlLoO', '1111-00'],
  ['７ｋ３ｍ－ｑ', '7K3M-Q'],
  ['7K3MQ2XD0WZ9EXTRA', '7K3M-Q2XD-0WZ9'],
  ['', ''],
])('%s is read as %s', (typed, read) => expect(foldLetterCode(typed)).toBe(read));

test('a code is whole with twelve of its own digits and letters', () => {
  expect(isWholeLetterCode('7K3M-Q2XD-0WZ9')).toBe(true);
  expect(isWholeLetterCode('7K3M-Q2XD-0WZ')).toBe(false);
  expect(isWholeLetterCode('7K3M-Q2XD-UWZ9')).toBe(false);
  expect(isWholeLetterCode('7K3MQ2XD0WZ9')).toBe(false);
});

test('what is printed is read back as itself', () => {
  const code = letterCodeOf([0, 31, 32, 255, 7, 18, 19, 20, 21, 22, 23, 24]);
  expect(isWholeLetterCode(code)).toBe(true);
  expect(foldLetterCode(code.toLowerCase())).toBe(code);
});
