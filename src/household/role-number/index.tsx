import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { goHome } from '../../stores/app/navigate';
import { roleNumberText as text } from '../../text/joining/joining';
import { ShownNumber } from '../shown-number';
import { openNumber, useOfficeName, useOfficeNumber } from '../../stores/joining/role-number';

/** For a person who is to be given an office: shows a number that the bureau or the community's worker types. */
export default function RoleNumber() {
  const { name, type } = useOfficeName();
  const { now, run, reset } = useOfficeNumber();
  useEffect(openNumber, []);
  if (now.state === 'done') {
    const bottom = (
      <>
        <PrimaryButton text={text.home} onPress={goHome} />
        <SecondaryButton text={text.again} onPress={reset} />
      </>
    );
    return (
      <Screen title={text.title} bottom={bottom} onBack={reset}>
        <ShownNumber title={text.numberTitle} {...now.value} then={text.done} />
      </Screen>
    );
  }
  const busy = now.state === 'busy';
  const known = name.trim();
  const bottom = (
    <FormFoot
      text={busy ? text.asking : text.ask}
      busy={busy}
      lacks={[!fitsBounds(known, TEXT.personName) && text.name]}
      refused={refusal(text.failed, now)}
      onPress={() => void run({ name: known })}
    />
  );
  return (
    <Screen title={text.title} bottom={bottom}>
      <View className="t-body">{text.lead}</View>
      <Card>
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={name}
          most={TEXT.personName[1]}
          lines="one"
          lack={!fitsBounds(known, TEXT.personName) && text.writeName}
          onChange={type}
        />
      </Card>
    </Screen>
  );
}
