import { View } from '@tarojs/components';
import { ListRow } from '../../components/list-row';
import { optionsOf, type Form, type Motion } from '../../domain/ballot/form';
import { countOf, type Tally } from '../../domain/ballot/tally';
import { optionName } from '../../text/ballot/labels';
import { resultText as text } from '../../text/ballot/result';

interface Props {
  readonly form: Form;
  readonly motion: Motion;
  readonly tally: Tally;
}

/** How often each option was picked: owners and area, or only households in a consultation. */
export const Options = ({ form, motion, tally }: Props) => (
  <View>
    {optionsOf(form, motion).map((optionId) => {
      const count = countOf(tally, motion.motionId, optionId);
      return (
        <ListRow
          key={optionId}
          title={optionName(motion, optionId)}
          hint={form.binding === 'statutory' ? text.option(count, tally) : text.household(count, tally)}
        />
      );
    })}
  </View>
);
