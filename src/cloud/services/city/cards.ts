import type { CommunityCard } from '../../../contract/city/communities';
import type { Wish } from '../../../domain/city/interest';
import { lackingOf } from '../../../domain/city/community';
import type { CommunityRole } from '../../../domain/joining/office';
import { interests, offices } from '../../data/collections';
import { operators } from '../../data/database';
import type { CommunityDoc } from '../../data/documents/home';

interface Held {
  readonly _id: { readonly communityId: string; readonly role: CommunityRole };
  readonly n: number;
}
interface Said {
  readonly _id: { readonly communityId: string; readonly wants: Wish };
  readonly n: number;
}

/** What the offices above see of these communities, in two requests whatever their number. */
export async function cardsOfCommunities(
  rows: readonly CommunityDoc[],
  now: number,
): Promise<readonly CommunityCard[]> {
  const waiting = rows.filter(({ stage }) => stage === 'waiting').map(({ _id }) => _id);
  const by = { communityId: '$communityId', role: '$role' };
  const [held, said] = await Promise.all([
    offices.groupBy<Held>(
      {
        role: operators.in(['supervisor', 'worker']),
        from: operators.lte(now),
        until: operators.gt(now),
        ended: operators.exists(false),
      },
      by,
      { n: 1 },
    ),
    waiting.length === 0
      ? []
      : interests.groupBy<Said>(
          { communityId: operators.in(waiting) },
          { communityId: '$communityId', wants: '$wants' },
          { n: 1 },
        ),
  ]);
  const holders = (communityId: string, role: CommunityRole): number =>
    held.find(({ _id }) => _id.communityId === communityId && _id.role === role)?.n ?? 0;
  const wishes = (communityId: string, wants: Wish): number =>
    said.find(({ _id }) => _id.communityId === communityId && _id.wants === wants)?.n ?? 0;
  return rows.map((community): CommunityCard => {
    const {
      _id: communityId,
      name,
      kind,
      district,
      districtId,
      street,
      streetId,
      address,
      contact,
    } = community;
    const { buildings, households, stage, closed, roll, collection } = community;
    return {
      communityId,
      name,
      ...(kind && { kind }),
      district,
      ...(districtId && { districtId }),
      ...(street && { street }),
      ...(streetId && { streetId }),
      address,
      ...(contact && { contact }),
      buildings,
      households,
      stage,
      closed: closed !== undefined,
      lacks: lackingOf({
        stage,
        workers: holders(communityId, 'worker'),
        supervisors: holders(communityId, 'supervisor'),
        hasRoll: roll !== undefined,
        hasWindow: collection !== undefined,
      }),
      ...(stage === 'waiting' && {
        interest: { yes: wishes(communityId, 'yes'), no: wishes(communityId, 'no') },
      }),
    };
  });
}
