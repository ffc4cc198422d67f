import { useState } from 'react';
import { PrimaryButton, SecondaryButton } from '../components/button';
import { Notice } from '../components/notice';
import { settle, useSettle } from '../stores/need/records';
import { problemText } from '../text/words/errors';
import { doorText as text } from '../text/need/mine';
import type { DoorRecord } from '../contract/need/door';

interface Props {
  readonly record: DoorRecord;
  /** The slip's number, if the record was found by it. */
  readonly slip?: string;
}

/** The household's word: "right" takes one press; "wrong" only after the page has said what becomes of the needs. */
export function SettleButtons({ record, slip }: Props) {
  const { now } = useSettle();
  const [sure, ask] = useState(false);
  const busy = now.state === 'busy';
  const say = (agrees: boolean) => void settle(record, agrees, slip);
  return (
    <>
      {now.state === 'failed' && (
        <Notice kind="wait" title={text.problemTitle}>
          {problemText(now.problem)}
        </Notice>
      )}
      {sure ? (
        <>
          <Notice kind="wait" title={text.sureTitle}>
            {text.sure}
          </Notice>
          <PrimaryButton text={busy ? text.busy : text.sureYes} busy={busy} onPress={() => say(false)} />
          <SecondaryButton text={text.sureNo} busy={busy} onPress={() => ask(false)} />
        </>
      ) : (
        <>
          <PrimaryButton text={busy ? text.busy : text.yes} busy={busy} onPress={() => say(true)} />
          <SecondaryButton text={text.no} busy={busy} onPress={() => ask(true)} />
        </>
      )}
    </>
  );
}
