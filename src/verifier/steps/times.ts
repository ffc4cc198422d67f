import { momentOf } from '../../domain/record/log';
import type { HeadStatement, NoticeStatement, RecordFile } from '../../domain/record/statements';
import { verifierText } from '../../text/record/verifier';

const text = verifierText.times;

/** The index of the first entry that a head covers and the one before it does not. */
const firstOf = (heads: readonly HeadStatement[], i: number): number => heads[i - 1]?.size ?? 0;

/**
 * Whether the log can have grown as it says: no vote before the roll was frozen, none taken out before it was cast, no
 * head before the entries that it covers or after the close. The clocks of the service's machines differ a little, so
 * the published merging delay is allowed.
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
 * Votes from the phone that entered the log later than the notice promises. They are reported but not counted as a
 * fault, since a service that was down is late too. A vote on paper enters the log when a second person has read it.
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
  // Twice the delay is allowed: the timer comes by once in it, and its work takes a moment.
  const late = delays.filter((delay) => delay > 2 * mergeDelayMs);
  return { votes: late.length, worstMs: Math.max(0, ...late) };
}
