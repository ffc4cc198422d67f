import type { Todo } from '../../../src/domain/community/todo';
import { STAGES } from '../../../src/domain/community/stage';
import type { MemberHub } from '../../../src/contract/home/home';
import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aFlat,
  anIdea,
  aNeed,
  aPerson,
  aRoll,
  startWorld,
  owner,
  supervisor,
  worker,
} from '../../support/world';
import { announced, aPlace, o, supervisorOf, workerOf } from '../support/voting-world';
import { aBallot, ballotOwner } from '../../support/a-ballot';

/**
 * What waits for somebody waits until it is done, whatever the stage: a danger, an answer, a word at the door. What a
 * stage allows, to vote or to post from the site, is offered in that stage alone.
 */
const DAY = 86_400_000;
const world = startWorld();
beforeAll(async () => {
  const now = await world.now();
  for (const stage of STAGES) await place(stage, now);
});

const at = (stage: string) => `c-${stage}`;

/** At this stage: two dangers (one of a need that was joined with another), an overdue need, ideas, a door record. */
async function place(stage: (typeof STAGES)[number], now: number): Promise<void> {
  const communityId = at(stage);
  const rollId = `roll-${communityId}`;
  const flat = { ...aFlat(1), communityId, rollId };
  const ballotId = `ballot-${communityId}`;
  await world.put(
    'communities',
    aCommunity({
      _id: communityId,
      stage,
      roll: { ...aRoll([flat]), rollId },
      ...(stage === 'ballot' && { ballotId }),
      ...(stage === 'rating' && { rating: { opensAt: now - DAY, closesAt: now + DAY } }),
    }),
  );
  await world.put(
    'people',
    aPerson(`owner-${stage}`, owner(flat)),
    aPerson(`worker-${stage}`, worker(communityId)),
    aPerson(`supervisor-${stage}`, supervisor(communityId)),
  );
  if (stage === 'ballot') {
    await world.put('ballots', aBallot(now, [flat], { _id: ballotId, communityId, rollId }));
    await world.put('ballotOwners', ballotOwner(flat, ballotId));
  }
  const need = (name: string, more: object) =>
    aNeed({ _id: `${communityId}-${name}`, communityId, dueAt: now + DAY, ...more });
  const gas = { danger: 'gas' as const, alertOpen: true };
  const answered = { state: 'declined' as const };
  await world.put(
    'needs',
    need('gas', { ...gas, ...answered }),
    need('joined', { ...gas, ...answered, mergedInto: { needId: `${communityId}-gas`, at: now } }),
    need('fresh', {}),
    need('overdue', { dueAt: now - DAY }),
    need('taken-back', { dueAt: now - DAY, withdrawn: true }),
  );
  for (const name of ['gas', 'joined']) {
    const _id = `${communityId}-${name}`;
    await world.put('alerts', { _id, communityId, danger: 'gas', text: '一股煤气味', at: now });
  }
  await world.put(
    'ideas',
    anIdea({ _id: `${communityId}-plan`, communityId }),
    anIdea({ _id: `${communityId}-works`, communityId, on: 'works', subject: `works:${communityId}` }),
  );
  await world.put('doorRecords', {
    _id: `${communityId}-door`,
    communityId,
    communityName: communityId,
    unit: flat.unit,
    print: '',
    slip: 's',
    by: `supervisor-${stage}`,
    building: flat.building,
    tenant: false,
    outcome: 'visited',
    at: now,
    needs: [],
    confirmed: 'waiting',
  });
}

async function homeOf(openid: string): Promise<MemberHub> {
  const home = valueOf(await world.api(openid, 'home.read', {}));
  if (home.kind !== 'member') throw new Error(home.kind);
  return home;
}
const todosOf = async (openid: string): Promise<readonly Todo[]> => (await homeOf(openid)).todos;

const alerts = { do: 'see-alerts', open: 2 };
const needs = { do: 'answer-needs', open: 2, overdue: 1 };
const ideas = (open: number) => ({ do: 'answer-ideas', open });
const door = { do: 'settle-door-record' };
const any = (name: string) => expect.objectContaining({ do: name }) as object;

test.each([
  ['needs', [door, any('submit-need')], [alerts, any('visit-doors'), ideas(1)]],
  ['plan', [door, any('read-plan'), any('submit-need')], [alerts, any('visit-doors'), ideas(1)]],
  ['ballot', [any('vote'), door, any('follow-ballot')], [alerts, any('reach-owners'), ideas(1)]],
  ['works', [door, any('follow-works')], [alerts, any('post-update'), ideas(1)]],
  ['rating', [any('rate'), door], [alerts, ideas(1)]],
  ['done', [door, any('read-ratings')], [alerts, ideas(1)]],
])('at %s an owner and a supervisor are told what waits', async (stage, owners, supervisors) => {
  expect(await todosOf(`owner-${stage}`)).toEqual(owners);
  expect(await todosOf(`supervisor-${stage}`)).toEqual(supervisors);
});

test.each([
  ['needs', [alerts, needs, any('write-plan'), ideas(2)]],
  ['plan', [alerts, any('publish-ballot'), needs, any('write-plan'), ideas(2)]],
  ['ballot', [alerts, any('reach-owners'), needs, ideas(2)]],
  ['works', [alerts, needs, any('open-rating'), ideas(2)]],
  ['rating', [alerts, needs, ideas(2)]],
  ['done', [alerts, needs, ideas(2)]],
])('at %s a worker is told what waits, and the desk has its figures', async (stage, todos) => {
  const home = await homeOf(`worker-${stage}`);
  expect(home.todos).toEqual(todos);
  expect(home.figures).toEqual({ alerts: 2, needs: 2, ideas: 2 });
});

test.each(STAGES)(
  'at %s the first screen costs four round trips at most, whoever opens it',
  async (stage) => {
    for (const who of ['owner', 'supervisor', 'worker']) {
      const home = await world.cloud.call(`${who}-${stage}`, 'api', { procedure: 'home.read', input: {} });
      expect([who, home.roundTrips]).toEqual([who, expect.any(Number)]);
      expect(home.roundTrips).toBeLessThanOrEqual(4);
    }
  },
);

test.each(STAGES)('at %s what has been done waits no more, and the desk says none', async (stage) => {
  const communityId = at(stage);
  const sent = () => ({ communityId, mutationId: newMutation() });
  for (const name of ['gas', 'joined']) {
    const take = { ...sent(), needId: `${communityId}-${name}` };
    valueOf(await world.api(`supervisor-${stage}`, 'alerts.take', take));
  }
  const answer = { ...sent(), needIds: [`${communityId}-fresh`, `${communityId}-overdue`] };
  const reason = { state: 'declined', reason: '管道归燃气公司，已经转给他们。' } as const;
  valueOf(await world.api(`worker-${stage}`, 'needs.answer', { ...answer, ...reason }));
  for (const name of ['plan', 'works']) {
    const idea = { ...sent(), ideaId: `${communityId}-${name}`, text: '会装遮光罩，不照进窗里。' };
    valueOf(await world.api(`worker-${stage}`, 'ideas.answer', idea));
  }
  const settle = { recordId: `${communityId}-door`, agrees: true, mutationId: newMutation() };
  valueOf(await world.api(`owner-${stage}`, 'door.settle', settle));

  const left = await Promise.all(['owner', 'supervisor', 'worker'].map((who) => todosOf(`${who}-${stage}`)));
  const waiting = ['see-alerts', 'answer-needs', 'answer-ideas', 'settle-door-record'];
  expect(left.flat().filter((todo) => waiting.includes(todo.do))).toEqual([]);
  expect((await homeOf(`worker-${stage}`)).figures).toEqual({ alerts: 0, needs: 0, ideas: 0 });
});

test('a danger that was reported while needs were asked for stays in sight when a ballot is published', async () => {
  const planning = await aPlace(world, 'c-danger');
  const { communityId } = planning;
  valueOf(
    await world.api(o(planning, 1), 'needs.submit', {
      communityId,
      mutationId: newMutation(),
      category: 'gas-supply',
      place: 'stairwell',
      text: '二单元楼道里一股煤气味，越来越重',
      pictures: [],
    }),
  );
  const ballot = await announced(planning);
  for (const openid of [supervisorOf(ballot), workerOf(ballot)]) {
    expect((await todosOf(openid))[0]).toEqual({ do: 'see-alerts', open: 1 });
  }
  expect(await todosOf(workerOf(ballot))).toContainEqual({ do: 'answer-needs', open: 1 });
});
