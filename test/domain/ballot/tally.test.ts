import { tally } from '../../../src/domain/ballot/tally';
import { aVote, someVotes } from '../support/builders';

test('counts owners and area by choice and by channel', () => {
  const counted = tally([
    aVote({ ownerKey: 'a', areaCenti: 8950 }),
    aVote({ ownerKey: 'b', areaCenti: 120_835, choice: 'reject', channel: 'paper' }),
    aVote({ ownerKey: 'c', areaCenti: 1, choice: 'abstain', channel: 'door' }),
  ]);
  expect(counted).toEqual({
    owners: 3,
    areaCenti: 129_786,
    byChoice: {
      approve: { owners: 1, areaCenti: 8950 },
      reject: { owners: 1, areaCenti: 120_835 },
      abstain: { owners: 1, areaCenti: 1 },
    },
    byChannel: {
      online: { owners: 1, areaCenti: 8950 },
      paper: { owners: 1, areaCenti: 120_835 },
      door: { owners: 1, areaCenti: 1 },
      proxy: { owners: 0, areaCenti: 0 },
    },
  });
});

test('paper and online of one owner count once together: the first stands', () => {
  const counted = tally([aVote({ choice: 'reject', channel: 'paper' }), aVote({ choice: 'approve' })]);
  expect(counted.owners).toBe(1);
  expect(counted.byChoice.reject.owners).toBe(1);
  expect(counted.byChannel.online.owners).toBe(0);
});

test('an abstention takes part and does not consent', () => {
  const counted = tally([...someVotes(2), ...someVotes(2, { choice: 'abstain' }, 'silent')]);
  expect(counted.owners).toBe(4);
  expect(counted.byChoice.approve.owners).toBe(2);
});

test('no votes', () => expect(tally([])).toMatchObject({ owners: 0, areaCenti: 0 }));
