import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { FormFoot, refusal } from '../../components/form-foot';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { leaveFlat, useLeave } from '../../stores/joining/flats';
import { go, goIn, scrollToTop } from '../../stores/app/navigate';
import { useSession } from '../../stores/app/session';
import { actsText as acts } from '../../text/audit/acts';
import { myFlatsText as text } from '../../text/joining/joining';
import { flat } from '../../text/words/numbers';
import { tenureName } from '../../text/words/roles';
import { Erasing, type Place } from './erasing';
import { page } from '../../routes';

interface Home {
  readonly communityId: string;
  readonly communityName: string;
  readonly unit: string;
  readonly kind: 'owner' | 'tenant';
}

/** The person's own flats. Before they move out of one, the page asks once more and says what follows. */
export default function MyFlats() {
  const memberships = useSession((session) => session.memberships);
  const { now, reset } = useLeave();
  const [leaving, choose] = useState<Home>();
  const [left, setLeft] = useState<string>();
  const [erasing, erase] = useState<Place>();
  useEffect(() => reset, [reset]);

  const homes = memberships.flatMap(({ communityId, communityName, unit, kind }): Home[] =>
    communityId && communityName && unit && kind ? [{ communityId, communityName, unit, kind }] : [],
  );
  const places = [...new Map(homes.map((home) => [home.communityId, home])).values()];
  const pick = (home: Home | undefined) => {
    reset();
    setLeft(undefined);
    choose(home);
    scrollToTop();
  };
  const leave = async (home: Home) => {
    if (!(await leaveFlat(home.communityId, home.unit))) return;
    choose(undefined);
    setLeft(text.done(home.unit));
  };
  if (erasing) {
    const back = () => {
      erase(undefined);
      scrollToTop();
    };
    const done = () => {
      setLeft(text.erased(erasing.communityName));
      back();
    };
    return <Erasing place={erasing} onBack={back} onDone={done} />;
  }
  if (leaving) {
    const busy = now.state === 'busy';
    const bottom = (
      <FormFoot
        text={busy ? text.busy : text.sureYes}
        busy={busy}
        refused={refusal(text.failed, now)}
        onPress={() => void leave(leaving)}
      >
        <SecondaryButton text={text.sureNo} busy={busy} onPress={() => pick(undefined)} />
      </FormFoot>
    );
    return (
      <Screen title={text.title} bottom={bottom} onBack={() => pick(undefined)}>
        <Card title={text.sureTitle(leaving.unit)}>
          <View className="t-small">{leaving.communityName}</View>
          <View className="t-body">{text.sure}</View>
        </Card>
        <Card title={text.sureNextTitle}>
          {text.sureNext.map((line) => (
            <View key={line} className="t-body">
              {line}
            </View>
          ))}
        </Card>
      </Screen>
    );
  }
  return (
    <Screen
      title={text.title}
      bottom={
        homes.length === 0 && <PrimaryButton text={text.join} onPress={() => go(page('household/join'))} />
      }
    >
      {left && <Notice kind="done">{left}</Notice>}
      {homes.length === 0 && <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />}
      {homes.map((home) => (
        <Card key={`${home.communityId}:${home.unit}`} title={flat(home.unit)}>
          <View className="t-body">{`${home.communityName} · ${tenureName[home.kind]}`}</View>
          <SecondaryButton text={text.leave} onPress={() => pick(home)} />
        </Card>
      ))}
      {homes.length > 0 && <SecondaryButton text={text.add} onPress={() => go(page('household/join'))} />}
      {places.map((place) => (
        <ListRow
          key={place.communityId}
          title={acts.open}
          hint={places.length === 1 ? acts.openHint : place.communityName}
          onOpen={() => goIn(place.communityId, page('household/acts'))}
        />
      ))}
      {places.map((place) => (
        <ListRow
          key={place.communityId}
          title={text.erase}
          hint={place.communityName}
          onOpen={() => {
            pick(undefined);
            erase(place);
          }}
        />
      ))}
    </Screen>
  );
}
