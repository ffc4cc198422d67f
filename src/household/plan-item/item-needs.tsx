import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import { go } from '../../stores/app/navigate';
import { itemText as text } from '../../text/plan/pages';
import type { ItemPage } from '../../contract/plan/plans';
import { page } from '../../routes';

/** The needs that the item answers; those of the caller's household are marked. */
export function ItemNeeds({ needs }: Pick<ItemPage, 'needs'>) {
  return (
    <Card title={text.needs}>
      {needs.length === 0 && <View className="t-body">{text.noNeeds}</View>}
      {needs.map((need) => {
        const mark = need.mine ? text.mine : need.backedByMe && text.backed;
        return (
          <ListRow
            key={need.needId}
            title={need.text}
            hint={text.households(need.households)}
            below={mark ? <Tag kind="seal" text={mark} /> : undefined}
            onOpen={() => go(page('pages/need', { id: need.needId }))}
          />
        );
      })}
    </Card>
  );
}
