import { useEffect, useRef, type MutableRefObject } from 'react';

/** The inner steps that are on show, the page on top last. */
const steps: MutableRefObject<() => void>[] = [];

/** Whether the browser stands on an entry that belongs to an inner step. */
const onStep = () => (window.history.state as { readonly step?: true } | null)?.step === true;
const enter = () => window.history.pushState({ ...(window.history.state as object | null), step: true }, '');
/** Taro's router would draw the page anew; it does not hear of these entries. */
const swallow = (event: Event) => event.stopImmediatePropagation();

/** The entry of the inner steps is gone: the page goes a step back, and has an entry for the step that it comes to. */
function popped(event: Event) {
  const step = steps.at(-1);
  // Else back from a page above, to the very entry.
  if (!step || onStep()) return;
  swallow(event);
  enter();
  step.current();
}

/** After the next step has had the time to come: without one the entry goes, unless another page has taken the place. */
function leave() {
  if (steps.length > 0) return;
  window.removeEventListener('popstate', popped, true);
  if (!onStep()) return;
  window.addEventListener('popstate', swallow, { capture: true, once: true });
  window.history.back();
}

/** On an inner step of a page: the browser's back takes an entry of our own away, and that is the way to the step before. */
export function StepBack({ onBack }: { readonly onBack: () => void }) {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    steps.push(back);
    window.addEventListener('popstate', popped, true);
    if (!onStep()) enter();
    return () => {
      steps.splice(steps.indexOf(back), 1);
      setTimeout(leave, 0);
    };
  }, []);
  return null;
}
