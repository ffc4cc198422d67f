import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { CheckList } from '../../components/check-list';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { FormFoot } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { TextLink } from '../../components/text-link';
import { optionsOf } from '../../domain/ballot/form';
import { useVote } from '../../stores/ballot/ballot';
import { hasAnswer, picksAt, type Picks } from '../../stores/ballot/picks';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { titles } from '../../text/words/app';
import { castingText as text } from '../../text/ballot/casting';
import { optionName } from '../../text/ballot/labels';
import { CheckVote } from './check-vote';
import './ballot.scss';
import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
  readonly paper: MyBallotPaper;
}

/** The steps of a vote: choose, item by item if there are several; check in whole sentences; cast. */
export function CastVote({ communityId, ballot, paper }: Props) {
  const at = useVote((vote) => vote.at);
  if (at.step === 'look') return null;
  return at.step === 'confirm' ? (
    <CheckVote communityId={communityId} ballot={ballot} paper={paper} picks={at.picks} />
  ) : (
    <Choose
      communityId={communityId}
      ballot={ballot}
      paper={paper}
      place={at.place}
      picks={at.picks}
      changing={at.changing}
    />
  );
}

interface ChooseProps extends Props {
  readonly place: number;
  readonly picks: Picks;
  /** One answer is being changed, so the only way on is back to the check. */
  readonly changing?: true;
}

function Choose({ communityId, ballot, paper, place, picks, changing }: ChooseProps) {
  const { choose, next, stepBack } = useVote();
  const { form } = ballot;
  const all = form.motions.length;
  const motion = form.motions[place];
  if (!motion) return null;
  const chosen = picksAt(form, place, picks);
  const rows = optionsOf(form, motion).map((value) => ({
    value,
    title: optionName(motion, value),
    hint: text.hint(value),
  }));
  const move = (go: (form: BallotView['form']) => void) => {
    go(form);
    scrollToTop();
  };
  const back = () => move(stepBack);
  const missing = !hasAnswer(form, place, picks);
  const ask = asked(ballot, paper);
  return (
    <Screen
      title={titles.ballot}
      onBack={back}
      bottom={
        <FormFoot
          text={place < all - 1 && !changing ? text.nextItem : text.next}
          lacks={[missing && text.lacks]}
          onPress={() => move(next)}
        >
          {!changing && <SecondaryButton text={place > 0 ? text.previous : text.look} onPress={back} />}
        </FormFoot>
      }
    >
      {paper.proxyUntil && <Notice kind="wait">{text.proxy(paper.units)}</Notice>}
      {form.kind === 'items' ? (
        <Card>
          <View className="t-small">{text.place(place + 1, all)}</View>
          <Headline text={motion.title} />
        </Card>
      ) : (
        <Card title={ballot.title}>
          <View className="t-body ballot-question">{ballot.question}</View>
        </Card>
      )}
      <View className="t-list">{ask}</View>
      <Fault lack={missing && text.chooseFirst} />
      {form.kind === 'priorities' ? (
        <>
          <CheckList
            label={ask}
            rows={rows}
            chosen={chosen}
            onToggle={(optionId) => choose(form, optionId)}
          />
          <View className="t-body">{text.left(chosen.length, form.most)}</View>
        </>
      ) : (
        <ChoiceList
          key={motion.motionId}
          label={ask}
          rows={rows}
          value={chosen[0]}
          onChoose={(optionId) => choose(form, optionId)}
        />
      )}
      {motion.options.map(({ optionId, title, planId }) =>
        planId ? (
          <TextLink
            key={optionId}
            text={text.seePlan(title)}
            onPress={() => goIn(communityId, page('pages/plan', { id: planId }))}
          />
        ) : null,
      )}
    </Screen>
  );
}

function asked({ form }: BallotView, { units }: MyBallotPaper): string {
  if (form.kind === 'priorities') return text.askSome(units, form.most);
  return form.kind === 'one-of' ? text.askOne(units) : text.ask(units);
}
