import fc from 'fast-check';
import { back, merge, optOut, undo } from '../../domain/support/merge-model';
import { householdsByKind, householdsOf, standsFor, type MergeState } from '../../domain/support/merge-state';
import { MINUTE_MS } from '../../../src/domain/shared/time';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aNeed, aPerson, startWorld, owner, tenant, worker } from '../../support/world';

/** Households counted = distinct households, always: the procedures against the pure model of the domain. */
const flats = Array.from({ length: 6 }, (_, i) => aFlat(i + 1));
const isTenant = (i: number) => i % 3 === 2;
const needIds = ['a', 'b', 'c', 'd'];
const household = (i: number) => flats[i]!.unit;

const world = startWorld();
beforeAll(async () => {
  const people = flats.map((flat, i) => aPerson(`o-${i}`, isTenant(i) ? tenant(flat) : owner(flat)));
  await world.put('people', ...people, aPerson('o-worker', worker()));
});

/** A fresh community: needs `a`…`d`, written by households 0…3. */
let rounds = 0;
async function freshNeeds() {
  const communityId = `c-${++rounds}`;
  await world.put('communities', aCommunity({ _id: communityId }));
  const members = flats.map((flat, i) => {
    const here = { ...flat, communityId };
    return aPerson(`${communityId}-${i}`, isTenant(i) ? tenant(here) : owner(here));
  });
  await world.put('people', ...members, aPerson(`${communityId}-worker`, worker(communityId)));
  const idOf = (needId: string) => `${communityId}-${needId}`;
  await world.put(
    'needs',
    ...needIds.map((needId, i) => {
      const { unit, building } = flats[i]!;
      const who = {
        unit,
        building,
        tenant: isTenant(i),
        households: 1,
        tenantHouseholds: isTenant(i) ? 1 : 0,
      };
      return aNeed({ _id: idOf(needId), communityId, author: `${communityId}-${i}`, ...who });
    }),
  );
  const kinds = new Map(
    flats.map((_, i) => [household(i), isTenant(i) ? ('tenant' as const) : ('owner' as const)]),
  );
  const model: MergeState = {
    kinds,
    needs: new Map(
      needIds.map((needId, i) => [
        needId,
        { state: 'submitted' as const, author: household(i), backers: new Set(), optedOut: new Set() },
      ]),
    ),
  };
  return { communityId, idOf, model };
}

type Step =
  | { readonly do: 'merge'; readonly from: string; readonly into: string }
  | { readonly do: 'undo'; readonly from: string }
  | { readonly do: 'back' | 'leave'; readonly need: string; readonly who: number };

const aNeedId = fc.constantFrom(...needIds);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), from: aNeedId, into: aNeedId }),
  fc.record({ do: fc.constant('undo' as const), from: aNeedId }),
  fc.record({
    do: fc.constantFrom('back' as const, 'leave' as const),
    need: aNeedId,
    who: fc.nat({ max: 5 }),
  }),
);

test('random merges, undos, backings and leavings: the counts are those of the model after each step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { communityId, idOf, model } = await freshNeeds();
      let state = model;
      for (const step of steps) {
        const input = { communityId, mutationId: newMutation() };
        if (step.do === 'merge' || step.do === 'undo') {
          const ids = { ...input, needId: idOf(step.from) };
          const answer =
            step.do === 'merge'
              ? await world.api(`${communityId}-worker`, 'needs.merge', { ...ids, into: idOf(step.into) })
              : await world.api(`${communityId}-worker`, 'needs.unmerge', ids);
          // The procedures refuse more than the model (only roots are merged into and taken out): follow them.
          if (!answer.ok) continue;
          const result = step.do === 'merge' ? merge(state, step.from, step.into) : undo(state, step.from);
          if (!result.ok) {
            expect(state.needs.get((step as { from: string }).from)?.into).toBe(
              step.do === 'merge' ? step.into : undefined,
            );
            continue;
          }
          state = result.value;
        } else {
          const ids = { ...input, needId: idOf(step.need) };
          valueOf(
            await world.api(
              `${communityId}-${step.who}`,
              step.do === 'back' ? 'needs.back' : 'needs.unback',
              ids,
            ),
          );
          if (step.do === 'back') state = back(state, step.need, household(step.who));
          else {
            const left = optOut(state, step.need, household(step.who));
            if (left.ok) state = left.value;
          }
        }
        for (const needId of needIds) {
          if (standsFor(state, needId) !== needId) continue;
          const stored = await world.get('needs', idOf(needId));
          expect([needId, stored?.households]).toEqual([needId, householdsOf(state, needId).size]);
          expect(stored?.tenantHouseholds).toBe(householdsByKind(state, needId).tenants.size);
        }
      }
    }),
    { numRuns: 25, seed: 20261124 },
  );
}, 300_000);

test('a merge that breaks in the middle is finished by the timer', async () => {
  const { communityId, idOf } = await freshNeeds();
  for (const who of [3, 4, 5]) {
    const input = { communityId, needId: idOf(needIds[0]!), mutationId: newMutation() };
    valueOf(await world.api(`${communityId}-${who}`, 'needs.back', input));
  }
  await world.cloud.control('faults', { errorRate: 0.3, seed: 5, actions: ['database.insertDocument'] });
  const input = {
    communityId,
    needId: idOf(needIds[0]!),
    into: idOf(needIds[1]!),
    mutationId: newMutation(),
  };
  const broken = await world.api(`${communityId}-worker`, 'needs.merge', input);
  await world.cloud.control('faults', {});
  expect(broken).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  await world.travel(MINUTE_MS);
  await world.runTimer();
  expect((await world.get('needs', idOf(needIds[1]!)))?.households).toBe(5);
  expect((await world.get('needs', idOf(needIds[0]!)))?.carrying).toBeUndefined();
});

test('both authors see the whole: the merged need tells the other’s answer, the other names what was joined', async () => {
  const { communityId, idOf } = await freshNeeds();
  const [a, b] = [idOf(needIds[0]!), idOf(needIds[1]!)];
  const workerId = `${communityId}-worker`;
  valueOf(
    await world.api(workerId, 'needs.merge', { communityId, needId: a, into: b, mutationId: newMutation() }),
  );
  const reason = '已经列入楼道照明改造。';
  const answer = { communityId, needIds: [b], state: 'adopted' as const, reason, mutationId: newMutation() };
  expect(valueOf(await world.api(workerId, 'needs.answer', answer)).answered).toBe(1);
  expect(valueOf(await world.api(workerId, 'needs.answer', answer)).answered).toBe(1);

  const read = async (who: number, needId: string) =>
    valueOf(await world.api(`${communityId}-${who}`, 'needs.read', { communityId, needId }));
  expect(await read(0, a)).toMatchObject({
    mergedInto: { needId: b },
    state: 'adopted',
    answer: { reason, revised: false },
  });
  expect(await read(1, b)).toMatchObject({ merged: [{ needId: a }], households: 2, answer: { reason } });
  expect(await read(0, b)).toMatchObject({ carried: true, backedByMe: true });
  const { rows: needs } = valueOf(await world.api(`${communityId}-2`, 'needs.list', { communityId }));
  expect(needs.map(({ needId }) => needId)).not.toContain(a);

  const changed = {
    ...answer,
    state: 'declined' as const,
    reason: '查过了，这次资金不够。',
    mutationId: newMutation(),
  };
  valueOf(await world.api(workerId, 'needs.answer', changed));
  expect((await read(0, a)).answer).toMatchObject({ reason: changed.reason, revised: true });
  expect((await world.get('needs', b))?.answers).toHaveLength(2);
});
