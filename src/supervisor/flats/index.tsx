import { useState } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ChipRow } from '../../components/chip-row';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useOutbox } from '../../stores/app/outbox';
import { useFlats } from '../../stores/need/doors';
import { groupByStairwell, roundFlats, isUnreached } from '../../stores/need/flats';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { flatsText as text } from '../../text/need/doors';
import { Floor } from './floor';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** The flats of one building by stairwell and floor; records that wait on this phone are shown as done. */
export default function Flats() {
  const communityId = useCommunity();
  const building = decodeURIComponent(useRouter().params.b ?? '');
  const { view, load } = useFlats();
  const letters = useOutbox((outbox) => outbox.letters);
  const [only, setOnly] = useState(false);
  const [chosen, choose] = useState<string>();
  const refresh = () => {
    if (communityId) void load({ communityId, building });
  };
  useRefresh(refresh);
  const offline =
    view.phase === 'failed' && (view.problem.code === 'OFFLINE' || view.problem.code === 'UNREACHABLE');
  return (
    <Screen title={text.title(building)}>
      {offline && <Notice kind="info">{text.notOnPhone}</Notice>}
      <Viewed view={view} onRetry={refresh}>
        {({ flats = [] }) => {
          const all = roundFlats(flats, letters, communityId);
          const stairwells = [...groupByStairwell(all).keys()];
          const stairwell = chosen ?? stairwells[0] ?? '';
          const here = all.filter((flat) => flat.stairwell === stairwell);
          const left = here.filter(isUnreached);
          const floors = groupByStairwell(only ? left : here).get(stairwell) ?? new Map<string, never[]>();
          return (
            <>
              {stairwells.length > 1 && (
                <ChipRow
                  label={text.stairwells}
                  chips={stairwells.map((value) => ({ value, title: text.stairwell(value) }))}
                  value={stairwell}
                  onChoose={choose}
                  oneLine
                  tabs
                />
              )}
              <ChipRow<'all' | 'left'>
                label={text.filter}
                chips={[
                  { value: 'all', title: text.all(here.length) },
                  { value: 'left', title: text.unreached(left.length) },
                ]}
                value={only ? 'left' : 'all'}
                onChoose={(value) => setOnly(value === 'left')}
              />
              {only && left.length === 0 && <View className="t-body">{text.allReached}</View>}
              {[...floors].map(([floor, rows]) => (
                <Floor
                  key={floor}
                  floor={floor}
                  flats={rows}
                  onOpen={(unit) => goIn(communityId, page('supervisor/door', { unit: unit }))}
                />
              ))}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
