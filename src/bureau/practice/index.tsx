import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { PrimaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { useCopy } from '../../stores/app/copy';
import { usePractice } from '../../stores/city/communities';
import { practiceText as text } from '../../text/city/communities';

/** The practice community and the code with which anybody joins it. */
export default function Practice() {
  const { now, run, reset } = usePractice();
  const { copied, copy } = useCopy();
  useEffect(() => reset, [reset]);
  const busy = now.state === 'busy';
  const bottom =
    now.state === 'done' ? (
      <PrimaryButton text={copied ? text.copied : text.copy} onPress={() => void copy(now.value.code)} />
    ) : (
      <FormFoot
        text={busy ? text.making : text.make}
        busy={busy}
        refused={refusal(text.failed, now)}
        onPress={() => void run({})}
      />
    );
  return (
    <Screen title={text.title} bottom={bottom}>
      <View className="t-body">{text.lead}</View>
      {now.state === 'done' && (
        <Card title={text.codeTitle}>
          <View className="t-number">{now.value.code}</View>
          <View className="t-body">{text.codeHint}</View>
          {copied && <Notice kind="done">{text.copied}</Notice>}
        </Card>
      )}
    </Screen>
  );
}
