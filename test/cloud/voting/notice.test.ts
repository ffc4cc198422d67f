import { unzipSync } from 'fflate';
import { encode } from 'uqr';
import { valueOf } from '../../support/api';
import { modulesIn } from '../../support/png';
import { aWorld, type World } from '../../support/world';
import { aPlace, aRow, cast, fileOf, o, opened, stored, toClose } from '../support/voting-world';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

test('the printed code says which record, its root and whose signature, module by module', async () => {
  const ballot = await opened(await aPlace(world, 'c-notice', aRow(3)));
  valueOf(await cast(ballot, 1));
  await toClose(ballot);
  const { communityId, ballotId } = ballot;
  const { document } = valueOf(await world.api(o(ballot, 1), 'record.notice', { communityId, ballotId }));
  const zip = unzipSync(await fileOf(ballot, document));
  const pictures = Object.keys(zip).filter((name) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(1);

  const { notice, result } = await stored(ballot);
  const { root } = result!.close.statement;
  const said = ['peoples-designer', ballotId, root, notice.statement.publicKey].join(':');
  const printed = modulesIn(Buffer.from(zip[pictures[0]!]!), 6);
  expect(printed).toEqual(encode(said, { border: 4 }).data);
  const other = said.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect(printed).not.toEqual(encode(other, { border: 4 }).data);
});
