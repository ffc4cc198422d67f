import { View } from '@tarojs/components';
import { ProgressBar } from '../../components/progress-bar';
import type { BuildingTurnout } from '../../domain/ballot/turnout';
import { ballotText } from '../../text/ballot/ballot';
import { building } from '../../text/words/numbers';

/** The turnout building by building; never what people chose. */
export function BuildingTurnouts({ buildings }: { readonly buildings: readonly BuildingTurnout[] }) {
  if (buildings.length < 2) return null;
  return (
    <View className="stack">
      <View className="t-body">{ballotText.byBuilding}</View>
      {buildings.map((each) => (
        <View key={each.building} className="building">
          <ProgressBar
            name={building(each.building)}
            part={each.owners}
            whole={each.roll.owners}
            said={ballotText.buildingTurnout(each.owners, each.roll.owners)}
          />
        </View>
      ))}
    </View>
  );
}
