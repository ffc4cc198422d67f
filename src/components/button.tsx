import { useState } from 'react';
import type { CommonEvent } from '@tarojs/components';
import { Button, View } from '@tarojs/components';
import { spoken } from './a11y';
import './button.scss';
import './fault.scss';

interface Props {
  readonly text: string;
  readonly onPress?: () => void;
  /** The action is running, and the words say so; a second press does nothing. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now. A grey button without a reason is a riddle, so there is no such button. */
  readonly disabled?: string | false;
}

/** What WeChat gives for a press, also where it gives no number. */
interface PhoneEvent {
  readonly code?: string;
  readonly errMsg?: string;
  readonly errno?: number | string;
}

interface PhoneProps {
  readonly text: string;
  readonly busy?: boolean;
  readonly onPhone: (event: PhoneEvent) => void;
}

const classes = (kind: string, off: boolean) => `button button--${kind}${off ? ' button--off' : ''}`;

function Plain({ kind, text, onPress, busy = false, disabled }: Props & { readonly kind: string }) {
  const [asked, ask] = useState(0);
  const why = !busy && disabled;
  return (
    <>
      {why && (
        // If it is pressed all the same, the reason is read out again.
        <View
          key={asked}
          className={asked > 0 ? 'lacks' : 't-small'}
          {...(asked > 0 ? spoken({ role: 'alert' }) : {})}
        >
          {why}
        </View>
      )}
      <Button
        className={classes(kind, busy || Boolean(why))}
        hoverClass={why ? 'none' : 'pressed'}
        disabled={busy}
        onClick={() => (why ? ask(asked + 1) : !busy && onPress?.())}
        {...spoken({ role: 'button', disabled: busy, label: why ? `${text}，${why}` : undefined })}
        {...(why ? off : {})}
      >
        {text}
      </Button>
    </>
  );
}

/** Finger and keyboard still reach the button, since it answers with the reason. */
const off = { 'aria-disabled': 'true' } as const;

/** The one main action of a screen, full width in `Screen`'s bottom. */
export const PrimaryButton = (props: Props) => <Plain kind="primary" {...props} />;

/** Any other action: outlined, so that it never competes with the primary one. */
export const SecondaryButton = (props: Props) => <Plain kind="secondary" {...props} />;

/** The primary button that asks WeChat for the phone number; only WeChat opens it. */
export function PhoneButton({ text, busy = false, onPhone }: PhoneProps) {
  return (
    <Button
      className={classes('primary', busy)}
      hoverClass="pressed"
      disabled={busy}
      openType="getPhoneNumber"
      onGetPhoneNumber={(event: CommonEvent<PhoneEvent>) => onPhone(event.detail)}
      {...spoken({ role: 'button', disabled: busy })}
    >
      {text}
    </Button>
  );
}
