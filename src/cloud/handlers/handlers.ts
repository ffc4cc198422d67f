import type { Handlers } from '../call';
import { listAlerts } from './alerts/list';
import { takeAlert } from './alerts/take';
import { castVote } from './ballots/cast';
import { publishBallot } from './ballots/publish';
import { readBallot } from './ballots/read';
import { readOverview } from './bureau/overview';
import { exportReport } from './collection/export';
import { readReport } from './collection/report';
import { setCollection } from './collection/set';
import { readBySlip } from './door/by-slip';
import { listDoors } from './door/list';
import { myDoorRecords } from './door/mine';
import { recordVisit } from './door/record';
import { settleRecord } from './door/settle';
import { joinByPhone } from './home/join';
import { readHome } from './home/read';
import { answerNeeds } from './needs/answer';
import { backNeed } from './needs/back';
import { needsDesk } from './needs/desk';
import { listNeeds } from './needs/list';
import { mergeNeed } from './needs/merge';
import { myNeeds } from './needs/mine';
import { readNeed } from './needs/read';
import { similarNeeds } from './needs/similar';
import { submitNeed } from './needs/submit';
import { unbackNeed } from './needs/unback';
import { unmergeNeed } from './needs/unmerge';
import { draftPlan } from './plans/drafting';
import { publishPlan } from './plans/publish';
import { readPlan } from './plans/read';
import { openRating } from './ratings/open';
import { readRatings } from './ratings/read';
import { submitRating } from './ratings/submit';
import { importRoll } from './roll/import';
import { readRollSummary } from './roll/read';
import { listUpdates } from './works/list';
import { postUpdate } from './works/post';

/** Every procedure of the contract has its handler here, or this does not compile. */
export const handlers: Handlers = {
  'home.read': readHome,
  'home.join': joinByPhone,
  'needs.submit': submitNeed,
  'needs.list': listNeeds,
  'needs.read': readNeed,
  'needs.back': backNeed,
  'needs.unback': unbackNeed,
  'needs.similar': similarNeeds,
  'needs.mine': myNeeds,
  'needs.desk': needsDesk,
  'needs.answer': answerNeeds,
  'needs.merge': mergeNeed,
  'needs.unmerge': unmergeNeed,
  'door.list': listDoors,
  'door.record': recordVisit,
  'door.mine': myDoorRecords,
  'door.bySlip': readBySlip,
  'door.settle': settleRecord,
  'collection.set': setCollection,
  'collection.report': readReport,
  'collection.export': exportReport,
  'alerts.list': listAlerts,
  'alerts.take': takeAlert,
  'plans.publish': publishPlan,
  'plans.read': readPlan,
  'plans.drafting': draftPlan,
  'ballots.publish': publishBallot,
  'ballots.read': readBallot,
  'ballots.cast': castVote,
  'works.post': postUpdate,
  'works.list': listUpdates,
  'ratings.open': openRating,
  'ratings.read': readRatings,
  'ratings.submit': submitRating,
  'roll.import': importRoll,
  'roll.read': readRollSummary,
  'bureau.overview': readOverview,
};
