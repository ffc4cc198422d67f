import { useRouter } from '@tarojs/taro';
import { PrimaryButton } from '../../components/button';
import { Screen } from '../../components/screen';
import { useIdeas } from '../../stores/plan/ideas';
import { go } from '../../stores/app/navigate';
import { useSession } from '../../stores/app/session';
import { useCommunity } from '../../stores/app/use-community';
import { ideaFormText, ideasText, ideasTitles } from '../../text/plan/ideas';
import { planText } from '../../text/plan/plan';
import { IdeasPart } from '../ideas-part';
import { page } from '../../routes';

/** Ideas on the plan as a whole; without `?plan=`, on the works. */
export default function Ideas() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const planId = params.plan && decodeURIComponent(params.plan);
  const topic = planId ? { planId } : {};
  const { view } = useIdeas();
  const resident = useSession((session) => session.roles.includes('resident'));
  const open = resident && 'value' in view && view.value.extra.open;
  const write = () =>
    go(page('household/idea-form', { plan: planId, title: planId ? planText.whole : ideaFormText.works }));
  return (
    <Screen
      title={planId ? ideasTitles.plan : ideasTitles.works}
      bottom={open ? <PrimaryButton text={ideasText.write} onPress={write} /> : undefined}
    >
      <IdeasPart communityId={communityId} topic={topic} />
    </Screen>
  );
}
