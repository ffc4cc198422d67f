import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ProgressBar } from '../../components/progress-bar';
import { Tag } from '../../components/tag';
import { reportText } from '../../text/need/report-file';
import { building, households } from '../../text/words/numbers';
import { reportPage as text } from '../../text/need/report';
import type { CollectionReport } from '../../contract/need/collection';

/**
 * How many households took part, tenants apart, and building by building, so that buildings where no household was
 * heard stand out.
 */
export function TookPart({ report }: { readonly report: CollectionReport }) {
  const { opensAt, closesAt, closed, tookPart, tenantsTookPart, byBuilding } = report;
  return (
    <>
      <Card>
        <View className="stack">
          <View className="ends">
            <Tag kind={closed ? 'done' : 'wait'} text={closed ? text.closed : text.open(closesAt)} />
          </View>
          <View className="t-number">{households(tookPart)}</View>
          <View className="t-body">{text.tookPart(report.households)}</View>
          <View className="t-small">{reportText.tenants(tenantsTookPart)}</View>
          <View className="t-small">{reportText.period(opensAt, closesAt)}</View>
        </View>
      </Card>
      {byBuilding.length > 0 && (
        <Card title={reportText.buildings}>
          <View className="stack stack--wide">
            {byBuilding.map((row) => (
              <ProgressBar
                key={row.building}
                name={building(row.building)}
                part={row.tookPart}
                whole={row.households}
                said={text.ofAll(row.tookPart, row.households)}
              />
            ))}
          </View>
        </Card>
      )}
    </>
  );
}
