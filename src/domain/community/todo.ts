import type { Role } from '../joining/office';
import { allows, type Stage } from './stage';
import type { Phase } from '../ballot/phase';

/** One thing that a member can do now; the page turns it into one sentence and one tap. */
export type Todo =
  | { readonly do: 'submit-need' }
  | { readonly do: 'say-interest' }
  | { readonly do: 'settle-door-record' }
  /** Somebody is trying codes of letters: `wrong` wrong ones within the hour before `at`. */
  | { readonly do: 'see-code-tries'; readonly wrong: number; readonly at: number }
  | { readonly do: 'see-alerts'; readonly open: number }
  | { readonly do: 'visit-doors' }
  /** `overdue`: how many of them are past their days for an answer. */
  | { readonly do: 'answer-needs'; readonly open: number; readonly overdue?: number }
  | { readonly do: 'answer-ideas'; readonly open: number }
  | { readonly do: 'read-plan' }
  | { readonly do: 'read-notice'; readonly opensAt: number }
  | { readonly do: 'check-roll-entry'; readonly until: number }
  | { readonly do: 'check-vote'; readonly receipt: string }
  | { readonly do: 'confirm-papers'; readonly waiting: number }
  | { readonly do: 'answer-objections'; readonly open: number }
  | { readonly do: 'reach-owners'; readonly closesAt: number }
  | { readonly do: 'vote'; readonly closesAt: number }
  | { readonly do: 'follow-ballot'; readonly closesAt: number }
  | { readonly do: 'read-result'; readonly stage: 'preliminary' | 'final'; readonly passed?: boolean }
  | { readonly do: 'follow-works' }
  | { readonly do: 'post-update' }
  | { readonly do: 'rate'; readonly closesAt: number }
  | { readonly do: 'read-ratings' }
  | { readonly do: 'write-plan' }
  | { readonly do: 'publish-ballot' }
  | { readonly do: 'import-roll' }
  | { readonly do: 'open-rating' };

/** What waits for a person in a community. None of it ends with a stage, so the stage plays no part here. */
export interface Waiting {
  /** For staff: dangers that nobody has taken on. */
  readonly openAlerts: number;
  /** For workers: needs without an answer, and how many of them are past their days for one. */
  readonly openNeeds: number;
  readonly overdueNeeds: number;
  /** For staff: ideas without an answer; a supervisor answers those on the works. */
  readonly openIdeas: number;
  /** For residents: records taken down at their door that they have not looked at. */
  readonly doorRecords: number;
}

/** The parts of the community's ballot that decide what can be done. */
export interface BallotNow {
  readonly phase: Phase;
  readonly opensAt: number;
  readonly closesAt: number;
  /** Absent once the roll can no longer be corrected. */
  readonly correctableUntil?: number;
  readonly papersWaiting: number;
  readonly objectionsOpen: number;
  /** `passed` is absent in a consultation, which passes nothing. */
  readonly result?: { readonly stage: 'preliminary' | 'final'; readonly passed?: boolean };
}

/** What a ballot still wants of this person. */
export interface OwnVotes {
  /** Whether this person has votes in the ballot, by their own right or in another's place. */
  readonly voter: boolean;
  /** Whether one of these votes is still to be cast. */
  readonly left: boolean;
  /** The receipt of a vote that somebody else handed in and the owner has not looked at. */
  readonly toCheck?: string;
}

/** Everything that decides what somebody can do in a community at this moment. */
export interface Situation extends Waiting {
  readonly roles: readonly Role[];
  readonly stage: Stage;
  readonly hasRoll: boolean;
  /** Whether needs are being taken: the stage allows it and the collection window is open. */
  readonly needsOpen: boolean;
  readonly ballot?: BallotNow;
  readonly mine: OwnVotes;
  /** Whether the household has said that it would take part, or would not; only while the community waits. */
  readonly saidInterest?: boolean;
  /** The rating that this household may give and has not given yet. */
  readonly unrated?: { readonly closesAt: number };
  /** Somebody is trying codes of letters; only for workers. */
  readonly codeTries?: { readonly wrong: number; readonly at: number };
}

const holds =
  (...roles: readonly Role[]) =>
  (situation: Situation): boolean =>
    roles.some((role) => situation.roles.includes(role));
const resident = holds('resident');
const supervisor = holds('supervisor');
const worker = holds('worker');
const staff = holds('supervisor', 'worker');

const isOpen = ({ stage, ballot }: Situation): boolean => allows(stage, 'vote') && ballot?.phase === 'open';
const isFinal = ({ ballot }: Situation): boolean => ballot?.result?.stage === 'final';

const readResult = ({ ballot }: Situation): Todo | false =>
  ballot?.result !== undefined && { do: 'read-result', ...ballot.result };

type Entry = (situation: Situation) => Todo | false | undefined;

/** What a resident can read or follow when nothing is asked of them. */
function follow(s: Situation): Todo | false {
  switch (s.stage) {
    case 'waiting':
    case 'needs':
      return false;
    case 'plan':
      return { do: 'read-plan' };
    case 'ballot': {
      if (!s.ballot) return { do: 'read-plan' };
      if (s.ballot.result) return readResult(s);
      const { phase, opensAt, closesAt } = s.ballot;
      return phase === 'notice' ? { do: 'read-notice', opensAt } : { do: 'follow-ballot', closesAt };
    }
    case 'works':
      return { do: 'follow-works' };
    default:
      return { do: 'read-ratings' };
  }
}

/**
 * Everything that can be done, the most pressing first: dangers come before all else, then what the stage asks of
 * residents while time is short, then the duties of an office. Each line says for whom and when.
 */
const TABLE: readonly Entry[] = [
  (s) => staff(s) && s.openAlerts > 0 && { do: 'see-alerts', open: s.openAlerts },
  (s) => s.codeTries && { do: 'see-code-tries', ...s.codeTries },

  // A vote that somebody else handed in comes first: if it is wrong, time is short.
  (s) => resident(s) && allows(s.stage, 'vote') && s.mine.toCheck !== undefined && checkVote(s.mine.toCheck),
  (s) => resident(s) && isOpen(s) && s.mine.left && { do: 'vote', closesAt: s.ballot?.closesAt ?? 0 },
  (s) => resident(s) && allows(s.stage, 'vote') && s.mine.voter && checkRollEntry(s.ballot),
  (s) => resident(s) && s.unrated && { do: 'rate', closesAt: s.unrated.closesAt },
  // What was taken down in the household's name waits for its word, whatever has become of the plan.
  (s) => resident(s) && s.doorRecords > 0 && { do: 'settle-door-record' },
  // After a ballot that failed: the resident first reads what was missing.
  (s) => resident(s) && s.stage === 'plan' && readResult(s),
  (s) => resident(s) && !s.unrated && follow(s),
  (s) => resident(s) && allows(s.stage, 'say-interest') && s.saidInterest !== true && { do: 'say-interest' },
  (s) => resident(s) && s.needsOpen && { do: 'submit-need' },

  (s) => supervisor(s) && s.stage === 'works' && { do: 'post-update' },
  (s) => supervisor(s) && s.hasRoll && s.needsOpen && { do: 'visit-doors' },
  (s) => worker(s) && !s.hasRoll && mayBringRoll(s.stage) && { do: 'import-roll' },
  (s) => worker(s) && s.hasRoll && s.stage === 'plan' && { do: 'publish-ballot' },
  (s) => worker(s) && allows(s.stage, 'vote') && answerObjections(s.ballot),
  (s) => staff(s) && allows(s.stage, 'vote') && !isFinal(s) && confirmPapers(s.ballot),
  (s) => staff(s) && isOpen(s) && !isFinal(s) && { do: 'reach-owners', closesAt: s.ballot?.closesAt ?? 0 },
  // A need gets an answer with a reason even after the plan that left it out has been voted on or built.
  (s) => worker(s) && s.openNeeds > 0 && answerNeeds(s),
  (s) => worker(s) && allows(s.stage, 'publish-plan') && { do: 'write-plan' },
  (s) => worker(s) && allows(s.stage, 'open-rating') && { do: 'open-rating' },
  (s) => staff(s) && s.openIdeas > 0 && { do: 'answer-ideas', open: s.openIdeas },
];

const checkVote = (receipt: string): Todo => ({ do: 'check-vote', receipt });
const checkRollEntry = (ballot: BallotNow | undefined): Todo | false =>
  ballot?.phase === 'notice' &&
  ballot.correctableUntil !== undefined && { do: 'check-roll-entry', until: ballot.correctableUntil };
const confirmPapers = (ballot: BallotNow | undefined): Todo | false =>
  ballot !== undefined && ballot.papersWaiting > 0 && { do: 'confirm-papers', waiting: ballot.papersWaiting };
const answerObjections = (ballot: BallotNow | undefined): Todo | false =>
  ballot !== undefined &&
  ballot.objectionsOpen > 0 && { do: 'answer-objections', open: ballot.objectionsOpen };
const answerNeeds = ({ openNeeds: open, overdueNeeds: overdue }: Situation): Todo => ({
  do: 'answer-needs',
  open,
  ...(overdue > 0 && { overdue }),
});
/** A running ballot uses its own copy, so a new roll would help nobody. */
const mayBringRoll = (stage: Stage): boolean => !allows(stage, 'vote');

/** What this person can do now, the most pressing first; if there is nothing to do, what they can read. */
export function listTodos(situation: Situation): readonly Todo[] {
  const todos = TABLE.flatMap((entry) => entry(situation) || []);
  if (todos.length > 0) return todos;
  const failed = situation.stage === 'plan' && readResult(situation);
  return [failed, follow(situation)].filter((todo) => todo !== false);
}
