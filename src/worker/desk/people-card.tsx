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
  { key: 'lend', url: page('worker/lend') },
  { key: 'trial', url: page('worker/trial') },
] as const;

interface Props {
  readonly communityId: string;
  /** Whether the community may still bring along what was decided elsewhere. */
  readonly fresh: boolean;
}

/** Links to residents and helpers: always at hand, whatever the stage. */
export function PeopleCard({ communityId, fresh }: Props) {
  return (
    <Card title={text.title}>
      <View>
        {fresh && <ListRow {...text.earlier} onOpen={() => goIn(communityId, page('worker/earlier'))} />}
        {rows.map(({ key, url }) => (
          <ListRow key={key} {...text[key]} onOpen={() => goIn(communityId, url)} />
        ))}
      </View>
    </Card>
  );
}
