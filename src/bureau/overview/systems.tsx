import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import type { CityFigures, CommunitySummary } from '../../domain/city/summary';
import { stageCounts } from '../../stores/city/overview';
import { overviewText as text } from '../../text/city/overview';

interface Props {
  readonly figures: CityFigures;
  readonly communities: readonly CommunitySummary[];
}

/**
 * The five systems as quiet facts. A figure that the bureau has not provided is marked as missing, never shown as 0.
 */
export function Systems({ figures, communities }: Props) {
  const { vanguardTeams, vanguardMembers, modelSites, propertyAreas, propertyCompanies } = figures;
  const given = (known: number, words: string) => (known > 0 ? words : text.notGiven);
  return (
    <Card title={text.systemsTitle}>
      <Facts
        facts={[
          { name: text.systems.designer, value: text.designer(communities.length) },
          { name: text.systems.supervisors, value: text.supervisors(stageCounts(communities).works) },
          {
            name: text.systems.vanguard,
            value: given(vanguardTeams, text.vanguard(vanguardTeams, vanguardMembers)),
          },
          { name: text.systems.sites, value: given(modelSites, text.sites(modelSites)) },
          {
            name: text.systems.property,
            value: given(propertyAreas, text.property(propertyAreas, propertyCompanies)),
          },
        ]}
      />
    </Card>
  );
}
