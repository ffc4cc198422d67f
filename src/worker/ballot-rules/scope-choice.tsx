import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import type { Scope } from '../../domain/roll/scope';
import { useBallotDraft, useRollLayout } from '../../stores/ballot/notice';
import { ballotWriteText as text } from '../../text/ballot/write';

const kinds = (['community', 'buildings', 'stairwell'] as const).map((value) => ({
  value,
  ...text.scopes[value],
}));

const blank = (kind: Scope['kind']): Scope => {
  if (kind === 'community') return { kind };
  return kind === 'buildings' ? { kind, buildings: [] } : { kind, building: '', stairwell: '' };
};

/** All owners, those of some buildings, or those of one stairwell, with their number. */
export function ScopeChoice() {
  const { view } = useRollLayout();
  const { draft, faults, change } = useBallotDraft();
  const { scope } = draft;
  const layout = 'value' in view ? (view.value.layout ?? []) : [];
  const roll = 'value' in view ? view.value.roll : undefined;
  const choose = (next: Scope) => change({ scope: next });
  return (
    <Card title={text.scopeTitle}>
      <View className="t-small">{text.scopeHint}</View>
      <ChoiceList
        label={text.scopeTitle}
        rows={kinds}
        value={scope.kind}
        onChoose={(kind) => kind !== scope.kind && choose(blank(kind))}
      />
      {scope.kind !== 'community' && layout.length === 0 && <Notice kind="wait">{text.layoutMissing}</Notice>}
      {scope.kind === 'community' && roll && (
        <View className="t-body">{text.owners(roll.owners, roll.areaCenti)}</View>
      )}
      {scope.kind === 'buildings' && (
        <CheckList
          label={text.buildingsTitle}
          rows={layout.map(({ building, owners, areaCenti }) => ({
            value: building,
            title: text.building(building),
            hint: text.owners(owners, areaCenti),
          }))}
          chosen={scope.buildings}
          onToggle={(building) => choose(toggled(scope.buildings, building))}
        />
      )}
      {scope.kind === 'stairwell' && <Stairwell scope={scope} layout={layout} onChoose={choose} />}
      <Fault error={faults.includes('scope') && text.fault.scope} />
    </Card>
  );
}

const toggled = (buildings: readonly string[], building: string): Scope => ({
  kind: 'buildings',
  buildings: buildings.includes(building)
    ? buildings.filter((other) => other !== building)
    : [...buildings, building],
});

interface StairwellProps {
  readonly scope: Extract<Scope, { kind: 'stairwell' }>;
  readonly layout: readonly {
    readonly building: string;
    readonly stairwells: readonly {
      readonly stairwell: string;
      readonly owners: number;
      readonly areaCenti: number;
    }[];
  }[];
  readonly onChoose: (scope: Scope) => void;
}

/**
 * Asks for a building, then its stairwell. The first stairwell is chosen until the worker picks another, since most
 * buildings have few.
 */
function Stairwell({ scope, layout, onChoose }: StairwellProps) {
  const chosen = layout.find(({ building }) => building === scope.building);
  const stairwell = chosen?.stairwells.find((other) => other.stairwell === scope.stairwell);
  const at = (building: string) =>
    onChoose({
      kind: 'stairwell',
      building,
      stairwell: layout.find((row) => row.building === building)?.stairwells[0]?.stairwell ?? '',
    });
  return (
    <>
      <ChipRow
        label={text.buildingsTitle}
        chips={layout.map(({ building }) => ({ value: building, title: text.building(building) }))}
        value={scope.building}
        onChoose={at}
      />
      {chosen && (
        <ChipRow
          label={text.stairwellTitle}
          chips={chosen.stairwells.map((row) => ({
            value: row.stairwell,
            title: text.stairwell(row.stairwell),
          }))}
          value={scope.stairwell}
          onChoose={(value) => onChoose({ ...scope, stairwell: value })}
        />
      )}
      {stairwell && <View className="t-body">{text.owners(stairwell.owners, stairwell.areaCenti)}</View>}
    </>
  );
}
