import { View } from '@tarojs/components';
import type { Seal as SealName, SealState } from '../domain/community/stage';
import { spoken } from './a11y';
import { sealName, sealStateName } from '../text/words/stages';
import './seal.scss';

interface Props {
  readonly seal: SealName;
  readonly state: SealState['state'];
  readonly size?: 'small' | 'normal' | 'large';
  /** The seal is stamped once when it appears: something has just been done. */
  readonly falling?: boolean;
}

/** One of the three seals 需 计 效: outline ahead, filled while present, red lines on paper when finished. */
export function Seal({ seal, state, size = 'normal', falling = false }: Props) {
  const classes = [
    'seal',
    `seal--${seal}`,
    `seal--${state}`,
    `seal--${size}`,
    falling ? 'seal--falling' : '',
  ];
  return (
    <View
      className={classes.join(' ').trim()}
      {...spoken({ role: 'img', label: `${sealName[seal]}，${sealStateName[state]}` })}
    />
  );
}
