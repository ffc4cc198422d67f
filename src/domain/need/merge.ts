import { isAnswered, type NeedState } from './need';

interface Answerable {
  readonly state: NeedState;
}

/** Whether a need may take others in. One that was declined may not: its answer would decline them unread. */
export const mayTakeOthers = ({ state }: Answerable): boolean => state !== 'declined';

/** Whether a need may be merged into another. One that was answered may not: its households have its own answer. */
export const mayBeMerged = ({ state }: Answerable): boolean => !isAnswered(state);
