import { Input, Textarea, View } from '@tarojs/components';
import { inner } from './a11y';
import { cleanText, isUnreadable } from '../domain/shared/clean-text';
import { codePoints } from '../domain/shared/text';
import { Fault, useFault, type ToMend } from './fault';
import { components as text } from '../text/words/components';
import './text-field.scss';

interface Props extends ToMend {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the person goes on to something else. */
  readonly onLeave?: () => void;
  /** In code points, as the cloud counts; the counter shows it. */
  readonly most: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly lines?: 'one' | 'many';
}

/** A field with its name above, the counter and, if it has a fault, the message below. */
export function TextField({
  label,
  value,
  onChange,
  onLeave,
  most,
  hint,
  placeholder,
  error: wrong,
  lack,
  lines = 'many',
}: Props) {
  const used = codePoints(cleanText(value));
  // Shown at once: the character is invisible to the person and came by pasting.
  const error = isUnreadable(value, lines) ? text.unreadable : wrong;
  const faulty = useFault({ error, lack });
  const Field = lines === 'one' ? Input : Textarea;
  return (
    <View className="field">
      <View className="ends">
        <View className="field__label">{label}</View>
        <View
          className={`t-small${used > most ? ' field__over' : ''}`}
          aria-label={text.counterSpoken(used, most)}
        >
          {text.counter(used, most)}
        </View>
      </View>
      {hint && <View className="t-small">{hint}</View>}
      <Field
        className={`field__input field__input--${lines}${faulty ? ' field__input--error' : ''}`}
        value={value}
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        // WeChat counts UTF-16 units and would cut a text that the cloud accepts.
        maxlength={-1}
        {...(lines === 'many' ? { autoHeight: false, disableDefaultPadding: true } : {})}
        onInput={(event: { detail: { value: string } }) => onChange(event.detail.value)}
        onBlur={onLeave}
        aria-label={label}
        {...inner({ 'aria-label': label })}
      />
      <Fault error={error} lack={lack} />
    </View>
  );
}
