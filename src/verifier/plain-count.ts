import type { Closed } from '../domain/record/closing';
import type { RecordFile } from '../domain/record/statements';

/**
 * Counts once more, as plainly as possible: in BigInt, and without a line of the code that the service counts with, so
 * that a mistake there is not repeated here. Only the types are shared.
 */
export function countPlainly({ notice, roll, log, openings, close }: RecordFile): Closed {
  const { form, nonVoters } = notice.statement;
  const areas = new Map<string, bigint>();
  for (const { owner, areaCenti, eligible } of roll.entries) {
    if (eligible) areas.set(owner, (areas.get(owner) ?? 0n) + BigInt(areaCenti));
  }
  const votes = openedInOrder(log.entries, openings).map((opening) => ({
    ...opening,
    area: areas.get(opening.owner) ?? 0n,
  }));
  const counted: Plain = {
    ...sum(votes),
    byChannel: (channel) => sum(votes.filter((vote) => vote.channel === channel)),
    motions: form.motions.map((motion) => ({
      motion,
      options: answersTo(form.kind, motion.options).map((optionId) => ({
        optionId,
        ...sum(votes.filter(({ choice }) => choice[motion.motionId]?.includes(optionId))),
      })),
    })),
  };
  if (form.binding === 'consultative') return { tally: written(counted) };
  const all = sum([...areas.values()].map((area) => ({ area })));
  const closed = { tally: written(counted), outcome: outcomeOf(form.kind, counted, all) };
  if (nonVoters !== 'with-majority') return closed;
  const voted = new Set(votes.map(({ owner }) => owner));
  const silent = [...new Set(close.statement.deemed?.silent)]
    .filter((owner) => areas.has(owner) && !voted.has(owner))
    .sort((a, b) => (a < b ? -1 : 1));
  const deemed = addSilent(counted, sum(silent.map((owner) => ({ area: areas.get(owner) ?? 0n }))));
  return {
    ...closed,
    deemed: { silent, tally: written(deemed), outcome: outcomeOf(form.kind, deemed, all) },
  };
}

type Kind = RecordFile['notice']['statement']['form']['kind'];
type Motion = RecordFile['notice']['statement']['form']['motions'][number];
type Channel = RecordFile['openings'][number]['channel'];

interface Sum {
  readonly heads: bigint;
  readonly area: bigint;
}

interface Plain extends Sum {
  readonly byChannel: (channel: Channel) => Sum;
  readonly motions: readonly {
    readonly motion: Motion;
    readonly options: readonly (Sum & { readonly optionId: string })[];
  }[];
}

/**
 * Goes backwards through the log: a vote that a later line voids does not count. Of one owner's votes the first in the
 * log counts.
 */
function openedInOrder(
  entries: RecordFile['log']['entries'],
  openings: RecordFile['openings'],
): RecordFile['openings'] {
  const opened = new Map(openings.map((opening) => [opening.receipt, opening]));
  const out = new Set<string>();
  const standing: RecordFile['openings'][number][] = [];
  for (const entry of [...entries].reverse()) {
    const opening = opened.get(entry.receipt);
    if (entry.type === 'void') out.add(entry.receipt);
    else if (opening && !out.has(entry.receipt)) standing.push(opening);
  }
  const owners = new Set<string>();
  return standing.reverse().filter(({ owner }) => !owners.has(owner) && owners.add(owner));
}

function answersTo(kind: Kind, named: Motion['options']): readonly string[] {
  const ids = named.map(({ optionId }) => optionId);
  if (kind === 'priorities') return ids;
  return kind === 'one-of' ? [...ids, 'none', 'abstain'] : ['approve', 'reject', 'abstain'];
}

const sum = (votes: readonly { readonly area: bigint }[]): Sum => ({
  heads: BigInt(votes.length),
  area: votes.reduce((all, { area }) => all + area, 0n),
});
const add = <S extends Sum>(to: S, more: Sum): S => ({
  ...to,
  heads: to.heads + more.heads,
  area: to.area + more.area,
});
const count = ({ heads, area }: Sum) => ({ owners: Number(heads), areaCenti: Number(area) });

function addSilent(counted: Plain, silent: Sum): Plain {
  const motions = counted.motions.map(({ motion, options }) => {
    const leading = options.filter((one) =>
      options.every((other) => other === one || (one.heads > other.heads && one.area > other.area)),
    );
    return { motion, options: options.map((one) => (leading.includes(one) ? add(one, silent) : one)) };
  });
  return { ...add(counted, silent), motions };
}

function written(plain: Plain): Closed['tally'] {
  const channel = (name: Channel) => count(plain.byChannel(name));
  return {
    ...count(plain),
    byChannel: {
      online: channel('online'),
      paper: channel('paper'),
      door: channel('door'),
      proxy: channel('proxy'),
    },
    motions: plain.motions.map(({ motion, options }) => ({
      motionId: motion.motionId,
      options: options.map((option) => ({ optionId: option.optionId, ...count(option) })),
    })),
  };
}

/**
 * Civil Code Art. 278 para. 1 items 6 to 8 need three quarters, the others more than half; two thirds must take part.
 */
function outcomeOf(kind: Kind, counted: Plain, all: Sum): NonNullable<Closed['outcome']> {
  const motions = counted.motions.map(({ motion, options }) => {
    const special = ['raise-maintenance-fund', 'rebuild', 'change-common-use'].includes(motion.matter);
    const agree = special ? { num: 3, den: 4, strict: false } : { num: 1, den: 2, strict: true };
    const take = { num: 2, den: 3, strict: false };
    const named = motion.options.flatMap(
      ({ optionId }) => options.find((one) => one.optionId === optionId) ?? [],
    );
    const leads = (a: Sum, b: Sum) => a.heads > b.heads || (a.heads === b.heads && a.area > b.area);
    const first = named[0] && named.reduce((best, one) => (leads(one, best) ? one : best));
    const asked = kind === 'one-of' ? first : options.find(({ optionId }) => optionId === 'approve');
    const consent = asked ?? { heads: 0n, area: 0n };
    const conditions = [
      { name: 'participation-area' as const, ...fraction(counted.area, all.area, take) },
      { name: 'participation-owners' as const, ...fraction(counted.heads, all.heads, take) },
      { name: 'consent-area' as const, ...fraction(consent.area, counted.area, agree) },
      { name: 'consent-owners' as const, ...fraction(consent.heads, counted.heads, agree) },
    ];
    return {
      motionId: motion.motionId,
      optionId: asked?.optionId ?? '',
      conditions,
      rule: special ? ('special' as const) : ('ordinary' as const),
      passed: conditions.every(({ met }) => met),
    };
  });
  return { motions, passed: motions.some(({ passed }) => passed) };
}

function fraction(part: bigint, whole: bigint, threshold: { num: number; den: number; strict: boolean }) {
  const [num, den] = [BigInt(threshold.num), BigInt(threshold.den)];
  const isMet = (n: bigint) =>
    whole > 0n && (threshold.strict ? n * den > num * whole : n * den >= num * whole);
  let missing = 0n;
  if (whole === 0n) missing = 1n;
  else if (!isMet(part)) {
    // The smallest integer that meets the condition is next to the exact bound.
    const bound = (num * whole) / den;
    missing = (isMet(bound) ? bound : bound + 1n) - part;
  }
  return { part: Number(part), whole: Number(whole), threshold, met: isMet(part), missing: Number(missing) };
}
