import { TEXT, COUNT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { TextField } from '../../components/text-field';
import { fillFromLatest, useUpdateForm } from '../../stores/works/update';
import { updateText as text } from '../../text/works/update';
import { milestoneName } from '../../text/works/labels';
import { ProgressField } from './progress-field';
import type { UpdateView } from '../../contract/works/works';
import { MILESTONES } from '../../domain/works/progress';

const chips = MILESTONES.map((value) => ({ value, title: milestoneName[value] }));

/** The text, the milestone, the share done and the pictures; filled in from the latest update. */
export function UpdateForm({ latest }: { readonly latest?: UpdateView }) {
  const { draft, restored, volatile, trouble, faults, change, addPictures, removePicture } = useUpdateForm();
  const { milestone, progress } = fillFromLatest(draft, latest);
  const short = faults.includes('too-short') && text.tooShort(TEXT.update[0]);
  const long = faults.includes('too-long') && text.tooLong(TEXT.update[1]);
  return (
    <>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <Card>
        <TextField
          label={text.textTitle}
          hint={text.textHint}
          placeholder={text.textPlaceholder}
          value={draft.text}
          onChange={(words) => change({ text: words })}
          most={TEXT.update[1]}
          error={short || long || undefined}
        />
      </Card>
      <Card>
        <PicturePicker
          label={text.picturesTitle}
          pictures={draft.pictures}
          most={COUNT.updatePictures[1]}
          trouble={trouble}
          onAdd={() => void addPictures()}
          onRemove={removePicture}
        />
      </Card>
      <Card>
        <ProgressField value={progress} onChange={(value) => change({ progress: value })} />
        {latest && progress < latest.progress && (
          <Notice kind="wait">{text.wentDown(latest.progress)}</Notice>
        )}
        {latest && draft.progress === undefined && (
          <View className="t-small">{text.asBefore(latest.progress)}</View>
        )}
      </Card>
      <Card>
        <View className="field__label">{text.milestoneTitle}</View>
        <ChipRow
          label={text.milestoneTitle}
          chips={chips}
          value={milestone}
          onChoose={(value) => change({ milestone: value })}
        />
        <Fault error={faults.includes('milestone') && text.chooseMilestone} />
      </Card>
    </>
  );
}
