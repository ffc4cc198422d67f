import { useEffect, useRef } from 'react';
import { useRouter } from '@tarojs/taro';
import { SecondaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { FormFoot } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot/ballot';
import { goIn } from '../../stores/app/navigate';
import { useReceipt } from '../../stores/record/receipt';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { receiptText as text } from '../../text/record/receipt';
import { Checked } from './checked';
import { CodeCard } from './code-card';
import { CodeField } from './code-field';
import { OwnVote } from './own-vote';
import { isWholeSlip as isWholeCode } from '../../stores/app/slip-number';
import { page } from '../../routes';

/** One receipt: its code, and the findings of this phone's own check. Without a code, a field for any. */
export default function Receipt() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const { view, load } = useBallot();
  const { code, busy, proof, problem, open, check, hideOwn } = useReceipt();
  const given = params.code ?? '';
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => {
    open(given);
    return hideOwn;
  }, [open, given, hideOwn]);

  const ballot = 'value' in view ? view.value.ballot : undefined;
  // An earlier ballot's receipt brings its ballot; a typed one belongs to the latest.
  const ballotId = params.ballot || (ballot?.ballotId ?? '');
  const paper = ballot?.mine.find(({ voted }) => voted?.receipt === code && ballot.ballotId === ballotId);
  const run = () => void check(communityId, ballotId);
  // A receipt that is opened is checked at once, on every visit: only a later head can reveal tampering.
  const opened = useRef('');
  useEffect(() => {
    if (!ballotId || !isWholeCode(given) || opened.current === `${ballotId}:${given}`) return;
    opened.current = `${ballotId}:${given}`;
    void check(communityId, ballotId);
  }, [communityId, ballotId, given, check]);

  const known = isWholeCode(given) || proof !== undefined;
  return (
    <Screen
      title={text.title}
      bottom={
        ballotId &&
        view.phase !== 'loading' && (
          <FormFoot
            text={busy ? text.checking : proof ? text.checkAgain : text.check}
            busy={busy}
            lacks={[!isWholeCode(code) && text.field]}
            onPress={run}
          >
            {known && !busy && (
              <SecondaryButton
                text={isWholeCode(given) ? text.toBallot : text.other}
                onPress={() => (isWholeCode(given) ? goIn(communityId, page('pages/ballot')) : open(''))}
              />
            )}
          </FormFoot>
        )
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {() =>
          ballotId ? (
            <>
              {known ? <CodeCard code={code} castAt={castAtOf(proof, paper)} /> : <CodeField />}
              <Checked problem={problem} />
              {paper && ballot?.result && <OwnVote communityId={communityId} ballot={ballot} paper={paper} />}
            </>
          ) : (
            <EmptyState seal="plan" title={text.noBallotTitle} text={text.noBallotText} />
          )
        }
      </Viewed>
    </Screen>
  );
}

function castAtOf(
  proof: ReturnType<typeof useReceipt.getState>['proof'],
  paper: { readonly voted?: { readonly castAt: number } } | undefined,
): number | undefined {
  return proof?.receipt.statement.castAt ?? paper?.voted?.castAt;
}
