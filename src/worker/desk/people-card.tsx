import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { deskPeopleText as text } from '../../text/joining/desk';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

const rows = [
  { key: 'admit', url: page('worker/admit') },
  { key: 'letters', url: page('worker/letters') },
  { key: 'flat', url: page('worker/flat') },
  { key: 'supervisors', url: page('worker/supervisors') },
] as const;

/** Links to residents and helpers: always at hand, whatever the stage. */
export function PeopleCard({ communityId }: { readonly communityId: string }) {
  return (
    <Card title={text.title}>
      <View>
        {rows.map(({ key, url }) => (
          <ListRow key={key} {...text[key]} onOpen={() => goIn(communityId, url)} />
        ))}
      </View>
    </Card>
  );
}
