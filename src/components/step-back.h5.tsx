import { useEffect, useRef, type MutableRefObject } from 'react';

/** The inner steps on show; the last one belongs to the page on top. */
const steps: MutableRefObject<() => void>[] = [];

/** Whether the browser's current entry belongs to an inner step. */
const onStep = () => (window.history.state as { readonly step?: true } | null)?.step === true;
const enter = () => window.history.pushState({ ...(window.history.state as object | null), step: true }, '');
/** Keeps these entries from Taro's router, which would draw the page anew. */
const swallow = (event: Event) => event.stopImmediatePropagation();

/** True for a pop that this module has asked for itself. */
let leaving = false;

/** The entry of the inner steps is gone, so the page goes a step back. */
function popped(event: Event) {
  const step = steps.at(-1);
  if (leaving) {
    leaving = false;
    return swallow(event);
  }
  // Otherwise the person came back from a page above, to this very entry.
  if (!step || onStep()) return;
  swallow(event);
  step.current();
  setTimeout(settle, 0);
}

// Browsers call the window's listeners in the order in which they were added, so this one has to come before the
// router's.
window.addEventListener('popstate', popped, true);

/**
 * Runs when the next step has had the time to appear. If it has, it gets an entry; if not, the entry is removed, unless
 * a page lies on top of it.
 */
function settle() {
  if (steps.length > 0) {
    if (!onStep()) enter();
  } else if (onStep()) {
    leaving = true;
    window.history.back();
  }
}

/**
 * For an inner step of a page: the browser's back removes an entry of our own, which takes the person to the step
 * before.
 */
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
