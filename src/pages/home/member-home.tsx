import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { ListRow } from '../../components/list-row';
import { SealLine } from '../../components/seal-line';
import { sealStates } from '../../domain/community/stage';
import { go } from '../../stores/app/navigate';
import { routeOf } from '../../stores/home/todo-pages';
import { homeText } from '../../text/home/home';
import { flat } from '../../text/words/numbers';
import { stageName } from '../../text/words/stages';
import { todoText } from '../../text/home/todos';
import { OutboxNotices } from '../outbox-notices';
import { Duties } from './duties';
import { ContactCard } from './contact-card';
import { MemberTiles } from './member-tiles';
import { OurNeeds } from './our-needs';
import { PlaceNotice } from './place-notice';
import { StageCard } from './stage-card';
import './home.scss';
import type { MemberHub } from '../../contract/home/home';

/** A member's hub: the community, its three seals, what can be done now, and the way to every page. */
export function MemberHome({
  home,
  onSwitch,
}: {
  readonly home: MemberHub;
  readonly onSwitch: (id: string) => void;
}) {
  const { community, todos, unit } = home;
  const { since, stage } = community;
  const communities = new Map(
    home.memberships.map(({ communityId, communityName }) => [communityId ?? '', communityName ?? '']),
  );
  const chips = [...communities]
    .filter(([value]) => value !== '')
    .map(([value, title]) => ({ value, title }));
  return (
    <>
      {chips.length > 1 && (
        <ChipRow
          label={homeText.switchTo}
          chips={chips}
          value={community.communityId}
          onChoose={onSwitch}
          oneLine
        />
      )}
      <View>
        <View className="t-page">{community.name}</View>
        <View className="t-small">
          {unit
            ? flat(unit)
            : `${community.district} · ${homeText.facts(community.buildings, community.households)}`}
        </View>
      </View>
      <PlaceNotice community={community} roles={home.roles} />
      <Card>
        <View className="t-list">{stageName[stage]}</View>
        <SealLine
          seals={sealStates(stage)}
          finishedAt={{ need: since.plan, plan: since.rating, effect: since.done }}
        />
      </Card>
      <OutboxNotices />
      <Card title={homeText.now}>
        {todos.length === 0 && <View className="t-body">{homeText.nothing}</View>}
        <View>
          {todos.map((todo) => {
            const { press, text } = todoText(todo);
            return <ListRow key={todo.do} title={press} hint={text} onOpen={() => go(routeOf(todo))} />;
          })}
        </View>
      </Card>
      <StageCard home={home} />
      <Duties roles={home.roles} />
      <OurNeeds
        communityId={community.communityId}
        resident={home.roles.includes('resident')}
        earlier={community.earlier === true}
      />
      <MemberTiles />
      <ContactCard community={community} />
    </>
  );
}
