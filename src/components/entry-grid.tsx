import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './entry-grid.scss';

export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly onOpen: () => void;
}

/** Large entries in two columns: the hub's way to every page. */
export function EntryGrid({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <View className="entries">
      {entries.map(({ key, title, hint, onOpen }) => (
        <View
          key={key}
          className="entries__tile"
          hoverClass="pressed"
          onClick={onOpen}
          {...spoken({ role: 'button', label: `${title}，${hint}` })}
        >
          <View className="t-list">{title}</View>
          <View className="t-small">{hint}</View>
        </View>
      ))}
    </View>
  );
}
