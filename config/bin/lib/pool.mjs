/**
 * Runs tasks side by side, at most `width` at a time. A task begins once the tasks in its `after` have ended. If
 * several tasks may begin, the one that is listed first does.
 *
 * @param tasks `{name, after?: names, run: () => Promise}`; a name in `after` that belongs to no task is ignored
 */
export async function runTasks(tasks, width) {
  const waiting = [...tasks];
  const open = new Set(tasks.map(({ name }) => name));
  const running = new Set();
  while (waiting.length + running.size > 0) {
    for (let i = 0; i < waiting.length && running.size < width;) {
      const { name, after = [], run } = waiting[i];
      if (after.some((other) => open.has(other))) {
        i += 1;
        continue;
      }
      waiting.splice(i, 1);
      const work = run().finally(() => {
        open.delete(name);
        running.delete(work);
      });
      running.add(work);
    }
    if (running.size === 0) throw new Error(`tasks wait for each other: ${waiting.map(({ name }) => name)}`);
    await Promise.race(running);
  }
}
