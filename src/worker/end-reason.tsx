import { TEXT } from '../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../components/card';
import { Notice } from '../components/notice';
import { TextField } from '../components/text-field';
import { problemText } from '../text/words/errors';

interface Props {
  readonly title: string;
  readonly words: {
    readonly endText: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly endFailed: string;
  };
  readonly reason: string;
  readonly onSay: (reason: string) => void;
  readonly problem?: Parameters<typeof problemText>[0] | undefined;
}

/** What ends before its time, a membership or an office, is written down with its reason. */
export function EndReason({ title, words, reason, onSay, problem }: Props) {
  return (
    <>
      <Card title={title}>
        <View className="stack stack--wide">
          <View className="t-body">{words.endText}</View>
          <TextField
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            most={TEXT.ending[1]}
            onChange={onSay}
          />
        </View>
      </Card>
      {problem && (
        <Notice kind="danger" title={words.endFailed}>
          {problemText(problem)}
        </Notice>
      )}
    </>
  );
}
