import { collection } from './collection';
import type {
  BallotDoc,
  BallotOwnerDoc,
  BallotRollDoc,
  EvidenceDoc,
  ObjectionDoc,
  PaperDoc,
  ProxyDoc,
  ProxyLoadDoc,
  ReachDoc,
  RoundDoc,
  VoteDoc,
} from './documents/ballot';
import type {
  AskDoc,
  ErasureDoc,
  LetterDoc,
  LetterFileDoc,
  MoveDoc,
  OfficeDoc,
  PlaceTriesDoc,
  TriesDoc,
  PersonDoc,
} from './documents/joining';
import type {
  AlertDoc,
  BackingDoc,
  DoorRecordDoc,
  NeedDoc,
  ReportDoc,
  TeamDoc,
  VisitDoc,
} from './documents/need';
import type { IdeaDoc, PlanDoc } from './documents/plan';
import type { PartDoc, ContactDoc } from './documents/roll';
import type { UpdateDoc } from './documents/works';
import type { RatingDoc, RatingSumsDoc } from './documents/rating';
import type {
  ApprovalDoc,
  DistrictDoc,
  EarlierDoc,
  InterestDoc,
  SettingChangeDoc,
  SettingsDoc,
  SummaryDoc,
} from './documents/city';
import type {
  DueDoc,
  HeartbeatDoc,
  MediaDoc,
  PictureCheckDoc,
  SpendingDoc,
  DayCountDoc,
} from './documents/shared';
import type { ActDoc, ActLinkDoc } from './documents/audit';
import type { CommunityDoc } from './documents/home';
import type { SegmentDoc, VoidDoc } from './documents/record';

/**
 * Declares every collection once, with its type of document and its indexes (each a list of fields in order). From this
 * table the build writes `indexes.json`, for the local cloud and for the cloud's console. Times are epoch ms; areas are
 * integer hundredths of a square metre. Wherever something may exist only once its `_id` is deterministic, because the
 * database enforces no other uniqueness.
 */
export const communities = collection<CommunityDoc>('communities', ['stage'], ['changedAt'], ['districtId']);
export const districts = collection<DistrictDoc>('districts');
export const settings = collection<SettingsDoc>('settings');
export const settingChanges = collection<SettingChangeDoc>('settingChanges', ['at']);
export const approvals = collection<ApprovalDoc>('approvals', ['state', 'at'], ['communityId', 'state']);
export const earlier = collection<EarlierDoc>('earlier', ['pictures.check']);
export const interests = collection<InterestDoc>('interests', ['communityId']);
export const people = collection<PersonDoc>(
  'people',
  ['memberships.unit'],
  ['memberships.role'],
  ['memberships.communityId'],
);
export const parts = collection<PartDoc>('parts', ['communityId', 'rollId'], ['rollId']);
export const contacts = collection<ContactDoc>('contacts', ['phone'], ['communityId', 'rollId'], ['rollId']);
export const letters = collection<LetterDoc>('letters', ['code']);
export const letterFiles = collection<LetterFileDoc>('letterFiles');
export const guesses = collection<TriesDoc>('guesses');
export const placeGuesses = collection<PlaceTriesDoc>('placeGuesses');
export const erasures = collection<ErasureDoc>('erasures', ['at']);
export const asks = collection<AskDoc>('asks');
export const moves = collection<MoveDoc>('moves', ['communityId', 'person']);
export const offices = collection<OfficeDoc>('offices', ['communityId'], ['role']);
export const needs = collection<NeedDoc>(
  'needs',
  ['communityId', 'sortKey'],
  ['communityId', 'dueAt'],
  ['submittedAt'],
  ['changedAt'],
  ['author'],
  ['carrying'],
  ['mergedInto.needId'],
  ['pictures.check'],
);
export const backings = collection<BackingDoc>(
  'backings',
  ['needId'],
  ['at'],
  ['communityId', 'unit'],
  ['unit'],
);
export const plans = collection<PlanDoc>('plans', ['communityId'], ['line', 'version'], ['pictures.check']);
export const ideas = collection<IdeaDoc>(
  'ideas',
  ['subject', 'sortKey'],
  ['communityId', 'waiting', 'sortKey'],
  ['pictures.check'],
);
export const ballots = collection<BallotDoc>('ballots', ['status', 'closesAt']);
export const ballotOwners = collection<BallotOwnerDoc>(
  'ballotOwners',
  ['ballotId'],
  ['ballotId', 'heldBy'],
  ['communityId', 'ownerKey'],
  ['communityId', 'heldBy'],
);
export const ballotRolls = collection<BallotRollDoc>('ballotRolls', ['ballotId', 'root']);
export const votes = collection<VoteDoc>(
  'votes',
  ['ballotId', 'building'],
  ['logged', 'ballotId'],
  ['ballotId', 'receipt'],
  ['communityId', 'castBy'],
);
export const voids = collection<VoidDoc>('voids', ['logged', 'ballotId'], ['ballotId']);
export const segments = collection<SegmentDoc>('segments', ['ballotId']);
export const papers = collection<PaperDoc>(
  'papers',
  ['communityId', 'state', 'sortKey'],
  ['ballotId', 'state'],
  ['ballotId', 'ownerKey'],
);
export const evidence = collection<EvidenceDoc>('evidence', ['of']);
export const proxies = collection<ProxyDoc>(
  'proxies',
  ['ballotId', 'state', 'sortKey'],
  ['ballotId', 'proxyUnit'],
);
export const proxyLoads = collection<ProxyLoadDoc>('proxyLoads');
export const reaches = collection<ReachDoc>('reaches', ['ballotId', 'building']);
export const rounds = collection<RoundDoc>('rounds', ['ballotId']);
export const objections = collection<ObjectionDoc>('objections', ['ballotId'], ['communityId', 'state']);
export const updates = collection<UpdateDoc>('updates', ['communityId', 'sortKey'], ['pictures.check']);
export const visits = collection<VisitDoc>('visits', ['communityId', 'building']);
export const doorRecords = collection<DoorRecordDoc>(
  'doorRecords',
  ['communityId', 'unit'],
  ['slip'],
  ['unit'],
);
export const alerts = collection<AlertDoc>('alerts', ['communityId', 'at']);
export const teams = collection<TeamDoc>('teams', ['trade']);
export const reports = collection<ReportDoc>('reports');
export const ratings = collection<RatingDoc>(
  'ratings',
  ['communityId', 'period', 'building'],
  ['communityId', 'ratedAt'],
  ['ratedAt'],
);
export const ratingSums = collection<RatingSumsDoc>('ratingSums', ['communityId']);
export const media = collection<MediaDoc>('media');
export const pictureChecks = collection<PictureCheckDoc>(
  'pictureChecks',
  ['communityId', 'state'],
  ['state'],
);
export const summaries = collection<SummaryDoc>('summaries');
export const due = collection<DueDoc>('due', ['at']);
export const heartbeat = collection<HeartbeatDoc>('heartbeat');
export const acts = collection<ActDoc>(
  'acts',
  ['communityId', 'units', 'sortKey'],
  ['circle', 'sortKey'],
  ['linked', 'at'],
);
export const actLinks = collection<ActLinkDoc>('actLinks');
export const dayCounts = collection<DayCountDoc>('dayCounts', ['at']);
export const spendings = collection<SpendingDoc>('spendings', ['until']);
