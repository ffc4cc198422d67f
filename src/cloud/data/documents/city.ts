import type { CommunitySummary, CityFigures } from '../../../domain/city/summary';
import type { ConfirmedAct } from '../../../domain/city/second-person';
import type { WantedSetting } from '../../../domain/city/setting-change';
import type { SettingValues } from '../../../domain/city/setting';
import type { AreaRole, OfficeRole } from '../../../domain/joining/office';
import type { EarlierFacts, Entry } from '../../../domain/city/earlier';
import type { PictureDoc } from './shared';

/** The documents that the bureau's page reads: a small one for each community, and the city's under `_id: 'city'`. */
export type SummaryDoc =
  ({ readonly _id: string } & CommunitySummary) | ({ readonly _id: 'city' } & CityFigures);

export interface StreetDoc {
  readonly streetId: string;
  readonly name: string;
}

/** A district of the city with its streets. `_id` comes from the name that it was added with. */
export interface DistrictDoc {
  readonly _id: string;
  readonly name: string;
  readonly streets: readonly StreetDoc[];
  readonly addedAt: number;
  /** The id that comes from the mutation that added it. */
  readonly madeBy: string;
  readonly closed?: { readonly at: number; readonly by: string };
}

/** The values in force that differ from the presets; there is one document. */
export interface SettingsDoc {
  readonly _id: 'city';
  readonly values: SettingValues;
  readonly changedAt: number;
}

/** The article that a change of a setting rests on, and its day. */
export interface Basis {
  readonly article: string;
  /** The day of the document, as epoch ms. */
  readonly on: number;
}

/** A change of a setting that came into force. Never deleted. */
export interface SettingChangeDoc extends WantedSetting, Basis {
  /** The id that comes from the mutation that asked for it. */
  readonly _id: string;
  /** Absent: the preset was in force. */
  readonly former?: number | string;
  readonly at: number;
  readonly by: string;
  /** The second person, where one is needed. */
  readonly secondBy?: string;
}

/** What a second person is asked to put into force, by act. */
export interface AskedActs {
  readonly setting: WantedSetting & Basis;
  readonly 'close-community': { readonly reason: string };
  /** The document in `earlier` has the same id. */
  readonly earlier: { readonly entry: Entry };
  readonly bureau: { readonly person: string; readonly from: number; readonly until: number };
}

/** An act that waits for its second person, or had its answer. Never deleted. */
export type ApprovalDoc = {
  [A in ConfirmedAct]: {
    /** The id that comes from the mutation that asked. */
    readonly _id: string;
    readonly act: A;
    readonly asked: AskedActs[A];
    readonly state: 'waiting' | 'accepted' | 'refused' | 'withdrawn';
    /** Present where it is about one community. */
    readonly communityId?: string;
    readonly communityName?: string;
    /** The OPENID and the office of the person who asks; the name is encrypted. */
    readonly by: string;
    readonly office: OfficeRole;
    readonly at: number;
    /** For `bureau`: the name of the person who would join it, encrypted. */
    readonly name?: string;
    readonly decided?: {
      readonly by: string;
      readonly office: AreaRole;
      readonly at: number;
      readonly reason?: string;
    };
  };
}[ConfirmedAct];

/**
 * What a community decided before it came here, as a document with its source. The community names the one that a second
 * person put into force; any other waits or was refused. `_id`: that of its approval.
 */
export interface EarlierDoc extends EarlierFacts {
  readonly _id: string;
  readonly communityId: string;
  /** Photos of the papers, with the content check's answers. */
  readonly pictures: readonly PictureDoc[];
  readonly enteredBy: string;
  readonly enteredAt: number;
}

/** Whether a household would take part in a renovation. `_id`: `communityId:unit`. */
export interface InterestDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly unit: string;
  readonly wants: 'yes' | 'no' | 'unsure';
  readonly at: number;
  readonly by: string;
}
