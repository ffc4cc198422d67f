import { contract, type ProcedureName } from '../../../../src/contract/contract';
import type { Procedure } from '../../../../src/contract/procedure';
import { approve, reject } from '../../../support/a-ballot';
import { newMutation, valueOf } from '../../../support/api';
import { aPng } from '../../../support/pictures';
import { aPerson, bureau, type World } from '../../../support/world';
import { uploadTo } from '../../support/scene';
import { validInput } from '../../support/valid-input';
import * as voting from '../../support/voting-world';

/** Somebody who must not be found anywhere: who bought the last flat. */
export const NAME = '许立群';
export const PHONE = '19900000107';
export const CERTIFICATE = 'E123456789';
const SOLD = '1-1-107';

/**
 * A community with a finished ballot (voted on phones, on paper and by proxy, with an objection that was answered), a need
 * with a picture, a flat that was sold afterwards, and the bureau above it.
 */
export async function aFilledCity(world: World, communityId: string): Promise<voting.Ballot> {
  await world.put('people', aPerson('o-bureau', bureau));
  const place = await voting.aPlace(world, communityId, voting.aRow(7));
  await aNeedWithPicture(place, 2);
  const ballot = await voting.opened(place);
  for (const n of [1, 2, 4, 5]) valueOf(await voting.cast(ballot, n, n === 2 ? reject : approve));
  await voting.onPaper(ballot, 3, reject);
  await voting.authorised(ballot, 6, 1);
  valueOf(await voting.cast(ballot, 6, approve, { by: voting.o(ballot, 1) }));
  await voting.toClose(ballot);
  await voting.objected(ballot, 1, 'result', { upheld: false });
  await voting.toFinal(ballot);
  const buyers = [{ name: NAME, certificate: CERTIFICATE, phone: PHONE }];
  const sale = { communityId, mutationId: newMutation(), unit: SOLD, seen: 'deed' as const, buyers };
  valueOf(await world.api(voting.workerOf(ballot), 'joining.sell', sale));
  await world.runTimer();
  return ballot;
}

/** The n-th owner's need, with a picture that everybody sees, from when needs were collected. */
export async function aNeedWithPicture(place: voting.Place, n: number): Promise<string> {
  const { world, communityId } = place;
  const openid = voting.o(place, n);
  const now = await world.now();
  const input = validInput('needs.submit', { communityId, mutationId: newMutation(), now });
  const pictures = [await uploadTo(world, `needs/${newMutation()}.png`, aPng(n), openid)];
  const community = (await world.get('communities', communityId))!;
  await world.remove('communities', communityId);
  await world.put('communities', { ...community, stage: 'needs' });
  const { needId } = valueOf(await world.api(openid, 'needs.submit', { ...input, pictures }));
  await world.remove('communities', communityId);
  await world.put('communities', community);
  return needId;
}

/** All questions but the one after the present moment: how the timer stands. */
const asked = Object.entries(contract)
  .flatMap(([area, actions]) =>
    Object.entries(actions as Record<string, Procedure>).flatMap(([action, { kind, access, counts }]) =>
      kind === 'query' && access.scope !== 'operator' && !counts
        ? [`${area}.${action}` as ProcedureName]
        : [],
    ),
  )
  .filter((name) => name !== 'bureau.health');

/**
 * The answer to everything that can be asked in a community, for everybody who may ask there, as it came. Of a temporary
 * link only the signature is left out: a local cloud signs with a key of its own after each start.
 */
export async function everyAnswer(place: voting.Place): Promise<ReadonlyMap<string, string>> {
  const { world, communityId } = place;
  const callers = [
    voting.o(place, 1),
    voting.o(place, 2),
    voting.workerOf(place),
    voting.supervisorOf(place),
  ];
  const answers = new Map<string, string>();
  for (const openid of [...callers, 'o-bureau']) {
    for (const procedure of asked) {
      const input = validInput(procedure, { communityId, mutationId: newMutation(), now: 1_790_000_000_000 });
      // The flat whose roll was really written: the others' rows are invented, and nobody can open them.
      const about = procedure === 'joining.members' ? { ...input, unit: SOLD } : input;
      const answer = JSON.stringify(await world.api(openid, procedure, about));
      answers.set(`${procedure} for ${openid}`, answer.replace(/\?sign=\w+/g, ''));
    }
  }
  return answers;
}
