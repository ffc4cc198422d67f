import type { ActView } from '../../../contract/shared/audit';
import type { Rows } from '../../../contract/procedure';
import { EVERY_FLAT } from '../../../domain/audit/act';
import type { Filter } from '../../data/collection';
import { acts, communities, offices } from '../../data/collections';
import { operators } from '../../data/database';
import type { ActDoc } from '../../data/documents/audit';
import { keysOf } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';

const PAGE = 30;

/**
 * A page of acts, the newest first, each with the name of who did it. What the reader may not see is left out, so a page
 * may be shorter.
 */
export async function listActs(
  filter: Filter<ActDoc>,
  from: string | undefined,
  mayRead: (act: ActDoc) => boolean = () => true,
): Promise<Rows<ActView>> {
  const rows = await acts.find(
    { ...filter, ...(from !== undefined && { sortKey: operators.lt(from) }) },
    { order: ['sortKey', 'desc'], limit: PAGE + 1 },
  );
  const read = rows.slice(0, PAGE);
  const page = read.filter(mayRead);
  const distinct = (ids: readonly (string | undefined)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
  const [held, places] = await Promise.all([
    offices.getMany(distinct(page.map(({ roleId }) => roleId))),
    communities.getMany(distinct(page.map(({ communityId }) => communityId))),
  ]);
  const names = new Map(
    held.map(({ _id, name }) => [_id, name === '' ? '' : openField(name, _id, keysOf('FIELD_KEY'))]),
  );
  const communityOf = new Map(places.map(({ _id, name }) => [_id, name]));
  const last = read.at(-1);
  return {
    rows: page.map(({ _id, at, what, as, roleId, communityId, units, outcome }) => {
      const community = communityOf.get(communityId ?? '');
      return {
        actId: _id,
        at,
        what,
        as,
        name: names.get(roleId ?? '') ?? '',
        outcome,
        everyFlat: units.includes(EVERY_FLAT),
        ...(community !== undefined && { community }),
      };
    }),
    ...(rows.length > PAGE && last && { next: last.sortKey }),
  };
}
