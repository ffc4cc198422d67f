import { groupOwners, type Owner, type Part } from './electoral-roll';
import { exhaustive } from '../shared/result';

/** The part of a community that a matter concerns: all of it, some buildings, or one stairwell (as a lift does). */
export type Scope =
  | { readonly kind: 'community' }
  | { readonly kind: 'buildings'; readonly buildings: readonly string[] }
  | { readonly kind: 'stairwell'; readonly building: string; readonly stairwell: string };

/** Decides whether a part belongs to the roll of a ballot with this scope. */
export function isInScope(part: Pick<Part, 'building' | 'stairwell'>, scope: Scope): boolean {
  switch (scope.kind) {
    case 'community':
      return true;
    case 'buildings':
      return scope.buildings.includes(part.building);
    case 'stairwell':
      return part.building === scope.building && part.stairwell === scope.stairwell;
    default:
      return exhaustive(scope);
  }
}

/**
 * The owners who may vote in a scope, with the areas that they own inside it. The denominators follow the scope: a part
 * elsewhere adds neither area nor a second vote.
 */
export function ownersInScope(parts: readonly Part[], scope: Scope): readonly Owner[] {
  return groupOwners(parts.filter((part) => isInScope(part, scope)));
}
