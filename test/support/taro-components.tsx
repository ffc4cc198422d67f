import * as React from 'react';

/**
 * A light-DOM stand-in for `@tarojs/components`: each component is an HTML tag, DOM events become the
 * mini-program's `{ detail }`. Only what pages use; attributes that a browser does not know are dropped.
 */
type Props = Record<string, unknown> & { children?: React.ReactNode };
const passed = /^(className|style|id|children|role|data-.*|aria-(?!role).*)$/;

function tag(name: string, extra: (props: Props) => Record<string, unknown> = () => ({})) {
  const Component = React.forwardRef<unknown, Props>((props, ref) => {
    const kept = Object.fromEntries(Object.entries(props).filter(([key]) => passed.test(key)));
    return React.createElement(name, { ...kept, onClick: props.onClick, ...extra(props), ref });
  });
  Component.displayName = `Taro(${name})`;
  return Component;
}

const call = (handler: unknown, detail: unknown) =>
  (handler as ((event: unknown) => void) | undefined)?.({ detail });

const field = (props: Props) => ({
  value: props.value ?? '',
  placeholder: props.placeholder,
  children: undefined,
  onBlur: props.onBlur,
  onChange: (event: { target: { value: string } }) => call(props.onInput, { value: event.target.value }),
});

export const View = tag('div');
export const ScrollView = tag('div');
export const Text = tag('span');
export const Image = tag('img', (props) => ({
  src: props.src,
  alt: props['aria-label'] ?? '',
  children: undefined,
}));
export const Input = tag('input', field);
export const Textarea = tag('textarea', field);
const agreed = { errMsg: 'getPhoneNumber:ok', code: 'wechat-phone-code' };
/** What a press of the phone button gives: as when the person agrees, or as a test says. */
export const phone: {
  says: { readonly errMsg: string; readonly code?: string; readonly errno?: number };
  agrees: () => void;
} = { says: agreed, agrees: () => void (phone.says = agreed) };

export const Button = tag('button', (props) => ({
  disabled: props.disabled,
  type: 'button',
  ...(props.openType === 'getPhoneNumber' && { onClick: () => call(props.onGetPhoneNumber, phone.says) }),
}));
export const Switch = tag('input', (props) => ({
  type: 'checkbox',
  checked: Boolean(props.checked),
  children: undefined,
  onChange: (event: { target: { checked: boolean } }) =>
    call(props.onChange, { value: event.target.checked }),
}));
export const Picker = tag('div');
export const Slider = tag('div');

/** While it is open WeChat's own back closes it instead of the page; a test presses it in its stead. */
export function PageContainer({ show, onAfterLeave }: Props) {
  return show ? <div data-wechat-back onClick={() => call(onAfterLeave, {})} /> : null;
}
