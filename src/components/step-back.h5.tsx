import { useEffect, useRef, type MutableRefObject } from 'react';

/** The inner steps that are on show, the page on top last. */
const steps: MutableRefObject<() => void>[] = [];

/** Whether the browser stands on an entry that belongs to an inner step. */
const onStep = () => (window.history.state as { readonly step?: true } | null)?.step === true;
const enter = () => window.history.pushState({ ...(window.history.state as object | null), step: true }, '');
/** Taro's router would draw the page anew; it does not hear of these entries. */
const swallow = (event: Event) => event.stopImmediatePropagation();

/** A pop that we have asked for ourselves. */
let leaving = false;

/** The entry of the inner steps is gone: the page goes a step back. */
function popped(event: Event) {
  const step = steps.at(-1);
  if (leaving) {
    leaving = false;
    return swallow(event);
  }
  // Else back from a page above, to the very entry.
  if (!step || onStep()) return;
  swallow(event);
  step.current();
  setTimeout(settle, 0);
}

// Browsers call the window's listeners in the order in which they came: this one has to be there before the router's.
window.addEventListener('popstate', popped, true);

/** When the next step has had the time to come: it has an entry; without one the entry goes, unless a page is upon it. */
function settle() {
  if (steps.length > 0) {
    if (!onStep()) enter();
  } else if (onStep()) {
    leaving = true;
    window.history.back();
  }
}

/** On an inner step of a page: the browser's back takes an entry of our own away, and that is the way to the step before. */
export function StepBack({ onBack }: { readonly onBack: () => void }) {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    steps.push(back);
    if (!onStep()) enter();
    return () => {
      steps.splice(steps.indexOf(back), 1);
      setTimeout(settle, 0);
    };
  }, []);
  return null;
}
