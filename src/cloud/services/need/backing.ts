import type { ApiError } from '../../../contract/errors';
import { ok, type Result } from '../../../domain/shared/result';
import { refuse, type Call } from '../../call';
import { atomically, type Atom } from '../../data/atomically';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import type { BackingDoc, NeedDoc } from '../../data/documents/need';
import type { ResidentMembership } from '../../data/documents/joining';
import { areNeedsOpen } from './standing';

type Counts = Pick<NeedDoc, 'households' | 'tenantHouseholds'>;

interface Change {
  readonly atom: Atom;
  readonly resident: ResidentMembership;
  /** Needs are being taken and backed. */
  readonly open: boolean;
  /** The need itself, or the one that it was joined with. */
  readonly need: NeedDoc;
  readonly backing: BackingDoc | null;
  /** Moves the need's counts with the backing, in the same transaction. */
  readonly count: (by: 1 | -1, tenant: boolean) => Promise<Counts>;
}

/** How many merges are followed. A need that was merged takes no others in, so chains stay short. */
const LONGEST_CHAIN = 4;

/** Changes the backing of the caller's household together with the need's count: both or neither. */
export async function changeBacking(
  { input: { communityId, needId }, caller: { resident }, now }: Call<'needs.back' | 'needs.unback'>,
  change: (parts: Change) => Promise<Result<Counts, ApiError<'NEEDS_CLOSED'>>>,
): Promise<Result<{ readonly households: number }, ApiError<'NEEDS_CLOSED' | 'NOT_FOUND'>>> {
  const community = await communities.get(communityId);
  if (!resident || !community) return refuse('NOT_FOUND');
  const open = areNeedsOpen(community, now);
  return atomically(async (atom) => {
    let need = await atom.get('needs', needId);
    for (let hops = 0; need?.mergedInto && hops < LONGEST_CHAIN; hops++) {
      need = await atom.get('needs', need.mergedInto.needId);
    }
    if (!need || need.communityId !== communityId) return refuse('NOT_FOUND');
    const root = need;
    const backing = await atom.get('backings', `${root._id}:${resident.unit}`);
    const changed = await change({
      atom,
      resident,
      open,
      need: root,
      backing,
      count: (by, tenant) => moveCounts(atom, root, by, tenant),
    });
    return changed.ok ? ok({ households: changed.value.households }) : changed;
  });
}

export async function moveCounts(atom: Atom, need: NeedDoc, by: number, tenant: boolean): Promise<Counts> {
  const tenants = tenant ? by : 0;
  await atom.update('needs', need._id, {
    households: operators.inc(by),
    ...(tenants !== 0 && { tenantHouseholds: operators.inc(tenants) }),
  });
  return { households: need.households + by, tenantHouseholds: need.tenantHouseholds + tenants };
}
