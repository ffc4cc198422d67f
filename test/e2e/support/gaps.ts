/** Runs in the browser: what flex containers leave between their children, and styles as an old phone has them. */

export interface Spacing {
  /** Containers with a gap, and pairs of children that stand beside or below each other in them. */
  readonly pairs: number;
  /** Pairs with less between them than the styles want, such as `.card: 0 of 8`. */
  readonly close: readonly string[];
  /** In how many lines the children of each container stand. */
  readonly lines: readonly number[];
  /** By how much the page is wider than the screen. */
  readonly sideways: number;
}

/** Notes on each flex container what its gap is, before the gap is taken away. */
export function noteGaps(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.screen, .screen *')) {
    const { display, rowGap, columnGap, flexDirection } = getComputedStyle(box);
    if (!display.includes('flex') || (rowGap === 'normal' && columnGap === 'normal')) continue;
    box.dataset['gap'] = [flexDirection, parseFloat(rowGap) || 0, parseFloat(columnGap) || 0].join(' ');
  }
}

export function measureGaps(): Spacing {
  const close: string[] = [];
  const lines: number[] = [];
  let pairs = 0;
  for (const box of document.querySelectorAll<HTMLElement>('[data-gap]')) {
    const [direction, row = 0, column = 0] = (box.dataset['gap'] ?? '')
      .split(' ')
      .map((part, i) => (i ? Number(part) : part)) as [string, number, number];
    const places = [...box.children]
      .filter((child) => !/absolute|fixed/.test(getComputedStyle(child).position))
      .map((child) => child.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    const below = (a: DOMRect, b: DOMRect) => direction === 'column' || b.top >= a.bottom - 1;
    let count = 1;
    places.slice(1).forEach((place, i) => {
      const before = places[i] as DOMRect;
      const isBelow = below(before, place);
      const [least, found] = isBelow ? [row, place.top - before.bottom] : [column, place.left - before.right];
      pairs += 1;
      if (isBelow) count += 1;
      if (found < least - 0.6) close.push(`.${box.className}: ${found} of ${least}`);
    });
    lines.push(count);
  }
  return { pairs, close, lines, sideways: document.documentElement.scrollWidth - innerWidth };
}

/** A phone before iOS 14.5 or Chrome 84: no flex container has a gap. */
export function forgetGaps(): void {
  const forget = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule)
        for (const name of ['gap', 'row-gap', 'column-gap']) rule.style.removeProperty(name);
      if (rule instanceof CSSGroupingRule) forget(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) forget(sheet.cssRules);
}

/** Such a phone takes what is written for it: every `@supports not (…)` of ours holds. */
export function takeMargins(): void {
  for (const sheet of document.styleSheets) {
    const { cssRules } = sheet;
    for (let i = cssRules.length - 1; i >= 0; i -= 1) {
      const rule = cssRules[i];
      if (!(rule instanceof CSSSupportsRule) || !rule.conditionText.startsWith('not')) continue;
      const inner = [...rule.cssRules].map(({ cssText }) => cssText).reverse();
      for (const text of inner) sheet.insertRule(text, i + 1);
    }
  }
}
