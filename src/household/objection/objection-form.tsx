import type { ObjectionTo } from '../../domain/ballot/objection';
import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { codePoints } from '../../domain/shared/text';
import { useObjection } from '../../stores/ballot/objections';
import { flat } from '../../text/words/numbers';
import { objectionText as text } from '../../text/ballot/objections';

interface Props {
  readonly to: ObjectionTo;
  readonly units: readonly string[];
  /** The unit that the objection is about; empty while none is chosen. */
  readonly about: string;
}

/** Asks which flat and what is wrong, and says beforehand what will be done with the objection. */
export function ObjectionForm({ to, units, about }: Props) {
  const { draft, volatile, change } = useObjection();
  const length = codePoints(draft.text.trim());
  const [least, most] = TEXT.objection;
  return (
    <>
      <View className="t-page">{text.about[to]}</View>
      {units.length === 0 && <Notice kind="wait">{text.noFlat}</Notice>}
      <Fault lack={!about && text.chooseFlat} />
      {units.length === 1 && (
        <Card>
          <View className="t-small">{text.flat}</View>
          <View className="t-list">{flat(about)}</View>
        </Card>
      )}
      {units.length > 1 && (
        <>
          <View className="t-list">{text.flat}</View>
          <ChoiceList
            label={text.flat}
            rows={units.map((unit) => ({ value: unit, title: flat(unit) }))}
            value={about}
            onChoose={(unit) => change({ unit })}
          />
        </>
      )}
      <TextField
        label={text.words}
        hint={text.hint[to]}
        placeholder={text.placeholder[to]}
        value={draft.text}
        most={most}
        error={
          length > most ? text.tooLong(most) : length > 0 && length < least ? text.tooShort(least) : undefined
        }
        lack={length === 0 && text.tooShort(least)}
        onChange={(words) => change({ text: words })}
      />
      {volatile && <Notice kind="wait">{text.storageFull}</Notice>}
      <Notice kind="info">{text.next[to]}</Notice>
    </>
  );
}
