import type { Form } from '../../domain/ballot/form';
import { closeBallot, type Closed } from '../../domain/record/closing';
import type { RecordFile } from '../../domain/record/statements';
import { verifierText } from '../../text/record/verifier';
import { differences, optionName, titleOf } from '../differences';
import { countPlainly } from '../plain-count';
import type { Check } from '../report';

const text = verifierText.count;

/** Step 6: counts the result again, twice: with the service's own rules, and plainly without a line of them. */
export const checkCount: Check = (file) => {
  const { form } = file.notice.statement;
  const { tally, outcome, deemed } = file.close.statement;
  const signed: Closed = { tally, ...(outcome && { outcome }), ...(deemed && { deemed }) };
  const plain = countPlainly(file);
  const ruled = countByTheRules(file);
  const problems = [
    ...differences(form, signed, plain),
    ...(ruled ? differences(form, signed, ruled) : [text.uncountable]),
  ];
  return { facts: factsOf(form, plain), problems: [...new Set(problems)] };
};

/** Undefined if the votes are such that nothing may be counted; step 5 says which. */
function countByTheRules({ notice, roll, log, openings, close }: RecordFile): Closed | undefined {
  const { form, nonVoters } = notice.statement;
  const silent = close.statement.deemed?.silent ?? [];
  try {
    const rollEntries = roll.entries;
    return closeBallot({ form, nonVoters, entries: log.entries, rollEntries, openings, silent });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function factsOf(form: Form, { tally, outcome, deemed }: Closed): readonly string[] {
  const options = tally.motions.flatMap(({ motionId, options: counts }) =>
    counts.map((count) =>
      text.counted(text.option(titleOf(form, motionId), optionName(form, motionId, count.optionId)), count),
    ),
  );
  const results = (outcome?.motions ?? []).flatMap(({ motionId, conditions, passed }) => [
    text.result(titleOf(form, motionId), passed),
    ...conditions.map(text.conditionFact),
  ]);
  return [
    text.counted(text.taking, tally),
    ...options,
    ...(outcome ? results : [text.consultation]),
    ...(deemed ? [text.withDeemed(deemed.silent.length, deemed.outcome.passed)] : []),
  ];
}
