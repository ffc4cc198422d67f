import { unparse } from 'papaparse';
import type { Condition } from '../../../domain/ballot/outcome';
import { formatArea } from '../../../domain/shared/area';
import { displayPercent } from '../../../domain/shared/share';
import type { BallotDoc, ResultDoc } from '../../data/ballot-documents';
import type { Notice } from '../../platform/notice-file';
import {
  conditionName,
  matterArticle,
  matterName,
  optionName,
  ruleArticle,
  ruleText,
  scopeName,
} from '../../../text/ballot-labels';
import { noticeText as words } from '../../../text/ballot-notice';
import { shortPrint } from '../../../text/record-print';
import { sha256 } from '../../platform/signing';
import { fingerprintOf } from '../../../domain/record/fingerprint';

/** The fields of the official forms (DOMAIN section 2), in their order. */
export function noticeOfResult(ballot: BallotDoc, result: ResultDoc): Notice {
  const { notice, organiser, contact, roll } = ballot;
  const statement = notice.statement;
  const close = result.close.statement;
  const decided = close.deemed ?? close;
  const final = close.stage === 'final';
  return {
    title: words.title(statement.community, final),
    lines: [
      words.matter(statement.title, statement.question),
      words.scope(scopeName(statement.scope), statement.form.binding),
      words.times(statement.noticeAt, statement.opensAt, statement.closesAt),
      words.organiser(organiser, contact),
      words.roll(roll),
      words.took(decided.tally, roll),
      ...(close.deemed ? [words.deemed(close.deemed.silent.length, close.tally)] : []),
      final ? words.final(close.closedAt) : words.preliminary(result.objectionEndsAt),
    ],
    tables: statement.form.motions.flatMap((motion) => {
      const options =
        decided.tally.motions.find(({ motionId }) => motionId === motion.motionId)?.options ?? [];
      const outcome = decided.outcome?.motions.find(({ motionId }) => motionId === motion.motionId);
      const votes = {
        name: words.motion(motion.title, matterName[motion.matter], matterArticle(motion.matter)),
        header: words.optionHeader,
        rows: options.map(({ optionId, owners, areaCenti }) => [
          optionName(motion, optionId),
          String(owners),
          displayPercent({ part: owners, whole: decided.tally.owners }),
          formatArea(areaCenti),
          displayPercent({ part: areaCenti, whole: decided.tally.areaCenti }),
        ]),
      };
      if (!outcome) return [votes];
      const rule = ruleText[outcome.rule];
      const conditions = {
        name: words.conditions(outcome.passed, `${rule.take}${rule.agree}${ruleArticle}`),
        header: words.conditionHeader,
        rows: outcome.conditions.map((condition) => [
          conditionName[condition.name],
          amount(condition, condition.part),
          amount(condition, condition.whole),
          displayPercent(condition, 2, condition.threshold),
          words.bound(condition.threshold),
          condition.met ? words.met : words.missing(amount(condition, condition.missing)),
        ]),
      };
      return [votes, conditions];
    }),
    code: recordCode(ballot, result),
    codeText: words.code(printOf(statement.publicKey), shortPrint(close.root), close.size),
  };
}

const amount = ({ name }: Condition, n: number): string =>
  name.endsWith('area') ? words.area(n) : words.owners(n);

const printOf = (publicKey: string): string => shortPrint(fingerprintOf(sha256, publicKey) ?? '');

/** What the printed code says: which record this is, its root, and whose signature it bears. */
const recordCode = ({ _id, notice }: BallotDoc, { close }: ResultDoc): string =>
  ['peoples-designer', _id, close.statement.root, notice.statement.publicKey].join(':');

/** One row an option and one a condition, numbers unrounded: owners, and hundredths of a square metre. */
export function noticeTable({ notice, roll }: BallotDoc, { close }: ResultDoc): string {
  const { tally, outcome, deemed } = close.statement;
  const kinds = [
    { kind: words.table.cast, tally, outcome },
    ...(deemed ? [{ kind: words.table.deemed, tally: deemed.tally, outcome: deemed.outcome }] : []),
  ];
  const rows = kinds.flatMap(({ kind, tally: counted, outcome: decided }) => [
    [kind, '', words.table.roll, roll.owners, roll.areaCenti, '', ''],
    [kind, '', words.table.took, counted.owners, counted.areaCenti, '', ''],
    ...notice.statement.form.motions.flatMap((motion) => {
      const options = counted.motions.find(({ motionId }) => motionId === motion.motionId)?.options ?? [];
      const conditions =
        decided?.motions.find(({ motionId }) => motionId === motion.motionId)?.conditions ?? [];
      return [
        ...options.map(({ optionId, owners, areaCenti }) => [
          ...[kind, motion.title, optionName(motion, optionId), owners, areaCenti, '', ''],
        ]),
        ...conditions.map(({ name, part, whole, met, missing }) => [
          ...[
            kind,
            motion.title,
            conditionName[name],
            part,
            whole,
            met ? words.met : words.table.unmet,
            missing,
          ],
        ]),
      ];
    }),
  ]);
  return unparse([words.table.header, ...rows]);
}
