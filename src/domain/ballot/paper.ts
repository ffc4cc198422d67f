import { isOwnMatter, type Decider } from '../joining/own-matter';

/**
 * The state of a paper vote, which two people read. `differs`: the two readings differ, so it is withdrawn and entered
 * anew. `overtaken`: the owner's vote had arrived in another way before.
 */
export type PaperState = 'waiting' | 'differs' | 'counted' | 'overtaken' | 'withdrawn';

/** The states in which somebody still has to act. */
export const UNSETTLED: readonly PaperState[] = ['waiting', 'differs'];

/** Whether somebody may read a paper the second time: neither the person who read it first nor the voter may. */
export const mayReadAgain = (
  reader: Decider,
  { enteredBy, units }: { readonly enteredBy: string; readonly units: readonly string[] },
): boolean => reader.openid !== enteredBy && !isOwnMatter(reader, { units });
