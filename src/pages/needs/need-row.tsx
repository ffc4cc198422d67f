import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Refused, refusal } from '../../components/form-foot';
import { NeedStateTag } from '../../components/need-state-tag';
import { Notice } from '../../components/notice';
import { PictureGrid } from '../../components/picture-grid';
import { Tag } from '../../components/tag';
import type { useBack } from '../../stores/need/list';
import { needsText, needText } from '../../text/need/needs';
import { categoryName } from '../../text/need/labels';
import { moment } from '../../text/words/time';
import { OutboxLink } from '../outbox-link';
import './needs.scss';
import type { NeedCard } from '../../contract/need/needs';

interface Props {
  readonly need: NeedCard;
  readonly mayBack: boolean;
  readonly onOpen: () => void;
  readonly onBack: () => void;
  /** Set if the press on this very row did not arrive. */
  readonly backing: ReturnType<typeof useBack.getState>['now'] | undefined;
}

/** One need in the list: its text, its place, how many households, and one tap to join in. */
export function NeedRow({ need, mayBack, onOpen, onBack, backing }: Props) {
  const { category, households, text } = need;
  return (
    <Card>
      <View
        className="stack"
        hoverClass="pressed"
        onClick={onOpen}
        {...spoken({ role: 'button', label: needsText.spoken(category, text, households) })}
      >
        <View className="ends">
          <View className="t-list">{categoryName[category]}</View>
          <NeedStateTag state={need.state} />
        </View>
        <View className="t-body clamp">{text}</View>
        <View className="ends">
          <View className="t-small">{needsText.where(need.place, need.building)}</View>
          <View className="t-small">{moment(need.submittedAt)}</View>
        </View>
      </View>
      {need.picture && <PictureGrid pictures={[need.picture]} />}
      <View className="ends ends--middle">
        <View className="t-list">{needsText.households(households)}</View>
        {need.mine ? (
          <Tag kind="seal" text={needsText.mine} />
        ) : need.backedByMe ? (
          <Tag kind="done" text={needsText.backed} />
        ) : (
          mayBack && (
            <View className="need-row__back">
              <SecondaryButton text={needsText.back} onPress={onBack} />
            </View>
          )
        )}
      </View>
      {backing && <Refused why={refusal(needText.refused, backing)} />}
      {backing?.state === 'kept' && (
        <>
          <Notice kind="wait">{needsText.kept}</Notice>
          <OutboxLink />
        </>
      )}
    </Card>
  );
}
