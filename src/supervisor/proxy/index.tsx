import { useRouter } from '@tarojs/taro';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot/ballot';
import { useProxy } from '../../stores/ballot/proxies';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { proxiesText, proxyText } from '../../text/ballot/proxies';
import { EnterProxy } from './enter-proxy';
import { ReadProxy } from './read-proxy';

/** One written authorisation: entered by one person, or read by another. */
export default function Proxy() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const { view, load } = useBallot();
  const proxyId = params.id ? decodeURIComponent(params.id) : undefined;
  const loadProxy = useProxy((store) => store.load);
  const refresh = () => {
    if (communityId) void (proxyId ? loadProxy({ communityId, proxyId }) : load({ communityId }));
  };
  useRefresh(refresh);
  const ballot = 'value' in view ? view.value.ballot : undefined;
  if (proxyId) return <ReadProxy communityId={communityId} proxyId={proxyId} />;
  if (ballot) return <EnterProxy communityId={communityId} ballot={ballot} />;
  return (
    <Screen title={proxyText.enterTitle}>
      <Viewed view={view} onRetry={refresh}>
        {() => <EmptyState seal="plan" title={proxiesText.title} text={proxiesText.noBallot} />}
      </Viewed>
    </Screen>
  );
}
