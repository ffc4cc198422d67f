import fc from 'fast-check';
import type { Form, Motion } from '../../../src/domain/ballot/form';
import { canonical } from '../../../src/domain/record/canonical';
import { linesOf } from '../../../src/verifier/print';
import { verify } from '../../../src/verifier/verify';
import {
  aRecordFile,
  matterForm,
  publicHex,
  SERVICE_KEY,
  textOf,
  type RecordWishes,
} from '../../support/record-file';

const motion = (motionId: string, given: Partial<Motion> = {}): Motion => ({
  motionId,
  title: `“${motionId}”`,
  matter: 'other-major',
  options: [],
  ...given,
});
const options = ['a', 'b', 'c'].map((optionId) => ({ optionId, title: `Plan ${optionId}` }));
const forms: Record<string, Form> = {
  items: {
    ...matterForm,
    kind: 'items',
    motions: [motion('roof'), motion('lift', { matter: 'rebuild' }), motion('gate')],
  },
  'one-of': { ...matterForm, kind: 'one-of', motions: [motion('plan', { options })] },
  priorities: {
    kind: 'priorities',
    binding: 'consultative',
    most: 2,
    motions: [motion('first', { options })],
  },
  consultation: { ...matterForm, binding: 'consultative' },
};

const honest: [string, Partial<RecordWishes>][] = [
  ['one matter, final, with proxies and an objection', {}],
  ['before the objections', { stage: 'preliminary' }],
  ['item by item', { form: forms['items']! }],
  ['one plan of several', { form: forms['one-of']! }],
  ['priorities', { form: forms['priorities']! }],
  ['a consultation', { form: forms['consultation']! }],
  ['who stays silent goes with the majority', { nonVoters: 'with-majority' }],
  ['silent owners in a consultation', { nonVoters: 'with-majority', form: forms['priorities']! }],
  ['the whole community', { scope: { kind: 'community' } }],
  ['one stairwell', { scope: { kind: 'stairwell', building: '1', stairwell: '2' } }],
  ['one owner', { owners: 1 }],
  ['nobody voted', { scope: { kind: 'stairwell', building: '7', stairwell: '1' } }],
  ['a head for every vote', { headEvery: 1 }],
  ['300 owners, one head', { owners: 300, headEvery: 10_000 }],
];

describe('an honest record holds', () => {
  test.each(honest)('%s', (_, wishes) => {
    const report = verify(textOf(aRecordFile(wishes)), { key: publicHex(SERVICE_KEY) });
    expect(report.steps.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.ok).toBe(true);
  });

  test('it is printed step by step, with what is not proven, and last whether all holds', () => {
    const lines = linesOf(verify(textOf(aRecordFile())));
    expect(lines.filter((line) => line.startsWith('✓'))).toHaveLength(7);
    expect(lines.join('\n')).toContain('密钥指纹：66c7 2a64 42ca 33df');
    expect(lines.join('\n')).toContain('是不是业主本人');
    expect(lines[lines.length - 1]).toBe('全部核对无误');
  });

  test('the numbers of all four conditions are shown', () => {
    const text = linesOf(verify(textOf(aRecordFile({ form: forms['items']! })))).join('\n');
    for (const name of ['参加表决的面积', '参加表决的业主', '同意的面积', '同意的业主']) {
      expect(text.split(name).length - 1).toBe(3);
    }
  });
});

describe('rubbish is refused, never thrown at', () => {
  const whole = JSON.parse(textOf(aRecordFile())) as Record<string, unknown>;
  test.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '这不是记录'],
    ['other JSON', '{"format":"other"}\n'],
    ['null', 'null\n'],
    ['a list', '[]\n'],
    ['ten thousand brackets', '['.repeat(10_000)],
    ['ten thousand brackets that close', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['an unknown field', `${canonical({ ...whole, more: 1 })}\n`],
    ['a field that every object has', `${canonical({ ...whole, toString: 'x' })}\n`],
    ['a field less', `${canonical({ ...whole, openings: undefined })}\n`],
    ['a number where text belongs', `${canonical({ ...whole, publicKey: 1 })}\n`],
  ])('%s', (_, text) => {
    const report = verify(text);
    expect(report.ok).toBe(false);
    expect(report.steps[0]).toMatchObject({ name: 'file', ok: false });
    expect(linesOf(report).at(-1)).toMatch(/^有 \d+ 处对不上$/);
  });
  test('what is missing is named by its place', () => {
    const file = { ...whole, close: { ...(whole['close'] as object), signature: undefined } };
    expect(verify(`${canonical(file)}\n`).steps[0]?.problems[0]).toContain('close.signature');
  });
  test('any text', () => {
    fc.assert(fc.property(fc.oneof(fc.fullUnicodeString(), fc.json()), (text) => !verify(text).ok));
  });
});

describe('other writings of the same content are refused', () => {
  const text = textOf(aRecordFile());
  test.each<[string, string]>([
    ['no line feed at the end', text.slice(0, -1)],
    ['one more', `${text}\n`],
    ['a space', text.replace(':', ': ')],
    ['a byte order mark', `\ufeff${text}`],
    ['another order of fields', `${JSON.stringify({ publicKey: '', ...JSON.parse(text) })}\n`],
    ['a field twice', text.replace('"format":', '"format":"x","format":')],
    ['an escape that need not be', text.replace('梧', '\\u68a7')],
    ['a number with a fraction of nothing', text.replace('"most":1', '"most":1.0')],
  ])('%s', (_, other) => {
    const report = verify(other);
    expect(report.ok).toBe(false);
    expect(report.steps[0]?.ok).toBe(false);
  });
});

describe('a changed byte anywhere is never accepted, and never thrown at', () => {
  const small = textOf(aRecordFile({ owners: 6, headEvery: 2 }));
  const bytes = Buffer.from(small, 'utf8');
  const changed = (at: number, byte: number) => {
    const copy = Buffer.from(bytes);
    copy[at % bytes.length] = byte;
    return copy;
  };
  test('another byte', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 255 }), (at, byte) => {
        fc.pre(bytes[at % bytes.length] !== byte);
        expect(verify(changed(at, byte).toString('utf8')).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
  test('another digit or letter where one stood', () => {
    fc.assert(
      fc.property(fc.nat({ max: small.length - 1 }), fc.constantFrom(...'0123456789abcdef'), (at, char) => {
        fc.pre(/[0-9a-f]/.test(small[at]!) && small[at] !== char);
        expect(verify(small.slice(0, at) + char + small.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
  test('a stretch cut out, or written twice', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: small.length - 1 }),
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        (at, length, twice) => {
          const piece = small.slice(at, at + length);
          const other = small.slice(0, at) + (twice ? piece + piece : '') + small.slice(at + length);
          expect(verify(other).ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});
