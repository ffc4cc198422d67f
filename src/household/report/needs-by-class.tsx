import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Facts } from '../../components/facts';
import { CATEGORY_CLASSES, type CategoryClass } from '../../domain/need/category';
import { NEED_STATES } from '../../domain/need/need';
import { reportState, reportText } from '../../text/need/report-file';
import { className, classHint } from '../../text/need/labels';
import { reportPage as text } from '../../text/need/report';
import { ReportedNeed } from './reported-need';
import type { CollectionReport } from '../../contract/need/collection';

/** The needs by the three classes of the national catalogue, those with most households first, each with its answer. */
export function NeedsByClass({ report }: { readonly report: CollectionReport }) {
  const { byClass, byState, needs: all } = report;
  const [of, choose] = useState<CategoryClass>('basic');
  const needs = byClass.find((row) => row.class === of)?.needs ?? [];
  const listed = byClass.reduce((sum, row) => sum + row.needs.length, 0);
  return (
    <>
      <Card title={text.states(all)}>
        <Facts
          facts={NEED_STATES.map((state) => ({
            name: reportState[state],
            value: text.count(byState[state]),
          }))}
        />
      </Card>
      <Card title={reportText.needs}>
        <ChipRow
          label={reportText.class}
          chips={CATEGORY_CLASSES.map((name) => ({ value: name, title: className[name] }))}
          value={of}
          onChoose={choose}
          tabs
        />
        <View className="t-small">{classHint[of]}</View>
        {needs.length === 0 && <View className="t-body">{text.none}</View>}
        <View>
          {needs.map((need) => (
            <ReportedNeed key={need.needId} need={need} />
          ))}
        </View>
        {listed < all && <View className="t-small">{text.listed(listed)}</View>}
      </Card>
    </>
  );
}
