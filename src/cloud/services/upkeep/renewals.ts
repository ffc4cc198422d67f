import type { RENEWALS } from '../../../domain/shared/upkeep';
import { atomically } from '../../data/atomically';
import { approvals, communities, offices, parts, people } from '../../data/collections';
import type { Membership, PersonDoc } from '../../data/documents/joining';
import { operators } from '../../data/database';
import { key, keysOf } from '../../platform/crypto/keys';
import { systemRandom } from '../../platform/crypto/random';
import { isSealedUnder, matchField, openField, sealField } from '../../platform/crypto/sealed-field';
import { renewPart } from './renew-part';
import { stepThrough, type Step } from './step';

/** The value under the newest FIELD_KEY; `null` if it is that already. */
function resealed(sealed: string, context: string): string | null {
  const newest = key('FIELD_KEY');
  if (isSealedUnder(sealed, newest)) return null;
  return sealField(openField(sealed, context, keysOf('FIELD_KEY')), context, newest, systemRandom.bytes(12));
}

/** The memberships with the names sealed anew; `null` if there is nothing to do. */
function renewNames({ _id, memberships }: PersonDoc): readonly Membership[] | null {
  const renewed = memberships.map((m) => ('name' in m && m.name ? resealed(m.name, _id) : null));
  if (renewed.every((name) => name === null)) return null;
  return memberships.map((m, at) => (renewed[at] ? { ...m, name: renewed[at] } : m)) as readonly Membership[];
}

/**
 * After FIELD_KEY or MATCH_KEY has changed: every value that a former key made is made anew, as far as it is known what
 * it was made of. Letters and slips are not among them: their numbers are on paper alone.
 */
export const renewals = {
  parts: stepThrough(parts, {}, renewPart),

  people: stepThrough(people, {}, (stored) => {
    if (!renewNames(stored)) return null;
    return () =>
      atomically(async (atom) => {
        const person = await atom.get('people', stored._id);
        const memberships = person && renewNames(person);
        if (memberships) await atom.update('people', stored._id, { memberships });
      });
  }),

  offices: stepThrough(offices, {}, ({ _id, name }) => {
    const renewed = name === '' ? null : resealed(name, _id);
    return renewed === null ? null : () => offices.updateWhere({ _id, name }, { name: renewed });
  }),

  approvals: stepThrough(approvals, { act: 'bureau' }, ({ _id, name }) => {
    const renewed = name === undefined ? null : resealed(name, _id);
    return renewed === null ? null : () => approvals.updateWhere({ _id, name }, { name: renewed });
  }),

  communities: stepThrough(communities, { kind: 'practice' }, ({ _id, practice }) => {
    const sealed = practice && resealed(practice.sealed, _id);
    if (!practice) return null;
    const code = matchField('letter', openField(practice.sealed, _id, keysOf('FIELD_KEY')), key('MATCH_KEY'));
    if (!sealed && code === practice.code) return null;
    const next = { code, sealed: sealed ?? practice.sealed };
    return () =>
      communities.updateWhere({ _id, 'practice.code': practice.code }, { practice: operators.set(next) });
  }),
} satisfies Readonly<Record<(typeof RENEWALS)[number], Step>>;
