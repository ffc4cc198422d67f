import { countOf, tally } from '../../../src/domain/ballot/tally';
import { aForm, aMotion, aVote, picked, someOptions, someVotes } from '../support/builders';

const FORM = aForm();

test('counts owners and area by option and by channel', () => {
  const counted = tally(FORM, [
    aVote({ ownerKey: 'a', areaCenti: 8950 }),
    aVote({ ownerKey: 'b', areaCenti: 120_835, choice: picked('reject'), channel: 'paper' }),
    aVote({ ownerKey: 'c', areaCenti: 1, choice: picked('abstain'), channel: 'door' }),
  ]);
  expect(counted).toEqual({
    owners: 3,
    areaCenti: 129_786,
    motions: [
      {
        motionId: 'works',
        options: [
          { optionId: 'approve', owners: 1, areaCenti: 8950 },
          { optionId: 'reject', owners: 1, areaCenti: 120_835 },
          { optionId: 'abstain', owners: 1, areaCenti: 1 },
        ],
      },
    ],
    byChannel: {
      online: { owners: 1, areaCenti: 8950 },
      paper: { owners: 1, areaCenti: 120_835 },
      door: { owners: 1, areaCenti: 1 },
      proxy: { owners: 0, areaCenti: 0 },
    },
  });
});

test('paper and online of one owner count once together: the first stands', () => {
  const counted = tally(FORM, [aVote({ choice: picked('reject'), channel: 'paper' }), aVote()]);
  expect(counted).toMatchObject({ owners: 1, areaCenti: 8000 });
  expect(countOf(counted, 'works', 'reject').owners).toBe(1);
  expect(countOf(counted, 'works', 'approve').owners).toBe(0);
  expect(counted.byChannel.online.owners).toBe(0);
});

test('an abstention takes part and does not consent', () => {
  const counted = tally(FORM, [...someVotes(2), ...someVotes(2, { choice: picked('abstain') }, 'silent')]);
  expect(counted.owners).toBe(4);
  expect(countOf(counted, 'works', 'approve').owners).toBe(2);
});

test('no votes: every option is listed with nothing', () => {
  const counted = tally(FORM, []);
  expect(counted).toMatchObject({ owners: 0, areaCenti: 0 });
  expect(counted.motions[0]?.options.map(({ owners }) => owners)).toEqual([0, 0, 0]);
});

test('items: one vote answers each for itself', () => {
  const form = aForm({
    kind: 'items',
    motions: [aMotion({ motionId: 'roof' }), aMotion({ motionId: 'lift' })],
  });
  const counted = tally(form, [aVote({ choice: { roof: ['approve'], lift: ['reject'] } })]);
  expect(counted.owners).toBe(1);
  expect(countOf(counted, 'roof', 'approve').owners).toBe(1);
  expect(countOf(counted, 'lift', 'approve').owners).toBe(0);
  expect(countOf(counted, 'lift', 'reject').owners).toBe(1);
});

test('priorities: counted by household, each of whose picks counts', () => {
  const form = aForm({
    kind: 'priorities',
    binding: 'consultative',
    motions: [aMotion({ options: someOptions('lift', 'roof', 'parking') })],
    most: 2,
  });
  const counted = tally(form, [
    aVote({ ownerKey: '1-1-101', choice: picked('lift', 'parking') }),
    aVote({ ownerKey: '1-1-102', choice: picked('lift') }),
    aVote({ ownerKey: '1-1-101', choice: picked('roof') }),
  ]);
  expect(counted.owners).toBe(2);
  expect(counted.motions[0]?.options.map(({ optionId, owners }) => [optionId, owners])).toEqual([
    ['lift', 2],
    ['roof', 0],
    ['parking', 1],
  ]);
});

test('an unknown motion or option has no votes', () => {
  const counted = tally(FORM, someVotes(2));
  expect(countOf(counted, 'other', 'approve')).toEqual({ owners: 0, areaCenti: 0 });
  expect(countOf(counted, 'works', 'other')).toEqual({ owners: 0, areaCenti: 0 });
});
