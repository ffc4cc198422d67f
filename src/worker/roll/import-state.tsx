import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { Sealed } from '../../components/sealed';
import type { ImportState as State } from '../../stores/roll/import';
import { fileTrouble } from '../../text/words/file-trouble';
import { problemText } from '../../text/words/errors';
import { rollText as text } from '../../text/roll/import';
import { RefusedReport } from './refused-report';
import { RollFacts } from './roll-facts';

interface Props {
  readonly now: State;
  /** The number of flats on the roll in force. */
  readonly parts?: number;
}

/** The progress of the chosen file; nothing while none is chosen. */
export function ImportState({ now, parts }: Props) {
  switch (now.state) {
    case 'idle':
      return null;
    case 'wrong-kind':
      return <Notice kind="wait">{text.wrongKind(now.name)}</Notice>;
    case 'not-opened':
      return <Notice kind="wait">{fileTrouble[now.trouble]}</Notice>;
    case 'gone':
      return <Notice kind="wait">{text.fileGone}</Notice>;
    case 'refused':
      return <RefusedReport problems={now.problems} count={now.count} />;
    case 'failed':
      return (
        <Notice kind="danger" title={text.failedTitle}>
          {problemText(now.problem)}
        </Notice>
      );
    case 'done':
      return (
        <>
          <Sealed seal="plan" title={text.doneTitle} text={text.doneText} />
          <Card>
            <RollFacts roll={now.roll} />
            <View className="t-small">{text.ownersNote}</View>
          </Card>
        </>
      );
    case 'chosen':
    case 'uploading':
    case 'importing':
      return (
        <Card title={text.chosenTitle}>
          <View className="t-body">{now.sheet.name}</View>
          <View className="t-small">{parts ? text.replaces(parts) : text.whole}</View>
        </Card>
      );
  }
}
