import { strFromU8, unzipSync } from 'fflate';
import { encode } from 'uqr';
import { newMutation, valueOf } from '../../support/api';
import { modulesIn } from '../../support/png';
import { startWorld } from '../../support/world';
import {
  aPlace,
  aRow,
  cast,
  fileOf,
  keyOf,
  o,
  opened,
  stored,
  supervisorOf,
  toClose,
} from '../support/voting-world';

const world = startWorld();

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

test('votes that were deemed stand in tables of their own, and who took part is only who voted', async () => {
  await world.put('settings', { _id: 'city', values: { silentVotes: 1 }, changedAt: 0 });
  const ballot = await opened(await aPlace(world, 'c-deemed', aRow(6)), { nonVoters: 'with-majority' });
  for (const n of [1, 2]) valueOf(await cast(ballot, n));
  const { communityId, ballotId } = ballot;
  for (const n of [3, 4, 5, 6]) {
    const visit = { communityId, ballotId, mutationId: newMutation(), ownerKey: keyOf(ballot, n) };
    valueOf(await world.api(supervisorOf(ballot), 'canvass.record', { ...visit, outcome: 'delivered' }));
  }
  await toClose(ballot);
  const { document } = valueOf(await world.api(o(ballot, 1), 'record.notice', { communityId, ballotId }));
  const xml = strFromU8(unzipSync(await fileOf(ballot, document))['word/document.xml']!);
  const words = xml.replace(/<\/w:(p|tc)>/g, '\n').replace(/<[^>]+>/g, '');
  for (const said of [
    '参加表决：2 户，160.00 平方米，占总户数 33.33%',
    '另有已送达没有交回的 4 户，320.00 平方米',
    '实际投票：没有通过',
    '计入已送达没有交回的以后：通过',
  ]) {
    expect(words).toContain(said);
  }
});
