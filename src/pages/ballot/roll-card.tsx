import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { goIn } from '../../stores/app/navigate';
import { useObjections } from '../../stores/ballot/objections';
import { ballotText as text } from '../../text/ballot/ballot';
import { area, flat, shortPrint } from '../../text/words/numbers';
import type { BallotView } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
}

/**
 * Before the freeze, the person's entry on the roll and how to have it corrected; afterwards the roll's totals and its
 * fingerprint.
 */
export function RollCard({ communityId, ballot }: Props) {
  const { roll, correctionEndsAt } = ballot;
  if (!roll.root && Date.now() < correctionEndsAt)
    return <OwnEntry communityId={communityId} ballot={ballot} />;
  return (
    <Card title={text.rollFrozenTitle}>
      <View className="t-body">{text.rollTotals(roll.owners, roll.areaCenti)}</View>
      {roll.root && (
        <>
          <Facts
            facts={[{ name: text.rollPrint, value: <View className="print">{shortPrint(roll.root)}</View> }]}
          />
          <View className="t-small">{text.rollPrintNote}</View>
        </>
      )}
    </Card>
  );
}

function OwnEntry({ communityId, ballot }: Props) {
  const { view, load } = useObjections();
  useEffect(() => void load({ communityId }), [communityId, load]);
  const own = ballot.mine.filter(({ proxyUntil }) => proxyUntil === undefined);
  const raised = 'value' in view ? view.value.objections.filter(({ to, mine }) => to === 'roll' && mine) : [];
  return (
    <Card title={text.rollTitle}>
      {own.length === 0 && <View className="t-body">{text.notOwner}</View>}
      {own.map(({ ownerKey, units, areaCenti }) => (
        <Facts
          key={ownerKey}
          facts={[
            { name: text.rollUnits, value: units.map(flat).join('、') },
            { name: text.rollArea, value: area(areaCenti) },
          ]}
        />
      ))}
      <View className="t-body">
        {own.length > 0 && text.rollRight}
        {text.rollText(ballot.correctionEndsAt)}
      </View>
      {raised.map(({ objectionId, state, answer }) => (
        <Notice key={objectionId} kind={state === 'upheld' ? 'done' : state === 'open' ? 'wait' : 'info'}>
          {text.rollObjection[state]}
          {answer && text.rollAnswer(answer)}
        </Notice>
      ))}
      <SecondaryButton
        text={text.rollWrong}
        onPress={() => goIn(communityId, page('household/objection', { to: 'roll', unit: own[0]?.units[0] }))}
      />
    </Card>
  );
}
