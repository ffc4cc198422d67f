import { Image, View } from '@tarojs/components';
import { inner, spoken } from '../../components/a11y';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { useLook } from '../../components/look';
import { Notice } from '../../components/notice';
import { usePoster } from '../../stores/joining/letters';
import { problemText } from '../../text/words/errors';
import { lettersText as text } from '../../text/joining/desk';
import './poster.scss';

/** The community's code for the wall, and how to hang it so that everybody can scan it. */
export function Poster({ communityId }: { readonly communityId: string }) {
  const { shown, preview } = useLook();
  const { now, run } = usePoster();
  const busy = now.state === 'busy';
  return (
    <Card title={text.posterTitle}>
      <View className="t-body">{text.posterText}</View>
      {now.state === 'done' ? (
        <>
          <View
            onClick={() => preview([now.value.file], now.value.file)}
            {...spoken({ role: 'button', label: text.posterOpen })}
          >
            <Image className="poster" src={shown(now.value.file)} mode="aspectFit" {...inner({ alt: '' })} />
          </View>
          {text.hang.map((step, index) => (
            <View key={step} className="t-body">{`${index + 1}. ${step}`}</View>
          ))}
        </>
      ) : (
        <SecondaryButton
          text={busy ? text.posterBusy : text.poster}
          busy={busy}
          onPress={() => void run({ communityId })}
        />
      )}
      {now.state === 'failed' && (
        <Notice kind="wait" title={text.posterFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
    </Card>
  );
}
