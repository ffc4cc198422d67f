import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { useIdeasWaiting } from '../../stores/plan/desk-ideas';
import { workerIdeasText as text } from '../../text/plan/desk-ideas';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  /** As the hub counts them; absent if it does not say. */
  readonly waiting?: number;
}

/** Households' ideas on the plan and the works, with the number that wait for an answer. */
export function IdeasCard({ communityId, waiting }: Props) {
  const { view } = useIdeasWaiting();
  const words = text.deskHint('value' in view ? view.value.waiting : waiting);
  const open = () => goIn(communityId, page('worker/ideas'));
  return (
    <Card title={text.title} label={`${text.title}，${words}`} onOpen={open}>
      <View className="t-body">{words}</View>
    </Card>
  );
}
