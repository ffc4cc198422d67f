import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { Facts } from '../../components/facts';
import type { Kind } from '../../domain/ballot/form';
import { bindingOf, motionsOf, mostOf, numberOf, type BallotDraft } from '../../domain/ballot/notice-draft';
import { scopeName } from '../../text/ballot/labels';
import { ballotWriteText as text } from '../../text/ballot/write';
import {
  bindingPlain,
  disclosurePlain,
  kindPlain,
  matterPlain,
  nonVotersPlain,
} from '../../text/ballot/write-labels';
import { RulesWords } from '../ballot/rules-words';
import { correctionEndOf } from '../../domain/ballot/notice-times';

interface Props {
  readonly draft: BallotDraft;
  readonly kind: Kind;
  readonly now: number;
}

/** The notice as residents will read it: the question, the motions, who votes, when, under which rule. */
export function Reading({ draft, kind, now }: Props) {
  const motions = motionsOf(draft);
  const statutory = bindingOf(draft) === 'statutory';
  const { labels } = text;
  const options = motions.flatMap((motion) => motion.options);
  return (
    <>
      <Card>
        <Headline text={draft.title.trim()} />
        <View className="t-body">{draft.question.trim()}</View>
      </Card>
      {kind !== 'matter' && (
        <Card title={text.listTitle[kind]}>
          {kind !== 'items' &&
            options.map(({ title }, at) => (
              <View key={at} className="t-body">
                {text.numbered(at + 1, title)}
              </View>
            ))}
          {kind === 'items' &&
            motions.map(({ title, matter }, at) => (
              <View key={at}>
                <View className="t-body">{text.numbered(at + 1, title)}</View>
                {statutory && <View className="t-small">{text.itemBelongs(matterPlain[matter].title)}</View>}
              </View>
            ))}
          {kind === 'priorities' && <View className="t-small">{text.mostOf(mostOf(draft))}</View>}
        </Card>
      )}
      <Card>
        <Facts
          facts={[
            { name: labels.kind, value: kindPlain[kind].title },
            { name: labels.binding, value: bindingPlain[bindingOf(draft)].title },
            ...(statutory && kind !== 'items'
              ? motions.map(({ matter }) => ({ name: labels.matter, value: matterPlain[matter].title }))
              : []),
            { name: labels.scope, value: scopeName(draft.scope) },
            { name: labels.notice, value: text.noticeNow },
            { name: labels.correction, value: text.when(correctionEndOf(draft, now)) },
            { name: labels.opens, value: text.when(draft.opensAt) },
            { name: labels.closes, value: text.when(draft.closesAt) },
            { name: labels.objection, value: text.days(numberOf(draft.objectionDays)) },
            { name: labels.organiser, value: draft.organiser.trim() },
            { name: labels.contact, value: draft.contact.trim() },
            { name: labels.proxyCap, value: text.cap(numberOf(draft.proxyCap)) },
            ...(statutory ? [{ name: labels.nonVoters, value: nonVotersPlain[draft.nonVoters].title }] : []),
            { name: labels.disclosure, value: disclosurePlain[draft.disclosure].title },
          ]}
        />
      </Card>
      {statutory ? (
        <RulesWords matters={motions.map(({ matter }) => matter)} />
      ) : (
        <Card>
          <View className="t-body">{text.noRule}</View>
        </Card>
      )}
    </>
  );
}
