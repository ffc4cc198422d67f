import { act, fireEvent, render, screen } from '@testing-library/react';
import { acknowledge, flush, refusals, restart, waiting } from '../../../src/client/outbox';
import type { CanvassView } from '../../../src/contract/ballot/canvass';
import { useOutbox } from '../../../src/stores/app/outbox';
import { useBuildingCanvass } from '../../../src/stores/ballot/canvass';
import { OwnerCard } from '../../../src/supervisor/canvass-building/owner-card';
import { answersAny, cloud, network, newPhone, refuses, sent } from '../support/phone';

/** A round from door to door without network: every visit stands at once and goes later, once, in order. */
const owner = (n: number) => ({
  ownerKey: `o${n}`,
  units: [`1-1-${n}01`],
  areaCenti: 8000,
  unsold: false,
});
const shown = () => {
  const { view } = useBuildingCanvass.getState();
  return 'value' in view ? view.value.canvass?.owners.map(({ reach }) => reach?.outcome) : [];
};
const card = (n: number) => (
  <OwnerCard communityId="c-1" ballotId="b-1" owner={owner(n)} phase="open" key={n} />
);
async function press(words: string) {
  await act(async () => void fireEvent.click(screen.getByText(words)));
}

beforeEach(() => {
  newPhone();
  restart();
  useOutbox.setState({ letters: waiting(), refused: refusals() });
  const canvass = { ballotId: 'b-1', owners: [owner(1), owner(2)] } as unknown as CanvassView;
  useBuildingCanvass.setState({ view: { phase: 'ready', value: { canvass }, at: 0, fresh: true } });
});

test('visits without network wait on the phone over a killed app, and each is sent once', async () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  const { unmount } = render(card(1));
  await press('没人在家');
  await press('票送到了');
  unmount();
  render(card(2));
  await press('不想投');
  expect(shown()).toEqual(['delivered', 'declined']);
  expect(screen.getByText(/存在手机里，有网络时自动送出/)).toBeTruthy();

  restart();
  network('wifi');
  cloud.callFunction.mockReset().mockResolvedValue(answersAny({}));
  await act(() => flush());
  expect(sent().map(({ input }) => [input.ownerKey, input.outcome])).toEqual([
    ['o1', 'absent'],
    ['o1', 'delivered'],
    ['o2', 'declined'],
  ]);
  expect(waiting()).toEqual([]);
  expect(screen.queryByText(/存在手机里/)).toBeNull();
});

test('a visit that the cloud refuses later is told, and can be put away', async () => {
  cloud.callFunction.mockResolvedValue(refuses('BALLOT_CLOSED', { closedAt: 0 }));
  render(card(1));
  await press('票送到了');
  await act(() => flush());
  expect(refusals()).toMatchObject([{ letter: { procedure: 'canvass.record' } }]);
  acknowledge(refusals()[0]!.letter.input.mutationId);
  expect(refusals()).toEqual([]);
});
