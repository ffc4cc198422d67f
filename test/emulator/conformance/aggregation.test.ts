import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const votes = () => suite.collection('votes');

beforeAll(async () => {
  await suite.created('votes');
  await suite.created('owners');
  const choices = ['yes', 'no', 'yes', 'yes', 'abstain', 'no'];
  await votes().add({
    data: choices.map((choice, i) => ({
      _id: `v${i}`,
      choice,
      area: (i + 1) * 10,
      by: `o${i % 3}`,
      tags: ['t', choice],
    })),
  });
  await suite
    .collection('owners')
    .add({ data: ['o0', 'o1'].map((_id) => ({ _id, name: _id.toUpperCase() })) });
});

const $ = () => suite.db.command.aggregate;

test('match and group with sums', async () => {
  const { list } = await votes()
    .aggregate()
    .match({ area: suite.db.command.gt(10) })
    .group({ _id: '$choice', n: $().sum(1), area: $().sum('$area') })
    .sort({ _id: 1 })
    .end();
  expect(list).toEqual([
    { _id: 'abstain', n: 1, area: 50 },
    { _id: 'no', n: 2, area: 80 },
    { _id: 'yes', n: 2, area: 70 },
  ]);
});

test('group of all with avg, min, max', async () => {
  const group = { _id: null, avg: $().avg('$area'), min: $().min('$area'), max: $().max('$area') };
  expect((await votes().aggregate().group(group).end()).list).toEqual([
    { _id: null, avg: 35, min: 10, max: 60 },
  ]);
});

test('group collects with push and addToSet', async () => {
  const { list } = await votes()
    .aggregate()
    .sort({ _id: 1 })
    .group({ _id: '$choice', ids: $().push('$_id'), by: $().addToSet('$by') })
    .match({ _id: 'no' })
    .end();
  expect(list[0]).toMatchObject({ ids: ['v1', 'v5'] });
  expect([...(list[0]?.by as string[])].sort()).toEqual(['o1', 'o2']);
});

test('project with an expression', async () => {
  const { list } = await votes()
    .aggregate()
    .match({ _id: 'v2' })
    .project({ _id: 0, twice: $().multiply(['$area', 2]) })
    .end();
  expect(list).toEqual([{ twice: 60 }]);
});

test('addFields with a condition leaves the stored documents alone', async () => {
  const big = $().cond({ if: $().gte(['$area', 50]), then: 'big', else: 'small' });
  const { list } = await votes().aggregate().addFields({ size: big }).sort({ area: -1 }).limit(2).end();
  expect(list.map((row) => row.size)).toEqual(['big', 'big']);
  expect((await votes().doc('v5').get()).data).not.toHaveProperty('size');
});

test('skip, limit and count', async () => {
  expect((await votes().aggregate().sort({ _id: 1 }).skip(4).limit(5).count('n').end()).list).toEqual([
    { n: 2 },
  ]);
});

test('unwind makes a row of each element', async () => {
  const { list } = await votes().aggregate().match({ _id: 'v0' }).unwind('$tags').end();
  expect(list.map((row) => row.tags)).toEqual(['t', 'yes']);
});

test('sortByCount', async () => {
  expect((await votes().aggregate().sortByCount('$choice').end()).list[0]).toEqual({
    _id: 'yes',
    count: 3,
  });
});

test('replaceRoot', async () => {
  const { list } = await votes()
    .aggregate()
    .match({ _id: 'v1' })
    .replaceRoot({ newRoot: { only: '$choice' } })
    .end();
  expect(list).toEqual([{ only: 'no' }]);
});

test('lookup joins another collection', async () => {
  const from = await suite.created('owners');
  const { list } = await votes()
    .aggregate()
    .match({ _id: suite.db.command.in(['v0', 'v2']) })
    .sort({ _id: 1 })
    .lookup({ from, localField: 'by', foreignField: '_id', as: 'owner' })
    .end();
  expect(list.map((row) => row.owner)).toEqual([[{ _id: 'o0', name: 'O0' }], []]);
});

test('lookup counts what another collection holds, beside the document', async () => {
  const { command } = suite.db;
  const one = { _id: null, n: $().sum(1) };
  const counted = (filter: object) => $().pipeline().match(filter).group(one).done();
  const from = await suite.created('votes');
  const { list } = await votes()
    .aggregate()
    .match({ _id: 'v1' })
    .lookup({ from, pipeline: counted({ choice: 'no' }), as: 'noes' })
    .lookup({ from, pipeline: counted({ by: command.exists(false) }), as: 'nobody' })
    .end();
  expect(list).toMatchObject([{ _id: 'v1', noes: [{ _id: null, n: 2 }], nobody: [] }]);
});

test('bucket counts a boundary to the bucket above, and leaves out buckets without documents', async () => {
  const bucket = (more: object) =>
    votes()
      .aggregate()
      .bucket({ groupBy: '$area', boundaries: [0, 5, 25, 45, 50, 100], ...more })
      .end();
  expect((await bucket({})).list).toEqual([
    { _id: 5, count: 2 },
    { _id: 25, count: 2 },
    { _id: 50, count: 2 },
  ]);
  await failure(bucket({ boundaries: [0, 50] }));
  expect((await bucket({ boundaries: [0, 50], default: 'more' })).list).toEqual([
    { _id: 0, count: 4 },
    { _id: 'more', count: 2 },
  ]);
  expect((await bucket({ output: { total: $().sum('$area') } })).list).toEqual([
    { _id: 5, total: 30 },
    { _id: 25, total: 70 },
    { _id: 50, total: 110 },
  ]);
});

test('project, and a projection, keep _id first', async () => {
  const [projected] = (await votes().aggregate().match({ _id: 'v1' }).project({ area: 1, choice: 1 }).end())
    .list;
  expect(Object.keys(projected ?? {})).toEqual(['_id', 'area', 'choice']);
  const [found] = (await votes().where({ _id: 'v1' }).field({ choice: true }).get()).data;
  expect(Object.keys(found ?? {})).toEqual(['_id', 'choice']);
});

test('an unknown expression is refused', async () => {
  const error = await failure(
    votes()
      .aggregate()
      .project({ a: { $nothing: 1 } })
      .end(),
  );
  expect(error.errCode).toBeLessThan(0);
});
