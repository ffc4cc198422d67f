import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Notice } from '../../components/notice';
import { CALLS, noteCall, sampleCounts, sampleOutcome, useCalled } from '../../stores/record/sample';
import { problemText } from '../../text/words/errors';
import { calledName, sampleText as text } from '../../text/record/sample';
import { Rows } from '../rows';
import type { Called, SampleView } from '../../contract/record/record';

interface Props {
  readonly communityId: string;
  readonly ballotId: string;
  readonly sample: SampleView;
  /** The owners of the frozen roll that the sample is drawn from. */
  readonly owners: number | undefined;
}

const kinds = { doubt: 'danger', kept: 'done', open: 'wait' } as const;
const chips = CALLS.map((value) => ({ value, title: calledName[value] }));

/** The drawn households in the order of the draw, and the verdict that their answers give. */
export function CallSheet({ communityId, ballotId, sample, owners }: Props) {
  const { seed, fewest, votes, units } = sample;
  const outcome = sampleOutcome(sample);
  return (
    <>
      <Notice kind={kinds[outcome]} title={text.outcome[outcome].title}>
        <View>{text.counts(sampleCounts(sample))}</View>
        <View>{text.outcome[outcome].text}</View>
      </Notice>
      <Card title={text.drawnTitle(units.length)}>
        <View className="t-body">{text.numbers(fewest, owners, units.length)}</View>
        <View className="t-small">{text.votes(votes)}</View>
        <View className="t-small">{text.seed(seed)}</View>
        <View className="t-small">{text.repeat}</View>
      </Card>
      <View>
        <View className="t-list">{text.sheetTitle}</View>
        <View className="t-small">{text.sheetHint}</View>
      </View>
      <Rows rows={units} keyOf={({ unit }) => unit}>
        {({ unit, called }) => (
          <Call communityId={communityId} ballotId={ballotId} unit={unit} called={called} />
        )}
      </Rows>
    </>
  );
}

interface CallProps {
  readonly communityId: string;
  readonly ballotId: string;
  readonly unit: string;
  readonly called: Called | undefined;
}

function Call({ communityId, ballotId, unit, called }: CallProps) {
  const { now } = useCalled();
  const [failed, setFailed] = useState(false);
  const note = async (said: Called) => setFailed(!(await noteCall(communityId, ballotId, unit, said)));
  return (
    <Card>
      <View className="t-list">{text.flat(unit)}</View>
      {failed && now.state === 'failed' && (
        <Notice kind="danger" title={text.callFailed(unit)}>
          {problemText(now.problem)}
        </Notice>
      )}
      <ChipRow label={text.said(unit)} chips={chips} value={called} onChoose={(said) => void note(said)} />
    </Card>
  );
}
