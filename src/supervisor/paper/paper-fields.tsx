import { COUNT } from '../../domain/shared/bounds';
import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { TextLink } from '../../components/text-link';
import type { Form } from '../../domain/ballot/form';
import { useBuildingCanvass } from '../../stores/ballot/canvass';
import { PAPER_CHANNELS, usePaperForm } from '../../stores/ballot/papers';
import { paperText as text } from '../../text/ballot/papers';
import { FlatChoice } from '../flat-choice';
import { useAllFlats } from '../use-all-flats';
import { useOpenFlats } from '../use-open-flats';
import { ReadingForm } from './reading-form';

interface Props {
  readonly communityId: string;
  readonly form: Form;
}

const ways = PAPER_CHANNELS.map((value) => ({ value, ...text.channels[value] }));

/** The fields that are written down for one paper. */
export function PaperFields({ communityId, form }: Props) {
  const { draft, faults, restored, volatile, trouble, change, addPicture, removePicture } = usePaperForm();
  const open = useOpenFlats(communityId);
  const every = useAllFlats(communityId);
  const [all, setAll] = useState(false);
  const waiting = useBuildingCanvass(({ view }) =>
    'value' in view
      ? view.value.canvass?.owners.some((owner) => owner.paperWaiting && owner.units.includes(draft.unit))
      : false,
  );
  return (
    <>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <Card>
        <FlatChoice
          label={text.unit}
          {...(all ? every : open)}
          unit={draft.unit}
          onChoose={(unit) => change({ unit })}
          none={text.allVoted}
        />
        <Fault error={faults.includes('unit') && text.faults.unit} />
        {!draft.unit && (
          <>
            <View className="t-small">{all ? text.everyFlat : text.onlyOpen}</View>
            <TextLink text={all ? text.showOpen : text.showAll} onPress={() => setAll(!all)} />
          </>
        )}
        {waiting && <Notice kind="wait">{text.waiting}</Notice>}
      </Card>
      <Card title={text.channelTitle}>
        <Fault error={faults.includes('channel') && text.faults.channel} />
        <ChoiceList
          label={text.channelTitle}
          rows={ways}
          value={draft.channel}
          onChoose={(channel) => change({ channel })}
        />
      </Card>
      <Card>
        <PicturePicker
          label={text.pictureTitle}
          pictures={draft.picture ? [draft.picture] : []}
          most={COUNT.paperPhotos[1]}
          trouble={trouble}
          onAdd={() => void addPicture()}
          onRemove={removePicture}
        />
        <View className="t-small">{text.pictureHint}</View>
        <Fault error={faults.includes('picture') && text.faults.picture} />
      </Card>
      <View className="t-small">{text.choiceHint}</View>
      <Fault error={faults.includes('choice') && text.faults.choice} />
      <ReadingForm form={form} />
    </>
  );
}
