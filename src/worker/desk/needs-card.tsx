import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Mark } from '../../components/mark';
import type { NeedsRows } from '../../stores/need/desk-rows';
import { deskText as text } from '../../text/home/desk';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly rows: NeedsRows;
}

/**
 * Residents' needs: dangers before everything, then those that wait for an answer, then the times of the collection.
 */
export function NeedsCard({ communityId, rows: { waiting, overdue, openAlerts, settable } }: Props) {
  const late = overdue && overdue.n > 0 && <Mark kind="late" text={text.overdue(overdue.n, overdue.more)} />;
  const alerts = (
    <ListRow
      title={text.alerts}
      hint={openAlerts === undefined ? text.alertsUnknown : openAlerts > 0 ? undefined : text.alertsNone}
      below={openAlerts ? <Mark kind="danger" text={text.alertsOpen(openAlerts)} /> : undefined}
      onOpen={() => goIn(communityId, page('supervisor/alerts'))}
    />
  );
  return (
    <Card title={text.needsTitle}>
      <View>
        {openAlerts !== 0 && alerts}
        <ListRow
          title={text.answers}
          hint={waiting === undefined ? text.answersUnknown : text.answersWaiting(waiting)}
          below={late || undefined}
          onOpen={() => goIn(communityId, page('worker/needs'))}
        />
        {settable && (
          <>
            <ListRow
              title={text.collection}
              hint={text.collectionHint}
              onOpen={() => goIn(communityId, page('worker/collection'))}
            />
            <ListRow
              title={text.doors}
              hint={text.doorsHint}
              onOpen={() => goIn(communityId, page('supervisor/doors'))}
            />
          </>
        )}
        {openAlerts === 0 && alerts}
      </View>
    </Card>
  );
}
