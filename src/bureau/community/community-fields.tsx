import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { NumberField } from '../../components/number-field';
import { TextField } from '../../components/text-field';
import type { CommunityCard, DistrictView } from '../../contract/city/communities';
import { TEXT } from '../../domain/shared/bounds';
import { useCommunityForm, type CommunityFault } from '../../stores/city/community-form';
import { communityFormText as text } from '../../text/city/communities';

interface Props {
  readonly districts: readonly DistrictView[];
  readonly faults: readonly CommunityFault[];
  /** Absent for a new community. */
  readonly card?: CommunityCard | undefined;
}

const none = 'none';
const words = [
  ['name', TEXT.communityName[1]],
  ['address', TEXT.address[1]],
  ['contact', TEXT.contact[1]],
] as const;

/** Where the community lies, what it is called, how large it is, whom its residents reach. */
export function CommunityFields({ districts, faults, card }: Props) {
  const { draft, change } = useCommunityForm();
  const lack = (fault: CommunityFault) => faults.includes(fault) && text.lacks[fault];
  const open = districts.filter(({ closed }) => !closed);
  const chosen = open.find(({ districtId }) => districtId === draft.districtId);
  const field = ([key, most]: (typeof words)[number]) => (
    <TextField
      key={key}
      label={text[key]}
      value={draft[key]}
      most={most}
      lines="one"
      hint={key === 'contact' ? text.contactHint : undefined}
      lack={lack(key)}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <>
      <Card title={text.district}>
        {open.length === 0 && <View className="t-body">{text.noDistrict}</View>}
        <ChipRow
          label={text.district}
          chips={open.map(({ districtId, name }) => ({ value: districtId, title: name }))}
          value={draft.districtId}
          onChoose={(districtId) => change({ districtId, streetId: undefined })}
        />
        <Fault lack={lack('districtId')} />
        {chosen && chosen.streets.length > 0 && (
          <>
            <View className="field__label">{text.street}</View>
            <ChipRow
              label={text.street}
              chips={[
                ...chosen.streets.map(({ streetId, name }) => ({ value: streetId, title: name })),
                { value: none, title: text.noStreet },
              ]}
              value={draft.streetId ?? none}
              onChoose={(value) => change({ streetId: value === none ? undefined : value })}
            />
          </>
        )}
      </Card>
      <Card>
        <View className="stack stack--wide">
          {words.slice(0, 2).map(field)}
          {card && !card.lacks.includes('roll') ? (
            <View className="t-small">{text.fromRoll}</View>
          ) : (
            <>
              <NumberField
                label={text.buildings}
                unit={text.buildingsUnit}
                value={draft.buildings}
                lack={lack('buildings')}
                onChange={(buildings) => change({ buildings })}
              />
              <NumberField
                label={text.households}
                unit={text.householdsUnit}
                value={draft.households}
                lack={lack('households')}
                onChange={(count) => change({ households: count })}
              />
            </>
          )}
          {words.slice(2).map(field)}
        </View>
      </Card>
      {!card && (
        <Card title={text.beginsTitle}>
          <ChoiceList
            label={text.beginsTitle}
            rows={text.begins}
            value={draft.begins}
            onChoose={(begins) => change({ begins })}
          />
          <Fault lack={lack('begins')} />
        </Card>
      )}
    </>
  );
}
