import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Tag } from '../../components/tag';
import { Viewed } from '../../components/viewed';
import { MoreRows } from '../../components/more-rows';
import { useProxies } from '../../stores/ballot/proxies';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { proxiesText as text } from '../../text/ballot/proxies';
import { moreRowsText } from '../../text/ballot/papers';
import type { ProxyView } from '../../contract/ballot/proxies';
import { goIn, scrollToTop } from '../../stores/app/navigate';
import { page } from '../../routes';

/** Written authorisations for the running ballot: those that wait for a second person, then those in force. */
export default function Proxies() {
  const communityId = useCommunity();
  const { view, load, more, busy, trimmed, moreProblem } = useProxies();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  const value = 'value' in view ? view.value.extra : undefined;
  const enter = value?.ballotId && value.cap > 0 && (
    <PrimaryButton text={text.enter} onPress={() => goIn(communityId, page('supervisor/proxy'))} />
  );
  return (
    <Screen title={text.title} bottom={enter}>
      <Viewed view={view} onRetry={refresh}>
        {({ rows, next, extra: { ballotId, cap, ...count } }) => {
          const waiting = rows.filter(({ state }) => state === 'waiting');
          const confirmed = rows.filter(({ state }) => state === 'confirmed');
          const list = (some: readonly ProxyView[]) =>
            some.map((proxy) => (
              <Row
                key={proxy.proxyId}
                proxy={proxy}
                onOpen={() => goIn(communityId, page('supervisor/proxy', { id: proxy.proxyId }))}
              />
            ));
          return (
            <>
              {ballotId && (
                <View className="t-small">
                  {text.lead}
                  {text.cap(cap)}
                </View>
              )}
              {rows.length === 0 && (
                <EmptyState
                  seal="plan"
                  title={text.emptyTitle}
                  text={ballotId ? text.emptyText : text.noBallot}
                />
              )}
              {waiting.length > 0 && <View className="t-list">{text.waitingTitle(count.waiting)}</View>}
              {list(waiting)}
              {confirmed.length > 0 && <View className="t-list">{text.confirmedTitle(count.confirmed)}</View>}
              {list(confirmed)}
              <MoreRows
                text={moreRowsText}
                next={next}
                busy={busy}
                trimmed={trimmed}
                problem={moreProblem}
                onMore={() => void more()}
                onFirst={() => {
                  refresh();
                  scrollToTop();
                }}
              />
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

function stateOf({ state, mine, own, used }: ProxyView): {
  readonly kind: 'seal' | 'plain' | 'done';
  readonly said: string;
} {
  if (state === 'confirmed') return { kind: 'done', said: used ? text.state.used : text.state.confirmed };
  if (own) return { kind: 'plain', said: text.state.own };
  return mine ? { kind: 'plain', said: text.state.mine } : { kind: 'seal', said: text.state.waiting };
}

function Row({ proxy, onOpen }: { readonly proxy: ProxyView; readonly onOpen: () => void }) {
  const { kind, said } = stateOf(proxy);
  const from = text.from(proxy.units);
  const to = text.to(proxy.proxyUnit);
  return (
    <Card onOpen={onOpen} label={`${from}，${to}，${said}`}>
      <View className="t-list">{from}</View>
      <View className="t-body">{to}</View>
      <View className="t-small">{text.until(proxy.expiresAt)}</View>
      <View className="ends">
        <Tag kind={kind} text={said} />
      </View>
    </Card>
  );
}
