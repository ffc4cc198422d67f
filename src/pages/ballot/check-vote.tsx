import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import type { Choice } from '../../domain/ballot/form';
import { useCast, useVote } from '../../stores/ballot/ballot';
import { scrollToTop } from '../../stores/app/navigate';
import { titles } from '../../text/words/app';
import { castingText as text } from '../../text/ballot/casting';
import { optionName } from '../../text/ballot/labels';
import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
  readonly paper: MyBallotPaper;
  readonly picks: Choice;
}

/** The whole choice once more, in sentences with flat and area; nothing is sent before the person confirms it here. */
export function CheckVote({ communityId, ballot, paper, picks }: Props) {
  const { form, disclosure } = ballot;
  const { stepBack, cast } = useVote();
  const busy = useCast((store) => store.now.state === 'busy');
  const [only] = form.motions;
  const press =
    form.kind === 'matter' && only
      ? text.cast(optionName(only, picks[only.motionId]?.[0] ?? ''))
      : text.castAll;
  return (
    <Screen
      title={titles.ballot}
      onBack={() => stepBack(form)}
      bottom={
        <>
          <PrimaryButton
            text={busy ? text.casting : press}
            busy={busy}
            onPress={() => void cast(communityId).then(scrollToTop)}
          />
          <SecondaryButton text={text.change} busy={busy} onPress={() => stepBack(form)} />
        </>
      }
    >
      <View className="t-page">{text.confirmTitle}</View>
      {paper.proxyUntil && <Notice kind="wait">{text.proxy(paper.units)}</Notice>}
      {form.kind === 'items' ? (
        <Items ballot={ballot} paper={paper} picks={picks} busy={busy} />
      ) : (
        only && (
          <Card title={ballot.title}>
            <View className="confirm">
              {text.sentence(form, only, paper.units, paper.areaCenti, picks[only.motionId] ?? [])}
            </View>
          </Card>
        )
      )}
      <Notice kind="info">
        {text.note}
        {disclosure === 'owners' ? text.noteOwners : ''}
      </Notice>
    </Screen>
  );
}

function Items({ ballot, paper, picks, busy }: Omit<Props, 'communityId'> & { readonly busy: boolean }) {
  const change = useVote((vote) => vote.change);
  const pick = (motionId: string) => picks[motionId]?.[0] ?? '';
  const { motions } = ballot.form;
  const open = (place: number) => {
    change(place);
    scrollToTop();
  };
  return (
    <Card title={ballot.title}>
      <View className="t-list">{text.itemsWho(paper.units, paper.areaCenti)}</View>
      <View className="t-body">{text.summary(motions.map(({ motionId }) => pick(motionId)))}</View>
      <View>
        {motions.map((motion, place) => (
          <ListRow
            key={motion.motionId}
            title={text.item(place + 1, motion, pick(motion.motionId))}
            onOpen={busy ? undefined : () => open(place)}
          />
        ))}
      </View>
      <View className="t-small">{text.changeItem}</View>
    </Card>
  );
}
