import { putIn, waiting } from '../../../src/client/letter-box';
import { restart, type Letter } from '../../../src/client/outbox';
import { createSender } from '../../../src/client/sender';
import { aBacking, aVote, cloudAnswers } from '../support/letters';
import { cloud, network, newPhone, refuses, sent } from '../support/phone';

/** What fails comes back by itself while the app is open, after pauses that grow. */
const minute = 60_000;
let now = 0;
let alarm: { readonly at: number; readonly work: () => void } | undefined;
const arrived = jest.fn();
const aSender = () =>
  createSender({
    now: () => now,
    chance: () => 0,
    after(ms, work) {
      const mine = { at: now + ms, work };
      alarm = mine;
      return () => {
        if (alarm === mine) alarm = undefined;
      };
    },
    arrived,
  });
let sender: ReturnType<typeof aSender>;

beforeEach(() => {
  newPhone();
  restart();
  now = 1_000 * minute;
  alarm = undefined;
  sender = aSender();
});

/** The clock goes on to the alarm. */
async function ring() {
  const { at, work } = alarm ?? { at: 0, work: () => undefined };
  alarm = undefined;
  now = at;
  work();
  await sender.flush('due');
}
const putAll = (...letters: Letter<never>[]) => letters.forEach((letter) => putIn(letter as Letter));

test('a letter that fails rests longer each time, and is sent by the alarm once the trouble is over', async () => {
  putAll(aVote(1) as never);
  cloudAnswers({ 'ballots.cast': refuses('BUSY') });
  sender.setOpen(true);
  await sender.flush();
  const pauses: number[] = [];
  for (let failure = 1; failure <= 4; failure++) {
    pauses.push(((alarm?.at ?? 0) - now) / minute);
    await ring();
  }
  expect(pauses).toEqual([0.5, 1, 2, 4]);
  cloudAnswers({});
  await ring();
  expect(waiting()).toEqual([]);
  expect(alarm).toBeUndefined();
  expect(arrived.mock.calls).toMatchObject([[{ procedure: 'ballots.cast' }, {}]]);
});

test('the alarm tries only what has rested; a start, a show and the person try everything', async () => {
  putAll(aVote(1) as never);
  cloudAnswers({ 'ballots.cast': refuses('BUSY') });
  await sender.flush();
  putAll(aBacking('n1') as never);
  await sender.flush('due');
  expect(sent().map(({ procedure }) => procedure)).toEqual(['ballots.cast', 'needs.back']);
  await sender.flush();
  expect(sent().map(({ procedure }) => procedure)).toEqual(['ballots.cast', 'needs.back', 'ballots.cast']);
});

test('without network the whole box rests, and no letter the longer for it', async () => {
  putAll(aVote(1) as never, aVote(2) as never);
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  sender.setOpen(true);
  await sender.flush();
  await ring();
  await ring();
  expect(sent()).toHaveLength(3);
  expect(((alarm?.at ?? 0) - now) / minute).toBe(2);
  network('wifi');
  cloudAnswers({ 'ballots.cast': refuses('BUSY') });
  await sender.networkReturned();
  expect(waiting().map(({ attempts }) => attempts)).toEqual([1, 1]);
});

test('nobody looks on: no alarm is set', async () => {
  putAll(aVote(1) as never);
  cloudAnswers({ 'ballots.cast': refuses('BUSY') });
  sender.setOpen(true);
  await sender.flush();
  expect(alarm).toBeDefined();
  sender.setOpen(false);
  expect(alarm).toBeUndefined();
});

test('a clock that was set back does not put a letter off for years', async () => {
  putAll({ ...aVote(1), attempts: 1, nextAt: now + 1_000_000 * minute } as never);
  sender.setOpen(true);
  expect(((alarm?.at ?? 0) - now) / minute).toBe(60);
});
