import { nextTrialStep, type TrialStep } from '../../../domain/ballot/trial-steps';
import { ballots, communities } from '../../data/collections';
import type { BallotDoc } from '../../data/documents/ballot';
import type { CommunityDoc } from '../../data/documents/home';
import { courseOf } from '../ballot/move-on';

export interface TrialState {
  readonly community: CommunityDoc & { readonly trial: NonNullable<CommunityDoc['trial']> };
  /** Absent before its notice. */
  readonly ballot: BallotDoc | null;
}

/** A trial with its ballot; `null` for a community that is none. */
export async function readTrial(communityId: string): Promise<TrialState | null> {
  const community = await communities.get(communityId);
  if (!community?.trial) return null;
  const ballot = community.ballotId ? await ballots.get(community.ballotId) : null;
  return { community: { ...community, trial: community.trial }, ballot };
}

/** The step that comes next; absent before the notice and once the result is final. */
export const nextStepOf = (ballot: BallotDoc | null, now: number): TrialStep | undefined =>
  ballot ? nextTrialStep(courseOf(ballot), now) : undefined;
