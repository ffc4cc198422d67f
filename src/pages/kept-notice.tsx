import { View } from '@tarojs/components';
import { Notice } from '../components/notice';
import { whyWaits } from '../text/home/outbox';
import { OutboxLink } from './outbox-link';

interface Props {
  readonly title: string;
  readonly text: string;
  /** Why it could not go at once; absent where the page was opened later. */
  readonly problem?: Parameters<typeof whyWaits>[0];
}

/** What the person has just done waits on the phone: why, that it goes by itself, and the way to it. */
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
