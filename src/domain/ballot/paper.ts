import { isOwnMatter, type Decider } from '../joining/own-matter';

/**
 * A vote on paper is read twice. `differs`: the two readings differ, so that it is taken out and entered anew.
 * `overtaken`: the owner's vote had come in another way before.
 */
export type PaperState = 'waiting' | 'differs' | 'counted' | 'overtaken' | 'withdrawn';

/** Something is still to be done about a paper in one of these. */
export const UNSETTLED: readonly PaperState[] = ['waiting', 'differs'];

/** Whether somebody may read a paper the second time: not who read it first, nor whose vote it is. */
export const mayReadAgain = (
  reader: Decider,
  { enteredBy, units }: { readonly enteredBy: string; readonly units: readonly string[] },
): boolean => reader.openid !== enteredBy && !isOwnMatter(reader, { units });
