import { inSendingOrder, urgencyOf, type Sendable } from '../../../../src/domain/shared/outbox/urgency';
import { mustFollow } from '../../../../src/domain/shared/outbox/subject';
import { NEED_WORDS } from '../../../../src/text/vocabulary/need-words';

const need = (text: string, category = 'gas-supply'): Sendable => ({
  procedure: 'needs.submit',
  input: { text, category },
});
const visit = (unit: string, ...texts: string[]): Sendable => ({
  procedure: 'door.record',
  input: { communityId: 'c', unit, needs: texts.map((text) => ({ text, category: 'gas-supply' })) },
});
const vote = (ownerKey: string): Sendable => ({
  procedure: 'ballots.cast',
  input: { ballotId: 'b', ownerKey },
});
const update: Sendable = { procedure: 'works.post', input: { text: '楼道里有煤气味' } };

test.each<[string, Sendable, string]>([
  ['a need that names a danger', need('一进楼道就闻到煤气味'), 'danger'],
  ['a need that names none', need('楼道灯不亮', 'lighting'), 'other'],
  ['a danger spoken at the door, after other needs', visit('1-1-101', '灯不亮', '厨房漏煤气了'), 'danger'],
  ['a door that stayed shut', visit('1-1-101'), 'other'],
  ['a vote', vote('o1'), 'vote'],
  ['news from the site are no report of a danger, whatever they say', update, 'other'],
])('%s', (_, action, urgency) => expect(urgencyOf(action, NEED_WORDS)).toBe(urgency));

test('dangers go before votes, votes before the rest, each the oldest first', () => {
  const [lamp, gas, leak] = [
    need('楼道灯不亮', 'lighting'),
    need('一进楼道就闻到煤气味'),
    visit('u', '漏煤气了'),
  ];
  const [first, second] = [vote('o1'), vote('o2')];
  expect(inSendingOrder([update, first, lamp, leak, second, gas], NEED_WORDS)).toEqual([
    ...[leak, gas, first, second],
    ...[update, lamp],
  ]);
});

test('before the words of dangers are known, votes still go first', () => {
  expect(inSendingOrder([need('漏煤气了'), vote('o1')], undefined)[0]).toEqual(vote('o1'));
});

describe('what changes what an earlier action did, follows it', () => {
  const back = (needId: string, procedure = 'needs.back'): Sendable => ({ procedure, input: { needId } });
  const reach = (ownerKey: string): Sendable => ({
    procedure: 'canvass.record',
    input: { ballotId: 'b', ownerKey },
  });
  const idea = (about: object): Sendable => ({ procedure: 'ideas.post', input: { communityId: 'c', about } });
  test.each<[string, Sendable, Sendable, boolean]>([
    ['taking back after backing', back('n1', 'needs.unback'), back('n1'), true],
    ['backing another need', back('n2'), back('n1'), false],
    ['two visits to one owner', reach('o1'), reach('o1'), true],
    ['visits to two owners', reach('o2'), reach('o1'), false],
    ['a vote and a visit to the same owner', vote('o1'), reach('o1'), false],
    ['two records of one flat', visit('1-1-101'), visit('1-1-101'), true],
    ['a danger waits for nothing', visit('1-1-101', '漏煤气了'), visit('1-1-101'), false],
    ['two needs', need('楼道灯不亮', 'lighting'), need('楼道灯不亮', 'lighting'), false],
    ['two ideas on one item', idea({ planId: 'p', itemId: 'i' }), idea({ planId: 'p', itemId: 'i' }), true],
    ['ideas on two items', idea({ planId: 'p', itemId: 'j' }), idea({ planId: 'p', itemId: 'i' }), false],
  ])('%s', (_, later, earlier, follows) => expect(mustFollow(later, earlier, NEED_WORDS)).toBe(follows));
});
