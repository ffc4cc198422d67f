import { fireEvent, render, screen } from '@testing-library/react';
import { FunnelCard } from '../../../src/bureau/overview/funnel-card';
import { nearestDot, plotOf } from '../../../src/bureau/overview/plot';
import { funnelOf, type Funnel } from '../../../src/domain/city/funnel';
import { deskList, rowsAPage, stageCounts } from '../../../src/stores/city/overview';
import { reasonText } from '../../../src/text/city/overview';
import { aScore, aSummary } from '../../domain/city/summaries';

const now = Date.now();
const day = 86_400_000;
const calm = Array.from({ length: 45 }, (_, i) =>
  aSummary({
    communityId: `calm-${i}`,
    district: i < 30 ? '东区' : '西区',
    stage: i % 2 ? 'works' : 'needs',
  }),
);
const closing = aSummary({
  communityId: 'closing',
  district: '西区',
  stage: 'ballot',
  ballot: { owners: 120, rollOwners: 300, closesAt: now + 2 * day },
});
const everywhere = { attentionOnly: false, page: 0 };

describe('the list', () => {
  test('pages of twenty, what needs attention first', () => {
    const first = deskList([...calm, closing], everywhere, now);
    expect(first.rows).toHaveLength(rowsAPage);
    expect(first).toMatchObject({ from: 0, all: 46, pages: 3, needAttention: 1 });
    expect(first.rows[0]?.summary.communityId).toBe('closing');
    expect(deskList([...calm, closing], { ...everywhere, page: 9 }, now)).toMatchObject({ from: 40 });
  });

  test('filters by district, stage and attention', () => {
    const all = [...calm, closing];
    expect(deskList(all, { ...everywhere, district: '西区' }, now).all).toBe(16);
    expect(deskList(all, { ...everywhere, district: '西区', stage: 'ballot' }, now).all).toBe(1);
    expect(deskList(all, { ...everywhere, attentionOnly: true, district: '东区' }, now)).toMatchObject({
      all: 0,
      needAttention: 1,
    });
    expect(stageCounts(all)).toMatchObject({ needs: 23, works: 22, ballot: 1, done: 0 });
  });

  test('says in words why a community stands on top', () => {
    const reason = deskList([closing], everywhere, now).rows[0]?.reasons[0];
    expect(reason && reasonText(reason)).toMatch(/截止.*离三分之二还差 80 户/);
    expect(reasonText({ kind: 'score-below', high: 0.58, cityShare: 0.81 })).toBe(
      '满意的比例最高也就 58%，低于全市的 81%',
    );
    expect(reasonText({ kind: 'ballot-failed' })).toContain('没有通过');
  });
});

describe('the funnel', () => {
  const communities = [
    aSummary({ communityId: 'a', name: '高的小区', overall: aScore(270, 300) }),
    aSummary({ communityId: 'b', name: '低的小区', overall: aScore(60, 120) }),
    aSummary({ communityId: 'c', name: '少的小区', overall: aScore(15, 20) }),
    aSummary({ communityId: 'd', name: '藏的小区', overall: aScore(3, 5) }),
  ];
  const funnel = funnelOf(communities) as Funnel;

  test('is one SVG with a mark for each point: square outside, hollow where it may not be compared', () => {
    const svg = decodeURIComponent(plotOf(funnel).source.replace('data:image/svg+xml,', ''));
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg.match(/fill='#fff'/g)).toHaveLength(1);
    expect(svg).not.toContain('NaN');
  });

  test('a touch names the nearest dot, and none from far away', () => {
    const { dots } = plotOf(funnel);
    const dot = dots[1];
    expect(dot && nearestDot(dots, dot.x + 5, dot.y - 5)?.point.name).toBe('低的小区');
    expect(nearestDot(dots, -100, -100)).toBeUndefined();
  });

  test('the table says the same in words, and of the suppressed only how many', () => {
    render(<FunnelCard communities={communities} />);
    expect(screen.getByLabelText(/漏斗图：3 个小区，1 个在曲线上方，1 个在曲线下方/)).toBeTruthy();
    fireEvent.click(screen.getByText('换成表格看'));
    const text = document.body.textContent ?? '';
    expect(text).toContain('高的小区');
    expect(text).toContain('90% 满意，300 户评，共 400 户');
    expect(text).toContain('比全市低');
    expect(text).toContain('评的户数少，不能比');
    expect(text).toContain('另有 1 个小区评的不到 10 户');
    expect(text).not.toContain('藏的小区');
  });

  test('before the first scores it says what will stand here', () => {
    render(<FunnelCard communities={[aSummary()]} />);
    expect(document.body.textContent).toContain('等有小区评价满 10 户');
  });
});
