import { Notice } from '../../components/notice';
import { useLeastDays } from '../../stores/ballot/least-days';
import { type BallotDraft } from '../../domain/ballot/notice-draft';
import { ballotWriteText as text } from '../../text/ballot/write';
import { opensFrom, warningsOf } from '../../domain/ballot/notice-times';

interface Props {
  readonly draft: BallotDraft;
  /** The moment at which the notice would be published. */
  readonly now: number;
}

/** The law's objections to these times: errors stop the notice, warnings are for the worker to weigh. */
export function ScheduleWarnings({ draft, now }: Props) {
  const least = useLeastDays(draft);
  return (
    <>
      {warningsOf(draft, now, least).map(({ level, code }) => (
        <Notice key={code} kind={level === 'error' ? 'danger' : 'wait'} title={text.warningTitle[level]}>
          {text.warning[code](opensFrom(draft, now, least), least)}
        </Notice>
      ))}
    </>
  );
}
