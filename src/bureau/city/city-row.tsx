import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import type { CommunityCard } from '../../contract/city/communities';
import { go } from '../../stores/app/navigate';
import { cityText as text } from '../../text/city/communities';
import { stageName } from '../../text/words/stages';
import { page } from '../../routes';

/** One community: where it lies and stands, and what it still lacks. */
export function CityRow({ card }: { readonly card: CommunityCard }) {
  const { communityId, name, district, street, stage, kind, closed, lacks, interest, households } = card;
  const place = [district, street].filter(Boolean).join(' · ');
  const lacking =
    closed || lacks.length === 0 ? '' : text.lacks + lacks.map((each) => text.lack[each]).join('、');
  const said =
    interest && interest.yes + interest.no > 0 ? text.interest(interest.yes, interest.no, households) : '';
  const tag = closed ? text.closed : kind && kind !== 'demo' ? text.kind[kind] : stageName[stage];
  return (
    <ListRow
      title={name}
      hint={[place, lacking, said].filter((line) => line !== '').join('。')}
      end={<Tag kind={closed ? 'plain' : lacking === '' ? 'done' : 'wait'} text={tag} />}
      onOpen={() => go(page('bureau/community', { id: communityId }))}
    />
  );
}
