import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { isSeed, useDraw, useSeed } from '../../stores/record/sample';
import { problemText } from '../../text/words/errors';
import { sampleText as text } from '../../text/record/sample';

/** The seed comes from outside and hangs on the wall before anybody could try several. */
export function DrawForm() {
  const { draft, posted, change, post } = useSeed();
  const { seed } = draft;
  const { now } = useDraw();
  return (
    <>
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.drawFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
      <Card>
        <TextField
          label={text.seedTitle}
          hint={text.seedHint}
          placeholder={text.seedPlaceholder}
          value={seed}
          onChange={(typed) => change({ seed: typed })}
          most={TEXT.seed[1]}
          lines="one"
        />
        {seed !== '' && !isSeed(seed) && <View className="t-small">{text.seedShort(TEXT.seed[0])}</View>}
      </Card>
      <Card title={text.postedTitle}>
        <CheckList
          label={text.postedTitle}
          rows={[{ value: 'posted', title: text.posted }]}
          chosen={posted ? ['posted'] : []}
          onToggle={() => post(!posted)}
        />
        <View className="t-small">{text.once}</View>
      </Card>
    </>
  );
}

export function DrawButton({ ballotId }: { readonly ballotId: string }) {
  const { draft, posted, draw } = useSeed();
  const { now } = useDraw();
  const busy = now.state === 'busy';
  return (
    <PrimaryButton
      text={busy ? text.drawing : text.draw}
      busy={busy}
      disabled={!isSeed(draft.seed) || !posted}
      onPress={() => void draw(ballotId)}
    />
  );
}
