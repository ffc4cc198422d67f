import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Facts } from '../../components/facts';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { WISHES, type Wish } from '../../domain/city/interest';
import { goIn } from '../../stores/app/navigate';
import { useSession } from '../../stores/app/session';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useInterest, useSayInterest } from '../../stores/city/interest';
import { interestText as text } from '../../text/city/interest';
import { page } from '../../routes';

/** A household says whether it would take part; everybody sees how many said what. */
export default function Interest() {
  const communityId = useCommunity();
  const resident = useSession(({ roles }) => roles.includes('resident'));
  const { view, load, reload } = useInterest();
  const { now, run, reset } = useSayInterest();
  const [chosen, choose] = useState<Wish>();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => reset, [reset, communityId]);
  const mine = 'value' in view ? view.value.mine : undefined;
  const wants = chosen ?? mine;
  const busy = now.state === 'busy';
  const send = async () => {
    if (wants && (await run({ communityId, wants }))) await reload();
  };
  const toNeed = () => goIn(communityId, page('pages/need-form'));
  const bottom =
    now.state === 'done' ? (
      <PrimaryButton text={text.needs} onPress={toNeed} />
    ) : (
      resident && (
        <FormFoot
          text={busy ? text.sending : text.send}
          busy={busy}
          lacks={[wants === undefined && text.choose]}
          refused={refusal(text.failed, now)}
          onPress={() => void send()}
        />
      )
    );
  return (
    <Screen title={text.title} bottom={bottom}>
      {now.state === 'done' ? (
        <Sealed seal="need" title={text.done} text={text.doneText} />
      ) : (
        <>
          <View className="t-body">{text.lead}</View>
          {resident ? (
            <Card title={text.question}>
              <ChoiceList label={text.question} rows={text.rows} value={wants} onChoose={choose} />
              <Fault lack={wants === undefined && text.choose} />
            </Card>
          ) : (
            <View className="t-small">{text.onlyResidents}</View>
          )}
        </>
      )}
      <Viewed view={view} onRetry={refresh} skeletonCards={1}>
        {({ counts, households }) => (
          <Card title={text.counts}>
            <Facts
              facts={WISHES.map((wish, at) => ({
                name: text.rows[at]?.title ?? '',
                value: text.count(counts[wish]),
              }))}
            />
            <View className="t-small">{text.of(households)}</View>
          </Card>
        )}
      </Viewed>
    </Screen>
  );
}
