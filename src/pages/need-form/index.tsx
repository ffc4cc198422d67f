import { TEXT, COUNT } from '../../domain/shared/bounds';
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { PLACES } from '../../domain/need/need';
import { useNeedForm, useSubmitNeed } from '../../stores/need/form';
import { useSimilar } from '../../stores/need/similar';
import { useCommunity } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { needFormText } from '../../text/need/needs';
import { placeName } from '../../text/need/labels';
import { dangerText, similarText } from '../../text/need/similar';
import { CategoryChoice } from './category-choice';
import { CompareStep } from './compare-step';
import { DangerNotice } from './danger-notice';
import { FormDone, JoinedDone } from './form-done';
import { SimilarNeeds } from './similar-needs';
import { useComparing } from './use-comparing';

/**
 * The form for a need: the person's own words first, which suggest the category and find similar needs of neighbours.
 */
export default function NeedForm() {
  const communityId = useCommunity();
  const { path } = useRouter();
  const form = useNeedForm();
  const { draft, faults, checking, open } = form;
  const { now } = useSubmitNeed();
  const found = useSimilar((similar) => similar.found);
  const compare = useComparing(communityId);
  useEffect(() => {
    if (communityId) open(communityId);
    // The draft is opened once for each visit, which `path` identifies.
  }, [communityId, path, open]);

  const another = () => open(communityId);
  if (form.joined) return <JoinedDone {...form.joined} onAnother={another} />;
  if (now.state === 'sent' || now.state === 'kept')
    return <FormDone kept={now.state === 'kept'} onAnother={another} />;
  if (form.step === 'compare') return <CompareStep />;
  const busy = checking || now.state === 'busy';
  const textFault = faults.includes('too-short')
    ? needFormText.tooShort(TEXT.need[0])
    : faults.includes('too-long')
      ? needFormText.tooLong(TEXT.need[1])
      : undefined;
  return (
    <Screen
      title={titles.needForm}
      bottom={
        <FormFoot
          text={checking ? similarText.checking : busy ? needFormText.submitting : needFormText.submit}
          busy={busy}
          faults={nameFaults(needFormText.lacks, faults)}
          refused={refusal(needFormText.refusedTitle, now)}
          onPress={() => void form.submit()}
        />
      }
    >
      {form.restored && <Notice kind="info">{needFormText.draftBack}</Notice>}
      {form.volatile && <Notice kind="wait">{needFormText.draftVolatile}</Notice>}
      <Card>
        <TextField
          label={needFormText.textTitle}
          hint={needFormText.textHint}
          placeholder={needFormText.textPlaceholder}
          most={TEXT.need[1]}
          value={draft.text}
          error={textFault}
          onChange={(text) => form.change({ text })}
          onLeave={compare}
        />
      </Card>
      {found?.danger && <DangerNotice danger={found.danger} after={dangerText.goes} />}
      {!checking && <SimilarNeeds />}
      <Card>
        <PicturePicker
          label={needFormText.picturesTitle}
          pictures={draft.pictures}
          most={COUNT.needPictures[1]}
          trouble={form.trouble}
          onAdd={() => void form.addPictures()}
          onRemove={form.removePicture}
        />
      </Card>
      <CategoryChoice
        value={draft.category}
        proposed={found?.categories ?? []}
        missing={faults.includes('category')}
        onChoose={(category) => form.change({ category })}
      />
      <Card title={needFormText.placeTitle}>
        <Fault error={faults.includes('place') && needFormText.choosePlace} />
        <ChoiceList
          label={needFormText.placeTitle}
          rows={PLACES.map((value) => ({ value, title: placeName[value] }))}
          value={draft.place}
          onChoose={(place) => form.change({ place })}
        />
      </Card>
    </Screen>
  );
}
