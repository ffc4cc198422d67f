import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { NumberField } from '../../components/number-field';
import { NON_VOTER_POLICIES } from '../../domain/ballot/non-voters';
import { DISCLOSURES } from '../../domain/record/statements';
import { useSilentVotes } from '../../stores/ballot/least-days';
import { useBallotDraft } from '../../stores/ballot/notice';
import { bindingOf } from '../../domain/ballot/notice-draft';
import { ballotWriteText as text } from '../../text/ballot/write';
import { disclosurePlain, nonVotersPlain } from '../../text/ballot/write-labels';

const policies = NON_VOTER_POLICIES.map((value) => ({ value, ...nonVotersPlain[value] }));
const disclosures = DISCLOSURES.map((value) => ({ value, ...disclosurePlain[value] }));

/** Settings that only some communities' rules of procedure change. */
export function MoreSettings() {
  const { draft, faults, change } = useBallotDraft();
  const silent = useSilentVotes();
  return (
    <>
      <Card>
        <NumberField
          label={text.proxyCap}
          value={draft.proxyCap}
          onChange={(proxyCap) => change({ proxyCap })}
          unit={text.proxyCapUnit}
          hint={text.proxyCapHint}
          error={faults.includes('proxyCap') ? text.fault.proxyCap : undefined}
        />
      </Card>
      {bindingOf(draft) === 'statutory' && (silent || draft.nonVoters === 'with-majority') && (
        <Card title={text.nonVotersTitle}>
          <ChoiceList
            label={text.nonVotersTitle}
            rows={policies}
            value={draft.nonVoters}
            onChoose={(nonVoters) => change({ nonVoters })}
          />
          {draft.nonVoters === 'with-majority' && <Notice kind="wait">{text.nonVotersNote}</Notice>}
        </Card>
      )}
      <Card title={text.disclosureTitle}>
        <ChoiceList
          label={text.disclosureTitle}
          rows={disclosures}
          value={draft.disclosure}
          onChoose={(disclosure) => change({ disclosure })}
        />
        <View className="t-small">{text.disclosureNote}</View>
      </Card>
    </>
  );
}
