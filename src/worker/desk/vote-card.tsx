import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import type { VoteDuties } from '../../stores/home/desk';
import { deskText as text } from '../../text/home/desk';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly duties: VoteDuties | undefined;
}

/** The worker's duties in the vote: answers first, then papers, then owners to reach. */
export function VoteCard({ communityId, duties }: Props) {
  if (!duties) return null;
  const { objections, papers, running } = duties;
  return (
    <Card title={text.voteTitle}>
      <View>
        <ListRow
          title={text.objections}
          hint={text.objectionsWaiting(objections)}
          onOpen={() => goIn(communityId, page('worker/objections'))}
        />
        {(running || papers > 0) && (
          <ListRow
            title={text.papers}
            hint={text.papersWaiting(papers)}
            onOpen={() => goIn(communityId, page('supervisor/papers'))}
          />
        )}
        {running && (
          <ListRow
            title={text.canvass}
            hint={text.canvassHint}
            onOpen={() => goIn(communityId, page('supervisor/canvass'))}
          />
        )}
        <ListRow
          title={text.record}
          hint={text.recordHint}
          onOpen={() => goIn(communityId, page('supervisor/record'))}
        />
      </View>
    </Card>
  );
}
