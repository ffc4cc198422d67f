import type { Stage } from '../../../domain/community/stage';
import type { RollDoc } from './roll';

export interface CommunityDoc {
  readonly _id: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly buildings: number;
  readonly households: number;
  readonly stage: Stage;
  readonly since: Partial<Record<Stage, number>>;
  /** When the stage moved last: the timer refreshes the summary after it. */
  readonly changedAt: number;
  /** The roll in force: `parts` of any other `rollId` are leftovers of an import that did not finish or was replaced. */
  readonly roll?: RollDoc;
  /** The mini-program code for the wall, once made. */
  readonly poster?: string;
  readonly planId?: string;
  /** Whose turn it is to publish a plan. */
  readonly publishing?: { readonly planId: string; readonly until: number };
  readonly ballotId?: string;
  readonly rating?: { readonly opensAt: number; readonly closesAt: number };
  /** When needs are taken; without it, as long as the stage allows. */
  readonly collection?: { readonly opensAt: number; readonly closesAt: number };
  /** Days within which a need is answered; 15 where the worker has set nothing. */
  readonly answerDays?: number;
}
