import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { JoinButton } from '../../pages/home/join-button';
import { useJoin } from '../../stores/home/home';
import { goHome } from '../../stores/app/navigate';
import { problemText } from '../../text/words/errors';
import { joinText as text } from '../../text/joining/joining';

/** By the number that WeChat confirms: whoever is on the roll with it. */
export function PhoneWay() {
  const { now } = useJoin();
  return (
    <>
      <Card title={text.phoneTitle}>
        <View className="t-body">{text.phoneText}</View>
      </Card>
      {now.state === 'failed' && (
        <Notice kind="wait" title={text.codeFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
    </>
  );
}

export const PhoneBottom = () => <JoinButton onJoined={goHome} />;
