import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { BINDINGS, KINDS } from '../../domain/ballot/form';
import { useBallotDraft } from '../../stores/ballot/notice';
import { ballotWriteText as text } from '../../text/ballot/write';
import { bindingPlain, kindPlain } from '../../text/ballot/write-labels';

const bindings = BINDINGS.map((value) => ({ value, ...bindingPlain[value] }));

/**
 * Lets the worker choose one of the four kinds. Once chosen, only it stays, and the page asks whether it decides
 * anything.
 */
export function KindChoice() {
  const { draft, faults, change } = useBallotDraft();
  const { kind, binding } = draft;
  const rows = KINDS.filter((value) => kind === undefined || value === kind);
  return (
    <>
      <Card title={text.kindTitle}>
        <ChoiceList
          label={text.kindTitle}
          rows={rows.map((value) => ({ value, ...kindPlain[value] }))}
          value={kind}
          onChoose={(value) => change({ kind: value })}
        />
        <Fault error={faults.includes('kind') && text.fault.kind} />
        {kind && <SecondaryButton text={text.kindChange} onPress={() => change({ kind: undefined })} />}
        {kind === 'priorities' && <View className="t-small">{text.prioritiesNote}</View>}
      </Card>
      {kind && kind !== 'priorities' && (
        <Card title={text.bindingTitle}>
          <ChoiceList
            label={text.bindingTitle}
            rows={bindings}
            value={binding}
            onChoose={(value) => change({ binding: value })}
          />
        </Card>
      )}
    </>
  );
}
