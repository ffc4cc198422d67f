import { WISHES, type Wish } from '../../../domain/city/interest';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, interests } from '../../data/collections';

export const readInterest: Handler<'interest.read'> = async ({ input: { communityId }, caller }) => {
  const unit = caller.resident?.unit;
  const [community, said, own] = await Promise.all([
    communities.get(communityId),
    interests.groupBy<{ readonly _id: Wish; readonly n: number }>({ communityId }, '$wants', { n: 1 }),
    unit === undefined ? null : interests.get(`${communityId}:${unit}`),
  ]);
  if (!community) return refuse('NOT_FOUND');
  const counts = Object.fromEntries(
    WISHES.map((wish) => [wish, said.find(({ _id }) => _id === wish)?.n ?? 0]),
  ) as Record<Wish, number>;
  return ok({ counts, households: community.households, ...(own && { mine: own.wants }) });
};
