import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { MomentField } from '../../components/moment-field';
import { NumberField } from '../../components/number-field';
import type { DistrictView } from '../../contract/city/communities';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { areaLacks, areaTerm, useAreaForm, useGiveArea, useGiveBureau } from '../../stores/city/areas';
import { areasText as text } from '../../text/city/areas';
import { officesText } from '../../text/joining/offices';

/** Which office, the number on the person's phone, then the name behind it and the term. */
export function GiveArea({ districts }: { readonly districts: readonly DistrictView[] }) {
  const { step, form, name, change } = useAreaForm();
  const lacks = areaLacks(form);
  if (step === 'who') {
    const { from, lastDay, fault } = areaTerm(form, Date.now());
    return (
      <>
        <Card>
          <View className="t-list">{officesText.who(name ?? '')}</View>
          <View className="t-small">{officesText.whoHint}</View>
        </Card>
        <Card>
          <View className="stack stack--wide">
            <MomentField
              label={officesText.from}
              dateLabel={officesText.fromDay}
              at={from}
              from={Date.now()}
              onChange={(at) => change({ from: startOfShanghaiDay(at) })}
            />
            <MomentField
              label={officesText.until}
              dateLabel={officesText.untilDay}
              at={lastDay}
              from={from}
              onChange={(at) => change({ lastDay: startOfShanghaiDay(at) })}
            />
            <Fault error={fault && officesText.faults[fault]} />
          </View>
        </Card>
      </>
    );
  }
  const district = districts.find(({ districtId }) => districtId === form.districtId);
  return (
    <>
      <Card title={text.which}>
        <ChoiceList
          label={text.which}
          rows={text.roles}
          value={form.role}
          onChoose={(role) => change({ role })}
        />
        <Fault lack={lacks.includes('role') && text.writeRole} />
      </Card>
      {(form.role === 'street' || form.role === 'district') && (
        <Card title={text.district}>
          {districts.length === 0 && <View className="t-body">{text.noDistrict}</View>}
          <ChipRow
            label={text.district}
            chips={districts.map(({ districtId, name: title }) => ({ value: districtId, title }))}
            value={form.districtId}
            onChoose={(districtId) => change({ districtId })}
          />
          <Fault lack={lacks.includes('district') && text.writeDistrict} />
          {form.role === 'street' && district && (
            <>
              <View className="field__label">{text.street}</View>
              {district.streets.length === 0 && <View className="t-body">{text.noStreets}</View>}
              <ChipRow
                label={text.street}
                chips={district.streets.map(({ streetId, name: title }) => ({ value: streetId, title }))}
                value={form.streetId}
                onChoose={(streetId) => change({ streetId })}
              />
              <Fault lack={lacks.includes('street') && text.writeStreet} />
            </>
          )}
        </Card>
      )}
      <Card>
        <NumberField
          label={officesText.number}
          unit=""
          hint={officesText.numberHint}
          value={form.number}
          lack={lacks.includes('number') && officesText.writeNumber}
          onChange={(number) => change({ number: number.slice(0, 6) })}
        />
      </Card>
    </>
  );
}

export function GiveAreaBottom() {
  const { step, form, busy, problem, find, give, stepBack } = useAreaForm();
  const area = useGiveArea((store) => store.now);
  const bureau = useGiveBureau((store) => store.now);
  const now = form.role === 'bureau' ? bureau : area;
  const working = now.state === 'busy';
  const cancel = <SecondaryButton text={officesText.cancel} busy={busy || working} onPress={stepBack} />;
  if (step === 'who') {
    const { fault } = areaTerm(form, Date.now());
    return (
      <FormFoot
        text={working ? officesText.giving : officesText.confirm}
        busy={working}
        lacks={[fault && officesText.lacks[fault]]}
        refused={refusal(officesText.giveFailed, now)}
        onPress={() => void give()}
      >
        {cancel}
      </FormFoot>
    );
  }
  const lacks = areaLacks(form);
  const names = { role: text.writeRole, district: text.writeDistrict, street: text.writeStreet } as const;
  return (
    <FormFoot
      text={busy ? officesText.finding : officesText.find}
      busy={busy}
      lacks={lacks.map((lack) => (lack === 'number' ? officesText.number : names[lack]))}
      refused={problem && { title: officesText.findFailed, problem }}
      onPress={() => void find()}
    >
      {cancel}
    </FormFoot>
  );
}
