import { useEffect } from 'react';
import { PrimaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { findPaperAt, useAcknowledge, useBallot, useVote } from '../../stores/ballot/ballot';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { ballotText } from '../../text/ballot/ballot';
import { CastVote } from './cast-vote';
import { Contents } from './contents';
import { useOpenPapers } from './use-open-papers';
import './ballot.scss';

/** The community's latest vote, from the notice to the result. */
export default function Ballot() {
  const communityId = useCommunity();
  const { view, load } = useBallot();
  const { at, begin, leave } = useVote();
  const forget = useAcknowledge((store) => store.reset);
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => {
    forget();
    return leave;
  }, [forget, leave]);

  const ballot = 'value' in view ? view.value.ballot : undefined;
  // Goes straight to the first paper that is still to be cast; the card has the others.
  const first = useOpenPapers(ballot)[0];
  const paper = ballot && findPaperAt(at, ballot);
  if (paper) return <CastVote communityId={communityId} ballot={ballot} paper={paper} />;
  const start = () => {
    if (ballot && first) begin({ ballotId: ballot.ballotId, ownerKey: first.ownerKey });
    scrollToTop();
  };
  return (
    <Screen
      title={titles.ballot}
      bottom={first && <PrimaryButton text={ballotText.begin(first)} onPress={start} />}
    >
      <Viewed view={view} onRetry={refresh}>
        {(value) =>
          value.ballot ? (
            <Contents communityId={communityId} ballot={value.ballot} />
          ) : (
            <EmptyState seal="plan" title={ballotText.emptyTitle} text={ballotText.emptyText} />
          )
        }
      </Viewed>
    </Screen>
  );
}
