import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { useSubmitNeed } from '../../stores/need-form';
import { replace, routes } from '../../stores/navigate';
import { titles } from '../../text/app';
import { needFormText } from '../../text/needs';

/** After sending: received, or kept on the phone until there is a network. */
export function FormDone({ kept }: { readonly kept: boolean }) {
  const reset = useSubmitNeed((store) => store.reset);
  return (
    <Screen
      title={titles.needForm}
      bottom={
        <>
          <PrimaryButton text={needFormText.see} onPress={() => replace(routes.needs)} />
          <SecondaryButton text={needFormText.another} onPress={reset} />
        </>
      }
    >
      {kept ? (
        <Notice kind="wait" title={needFormText.keptTitle}>
          {needFormText.keptText}
        </Notice>
      ) : (
        <Sealed seal="need" title={needFormText.doneTitle} text={needFormText.doneText} />
      )}
    </Screen>
  );
}
