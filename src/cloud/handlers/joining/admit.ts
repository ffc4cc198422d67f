import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { moves } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { sealField } from '../../platform/crypto/sealed-field';
import { flatOf, joinFlat, findPartInForce } from '../../services/joining/flats';
import { askOf, nameOf } from '../../services/joining/shown-number';

/**
 * Lets somebody in on the worker's word, with the proof that was looked at. The number is used up in the same
 * transaction that makes the membership and the record.
 */
export const admitMember: Handler<'joining.admit'> = async ({ input, caller, now, random, concerns }) => {
  const { communityId, mutationId, number, seen } = input;
  const moveId = createdId(caller.openid, mutationId, 'admitted', communityId, number);
  const done = await moves.get(moveId);
  if (done) return ok({ unit: done.unit });
  const found = await askOf(communityId, number, caller.openid, now);
  if (!('ask' in found) || !found.ask.flat) return refuse('NUMBER_UNKNOWN', 'ask' in found ? {} : found);
  const { _id, askedBy, openid: person, flat } = found.ask;
  if (isOwnMatter(caller, { person })) return refuse('OWN_MATTER');
  const { unit, kind } = flat;
  concerns(unit);
  const name = sealField(nameOf(found.ask), person, key('FIELD_KEY'), random.bytes(12));

  const refused = await atomically(async (atom) => {
    const ask = await atom.get('asks', _id);
    if (ask?.askedBy !== askedBy) return 'NUMBER_UNKNOWN';
    const place = await findPartInForce(atom, communityId, unit);
    if (!place) return 'UNIT_UNKNOWN';
    if (place.part.unsold) return 'UNIT_UNSOLD';
    await joinFlat(atom, person, flatOf(place, kind, { joinedBy: 'worker', since: now, name }), now);
    const about = { communityId, unit, kind, person, seen };
    await atom.insert('moves', { _id: moveId, what: 'admitted', by: caller.openid, at: now, ...about });
    await atom.remove('asks', _id);
    return null;
  });
  if (refused === 'NUMBER_UNKNOWN') return refuse(refused, {});
  return refused ? refuse(refused) : ok({ unit });
};
