import { View } from '@tarojs/components';
import { Notice } from '../components/notice';
import { whyWaits } from '../text/home/outbox';
import { OutboxLink } from './outbox-link';

interface Props {
  readonly title: string;
  readonly text: string;
  /** Why it could not be sent at once; absent if the page was opened later. */
  readonly problem?: Parameters<typeof whyWaits>[0];
}

/** Says that the person's last act waits on the phone: why, that it is sent by itself, and the way to it. */
export function KeptNotice({ title, text, problem }: Props) {
  return (
    <>
      <Notice kind="wait" title={title}>
        {problem && <View>{whyWaits(problem)}</View>}
        <View>{text}</View>
      </Notice>
      <OutboxLink />
    </>
  );
}
