import { View } from '@tarojs/components';
import { categoryName, placeSeen } from '../../text/need/labels';
import { planText } from '../../text/plan/plan';
import { affectedHomes, itemText, versionsText as text } from '../../text/plan/pages';
import type { FieldChange as Change } from '../../contract/plan/plans';

type Said = readonly [before: string | undefined, after: string | undefined];

/** Both sides in words; undefined if there was nothing. */
function saidOf(change: Change): Said {
  switch (change.field) {
    case 'costYuan':
      return [
        planText.cost({ ...change, costYuan: change.before }),
        planText.cost({ costYuan: change.after }),
      ];
    case 'category':
      return [categoryName[change.before], categoryName[change.after]];
    case 'place':
      return [placeSeen[change.before], placeSeen[change.after]];
    case 'payers':
      return both(change, (payers) =>
        payers.map(({ payer, yuan }) => planText.payer(payer, yuan)).join('，'),
      );
    case 'pictures':
      return both(change, text.pictures);
    case 'needIds':
      return both(change, text.needs);
    case 'affects':
      return both(change, affectedHomes);
    case 'disturbance':
      return both(change, (said) =>
        [itemText.days(said.from, said.until), said.text].filter(Boolean).join('：'),
      );
    default:
      return [change.before, change.after];
  }
}

function both<T>(
  { before, after }: { readonly before?: T; readonly after?: T },
  say: (of: T) => string,
): Said {
  return [before === undefined ? undefined : say(before), after === undefined ? undefined : say(after)];
}

/** One field of an item before and now. */
export function FieldChange({ change }: { readonly change: Change }) {
  const [before, after] = saidOf(change);
  return (
    <>
      <View className="t-small">
        {text.before}：{before || text.nothing}
      </View>
      <View className="t-body">
        {text.after}：{after || text.nothing}
      </View>
    </>
  );
}
