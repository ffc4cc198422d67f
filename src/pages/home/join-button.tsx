import { useState } from 'react';
import { View } from '@tarojs/components';
import { PhoneButton, PrimaryButton } from '../../components/button';
import { Refused, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { TextLink } from '../../components/text-link';
import { useLook } from '../../components/look';
import { page } from '../../routes';
import { go } from '../../stores/app/navigate';
import { openPrivacyGuide } from '../../stores/app/privacy';
import { useJoin } from '../../stores/home/home';
import { takePhoneCode, type NoNumber } from '../../stores/joining/phone-number';
import type { PhoneEvent } from '../../client/phone-number';
import { homeText } from '../../text/home/home';

interface Props {
  readonly onJoined: () => void;
  /** Opens the letter's code and the desk; a page that has them itself says how. */
  readonly onOther?: () => void;
}

/** Finds the person's home by WeChat's phone number; in the browser by the persona's. */
export function JoinButton({ onJoined, onOther = goOtherWay }: Props) {
  const { web } = useLook();
  const { now, run } = useJoin();
  const [why, say] = useState<NoNumber>();
  const busy = now.state === 'busy';
  const text = busy ? homeText.joining : homeText.join;

  const join = async (event?: PhoneEvent) => {
    const answer = await takePhoneCode(event);
    say('refused' in answer ? answer.refused : undefined);
    if ('code' in answer && (await run({ phoneCode: answer.code }))) onJoined();
  };
  return (
    <>
      <Refused why={refusal(homeText.joinTitle, now)} />
      <WhyNot why={why} onOther={onOther} />
      <View className="t-small">{homeText.joinPrivacy}</View>
      <TextLink text={homeText.privacyGuide} onPress={() => void openPrivacyGuide()} />
      {web ? (
        <PrimaryButton text={text} busy={busy} onPress={() => void join()} />
      ) : (
        <PhoneButton text={text} busy={busy} onPhone={(event) => void join(event)} />
      )}
    </>
  );
}

const goOtherWay = () => go(page('household/join', { way: 'code' }));

/** Who closed WeChat's window knows it: a quiet line. Everything else is said out loud, with the other way in. */
function WhyNot({ why, onOther }: { readonly why: NoNumber | undefined } & Required<Pick<Props, 'onOther'>>) {
  if (!why) return null;
  if (why === 'no-persona') return <Notice kind="wait">{homeText.joinNoPhone}</Notice>;
  return (
    <>
      {why === 'cancelled' ? (
        <View className="t-small">{homeText.noNumber.cancelled}</View>
      ) : (
        <Notice kind="wait">{homeText.noNumber[why]}</Notice>
      )}
      <TextLink text={homeText.joinOther} onPress={onOther} />
    </>
  );
}
