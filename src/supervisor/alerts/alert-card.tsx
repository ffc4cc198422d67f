import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { CallButton } from '../../components/call-button';
import { Card } from '../../components/card';
import { Refused, refusal } from '../../components/form-foot';
import { ListRow } from '../../components/list-row';
import { Mark } from '../../components/mark';
import { Notice } from '../../components/notice';
import { Tag } from '../../components/tag';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { callPhone } from '../../stores/app/call-phone';
import { takeAlert, useTakeAlert } from '../../stores/need/alerts';
import { dangerName } from '../../text/need/due';
import { alertsText as text } from '../../text/need/alerts';
import type { AlertView } from '../../contract/need/alerts';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly alert: AlertView;
  /** The community is a demonstration. */
  readonly invented: boolean;
}

/** One danger: what, where and when, the numbers to call, and "I see to it". */
export function AlertCard({ communityId, alert, invented }: Props) {
  const { needId, danger, text: words, building, at, team, takenAt, takenByMe } = alert;
  const now = useTakeAlert((store) => store.now);
  const busy = now.state === 'busy';
  const take = async () => {
    if (await takeAlert(communityId, needId)) scrollToTop();
  };
  return (
    <Card>
      <View className="ends">
        {takenAt === undefined ? (
          <Mark kind="danger" text={dangerName[danger]} />
        ) : (
          <View className="t-list">{dangerName[danger]}</View>
        )}
        <View className="t-small">{text.reportedAt(at)}</View>
      </View>
      <View className="t-list">{text.where(building)}</View>
      <ListRow
        title={words}
        hint={text.see}
        onOpen={() => goIn(communityId, page('pages/need', { id: needId }))}
      />
      {takenAt !== undefined && (
        <View className="ends">
          <Tag kind="done" text={takenByMe ? text.takenByMe(takenAt) : text.taken(takenAt)} />
        </View>
      )}
      {team ? (
        <>
          <View className="t-body">{text.callWhom(team.name)}</View>
          <CallButton text={text.call} invented={invented} onCall={() => callPhone(team.phone)} />
        </>
      ) : (
        <Notice kind="wait">{text.noTeam}</Notice>
      )}
      {now.state === 'failed' && now.given.needId === needId && <Refused why={refusal(text.failed, now)} />}
      {takenAt === undefined && (
        <SecondaryButton text={busy ? text.taking : text.take} busy={busy} onPress={() => void take()} />
      )}
    </Card>
  );
}
