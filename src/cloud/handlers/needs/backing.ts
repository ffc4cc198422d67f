import type { ApiError, ErrorCode } from '../../../contract/errors';
import { ok, type Result } from '../../../domain/shared/result';
import { refuse } from '../../call';
import { atomically, type Atom } from '../../data/atomically';
import { operators } from '../../data/database';
import type { BackingDoc, NeedDoc } from '../../data/need-documents';

type Counts = Pick<NeedDoc, 'households' | 'tenantHouseholds'>;

interface Change {
  readonly atom: Atom;
  /** The need itself, or the one that it was joined with. */
  readonly need: NeedDoc;
  readonly backing: BackingDoc | null;
  /** Moves the need's counts with the backing, in the same transaction. */
  readonly count: (by: 1 | -1, tenant: boolean) => Promise<Counts>;
}

/** Whether a household counts for the need (see domain/need/merge-state: `householdsOf`). */
export const counts = ({ own, via, left }: BackingDoc): boolean => !left && (own || via.length > 0);

/** Merges are followed this far; a need that was merged takes no others in, so chains stay short. */
const LONGEST_CHAIN = 4;

/** Changes one household's backing and the need's count together, or neither. */
export async function changeBacking<E extends ErrorCode>(
  communityId: string,
  needId: string,
  unit: string,
  change: (parts: Change) => Promise<Result<Counts, ApiError<E>>>,
): Promise<Result<{ readonly households: number }, ApiError<E | 'NOT_FOUND'>>> {
  return atomically(async (atom) => {
    let need = await atom.get('needs', needId);
    for (let hops = 0; need?.mergedInto && hops < LONGEST_CHAIN; hops++) {
      need = await atom.get('needs', need.mergedInto.needId);
    }
    if (!need || need.communityId !== communityId) return refuse('NOT_FOUND');
    const root = need;
    const backing = await atom.get('backings', `${root._id}:${unit}`);
    const changed = await change({
      atom,
      need: root,
      backing,
      count: (by, tenant) => moveCounts(atom, root, by, tenant),
    });
    return changed.ok ? ok({ households: changed.value.households }) : changed;
  }) as Promise<Result<{ readonly households: number }, ApiError<E | 'NOT_FOUND'>>>;
}

export async function moveCounts(atom: Atom, need: NeedDoc, by: number, tenant: boolean): Promise<Counts> {
  const tenants = tenant ? by : 0;
  await atom.update('needs', need._id, {
    households: operators.inc(by),
    ...(tenants !== 0 && { tenantHouseholds: operators.inc(tenants) }),
  });
  return { households: need.households + by, tenantHouseholds: need.tenantHouseholds + tenants };
}
