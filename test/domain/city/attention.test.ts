import { attentionOf, sortByAttention, CLOSING_SOON_MS } from '../../../src/domain/city/attention';
import { DAY_MS } from '../../../src/domain/shared/time';
import { aScore, aSummary } from './summaries';

const now = 1_764_000_000_000;
const ballot = (owners: number, closesIn: number, passed?: boolean) => ({
  owners,
  rollOwners: 300,
  closesAt: now + closesIn,
  ...(passed !== undefined && { passed }),
});

describe('a ballot that closes soon', () => {
  test.each([
    [199, CLOSING_SOON_MS, 1],
    [0, 1, 200],
  ])('%i of 300 owners, closing in %i ms: %i are missing', (owners, closesIn, missing) => {
    expect(attentionOf({ ballot: ballot(owners, closesIn) }, now, undefined)).toEqual([
      { kind: 'turnout-short', closesAt: now + closesIn, missingOwners: missing },
    ]);
  });

  test.each([
    ['two thirds exactly have taken part', ballot(200, DAY_MS)],
    ['more than seven days are left', ballot(10, CLOSING_SOON_MS + 1)],
    ['it has closed and is being counted', ballot(10, 0)],
    ['it has passed', ballot(10, DAY_MS, true)],
  ])('nothing when %s', (_, b) => {
    expect(attentionOf({ ballot: b }, now, undefined)).toEqual([]);
  });
});

describe('a score below the city', () => {
  test('only where the whole interval lies below and it may be compared', () => {
    const overall = aScore(60, 120);
    const { high } = overall.interval;
    expect(attentionOf({ overall }, now, 0.9)).toEqual([{ kind: 'score-below', high, cityShare: 0.9 }]);
    expect(attentionOf({ overall }, now, high)).toEqual([]);
    expect(attentionOf({ overall }, now, undefined)).toEqual([]);
    expect(attentionOf({ overall: aScore(2, 20) }, now, 0.9)).toEqual([]);
  });
});

describe('sortByAttention', () => {
  const s = (communityId: string, more = {}) => aSummary({ communityId, name: communityId, ...more });

  test('closing ballots by time, then scores below, then failed ballots, then the rest; scores are not ranked', () => {
    const city = s('city', { overall: aScore(380, 400, 800) });
    const rows = [
      city,
      s('failed', { ballot: ballot(100, -DAY_MS, false) }),
      s('half', { overall: aScore(60, 120) }),
      s('worse', { overall: aScore(40, 120) }),
      s('later', { ballot: ballot(10, 5 * DAY_MS) }),
      s('calm'),
      s('sooner', { ballot: ballot(190, DAY_MS) }),
    ];
    expect(
      sortByAttention(rows, now).map(({ summary, reasons }) => [summary.communityId, reasons[0]?.kind]),
    ).toEqual([
      ['sooner', 'turnout-short'],
      ['later', 'turnout-short'],
      ['half', 'score-below'],
      ['worse', 'score-below'],
      ['failed', 'ballot-failed'],
      ['city', undefined],
      ['calm', undefined],
    ]);
  });

  test('says every reason; the most pressing one comes first', () => {
    const both = s('both', { ballot: ballot(100, -DAY_MS, false), overall: aScore(40, 120) });
    const [first] = sortByAttention([both, s('city', { overall: aScore(380, 400, 800) })], now);
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['score-below', 'ballot-failed']);
  });
});
