import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Copies a function's output to stderr, each line after the function's name. */
export function forwardLines(stream: Readable, name: string): void {
  const lines = createInterface({ input: stream });
  lines.on('line', (line) => process.stderr.write(`[${name}] ${line}\n`));
}
