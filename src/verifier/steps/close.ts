import { objectionEnd } from '../../domain/ballot/schedule';
import { digest, toHex } from '../../domain/record/canonical';
import { logLeaf, rollRoot } from '../../domain/record/entries';
import { treeRoot } from '../../domain/record/merkle';
import { verifierText } from '../../text/record/verifier';
import { sha256, signatureCheck } from '../crypto';
import type { Check } from '../report';

const text = verifierText.close;

/** Step 7: the signed close belongs to exactly this log, this roll and these votes. */
export const checkClose: Check = ({ publicKey, notice, roll, log, openings, close }) => {
  const { statement } = close;
  const { closesAt } = notice.statement;
  // The votes are counted at the close or later.
  const finalFrom = objectionEnd(closesAt, notice.statement);
  const logRoot = treeRoot(
    sha256,
    log.entries.map((entry) => logLeaf(sha256, entry)),
  );
  const bound: readonly [boolean, string][] = [
    [signatureCheck(publicKey)(close), text.signature],
    [statement.ballotId === notice.statement.ballotId, text.otherBallot],
    [statement.size === log.entries.length, text.size(statement.size, log.entries.length)],
    [statement.root === toHex(logRoot), text.logRoot],
    [statement.heads === log.heads.length, text.heads(statement.heads, log.heads.length)],
    [statement.rollRoot === toHex(rollRoot(sha256, roll.entries)), text.rollRoot],
    [statement.openings === digest(sha256, openings), text.openings],
    [statement.closedAt >= closesAt, text.early],
    [statement.stage !== 'final' || statement.closedAt >= finalFrom, text.finalEarly],
  ];
  return {
    facts: [text.closed(statement.stage, statement.closedAt)],
    problems: bound.flatMap(([holds, problem]) => (holds ? [] : [problem])),
  };
};
