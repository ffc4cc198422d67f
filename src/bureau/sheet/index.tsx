import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Facts } from '../../components/facts';
import { Fault } from '../../components/fault';
import { FormFoot } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { COMMUNITY_COLUMNS } from '../../domain/city/read-communities';
import { replace, scrollToTop } from '../../stores/app/navigate';
import { useSession } from '../../stores/app/session';
import { useSheet } from '../../stores/city/sheet';
import { sheetText as text } from '../../text/city/communities';
import { page } from '../../routes';
import { SheetState } from './sheet-state';

/** Ninety communities at a time: a sheet with one row each, all or none of them. */
export default function Sheet() {
  const { now, begin, setBegin, choose, start, reset } = useSheet();
  const web = useSession((session) => session.web);
  useEffect(() => reset, [reset]);
  const run = () => void start().then(scrollToTop);

  if (now.state === 'done') {
    return (
      <Screen
        title={text.title}
        bottom={<PrimaryButton text={text.back} onPress={() => replace(page('bureau/city'))} />}
      >
        <Sealed seal="need" title={text.doneTitle(now.added)} text={text.doneText(now.known)} />
      </Screen>
    );
  }
  const busy = now.state === 'uploading' || now.state === 'importing';
  const ready = now.state === 'chosen' || now.state === 'failed' || busy;
  const bottom = ready ? (
    <FormFoot
      text={
        now.state === 'uploading' ? text.uploading : now.state === 'importing' ? text.importing : text.import
      }
      busy={busy}
      lacks={[begin === undefined && text.writeBegin]}
      refused={now.state === 'failed' && { title: text.failed, problem: now.problem }}
      onPress={run}
    >
      <SecondaryButton text={text.another} busy={busy} onPress={() => void choose()} />
    </FormFoot>
  ) : (
    <>
      <View className="t-small">{web ? text.webHint : text.weappHint}</View>
      <PrimaryButton text={web ? text.chooseWeb : text.chooseWeapp} onPress={() => void choose()} />
    </>
  );
  return (
    <Screen title={text.title} bottom={bottom}>
      <SheetState now={now} />
      {now.state !== 'refused' && (
        <>
          <View className="t-body">{text.lead}</View>
          <Card title={text.beginTitle}>
            <ChoiceList label={text.beginTitle} rows={text.begin} value={begin} onChoose={setBegin} />
            <Fault lack={begin === undefined && text.writeBegin} />
          </Card>
          <Card title={text.columns}>
            <Facts
              facts={COMMUNITY_COLUMNS.map((column) => ({
                name: text.column(column),
                value: text.columnHint[column],
              }))}
            />
          </Card>
        </>
      )}
      {now.state === 'gone' && <Notice kind="wait">{text.gone}</Notice>}
    </Screen>
  );
}
