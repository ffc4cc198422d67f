import { ACT_SETTLES_MS, linkOf, type Act } from '../../../domain/audit/act';
import { actLinks, acts } from '../../data/collections';
import { operators } from '../../data/database';
import type { ActDoc, ActLinkDoc } from '../../data/documents/audit';
import { sha256 } from '../../platform/crypto/signing';

/** The most acts in one stretch of the chain; together their links have some thirty kilobytes. */
const STRETCH = 200;

const nameOf = (from: number): string => String(from).padStart(9, '0');

/** The act as it is hashed. */
export function actOf(stored: ActDoc): Act {
  const { _id: id, at, what, circle, by, as, roleId, communityId, units, outcome, request } = stored;
  return { id, at, what, circle, by, as, roleId, communityId, units, outcome, request };
}

/**
 * Links the acts that have settled to the chain, a stretch at a time. It may be killed at any point, or run twice at once:
 * a stretch is written once, by its number, and an act that stands in the chain already is only marked.
 *
 * @returns whether more acts wait
 */
export async function linkActs(now: number): Promise<boolean> {
  const [last, waiting] = await Promise.all([
    newestStretch(),
    acts.find(
      { linked: false, at: operators.lte(now - ACT_SETTLES_MS) },
      { order: ['at', 'asc'], limit: STRETCH },
    ),
  ]);
  if (waiting.length === 0) return false;
  const known = new Set(last?.ids);
  const fresh = waiting.filter(({ _id }) => !known.has(_id));
  if (fresh.length > 0) {
    const from = last ? last.from + last.ids.length : 0;
    const links: string[] = [];
    for (const act of fresh) links.push(linkOf(sha256, links.at(-1) ?? last?.links.at(-1) ?? '', actOf(act)));
    const stretch: ActLinkDoc = { _id: nameOf(from), from, ids: fresh.map(({ _id }) => _id), links };
    // Another run was faster, with these acts or others: the next run sees what it wrote.
    if (!(await actLinks.insert(stretch))) return true;
  }
  await acts.updateWhere({ _id: operators.in(waiting.map(({ _id }) => _id)) }, { linked: true });
  return waiting.length === STRETCH;
}

export interface CheckedActs {
  readonly acts: number;
  /** The ids of acts that are gone, or are not as they were when they were linked. */
  readonly broken: readonly string[];
  readonly next?: string;
}

/** Checks the next stretch of the chain after one (by its name; the first for an empty one) against the acts. */
export async function checkActs(after: string): Promise<CheckedActs> {
  const [before, [stretch]] = await Promise.all([
    after === '' ? null : actLinks.get(after),
    actLinks.find({ _id: operators.gt(after) }, { order: ['_id', 'asc'], limit: 1 }),
  ]);
  if (!stretch) return { acts: 0, broken: [] };
  const stored = new Map((await acts.getMany(stretch.ids)).map((act) => [act._id, act]));
  const startsAt = before ? before.from + before.ids.length : 0;
  const broken = stretch.ids.filter((id, at) => {
    const act = stored.get(id);
    const former = stretch.links[at - 1] ?? before?.links.at(-1) ?? '';
    return !act || stretch.from !== startsAt || linkOf(sha256, former, actOf(act)) !== stretch.links[at];
  });
  return { acts: stretch.ids.length, broken, next: stretch._id };
}

async function newestStretch(): Promise<ActLinkDoc | undefined> {
  return (await actLinks.find({}, { order: ['_id', 'desc'], limit: 1 }))[0];
}
