import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { TextField } from '../../components/text-field';
import { isSeed, useDraw, useSeed } from '../../stores/record/sample';
import { sampleText as text } from '../../text/record/sample';

/** The seed comes from outside and hangs on the wall before anybody could try several. */
export function DrawForm() {
  const { draft, posted, change, post } = useSeed();
  const { seed } = draft;
  return (
    <>
      <Card>
        <TextField
          label={text.seedTitle}
          hint={text.seedHint}
          placeholder={text.seedPlaceholder}
          value={seed}
          onChange={(typed) => change({ seed: typed })}
          most={TEXT.seed[1]}
          lines="one"
          lack={!isSeed(seed) && text.seedShort(TEXT.seed[0])}
        />
      </Card>
      <Card title={text.postedTitle}>
        <CheckList
          label={text.postedTitle}
          rows={[{ value: 'posted', title: text.posted }]}
          chosen={posted ? ['posted'] : []}
          onToggle={() => post(!posted)}
        />
        <Fault lack={!posted && text.postFirst} />
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
    <FormFoot
      text={busy ? text.drawing : text.draw}
      busy={busy}
      lacks={[!isSeed(draft.seed) && text.seedTitle, !posted && text.posted]}
      refused={refusal(text.drawFailed, now)}
      onPress={() => void draw(ballotId)}
    />
  );
}
