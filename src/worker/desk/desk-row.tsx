import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import type { DeskRow as Row, StepState } from '../../stores/home/desk';
import { deskText as text } from '../../text/home/desk';
import { rowWords } from './row-words';
import './desk-row.scss';

interface Props {
  readonly row: Row;
  /** From 1. */
  readonly number: number;
  readonly onOpen: () => void;
}

const tagOf: Readonly<Record<StepState, 'done' | 'seal' | 'wait' | 'plain'>> = {
  done: 'done',
  now: 'seal',
  running: 'wait',
  ahead: 'plain',
};

/** One step of the loop: its number on the thread, its state, and the way to its page. */
export function DeskRow({ row, number, onOpen }: Props) {
  const words = rowWords(row);
  const name = text.step[row.step];
  const state = text.state[row.state];
  return (
    <Card onOpen={onOpen} label={`${name}，${state}，${words}`}>
      <View className="desk-row">
        <View className={`desk-row__number desk-row__number--${row.state}`}>{text.number(number)}</View>
        <View className="desk-row__words">
          <View className="ends">
            <View className="t-list">{name}</View>
            <Tag kind={tagOf[row.state]} text={state} />
          </View>
          <View className="t-body">{words}</View>
        </View>
      </View>
    </Card>
  );
}
