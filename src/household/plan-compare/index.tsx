import { useEffect, useState } from 'react';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useComparison, usePlanList, usePlanVersions } from '../../stores/plan/pages';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { compareText as text, planTitles } from '../../text/plan/pages';
import { Comparison } from './comparison';
import type { PlanHead } from '../../contract/plan/plans';

/** The plan in force, then its alternatives, then earlier versions. */
function choices(plans: readonly PlanHead[], versions: readonly PlanHead[]): readonly PlanHead[] {
  const known = new Set(plans.map(({ planId }) => planId));
  return [...plans, ...versions.filter(({ planId }) => !known.has(planId))];
}

const nameOf = ({ alternative, title, version }: PlanHead, index: number): string => {
  if (alternative) return title;
  return index === 0 ? text.inForce : text.version(version);
};

/** Two plans or versions, one above the other in every row, so that a narrow screen has room for both. */
export default function PlanCompare() {
  const communityId = useCommunity();
  const list = usePlanList();
  const versions = usePlanVersions();
  const { view, load } = useComparison();
  const [chosen, choose] = useState<{ readonly left?: string; readonly right?: string }>({});
  const refresh = () => {
    if (!communityId) return;
    void list.load({ communityId });
    void versions.load({ communityId });
  };
  useRefresh(refresh);
  const all =
    'value' in list.view
      ? choices(list.view.value.plans, 'value' in versions.view ? versions.view.value.versions : [])
      : [];
  const left = chosen.left ?? all[0]?.planId;
  const right = chosen.right ?? all[1]?.planId;
  useEffect(() => {
    if (communityId && left && right && left !== right) void load({ communityId, left, right });
  }, [communityId, left, right, load]);
  const chips = all.map((head, index) => ({ value: head.planId, title: nameOf(head, index) }));
  return (
    <Screen title={planTitles.compare}>
      <Viewed view={list.view} onRetry={refresh}>
        {() =>
          all.length < 2 ? (
            <EmptyState seal="plan" title={text.emptyTitle} text={text.emptyText} />
          ) : (
            <>
              <Card title={text.choose.left}>
                <ChipRow
                  label={text.choose.left}
                  chips={chips}
                  value={left}
                  onChoose={(planId) => choose({ left: planId, right })}
                />
              </Card>
              <Card title={text.choose.right}>
                <ChipRow
                  label={text.choose.right}
                  chips={chips}
                  value={right}
                  onChoose={(planId) => choose({ left, right: planId })}
                />
              </Card>
              {left === right ? (
                <Notice kind="info">{text.same}</Notice>
              ) : (
                <Viewed view={view} onRetry={refresh}>
                  {(value) => <Comparison {...value} />}
                </Viewed>
              )}
            </>
          )
        }
      </Viewed>
    </Screen>
  );
}
