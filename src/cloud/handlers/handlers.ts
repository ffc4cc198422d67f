import type { Handlers } from '../call';
import { castVote } from './ballots/cast';
import { publishBallot } from './ballots/publish';
import { readBallot } from './ballots/read';
import { readOverview } from './bureau/overview';
import { joinByPhone } from './home/join';
import { readHome } from './home/read';
import { backNeed } from './needs/back';
import { listNeeds } from './needs/list';
import { readNeed } from './needs/read';
import { submitNeed } from './needs/submit';
import { unbackNeed } from './needs/unback';
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
