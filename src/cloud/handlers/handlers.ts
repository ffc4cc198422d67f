import type { Handlers } from '../call';
import { listAlerts } from './alerts/list';
import { takeAlert } from './alerts/take';
import { acknowledgeVote } from './ballots/acknowledge';
import { readCanvass } from './canvass/read';
import { recordReach } from './canvass/record';
import { takeBuilding } from './canvass/take';
import { answerObjection } from './objections/answer';
import { listObjections } from './objections/list';
import { raiseObjection } from './objections/raise';
import { confirmPaper } from './papers/confirm';
import { enterPaper } from './papers/enter';
import { readPaperQueue } from './papers/queue';
import { readPaper } from './papers/read';
import { withdrawPaper } from './papers/withdraw';
import { decidePicture } from './pictures/decide';
import { listWaitingPictures } from './pictures/waiting';
import { confirmProxy } from './proxies/confirm';
import { enterProxy } from './proxies/enter';
import { listProxies } from './proxies/list';
import { readProxy } from './proxies/read';
import { revokeProxy } from './proxies/revoke';
import { noteCall } from './record/called';
import { drawSample } from './record/draw';
import { exportRecord } from './record/export';
import { makeResultNotice } from './record/notice';
import { readOwnVote } from './record/own';
import { proveReceipt } from './record/proof';
import { readPublicRecord } from './record/read';
import { castVote } from './ballots/cast';
import { publishBallot } from './ballots/publish';
import { readBallot } from './ballots/read';
import { readOverview } from './bureau/overview';
import { exportReport } from './collection/export';
import { readReport } from './collection/report';
import { setCollection } from './collection/set';
import { readBySlip } from './door/by-slip';
import { listDoors } from './door/list';
import { listMyDoorRecords } from './door/mine';
import { recordVisit } from './door/record';
import { settleRecord } from './door/settle';
import { listActsOfFlat } from './audit/of-flat';
import { listActsOfOffices } from './audit/of-offices';
import { readCityHealth } from './bureau/health';
import { replayErasures } from './upkeep/replay-erasures';
import { checkHealth } from './health/check';
import { checkActChain } from './upkeep/check-acts';
import { countOnFormerKey } from './upkeep/on-former-key';
import { listSteps } from './upkeep/steps';
import { takeUpkeepStep } from './upkeep/step';
import { joinByPhone } from './home/join';
import { readHome } from './home/read';
import { admitMember } from './joining/admit';
import { askToJoin } from './joining/ask';
import { readAsked } from './joining/asked';
import { joinByCode } from './joining/by-code';
import { endMembership } from './joining/end';
import { erase } from './joining/erase';
import { leaveHome } from './joining/leave';
import { printLetters } from './joining/letters';
import { listMembers } from './joining/members';
import { readPlace } from './joining/place';
import { makePoster } from './joining/poster';
import { sellFlat } from './joining/sell';
import { answerIdea } from './ideas/answer';
import { readIdeasDesk } from './ideas/desk';
import { listIdeas } from './ideas/list';
import { postIdea } from './ideas/post';
import { withdrawIdea } from './ideas/withdraw';
import { answerNeeds } from './needs/answer';
import { backNeed } from './needs/back';
import { readNeedsDesk } from './needs/desk';
import { listNeeds } from './needs/list';
import { mergeNeed } from './needs/merge';
import { listMyNeeds } from './needs/mine';
import { readNeed } from './needs/read';
import { findSimilarNeeds } from './needs/similar';
import { submitNeed } from './needs/submit';
import { unbackNeed } from './needs/unback';
import { unmergeNeed } from './needs/unmerge';
import { askForOffice } from './offices/ask';
import { readOfficeAsked } from './offices/asked';
import { endSupervisor, endWorker } from './offices/end';
import { giveSupervisor, giveWorker } from './offices/give';
import { listOffices } from './offices/list';
import { readAnswerMatrix } from './plans/answers';
import { readChanges } from './plans/changes';
import { comparePlans } from './plans/compare';
import { draftPlan } from './plans/drafting';
import { readPlanItem } from './plans/item';
import { listPlanItems } from './plans/items';
import { listPlans } from './plans/list';
import { publishPlan } from './plans/publish';
import { readPlan } from './plans/read';
import { listVersions } from './plans/versions';
import { withdrawPlan } from './plans/withdraw';
import { openRating } from './ratings/open';
import { readRatings } from './ratings/read';
import { submitRating } from './ratings/submit';
import { importRoll } from './roll/import';
import { readRollSummary } from './roll/read';
import { listUpdates } from './works/list';
import { postUpdate } from './works/post';
import { decideApproval } from './approvals/decide';
import { listApprovals } from './approvals/list';
import { withdrawApproval } from './approvals/withdraw';
import { addCommunity } from './communities/add';
import { beginCommunity } from './communities/begin';
import { changeCommunity } from './communities/change';
import { askToClose } from './communities/close';
import { addDistrict, changeDistrict, closeDistrict } from './communities/districts';
import { importCommunities } from './communities/import-sheet';
import { listCommunities } from './communities/list';
import { openPractice } from './communities/practice';
import { proposeEarlier } from './earlier/propose';
import { readEarlier } from './earlier/read';
import { readIdentity } from './home/identity';
import { readInterest } from './interest/read';
import { sayInterest } from './interest/say';
import { listAreaOffices } from './offices/areas';
import { endArea } from './offices/end-area';
import { giveArea, readAskedInCity } from './offices/give-area';
import { giveBureau } from './offices/give-bureau';
import { endLent, lendOffice } from './offices/lend';
import { changeSetting } from './settings/change';
import { listSettings } from './settings/list';
import { readSettingValues } from './settings/read';
import { endOwnTrial } from './trials/end';
import { readTrialState } from './trials/read';
import { startTrial } from './trials/start';
import { stepTrial } from './trials/step';
import { fillTrial } from './trials/vote';

/** Every procedure of the contract has its handler here, or this does not compile. */
export const handlers: Handlers = {
  'home.read': readHome,
  'home.join': joinByPhone,
  'home.identity': readIdentity,
  'joining.place': readPlace,
  'joining.poster': makePoster,
  'joining.letters': printLetters,
  'joining.byCode': joinByCode,
  'joining.ask': askToJoin,
  'joining.asked': readAsked,
  'joining.admit': admitMember,
  'joining.members': listMembers,
  'joining.end': endMembership,
  'joining.leave': leaveHome,
  'joining.erase': erase,
  'joining.sell': sellFlat,
  'offices.ask': askForOffice,
  'offices.asked': readOfficeAsked,
  'offices.giveWorker': giveWorker,
  'offices.giveSupervisor': giveSupervisor,
  'offices.list': listOffices,
  'offices.endWorker': endWorker,
  'offices.endSupervisor': endSupervisor,
  'needs.submit': submitNeed,
  'needs.list': listNeeds,
  'needs.read': readNeed,
  'needs.back': backNeed,
  'needs.unback': unbackNeed,
  'needs.similar': findSimilarNeeds,
  'needs.mine': listMyNeeds,
  'needs.desk': readNeedsDesk,
  'needs.answer': answerNeeds,
  'needs.merge': mergeNeed,
  'needs.unmerge': unmergeNeed,
  'door.list': listDoors,
  'door.record': recordVisit,
  'door.mine': listMyDoorRecords,
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
  'plans.withdraw': withdrawPlan,
  'plans.list': listPlans,
  'plans.versions': listVersions,
  'plans.item': readPlanItem,
  'plans.items': listPlanItems,
  'plans.changes': readChanges,
  'plans.compare': comparePlans,
  'plans.answers': readAnswerMatrix,
  'ideas.post': postIdea,
  'ideas.withdraw': withdrawIdea,
  'ideas.list': listIdeas,
  'ideas.desk': readIdeasDesk,
  'ideas.answer': answerIdea,
  'ballots.publish': publishBallot,
  'ballots.read': readBallot,
  'ballots.cast': castVote,
  'ballots.acknowledge': acknowledgeVote,
  'papers.enter': enterPaper,
  'papers.queue': readPaperQueue,
  'papers.read': readPaper,
  'papers.confirm': confirmPaper,
  'papers.withdraw': withdrawPaper,
  'proxies.enter': enterProxy,
  'proxies.list': listProxies,
  'proxies.read': readProxy,
  'proxies.confirm': confirmProxy,
  'proxies.revoke': revokeProxy,
  'canvass.read': readCanvass,
  'canvass.take': takeBuilding,
  'canvass.record': recordReach,
  'objections.raise': raiseObjection,
  'objections.list': listObjections,
  'objections.answer': answerObjection,
  'record.read': readPublicRecord,
  'record.proof': proveReceipt,
  'record.own': readOwnVote,
  'record.export': exportRecord,
  'record.notice': makeResultNotice,
  'record.draw': drawSample,
  'record.called': noteCall,
  'works.post': postUpdate,
  'works.list': listUpdates,
  'ratings.open': openRating,
  'ratings.read': readRatings,
  'ratings.submit': submitRating,
  'pictures.waiting': listWaitingPictures,
  'pictures.decide': decidePicture,
  'roll.import': importRoll,
  'roll.read': readRollSummary,
  'bureau.overview': readOverview,
  'communities.list': listCommunities,
  'communities.addDistrict': addDistrict,
  'communities.changeDistrict': changeDistrict,
  'communities.closeDistrict': closeDistrict,
  'communities.add': addCommunity,
  'communities.change': changeCommunity,
  'communities.begin': beginCommunity,
  'communities.close': askToClose,
  'communities.importSheet': importCommunities,
  'communities.practice': openPractice,
  'settings.read': readSettingValues,
  'settings.list': listSettings,
  'settings.change': changeSetting,
  'approvals.list': listApprovals,
  'approvals.decide': decideApproval,
  'approvals.withdraw': withdrawApproval,
  'earlier.propose': proposeEarlier,
  'earlier.read': readEarlier,
  'interest.say': sayInterest,
  'interest.read': readInterest,
  'trials.start': startTrial,
  'trials.read': readTrialState,
  'trials.step': stepTrial,
  'trials.vote': fillTrial,
  'trials.end': endOwnTrial,
  'offices.lend': lendOffice,
  'offices.endLent': endLent,
  'offices.askedInCity': readAskedInCity,
  'offices.giveArea': giveArea,
  'offices.giveBureau': giveBureau,
  'offices.endArea': endArea,
  'offices.areas': listAreaOffices,
  'bureau.health': readCityHealth,
  'audit.ofFlat': listActsOfFlat,
  'audit.ofOffices': listActsOfOffices,
  'health.check': checkHealth,
  'upkeep.steps': listSteps,
  'upkeep.step': takeUpkeepStep,
  'upkeep.checkActs': checkActChain,
  'upkeep.onFormerKey': countOnFormerKey,
  'upkeep.replayErasures': replayErasures,
};
