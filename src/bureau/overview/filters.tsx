import { View } from '@tarojs/components';
import { ChipRow } from '../../components/chip-row';
import type { CommunitySummary } from '../../domain/city/summary';
import { districtsOf, useOverviewFilter } from '../../stores/city/overview';
import { overviewText as text } from '../../text/city/overview';
import { StageRow } from './stage-row';

interface Props {
  readonly communities: readonly CommunitySummary[];
  readonly needAttention: number;
}

const everywhere = '*';

/** Stage, attention and district: they choose the part of the list that is shown. */
export function Filters({ communities, needAttention }: Props) {
  const { district, attentionOnly, choose } = useOverviewFilter();
  const districts = districtsOf(communities).map((value) => ({ value, title: value }));
  return (
    <View className="stack">
      <StageRow communities={communities} />
      <ChipRow
        label={text.attentionTitle}
        chips={[
          { value: 'all', title: text.all(communities.length) },
          { value: 'attention', title: text.attentionOnly(needAttention) },
        ]}
        value={attentionOnly ? 'attention' : 'all'}
        onChoose={(value) => choose({ attentionOnly: value === 'attention' })}
      />
      {districts.length > 1 && (
        <ChipRow
          label={text.districtTitle}
          chips={[{ value: everywhere, title: text.allDistricts }, ...districts]}
          value={district ?? everywhere}
          onChoose={(value) => choose({ district: value === everywhere ? undefined : value })}
          oneLine
        />
      )}
    </View>
  );
}
