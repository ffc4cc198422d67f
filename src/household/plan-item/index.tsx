import { useRouter } from '@tarojs/taro';
import { PrimaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { go } from '../../stores/app/navigate';
import { usePlanItem } from '../../stores/plan/pages';
import { useSession } from '../../stores/app/session';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { ideasText } from '../../text/plan/ideas';
import { itemText as text, planTitles } from '../../text/plan/pages';
import { IdeasPart } from '../ideas-part';
import { ItemFacts } from './item-facts';
import { ItemNeeds } from './item-needs';
import { page } from '../../routes';

/** One item of the plan in full, the needs that it answers, and the households' ideas on it. */
export default function PlanItem() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const planId = decodeURIComponent(params.plan ?? '');
  const itemId = decodeURIComponent(params.item ?? '');
  const { view, load } = usePlanItem();
  const resident = useSession((session) => session.roles.includes('resident'));
  const refresh = () => {
    if (communityId) void load({ communityId, planId, itemId });
  };
  useRefresh(refresh);
  const shown = 'value' in view ? view.value : undefined;
  const write = () =>
    go(page('household/idea-form', { plan: planId, item: itemId, title: shown?.item.title ?? '' }));
  return (
    <Screen
      title={planTitles.item}
      bottom={
        resident && shown?.ideasOpen ? <PrimaryButton text={ideasText.write} onPress={write} /> : undefined
      }
    >
      <Viewed view={view} onRetry={refresh} skeletonCards={3}>
        {(value) => (
          <>
            {value.past && <Notice kind="wait">{text.past}</Notice>}
            {value.affectsMe && (
              <Notice kind="info" title={text.affectsMe}>
                {text.affectsMeText}
              </Notice>
            )}
            <ItemFacts page={value} />
            <ItemNeeds needs={value.needs} {...(value.item.copied && { copied: true })} />
          </>
        )}
      </Viewed>
      {view.phase !== 'failed' && <IdeasPart communityId={communityId} topic={{ planId, itemId }} />}
    </Screen>
  );
}
