import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Tag } from '../../components/tag';
import { useReceipt } from '../../stores/record/receipt';
import { readingProblemText } from '../../text/words/reading-errors';
import { receiptText as text } from '../../text/record/receipt';
import './receipt.scss';
import type { Problem } from '../../client/wire';
import { shortPrint } from '../../text/words/numbers';

/** The outcome of the check: first one sentence, then each step with a word and a sign. */
export function Checked({ problem }: { readonly problem?: Problem }) {
  const { proof, checks, fingerprint, broken } = useReceipt();
  if (broken === 'denied') {
    return (
      <Notice kind="danger" title={text.deniedTitle}>
        {text.deniedText}
      </Notice>
    );
  }
  if (problem) {
    return (
      <Notice kind="wait" title={text.problemTitle}>
        {problem.code === 'NOT_FOUND' ? text.unknown : readingProblemText(problem)}
      </Notice>
    );
  }
  if (!proof) return null;
  const { logged, voided } = proof;
  return (
    <>
      <Verdict />
      {voided && (
        <Notice kind="wait" title={text.voidedTitle}>
          {text.voided[voided]}
        </Notice>
      )}
      <Card title={text.checkTitle}>
        <View className="t-small">{text.checkHint}</View>
        <View>
          {checks.map(({ name, ok }) => (
            <View key={name} className="check">
              <Tag kind={ok ? 'done' : 'seal'} text={text.mark(ok)} />
              <View className="check__words t-body">{text.said(name, ok)}</View>
            </View>
          ))}
        </View>
        {logged && (
          <View className="t-small">
            {text.place(logged.index, logged.head.statement.size)}，{text.headAt(logged.head.statement.at)}
          </View>
        )}
      </Card>
      {fingerprint && (
        <Card>
          <Facts
            facts={[{ name: text.print, value: <View className="print">{shortPrint(fingerprint)}</View> }]}
          />
          <View className="t-small">{text.printNote}</View>
        </Card>
      )}
    </>
  );
}

function Verdict() {
  const { proof, checks, broken } = useReceipt();
  if (broken === 'overdue') {
    return (
      <Notice kind="danger" title={text.overdueTitle}>
        {text.overdueText}
      </Notice>
    );
  }
  if (checks.some(({ ok }) => !ok)) {
    return (
      <Notice kind="danger" title={text.wrongTitle}>
        {text.wrongText}
      </Notice>
    );
  }
  return proof?.logged ? (
    <Notice kind="done" title={text.allTitle}>
      {text.allText}
    </Notice>
  ) : (
    <Notice kind="wait" title={text.pendingTitle}>
      {text.pendingText}
    </Notice>
  );
}
