import { useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import { PrimaryButton, SecondaryButton } from './button';
import { TryingContext } from './fault';
import { useLook } from './look';
import { Notice } from './notice';
import { components } from '../text/words/components';
import { problemText } from '../text/words/errors';
import './fault.scss';

type Problem = Parameters<typeof problemText>[0];
type Refusal = { readonly title: string; readonly problem: Problem } | false | undefined;

interface Props {
  readonly text: string;
  readonly onPress: () => void;
  readonly busy?: boolean;
  /** The faults that the form's store found, by name, in the order of the page. */
  readonly faults?: readonly string[];
  /** For a form whose store does not look for faults: everything that is missing, shown from the first press on. */
  readonly lacks?: readonly (string | false | undefined)[];
  /** Why the act was refused, shown where it was pressed. */
  readonly refused?: Refusal;
  /** For a form in a card, on a page that has a button of its own. */
  readonly secondary?: boolean;
  /** Other buttons, below. */
  readonly children?: ReactNode;
}

/**
 * A form's button, which is never grey: if it is pressed too early, it names what is missing and leads to the first
 * place. The result of the press stands beside it too, because the top of the page may be far out of sight.
 */
export function FormFoot({ text, onPress, busy, faults, lacks = [], refused, secondary, children }: Props) {
  const { reveal } = useLook();
  const { tried, setTried } = useContext(TryingContext);
  const [presses, count] = useState(0);
  const leads = useRef(false);
  const lacking = lacks.flatMap((name) => name || []);
  const names = [...new Set([...(faults ?? []), ...(tried ? lacking : [])])];
  const some = names.length > 0;
  useEffect(() => {
    if (!leads.current || !some) return;
    leads.current = false;
    reveal();
  }, [some, presses, reveal]);
  const press = () => {
    leads.current = true;
    count(presses + 1);
    setTried(lacking.length > 0);
    if (lacking.length === 0) onPress();
  };
  const Send = secondary ? SecondaryButton : PrimaryButton;
  return (
    <>
      <Refused why={refused} />
      {some && (
        // A new element at each press, so that a screen reader says it again.
        <View key={presses} className="lacks" {...spoken({ role: 'alert' })}>
          {components.lacks(names)}
        </View>
      )}
      <Send text={text} busy={busy} onPress={press} />
      {children}
    </>
  );
}

/** Shows why an act was refused, beside its button; nothing if it was not. */
export const Refused = ({ why }: { readonly why: Refusal }) =>
  why ? (
    <Notice kind="danger" title={why.title}>
      {problemText(why.problem)}
    </Notice>
  ) : null;

/** The refusal of an action or a letter, with the title that it has here. */
export const refusal = (
  title: string,
  now: { readonly state: string; readonly problem?: Problem },
): Refusal =>
  (now.state === 'failed' || now.state === 'refused') && now.problem && { title, problem: now.problem };

/** The names of faults in the order of `names`, which is the page's. */
export const nameFaults = <F extends string>(
  names: Readonly<Record<F, string>>,
  faults: readonly F[],
): readonly string[] =>
  Object.entries<string>(names).flatMap(([fault, name]) => (faults.some((one) => one === fault) ? name : []));
