import type { Role } from '../../domain/joining/office';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { go } from '../../stores/app/navigate';
import { duties } from '../../stores/home/todo-pages';
import { homeText } from '../../text/home/home';

/** The pages where somebody with an office here does its work, whatever is due now. */
export function Duties({ roles }: { readonly roles: readonly Role[] }) {
  const mine = duties.filter(({ role }) => roles.includes(role));
  if (mine.length === 0) return null;
  return (
    <Card title={homeText.duties}>
      <View>
        {mine.map(({ key, url }) => (
          <ListRow key={key} {...homeText.duty[key]} onOpen={() => go(url)} />
        ))}
      </View>
    </Card>
  );
}
