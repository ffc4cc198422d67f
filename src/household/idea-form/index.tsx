import { TEXT, COUNT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
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
import { TextField } from '../../components/text-field';
import { KeptNotice } from '../../pages/kept-notice';
import { useIdeaForm, usePostIdea } from '../../stores/plan/idea-form';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { ideaFormText as text, ideasTitles } from '../../text/plan/ideas';
import { STANCES } from '../../domain/plan/idea';
import type { IdeaTopic } from '../../stores/plan/ideas';

const decoded = (value: string | undefined) => (value ? decodeURIComponent(value) : undefined);

/** The form for the household's own idea: the stance first, then as many words as the person likes. */
export default function IdeaForm() {
  const communityId = useCommunity();
  const { params, path } = useRouter();
  const { plan, item } = params;
  const { draft, faults, restored, volatile, trouble, open, change, addPictures, removePicture, submit } =
    useIdeaForm();
  const { now } = usePostIdea();
  useEffect(() => {
    const topic: IdeaTopic = { planId: decoded(plan), itemId: decoded(item) };
    if (communityId) open(communityId, topic);
    // The draft is opened once for each visit, which `path` identifies.
  }, [communityId, plan, item, path, open]);

  const back = () => void Taro.navigateBack();
  const busy = now.state === 'busy';
  const done = now.state === 'sent' || now.state === 'kept';
  useEffect(() => {
    if (done) scrollToTop();
  }, [done]);
  if (done) {
    return (
      <Screen title={ideasTitles.form} bottom={<PrimaryButton text={text.back} onPress={back} />}>
        {now.state === 'sent' ? (
          <Sealed seal="plan" title={text.doneTitle} text={text.doneText} />
        ) : (
          <KeptNotice title={text.keptTitle} text={text.keptText} problem={now.problem} />
        )}
      </Screen>
    );
  }
  const wordsFault = faults.includes('words')
    ? text.noWords
    : faults.includes('too-long')
      ? text.tooLong(TEXT.idea[1])
      : undefined;
  return (
    <Screen
      title={ideasTitles.form}
      bottom={
        <FormFoot
          text={busy ? text.sending : text.send}
          busy={busy}
          faults={nameFaults(text.lacks, faults)}
          refused={refusal(text.refused, now)}
          onPress={() => void submit()}
        />
      }
    >
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <View className="t-list">{text.about(decoded(params.title) ?? (plan ? text.plan : text.works))}</View>
      <Card title={text.stance}>
        <Fault error={faults.includes('stance') && text.chooseStance} />
        <ChoiceList
          label={text.stance}
          rows={STANCES.map((value) => ({ value, ...text.stances[value] }))}
          value={draft.stance}
          onChoose={(stance) => change({ stance })}
        />
      </Card>
      <Card>
        <TextField
          label={text.words}
          hint={text.wordsHint}
          placeholder={text.placeholder}
          most={TEXT.idea[1]}
          value={draft.text}
          error={wordsFault}
          onChange={(words) => change({ text: words })}
        />
        <PicturePicker
          label={text.pictures}
          pictures={draft.pictures}
          most={COUNT.ideaPictures[1]}
          trouble={trouble}
          onAdd={() => void addPictures()}
          onRemove={removePicture}
        />
      </Card>
      <View className="t-small">{text.household}</View>
    </Screen>
  );
}
