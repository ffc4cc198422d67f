import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { goIn } from '../../stores/app/navigate';
import { ballotText as text } from '../../text/ballot/ballot';
import { BallotNotice } from './ballot-notice';
import { BallotResult } from './ballot-result';
import { BallotTurnout } from './ballot-turnout';
import { Papers } from './papers';
import { RollCard } from './roll-card';
import type { BallotView } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
}

/**
 * The parts of the page, the most important now first: the person's entry, then their vote, then the result; the notice
 * stays below.
 */
export function Contents({ communityId, ballot }: Props) {
  const { phase, result, roll } = ballot;
  const papers = <Papers communityId={communityId} ballot={ballot} />;
  return (
    <>
      {phase === 'notice' && (
        <>
          <Notice kind="info" title={text.noticeTitle(ballot.opensAt)}>
            {text.noticeText}
          </Notice>
          {!roll.root && <RollCard communityId={communityId} ballot={ballot} />}
        </>
      )}
      {phase === 'closed' && !result && (
        <Notice kind="wait" title={text.countingTitle}>
          {ballot.papersWaiting > 0 ? text.papersWaiting(ballot.papersWaiting) : text.countingText}
        </Notice>
      )}
      {result && <BallotResult communityId={communityId} ballot={ballot} result={result} />}
      {phase !== 'notice' && papers}
      <BallotNotice ballot={ballot} />
      {phase !== 'notice' && <BallotTurnout ballot={ballot} />}
      {(phase !== 'notice' || roll.root) && <RollCard communityId={communityId} ballot={ballot} />}
      <MoreToRead communityId={communityId} ballot={ballot} />
    </>
  );
}

/** Links to the plan, the public record, the objections, and any receipt. */
function MoreToRead({ communityId, ballot }: Props) {
  const open = (url: string) => () => goIn(communityId, url);
  const plans = ballot.form.motions.flatMap(({ options }) => options.filter(({ planId }) => planId));
  return (
    <Card>
      <ListRow title={text.toPlan} onOpen={open(page('pages/plan', { id: ballot.planId }))} />
      {plans.length > 1 && <ListRow title={text.toCompare} onOpen={open(page('household/plan-compare'))} />}
      <ListRow
        title={text.toRecord}
        hint={ballot.result ? text.toResultFiles : text.toRecordHint}
        onOpen={open(page('household/record'))}
      />
      <ListRow title={text.toObjections} onOpen={open(page('household/objections'))} />
      {ballot.phase !== 'notice' && (
        <ListRow
          title={text.enterReceipt}
          onOpen={open(page('household/receipt', { ballot: ballot.ballotId }))}
        />
      )}
    </Card>
  );
}
