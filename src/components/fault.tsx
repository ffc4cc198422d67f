import { createContext, useContext } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './fault.scss';

export interface Trying {
  /** The form's button was pressed although something was missing. */
  readonly tried: boolean;
  readonly setTried: (tried: boolean) => void;
}

/** Kept by the screen, since the button is in its foot and what is missing in its body. */
export const TryingContext = createContext<Trying>({ tried: false, setTried: () => undefined });

export interface ToMend {
  /** What is wrong here. */
  readonly error?: string | false;
  /** What is missing here, and was never there: nobody is told before they press. */
  readonly lack?: string | false;
}

/** What is to be said of a field now. */
export function useFault({ error, lack }: ToMend): string | false | undefined {
  const { tried } = useContext(TryingContext);
  return error || (tried && lack);
}

/** What is to be mended, said in its place: the form's foot leads to the first one of the page. */
export function Fault(props: ToMend) {
  const said = useFault(props);
  if (!said) return null;
  return (
    <View className="field__error" {...spoken({ role: 'alert' })}>
      {said}
    </View>
  );
}
