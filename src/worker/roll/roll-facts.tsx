import { Facts } from '../../components/facts';
import { rollText as text } from '../../text/roll/import';
import type { RollSummary } from '../../contract/roll/roll';

/** The totals of a roll, to compare with the registry's own. */
export function RollFacts({ roll }: { readonly roll: RollSummary }) {
  return (
    <Facts
      facts={[
        { name: text.facts.parts, value: text.parts(roll.parts) },
        { name: text.facts.owners, value: text.owners(roll.owners) },
        { name: text.facts.area, value: text.area(roll.areaCenti) },
        { name: text.facts.buildings, value: text.buildings(roll.buildings) },
        { name: text.facts.imported, value: text.imported(roll.importedAt) },
      ]}
    />
  );
}
