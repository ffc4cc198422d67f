import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { refusal } from '../../components/form-foot';
import { go } from '../../stores/app/navigate';
import { useNeedForm } from '../../stores/need/form';
import { useBack } from '../../stores/need/list';
import { useSession } from '../../stores/app/session';
import { useSimilar } from '../../stores/need/similar';
import { needText } from '../../text/need/needs';
import { similarText } from '../../text/need/similar';
import { SimilarNeed } from './similar-need';
import { watchSeen } from './watch-seen';
import { page } from '../../routes';

/**
 * How many are shown: the first are the most similar, the others wait behind a press, so that the form stays in sight.
 */
const first = 2;
/** The first row: once it is on the screen, all of them count as shown, since the person has noticed them. */
const anchor = 'similar-first';

/** Similar needs, below the text or, when "send" was pressed, in its place. */
export function SimilarNeeds({ whole = false }: { readonly whole?: boolean }) {
  const { found, dismissed, markShown, dismiss } = useSimilar();
  const join = useNeedForm((form) => form.join);
  const resident = useSession((session) => session.roles.includes('resident'));
  const backing = useBack((store) => store.now);
  const [all, setAll] = useState(whole);
  const needs = found?.needs.filter(({ needId }) => whole || !dismissed.includes(needId)) ?? [];
  const ids = needs.map(({ needId }) => needId).join();
  const hidden = all ? 0 : Math.max(0, needs.length - first);
  useEffect(() => {
    const shown = ids.split(',');
    if (whole) return markShown(shown);
    // Below the edge of the screen they are not shown yet. Together with the first, the way to the others is on the
    // screen.
    return ids === '' ? undefined : watchSeen(anchor, () => markShown(shown));
  }, [ids, whole, markShown]);

  if (needs.length === 0) return null;
  return (
    <Card title={similarText.title}>
      {resident && <View className="t-small">{similarText.hint}</View>}
      {needs.slice(0, needs.length - hidden).map((need, index) => (
        <SimilarNeed
          key={need.needId}
          id={index === 0 && !whole ? anchor : undefined}
          need={need}
          mayJoin={resident}
          busy={backing.state === 'busy'}
          onOpen={() => go(page('pages/need', { id: need.needId }))}
          onJoin={() => void join(need)}
          refused={
            'given' in backing && backing.given.needId === need.needId && refusal(needText.refused, backing)
          }
        />
      ))}
      {hidden > 0 && <SecondaryButton text={similarText.more(hidden)} onPress={() => setAll(true)} />}
      {!whole && <SecondaryButton text={similarText.dismiss} onPress={dismiss} />}
    </Card>
  );
}
