import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Refused, refusal } from '../../components/form-foot';
import { TextLink } from '../../components/text-link';
import type { OfficeView } from '../../contract/joining/offices';
import { useEndLent, useLendForm } from '../../stores/joining/lend';
import { lendText as text } from '../../text/joining/lend';

interface Props {
  readonly communityId: string;
  readonly offices: readonly OfficeView[];
}

/** Those who stand in now or will. */
export function LendList({ communityId, offices }: Props) {
  const { end } = useLendForm();
  const { now } = useEndLent();
  const lent = offices.filter((office) => office.lent && !office.ended && office.until > Date.now());
  if (lent.length === 0) return <View className="t-body">{text.none}</View>;
  return (
    <>
      <View className="t-list">{text.held}</View>
      {lent.map(({ roleId, name, from, until }) => {
        const mine = now.state === 'failed' && now.given.roleId === roleId;
        return (
          <Card key={roleId}>
            <View className="t-list">{name}</View>
            <View className="t-body">{text.term(from, until)}</View>
            {mine && <Refused why={refusal(text.takeFailed, now)} />}
            {now.state === 'busy' ? (
              <SecondaryButton text={text.taking} busy />
            ) : (
              <TextLink
                text={text.take}
                label={`${name}，${text.take}`}
                onPress={() => void end(communityId, roleId)}
              />
            )}
          </Card>
        );
      })}
    </>
  );
}
