import { readFileSync } from 'node:fs';
import { verifierText } from '../text/record/verifier';
import { linesOf } from './print';
import { verify } from './verify';

/**
 * Runs `FILE [--key HEX] [--json]`: prints the report and returns the exit code, 0 if everything holds, 1 if something
 * does not, 2 if there is nothing to check.
 */
export function main(args: readonly string[], print: (line: string) => void): number {
  const given = [...args];
  const json = take(given, '--json', 1).length > 0;
  const [flag, key] = take(given, '--key', 2);
  const [file, ...rest] = given;
  if (file === undefined || rest.length > 0 || file.startsWith('--') || (flag && !isKey(key))) {
    print(verifierText.usage);
    return 2;
  }
  const fileText = read(file);
  if (fileText === undefined) {
    print(verifierText.unreadable(file));
    return 2;
  }
  const report = verify(fileText, key === undefined ? {} : { key });
  if (json) print(JSON.stringify(report, null, 2));
  else linesOf(report).forEach(print);
  return report.ok ? 0 : 1;
}

/** Undefined if there is no such file, or if its bytes are not UTF-8: they must not be read as other bytes. */
function read(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Takes a flag and the values that follow it out of the arguments. */
function take(given: string[], flag: string, length: number): readonly string[] {
  const place = given.indexOf(flag);
  return place < 0 ? [] : given.splice(place, length);
}

const isKey = (key: string | undefined) => key !== undefined && /^[0-9a-f]{64}$/i.test(key);
