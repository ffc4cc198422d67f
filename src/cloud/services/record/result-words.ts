import type { Form } from '../../../domain/ballot/form';
import type { Condition } from '../../../domain/ballot/outcome';
import type { Count } from '../../../domain/ballot/tally';
import type { CloseStatement } from '../../../domain/record/statements';
import { formatArea } from '../../../domain/shared/area';
import { displayPercent } from '../../../domain/shared/share';
import type { BallotDoc, ResultDoc } from '../../data/documents/ballot';
import type { Cell } from '../../platform/print/csv-file';
import type { Notice } from '../../platform/print/notice-file';
import {
  conditionName,
  matterArticle,
  matterName,
  optionName,
  ruleArticle,
  ruleText,
  scopeName,
} from '../../../text/ballot/labels';
import { noticeText as words } from '../../../text/ballot/notice';
import { sha256 } from '../../platform/crypto/signing';
import { fingerprintOf } from '../../../domain/record/fingerprint';
import { shortPrint } from '../../../text/words/numbers';

/** The fields of the official forms (DOMAIN section 2), in their order. */
export function noticeOfResult(ballot: BallotDoc, result: ResultDoc): Notice {
  const { notice, organiser, contact, roll } = ballot;
  const statement = notice.statement;
  const close = result.close.statement;
  const { tally, deemed } = close;
  const final = close.stage === 'final';
  return {
    title: words.title(statement.community, final),
    lines: [
      words.matter(statement.title, statement.question),
      words.scope(scopeName(statement.scope), statement.form.binding),
      words.times(statement.noticeAt, statement.opensAt, statement.closesAt),
      words.organiser(organiser, contact),
      words.roll(roll),
      words.took(tally, roll),
      ...(deemed ? [words.deemed(subtract(deemed.tally, tally))] : []),
      final ? words.final(close.closedAt) : words.preliminary(result.objectionEndsAt),
    ],
    tables: deemed
      ? [
          ...tablesOf(statement.form, close, words.ofCast),
          ...tablesOf(statement.form, deemed, words.ofDeemed),
        ]
      : tablesOf(statement.form, close),
    code: recordCode(ballot, result),
    codeText: words.code(printOf(statement.publicKey), shortPrint(close.root), close.size),
  };
}

/** Of each motion its options, and where something is decided its conditions. Deemed votes have tables of their own. */
function tablesOf(
  form: Form,
  { tally, outcome }: Pick<CloseStatement, 'tally' | 'outcome'>,
  named = (name: string): string => name,
): Notice['tables'] {
  return form.motions.flatMap((motion) => {
    const ofMotion = <T extends { readonly motionId: string }>(rows: readonly T[] = []) =>
      rows.find(({ motionId }) => motionId === motion.motionId);
    const decided = ofMotion(outcome?.motions);
    const votes = {
      name: named(words.motion(motion.title, matterName[motion.matter], matterArticle(motion.matter))),
      header: words.optionHeader,
      rows: (ofMotion(tally.motions)?.options ?? []).map(({ optionId, owners, areaCenti }) => [
        optionName(motion, optionId),
        String(owners),
        displayPercent({ part: owners, whole: tally.owners }),
        formatArea(areaCenti),
        displayPercent({ part: areaCenti, whole: tally.areaCenti }),
      ]),
    };
    if (!decided) return [votes];
    const rule = ruleText[decided.rule];
    const conditions = {
      name: named(words.conditions(decided.passed, `${rule.take}${rule.agree}${ruleArticle}`)),
      header: words.conditionHeader,
      rows: decided.conditions.map((condition) => [
        conditionName[condition.name],
        amount(condition, condition.part),
        amount(condition, condition.whole),
        displayPercent(condition, 2, condition.threshold),
        words.bound(condition.threshold),
        condition.met ? words.met : words.missing(amount(condition, condition.missing)),
      ]),
    };
    return [votes, conditions];
  });
}

const subtract = (all: Count, some: Count): Count => ({
  owners: all.owners - some.owners,
  areaCenti: all.areaCenti - some.areaCenti,
});

const amount = ({ name }: Condition, n: number): string =>
  name.endsWith('area') ? words.area(n) : words.owners(n);

const printOf = (publicKey: string): string => shortPrint(fingerprintOf(sha256, publicKey) ?? '');

/** What the printed code says: which record this is, its root, and whose signature it bears. */
const recordCode = ({ _id, notice }: BallotDoc, { close }: ResultDoc): string =>
  ['peoples-designer', _id, close.statement.root, notice.statement.publicKey].join(':');

/** One row an option and one a condition, numbers unrounded: owners, and hundredths of a square metre. */
export function noticeTable({ notice, roll }: BallotDoc, { close }: ResultDoc): readonly (readonly Cell[])[] {
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
  return [words.table.header, ...rows];
}
