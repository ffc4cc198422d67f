import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { LongText } from '../../components/long-text';
import { PictureGrid } from '../../components/picture-grid';
import { Tag } from '../../components/tag';
import { useIdeaAnswer } from '../../stores/plan/desk-ideas';
import { stanceName } from '../../text/plan/ideas';
import { workerIdeasText as text } from '../../text/plan/desk-ideas';
import { AnswerForm } from './answer-form';
import type { DeskIdea } from '../../contract/plan/ideas';

interface Props {
  readonly communityId: string;
  readonly idea: DeskIdea;
  readonly onAnswered: () => void;
}

const kindOf = { support: 'done', suggestion: 'info', worry: 'wait' } as const;

/** One idea: its subject, the household's building, and its answer or the form for it. */
export function DeskIdeaCard({ communityId, idea, onAnswered }: Props) {
  const { at: answering, open } = useIdeaAnswer();
  const { stance, affected, building, at, on, title = '', answer } = idea;
  return (
    <Card>
      <View className="t-small">{on === 'works' ? text.on.works : text.on[on](title)}</View>
      <View className="ends">
        <Tag kind={kindOf[stance]} text={stanceName[stance]} />
        {affected && <Tag kind="plain" text={text.affected} />}
      </View>
      <LongText text={idea.text} of={stanceName[stance]} />
      <PictureGrid pictures={idea.pictures} />
      <View className="t-small">{text.who(building, at)}</View>
      {answer && (
        <View>
          <View className="t-small">{text.ours}</View>
          <LongText text={answer.text} of={text.ours} />
        </View>
      )}
      {answering?.[0].ideaId === idea.ideaId ? (
        <AnswerForm communityId={communityId} onAnswered={onAnswered} />
      ) : (
        <SecondaryButton text={answer ? text.revise : text.answer} onPress={() => open(idea)} />
      )}
    </Card>
  );
}
