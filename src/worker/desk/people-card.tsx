import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { workerRoutes } from '../../stores/app/worker-routes';
import { deskPeopleText as text } from '../../text/joining/desk';
import { goIn } from '../../stores/app/navigate';

const rows = [
  { key: 'admit', url: workerRoutes.admit },
  { key: 'letters', url: workerRoutes.letters },
  { key: 'flat', url: workerRoutes.flat },
  { key: 'supervisors', url: workerRoutes.supervisors },
] as const;

/** Who lives where, and who helps: always at hand, whatever the stage. */
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
