import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { ListRow } from '../../components/list-row';
import { Screen } from '../../components/screen';
import { go, goHome } from '../../stores/app/navigate';
import { sendWaiting, useOutbox } from '../../stores/app/outbox';
import { loadHome, useHome } from '../../stores/home/home';
import { openPrivacyGuide } from '../../stores/app/privacy';
import { useSession } from '../../stores/app/session';
import { useRefresh } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { letterName, meText } from '../../text/home/me';
import { flat } from '../../text/words/numbers';
import { roleName, tenureName } from '../../text/words/roles';
import { moment } from '../../text/words/time';
import { OutboxNotices } from '../outbox-notices';
import { PersonaSwitch } from '../persona-switch';
import { page } from '../../routes';

/** Everything about the person on this phone: homes, text size, unsent letters, privacy. */
export default function Me() {
  const { memberships, communityId, roles, care, setCare } = useSession();
  const letters = useOutbox((outbox) => outbox.letters);
  // Opened first, the page knows nobody yet: only the cloud can say that a person has no home.
  const isNobody = useHome(({ view }) => 'value' in view && view.value.kind === 'stranger');
  useRefresh(() => {
    if (memberships.length === 0) void loadHome(undefined);
  });
  return (
    <Screen title={titles.me}>
      <Card title={meText.homes}>
        {memberships.length === 0 && isNobody && <View className="t-body">{meText.noHome}</View>}
        <View>
          {memberships.map(({ role, communityId, communityName, areaName, unit, kind }) => (
            <ListRow
              key={`${communityId ?? areaName}:${role}:${unit ?? ''}`}
              title={communityName ?? areaName ?? roleName[role]}
              hint={[unit && flat(unit), kind ? tenureName[kind] : roleName[role]]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </View>
        <ListRow
          title={meText.myFlats}
          hint={meText.myFlatsHint}
          onOpen={() => go(page('household/my-flats'))}
        />
        <SecondaryButton text={meText.toHome} onPress={goHome} />
      </Card>
      <Card title={meText.said}>
        <View>
          {communityId && <ListRow title={meText.myNeeds} onOpen={() => go(page('household/my-needs'))} />}
          {roles.includes('resident') && (
            <ListRow title={meText.doorRecords} onOpen={() => go(page('household/door-records'))} />
          )}
          <ListRow title={meText.slip} onOpen={() => go(page('household/slip'))} />
          <ListRow
            title={meText.roleNumber}
            hint={meText.roleNumberHint}
            onOpen={() => go(page('household/role-number'))}
          />
          {roles.length === 0 && (
            <ListRow
              title={meText.identity}
              hint={meText.identityHint}
              onOpen={() => go(page('household/identity'))}
            />
          )}
        </View>
      </Card>
      <Card title={meText.size}>
        <ChoiceList
          label={meText.size}
          rows={[
            { value: 'normal', ...meText.sizes.normal },
            { value: 'care', ...meText.sizes.care },
          ]}
          value={care ? 'care' : 'normal'}
          onChoose={(size) => setCare(size === 'care')}
        />
        <View className="t-small">{meText.sizeHint}</View>
      </Card>
      <Card title={meText.waiting}>
        {letters.length === 0 ? (
          <View className="t-body">{meText.waitingNone}</View>
        ) : (
          <>
            <View>
              {letters.map(({ procedure, input, writtenAt }) => (
                <ListRow key={input.mutationId} title={letterName[procedure]} hint={moment(writtenAt)} />
              ))}
            </View>
            <SecondaryButton text={meText.sendNow} onPress={sendWaiting} />
          </>
        )}
      </Card>
      <OutboxNotices />
      <PersonaSwitch />
      <Card title={meText.about}>
        <View className="t-body">{meText.aboutText}</View>
      </Card>
      <Card title={meText.privacy}>
        <View className="t-body">{meText.privacyText}</View>
        <ListRow
          title={meText.privacyGuide}
          hint={meText.privacyGuideHint}
          onOpen={() => void openPrivacyGuide()}
        />
      </Card>
    </Screen>
  );
}
