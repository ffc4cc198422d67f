import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../components/button';
import { Card } from '../components/card';
import { LongText } from '../components/long-text';
import { PictureGrid } from '../components/picture-grid';
import { Tag } from '../components/tag';
import { TextLink } from '../components/text-link';
import { ideasText as text, stanceName } from '../text/plan/ideas';
import './idea-card.scss';
import type { IdeaView } from '../contract/plan/ideas';

interface Props {
  readonly idea: IdeaView;
  /** Present if the caller's household may take the idea back. */
  readonly onWithdraw?: () => void;
}

const kindOf = { support: 'done', suggestion: 'info', worry: 'wait' } as const;

/** One household's idea, with the official answer beside it. */
export function IdeaCard({ idea, onWithdraw }: Props) {
  const { stance, building, tenant, affected, mine, at, changedAt, answer } = idea;
  const when = changedAt ? text.changed(changedAt) : text.said(at);
  return (
    <Card>
      <View className="idea__tags">
        <Tag kind={kindOf[stance]} text={stanceName[stance]} />
        {affected && <Tag kind="plain" text={text.affected} />}
        {mine && <Tag kind="seal" text={text.mine} />}
      </View>
      <LongText text={idea.text || text.noWords} of={stanceName[stance]} />
      <PictureGrid pictures={idea.pictures} />
      {idea.picturesWaiting > 0 && <View className="t-small">{text.waiting(idea.picturesWaiting)}</View>}
      <View className="t-small">
        {[text.who(building), tenant && text.tenant, when, idea.version && text.version(idea.version)]
          .filter(Boolean)
          .join(' · ')}
      </View>
      {answer && (
        <View className="idea__answer">
          <View className="t-small">
            {text.answer[answer.office]} · {text.answeredAt(answer.at)}
          </View>
          <LongText text={answer.text} of={text.answer[answer.office]} />
        </View>
      )}
      {onWithdraw && <Withdraw onYes={onWithdraw} />}
    </Card>
  );
}

/** Asks once more: an idea that is taken back disappears for the neighbours too. */
function Withdraw({ onYes }: { readonly onYes: () => void }) {
  const [asking, ask] = useState(false);
  if (!asking) return <TextLink text={text.withdraw} onPress={() => ask(true)} />;
  return (
    <View className="stack">
      <View className="t-body">{text.withdrawSure}</View>
      <SecondaryButton text={text.withdrawYes} onPress={onYes} />
      <SecondaryButton text={text.withdrawNo} onPress={() => ask(false)} />
    </View>
  );
}
