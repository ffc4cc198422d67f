import { useEffect } from 'react';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton } from '../../components/button';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { replace, scrollToTop } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { useCity } from '../../stores/city/communities';
import {
  communityFaults,
  useAddCommunity,
  useChangeCommunity,
  useCommunityForm,
} from '../../stores/city/community-form';
import { communityFormText as text } from '../../text/city/communities';
import { page } from '../../routes';
import { CommunityFields } from './community-fields';
import { CommunityWays } from './community-ways';

/** A community's facts: a new one, or one that is in the list, with the ways on from it. */
export default function Community() {
  const { params } = useRouter();
  const communityId = params.id ?? '';
  const { view, load } = useCity();
  const { draft, open, fill, save } = useCommunityForm();
  const adding = useAddCommunity((store) => store.now);
  const changing = useChangeCommunity((store) => store.now);
  const refresh = () => void load({});
  useRefresh(refresh);
  useEffect(() => open(communityId), [communityId, open]);
  const city = 'value' in view ? view.value : undefined;
  const card = city?.communities.find((each) => each.communityId === communityId);
  useEffect(() => {
    if (card) fill(card);
  }, [card, fill]);

  const kind = communityId === '' ? 'add' : 'change';
  const now = kind === 'add' ? adding : changing;
  const submit = async () => {
    if (await save()) scrollToTop();
  };
  if (now.state === 'done') {
    const made = adding.state === 'done' ? adding.value.communityId : communityId;
    // The draft is gone by now; the list has the community, unless it could not be read again.
    const name = city?.communities.find((each) => each.communityId === made)?.name ?? '';
    return (
      <Screen
        title={text.title[kind]}
        bottom={<PrimaryButton text={text.back} onPress={() => replace(page('bureau/city'))} />}
      >
        <Sealed
          seal="need"
          title={text.done[kind]}
          text={kind === 'add' ? text.doneText(name) : text.changedText(name)}
        />
        <CommunityWays communityId={made} />
      </Screen>
    );
  }
  const busy = now.state === 'busy';
  const faults = communityFaults(draft, kind === 'add');
  const foot = (
    <FormFoot
      text={busy ? text.saving : text.save[kind]}
      busy={busy}
      lacks={nameFaults(text.lacks, faults)}
      refused={refusal(text.failed, now)}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen title={text.title[kind]} bottom={city && foot}>
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ districts }) => (
          <>
            <CommunityFields districts={districts} faults={faults} card={card} />
            {card && <CommunityWays communityId={communityId} card={card} />}
          </>
        )}
      </Viewed>
    </Screen>
  );
}
