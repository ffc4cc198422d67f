import type { ObjectionDoc } from '../../../src/cloud/data/documents/ballot';
import { newMutation, valueOf } from '../../support/api';
import { keyOf, unit, type Ballot } from './voting-world';

/** A worker's answer; upheld unless told otherwise. */
export const answer = ({ world, communityId }: Ballot, by: string, objectionId: string, more: object = {}) =>
  world.api(by, 'objections.answer', {
    communityId,
    objectionId,
    mutationId: newMutation(),
    upheld: true,
    answer: '已经核对过原件。',
    ...more,
  });

export const voteOf = (ballot: Ballot, n: number) =>
  ballot.world.get('votes', `${ballot.ballotId}:${keyOf(ballot, n)}`);

export async function flatOf(ballot: Ballot, n: number) {
  const { world, communityId } = ballot;
  const flats = await world.all('parts');
  return flats.find((flat) => flat.unit === unit(ballot, n) && flat.communityId === communityId)!;
}

/** Makes the objection stand as a run left it that was killed. */
export async function leave(
  { world }: Ballot,
  objectionId: string,
  more: Partial<ObjectionDoc>,
  of?: ObjectionDoc,
) {
  const objection = of ?? (await world.get('objections', objectionId))!;
  await world.remove('objections', objectionId);
  await world.put('objections', { ...objection, ...more });
}

/** As an answer leaves it that is killed once it may have voided a vote or changed the roll. */
export const brokenOff = (until: number, more: Partial<ObjectionDoc['answering']> = {}) => ({
  answering: { by: 'gone', answeredWith: 'gone', until, takesEffect: true, ...more },
});

/** Answers, and leaves the objection as if the run had been killed before its last write. Returns what to repeat. */
export async function answerKilled(
  ballot: Ballot,
  by: string,
  objectionId: string,
  more: object = {},
): Promise<string> {
  const before = (await ballot.world.get('objections', objectionId))!;
  const mutationId = newMutation();
  valueOf(await answer(ballot, by, objectionId, { mutationId, ...more }));
  const { answeredWith = '' } = (await ballot.world.get('objections', objectionId))!;
  await leave(ballot, objectionId, brokenOff(before.at, { by, answeredWith }), before);
  return mutationId;
}

/** Confirms or ends an authorisation. */
export async function settle(
  { world, communityId }: Ballot,
  by: string,
  how: 'proxies.confirm' | 'proxies.revoke',
  proxyId: string,
): Promise<void> {
  valueOf(await world.api(by, how, { communityId, mutationId: newMutation(), proxyId }));
}
