import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { useEnd, useFlatDesk, type FlatMember } from '../../stores/join-members';
import { problemText } from '../../text/errors';
import { flatText as text } from '../../text/joining-desk';

/** Ending somebody's membership of a flat is written down with its reason. */
export function EndForm({ member: { name = text.noName } }: { readonly member: FlatMember }) {
  const { reason, say } = useFlatDesk();
  const { now } = useEnd();
  return (
    <>
      <Card title={text.endTitle(name)}>
        <View className="stack stack--wide">
          <View className="t-body">{text.endText}</View>
          <TextField label={text.reason} hint={text.reasonHint} value={reason} most={200} onChange={say} />
        </View>
      </Card>
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.endFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
    </>
  );
}
