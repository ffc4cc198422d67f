import { valueOf } from '../../support/api';
import { aCommunity, aPerson, startWorld, supervisor } from '../../support/world';

const world = startWorld();

test('nobody who reports one danger again and again pushes a neighbour off the list', async () => {
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-supervisor', supervisor()));
  const now = await world.now();
  const alert = (n: number, by: string) => ({
    _id: `${by}-${n}`,
    communityId: 'c-1',
    danger: 'gas' as const,
    text: '楼道里闻到煤气味',
    at: now - 100_000 + n,
    by,
  });
  await world.put(
    'alerts',
    alert(0, 'o-real'),
    ...Array.from({ length: 60 }, (_, i) => alert(i + 1, 'o-many')),
  );
  const { alerts } = valueOf(await world.api('o-supervisor', 'alerts.list', { communityId: 'c-1' }));
  expect(alerts.map(({ needId }) => needId)).toEqual([
    ...[60, 59, 58, 57, 56].map((n) => `o-many-${n}`),
    'o-real-0',
  ]);
});
