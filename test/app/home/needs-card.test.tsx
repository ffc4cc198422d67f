import { render, screen } from '@testing-library/react';
import { NeedsCard } from '../../../src/worker/desk/needs-card';
import { todoText } from '../../../src/text/home/todos';
import { newPhone } from '../support/phone';

beforeEach(newPhone);

test.each([
  [2, '2 处还没有人去看，请先去'],
  [0, '眼下没有等人去看的'],
  [undefined, '这会儿没有取到，点开看有没有等人去看的'],
])('with %s dangers the desk says: %s', (openAlerts, said) => {
  render(<NeedsCard communityId="c-1" rows={{ openAlerts, settable: false }} />);
  expect(screen.getByText(said)).toBeTruthy();
});

test('what may be a danger stands above the answers, what is none below them', () => {
  const titles = (openAlerts?: number) => {
    const { container, unmount } = render(
      <NeedsCard communityId="c-1" rows={{ openAlerts, settable: false }} />,
    );
    const text = container.textContent ?? '';
    unmount();
    return text.indexOf('险情') < text.indexOf('需求答复');
  };
  expect([titles(1), titles(), titles(0)]).toEqual([true, true, false]);
});

test('the hub says how many answers are late, and nothing of it where none is', () => {
  expect(todoText({ do: 'answer-needs', open: 4, overdue: 2 }).text).toContain(
    '4 条需求在等答复，其中 2 条已经超期',
  );
  expect(todoText({ do: 'answer-needs', open: 4 }).text).not.toContain('超期');
});
