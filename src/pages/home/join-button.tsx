import { useState } from 'react';
import { View } from '@tarojs/components';
import { PhoneButton, PrimaryButton } from '../../components/button';
import { Refused, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { useLook } from '../../components/look';
import { demoPhoneCode } from '../../stores/app/personas';
import { useJoin } from '../../stores/home/home';
import { homeText } from '../../text/home/home';

/** Finds the person's home by WeChat's phone number; in the browser by the persona's. */
export function JoinButton({ onJoined }: { readonly onJoined: () => void }) {
  const { web } = useLook();
  const { now, run } = useJoin();
  const [said, say] = useState<string>();
  const busy = now.state === 'busy';
  const text = busy ? homeText.joining : homeText.join;

  const join = async (phoneCode: string | undefined) => {
    say(phoneCode ? undefined : web ? homeText.joinNoPhone : homeText.joinRefused);
    if (phoneCode && (await run({ phoneCode }))) onJoined();
  };
  return (
    <>
      <Refused why={refusal(homeText.joinTitle, now)} />
      {said && <Notice kind="wait">{said}</Notice>}
      <View className="t-small">{homeText.joinPrivacy}</View>
      {web ? (
        <PrimaryButton text={text} busy={busy} onPress={() => void demoPhoneCode().then(join)} />
      ) : (
        <PhoneButton text={text} busy={busy} onPhone={(code) => void join(code)} />
      )}
    </>
  );
}
