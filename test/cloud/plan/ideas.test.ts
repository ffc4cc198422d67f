import type { Input } from '../../../src/contract/contract';
import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aFlat,
  anIdea,
  anItem,
  aPerson,
  aPlan,
  aRoll,
  startWorld,
  owner,
  supervisor,
  tenant,
  worker,
} from '../../support/world';

const communityId = 'c-1';
/** Two stairwells of two flats a floor, three floors. */
const flats = [101, 102, 201, 301].map((room, i) =>
  aFlat(i + 1, { _id: `roll-1:1-1-${room}`, unit: `1-1-${room}`, building: '1', room: String(room) }),
);
const lift = anItem('plan-1', 2, { category: 'lift', title: '加装电梯' });
const roof = anItem('plan-1', 3, { category: 'roof', title: '屋面防水' });
const about = { planId: 'plan-1', itemId: 'plan-1:1' };
const aboutLift = { planId: 'plan-1', itemId: lift.itemId };

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  const plan = aPlan({ items: [anItem('plan-1', 1), lift, roof] });
  await world.put('communities', aCommunity({ stage: 'plan', planId: 'plan-1', roll: aRoll(flats) }));
  await world.put('plans', plan);
  await world.put('parts', ...flats);
  await world.put(
    'people',
    ...flats.map((flat, i) => aPerson(`o-${i + 1}`, owner(flat))),
    aPerson('o-1-b', owner(flats[0]!)),
    aPerson('o-tenant', tenant(flats[3]!)),
    aPerson('o-worker', worker()),
    aPerson('o-supervisor', supervisor()),
  );
});

type Given = Partial<Input<'ideas.post'>>;
const sending = (given: Given = {}): Input<'ideas.post'> => ({
  communityId,
  mutationId: newMutation(),
  about,
  stance: 'worry',
  text: '夜里会不会太亮？',
  pictures: [],
  ...given,
});
const post = async (openid: string, given: Given = {}) =>
  valueOf(await world.api(openid, 'ideas.post', sending(given))).ideaId;
const list = async (openid = 'o-2', of: Input<'ideas.list'>['about'] = about, more = {}) =>
  valueOf(await world.api(openid, 'ideas.list', { communityId, about: of, ...more }));
const answer = (ideaId: string, openid = 'o-worker', text = '晚上十点以后自动调暗。') =>
  world.api(openid, 'ideas.answer', { communityId, mutationId: newMutation(), ideaId, text });

const none = { support: 0, suggestion: 0, worry: 0 };

test('one word a household and item, whoever of it says it last; other households have their own', async () => {
  const first = await post('o-1');
  const second = await post('o-1-b', { stance: 'support', text: '' });
  await post('o-2', { stance: 'suggestion', text: '请装感应的。' });
  expect(second).toBe(first);
  const { rows: ideas, counts } = await list();
  expect(counts).toEqual({ affected: none, others: { support: 1, suggestion: 1, worry: 0 } });
  expect(ideas).toHaveLength(2);
  expect(ideas[1]).toMatchObject({ stance: 'support', text: '', changedAt: expect.any(Number) as number });
});

test('a word that was answered stays with its answer; the next one stands beside it and counts', async () => {
  const first = await post('o-1');
  valueOf(await answer(first));
  const second = await post('o-1', { stance: 'support', text: '那就放心了。' });
  expect(second).not.toBe(first);
  const { rows: ideas, counts } = await list();
  expect(counts.others).toEqual({ ...none, support: 1 });
  expect(ideas.map(({ ideaId, answer: said }) => [ideaId, said?.text])).toEqual([
    [second, undefined],
    [first, '晚上十点以后自动调暗。'],
  ]);
});

test('a repeat changes nothing, also after the answer and after the time', async () => {
  const input = sending();
  const said = valueOf(await world.api('o-1', 'ideas.post', input));
  valueOf(await answer(said.ideaId));
  expect(valueOf(await world.api('o-1', 'ideas.post', input))).toEqual(said);
  expect(await world.all('ideas')).toHaveLength(1);
});

test('what was sent in time is answered as the first time when it is repeated too late', async () => {
  await world.put('communities', aCommunity({ _id: 'c-9', stage: 'works', planId: 'plan-9' }));
  await world.put('plans', aPlan({ _id: 'plan-9', communityId: 'c-9' }));
  await world.put('people', aPerson('o-9', owner({ ...flats[0]!, communityId: 'c-9' })));
  const input = sending({ communityId: 'c-9', about: { planId: 'plan-9' } });
  const late = await world.api('o-9', 'ideas.post', { ...input, mutationId: newMutation() });
  expect(late).toMatchObject({ error: { code: 'IDEAS_CLOSED' } });
  const idea = anIdea({ communityId: 'c-9', subject: 'plan:plan-9', mutations: [input.mutationId] });
  await world.put('ideas', idea);
  expect(valueOf(await world.api('o-9', 'ideas.post', input))).toEqual({ ideaId: idea._id });
});

test('without words only support can stand', async () => {
  const silent = await world.api('o-1', 'ideas.post', sending({ stance: 'worry', text: ' ' }));
  expect(silent).toMatchObject({ error: { code: 'INVALID_INPUT' } });
});

test('directly affected households are marked and counted apart: floors 1 and 2 for a lift, the top for a roof', async () => {
  for (const openid of ['o-1', 'o-3', 'o-4']) await post(openid, { about: aboutLift });
  await post('o-4', { about: { planId: 'plan-1', itemId: roof.itemId }, stance: 'support', text: '' });
  const lifted = await list('o-worker', aboutLift);
  expect(lifted.counts).toEqual({ affected: { ...none, worry: 2 }, others: { ...none, worry: 1 } });
  expect(lifted.rows.map(({ affected }) => affected)).toEqual([false, true, true]);
  const apart = await list('o-worker', aboutLift, { affected: true });
  expect(apart.rows).toHaveLength(2);
  expect(apart.counts).toEqual(lifted.counts);
  const roofed = await list('o-worker', { planId: 'plan-1', itemId: roof.itemId });
  expect(roofed.counts.affected).toEqual({ ...none, support: 1 });
});

test('an item keeps what was said of it through the versions', async () => {
  await post('o-1');
  const lamps = { category: 'lighting', place: 'stairwell', title: '更换楼道灯' } as const;
  const plan = {
    communityId,
    mutationId: newMutation(),
    title: '照明改造方案',
    summary: '更换全部楼道灯，加装声控。',
    items: [{ ...lamps, description: '每层换两盏。', costYuan: 9, needIds: [], continues: 'plan-1:1' }],
  };
  const { planId } = valueOf(await world.api('o-worker', 'plans.publish', plan));
  const { rows: ideas } = await list('o-2', { planId, itemId: `${planId}:1` });
  expect(ideas).toMatchObject([{ version: 1, text: '夜里会不会太亮？' }]);
  const read = valueOf(await world.api('o-2', 'plans.read', { communityId }));
  expect(read.plan?.items[0]?.ideas).toBe(1);
});

test('others learn the building, never flat, name or person', async () => {
  await post('o-tenant');
  const { rows: ideas } = await list('o-1');
  expect(ideas[0]).toMatchObject({ building: '1', tenant: true, mine: false });
  const said = JSON.stringify(ideas);
  for (const secret of ['1-1-301', 'o-tenant', flats[3]!.ownerKey]) expect(said).not.toContain(secret);
});

test('the own household’s comes first, and every idea once through the pages', async () => {
  const all = Array.from({ length: 45 }, (_, i) =>
    anIdea({ _id: `i-${i}`, sortKey: String(i).padStart(4, '0'), unit: `9-1-${i}`, text: '改'.repeat(500) }),
  );
  await world.put('ideas', ...all, anIdea({ _id: 'mine', sortKey: '0000-', unit: flats[1]!.unit }));
  const seen: string[] = [];
  let from: string | undefined;
  do {
    const page = await list('o-2', about, from ? { from } : {});
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(32 * 1024);
    seen.push(...page.rows.map(({ ideaId }) => ideaId));
    from = page.next;
  } while (from);
  expect(seen).toEqual(['mine', ...all.map(({ _id }) => _id).reverse()]);
});

describe('withdrawn', () => {
  const withdraw = (openid: string, ideaId: string) =>
    world.api(openid, 'ideas.withdraw', { communityId, mutationId: newMutation(), ideaId });

  test('by anybody of the household it is seen and counted no more, and may be said anew', async () => {
    const ideaId = await post('o-1');
    for (const openid of ['o-1-b', 'o-1']) valueOf(await withdraw(openid, ideaId));
    expect(await list()).toMatchObject({ rows: [], counts: { others: none } });
    expect(await answer(ideaId)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await post('o-1', { text: '想了想，还是有点担心。' });
    expect((await list()).rows).toMatchObject([{ text: '想了想，还是有点担心。' }]);
  });

  test('another household cannot', async () => {
    const ideaId = await post('o-1');
    expect(await withdraw('o-2', ideaId)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect((await list()).rows).toHaveLength(1);
  });
});

describe('the desk', () => {
  const desk = async (openid: string, state: 'waiting' | 'answered') =>
    valueOf(await world.api(openid, 'ideas.desk', { communityId, state }));

  test('has what waits for an answer, oldest first; support without words asks for none', async () => {
    const first = await post('o-1');
    await world.travel(1000);
    const second = await post('o-2', { about: { planId: 'plan-1' } });
    await post('o-3', { stance: 'support', text: '' });
    expect(await desk('o-worker', 'waiting')).toMatchObject({
      rows: [
        { ideaId: first, on: 'item', title: '更换楼道灯 1' },
        { ideaId: second, on: 'plan', title: '照明改造方案' },
      ],
      waiting: 2,
    });
    valueOf(await answer(first));
    expect((await desk('o-worker', 'waiting')).waiting).toBe(1);
    expect((await desk('o-worker', 'answered')).rows.map(({ ideaId }) => ideaId)).toEqual([first]);
  });

  test('supervisors see and answer the works only', async () => {
    await world.put('ideas', anIdea(), anIdea({ _id: 'dust', on: 'works', subject: 'works:c-1' }));
    expect((await desk('o-supervisor', 'waiting')).rows.map(({ ideaId }) => ideaId)).toEqual(['dust']);
    expect((await desk('o-worker', 'waiting')).waiting).toBe(2);
    expect(await answer('idea-1', 'o-supervisor')).toMatchObject({ error: { code: 'ROLE_REQUIRED' } });
    valueOf(await answer('dust', 'o-supervisor', '每天洒三次水，围挡加高。'));
    expect((await world.get('ideas', 'dust'))?.answer).toMatchObject({ office: 'supervisor' });
  });

  test('an answer can be mended, and a repeat leaves it', async () => {
    const ideaId = await post('o-1');
    const input = { communityId, mutationId: newMutation(), ideaId, text: '晚上十点以后调暗。' };
    for (let time = 0; time < 2; time++) valueOf(await world.api('o-worker', 'ideas.answer', input));
    valueOf(await answer(ideaId, 'o-worker', '改了：一律装感应灯。'));
    expect((await list()).rows[0]?.answer).toMatchObject({ text: '改了：一律装感应灯。', office: 'worker' });
  });
});

test('ideas of another community are never reached', async () => {
  await world.put('communities', aCommunity({ _id: 'c-2', stage: 'plan', planId: 'plan-2' }));
  await world.put('plans', aPlan({ _id: 'plan-2', communityId: 'c-2' }));
  await world.put(
    'ideas',
    anIdea({ _id: 'theirs', communityId: 'c-2', unit: flats[0]!.unit, subject: 'plan:plan-2' }),
  );
  const elsewhere = { planId: 'plan-2' };
  const refused = [
    await world.api('o-1', 'ideas.list', { communityId, about: elsewhere }),
    await world.api('o-1', 'ideas.post', sending({ about: elsewhere })),
    await world.api('o-1', 'ideas.withdraw', { communityId, mutationId: newMutation(), ideaId: 'theirs' }),
    await answer('theirs'),
  ];
  for (const each of refused) expect(each).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(valueOf(await world.api('o-worker', 'ideas.desk', { communityId, state: 'waiting' })).rows).toEqual(
    [],
  );
});
