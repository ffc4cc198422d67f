import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { NeedStateTag } from '../../components/need-state-tag';
import { go } from '../../stores/app/navigate';
import { reportText } from '../../text/need/report-file';
import { categoryName } from '../../text/need/labels';
import { reportPage as text } from '../../text/need/report';
import './report.scss';
import type { CollectionReport } from '../../contract/need/collection';
import { page } from '../../routes';

type Reported = CollectionReport['byClass'][number]['needs'][number];

/** One need with its outcome: the state, and always the reason or that it is still to come. */
export function ReportedNeed({ need }: { readonly need: Reported }) {
  const title = text.needed(categoryName[need.category], need.households);
  return (
    <View
      className="reported"
      hoverClass="pressed"
      onClick={() => go(page('pages/need', { id: need.needId }))}
      {...spoken({ role: 'button', label: `${title}，${need.text}` })}
    >
      <View className="ends">
        <View className="t-list">{title}</View>
        <NeedStateTag state={need.state} />
      </View>
      <View className="t-body clamp">{need.text}</View>
      <View className="t-small">{need.reason ?? reportText.waiting}</View>
      {need.planItem && <View className="t-small">{text.inPlan(need.planItem)}</View>}
    </View>
  );
}
