import { EVERY_FLAT, isOwnersAlone } from '../../../domain/audit/act';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import type { ActDoc } from '../../data/documents/audit';
import { operators } from '../../data/database';
import { listActs } from '../../services/audit/list-acts';

export const listActsOfFlat: Handler<'audit.ofFlat'> = async ({ input: { communityId, from }, caller }) => {
  const units = operators.in([EVERY_FLAT, ...caller.flats.map(({ unit }) => unit)]);
  const owned = caller.flats.filter(({ kind }) => kind === 'owner').map(({ unit }) => unit);
  const mayRead = ({ what, units: of }: ActDoc) =>
    !isOwnersAlone(what) || of.some((unit) => unit === EVERY_FLAT || owned.includes(unit));
  return ok(await listActs({ communityId, units }, from, mayRead));
};
