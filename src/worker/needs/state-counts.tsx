import { ChipRow } from '../../components/chip-row';
import { NEED_STATES, type NeedState } from '../../domain/need/need';
import { useNeedFilter } from '../../stores/need/desk';
import { deskNeedsText as text } from '../../text/need/desk';

const everything = 'all' as const;

/** How many needs have each answer, in the whole community; a tap shows them. */
export function StateCounts({ counts }: { readonly counts?: Readonly<Record<NeedState, number>> }) {
  const { filter, change } = useNeedFilter();
  const count = (name: string, n: number | undefined) => (n === undefined ? name : text.count(name, n));
  const all = counts && NEED_STATES.reduce((sum, state) => sum + counts[state], 0);
  return (
    <ChipRow<NeedState | typeof everything>
      label={text.states}
      value={filter.overdue ? 'submitted' : (filter.state ?? everything)}
      chips={[
        ...NEED_STATES.map((state) => ({
          value: state,
          title: count(text.stateName(state), counts?.[state]),
        })),
        { value: everything, title: count(text.all, all) },
      ]}
      onChoose={(state) => change({ state: state === everything ? undefined : state, overdue: undefined })}
      oneLine
    />
  );
}
