import { Input, View } from '@tarojs/components';
import { inner } from '../../components/a11y';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Fault, useFault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { Sealed } from '../../components/sealed';
import { goHomeIn, useJoinByCode, useJoinForm } from '../../stores/joining/join';
import { joinText as text } from '../../text/joining/joining';
import '../../components/text-field.scss';
import './join.scss';
import { isWholeLetterCode } from '../../domain/joining/letter-code';

/** Joining with the twelve characters of the letter in the box. */
export function CodeWay() {
  const { code, type } = useJoinForm();
  const { now } = useJoinByCode();
  const mend = { error: code.includes('U') && text.noU, lack: !isWholeLetterCode(code) && text.codeWhole };
  const faulty = useFault(mend);
  if (now.state === 'done') {
    const units = now.value.joined.flatMap(({ unit }) => unit ?? []);
    return <Sealed seal="need" title={text.doneTitle} text={text.done(units)} />;
  }
  return (
    <Card>
      <View className="field">
        <View className="field__label">{text.codeTitle}</View>
        <View className="t-small">{text.codeHint}</View>
        <Input
          className={`field__input field__input--one join-code${faulty ? ' field__input--error' : ''}`}
          value={code}
          placeholder={text.codePlaceholder}
          placeholderClass="field__placeholder"
          // One more than a whole code has, in case a hyphen is typed too.
          maxlength={15}
          onInput={(event: { detail: { value: string } }) => type(event.detail.value)}
          aria-label={code ? text.codeSpoken(code) : text.codeTitle}
          {...inner({ 'aria-label': text.codeTitle })}
        />
        <Fault {...mend} />
        <View className="t-small">{text.codeOnce}</View>
      </View>
    </Card>
  );
}

export function CodeBottom() {
  const { code } = useJoinForm();
  const { now, run } = useJoinByCode();
  if (now.state === 'done') {
    const communityId = now.value.joined[0]?.communityId ?? '';
    return <PrimaryButton text={text.toHome} onPress={() => goHomeIn(communityId)} />;
  }
  const busy = now.state === 'busy';
  const retryAt =
    now.state === 'failed' && now.problem.code === 'CODE_UNKNOWN' ? now.problem.details.retryAt : undefined;
  return (
    <FormFoot
      text={busy ? text.codeFinding : text.codeFind}
      busy={busy}
      lacks={[
        !isWholeLetterCode(code) && text.codeTitle,
        retryAt !== undefined && Date.now() < retryAt && text.codeLater,
      ]}
      refused={refusal(text.codeFailed, now)}
      onPress={() => void run({ code })}
    />
  );
}
