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
  /** When the stage last changed; the timer then refreshes the summary. */
  readonly changedAt: number;
  /** The roll in force. `parts` of any other `rollId` are left over from an import that broke off or was replaced. */
  readonly roll?: RollDoc;
  /** The mini-program code for the wall, once somebody has had it made. */
  readonly poster?: string;
  readonly planId?: string;
  /** The plan that is being published. Until `until`, no other plan of the community can be published. */
  readonly publishing?: { readonly planId: string; readonly until: number };
  /** Whose turn it is to import a roll. */
  readonly importing?: { readonly rollId: string; readonly until: number };
  readonly ballotId?: string;
  readonly rating?: { readonly opensAt: number; readonly closesAt: number };
  /** When residents may hand in needs; if absent, as long as the stage allows. */
  readonly collection?: { readonly opensAt: number; readonly closesAt: number };
  /** Within how many days a need has to be answered; if the worker has set nothing, 15. */
  readonly answerDays?: number;
}
