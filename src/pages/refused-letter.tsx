import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../components/button';
import { Notice } from '../components/notice';
import { pageOf } from '../stores/app/letter-pages';
import { go } from '../stores/app/navigate';
import { useOutbox } from '../stores/app/outbox';
import { editRefused } from '../stores/app/tend-outbox';
import { problemText } from '../text/words/errors';
import { letterName, meText } from '../text/home/me';
import { outboxText as text } from '../text/home/outbox';
import type { Refused } from '../client/outbox';

/** A letter that the cloud refused after the person had left the page: which one, why, and the way to do it again. */
export function RefusedLetter({ refused }: { readonly refused: Refused }) {
  const acknowledge = useOutbox((outbox) => outbox.acknowledge);
  const [blocked, block] = useState(false);
  const { letter, error } = refused;
  const words = letter.draft !== undefined;
  return (
    <View className="stack">
      <Notice kind="danger" title={meText.refusedTitle(letterName[letter.procedure])}>
        {problemText(error)}
      </Notice>
      {blocked && <Notice kind="wait">{text.otherWords}</Notice>}
      {words ? (
        <SecondaryButton text={text.refusedEdit} onPress={() => block(!editRefused(refused))} />
      ) : (
        <SecondaryButton
          text={letter.procedure === 'ballots.cast' ? text.seeBallot : text.see}
          onPress={() => go(pageOf(letter))}
        />
      )}
      <SecondaryButton
        text={words ? text.refusedGiveUp : meText.acknowledge}
        onPress={() => acknowledge(letter.input.mutationId)}
      />
    </View>
  );
}
