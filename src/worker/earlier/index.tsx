import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { COUNT } from '../../domain/shared/bounds';
import { replaceIn, scrollToTop } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { earlierLacks, useEarlierForm, useProposeEarlier } from '../../stores/city/earlier-form';
import { earlierText } from '../../text/city/earlier';
import { page } from '../../routes';
import { NeedsFields, PlanFields, VoteFields } from './paper-fields';

const text = earlierText.form;

/** For a community that was renovated in part before it came here: its papers, typed and photographed. */
export default function Earlier() {
  const communityId = useCommunity();
  const form = useEarlierForm();
  const { draft, restored, trouble, sending, problem, open, change, addPictures, removePicture, submit } =
    form;
  const { now } = useProposeEarlier();
  useEffect(() => {
    if (communityId) open(communityId);
  }, [communityId, open]);

  if (now.state === 'done') {
    return (
      <Screen
        title={text.title}
        bottom={
          <PrimaryButton text={text.toDesk} onPress={() => replaceIn(communityId, page('worker/desk'))} />
        }
      >
        <Sealed seal="plan" title={text.done} text={text.doneText} />
      </Screen>
    );
  }
  const lacks = earlierLacks(draft, Date.now());
  const send = async () => {
    if (await submit()) scrollToTop();
  };
  return (
    <Screen
      title={text.title}
      bottom={
        <FormFoot
          text={sending ? text.sending : text.send}
          busy={sending}
          lacks={nameFaults(text.lacks, lacks)}
          refused={problem ? { title: text.failed, problem } : refusal(text.failed, now)}
          onPress={() => void send()}
        />
      }
    >
      <View className="t-body">{text.lead}</View>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      <Card title={text.entryTitle}>
        <ChoiceList
          label={text.entryTitle}
          rows={text.entries}
          value={draft.entry}
          onChoose={(entry) => change({ entry })}
        />
        <Fault lack={lacks.includes('entry') && text.lacks.entry} />
      </Card>
      <PlanFields lacks={lacks} />
      {draft.entry === 'works' && <VoteFields lacks={lacks} />}
      <NeedsFields lacks={lacks} />
      <Fault error={lacks.includes('day') && text.lacks.day} />
      <Card>
        <PicturePicker
          label={text.photos}
          pictures={draft.pictures}
          most={COUNT.earlierPhotos[1]}
          trouble={trouble}
          onAdd={() => void addPictures()}
          onRemove={removePicture}
        />
        <Fault lack={lacks.includes('photos') && text.lacks.photos} />
      </Card>
    </Screen>
  );
}
