import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { useSession } from '../../stores/app/session';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useRoll } from '../../stores/home/desk';
import { useRollImport } from '../../stores/roll/import';
import { rollText as text } from '../../text/roll/import';
import { HowTo } from './how-to';
import { ImportState } from './import-state';
import { RollFacts } from './roll-facts';
import './roll.scss';
import { page } from '../../routes';

/** The roll of owners: its present state, and replacing it with a spreadsheet, all or nothing. */
export default function Roll() {
  const communityId = useCommunity();
  const web = useSession((session) => session.web);
  const { view, load } = useRoll();
  const { now, choose, start, reset } = useRollImport();
  const refresh = () => void load({ communityId });
  useRefresh(refresh);
  useEffect(() => reset, [reset]);

  const run = async () => {
    await start(communityId);
    scrollToTop();
  };
  const choosing = <SecondaryButton text={text.another} onPress={() => void choose()} />;
  const bottom = () => {
    switch (now.state) {
      case 'uploading':
      case 'importing':
        return <PrimaryButton text={text.busy[now.state]} busy />;
      case 'chosen':
      case 'failed':
        return (
          <>
            <PrimaryButton text={text.import} onPress={() => void run()} />
            {choosing}
          </>
        );
      case 'done':
        return <PrimaryButton text={text.toDesk} onPress={() => goIn(communityId, page('worker/desk'))} />;
      default:
        return (
          <>
            <View className="t-small">{web ? text.webHint : text.weappHint}</View>
            <PrimaryButton
              text={now.state === 'refused' ? text.again : web ? text.chooseWeb : text.chooseWeapp}
              onPress={() => void choose()}
            />
          </>
        );
    }
  };
  const roll = 'value' in view ? view.value.roll : undefined;
  return (
    <Screen title={text.title} bottom={bottom()}>
      <ImportState now={now} parts={roll?.parts} />
      {now.state !== 'done' && now.state !== 'refused' && (
        <>
          <Viewed view={view} onRetry={refresh} skeletonCards={1}>
            {({ roll: present }) =>
              present ? (
                <Card title={text.presentTitle}>
                  <RollFacts roll={present} />
                  <View className="t-small">{text.ownersNote}</View>
                </Card>
              ) : (
                <Card title={text.missingTitle}>
                  <View className="t-body">{text.missingText}</View>
                </Card>
              )
            }
          </Viewed>
          <HowTo />
        </>
      )}
    </Screen>
  );
}
