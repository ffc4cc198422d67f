import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { JoinButton } from '../../pages/home/join-button';
import { goHome } from '../../stores/app/navigate';
import { useJoinForm } from '../../stores/joining/join';
import { joinText as text } from '../../text/joining/joining';

/** Joining by the number that WeChat confirms, if the roll has it. */
export const PhoneWay = () => (
  <Card title={text.phoneTitle}>
    <View className="t-body">{text.phoneText}</View>
  </Card>
);

export function PhoneBottom() {
  const { choose } = useJoinForm();
  return <JoinButton onJoined={goHome} onOther={() => choose('code')} />;
}
