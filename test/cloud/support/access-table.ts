import type { ProcedureName } from '../../../src/contract/contract';

/**
 * Who may call what, written by hand a second time: the contract is what the dispatcher obeys, so that a test which
 * reads it there never notices that somebody has opened a procedure. Whoever changes an access changes it here too.
 *
 * `anyone` is everybody who is signed in. The roles are those in the community that the call is about; `every member` is
 * all six of them: those of the streets, the districts and the bureau reach the communities that lie in their part.
 * `city` is about no one community.
 * `operator` is nobody who has a phone in the hand.
 */
export const WHO_MAY: Readonly<Record<ProcedureName, string>> = {
  'home.read': 'anyone',
  'home.join': 'anyone',
  'home.identity': 'anyone',

  'joining.place': 'anyone',
  'joining.poster': 'worker',
  'joining.letters': 'worker',
  'joining.byCode': 'anyone',
  'joining.ask': 'anyone',
  'joining.asked': 'worker',
  'joining.admit': 'worker',
  'joining.members': 'worker',
  'joining.end': 'worker',
  'joining.leave': 'anyone',
  'joining.erase': 'anyone',
  'joining.sell': 'worker',

  'offices.ask': 'anyone',
  'offices.asked': 'worker, bureau',
  'offices.giveWorker': 'bureau',
  'offices.giveSupervisor': 'worker',
  'offices.lend': 'worker',
  'offices.endLent': 'worker',
  'offices.askedInCity': 'city: bureau',
  'offices.giveArea': 'city: bureau',
  'offices.giveBureau': 'city: bureau',
  'offices.endArea': 'city: bureau',
  'offices.areas': 'city: street, district, bureau',
  'offices.list': 'worker, street, district, bureau',
  'offices.endWorker': 'bureau',
  'offices.endSupervisor': 'worker',

  'needs.submit': 'resident, supervisor, worker',
  'needs.list': 'every member',
  'needs.read': 'every member',
  'needs.back': 'resident',
  'needs.unback': 'resident',
  'needs.similar': 'resident, supervisor, worker',
  'needs.mine': 'resident, supervisor, worker',
  'needs.desk': 'supervisor, worker',
  'needs.answer': 'worker',
  'needs.merge': 'worker',
  'needs.unmerge': 'worker',

  'door.list': 'supervisor, worker',
  'door.record': 'supervisor, worker',
  'door.mine': 'resident',
  'door.bySlip': 'anyone',
  'door.settle': 'anyone',

  'collection.set': 'worker',
  'collection.report': 'every member',
  'collection.export': 'every member',

  'alerts.list': 'supervisor, worker',
  'alerts.take': 'supervisor, worker',

  'plans.publish': 'worker',
  'plans.withdraw': 'worker',
  'plans.read': 'every member',
  'plans.list': 'every member',
  'plans.versions': 'every member',
  'plans.item': 'every member',
  'plans.items': 'every member',
  'plans.changes': 'every member',
  'plans.compare': 'every member',
  'plans.answers': 'every member',
  'plans.drafting': 'worker',

  'ideas.post': 'resident',
  'ideas.withdraw': 'resident',
  'ideas.list': 'every member',
  'ideas.desk': 'supervisor, worker',
  'ideas.answer': 'supervisor, worker',

  'ballots.publish': 'worker',
  'ballots.read': 'every member',
  'ballots.cast': 'resident',
  'ballots.acknowledge': 'resident',

  'papers.enter': 'supervisor, worker',
  'papers.queue': 'supervisor, worker',
  'papers.read': 'supervisor, worker',
  'papers.confirm': 'supervisor, worker',
  'papers.withdraw': 'supervisor, worker',

  'proxies.enter': 'supervisor, worker',
  'proxies.list': 'supervisor, worker',
  'proxies.read': 'supervisor, worker',
  'proxies.confirm': 'supervisor, worker',
  'proxies.revoke': 'resident, supervisor, worker',

  'canvass.read': 'supervisor, worker',
  'canvass.take': 'supervisor, worker',
  'canvass.record': 'supervisor, worker',

  'objections.raise': 'resident',
  'objections.list': 'every member',
  'objections.answer': 'worker',

  'record.read': 'every member',
  'record.proof': 'every member',
  'record.own': 'resident',
  'record.export': 'every member',
  'record.notice': 'every member',
  'record.draw': 'supervisor, worker',
  'record.called': 'supervisor, worker',

  'works.post': 'supervisor',
  'works.list': 'every member',

  'ratings.open': 'worker',
  'ratings.read': 'every member',
  'ratings.submit': 'resident',

  'pictures.waiting': 'worker',
  'pictures.decide': 'worker',

  'roll.import': 'worker',
  'roll.read': 'worker',

  'bureau.overview': 'city: bureau',
  'bureau.health': 'city: bureau',
  'audit.ofFlat': 'resident',
  'audit.ofOffices': 'city: bureau',

  'communities.list': 'city: street, district, bureau',
  'communities.addDistrict': 'city: bureau',
  'communities.changeDistrict': 'city: bureau',
  'communities.closeDistrict': 'city: bureau',
  'communities.add': 'city: bureau',
  'communities.change': 'city: bureau',
  'communities.begin': 'city: bureau',
  'communities.close': 'city: bureau',
  'communities.importSheet': 'city: bureau',
  'communities.practice': 'city: bureau',

  'settings.read': 'anyone',
  'settings.list': 'city: bureau',
  'settings.change': 'city: bureau',

  'approvals.list': 'city: street, district, bureau',
  'approvals.decide': 'city: street, district, bureau',
  'approvals.withdraw': 'anyone',

  'earlier.propose': 'worker',
  'earlier.read': 'every member',

  'interest.say': 'resident',
  'interest.read': 'every member',

  'trials.start': 'worker',
  'trials.read': 'resident, worker',
  'trials.step': 'worker',
  'trials.vote': 'worker',
  'trials.end': 'worker',

  'health.check': 'operator',
  'upkeep.steps': 'operator',
  'upkeep.step': 'operator',
  'upkeep.checkActs': 'operator',
  'upkeep.onFormerKey': 'operator',
  'upkeep.replayErasures': 'operator',
};
