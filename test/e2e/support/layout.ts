/** CSS pixels: of any target, of buttons and rows to choose from, and of the letters of main text. */
export interface Least {
  readonly target: number;
  readonly main: number;
  readonly words: number;
}

export interface Layout {
  /** What reaches out of the screen sideways, without a box that scrolls around it. */
  readonly sideways: readonly string[];
  readonly smallTargets: readonly string[];
  readonly smallMainTargets: readonly string[];
  /** Main text, that is everything but hints, dates, tags and the words of drawings, which are one step smaller. */
  readonly smallWords: readonly string[];
}

/** Measures the page on top; runs in it, so it can use nothing from outside. */
export function measureLayout(least: Least): Layout {
  const page = [...document.querySelectorAll('.taro_page')]
    .filter((each) => each.getClientRects().length > 0)
    .at(-1);
  const all = [...(page?.querySelectorAll<HTMLElement>('*') ?? [])];
  const visible = all.filter(
    (each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility !== 'hidden',
  );
  const name = (each: Element, what: string) =>
    `${each.tagName.toLowerCase()}.${each.className}: ${(each.getAttribute('aria-label') ?? each.textContent ?? '').slice(0, 30)} ${what}`;
  const scrolls = (each: Element | null): boolean =>
    each !== null &&
    each !== page &&
    (/auto|scroll|hidden/.test(getComputedStyle(each).overflowX) || scrolls(each.parentElement));
  const sideways = visible
    .filter((each) => !scrolls(each.parentElement))
    .map((each) => [each, each.getBoundingClientRect()] as const)
    .filter(([, { left, right }]) => left < -0.5 || right > innerWidth + 0.5)
    .map(([each, { left, right }]) => name(each, `${left}…${right}`));
  if (document.documentElement.scrollWidth > innerWidth)
    sideways.push(`the page is ${document.documentElement.scrollWidth} wide`);

  const small = (selector: string, side: number) =>
    visible
      .filter((each) => each.matches(selector))
      .map((each) => [each, each.getBoundingClientRect()] as const)
      .filter(([, box]) => box.height < side - 0.5 || box.width < Math.min(side, 44) - 0.5)
      .map(([each, { width, height }]) => name(each, `${width.toFixed(0)} × ${height.toFixed(0)}`));
  const targets =
    '[role=button], [role=radio], [role=checkbox], [role=tab], taro-button-core, input, textarea, a';

  const minor = [
    '.t-small, .tag, .seal-line, .score__scale, .score__caution, .pictures__add, .bar__legend',
    '.facts__name, .mark__words, .example__cell, .stages__name, .funnel__x, .funnel__y',
  ].join();
  const ownWords = (each: Element) =>
    [...each.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  const smallWords = visible
    .filter((each) => ownWords(each) && each.closest(minor) === null)
    .filter((each) => parseFloat(getComputedStyle(each).fontSize) < least.words - 0.1)
    .map((each) => name(each, getComputedStyle(each).fontSize));
  return {
    sideways,
    smallTargets: small(targets, least.target),
    smallMainTargets: small('.button, .choices__row, .chips__chip, .checks__row', least.main),
    smallWords,
  };
}
