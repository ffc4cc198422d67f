import type { Todo } from '../../../contract/home/home';
import type { Role } from '../../../contract/roles';
import { phaseAt } from '../../../domain/ballot/schedule';
import type { BallotDoc } from '../../data/documents/ballot';
import type { PlaceTriesDoc } from '../../data/documents/joining';
import type { OwnVotes } from '../ballot/own-votes';
import { decidedBy } from '../ballot/turnout-view';
import type { Waiting } from './waiting';
import type { CommunityDoc } from '../../data/documents/home';
import { needsOpen } from '../need/standing';

export interface Standing extends Waiting {
  readonly community: CommunityDoc;
  readonly roles: readonly Role[];
  readonly now: number;
  readonly ballot: BallotDoc | null;
  readonly mine: OwnVotes;
  readonly rated: boolean;
  /** Somebody tries codes of letters; workers only. */
  readonly codeTries: PlaceTriesDoc['reported'];
}

/** What this person can do now, the most pressing first: own duties, then what the stage asks of residents. */
export function todosOf(standing: Standing): readonly Todo[] {
  const todos: Todo[] = [];
  const { roles, openAlerts, openIdeas, codeTries } = standing;
  const staff = roles.includes('supervisor') || roles.includes('worker');
  // A danger goes before everything else.
  if (staff && openAlerts > 0) todos.push({ do: 'see-alerts', open: openAlerts });
  if (codeTries) todos.push({ do: 'see-code-tries', ...codeTries });
  if (roles.includes('resident')) todos.push(...forResidents(standing));
  if (roles.includes('supervisor')) todos.push(...forSupervisors(standing));
  if (roles.includes('worker')) todos.push(...forWorkers(standing));
  if (staff && openIdeas > 0) todos.push({ do: 'answer-ideas', open: openIdeas });
  if (todos.length === 0) todos.push(...toRead(standing));
  return todos;
}

function forResidents(standing: Standing): readonly Todo[] {
  const { community, rated, now } = standing;
  const records = doorRecords(standing);
  switch (community.stage) {
    case 'needs':
    case 'plan':
      return [...records, ...whilePlanning(standing)];
    case 'ballot':
      return [...forVoters(standing), ...records, ...toRead(standing)];
    case 'rating':
      if (!rated && community.rating && now < community.rating.closesAt) {
        return [{ do: 'rate', closesAt: community.rating.closesAt }, ...records];
      }
      return [...records, ...toRead(standing)];
    default:
      return [...records, ...toRead(standing)];
  }
}

/** A vote that another hand took in comes first: if it is wrong, time is short. */
function forVoters({ ballot, mine, now }: Standing): readonly Todo[] {
  if (!ballot) return [];
  const { correctionEndsAt, closesAt } = ballot.notice.statement;
  const phase = phaseAt(ballot.notice.statement, now);
  const check: readonly Todo[] =
    mine.toCheck === undefined ? [] : [{ do: 'check-vote', receipt: mine.toCheck }];
  if (phase === 'open' && mine.left) return [...check, { do: 'vote', closesAt }];
  if (phase === 'notice' && mine.voter && now < correctionEndsAt && !ballot.frozen) {
    return [{ do: 'check-roll-entry', until: correctionEndsAt }];
  }
  return check;
}

/** What was taken down in the household's name waits for its word, whatever has become of the plan. */
const doorRecords = ({ doorRecords: waiting }: Standing): readonly Todo[] =>
  waiting > 0 ? [{ do: 'settle-door-record' }] : [];

function whilePlanning({ community, ballot, now }: Standing): readonly Todo[] {
  const submit: readonly Todo[] = needsOpen(community, now) ? [{ do: 'submit-need' }] : [];
  if (community.stage === 'needs') return submit;
  // Back from a ballot that failed: what was missing comes first.
  const failed: readonly Todo[] = ballot?.result ? [readResult(ballot)] : [];
  return [...failed, { do: 'read-plan' }, ...submit];
}

/** Of a consultation nothing has passed or failed. */
function readResult(ballot: BallotDoc): Todo {
  const decided = decidedBy(ballot);
  const stage = ballot.status === 'final' ? 'final' : 'preliminary';
  return { do: 'read-result', stage, ...(decided && { passed: decided.passed }) };
}

/** The count waits for papers; whom nobody has reached cannot vote. */
function whileVoting({ ballot, now }: Standing): readonly Todo[] {
  if (!ballot || ballot.status === 'final') return [];
  const { papersWaiting } = ballot.turnout;
  const confirm: readonly Todo[] =
    papersWaiting > 0 ? [{ do: 'confirm-papers', waiting: papersWaiting }] : [];
  const open = phaseAt(ballot.notice.statement, now) === 'open';
  return open ? [...confirm, { do: 'reach-owners', closesAt: ballot.closesAt }] : confirm;
}

function forSupervisors(standing: Standing): readonly Todo[] {
  const { community, now } = standing;
  if (community.stage === 'works') return [{ do: 'post-update' }];
  if (community.stage === 'ballot') return whileVoting(standing);
  return community.roll && needsOpen(community, now) ? [{ do: 'visit-doors' }] : [];
}

function forWorkers(standing: Standing): readonly Todo[] {
  const { community, ballot } = standing;
  const roll: readonly Todo[] = community.roll ? [] : [{ do: 'import-roll' }];
  const answer = needsToAnswer(standing);
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
    case 'ballot': {
      const open = ballot?.turnout.objectionsOpen ?? 0;
      const objections: readonly Todo[] = open > 0 ? [{ do: 'answer-objections', open }] : [];
      return [...objections, ...whileVoting(standing), ...answer];
    }
    case 'works':
      return [...roll, ...answer, { do: 'open-rating' }];
    default:
      return [...roll, ...answer];
  }
}

/** A need is answered with a reason, also when the plan it did not get into has been voted on or built. */
function needsToAnswer({ openNeeds: open, overdueNeeds: overdue }: Standing): readonly Todo[] {
  if (open === 0) return [];
  return [{ do: 'answer-needs', open, ...(overdue > 0 && { overdue }) }];
}

function toRead(standing: Standing): readonly Todo[] {
  const { community, ballot, now } = standing;
  switch (community.stage) {
    case 'needs':
      return [];
    case 'plan':
      return whilePlanning(standing).filter((todo) => todo.do !== 'submit-need');
    case 'ballot':
      if (ballot?.result) return [readResult(ballot)];
      if (ballot && phaseAt(ballot.notice.statement, now) === 'notice')
        return [{ do: 'read-notice', opensAt: ballot.notice.statement.opensAt }];
      return ballot ? [{ do: 'follow-ballot', closesAt: ballot.closesAt }] : [{ do: 'read-plan' }];
    case 'works':
      return [{ do: 'follow-works' }];
    default:
      return [{ do: 'read-ratings' }];
  }
}
