import { verifierText } from '../text/record/verifier';
import type { Report } from './report';

/** How many lines of one step are printed; `--json` has all of them. */
const SHOWN = 12;

/** The report as lines for residents: each step with its numbers, what is not proven, and finally whether all holds. */
export function linesOf({ ok, steps }: Report): readonly string[] {
  const lines = steps.flatMap(({ name, ok: holds, facts, problems }) => [
    `${holds ? '✓' : '✗'} ${verifierText.steps[name]}`,
    ...facts.map((fact) => `    ${fact}`),
    ...problems.slice(0, SHOWN).map((problem) => `    ✗ ${problem}`),
    ...(problems.length > SHOWN ? [`    ✗ ${verifierText.more(problems.length - SHOWN)}`] : []),
  ]);
  const wrong = steps.reduce((sum, { problems }) => sum + problems.length, 0);
  return [...lines, '', ...verifierText.limits, '', ok ? verifierText.allGood : verifierText.wrong(wrong)];
}
