import { PrimaryButton } from '../../components/button';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { go, routeOf } from '../../stores/navigate';
import { useHome } from '../../stores/home';
import { useSession } from '../../stores/session';
import { useRefresh } from '../../stores/use-community';
import { titles } from '../../text/app';
import { todoText } from '../../text/todos';
import { BureauHome } from './bureau-home';
import { JoinButton } from './join-button';
import { MemberHome } from './member-home';
import { StrangerHome } from './stranger-home';

/** The hub: who one is here, where the community stands, and what can be done now. */
export default function Home() {
  const { view, load } = useHome();
  const communityId = useSession((session) => session.communityId);
  const refresh = () => void load(communityId ? { communityId } : {});
  useRefresh(refresh);

  const home = 'value' in view ? view.value : undefined;
  const first = home?.kind === 'member' ? home.todos[0] : undefined;
  const bottom =
    home?.kind === 'stranger' ? (
      <JoinButton onJoined={refresh} />
    ) : first ? (
      <PrimaryButton text={todoText(first).press} onPress={() => go(routeOf(first))} />
    ) : undefined;
  return (
    <Screen title={titles.home} hub bottom={bottom}>
      <Viewed view={view} onRetry={refresh}>
        {(value) => {
          if (value.kind === 'stranger') return <StrangerHome />;
          if (value.kind === 'bureau') return <BureauHome />;
          return <MemberHome home={value} onSwitch={(id) => void load({ communityId: id })} />;
        }}
      </Viewed>
    </Screen>
  );
}
