import { canonical, toHex } from '../../../src/domain/record/canonical';
import { logLeaf, rollLeaf } from '../../../src/domain/record/entries';
import type { LogEntry, Opening, RecordFile, RollEntry } from '../../../src/domain/record/statements';
import type { StepName } from '../../../src/verifier/report';
import { verify } from '../../../src/verifier/verify';
import { aRecordFile, sha256, textOf } from '../../support/record-file';

/** The file as a forger may change it: every part, and nothing keeps it from being wrong. */
export type Draft = { -readonly [K in keyof RecordFile]: RecordFile[K] };

/** 24 owners of one ballot; what the tests forge. */
export const honest = aRecordFile({ owners: 24, headEvery: 4 });
export const openingAt = (i: number): Opening => honest.openings[i]!;

export function tampered(change: (draft: Draft) => void): RecordFile {
  const draft = JSON.parse(canonical(honest)) as Draft;
  change(draft);
  return draft;
}

/** What the verifier says of a step. */
export function problemsOf(file: RecordFile, key?: string): Readonly<Record<StepName, string>> {
  const report = verify(textOf(file), key === undefined ? {} : { key });
  expect(report.ok).toBe(false);
  const problems = report.steps.map(({ name, ok, problems: found }) => {
    expect(ok).toBe(found.length === 0);
    return [name, found.join('\n')];
  });
  return Object.fromEntries(problems) as Record<StepName, string>;
}

export const withOpenings =
  (change: (openings: readonly Opening[]) => readonly Opening[]) => (draft: Draft) => {
    draft.openings = change(draft.openings);
  };
export const withLog = (change: (log: readonly LogEntry[]) => readonly LogEntry[]) => (draft: Draft) => {
  draft.log = { ...draft.log, entries: change(draft.log.entries) };
};
export const withRoll = (change: (roll: readonly RollEntry[]) => readonly RollEntry[]) => (draft: Draft) => {
  draft.roll = { ...draft.roll, entries: change(draft.roll.entries) };
};
export const only =
  <T>(index: number, change: (item: T) => T) =>
  (list: readonly T[]) =>
    list.map((item, i) => (i === index ? change(item) : item));
export const without =
  <T>(index: number) =>
  (list: readonly T[]) =>
    list.filter((_, i) => i !== index);
export const swapped =
  <T>(a: number, b: number) =>
  (list: readonly T[]) =>
    list.map((item, i) => (i === a ? list[b]! : i === b ? list[a]! : item));

/** A careful forger writes the lists of leaf hashes anew; they prove nothing then. */
export function withFreshLeaves(change: (draft: Draft) => void): (draft: Draft) => void {
  return (draft) => {
    change(draft);
    const roll = draft.roll.entries.map((entry) => toHex(rollLeaf(sha256, entry)));
    draft.roll = { ...draft.roll, leaves: roll };
    draft.log = { ...draft.log, leaves: draft.log.entries.map((entry) => toHex(logLeaf(sha256, entry))) };
  };
}
