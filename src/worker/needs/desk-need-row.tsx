import type { DeskNeed } from '../../contract/need/needs';
import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { Mark } from '../../components/mark';
import { NeedStateTag } from '../../components/need-state-tag';

import { dangerName } from '../../text/need/due';
import { categoryName } from '../../text/need/labels';
import { deskNeedsText as text } from '../../text/need/desk';
import { DueMark, dueOf } from './due-mark';
import './desk-need-row.scss';

interface Props {
  readonly need: DeskNeed;
  readonly now: number;
  /** If absent, a tap opens the need. */
  readonly ticked?: boolean;
  readonly onPress: () => void;
}

/** One need at the desk: its text, its place, how many households, its deadline, and whether it is a danger. */
export function DeskNeedRow({ need, now, ticked, onPress }: Props) {
  const { category, text: words, households, building, state, danger, dueAt, submittedAt } = need;
  const due = state === 'submitted' ? dueOf(dueAt, now) : undefined;
  const choosing = ticked !== undefined;
  return (
    <View
      className={`desk-need${choosing ? '' : ' desk-need--open'}${ticked ? ' desk-need--on' : ''}`}
      hoverClass="pressed"
      onClick={onPress}
      {...spoken({
        role: choosing ? 'checkbox' : 'button',
        checked: ticked,
        label: text.spoken(words, households, due?.words ?? ''),
      })}
    >
      {choosing && <View className="desk-need__box" />}
      <View className="desk-need__words">
        {danger && <Mark kind="danger" text={dangerName[danger]} />}
        <View className="ends">
          <View className="t-list">{categoryName[category]}</View>
          {due ? <DueMark due={due} /> : <NeedStateTag state={state} />}
        </View>
        <View className="t-body clamp">{words}</View>
        <View className="ends">
          <View className="desk-need__households">{text.households(households)}</View>
          <View className="t-small">{text.from(building)}</View>
          <View className="t-small">{text.submitted(submittedAt)}</View>
        </View>
      </View>
    </View>
  );
}
