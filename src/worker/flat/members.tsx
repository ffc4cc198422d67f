import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { TextLink } from '../../components/text-link';
import { flatText as text } from '../../text/joining/desk';
import { flat } from '../../text/words/numbers';
import type { FlatMember } from '../../contract/joining/joining';

interface Props {
  readonly unit: string;
  readonly found: { readonly onRoll: readonly string[]; readonly members: readonly FlatMember[] };
  readonly onEnd: (member: FlatMember) => void;
}

/** The owners on the roll, and everybody who has joined with their phone. */
export function Members({ unit, found: { onRoll, members }, onEnd }: Props) {
  return (
    <>
      <Card title={flat(unit)}>
        <View className="t-small">{text.onRoll}</View>
        <View className="t-body">{onRoll.join('、') || text.unsold}</View>
      </Card>
      <View className="t-list">{text.joined}</View>
      {members.length === 0 && <View className="t-body">{text.none}</View>}
      {members.map((member) => {
        const { kind, name = text.noName, joinedBy, since } = member;
        return (
          <Card key={member.member}>
            <View className="ends ends--middle">
              <View className="t-body">{`${name} · ${text.kind[kind]}`}</View>
              <TextLink text={text.end} label={`${name}，${text.end}`} onPress={() => onEnd(member)} />
            </View>
            <View className="t-small">
              {[text.how[joinedBy], since !== undefined && text.since(since)].filter(Boolean).join(' · ')}
            </View>
          </Card>
        );
      })}
    </>
  );
}
