import { read, write } from '../../client/storage';
import type { NeedCard } from '../../contract/need/needs';

/**
 * What this phone knows of a need: when it last changed, and which state the person has looked at. Both are the cloud's
 * times.
 */
interface Known {
  readonly changedAt: number;
  readonly seenAt: number;
}
type Book = Readonly<Record<string, Known>>;
type Moved = Pick<NeedCard, 'needId' | 'submittedAt' | 'changedAt'>;

const key = (communityId: string) => `progress:${communityId}`;
const bookOf = (communityId: string): Book => read<Book>(key(communityId)) ?? {};

/** A need that was never opened here counts as seen at its submission: an answer is news, the need itself is not. */
const entry = (book: Book, { needId, submittedAt, changedAt }: Moved): [string, Known] => [
  needId,
  { changedAt, seenAt: book[needId]?.seenAt ?? submittedAt },
];

/** Notes the household's own needs among some cards that were read anyway. */
export function noteProgress(communityId: string, cards: readonly NeedCard[]): void {
  const ours = cards.filter(({ mine, backedByMe }) => mine || backedByMe);
  if (ours.length === 0) return;
  const book = bookOf(communityId);
  write(key(communityId), { ...book, ...Object.fromEntries(ours.map((card) => entry(book, card))) });
}

/** Notes all needs of the household and forgets the others, so that the book never outgrows `needs.mine`. */
export function noteAll(communityId: string, cards: readonly NeedCard[]): void {
  const book = bookOf(communityId);
  write(key(communityId), Object.fromEntries(cards.map((card) => entry(book, card))));
}

/** Notes that the person has looked at the need in its present state. */
export function markSeen(communityId: string, need: Pick<NeedCard, 'needId' | 'changedAt'>): void {
  const { needId, changedAt } = need;
  write(key(communityId), { ...bookOf(communityId), [needId]: { changedAt, seenAt: changedAt } });
}

/** The household's needs that have changed since the person looked at them on this phone; asks nobody. */
export function newsOf(communityId: string): ReadonlySet<string> {
  const moved = Object.entries(bookOf(communityId)).filter(([, { changedAt, seenAt }]) => changedAt > seenAt);
  return new Set(moved.map(([needId]) => needId));
}
