import type { CommunityKind } from '../../../domain/city/community';
import type { Stage } from '../../../domain/community/stage';
import type { RollDoc } from './roll';

export interface CommunityDoc {
  readonly _id: string;
  readonly name: string;
  /** The name of the district. */
  readonly district: string;
  /** Absent for communities older than the table of districts. */
  readonly districtId?: string;
  readonly streetId?: string;
  /** The name of the street. */
  readonly street?: string;
  readonly address: string;
  /** Whom residents reach: the name and the number of the community's office. */
  readonly contact?: string;
  /** Absent for a real community. */
  readonly kind?: CommunityKind;
  /** Of a trial: the community that it copies, its worker, how far its clock is ahead, and when it is removed. */
  readonly trial?: {
    readonly of: string;
    readonly by: string;
    readonly shiftMs: number;
    readonly until: number;
  };
  /** Of a practice community: the HMAC of the code that anybody may join with, and the code encrypted, to show it again. */
  readonly practice?: { readonly code: string; readonly sealed: string };
  /** What was decided elsewhere and is in force here: the document in `earlier`. */
  readonly earlierId?: string;
  /** The id that comes from the mutation that added it. */
  readonly madeBy?: string;
  /** It left the programme: it can be read, and nothing in it changes any more. */
  readonly closed?: { readonly at: number; readonly by: string; readonly reason: string };
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
