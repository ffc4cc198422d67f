import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { CHOICES } from '../../domain/ballot/tally';
import { useCast, useVote } from '../../stores/ballot';
import type { BallotView } from '../../stores/types';
import { titles } from '../../text/app';
import { ballotText } from '../../text/ballot';
import './ballot.scss';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
}

/** Choose, then check the choice in one sentence with flat and area, then cast. */
export function CastVote({ communityId, ballot }: Props) {
  const { at, choose, check, stepBack, cast } = useVote();
  const busy = useCast((store) => store.now.state === 'busy');
  const paper = at.step === 'look' ? undefined : ballot.mine.find(({ ownerKey }) => ownerKey === at.ownerKey);
  if (at.step === 'look' || !paper) return null;
  if (at.step === 'confirm') {
    return (
      <Screen
        title={titles.ballot}
        bottom={
          <>
            <PrimaryButton
              text={busy ? ballotText.casting : ballotText.cast(at.choice)}
              busy={busy}
              onPress={() => void cast(communityId, ballot.ballotId)}
            />
            <SecondaryButton text={ballotText.change} disabled={busy} onPress={stepBack} />
          </>
        }
      >
        <View className="t-page">{ballotText.confirmTitle}</View>
        <Card title={ballot.title}>
          <View className="confirm">{ballotText.confirm(paper.units, paper.areaCenti, at.choice)}</View>
        </Card>
        <Notice kind="info">{ballotText.confirmNote}</Notice>
      </Screen>
    );
  }
  return (
    <Screen
      title={titles.ballot}
      bottom={
        <>
          <PrimaryButton text={ballotText.next} disabled={!at.choice} onPress={check} />
          <SecondaryButton text={ballotText.look} onPress={stepBack} />
        </>
      }
    >
      <Card title={ballot.title}>
        <View className="t-body ballot-question">{ballot.question}</View>
      </Card>
      <View className="t-list">{ballotText.chooseTitle(paper.units)}</View>
      <ChoiceList
        label={ballotText.chooseTitle(paper.units)}
        rows={CHOICES.map((value) => ({ value, ...ballotText.choices[value] }))}
        value={at.choice}
        onChoose={choose}
      />
    </Screen>
  );
}
