import { isAnswered, type NeedState } from './need';

interface Answerable {
  readonly state: NeedState;
}

/** Whether a need may take others in: one that was declined may not, or its answer would decline them unread. */
export const canTakeOthers = ({ state }: Answerable): boolean => state !== 'declined';

/** Whether a need may be merged: one that was answered may not, as its own answer was given to its households. */
export const mayBeMerged = ({ state }: Answerable): boolean => !isAnswered(state);
