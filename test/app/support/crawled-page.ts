/** `pages/need` of `/pages/need/index?c=c-1`. */
export const pathOf = (url: string): string => url.replace(/^\/|\/index(\?.*)?$/g, '');

/** Something to press. */
export interface Target {
  readonly element: HTMLElement;
  /** Finds it again after the page has been drawn anew. */
  readonly key: string;
  /** Rows of one list have the same. */
  readonly group: string;
  readonly label: string;
  readonly choice: boolean;
}

/** Everything to press on a page but the way back, fields and pictures. */
export function listTargets(page: HTMLElement): readonly Target[] {
  const counts = new Map<string, number>();
  const groups = new Map<Element, number>();
  return (
    [...page.querySelectorAll<HTMLElement>('*')]
      .filter((each) => pressOf(each) && each.getAttribute('aria-disabled') !== 'true')
      .filter((each) => each.closest('.screen__back, .pictures, .field') === null)
      // A choice shows other things in the place of these: what is here comes first.
      .sort((a, b) => Number(isChoice(a)) - Number(isChoice(b)))
      .map((element) => {
        const label = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
        const parent = element.parentElement ?? page;
        const nth = groups.get(parent) ?? groups.size;
        groups.set(parent, nth);
        const words = `${kindOf(element)}|${label}`;
        const count = counts.get(words) ?? 0;
        counts.set(words, count + 1);
        return {
          element,
          key: `${words}|${count}`,
          group: `${nth}|${kindOf(element)}`,
          label,
          choice: isChoice(element),
        };
      })
  );
}

const isChoice = (element: HTMLElement) => ['radio', 'tab'].includes(element.getAttribute('role') ?? '');

/** Without what a press changes. */
const kindOf = ({ className }: HTMLElement) => className.replace(/ ?\S+--(chosen|open)/g, '');

/** What React calls when the element is pressed: the stand-ins of Taro's components pass it on to the DOM. */
function pressOf(element: HTMLElement): unknown {
  const name = Object.keys(element).find((key) => key.startsWith('__reactProps$'));
  const props = name && (element as unknown as Record<string, { readonly onClick?: unknown }>)[name];
  return props ? props.onClick : undefined;
}
