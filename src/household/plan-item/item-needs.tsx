import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import { go } from '../../stores/app/navigate';
import { itemText as text } from '../../text/plan/pages';
import type { PlanItem } from '../../domain/plan/plan';
import type { ItemPage } from '../../contract/plan/plans';
import { page } from '../../routes';

/** The needs that the item answers; those of the caller's household are marked. */
export function ItemNeeds({ needs, copied }: Pick<ItemPage, 'needs'> & Pick<PlanItem, 'copied'>) {
  return (
    <Card title={text.needs}>
      {needs.length === 0 && <View className="t-body">{copied ? text.noNeedsCopied : text.noNeeds}</View>}
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
