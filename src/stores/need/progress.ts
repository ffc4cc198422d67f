import { read, write } from '../../client/storage';
import type { NeedCard } from '../../contract/need/needs';

/** What this phone knows of a need: when it moved last, and which state of it was looked at. Both the cloud's times. */
interface Known {
  readonly changedAt: number;
  readonly seenAt: number;
}
type Book = Readonly<Record<string, Known>>;
type Moved = Pick<NeedCard, 'needId' | 'submittedAt' | 'changedAt'>;

const key = (communityId: string) => `progress:${communityId}`;
const bookOf = (communityId: string): Book => read<Book>(key(communityId)) ?? {};

/** A need that was never opened here counts as seen when it was submitted: its answer is news, itself is none. */
const entry = (book: Book, { needId, submittedAt, changedAt }: Moved): [string, Known] => [
  needId,
  { changedAt, seenAt: book[needId]?.seenAt ?? submittedAt },
];

/** Notes the needs of the household among some cards, which were read anyway. */
export function noteProgress(communityId: string, cards: readonly NeedCard[]): void {
  const ours = cards.filter(({ mine, backedByMe }) => mine || backedByMe);
  if (ours.length === 0) return;
  const book = bookOf(communityId);
  write(key(communityId), { ...book, ...Object.fromEntries(ours.map((card) => entry(book, card))) });
}

/** All needs of the household, so that others are forgotten and the book never grows beyond what `needs.mine` has. */
export function noteAll(communityId: string, cards: readonly NeedCard[]): void {
  const book = bookOf(communityId);
  write(key(communityId), Object.fromEntries(cards.map((card) => entry(book, card))));
}

/** The person has looked at it as it is now. */
export function markSeen(communityId: string, need: Pick<NeedCard, 'needId' | 'changedAt'>): void {
  const { needId, changedAt } = need;
  write(key(communityId), { ...bookOf(communityId), [needId]: { changedAt, seenAt: changedAt } });
}

/** Needs of the household that moved since they were looked at on this phone; asks nobody. */
export function newsOf(communityId: string): ReadonlySet<string> {
  const moved = Object.entries(bookOf(communityId)).filter(([, { changedAt, seenAt }]) => changedAt > seenAt);
  return new Set(moved.map(([needId]) => needId));
}
