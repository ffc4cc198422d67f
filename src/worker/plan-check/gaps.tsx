import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { planWriteText as text } from '../../text/plan/write';
import type { PlanGap } from '../../domain/plan/draft-gaps';

const said = (gap: PlanGap): string =>
  gap.of === 'item'
    ? text.itemFault(
        gap.number,
        gap.title,
        gap.gaps.map((name) => text.missing[name]),
      )
    : text.fault[gap.of];

/** What still has to be added before the plan can be published. */
export function Gaps({ gaps }: { readonly gaps: readonly PlanGap[] }) {
  return (
    <Notice kind="wait" title={text.faultsTitle}>
      {gaps.map((gap) => (
        <View key={said(gap)}>{said(gap)}</View>
      ))}
    </Notice>
  );
}
