import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { PLACES } from '../../domain/need/need';
import { limits, useNeedForm, useSubmitNeed } from '../../stores/need-form';
import { useCommunity } from '../../stores/use-community';
import { titles } from '../../text/app';
import { problemText } from '../../text/errors';
import { needFormText } from '../../text/needs';
import { placeName } from '../../text/needs-labels';
import { CategoryChoice } from './category-choice';
import { FormDone } from './form-done';

/** Saying what the own home needs: what kind, where, in one's own words, with pictures. */
export default function NeedForm() {
  const communityId = useCommunity();
  const { path } = useRouter();
  const form = useNeedForm();
  const { draft, faults } = form;
  const { now } = useSubmitNeed();
  useEffect(() => {
    if (communityId) form.open(communityId);
    // The draft is opened once a visit; `path` stands for the visit.
  }, [communityId, path]);

  if (now.state === 'sent' || now.state === 'kept') return <FormDone kept={now.state === 'kept'} />;
  const busy = now.state === 'busy';
  const textFault = faults.includes('too-short')
    ? needFormText.tooShort(limits.least)
    : faults.includes('too-long')
      ? needFormText.tooLong(limits.most)
      : undefined;
  return (
    <Screen
      title={titles.needForm}
      bottom={
        <>
          {now.state === 'refused' && (
            <Notice kind="danger" title={needFormText.refusedTitle}>
              {problemText(now.problem)}
            </Notice>
          )}
          <PrimaryButton
            text={busy ? needFormText.submitting : needFormText.submit}
            busy={busy}
            onPress={() => void form.submit()}
          />
        </>
      }
    >
      {form.restored && <Notice kind="info">{needFormText.draftBack}</Notice>}
      {form.volatile && <Notice kind="wait">{needFormText.draftVolatile}</Notice>}
      <Card>
        <TextField
          label={needFormText.textTitle}
          hint={needFormText.textHint}
          placeholder={needFormText.textPlaceholder}
          most={limits.most}
          value={draft.text}
          error={textFault}
          onChange={(text) => form.change({ text })}
        />
        <PicturePicker
          label={needFormText.picturesTitle}
          pictures={draft.pictures}
          most={limits.pictures}
          onAdd={() => void form.addPictures()}
          onRemove={form.removePicture}
        />
      </Card>
      <CategoryChoice
        value={draft.category}
        missing={faults.includes('category')}
        onChoose={(category) => form.change({ category })}
      />
      <Card title={needFormText.placeTitle}>
        {faults.includes('place') && <View className="field__error">{needFormText.choosePlace}</View>}
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
