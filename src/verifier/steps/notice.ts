import { formProblem } from '../../domain/ballot/form';
import { scheduleWarnings, type ScheduleWarning } from '../../domain/ballot/schedule';
import { fingerprintOf } from '../../domain/record/fingerprint';
import type { NoticeStatement } from '../../domain/record/statements';
import { verifierText } from '../../text/record/verifier';
import { sha256, signatureCheck } from '../crypto';
import type { Check } from '../report';

const text = verifierText.notice;

/** Step 2: the key is the right one, and it signed the announcement. */
export const checkNotice: Check = ({ publicKey, notice }, { key }) => {
  const { statement } = notice;
  const problems: string[] = [];
  if (key !== undefined && key.toLowerCase() !== publicKey) problems.push(text.otherKey);
  if (statement.publicKey !== publicKey) problems.push(text.keyOfNotice);
  if (!signatureCheck(publicKey)(notice)) problems.push(text.signature);
  if (formProblem(statement.form)) problems.push(text.form);
  problems.push(...scheduleProblems(statement));
  return {
    facts: [
      text.about(statement.community, statement.title),
      text.open(statement.opensAt, statement.closesAt),
      text.fingerprint(fingerprintOf(sha256, publicKey) ?? '', key !== undefined),
    ],
    problems,
  };
};

/** Periods that are too short are named one by one; any other problem with the times is reported as out of order. */
function scheduleProblems(statement: NoticeStatement): readonly string[] {
  const { periods, form } = statement;
  const errors = scheduleWarnings({ ...statement, periods }, form.binding).filter(
    ({ level }) => level === 'error',
  );
  const named: Partial<Record<ScheduleWarning['code'], string>> = {
    'short-notice': text.shortNotice(statement.noticeAt, statement.opensAt),
    'short-objection': text.shortObjection(statement.objectionDays),
  };
  return [...new Set(errors.map(({ code }) => named[code] ?? text.schedule))];
}
