import { formProblem } from '../../domain/ballot/form';
import { scheduleWarnings } from '../../domain/ballot/schedule';
import { fingerprintOf } from '../../domain/record/fingerprint';
import { verifierText } from '../../text/verifier';
import { sha256, signatureCheck } from '../crypto';
import type { Check } from '../report';

const text = verifierText.notice;

/** Step 2: whose key it is, and that what was announced is what that key signed. */
export const checkNotice: Check = ({ publicKey, notice }, { key }) => {
  const { statement } = notice;
  const problems: string[] = [];
  if (key !== undefined && key.toLowerCase() !== publicKey) problems.push(text.otherKey);
  if (statement.publicKey !== publicKey) problems.push(text.keyOfNotice);
  if (!signatureCheck(publicKey)(notice)) problems.push(text.signature);
  if (formProblem(statement.form)) problems.push(text.form);
  const faults = scheduleWarnings(statement, statement.form.binding);
  if (faults.some(({ level }) => level === 'error')) problems.push(text.schedule);
  return {
    facts: [
      text.about(statement.community, statement.title),
      text.open(statement.opensAt, statement.closesAt),
      text.fingerprint(fingerprintOf(sha256, publicKey) ?? '', key !== undefined),
    ],
    problems,
  };
};
