import { Input, View } from '@tarojs/components';
import { inner } from '../../components/a11y';
import { Card } from '../../components/card';
import { Fault, useFault } from '../../components/fault';
import { useReceipt } from '../../stores/record/receipt';
import { isWholeSlip } from '../../stores/app/slip-number';
import { receiptText as text } from '../../text/record/receipt';
import '../../components/text-field.scss';
import './receipt.scss';

/** For people with a paper slip: any receipt's code, in any case, with or without its hyphen. */
export function CodeField() {
  const { code, type } = useReceipt();
  const mend = { error: code.includes('U') && text.noU, lack: !isWholeSlip(code) && text.whole };
  const faulty = useFault(mend);
  const label = code ? text.spoken(code) : text.field;
  return (
    <Card>
      <View className="field">
        <View className="field__label">{text.field}</View>
        <View className="t-small">{text.fieldHint}</View>
        <Input
          className={`field__input field__input--one code-field${faulty ? ' field__input--error' : ''}`}
          value={code}
          placeholder={text.placeholder}
          placeholderClass="field__placeholder"
          // One more than a whole code has, in case a hyphen is typed too.
          maxlength={10}
          onInput={(event: { detail: { value: string } }) => type(event.detail.value)}
          aria-label={label}
          {...inner({ 'aria-label': label })}
        />
        <Fault {...mend} />
      </View>
    </Card>
  );
}
