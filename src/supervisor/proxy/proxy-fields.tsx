import { COUNT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { useProxyForm } from '../../stores/ballot/proxies';
import { proxyText as text } from '../../text/ballot/proxies';
import { FlatChoice } from '../flat-choice';
import { useAllFlats } from '../use-all-flats';
import { useOpenFlats } from '../use-open-flats';

interface Props {
  readonly communityId: string;
  readonly expiresAt: number;
  readonly cap: number;
}

/**
 * The fields that are written down for one authorisation. A proxy may have voted already, so any flat can be chosen.
 */
export function ProxyFields({ communityId, expiresAt, cap }: Props) {
  const { draft, faults, restored, volatile, trouble, change, addPicture, removePicture } = useProxyForm();
  const principals = useOpenFlats(communityId);
  const proxies = useAllFlats(communityId);
  return (
    <>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <View className="t-small">{text.cap(cap)}</View>
      <Card>
        <FlatChoice
          label={text.unit}
          {...principals}
          unit={draft.unit}
          onChoose={(unit) => change({ unit })}
          none={text.none}
        />
        <Fault error={faults.includes('unit') && text.faults.unit} />
      </Card>
      <Card>
        <FlatChoice
          label={text.proxyUnit}
          {...proxies}
          unit={draft.proxyUnit}
          onChoose={(proxyUnit) => change({ proxyUnit })}
          none={text.none}
        />
        <Fault
          error={
            (faults.includes('proxyUnit') && text.faults.proxyUnit) ||
            (faults.includes('same') && text.faults.same)
          }
        />
      </Card>
      <Card>
        <MomentField
          label={text.expires}
          dateLabel={text.dateLabel}
          timeLabel={text.timeLabel}
          at={expiresAt}
          from={Date.now()}
          onChange={(at) => change({ expiresAt: at })}
        />
        <View className="t-small">{text.expiresHint}</View>
        <Fault error={faults.includes('expiresAt') && text.faults.expiresAt} />
      </Card>
      <Card>
        <PicturePicker
          label={text.pictureTitle}
          pictures={draft.picture ? [draft.picture] : []}
          most={COUNT.paperPhotos[1]}
          trouble={trouble}
          onAdd={() => void addPicture()}
          onRemove={removePicture}
        />
        <View className="t-small">{text.pictureHint}</View>
        <Fault error={faults.includes('picture') && text.faults.picture} />
      </Card>
    </>
  );
}
