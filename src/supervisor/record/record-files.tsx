import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { readingProblemText } from '../../text/words/reading-errors';
import { staffRecordText as text } from '../../text/record/sample';
import type { RecordView } from '../../contract/record/record';
import { useRecordFiles, type RecordFileKind } from '../../stores/record/record';

interface Props {
  readonly communityId: string;
  readonly record: RecordView;
}

/** The notice of the result for the wall, its numbers, and the whole record for people who may check it. */
export function RecordFiles({ communityId, record }: Props) {
  const { busy, problem, open } = useRecordFiles();
  const { ballotId, title, close, mayExport } = record;
  if (!close) {
    return (
      <Card title={text.filesTitle}>
        <View className="t-body">{text.uncounted}</View>
      </Card>
    );
  }
  const button = (kind: RecordFileKind, words: string) => (
    <SecondaryButton
      text={busy === kind ? text.making : words}
      busy={busy !== undefined}
      onPress={() => void open(communityId, ballotId, kind, text.names[kind](title))}
    />
  );
  return (
    <>
      {problem && (
        <Notice kind="wait" title={text.fileProblem}>
          {readingProblemText(problem)}
        </Notice>
      )}
      <Card title={text.filesTitle}>
        <View className="t-small">{text.filesHint}</View>
        {button('document', text.document)}
        {button('table', text.table)}
      </Card>
      <Card title={text.exportTitle}>
        {mayExport ? (
          <>
            <View className="t-body">{text.exportHint}</View>
            <View className="t-body">{text.command}</View>
            {button('file', text.export)}
          </>
        ) : (
          <View className="t-body">{text.exportNo}</View>
        )}
      </Card>
    </>
  );
}
