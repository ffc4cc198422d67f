import { useEffect } from 'react';
import { useRouter } from '@tarojs/taro';
import { ChipRow } from '../../components/chip-row';
import { Screen } from '../../components/screen';
import { useAskToJoin, useJoinForm, type JoinWay } from '../../stores/joining/join';
import { joinText as text } from '../../text/joining/joining';
import { CodeBottom, CodeWay } from './code-way';
import { DeskBottom, DeskWay } from './desk-way';
import { PhoneBottom, PhoneWay } from './phone-way';

const ways = (['phone', 'code', 'desk'] as const).map((value) => ({ value, title: text.way[value] }));
const isWay = (way: string | undefined): way is JoinWay => ways.some(({ value }) => value === way);

/** The three ways to join a flat. `?c=` is the community of the code on the wall, `?way=` the way to begin with. */
export default function Join() {
  const { params } = useRouter();
  const { way, choose, open } = useJoinForm();
  const first = isWay(params.way) ? params.way : undefined;
  useEffect(() => open(first), [open, first]);
  const { now, reset } = useAskToJoin();

  const communityId = params.c;
  const bottom = {
    phone: <PhoneBottom />,
    code: <CodeBottom />,
    desk: communityId ? <DeskBottom communityId={communityId} /> : undefined,
  }[way];
  return (
    <Screen
      title={text.title}
      bottom={bottom}
      onBack={way === 'desk' && now.state === 'done' ? reset : undefined}
    >
      <ChipRow label={text.ways} chips={ways} value={way} onChoose={choose} />
      {way === 'phone' && <PhoneWay />}
      {way === 'code' && <CodeWay />}
      {way === 'desk' && <DeskWay communityId={communityId} />}
    </Screen>
  );
}
