/** What a screen reader is told: WeChat reads `aria-role`, browsers read `role`; both read `aria-label`. */
export interface Spoken {
  readonly role?:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'img'
    | 'alert'
    | 'heading'
    | 'progressbar'
    | 'tab'
    | 'list'
    | 'listitem';
  readonly label?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly level?: number;
}

export function spoken({ role, label, checked, disabled, level }: Spoken): Record<string, unknown> {
  return {
    ...(role && { role, 'aria-role': role }),
    ...(label && { 'aria-label': label }),
    ...(checked !== undefined && { 'aria-checked': String(checked) }),
    ...(disabled && { 'aria-disabled': 'true' }),
    ...(level && { 'aria-level': String(level) }),
  };
}
