import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import type { CommunityCard, DistrictView } from '../../contract/city/communities';
import { cityRows, isUnready, useCityFilter } from '../../stores/city/communities';
import { scrollToTop } from '../../stores/app/navigate';
import { cityText as text } from '../../text/city/communities';
import { CityRow } from './city-row';

interface Props {
  readonly communities: readonly CommunityCard[];
  readonly districts: readonly DistrictView[];
}

const everywhere = 'all';

/** The communities, twenty a page: first those that lack something. */
export function CityList({ communities, districts }: Props) {
  const filter = useCityFilter();
  const { rows, from, all } = cityRows(communities, filter);
  const used = districts.filter(({ districtId }) =>
    communities.some((each) => each.districtId === districtId),
  );
  // Communities that are older than the table of districts lie in none of it.
  const isDivided =
    used.length > 1 || (used.length === 1 && communities.some(({ districtId }) => districtId === undefined));
  const chips = [
    { value: everywhere, title: text.all },
    ...used.map(({ districtId, name }) => ({ value: districtId, title: name })),
  ];
  const unready = communities.filter(isUnready).length;
  const turn = (page: number) => {
    filter.turn(page);
    scrollToTop();
  };
  const page = Math.floor(from / Math.max(1, rows.length));
  return (
    <>
      {isDivided && (
        <ChipRow
          label={text.districtTitle}
          chips={chips}
          value={filter.districtId ?? everywhere}
          onChoose={(value) => filter.choose({ districtId: value === everywhere ? undefined : value })}
          oneLine
        />
      )}
      {unready > 0 && (
        <ChipRow
          label={text.lacks}
          chips={[
            { value: 'all', title: text.all },
            { value: 'lacking', title: text.lacking(unready) },
          ]}
          value={filter.lackingOnly ? 'lacking' : 'all'}
          onChoose={(value) => filter.choose({ lackingOnly: value === 'lacking' })}
          oneLine
        />
      )}
      <Card>
        <View>
          {rows.map((card) => (
            <CityRow key={card.communityId} card={card} />
          ))}
        </View>
      </Card>
      {all > rows.length && (
        <View className="stack">
          <View className="t-small">{text.range(from + 1, from + rows.length, all)}</View>
          {from + rows.length < all && (
            <SecondaryButton text={text.next} onPress={() => turn(filter.page + 1)} />
          )}
          {page > 0 && from > 0 && (
            <SecondaryButton text={text.previous} onPress={() => turn(Math.max(0, filter.page - 1))} />
          )}
        </View>
      )}
    </>
  );
}
