import { useRouter } from '@tarojs/taro';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot/ballot';
import { usePaper, usePapers } from '../../stores/ballot/papers';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { paperConfirmText, papersText, paperText } from '../../text/ballot/papers';
import { ConfirmPaper } from './confirm-paper';
import { EnterPaper } from './enter-paper';

/** One paper: entered by one person, or read by another. */
export default function Paper() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const paperId = params.id ? decodeURIComponent(params.id) : undefined;
  const { view, load } = useBallot();
  const loadPapers = usePapers((store) => store.load);
  const loadPaper = usePaper((store) => store.load);
  const refresh = () => {
    if (!communityId) return;
    void load({ communityId });
    // The queue tells which one comes next.
    if (paperId) void Promise.all([loadPaper({ communityId, paperId }), loadPapers({ communityId })]);
  };
  useRefresh(refresh);
  const ballot = 'value' in view ? view.value.ballot : undefined;
  if (ballot) {
    return paperId ? (
      <ConfirmPaper communityId={communityId} paperId={paperId} form={ballot.form} />
    ) : (
      <EnterPaper communityId={communityId} ballot={ballot} unit={decodeURIComponent(params.unit ?? '')} />
    );
  }
  return (
    <Screen title={paperId ? paperConfirmText.title : paperText.title}>
      <Viewed view={view} onRetry={refresh}>
        {() => <EmptyState seal="plan" title={papersText.title} text={papersText.noBallot} />}
      </Viewed>
    </Screen>
  );
}
