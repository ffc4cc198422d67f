import { useEffect } from 'react';
import { PrimaryButton } from '../../components/button';
import { useLook } from '../../components/look';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { go, replaceIn } from '../../stores/app/navigate';
import { routeOf } from '../../stores/home/todo-pages';
import { isElsewhere, loadHome, useHome } from '../../stores/home/home';
import { currentPersona } from '../../stores/app/personas';
import { useSession } from '../../stores/app/session';
import { useRefresh } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { homeText } from '../../text/home/home';
import { todoText } from '../../text/home/todos';
import { OutboxNotices } from '../outbox-notices';
import { PersonaSwitch } from '../persona-switch';
import { BureauHome } from './bureau-home';
import { FailedHome } from './failed-home';
import { JoinButton } from './join-button';
import { MemberHome } from './member-home';
import { StrangerHome } from './stranger-home';
import { useScanned } from '../../stores/joining/scene';
import { page } from '../../routes';

/** In a browser nobody is signed in at first, so the demonstration asks who to be. On WeChat somebody always is. */
export default function Home() {
  const { web } = useLook();
  if (!web || currentPersona() !== '') return <Hub />;
  return (
    <Screen title={titles.home} hub>
      <StrangerHome />
      <PersonaSwitch />
    </Screen>
  );
}

/** The hub: the person's roles here, the community's stage, and what can be done now. */
function Hub() {
  const { view: answer, load } = useHome();
  // Somebody may have joined since: an earlier answer that calls them a stranger is not believed until the cloud
  // repeats it.
  const stale = answer.phase === 'ready' && !answer.fresh && answer.value.kind === 'stranger';
  const view = stale ? ({ phase: 'loading' } as const) : answer;
  const communityId = useSession((session) => session.communityId);
  const { scanned, forget } = useScanned();
  const refresh = () => void loadHome(scanned ?? communityId, scanned !== undefined);
  useRefresh(refresh);

  const home = 'value' in view ? view.value : undefined;
  const arrived = home?.kind === 'member' && home.community.communityId === scanned;
  // From now on the person can switch to another community.
  useEffect(() => {
    if (arrived) forget();
  }, [arrived, forget]);
  const elsewhere = scanned !== undefined && isElsewhere({ view });
  useEffect(() => {
    if (elsewhere && scanned !== undefined) replaceIn(scanned, page('household/place'));
  }, [elsewhere, scanned]);
  const first = home?.kind === 'member' ? home.todos[0] : undefined;
  const bottom =
    home?.kind === 'stranger' ? (
      <JoinButton onJoined={refresh} />
    ) : home?.kind === 'bureau' ? (
      home.roles.includes('bureau') ? (
        <PrimaryButton text={homeText.bureauOpen} onPress={() => go(page('bureau/overview'))} />
      ) : (
        <PrimaryButton text={homeText.areaOpen} onPress={() => go(page('bureau/city'))} />
      )
    ) : first ? (
      <PrimaryButton text={todoText(first).press} onPress={() => go(routeOf(first))} />
    ) : undefined;
  return (
    <Screen title={titles.home} hub bottom={bottom}>
      {view.phase === 'failed' && !elsewhere ? (
        <FailedHome problem={view.problem} onRetry={refresh} />
      ) : (
        <Viewed view={elsewhere ? { phase: 'loading' } : view} onRetry={refresh}>
          {(value) => {
            if (value.kind === 'member') {
              return <MemberHome home={value} onSwitch={(id) => void load({ communityId: id })} />;
            }
            return (
              <>
                <OutboxNotices />
                {value.kind === 'stranger' ? <StrangerHome /> : <BureauHome {...value} />}
              </>
            );
          }}
        </Viewed>
      )}
    </Screen>
  );
}
