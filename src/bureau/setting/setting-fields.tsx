import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { NumberField } from '../../components/number-field';
import { TextField } from '../../components/text-field';
import { MATTERS } from '../../domain/ballot/rule';
import { settingOf, type SettingKey, type SettingValues } from '../../domain/city/setting';
import { TEXT } from '../../domain/shared/bounds';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { useSettingForm, valueIn, type SettingLack } from '../../stores/city/settings';
import { matterName } from '../../text/ballot/labels';
import { settingsText, settingText as text } from '../../text/city/settings';

interface Props {
  readonly settingKey: SettingKey;
  readonly values: SettingValues;
  readonly lacks: readonly SettingLack[];
}

const everything = 'all';
/** Documents of the last ten years. */
const OLDEST_MS = 10 * 366 * 86_400_000;

/** For which matter, to what, and on what the change rests. */
export function SettingFields({ settingKey: key, values, lacks }: Props) {
  const { form, change } = useSettingForm();
  const setting = settingOf(key);
  const lack = (field: SettingLack) => lacks.includes(field) && text.lacks[field];
  const wrong = lack('value') || lack('same');
  return (
    <>
      {setting.byMatter && (
        <Card title={text.matterTitle}>
          <ChipRow
            label={text.matterTitle}
            chips={[
              { value: everything, title: text.allMatters },
              ...MATTERS.map((matter) => ({ value: matter, title: matterName[matter] })),
            ]}
            value={form.matter ?? everything}
            onChoose={(value) => change({ matter: value === everything ? undefined : value })}
          />
        </Card>
      )}
      <Card>
        <View className="stack stack--wide">
          <View className="ends">
            <View className="t-list">{text.now}</View>
            <View className="t-list">{settingsText.value(key, valueIn(values, key, form.matter))}</View>
          </View>
          {setting.kind === 'number' && (
            <NumberField
              label={text.value}
              unit={settingsText.unit(key)}
              hint={settingsText.bounds(key)}
              value={form.value}
              lack={wrong}
              onChange={(value) => change({ value })}
            />
          )}
          {setting.kind === 'switch' && (
            <>
              <ChoiceList
                label={text.value}
                rows={[
                  { value: '1', title: settingsText.yes(key) },
                  { value: '0', title: settingsText.no(key) },
                ]}
                value={form.value === '' ? undefined : form.value}
                onChoose={(value) => change({ value })}
              />
              <Fault lack={wrong} />
            </>
          )}
          {setting.kind === 'template' && (
            <TextField
              label={text.value}
              value={form.value}
              most={64}
              lines="one"
              lack={wrong}
              onChange={(value) => change({ value })}
            />
          )}
        </View>
      </Card>
      <Card>
        <View className="stack stack--wide">
          <TextField
            label={text.article}
            hint={text.articleHint}
            value={form.article}
            most={TEXT.article[1]}
            lines="one"
            lack={lack('article')}
            onChange={(article) => change({ article })}
          />
          <MomentField
            label={text.on}
            dateLabel={text.onDay}
            at={form.on}
            from={Date.now() - OLDEST_MS}
            onChange={(at) => change({ on: startOfShanghaiDay(at) })}
          />
          <Fault error={lack('on')} />
        </View>
      </Card>
    </>
  );
}
