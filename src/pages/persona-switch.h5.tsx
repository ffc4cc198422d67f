import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../components/card';
import { ChoiceList } from '../components/choice-list';
import { useLook } from '../components/look';
import { currentPersona, personas, restartAs } from '../stores/app/personas';
import { meText } from '../text/home/me';
import type { Persona } from '../client/wire';

/** Lets the person become somebody else of the demonstration; only in a browser on the local cloud. */
export function PersonaSwitch() {
  const { web } = useLook();
  const [all, setAll] = useState<readonly Persona[]>([]);
  useEffect(() => {
    if (web) void personas().then(setAll);
  }, [web]);
  if (all.length === 0) return null;
  return (
    <Card title={meText.persona}>
      <View className="t-small">{meText.personaHint}</View>
      <ChoiceList
        label={meText.persona}
        rows={all.map(({ openid, name, description }) => ({ value: openid, title: name, hint: description }))}
        value={currentPersona()}
        onChoose={restartAs}
      />
    </Card>
  );
}
