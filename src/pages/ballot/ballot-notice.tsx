import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { Facts } from '../../components/facts';
import { Tag } from '../../components/tag';
import { useReadAloud } from '../../stores/app/read-aloud';
import { ballotText as text } from '../../text/ballot/ballot';
import { phaseName, ruleArticle } from '../../text/ballot/labels';
import { Motions } from './motions';
import type { BallotView } from '../../contract/ballot/ballots';

/** The notice in plain words with its articles: what is decided, by whom, by which rule, when, and who sees it. */
export function BallotNotice({ ballot }: { readonly ballot: BallotView }) {
  const { form, phase } = ballot;
  const lawful = form.binding === 'statutory';
  return (
    <>
      <Card>
        <View className="ends">
          <View className="t-small">{text.question}</View>
          <Tag kind={phase === 'open' ? 'seal' : 'info'} text={phaseName[phase]} />
        </View>
        <Headline text={ballot.title} />
        <View className="t-body ballot-question">{ballot.question}</View>
        <Motions form={form} />
        <ReadAloud ballot={ballot} />
      </Card>
      <Card title={text.whoTitle}>
        <View className="t-body">{text.who(ballot)}</View>
        {lawful ? (
          <View className="t-body">{text.proxies(ballot.proxyCap)}</View>
        ) : (
          <View className="t-list">{text.onlyAdvice}</View>
        )}
      </Card>
      {lawful && (
        <Card title={text.ruleTitle}>
          {text.ruleSentences(form).map((sentence) => (
            <View key={sentence} className="t-body">
              {sentence}
            </View>
          ))}
          <View className="t-body">
            {text.ruleBoth}
            {text.silent[ballot.nonVoters]}
          </View>
          {form.kind === 'items' && <View className="t-body">{text.ruleItems}</View>}
          {form.kind === 'one-of' && <View className="t-body">{text.ruleOneOf}</View>}
          <View className="t-small">{ruleArticle}</View>
        </Card>
      )}
      <Dates ballot={ballot} />
      <Card title={text.seenTitle}>
        <View className="t-body">{text.seen[ballot.disclosure]}</View>
      </Card>
      <Card title={text.contactTitle}>
        <Facts
          facts={[
            { name: text.organiser, value: ballot.organiser },
            { name: text.contact, value: ballot.contact },
          ]}
        />
      </Card>
    </>
  );
}

/** Reads title, question and rule aloud for people who do not read well; it stops when the page is left. */
function ReadAloud({ ballot }: { readonly ballot: BallotView }) {
  const { able, reading, toggle, stop } = useReadAloud();
  useEffect(() => stop, [stop]);
  if (!able) return null;
  return (
    <SecondaryButton
      text={reading ? text.reading : text.readAloud}
      onPress={() => toggle(text.aloud(ballot))}
    />
  );
}

function Dates({ ballot }: { readonly ballot: BallotView }) {
  const { phase, noticeAt, correctionEndsAt, opensAt, closesAt, objectionDays } = ballot;
  const left = phase === 'open' ? text.left(closesAt) : '';
  return (
    <Card title={text.datesTitle}>
      <Facts
        facts={[
          { name: text.notice, value: text.when(noticeAt) },
          { name: text.correction, value: text.when(correctionEndsAt) },
          { name: text.opens, value: text.when(opensAt) },
          { name: text.closes, value: `${text.when(closesAt)}${left ? `，${left}` : ''}` },
          { name: text.objectionPeriod, value: text.objectionDays(objectionDays) },
        ]}
      />
    </Card>
  );
}
