import { contract, type ProcedureName } from '../../../src/contract/contract';
import { textsAt, type Procedure } from '../../../src/contract/procedure';
import { validInput } from '../support/valid-input';

/** What somebody writes is checked by WeChat before anybody else reads it: named once, in the contract. */
const procedures = Object.entries(contract).flatMap(([area, actions]) =>
  Object.entries(actions as Record<string, Procedure>).map(
    ([action, procedure]) => [`${area}.${action}` as ProcedureName, procedure] as const,
  ),
);
const given = { communityId: 'c-1', mutationId: 'mutation-0123456789', now: Date.UTC(2026, 10, 30) };
/** Optional words that the usual input leaves out. */
const MORE: Readonly<Partial<Record<ProcedureName, object>>> = {
  'plans.publish': {
    items: [{ title: '换灯', description: '楼道换灯', quantity: '六盏', disturbance: { text: '停电半天' } }],
  },
  'approvals.decide': { accept: false, reason: '没有看到这份文件' },
  'earlier.propose': { needs: { source: '2024年入户征求意见表', on: 0, lines: ['屋顶漏'] } },
  'ballots.publish': { motions: [{ title: '选方案', options: [{ title: '方案一' }] }] },
};
const inputOf = (name: ProcedureName): unknown => ({ ...validInput(name, given), ...MORE[name] });

/** Words in an input that nobody else reads as they were written, and why. */
const NOT_READ: Readonly<Record<string, string>> = {
  'joining.sell': 'names of buyers are encrypted as the roll has them',
};

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /[\u4e00-\u9fff]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

const mutations = procedures.filter(([, { kind }]) => kind === 'mutation');

test.each(mutations)(
  '%s: all words of an input are published, or it is said who does not read them',
  (name, { published = [] }) => {
    const input = inputOf(name);
    const named = published.flatMap((path) => textsAt(input, path));
    const left = wordsIn(input).filter((words) => !named.includes(words));
    expect(left.length > 0).toBe(name in NOT_READ);
  },
);

const publishing = procedures.filter(([, { published }]) => published !== undefined);

test.each(publishing)(
  '%s: what it names is there, and its refusals are declared',
  (name, { published = [], errors }) => {
    const input = inputOf(name);
    for (const path of published) expect([path, textsAt(input, path).length]).not.toEqual([path, 0]);
    expect(errors).toEqual(expect.arrayContaining(['TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE']));
  },
);

/** The words come in a file: the handler has them checked once it has read it. */
const IN_A_FILE: readonly string[] = ['communities.importSheet'];

test('only what publishes is refused for its words', () => {
  const refusing = procedures
    .filter(([name, { errors }]) => errors.includes('TEXT_REFUSED') && !IN_A_FILE.includes(name))
    .map(([name]) => name);
  expect(refusing).toEqual(publishing.map(([name]) => name));
});
