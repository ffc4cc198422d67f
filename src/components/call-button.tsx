import { SecondaryButton } from './button';
import { components } from '../text/words/components';

interface Props {
  readonly text: string;
  /** The person or the team does not exist: nobody is called. */
  readonly invented?: boolean;
  readonly onCall: () => void;
}

/** Calls somebody. In a demonstration, a practice community and a trial it says instead that it does not. */
export const CallButton = ({ text, invented = false, onCall }: Props) =>
  invented ? (
    <SecondaryButton text={components.notDialled} disabled={components.notDialledWhy} />
  ) : (
    <SecondaryButton text={text} onPress={onCall} />
  );
