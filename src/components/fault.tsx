import { createContext, useContext } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './fault.scss';

export interface Trying {
  /** The person pressed the form's button although something was missing. */
  readonly tried: boolean;
  readonly setTried: (tried: boolean) => void;
}

/** The screen keeps this state, since the button is in its foot and the missing field in its body. */
export const TryingContext = createContext<Trying>({ tried: false, setTried: () => undefined });

export interface ToMend {
  /** The fault of this field. */
  readonly error?: string | false;
  /** What this field still lacks. Nobody is told of it before they press. */
  readonly lack?: string | false;
}

/** The message that a field shows now. */
export function useFault({ error, lack }: ToMend): string | false | undefined {
  const { tried } = useContext(TryingContext);
  return error || (tried && lack);
}

/** A fault, shown beside its field: the form's foot leads to the first one of the page. */
export function Fault(props: ToMend) {
  const said = useFault(props);
  if (!said) return null;
  return (
    <View className="field__error" {...spoken({ role: 'alert' })}>
      {said}
    </View>
  );
}
