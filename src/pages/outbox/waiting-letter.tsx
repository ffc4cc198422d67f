import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { urgencyOf } from '../../domain/shared/outbox/urgency';
import { pageOf } from '../../stores/app/letter-pages';
import { go } from '../../stores/app/navigate';
import { dropLetter, editLetter } from '../../stores/app/tend-outbox';
import { letterName } from '../../text/home/me';
import { DANGER_WORDS } from '../../text/vocabulary/danger-words';
import { excerptOf, mayHaveArrived, outboxText as text, whyWaits } from '../../text/home/outbox';
import { dangerText } from '../../text/need/similar';
import { LostPictures } from './lost-pictures';
import type { Letter } from '../../client/outbox';

interface Props {
  readonly letter: Letter;
  /** The letter is being sent at this moment, so it cannot be changed. */
  readonly sending: boolean;
}

/** One waiting letter: what it is, since when it waits, why, and what the person can do. */
export function WaitingLetter({ letter, sending }: Props) {
  const [asked, ask] = useState(false);
  const [blocked, block] = useState(false);
  const { procedure, input, writtenAt, until, lastError, lost, draft } = letter;
  const excerpt = excerptOf(letter);
  const vote = procedure === 'ballots.cast';
  const now = Date.now();
  const deadline = vote
    ? text.voteWaits(until, now)
    : until === undefined
      ? undefined
      : text.until(until, now);
  return (
    <Card title={letterName[procedure]}>
      {excerpt && <View className="t-body">{excerpt}</View>}
      <View className="t-small">{text.writtenAt(writtenAt)}</View>
      {urgencyOf(letter, DANGER_WORDS) === 'danger' && <Notice kind="danger">{dangerText.notGone}</Notice>}
      {lost ? (
        <LostPictures letter={letter} lost={lost} />
      ) : (
        <Notice kind="wait" title={text.notYet}>
          <View>{sending ? text.sending : whyWaits(lastError)}</View>
          {deadline && <View>{deadline}</View>}
        </Notice>
      )}
      {blocked && <Notice kind="wait">{text.otherWords}</Notice>}
      {!sending && asked && (
        <Sure letter={letter} onDrop={() => dropLetter(input.mutationId)} onKeep={() => ask(false)} />
      )}
      {!sending && !asked && (
        <>
          {draft ? (
            <SecondaryButton text={text.edit} onPress={() => block(!editLetter(letter))} />
          ) : (
            <SecondaryButton text={vote ? text.seeBallot : text.see} onPress={() => go(pageOf(letter))} />
          )}
          <SecondaryButton text={vote ? text.dropVote : text.drop} onPress={() => ask(true)} />
        </>
      )}
    </Card>
  );
}

/** Asks once more before the letter is given up. */
function Sure({
  letter,
  onDrop,
  onKeep,
}: {
  readonly letter: Letter;
  readonly onDrop: () => void;
  readonly onKeep: () => void;
}) {
  return (
    <>
      <Notice kind="danger" title={text.sureTitle}>
        <View>{letter.procedure === 'ballots.cast' ? text.sureVote : text.sure}</View>
        {mayHaveArrived(letter) && <View>{text.mayHaveArrived}</View>}
      </Notice>
      <SecondaryButton text={text.sureYes} onPress={onDrop} />
      <SecondaryButton text={text.sureNo} onPress={onKeep} />
    </>
  );
}
