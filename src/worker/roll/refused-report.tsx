import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { SecondaryButton } from '../../components/button';
import { groupProblems, type ProblemGroup } from '../../stores/roll/import';
import { problemGroup, problemRow, rollText as text } from '../../text/roll/import';
import type { RowProblem } from '../../domain/roll/import-rows';

/** How many rows of a kind are shown at once; a press shows the rest. */
const atOnce = 8;
/** The most children that WeChat allows in one node. */
const atMost = 60;

function Group({ code, rows }: ProblemGroup) {
  const [all, setAll] = useState(false);
  const { title, mend } = problemGroup[code];
  const shown = rows.slice(0, all ? atMost : atOnce);
  const rest = Math.min(rows.length, atMost) - shown.length;
  return (
    <Card title={text.group(title, rows.length)}>
      <View className="t-body">{mend}</View>
      <View className="refused__rows">
        {shown.map((problem) => (
          <View key={`${problem.row}-${problem.column}`} className="refused__row">
            {problemRow(problem)}
          </View>
        ))}
      </View>
      {rest > 0 && <SecondaryButton text={text.moreRows(rest)} onPress={() => setAll(true)} />}
    </Card>
  );
}

interface Props {
  readonly problems: readonly RowProblem[];
  /** The number of all problems; the cloud lists the first 200. */
  readonly count: number;
}

/** Why nothing was imported: every refused row, by what is wrong with it and how to correct it. */
export function RefusedReport({ problems, count }: Props) {
  return (
    <>
      <Notice kind="danger" title={text.refusedTitle(count)}>
        {text.refusedText}
        {count > problems.length ? text.listed(problems.length) : ''}
      </Notice>
      {groupProblems(problems).map((group) => (
        <Group key={group.code} {...group} />
      ))}
    </>
  );
}
