import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { NeedStateTag } from '../../components/need-state-tag';
import { mayKeep, type MergeCard } from '../../stores/need/merge';
import { needsText } from '../../text/need/needs';
import { categoryName } from '../../text/need/labels';
import { day } from '../../text/words/time';
import { deskNeedsText, mergeText as text } from '../../text/need/desk';
import './side.scss';

interface Props {
  readonly need: MergeCard;
  readonly other: MergeCard;
  readonly kept: boolean;
  readonly onKeep: () => void;
}

/** One of the two needs in full; a tap keeps it, if its answer allows that. */
export function Side({ need, other, kept, onKeep }: Props) {
  const { category, place, building, text: words, households, state, submittedAt } = need;
  const may = mayKeep(need, other);
  const why = state === 'declined' ? text.declinedCannot : text.cannotKeep;
  return (
    <View
      className={`side${kept ? ' side--kept' : ''}`}
      hoverClass={may ? 'pressed' : 'none'}
      onClick={may ? onKeep : undefined}
      {...spoken({ role: 'radio', checked: kept, disabled: !may, label: `${text.keep}：${words}` })}
    >
      <View className="ends">
        <View className="t-list">{categoryName[category]}</View>
        <View className="t-list">{deskNeedsText.households(households)}</View>
      </View>
      <View className="t-body">{words}</View>
      <View className="ends">
        <View className="t-small">{needsText.where(place, building)}</View>
        <View className="t-small">{day(submittedAt)}</View>
      </View>
      {state !== 'submitted' && (
        <View className="side__tag">
          <NeedStateTag state={state} />
        </View>
      )}
      <View className="side__choice">
        {may && <View className="side__dot" />}
        <View className="t-body">{kept ? text.keep : may ? text.goes : why}</View>
      </View>
    </View>
  );
}
