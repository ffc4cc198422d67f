import { momentOf } from '../../domain/record/log';
import type { HeadStatement, NoticeStatement, RecordFile } from '../../domain/record/statements';
import { verifierText } from '../../text/record/verifier';

const text = verifierText.times;

/** The index of the first entry that a head has and the one before it has not. */
const firstOf = (heads: readonly HeadStatement[], i: number): number => heads[i - 1]?.size ?? 0;

/**
 * Whether the log can have grown as it says: no vote before the roll was frozen, none taken out before it was cast, no
 * head before what it holds or after the close. Clocks of the service's machines differ a little: the published merging
 * delay is granted.
 */
export function checkTimes({ notice, roll, log, close }: RecordFile): readonly string[] {
  const { mergeDelayMs } = notice.statement;
  const { frozenAt } = roll.statement.statement;
  const cast = new Map<string, number>();
  const heads = log.heads.map(({ statement }) => statement);
  const entries = log.entries.flatMap((entry) => {
    const { receipt } = entry;
    if (entry.type === 'void') {
      return entry.at < (cast.get(receipt) ?? -Infinity) - mergeDelayMs ? [text.voidEarly(receipt)] : [];
    }
    cast.set(receipt, entry.castAt);
    return entry.castAt < frozenAt ? [text.beforeFreeze(receipt)] : [];
  });
  const published = heads.flatMap(({ size, at }, i) => {
    const early = log.entries
      .slice(firstOf(heads, i), size)
      .find((entry) => momentOf(entry) > at + mergeDelayMs);
    return [
      ...(early ? [text.headEarly(i + 1, early.receipt)] : []),
      ...(at > close.statement.closedAt + mergeDelayMs ? [text.headLate(i + 1)] : []),
    ];
  });
  return [...entries, ...published];
}

/**
 * Votes from the phone that came into the log later than the notice promises: told, not held against the record, since
 * a service that was down is late too. What was taken on paper enters the log when a second person has read it.
 */
export function lateVotes(
  { log, openings }: RecordFile,
  { mergeDelayMs }: Pick<NoticeStatement, 'mergeDelayMs'>,
): { readonly votes: number; readonly worstMs: number } {
  const phones = new Set(
    openings.flatMap(({ receipt, channel }) =>
      channel === 'online' || channel === 'proxy' ? [receipt] : [],
    ),
  );
  const heads = log.heads.map(({ statement }) => statement);
  const delays = heads.flatMap(({ size, at }, i) =>
    log.entries
      .slice(firstOf(heads, i), size)
      .flatMap((entry) => (entry.type === 'vote' && phones.has(entry.receipt) ? [at - entry.castAt] : [])),
  );
  // Twice the delay: the timer comes by once in it, and its work takes a moment.
  const late = delays.filter((delay) => delay > 2 * mergeDelayMs);
  return { votes: late.length, worstMs: Math.max(0, ...late) };
}
