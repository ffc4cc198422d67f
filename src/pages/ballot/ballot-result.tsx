import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import type { Outcome } from '../../domain/ballot/outcome';
import { goIn } from '../../stores/app/navigate';
import { ruleArticle } from '../../text/ballot/labels';
import { resultText as text } from '../../text/ballot/result';
import { Conditions } from './conditions';
import { MotionResult } from './motion-result';
import { Options } from './options';
import type { BallotView } from '../../contract/ballot/ballots';
import { page } from '../../routes';

type Result = NonNullable<BallotView['result']>;

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
  readonly result: Result;
}

/** Whether it passed, then every condition with its numbers, then the votes; deemed votes apart. */
export function BallotResult({ communityId, ballot, result }: Props) {
  const { outcome, deemed, tally, countedAt } = result;
  const { form } = ballot;
  return (
    <>
      <Headline ballot={ballot} result={result} />
      {result.stage === 'preliminary' && Date.now() < result.objectionEndsAt && (
        <SecondaryButton
          text={text.objection}
          onPress={() =>
            goIn(communityId, page('household/objection', { to: 'result', unit: ballot.mine[0]?.units[0] }))
          }
        />
      )}
      {outcome && <Decided form={form} outcome={outcome} tally={tally} />}
      {!outcome &&
        form.motions.map((motion) => (
          <Card key={motion.motionId} title={text.tallyTitle}>
            <Options form={form} motion={motion} tally={tally} />
          </Card>
        ))}
      {deemed && (
        <>
          <Card title={text.deemedTitle}>
            <View className="t-body">{text.deemed(deemed.silent)}</View>
            <View className="t-small">{text.deemedOnly}</View>
            <View className="t-list">{text.deemedCounts}</View>
          </Card>
          <Decided form={form} outcome={deemed.outcome} tally={deemed.tally} />
        </>
      )}
      <View className="t-small">{text.countedAt(countedAt)}</View>
    </>
  );
}

/** What is decided, in one sentence, and whether it can still change. If silent owners count, they are included. */
function Headline({ ballot: { form, objectionsOpen }, result }: Pick<Props, 'ballot' | 'result'>) {
  const { stage, objectionEndsAt } = result;
  const deciding = result.deemed?.outcome ?? result.outcome;
  const later =
    stage === 'final'
      ? ''
      : Date.now() < objectionEndsAt
        ? text.openUntil(objectionEndsAt)
        : text.settling(objectionsOpen);
  if (!deciding) {
    return (
      <Notice kind="info" title={text.advice(stage)}>
        {text.adviceText}
        {later}
      </Notice>
    );
  }
  return (
    <Notice kind={deciding.passed ? 'done' : 'wait'} title={text.title(form, result, deciding)}>
      {text.summary(form, deciding)}
      {later}
    </Notice>
  );
}

interface DecidedProps {
  readonly form: BallotView['form'];
  readonly outcome: Outcome;
  readonly tally: Result['tally'];
}

/** With several items, participation is shown once for all; each item then has its own consent. */
function Decided({ form, outcome, tally }: DecidedProps) {
  const [first] = outcome.motions;
  const several = form.motions.length > 1;
  return (
    <>
      {first && (
        <Card title={several ? text.takingTitle : text.conditionsTitle}>
          <Conditions
            conditions={
              several
                ? first.conditions.filter(({ name }) => name.startsWith('participation'))
                : first.conditions
            }
          />
          <View className="t-small">{ruleArticle}</View>
        </Card>
      )}
      {form.motions.map((motion, i) => {
        const of = outcome.motions[i];
        return (
          of && (
            <MotionResult key={motion.motionId} form={form} motion={motion} place={i} of={of} tally={tally} />
          )
        );
      })}
    </>
  );
}
