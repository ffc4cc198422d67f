import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { ChoiceList } from '../../components/choice-list';
import { optionsOf, type Form } from '../../domain/ballot/form';
import { picksAt } from '../../stores/ballot/picks';
import { useReading } from '../../stores/ballot/papers';
import { optionName } from '../../text/ballot/labels';
import { paperText as text } from '../../text/ballot/papers';

/** The choice on the paper, motion by motion in its order; nothing is chosen beforehand. */
export function ReadingForm({ form }: { readonly form: Form }) {
  const { picks, pick } = useReading();
  return (
    <>
      {form.motions.map((motion, place) => {
        const rows = optionsOf(form, motion).map((value) => ({ value, title: optionName(motion, value) }));
        const chosen = picksAt(form, place, picks);
        const label = form.kind === 'items' ? motion.title : text.choiceTitle;
        const choose = (optionId: string) => pick(form, place, optionId);
        return (
          <Card key={motion.motionId} title={label}>
            {form.kind === 'priorities' ? (
              <>
                <View className="t-small">{text.most(form.most)}</View>
                <CheckList label={label} rows={rows} chosen={chosen} onToggle={choose} />
              </>
            ) : (
              <ChoiceList label={label} rows={rows} value={chosen[0]} onChoose={choose} />
            )}
          </Card>
        );
      })}
      <View className="t-small">{text.secret}</View>
    </>
  );
}

/** The reading once more, in one sentence a motion. */
export function ReadingCheck({ form }: { readonly form: Form }) {
  const { picks } = useReading();
  return (
    <Card title={text.checkTitle}>
      {form.motions.map((motion, place) => (
        <View key={motion.motionId} className="t-list">
          {text.sentence(form, motion, picksAt(form, place, picks))}
        </View>
      ))}
    </Card>
  );
}
