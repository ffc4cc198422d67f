import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import type { DistrictView } from '../../contract/city/communities';
import { go } from '../../stores/app/navigate';
import { cityText as text } from '../../text/city/communities';
import { page } from '../../routes';

/** The districts with their streets, and the ways to bring in what is missing. */
export function DistrictCards({ districts }: { readonly districts: readonly DistrictView[] }) {
  const open = districts.filter(({ closed }) => !closed);
  return (
    <>
      {open.length > 0 && (
        <Card title={text.districtTitle}>
          <View>
            {open.map(({ districtId, name, streets }) => (
              <ListRow
                key={districtId}
                title={name}
                hint={text.streets(streets.map((each) => each.name))}
                onOpen={() => go(page('bureau/district', { id: districtId }))}
              />
            ))}
          </View>
        </Card>
      )}
      <SecondaryButton text={text.district} onPress={() => go(page('bureau/district'))} />
      <SecondaryButton text={text.sheet} onPress={() => go(page('bureau/sheet'))} />
    </>
  );
}
