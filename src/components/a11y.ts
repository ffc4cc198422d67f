const web = process.env.TARO_ENV === 'h5';
const phone = process.env.TARO_ENV === 'weapp';
const pressable: readonly string[] = ['button', 'radio', 'checkbox', 'tab'];

/** In a browser the keyboard reaches everything that a finger can touch: Tab goes there, Enter and space press it. */
const keyboard = {
  tabIndex: 0,
  onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).click();
  },
};

/** For a box that scrolls and has nothing to press in it. */
export const scrollable: Record<string, unknown> = web ? { tabIndex: 0 } : {};

/** For the `input`, `textarea` or `img` that Taro draws within its own element in a browser. */
export const inner = (attributes: Readonly<Record<string, string>>): Record<string, unknown> =>
  web ? { nativeProps: attributes } : {};

/** The words for a screen reader: WeChat reads `aria-role`, browsers read `role`; both read `aria-label`. */
export interface Spoken {
  readonly role?:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'group'
    | 'checkbox'
    | 'img'
    | 'alert'
    | 'heading'
    | 'progressbar'
    | 'tab'
    | 'list'
    | 'listitem'
    | 'table'
    | 'row'
    | 'columnheader'
    | 'cell';
  readonly label?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly level?: number;
}

export function spoken({ role, label, checked, disabled, level }: Spoken): Record<string, unknown> {
  return {
    ...(role && { [phone ? 'aria-role' : 'role']: role }),
    ...(web && !disabled && pressable.includes(role ?? '') && keyboard),
    ...(label && { 'aria-label': label }),
    ...(checked !== undefined && { 'aria-checked': String(checked) }),
    ...(disabled && { 'aria-disabled': 'true' }),
    ...(level && { 'aria-level': String(level) }),
  };
}
