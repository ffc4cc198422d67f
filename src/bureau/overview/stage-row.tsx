import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import type { CommunitySummary } from '../../domain/city/summary';
import { stageCounts, useOverviewFilter } from '../../stores/city/overview';
import { overviewText as text } from '../../text/city/overview';
import { stageName } from '../../text/words/stages';
import './overview.scss';
import { STAGES } from '../../domain/community/stage';

/** How many communities are at each stage, in words and numbers; a press shows only those. */
export function StageRow({ communities }: { readonly communities: readonly CommunitySummary[] }) {
  const { stage: chosen, choose } = useOverviewFilter();
  const counts = stageCounts(communities);
  return (
    <View className="stages" {...spoken({ role: 'group', label: text.stagesTitle })}>
      {STAGES.map((stage) => {
        const on = stage === chosen;
        return (
          <View
            key={stage}
            className={`stages__cell${on ? ' stages__cell--on' : ''}`}
            hoverClass="pressed"
            onClick={() => choose({ stage: on ? undefined : stage })}
            {...spoken({ role: 'button', label: text.stage(stageName[stage], counts[stage]) })}
            aria-pressed={on ? 'true' : 'false'}
          >
            <View className="stages__number">{counts[stage]}</View>
            <View className="stages__name">{stageName[stage]}</View>
          </View>
        );
      })}
    </View>
  );
}
