import { sampleCounts, sampleOutcome, useSeed, useStaffRecord } from '../../../src/stores/record/sample';
import { proxyFaults } from '../../../src/stores/ballot/proxies';
import { votedOf } from '../../../src/stores/ballot/canvass';
import { sampleText } from '../../../src/text/record/sample';
import { answers, answersAny, cloud, newPhone, sent } from '../support/phone';

beforeEach(newPhone);

type Called = 'agrees' | 'differs' | 'unreached' | undefined;
const aSample = (...called: readonly Called[]) => ({
  seed: '大乐透 26134 期',
  fewest: 9,
  votes: 120,
  units: called.map((said, at) => ({ unit: `1-1-${101 + at}`, ...(said && { called: said }) })),
});

test.each([
  [['agrees', 'agrees'], 'kept'],
  [['agrees', undefined], 'open'],
  [['agrees', 'unreached'], 'open'],
  [['agrees', undefined, 'differs'], 'doubt'],
] as const)('a sample of %j is %s', (called, outcome) => {
  expect(sampleOutcome(aSample(...called))).toBe(outcome);
});

test('the sheet is summed up in words, without what there is none of', () => {
  expect(sampleText.counts(sampleCounts(aSample('agrees', 'unreached', undefined)))).toBe(
    '对得上 1 户，没联系上 1 户，还没问 1 户',
  );
  expect(sampleText.numbers(9, 180, 58)).toContain('名册共 180 户');
});

test('the seed is kept until it is drawn, and changing it asks for the wall again', async () => {
  const seed = () => useSeed.getState();
  seed().open('c-1');
  seed().change({ seed: '大乐透 26134 期' });
  seed().post(true);
  seed().change({ seed: '大乐透 26135 期' });
  expect(seed().posted).toBe(false);
  seed().open('c-1');
  expect(seed().draft.seed).toBe('大乐透 26135 期');

  cloud.callFunction.mockResolvedValueOnce(answersAny({ record: { ballotId: 'b-1' } }));
  await useStaffRecord.getState().load({ communityId: 'c-1' });
  cloud.callFunction.mockResolvedValueOnce(answers('record.draw', aSample(undefined)));
  await seed().draw('b-1');
  expect(sent().at(-1)?.input).toMatchObject({ ballotId: 'b-1', seed: '大乐透 26135 期' });
  const { view } = useStaffRecord.getState();
  expect('value' in view && view.value.record?.sample?.units).toHaveLength(1);
});

test('an authorisation names two flats, a day to come and its photo', () => {
  const now = Date.UTC(2026, 10, 24);
  const draft = { unit: '1-1-101', proxyUnit: '1-1-101' };
  expect(proxyFaults(draft, now, now)).toEqual(['same', 'expiresAt', 'picture']);
  expect(proxyFaults({ ...draft, proxyUnit: '1-1-102', picture: 'p' }, now + 1, now)).toEqual([]);
});

test('every owner counts in one building, so that the buildings add up to the turnout', () => {
  const count = (owners: number, areaCenti: number) => ({ owners, areaCenti });
  const buildings = [
    { building: '1', roll: count(10, 100), voted: count(4, 40), delivered: 0 },
    { building: '2', roll: count(10, 100), voted: count(3, 25), delivered: 0 },
  ];
  const canvass = {
    ballotId: 'b',
    title: '',
    binding: 'statutory' as const,
    opensAt: 0,
    closesAt: 1,
    countedAt: 0,
    owners: [],
    roll: count(20, 200),
    gap: count(7, 69),
    buildings,
  };
  expect(votedOf(canvass)).toEqual(count(7, 65));
});
