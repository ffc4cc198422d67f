import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { useDownload } from '../../stores/need/report';
import { readingProblemText } from '../../text/words/reading-errors';
import { reportPage as text } from '../../text/need/report';

/** The report for download: a table for calculations, a document for the wall. */
export function Files({ communityId }: { readonly communityId: string }) {
  const { busy, problem, open } = useDownload();
  return (
    <Card title={text.files}>
      <View className="t-small">{text.filesHint}</View>
      {(['xlsx', 'docx'] as const).map((format) => (
        <SecondaryButton
          key={format}
          text={busy === format ? text.making : text[format]}
          busy={busy !== undefined}
          onPress={() => void open(communityId, format)}
        />
      ))}
      {problem && (
        <Notice kind="wait" title={text.fileProblem}>
          {readingProblemText(problem)}
        </Notice>
      )}
    </Card>
  );
}
