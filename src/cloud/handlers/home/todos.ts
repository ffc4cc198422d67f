import type { Todo } from '../../../contract/home';
import type { Role } from '../../../contract/roles';
import { phaseAt } from '../../../domain/ballot/schedule';
import type { BallotDoc, CommunityDoc } from '../../data/documents';

export interface Standing {
  readonly community: CommunityDoc;
  readonly roles: readonly Role[];
  readonly now: number;
  readonly ballot: BallotDoc | null;
  /** The caller may vote for an owner who has not voted. */
  readonly papersLeft: boolean;
  readonly rated: boolean;
}

/** What this person can do now, the most pressing first: own duties, then what the stage asks of residents. */
export function todosOf(standing: Standing): readonly Todo[] {
  const todos: Todo[] = [];
  if (standing.roles.includes('resident')) todos.push(...forResidents(standing));
  if (standing.roles.includes('supervisor')) todos.push(...forSupervisors(standing));
  if (standing.roles.includes('worker')) todos.push(...forWorkers(standing));
  if (todos.length === 0) todos.push(...toRead(standing));
  return todos;
}

function forResidents(standing: Standing): readonly Todo[] {
  const { community, ballot, papersLeft, rated, now } = standing;
  switch (community.stage) {
    case 'needs':
      return [{ do: 'submit-need' }];
    case 'plan':
      return [{ do: 'read-plan' }, { do: 'submit-need' }];
    case 'ballot':
      if (ballot && phaseAt(ballot, now) === 'open' && papersLeft)
        return [{ do: 'vote', closesAt: ballot.closesAt }];
      return toRead(standing);
    case 'rating':
      if (!rated && community.rating && now < community.rating.closesAt) {
        return [{ do: 'rate', closesAt: community.rating.closesAt }];
      }
      return toRead(standing);
    default:
      return toRead(standing);
  }
}

function forSupervisors({ community }: Standing): readonly Todo[] {
  return community.stage === 'works' ? [{ do: 'post-update' }] : [];
}

function forWorkers({ community, ballot }: Standing): readonly Todo[] {
  const roll: readonly Todo[] = community.roll ? [] : [{ do: 'import-roll' }];
  switch (community.stage) {
    case 'needs':
      return [...roll, { do: 'write-plan' }];
    case 'plan':
      return [
        ...roll,
        ...(community.roll ? ([{ do: 'publish-ballot' }] as const) : []),
        { do: 'write-plan' },
      ];
    case 'ballot':
      return ballot?.result && !ballot.result.outcome.passed ? [{ do: 'publish-ballot' }] : [];
    case 'works':
      return [{ do: 'open-rating' }];
    default:
      return roll;
  }
}

function toRead({ community, ballot, now }: Standing): readonly Todo[] {
  switch (community.stage) {
    case 'needs':
      return [];
    case 'plan':
      return [{ do: 'read-plan' }];
    case 'ballot':
      if (ballot?.result) return [{ do: 'read-result', passed: ballot.result.outcome.passed }];
      if (ballot && phaseAt(ballot, now) === 'notice')
        return [{ do: 'read-notice', opensAt: ballot.opensAt }];
      return [{ do: 'read-plan' }];
    case 'works':
      return [{ do: 'follow-works' }];
    default:
      return [{ do: 'read-ratings' }];
  }
}
