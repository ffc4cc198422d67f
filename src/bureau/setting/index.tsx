import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { settingOf, SETTING_KEYS, type SettingKey } from '../../domain/city/setting';
import { replace, scrollToTop } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { settingLacks, useChangeSetting, useSettingForm, useSettings } from '../../stores/city/settings';
import { settingsText, settingText as text } from '../../text/city/settings';
import { page } from '../../routes';
import { SettingFields } from './setting-fields';

const isKey = (key: string | undefined): key is SettingKey =>
  (SETTING_KEYS as readonly (string | undefined)[]).includes(key);

/** Changes one setting: to what, by which article of which day. */
export default function OneSetting() {
  const { params } = useRouter();
  const key = isKey(params.key) ? params.key : 'answerDays';
  const { view, load } = useSettings();
  const { form, open, save } = useSettingForm();
  const { now } = useChangeSetting();
  const refresh = () => void load({});
  useRefresh(refresh);
  useEffect(open, [open, key]);

  const submit = async () => {
    if (await save(key)) scrollToTop();
  };
  if (now.state === 'done') {
    const { kind } = settingOf(key);
    const value = kind === 'template' ? form.value || 'none' : Number(form.value);
    return (
      <Screen
        title={text.title}
        bottom={<PrimaryButton text={text.back} onPress={() => replace(page('bureau/settings'))} />}
      >
        <Sealed
          seal="plan"
          title={text.done[now.value.state]}
          text={text.doneText(settingsText.name(key), settingsText.value(key, value))}
        />
      </Screen>
    );
  }
  const busy = now.state === 'busy';
  const { second } = settingOf(key);
  const values = 'value' in view ? view.value.values : {};
  const lacks = settingLacks(key, form, values, Date.now());
  return (
    <Screen
      title={text.title}
      bottom={
        <FormFoot
          text={busy ? text.saving : second ? text.save.two : text.save.one}
          busy={busy}
          lacks={nameFaults(text.lacks, lacks)}
          refused={refusal(text.failed, now)}
          onPress={() => void submit()}
        />
      }
    >
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {() => (
          <>
            <Card title={settingsText.name(key)}>
              <View className="t-body">{settingsText.hint(key)}</View>
              <View className="t-small">{settingsText.source(key)}</View>
              {settingOf(key).frozenBy && (
                <View className="t-small">{settingsText.kept(settingOf(key).frozenBy ?? 'ballot')}</View>
              )}
            </Card>
            {second && <Notice kind="wait">{text.second}</Notice>}
            <SettingFields settingKey={key} values={values} lacks={lacks} />
          </>
        )}
      </Viewed>
    </Screen>
  );
}
