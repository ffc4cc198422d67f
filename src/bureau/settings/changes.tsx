import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import type { SettingChange } from '../../contract/city/settings';
import { settingOf } from '../../domain/city/setting';
import { settingsText as text } from '../../text/city/settings';

const SHOWN = 50;

/** The changes that came into force, the newest first: from what to what, and why. */
export function Changes({ changes }: { readonly changes: readonly SettingChange[] }) {
  return (
    <Card title={text.historyTitle}>
      {changes.length === 0 && <View className="t-body">{text.noHistory}</View>}
      {changes.slice(0, SHOWN).map(({ key, matter, value, former, article, on, at, second }) => (
        <View key={`${key} ${at}`} className="stack">
          <View className="t-body">
            {text.change(
              text.name(key),
              matter,
              text.value(key, former ?? settingOf(key).preset),
              text.value(key, value),
            )}
          </View>
          <View className="t-small">{text.because(article, on, at, second)}</View>
        </View>
      ))}
    </Card>
  );
}
