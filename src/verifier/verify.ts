import { verifierText } from '../text/record/verifier';
import { readRecord } from './read';
import { STEPS, type Check, type Findings, type Options, type Report, type StepName } from './report';
import { checkClose } from './steps/close';
import { checkCount } from './steps/count';
import { checkLog } from './steps/log';
import { checkNotice } from './steps/notice';
import { checkOpenings } from './steps/openings';
import { checkRoll } from './steps/roll';

const CHECKS: Readonly<Record<Exclude<StepName, 'file'>, Check>> = {
  notice: checkNotice,
  roll: checkRoll,
  log: checkLog,
  openings: checkOpenings,
  count: checkCount,
  close: checkClose,
};

/**
 * Checks a published record from its text alone, step by step; after a failure, later steps still report what they
 * find. Never throws: garbage fails the first step, and the rest cannot be done.
 */
export function verify(fileText: string, options: Options = {}): Report {
  const { file, ...first } = readRecord(fileText);
  const steps = STEPS.map((name) => {
    if (name === 'file') return { name, ok: file !== undefined && first.problems.length === 0, ...first };
    if (!file) return { name, ok: false, facts: [verifierText.notDone], problems: [] };
    const found = orBroken(() => CHECKS[name](file, options));
    return { name, ok: found.problems.length === 0, ...found };
  });
  return { ok: steps.every(({ ok }) => ok), steps };
}

/**
 * Reports a file as broken if a check throws: its shape let something through that no step expected. The other steps
 * still run.
 */
function orBroken(check: () => Findings): Findings {
  try {
    return check();
  } catch {
    return { facts: [], problems: [verifierText.broken] };
  }
}
