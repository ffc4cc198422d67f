import type { CommonEvent } from '@tarojs/components';
import { Button } from '@tarojs/components';
import { spoken } from './a11y';
import './button.scss';

interface Props {
  readonly text: string;
  readonly onPress?: () => void;
  /** At work: the words stay, a second press does nothing. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
}

interface PhoneProps {
  readonly text: string;
  readonly busy?: boolean;
  /** WeChat's one-time code; undefined when the person did not agree. */
  readonly onPhone: (code: string | undefined) => void;
}

const classes = (kind: string, off: boolean) => `button button--${kind}${off ? ' button--off' : ''}`;

function Plain({ kind, text, onPress, busy = false, disabled = false }: Props & { readonly kind: string }) {
  const off = busy || disabled;
  return (
    <Button
      className={classes(kind, off)}
      hoverClass="pressed"
      disabled={off}
      onClick={() => !off && onPress?.()}
      {...spoken({ role: 'button', disabled: off })}
    >
      {text}
    </Button>
  );
}

/** The one thing to do here, full width in `Screen`'s bottom; one a screen. */
export const PrimaryButton = (props: Props) => <Plain kind="primary" {...props} />;

/** Everything else that can be done: outlined, so that it never competes with the primary one. */
export const SecondaryButton = (props: Props) => <Plain kind="secondary" {...props} />;

/** The primary button that asks WeChat for the phone number; only WeChat opens it. */
export function PhoneButton({ text, busy = false, onPhone }: PhoneProps) {
  return (
    <Button
      className={classes('primary', busy)}
      hoverClass="pressed"
      disabled={busy}
      openType="getPhoneNumber"
      onGetPhoneNumber={(event: CommonEvent<{ code?: string }>) => onPhone(event.detail.code)}
      {...spoken({ role: 'button', disabled: busy })}
    >
      {text}
    </Button>
  );
}
