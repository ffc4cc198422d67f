import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { Facts, type Fact } from '../../components/facts';
import { PictureGrid } from '../../components/picture-grid';
import { categoryName, placeSeen } from '../../text/need/labels';
import { planText } from '../../text/plan/plan';
import { affectedHomes, itemText as text } from '../../text/plan/pages';
import type { ItemPage } from '../../contract/plan/plans';

type Item = ItemPage['item'];

/** The homes that the item touches: as the plan says, or else as a lift or a roof always does. */
function homesOf({ affects, category }: Item): string | undefined {
  if (affects) return affectedHomes(affects);
  return category === 'lift' || category === 'roof' ? text.usual[category] : undefined;
}

function factsOf(item: Item): readonly Fact[] {
  const { quantity, payers, disturbance } = item;
  const homes = homesOf(item);
  const days = disturbance && text.days(disturbance.from, disturbance.until);
  return [
    ...(quantity ? [{ name: text.facts.quantity, value: quantity }] : []),
    { name: text.facts.cost, value: text.cost(item) },
    ...(payers
      ? [
          {
            name: text.facts.payers,
            value: payers.map(({ payer, yuan }) => planText.payer(payer, yuan)).join('，'),
          },
        ]
      : []),
    ...(disturbance
      ? [{ name: text.facts.disturbance, value: [days, disturbance.text].filter(Boolean).join('：') }]
      : []),
    ...(homes ? [{ name: text.facts.affects, value: homes }] : []),
  ];
}

/** What is done, how much of it, its cost and payers, and what it means for the people who live there. */
export function ItemFacts({ page: { item, version, picturesWaiting } }: { readonly page: ItemPage }) {
  return (
    <>
      <Card>
        <Headline text={item.title} />
        <View className="t-small">
          {categoryName[item.category]} · {placeSeen[item.place]} · {text.version(version)}
        </View>
        <View className="t-body">{item.description}</View>
        <Facts facts={factsOf(item)} />
      </Card>
      {(item.pictures.length > 0 || picturesWaiting > 0) && (
        <Card title={text.pictures}>
          <PictureGrid pictures={item.pictures} />
          {picturesWaiting > 0 && <View className="t-small">{text.picturesWaiting(picturesWaiting)}</View>}
        </Card>
      )}
    </>
  );
}
