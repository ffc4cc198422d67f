import type { Todo } from '../../../contract/home';
import type { Role } from '../../../contract/roles';
import { phaseAt } from '../../../domain/ballot/schedule';
import type { BallotDoc, CommunityDoc } from '../../data/documents';
import { needsOpen } from '../needs/needs-open';
import type { Waiting } from './waiting';

export interface Standing extends Waiting {
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
  const { roles, openAlerts } = standing;
  const staff = roles.includes('supervisor') || roles.includes('worker');
  // A danger goes before everything else.
  if (staff && openAlerts > 0) todos.push({ do: 'see-alerts', open: openAlerts });
  if (roles.includes('resident')) todos.push(...forResidents(standing));
  if (roles.includes('supervisor')) todos.push(...forSupervisors(standing));
  if (roles.includes('worker')) todos.push(...forWorkers(standing));
  if (todos.length === 0) todos.push(...toRead(standing));
  return todos;
}

function forResidents(standing: Standing): readonly Todo[] {
  const { community, ballot, papersLeft, rated, now } = standing;
  switch (community.stage) {
    case 'needs':
    case 'plan':
      return [...doorRecordsFirst(standing), ...whilePlanning(standing)];
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

const doorRecordsFirst = ({ doorRecords }: Standing): readonly Todo[] =>
  doorRecords > 0 ? [{ do: 'settle-door-record' }] : [];

function whilePlanning({ community, ballot, now }: Standing): readonly Todo[] {
  const submit: readonly Todo[] = needsOpen(community, now) ? [{ do: 'submit-need' }] : [];
  if (community.stage === 'needs') return submit;
  // Back from a ballot that failed: what was missing comes first.
  const failed: readonly Todo[] = ballot?.result ? [{ do: 'read-result', passed: false }] : [];
  return [...failed, { do: 'read-plan' }, ...submit];
}

function forSupervisors({ community, now }: Standing): readonly Todo[] {
  if (community.stage === 'works') return [{ do: 'post-update' }];
  return community.roll && needsOpen(community, now) ? [{ do: 'visit-doors' }] : [];
}

function forWorkers({ community, openNeeds }: Standing): readonly Todo[] {
  const roll: readonly Todo[] = community.roll ? [] : [{ do: 'import-roll' }];
  const answer: readonly Todo[] = openNeeds > 0 ? [{ do: 'answer-needs', open: openNeeds }] : [];
  switch (community.stage) {
    case 'needs':
      return [...roll, ...answer, { do: 'write-plan' }];
    case 'plan':
      return [
        ...roll,
        ...(community.roll ? ([{ do: 'publish-ballot' }] as const) : []),
        ...answer,
        { do: 'write-plan' },
      ];
    case 'works':
      return [{ do: 'open-rating' }];
    default:
      return roll;
  }
}

function toRead(standing: Standing): readonly Todo[] {
  const { community, ballot, now } = standing;
  switch (community.stage) {
    case 'needs':
      return [];
    case 'plan':
      return whilePlanning(standing).filter((todo) => todo.do !== 'submit-need');
    case 'ballot':
      if (ballot?.result) return [{ do: 'read-result', passed: ballot.result.outcome.passed }];
      if (ballot && phaseAt(ballot, now) === 'notice')
        return [{ do: 'read-notice', opensAt: ballot.opensAt }];
      return ballot ? [{ do: 'follow-ballot', closesAt: ballot.closesAt }] : [{ do: 'read-plan' }];
    case 'works':
      return [{ do: 'follow-works' }];
    default:
      return [{ do: 'read-ratings' }];
  }
}
