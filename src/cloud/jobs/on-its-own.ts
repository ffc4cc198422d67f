/** Runs a named piece of the timer's work; answers whether it succeeded. */
export type Job = (what: string, work: () => Promise<unknown>) => Promise<boolean>;

/**
 * Does one piece of the timer's work. What fails is logged by its name and answered `false`, and the rest goes on: one
 * old file that cannot be deleted must not keep the votes of a whole city from being counted.
 */
export async function onItsOwn(what: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    console.warn(`timer: ${what} failed`, error instanceof Error ? error.stack : error);
    return false;
  }
}
