import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import { TextLink } from '../../components/text-link';
import { officesText as text } from '../../text/joining/offices';
import type { OfficeView } from '../../contract/joining/offices';

interface Props {
  readonly office: OfficeView;
  /** Present while the office can be ended. */
  readonly onEnd?: () => void;
}

const kinds = { now: 'done', ahead: 'wait', over: 'plain', ended: 'plain' } as const;

function stateOf({ from, until, ended }: OfficeView, now: number): keyof typeof kinds {
  if (ended) return 'ended';
  if (until <= now) return 'over';
  return from <= now ? 'now' : 'ahead';
}

/** One holder's term: its first and last day, the giver, the election, and how it ended. */
export function OfficeCard({ office, onEnd }: Props) {
  const { name, from, until, givenBy, giver, givenAt, election, ended } = office;
  const state = stateOf(office, Date.now());
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{name}</View>
        <Tag kind={kinds[state]} text={text.state[state]} />
      </View>
      <View className="t-body">{text.term(from, until)}</View>
      {election && (
        <View className="t-body">
          {`${text.election(election.electedOn, election.present)}。${
            election.conflict ? text.conflict(election.conflict) : text.noConflict
          }。`}
        </View>
      )}
      <View className="t-small">{text.given(givenBy, giver, givenAt)}</View>
      {ended && <View className="t-body">{text.ended(ended.at, ended.reason)}</View>}
      {onEnd && <TextLink text={text.end} label={`${name}，${text.end}`} onPress={onEnd} />}
    </Card>
  );
}
