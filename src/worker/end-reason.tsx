import { fitsBounds, TEXT } from '../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../components/card';
import { TextField } from '../components/text-field';

interface Props {
  readonly title: string;
  readonly words: {
    readonly endText: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly writeReason: string;
  };
  readonly reason: string;
  readonly onSay: (reason: string) => void;
}

/** Asks for the reason when a membership or an office ends before its time; it is kept on record. */
export function EndReason({ title, words, reason, onSay }: Props) {
  return (
    <Card title={title}>
      <View className="stack stack--wide">
        <View className="t-body">{words.endText}</View>
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          most={TEXT.ending[1]}
          lack={!fitsBounds(reason, TEXT.ending) && words.writeReason}
          onChange={onSay}
        />
      </View>
    </Card>
  );
}
