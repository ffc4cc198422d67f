import { isInTerm, termFault } from '../../../domain/joining/term';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { approvals, asks, offices, people } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { sealField } from '../../platform/crypto/sealed-field';
import { askSecond } from '../../services/city/ask-second';
import { joinBureau } from '../../services/city/approve/bureau';
import { askOf, nameOf, OFFICE } from '../../services/joining/shown-number';

/**
 * Gives somebody a place in the bureau. The first colleague of a single person comes in on that person's word, since
 * there is nobody to ask; from then on a second person of the bureau has to agree.
 */
export const giveBureau: Handler<'offices.giveBureau'> = async ({ input, caller, now, random }) => {
  const { mutationId, number, from, until } = input;
  const roleId = createdId(caller.openid, mutationId, 'bureau');
  const [given, asked] = await Promise.all([offices.get(roleId), approvals.get(roleId)]);
  if (given) return ok({ state: 'given' });
  if (asked) return ok({ state: 'waiting' });
  if (termFault({ from, until }, now)) return refuse('TERM_INVALID');
  const found = await askOf(OFFICE, number, caller.openid, now);
  if (!('ask' in found)) return refuse('NUMBER_UNKNOWN', found);
  const { openid: person, _id: askId } = found.ask;
  if (person === caller.openid) return refuse('OFFICES_APART');
  const name = sealField(nameOf(found.ask), roleId, key('FIELD_KEY'), random.bytes(12));

  const colleagues = await people.find({ 'memberships.role': 'bureau' }, { limit: 1000 });
  const acting = colleagues.filter(
    ({ _id, memberships }) =>
      _id !== caller.openid && memberships.some((m) => m.role === 'bureau' && isInTerm(m, now)),
  );
  if (acting.some(({ _id }) => _id === person)) return refuse('ALREADY_IN_OFFICE', {});
  // Whoever has ended all colleagues is not the first person: then the operator brings one in.
  const [before] = await offices.find({ role: 'bureau', givenBy: 'bureau' }, { limit: 1, fields: ['_id'] });
  if (acting.length === 0 && !before) {
    const office = {
      _id: roleId,
      role: 'bureau' as const,
      person,
      from,
      until,
      name,
      givenBy: 'bureau' as const,
      giver: caller.openid,
      givenAt: now,
    };
    const refused = await atomically((atom) => joinBureau(atom, office));
    if (refused) return refused;
    await asks.removeWhere({ _id: askId });
    return ok({ state: 'given' });
  }
  const waiting = await askSecond(
    {
      _id: roleId,
      act: 'bureau',
      asked: { person, from, until },
      state: 'waiting',
      by: caller.openid,
      office: 'bureau',
      at: now,
      name,
    },
    (each) => each.act === 'bureau' && each.asked.person === person,
  );
  if (!('approvalId' in waiting)) return waiting;
  await asks.removeWhere({ _id: askId });
  return ok({ state: 'waiting' });
};
