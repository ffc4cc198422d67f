import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Tag } from '../../components/tag';
import { Viewed } from '../../components/viewed';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useStaffObjections } from '../../stores/ballot/objection-answers';
import { workerObjectionsText as text } from '../../text/ballot/objection-answers';
import type { ObjectionView } from '../../contract/ballot/objections';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** Objections to the latest vote; those that wait for an answer come first. */
export default function Objections() {
  const communityId = useCommunity();
  const { view, load } = useStaffObjections();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  const rows = (some: readonly ObjectionView[]) =>
    some.map((objection) => (
      <Row
        key={objection.objectionId}
        objection={objection}
        onOpen={() => goIn(communityId, page('worker/objection', { id: objection.objectionId }))}
      />
    ));
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh}>
        {({ ballotId, objections }) => {
          if (objections.length === 0) {
            return (
              <EmptyState
                seal="plan"
                title={text.emptyTitle}
                text={ballotId ? text.emptyText : text.noBallot}
              />
            );
          }
          const open = objections.filter(({ state }) => state === 'open');
          const answered = objections.filter(({ state }) => state !== 'open');
          return (
            <>
              {open.length > 0 && (
                <View>
                  <View className="t-page">{text.openTitle(open.length)}</View>
                  <View className="t-small">{text.lead}</View>
                </View>
              )}
              {rows(open)}
              {answered.length > 0 && <View className="t-list">{text.answeredTitle(answered.length)}</View>}
              {rows(answered)}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

const kinds = { open: 'seal', upheld: 'done', dismissed: 'plain' } as const;

function Row({ objection, onOpen }: { readonly objection: ObjectionView; readonly onOpen: () => void }) {
  const { to, text: words, unit, at, state } = objection;
  const from = text.from(unit, at);
  return (
    <Card onOpen={onOpen} label={`${text.about[to]}，${words}，${from}，${text.state[state]}`}>
      <View className="ends">
        <View className="t-list">{text.about[to]}</View>
        <Tag kind={kinds[state]} text={text.state[state]} />
      </View>
      <View className="t-body clamp">{words}</View>
      <View className="t-small">{from}</View>
    </Card>
  );
}
