import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import type { Form, Motion } from '../../domain/ballot/form';
import type { MotionOutcome } from '../../domain/ballot/outcome';
import type { Tally } from '../../domain/ballot/tally';
import { optionName } from '../../text/ballot/labels';
import { resultText as text } from '../../text/ballot/result';
import { Conditions } from './conditions';
import { Options } from './options';

interface Props {
  readonly form: Form;
  readonly motion: Motion;
  /** From 0. */
  readonly place: number;
  readonly of: MotionOutcome;
  readonly tally: Tally;
}

/** One motion: whether it passed, its own consent if there are several items, and how people voted. */
export function MotionResult({ form, motion, place, of, tally }: Props) {
  const several = form.motions.length > 1;
  return (
    <Card title={several ? text.motion(motion, place + 1) : text.tallyTitle}>
      {form.kind !== 'matter' && (
        <View className="ends">
          {form.kind === 'one-of' && (
            <View className="t-list">{text.leads(optionName(motion, of.optionId))}</View>
          )}
          <Tag kind={of.passed ? 'done' : 'wait'} text={text.named(of, form.kind)} />
        </View>
      )}
      {several && <Conditions conditions={of.conditions.filter(({ name }) => name.startsWith('consent'))} />}
      <Options form={form} motion={motion} tally={tally} />
    </Card>
  );
}
