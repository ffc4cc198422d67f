import { View } from '@tarojs/components';
import type { Seal as SealName, SealState } from '../domain/community/stage';
import { Seal } from './seal';
import { sealName, sealStateName } from '../text/words/stages';
import { shortDay } from '../text/words/time';
import './seal-line.scss';

interface Props {
  /** From `sealStates(stage)`, in order. */
  readonly seals: readonly SealState[];
  /** When each finished seal was finished, epoch ms. */
  readonly finishedAt?: Readonly<Partial<Record<SealName, number>>>;
}

/** The community's position in the loop: three seals on one line, each with its name and its date. */
export function SealLine({ seals, finishedAt = {} }: Props) {
  return (
    <View className="seal-line">
      {seals.map(({ seal, state }) => {
        const at = finishedAt[seal];
        return (
          <View key={seal} className={`seal-line__stop seal-line__stop--${state}`}>
            <Seal seal={seal} state={state} />
            <View className="seal-line__name">{sealName[seal]}</View>
            <View className="seal-line__state">
              {state === 'finished' && at !== undefined ? shortDay(at) : sealStateName[state]}
            </View>
          </View>
        );
      })}
    </View>
  );
}
