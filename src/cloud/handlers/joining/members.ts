import type { FlatMember } from '../../../contract/joining/joining';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, parts } from '../../data/collections';
import { keysOf } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';
import { membersOf, memberKey } from '../../services/joining/flats';
import { namesOnRoll } from '../../services/joining/on-roll';

export const listMembers: Handler<'joining.members'> = async ({ input: { communityId, unit } }) => {
  const community = await communities.get(communityId);
  if (!community?.roll) return refuse('ROLL_MISSING');
  const [part, joined] = await Promise.all([
    parts.get(`${community.roll.rollId}:${unit}`),
    membersOf(communityId, unit),
  ]);
  if (!part) return refuse('UNIT_UNKNOWN');
  const members = joined.map(({ person, flat }): FlatMember => {
    const { kind, joinedBy = 'phone', since, name } = flat;
    return {
      member: memberKey(communityId, person._id),
      kind,
      joinedBy,
      ...(since !== undefined && { since }),
      ...(name && { name: openField(name, person._id, keysOf('FIELD_KEY')) }),
    };
  });
  return ok({ onRoll: namesOnRoll(part), members });
};
