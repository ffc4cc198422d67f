import Taro from '@tarojs/taro';
import { acknowledge, flush, refusals, restart, waiting } from '../../../src/client/outbox';
import { useOutbox } from '../../../src/stores/app/outbox';
import { fateOf, useDoor, newSlip } from '../../../src/stores/need/door';
import { begunUnits, doorFaults } from '../../../src/stores/need/door-draft';
import { knownFlats, useFlats, useTakeAlong } from '../../../src/stores/need/doors';
import { nextFlat, roundBuildings, roundFlats, isUnreached } from '../../../src/stores/need/flats';
import { storage } from '../../support/taro';
import { answers, cloud, network, newPhone, refuses, sent } from '../support/phone';

const door = () => useDoor.getState();
const slipForm = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;
const units = Array.from(
  { length: 31 },
  (_, n) => `1-${n < 16 ? 1 : 2}-${Math.floor(n / 2) + 1}0${(n % 2) + 1}`,
);
const words = (unit: string) => `${unit}的下水道堵了`;

function offline() {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
}
function online(answer: unknown = answers('door.record', { needIds: [] })) {
  network('wifi');
  cloud.callFunction.mockReset();
  cloud.callFunction.mockResolvedValue(answer);
}
/** What dies with the app; the phone's storage stays. */
function kill() {
  restart();
  useDoor.setState(useDoor.getInitialState(), true);
  useOutbox.setState({ letters: waiting(), refused: refusals() });
}
async function write(unit: string) {
  await door().open('c-1', unit);
  door().change({
    outcome: 'visited',
    household: 'owner',
    needs: [{ text: words(unit), place: 'home', category: 'drainage' }],
  });
}
async function record(unit: string) {
  await write(unit);
  door().finishWriting();
  expect(door().step).toBe('read');
  door().save();
  expect(door().step).toBe('done');
}

beforeEach(() => {
  newPhone();
  kill();
});

test('thirty records and a draft without network, a killed app: each is sent once, in order, and the draft is there', async () => {
  offline();
  const done = units.slice(0, 30);
  const last = units[30] as string;
  for (const unit of done) await record(unit);
  await write(last);
  const { slip } = door().draft;
  await flush();
  expect(waiting()).toHaveLength(30);

  kill();
  online();
  await Promise.all([flush(), flush(), flush()]);
  await flush();

  expect(sent().map(({ procedure }) => procedure)).toEqual(Array(30).fill('door.record'));
  expect(sent().map(({ input }) => input.unit)).toEqual(done);
  expect(new Set(sent().map(({ input }) => input.mutationId)).size).toBe(30);
  expect(new Set(sent().map(({ input }) => input.slip)).size).toBe(30);
  expect(sent()[7]?.input).toMatchObject({
    communityId: 'c-1',
    outcome: 'visited',
    household: 'owner',
    slip: expect.stringMatching(slipForm),
    needs: [{ text: words(done[7] as string), place: 'home', category: 'drainage' }],
  });
  expect(waiting()).toEqual([]);

  expect(begunUnits('c-1')).toEqual([last]);
  await door().open('c-1', last);
  // The number is on the slip already.
  expect(door()).toMatchObject({ restored: true, draft: { slip, needs: [{ text: words(last) }] } });
});

test('killed between saving and forgetting the draft: not recorded twice', async () => {
  offline();
  await write('1-1-101');
  const { draft } = door();
  door().finishWriting();
  door().save();
  kill();
  useDoor.setState({ at: ['c-1', '1-1-101'], draft });
  door().change({});
  kill();
  await door().open('c-1', '1-1-101');
  expect(door()).toMatchObject({ restored: false, draft: { needs: [] } });
  expect(door().draft.mutationId).not.toBe(draft.mutationId);
});

test('refused later: the words are a draft again, to be sent as a new record with the number on the slip', async () => {
  offline();
  await record('1-1-101');
  const { draft } = door();
  await flush();
  online(refuses('TEXT_REFUSED'));
  await flush();
  expect(fateOf(waiting(), refusals(), draft)).toBe('refused');
  acknowledge(draft.mutationId);
  kill();
  await door().open('c-1', '1-1-101');
  expect(door()).toMatchObject({ restored: true, draft: { slip: draft.slip, outcome: 'visited' } });
  expect(door().draft.mutationId).not.toBe(draft.mutationId);
});

test('refused, opened and left once more: it stands among what was begun', async () => {
  offline();
  await record('1-1-101');
  const { mutationId = '' } = door().draft;
  online(refuses('TEXT_REFUSED'));
  await flush();
  acknowledge(mutationId);
  await door().open('c-1', '1-1-101');
  await door().open('c-1', '1-1-102');
  expect(begunUnits('c-1')).toEqual(['1-1-101']);
  expect(begunUnits('c-2')).toEqual([]);
});

test('a visit that is come back to stands at the step where it was left; the next one at the same door begins anew', async () => {
  offline();
  await write('1-1-101');
  const { draft } = door();
  door().finishWriting();
  await door().open('c-1', '1-1-101');
  expect(door()).toMatchObject({ step: 'read', draft });
  door().save();
  await door().open('c-1', '1-1-101');
  expect(door()).toMatchObject({ step: 'write', restored: false, draft: { needs: [] } });
  expect(door().draft.slip).not.toBe(draft.slip);
});

test('two doors opened at once: the later one has the numbers, and nothing of the other’s', async () => {
  await Promise.all([door().open('c-1', '1-1-101'), door().open('c-1', '1-1-102')]);
  expect(door().draft).toMatchObject({ unit: '1-1-102', slip: expect.stringMatching(slipForm) });
  expect(door().draft.mutationId).not.toBe('');
});

test('on a full phone it says so, and what was written is there until the app is closed', async () => {
  await write('1-1-101');
  storage.full = true;
  door().change({ household: 'tenant' });
  expect(door().volatile).toBe(true);
  await door().open('c-1', '1-1-101');
  expect(door()).toMatchObject({ volatile: true, draft: { household: 'tenant' } });
});

test('what is missing is said after the first try, and no longer once it is there', async () => {
  await door().open('c-1', '1-1-101');
  expect(door().faults).toEqual([]);
  door().finishWriting();
  expect(door()).toMatchObject({ step: 'write', faults: [{ outcome: true }] });
  door().change({ outcome: 'refused' });
  expect(door().faults).toEqual([]);
});

test('a door that stayed shut is saved at once, without needs that were written by mistake', async () => {
  online();
  await write('1-1-101');
  door().change({ outcome: 'not-home' });
  door().finishWriting();
  expect(door().step).toBe('done');
  await flush();
  expect(sent()[0]?.input).toMatchObject({ outcome: 'not-home', needs: [] });
});

test('the next bell does not wait for a weak network', async () => {
  network('wifi');
  cloud.callFunction.mockReturnValue(new Promise(() => undefined));
  await record('1-1-101');
  await record('1-1-102');
  expect(waiting()).toHaveLength(2);
  expect(fateOf(waiting(), [], door().draft)).toBe('waiting');
});

test('what is missing is said need by need; an empty field is none', () => {
  const draft = { unit: 'u', mutationId: 'm', slip: 's', needs: [{ text: '' }, { text: '漏水' }] };
  expect(doorFaults(draft)).toEqual({ outcome: true, household: false, needs: [[], []] });
  expect(doorFaults({ ...draft, outcome: 'visited' })).toEqual({
    outcome: false,
    household: true,
    needs: [[], ['category', 'place', 'too-short']],
  });
});

describe('the slip', () => {
  test('has eight digits that a hand does not confuse, from the phone’s own randomness', async () => {
    const slips = await Promise.all(Array.from({ length: 300 }, newSlip));
    for (const slip of slips) expect(slip).toMatch(slipForm);
    expect(new Set(slips).size).toBe(300);
    expect(new Set(slips.join('').replaceAll('-', '')).size).toBe(32);
  });

  test('WeChat’s source is asked where there is no other', async () => {
    const own = globalThis.crypto;
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    Object.assign(Taro, {
      getRandomValues: ({ success }: { success: (r: { randomValues: ArrayBuffer }) => void }) =>
        success({ randomValues: new Uint8Array([0, 31, 32, 255, 10, 18, 22, 27]).buffer }),
    });
    await expect(newSlip()).resolves.toBe('0Z0Z-AJPV');
    Object.assign(Taro, { getRandomValues: undefined });
    Object.defineProperty(globalThis, 'crypto', { value: own, configurable: true });
  });
});

describe('the round', () => {
  const flat = (unit: string, more: object = {}) => ({ unit, heard: false, ...more });
  const flats = [
    flat('1-1-101', { outcome: 'visited' as const }),
    flat('1-1-102'),
    flat('1-1-201', { heard: true }),
    flat('1-1-202'),
    flat('1-2-101'),
  ];

  test('what waits on the phone is shown as done, and counted apart', async () => {
    offline();
    await record('1-1-202');
    const round = roundFlats(flats, waiting(), 'c-1');
    expect(round[3]).toMatchObject({
      outcome: 'visited',
      heard: true,
      unsent: true,
      floor: '2',
      room: '202',
    });
    expect(round.filter(isUnreached).map(({ unit }) => unit)).toEqual(['1-1-102', '1-2-101']);
    const row = { building: '1', flats: 5, visited: 1, notHome: 0, refused: 0 };
    expect(roundBuildings([row], waiting(), 'c-1')).toEqual([{ ...row, unsent: 1 }]);
    expect(roundFlats(flats, waiting(), 'c-2')[3]).toMatchObject({ unsent: false });
  });

  test('the next door is further on in the same stairwell, then from its beginning', () => {
    const round = roundFlats(flats, [], 'c-1');
    expect(nextFlat(round, '1-1-101')?.unit).toBe('1-1-102');
    expect(nextFlat(round, '1-1-102')?.unit).toBe('1-1-202');
    expect(nextFlat(round, '1-1-202')?.unit).toBe('1-1-102');
    expect(nextFlat(round, '1-2-101')).toBeUndefined();
  });

  test('sent, but no new list has come: the flat stands as recorded, and is not proposed again', async () => {
    const row = { building: '1', flats: 5, visited: 1, notHome: 0, refused: 0 };
    online(answers('door.list', { buildings: [row], flats }));
    await useFlats.getState().load({ communityId: 'c-1', building: '1' });
    await record('1-1-102');
    await flush();
    expect(waiting()).toEqual([]);
    const round = roundFlats(knownFlats('c-1', '1'), waiting(), 'c-1');
    expect(round[1]).toMatchObject({ outcome: 'visited', heard: true, unsent: false });
    expect(nextFlat(round, '1-1-202')).toBeUndefined();
    expect(useFlats.getState().view).toMatchObject({ value: { flats: { 1: { outcome: 'visited' } } } });
  });

  test('lists that were taken along open without network', async () => {
    const row = { building: '1', flats: 5, visited: 1, notHome: 0, refused: 0 };
    online(answers('door.list', { buildings: [row], flats }));
    await useTakeAlong.getState().take('c-9', [row]);
    expect(useTakeAlong.getState().state).toBe('done');
    offline();
    await useFlats.getState().load({ communityId: 'c-9', building: '1' });
    expect(useFlats.getState().view).toMatchObject({ phase: 'earlier', value: { flats } });
  });
});

describe('the phone is full when a visit is saved', () => {
  const next = { text: '电梯总是坏，老人下不了楼', place: 'home', category: 'drainage' } as const;
  async function recordNext() {
    await door().open('c-1', '1-1-101');
    expect(door()).toMatchObject({ restored: false, draft: { needs: [] } });
    door().change({ outcome: 'visited', household: 'owner', needs: [next] });
    door().finishWriting();
    door().save();
    await flush();
  }

  test.each([
    ['on saving', () => undefined],
    ['while it was written', () => door().change({ needs: [{ ...next, text: '下水道堵了，还有异味' }] })],
  ])(
    '%s: once it has arrived, the next one at that door has an id and a slip of its own',
    async (_, writeOn) => {
      online();
      await write('1-1-101');
      storage.full = true;
      writeOn();
      door().finishWriting();
      door().save();
      await flush();
      storage.full = false;
      expect(begunUnits('c-1')).toEqual([]);
      await recordNext();
      expect(new Set(sent().map(({ input }) => input.mutationId)).size).toBe(2);
      expect(new Set(sent().map(({ input }) => input.slip)).size).toBe(2);
      expect(sent()[1]?.input.needs).toMatchObject([next]);
    },
  );

  test('refused: what comes back goes out as a new record', async () => {
    online(refuses('TEXT_REFUSED'));
    await write('1-1-101');
    const { mutationId } = door().draft;
    door().finishWriting();
    storage.full = true;
    door().save();
    storage.full = false;
    await flush();
    expect(refusals()).toHaveLength(1);
    acknowledge(mutationId);
    kill();
    await door().open('c-1', '1-1-101');
    expect(door()).toMatchObject({ restored: true, draft: { needs: [{ text: words('1-1-101') }] } });
    expect(door().draft.mutationId).not.toBe(mutationId);
  });
});
