import { Sealed } from '../components/sealed';
import { doorText as text } from '../text/need/mine';

/** Shown once the household has spoken: what follows from its word. */
export function Settled({ confirmed }: { readonly confirmed: 'confirmed' | 'objected' }) {
  return confirmed === 'confirmed' ? (
    <Sealed seal="need" title={text.agreedTitle} text={text.agreedText} />
  ) : (
    <Sealed seal="need" title={text.objectedTitle} text={text.objectedText} />
  );
}
