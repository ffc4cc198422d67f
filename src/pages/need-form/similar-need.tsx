import type { ComponentProps } from 'react';
import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { SecondaryButton } from '../../components/button';
import { Refused } from '../../components/form-foot';
import { NeedStateTag } from '../../components/need-state-tag';
import { Tag } from '../../components/tag';
import { needsText } from '../../text/need/needs';
import { categoryName } from '../../text/need/labels';
import { similarText } from '../../text/need/similar';
import './similar-need.scss';
import type { NeedCard } from '../../contract/need/needs';

interface Props {
  /** Lets a watcher find out whether the row is on the screen. */
  readonly id?: string;
  readonly need: NeedCard;
  /** Only a household can back it. */
  readonly mayJoin: boolean;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onJoin: () => void;
  readonly refused: ComponentProps<typeof Refused>['why'];
}

/** A neighbour's need similar to the one being written: its text, how many need it, the answer, one tap to join. */
export function SimilarNeed({ id, need, mayJoin, busy, onOpen, onJoin, refused }: Props) {
  const { category, text, households, state } = need;
  return (
    <View id={id} className="similar">
      <View
        className="stack"
        hoverClass="pressed"
        onClick={onOpen}
        {...spoken({ role: 'button', label: needsText.spoken(category, text, households) })}
      >
        <View className="ends">
          <View className="t-small">{needsText.where(need.place, need.building)}</View>
          <NeedStateTag state={state} />
        </View>
        <View className="t-body clamp">{text}</View>
        <View className="ends">
          <View className="t-list">{needsText.households(households)}</View>
          <View className="t-small">{categoryName[category]}</View>
        </View>
      </View>
      {need.mine ? (
        <Tag kind="seal" text={similarText.mine} />
      ) : need.backedByMe ? (
        <Tag kind="done" text={similarText.backed} />
      ) : (
        mayJoin &&
        state !== 'declined' && <SecondaryButton text={needsText.back} busy={busy} onPress={onJoin} />
      )}
      <Refused why={refused} />
    </View>
  );
}
