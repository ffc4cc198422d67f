import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, nameFaults, Refused, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { Viewed } from '../../components/viewed';
import { TEXT } from '../../domain/shared/bounds';
import { replace } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { useCity } from '../../stores/city/communities';
import {
  districtFaults,
  useAddDistrict,
  useChangeDistrict,
  useCloseDistrict,
  useDistrictForm,
} from '../../stores/city/district-form';
import { districtFormText as text } from '../../text/city/communities';
import { page } from '../../routes';

/** A district with its streets, one a line. */
export default function District() {
  const { params } = useRouter();
  const { view, load } = useCity();
  const { of, form, open, change, save, close } = useDistrictForm();
  const adding = useAddDistrict((store) => store.now);
  const changing = useChangeDistrict((store) => store.now);
  const closing = useCloseDistrict((store) => store.now);
  const refresh = () => void load({});
  useRefresh(refresh);
  const known = 'value' in view;
  const district = known
    ? view.value.districts.find(({ districtId }) => districtId === params.id)
    : undefined;
  const districtId = district?.districtId;
  useEffect(() => {
    if (known) open(district);
    // Only the district itself opens the form anew; a fresh answer must not undo what is typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [known, districtId, open]);

  const now = of ? changing : adding;
  const busy = now.state === 'busy';
  const leave = (done: boolean) => {
    if (done) replace(page('bureau/city'));
  };
  const kind = params.id === undefined ? 'add' : 'change';
  const faults = districtFaults(form);
  const lack = (field: keyof typeof text.lacks) => faults.includes(field) && text.lacks[field];
  return (
    <Screen
      title={text.title[kind]}
      bottom={
        <FormFoot
          text={busy ? text.saving : text.save}
          busy={busy}
          lacks={nameFaults(text.lacks, faults)}
          refused={refusal(text.failed, now)}
          onPress={() => void save().then(leave)}
        />
      }
    >
      <Viewed view={view} onRetry={refresh} skeletonCards={1}>
        {() => (
          <>
            <Card>
              <View className="stack stack--wide">
                <TextField
                  label={text.name}
                  value={form.name}
                  most={TEXT.districtName[1]}
                  lines="one"
                  lack={lack('name')}
                  onChange={(name) => change({ name })}
                />
                <TextField
                  label={text.streets}
                  hint={text.streetsHint}
                  value={form.streets}
                  most={1200}
                  lack={lack('streets')}
                  onChange={(streets) => change({ streets })}
                />
              </View>
            </Card>
            {of && (
              <Card>
                <View className="t-small">{text.closeHint}</View>
                <Refused why={refusal(text.closeFailed, closing)} />
                <SecondaryButton
                  text={closing.state === 'busy' ? text.closing : text.close}
                  busy={closing.state === 'busy'}
                  onPress={() => void close().then(leave)}
                />
              </Card>
            )}
          </>
        )}
      </Viewed>
    </Screen>
  );
}
