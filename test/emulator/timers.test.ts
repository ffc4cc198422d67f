import { resolve } from 'node:path';
import { eventually } from '../support/eventually';
import { connectSdk, startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';
import type { Database } from './support/sdk-types';

const functionsDir = resolve(__dirname, 'functions');
const day = 86_400_000;
let cloud: LocalCloud;

afterEach(() => cloud.stop());
const database = () => connectSdk(cloud).database() as unknown as Database;

test('a timer trigger fires by itself, without an identity', async () => {
  cloud = await startLocalCloud({ functionsDir, timers: true });
  const ticks = database().collection('ticks');
  await eventually('a second tick', async () => (await ticks.count()).total, {
    until: (total) => total >= 2,
  });
  const { data } = await ticks.limit(1).get();
  expect(data[0]).toMatchObject({
    event: {
      Type: 'Timer',
      TriggerName: 'every-second',
      Time: expect.stringMatching(/^\d{4}-.+Z$/) as string,
    },
    openid: null,
    source: 'wx_trigger',
  });
});

test('without timers a trigger is run on request, and its result answered', async () => {
  cloud = await startLocalCloud({ functionsDir });
  expect(await cloud.control('timer/tick', {})).toBe('ticked');
  expect((await database().collection('ticks').count()).total).toBe(1);
  expect(await cloud.control('timer/nothing', {})).toMatchObject({ errCode: -501000 });
});

test('serverDate, the trigger and the functions follow the shifted clock', async () => {
  cloud = await startLocalCloud({ functionsDir });
  const { now } = await cloud.control<{ now: number }>('clock', { shiftMs: 8 * day });
  expect(Math.abs(now - Date.now() - 8 * day)).toBeLessThan(60_000);
  const who = await cloud.call<{ clockShiftMs: string }>('o1', 'whoami');
  expect(who.result.clockShiftMs).toBe(String(8 * day));
  const db = database();
  const { _id } = await db.collection('ticks').add({ data: { at: db.serverDate() } });
  const { at } = (await db.collection('ticks').doc(_id).get()).data as { at: Date };
  expect(Math.abs(at.getTime() - Date.now() - 8 * day)).toBeLessThan(60_000);
  await cloud.control('timer/tick', {});
  const { data } = await db.collection('ticks').where({ source: 'wx_trigger' }).get();
  const { Time } = data[0]?.event as { Time: string };
  expect(Math.abs(Date.parse(Time) - Date.now() - 8 * day)).toBeLessThan(60_000);
  await expect(cloud.control('clock', { shiftMs: 0.5 })).rejects.toThrow('HTTP 400');
});
