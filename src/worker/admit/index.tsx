import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { isWholeNumber, useAdmit, useAdmitDesk } from '../../stores/joining/desk';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { admitText as text, proofName } from '../../text/joining/desk';
import { NumberCard } from '../office/number-card';
import { Who } from './who';

const ownersProofs = ['deed', 'contract', 'known'] as const;
const tenantsProofs = ['lease', 'known'] as const;

/** Lets in somebody who stands at the desk: their number, a look at the papers, done. */
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
      <FormFoot
        text={busy ? text.finding : text.find}
        busy={busy}
        lacks={[!isWholeNumber(number) && text.number]}
        refused={problem && { title: text.findFailed, problem }}
        onPress={() => void find(communityId)}
      />
    );
    return (
      <Screen title={text.title} bottom={bottom}>
        <NumberCard
          label={text.number}
          hint={text.numberHint}
          value={number}
          lack={!isWholeNumber(number) && text.writeNumber}
          onChange={type}
        />
      </Screen>
    );
  }
  if (asked.mine) {
    return (
      <Screen title={text.title} bottom={<SecondaryButton text={text.other} onPress={open} />} onBack={open}>
        <Notice kind="wait" title={text.mineTitle}>
          {text.mine}
        </Notice>
        <Who asked={asked} />
      </Screen>
    );
  }
  const working = now.state === 'busy';
  const confirm = async () => {
    if (await admit(communityId)) scrollToTop();
  };
  const proofs = asked.kind === 'owner' ? ownersProofs : tenantsProofs;
  return (
    <Screen
      title={text.title}
      bottom={
        <FormFoot
          text={working ? text.admitting : text.admit}
          busy={working}
          lacks={[!seen && text.seen]}
          refused={refusal(text.admitFailed, now)}
          onPress={() => void confirm()}
        >
          <SecondaryButton text={text.other} busy={working} onPress={open} />
        </FormFoot>
      }
      onBack={open}
    >
      <Who asked={asked} />
      <Card title={text.seen}>
        <Fault lack={!seen && text.chooseSeen} />
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
