import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useOfficeEnd } from '../../stores/joining/office-end';
import { useOfficeForm } from '../../stores/joining/office-form';
import { divideOffices, useOffices, type Role } from '../../stores/joining/offices';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { officesText as text } from '../../text/joining/offices';
import { EndOffice, EndOfficeBottom } from './end-office';
import { GiveOffice, GiveOfficeBottom } from './give-office';
import { OfficeCard } from './office-card';

/** The holders of an office in a community: now, to come and past. The page also gives and ends it. */
export function OfficePage({ role }: { readonly role: Role }) {
  const communityId = useCommunity();
  const { view, load } = useOffices();
  const { giving, open, begin, stepBack } = useOfficeForm();
  const { ending, choose, leave } = useOfficeEnd();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => open(communityId, role), [communityId, role, open]);

  if (ending) {
    return (
      <Screen title={text.title[role]} bottom={<EndOfficeBottom />} onBack={leave}>
        <EndOffice office={ending} />
      </Screen>
    );
  }
  if (giving) {
    return (
      <Screen title={text.title[role]} bottom={<GiveOfficeBottom role={role} />} onBack={stepBack}>
        <GiveOffice role={role} />
      </Screen>
    );
  }
  const start = () => {
    begin();
    scrollToTop();
  };
  return (
    <Screen title={text.title[role]} bottom={<PrimaryButton text={text.give[role]} onPress={start} />}>
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ offices }) => {
          const { held, past } = divideOffices(offices, role, Date.now());
          return (
            <>
              <View className="t-body">{text.lead[role]}</View>
              {held.length === 0 && (
                <EmptyState seal="plan" title={text.none[role]} text={text.noneThen[role]} />
              )}
              {held.length > 0 && <View className="t-list">{text.held}</View>}
              {held.map((office) => (
                <OfficeCard key={office.roleId} office={office} onEnd={() => choose(communityId, office)} />
              ))}
              {past.length > 0 && <View className="t-list">{text.past}</View>}
              {past.map((office) => (
                <OfficeCard key={office.roleId} office={office} />
              ))}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
