import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Tag } from '../../components/tag';
import { Viewed } from '../../components/viewed';
import { MoreRows } from '../../components/more-rows';
import { usePapers } from '../../stores/ballot/papers';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { moreRowsText, papersText as text } from '../../text/ballot/papers';
import type { PaperView } from '../../contract/ballot/papers';
import { goIn, scrollToTop } from '../../stores/app/navigate';
import { page } from '../../routes';

/** Papers that wait for a second person, the oldest first. */
export default function Papers() {
  const communityId = useCommunity();
  const { view, load, more, busy, trimmed, moreProblem } = usePapers();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  const ballotId = 'value' in view ? view.value.extra.ballotId : undefined;
  return (
    <Screen
      title={text.title}
      bottom={
        ballotId && (
          <PrimaryButton text={text.enter} onPress={() => goIn(communityId, page('supervisor/paper'))} />
        )
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {({ rows, next, extra }) =>
          rows.length === 0 ? (
            <EmptyState
              seal="plan"
              title={text.emptyTitle}
              text={ballotId ? text.emptyText : text.noBallot}
            />
          ) : (
            <>
              <View className="t-page">{text.waitingTitle(extra.waiting)}</View>
              <View className="t-small">{text.lead}</View>
              {rows.map((paper) => (
                <Row
                  key={paper.paperId}
                  paper={paper}
                  onOpen={() => goIn(communityId, page('supervisor/paper', { id: paper.paperId }))}
                />
              ))}
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
          )
        }
      </Viewed>
    </Screen>
  );
}

function stateOf({ state, mine }: PaperView): {
  readonly kind: 'seal' | 'wait' | 'plain';
  readonly said: string;
} {
  if (state === 'differs') return { kind: 'wait', said: text.differs };
  return mine ? { kind: 'plain', said: text.mine } : { kind: 'seal', said: text.toConfirm };
}

function Row({ paper, onOpen }: { readonly paper: PaperView; readonly onOpen: () => void }) {
  const { kind, said } = stateOf(paper);
  const flats = text.flats(paper.units);
  const entered = text.entered(text.channel[paper.channel], paper.enteredAt);
  return (
    <Card onOpen={onOpen} label={`${flats}，${said}，${entered}`}>
      <View className="t-list">{flats}</View>
      <View className="t-small">{entered}</View>
      <View className="ends">
        <Tag kind={kind} text={said} />
      </View>
    </Card>
  );
}
