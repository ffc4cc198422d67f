import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import { TryingContext } from './fault';
import { useLook } from './look';
import { StepBack } from './step-back';
import { components as text } from '../text/words/components';
import './screen.scss';

interface Props {
  /** For a browser's title bar; on WeChat the native bar shows the page's own `navigationBarTitleText`. */
  readonly title: string;
  /** The hub has no way back. */
  readonly hub?: boolean;
  /** On an inner step of the page: goes to the step before. Every way back leads there, so no choice gets lost. */
  readonly onBack?: () => void;
  /** The one primary action (with what belongs to it), within the thumb's reach above the safe area. */
  readonly bottom?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: tokens at the person's size, title bar in a browser, bottom action, safe area. */
export function Screen({ title, hub = false, onBack, bottom, children }: Props) {
  const { care, scale, web, back } = useLook();
  const [tried, setTried] = useState(false);
  const trying = useMemo(() => ({ tried, setTried }), [tried]);
  return (
    <View
      className={`screen${care ? ' screen--care' : ''}`}
      style={{ '--scale': String(scale) } as CSSProperties}
    >
      {web && (
        <View className="screen__bar">
          {!hub && (
            <View
              className="screen__back"
              hoverClass="pressed"
              onClick={onBack ?? back}
              {...spoken({ role: 'button', label: text.back })}
            />
          )}
          <View className="screen__title" {...spoken({ role: 'heading', level: 1 })}>
            {title}
          </View>
        </View>
      )}
      {onBack && <StepBack onBack={onBack} />}
      <TryingContext.Provider value={trying}>
        <View className="screen__body">{children}</View>
        {bottom !== undefined && bottom !== null && bottom !== false && (
          <View className="screen__foot">{bottom}</View>
        )}
      </TryingContext.Provider>
    </View>
  );
}
