import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { isWholeNumber, useAdmit, useAdmitDesk } from '../../stores/joining/desk';
import { toTop } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { problemText } from '../../text/words/errors';
import { admitText as text, proofName } from '../../text/joining/desk';
import { NumberCard } from '../office/number-card';
import { Who } from './who';

const ownersProofs = ['deed', 'contract', 'known'] as const;
const tenantsProofs = ['lease', 'known'] as const;

/** Somebody stands at the desk: their number, a look at the papers, and they are in. */
export default function Admit() {
  const communityId = useCommunity();
  const { number, busy, asked, problem, seen, type, find, see, admit, open } = useAdmitDesk();
  const { now } = useAdmit();
  useEffect(() => open(), [open]);

  if (now.state === 'done') {
    return (
      <Screen title={text.title} bottom={<PrimaryButton text={text.next} onPress={open} />}>
        <Sealed seal="need" title={text.doneTitle} text={text.done(now.value.unit)} />
      </Screen>
    );
  }
  if (!asked) {
    const bottom = (
      <PrimaryButton
        text={busy ? text.finding : text.find}
        busy={busy}
        disabled={!isWholeNumber(number)}
        onPress={() => void find(communityId)}
      />
    );
    return (
      <Screen title={text.title} bottom={bottom}>
        <NumberCard label={text.number} hint={text.numberHint} value={number} onChange={type} />
        {problem && (
          <Notice kind="wait" title={text.findFailed}>
            {problemText(problem)}
          </Notice>
        )}
      </Screen>
    );
  }
  if (asked.mine) {
    return (
      <Screen title={text.title} bottom={<SecondaryButton text={text.other} onPress={open} />}>
        <Notice kind="wait" title={text.mineTitle}>
          {text.mine}
        </Notice>
        <Who asked={asked} />
      </Screen>
    );
  }
  const working = now.state === 'busy';
  const confirm = async () => {
    await admit(communityId);
    toTop();
  };
  const proofs = asked.kind === 'owner' ? ownersProofs : tenantsProofs;
  return (
    <Screen
      title={text.title}
      bottom={
        <>
          <PrimaryButton
            text={working ? text.admitting : text.admit}
            busy={working}
            disabled={!seen}
            onPress={() => void confirm()}
          />
          <SecondaryButton text={text.other} disabled={working} onPress={open} />
        </>
      }
    >
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.admitFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
      <Who asked={asked} />
      <Card title={text.seen}>
        <View>
          <ChoiceList
            label={text.seen}
            rows={proofs.map((value) => ({ value, title: proofName[value] }))}
            value={seen}
            onChoose={see}
          />
        </View>
      </Card>
    </Screen>
  );
}
