import { create } from 'zustand';
import { api } from '../../client/api';
import { newMutationId } from '../../client/mutation-id';
import { chooseSheet } from '../../client/pictures';
import { upload } from '../../client/upload';
import type { Problem } from '../../client/wire';
import type { RollSummary } from '../../contract/roll/roll';
import type { RowProblem } from '../../domain/roll/import-rows';
import type { RowProblemCode } from '../../domain/roll/row-problem';
import { useRoll } from '../home/desk';

interface Sheet {
  readonly path: string;
  readonly name: string;
}

/** The way of one spreadsheet. `refused` and `gone` need a new file; `failed` may be tried again as it is. */
export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'wrong-kind'; readonly name: string }
  | { readonly state: 'chosen' | 'uploading' | 'importing'; readonly sheet: Sheet }
  | { readonly state: 'done'; readonly roll: RollSummary }
  | { readonly state: 'refused'; readonly problems: readonly RowProblem[]; readonly count: number }
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly sheet: Sheet; readonly problem: Problem };

interface ImportStore {
  readonly now: ImportState;
  readonly choose: () => Promise<void>;
  readonly start: (communityId: string) => Promise<void>;
  readonly reset: () => void;
}

/** Choosing, storing and importing a roll. What was stored is not stored again when the import is repeated. */
export const useRollImport = create<ImportStore>()((set, get) => {
  let stored: { readonly file: string; readonly mutationId: string } | undefined;

  return {
    now: { state: 'idle' },
    async choose() {
      const sheet = await chooseSheet();
      if (!sheet) return;
      stored = undefined;
      const readable = /\.(xlsx|csv)$/i.test(sheet.name);
      set({ now: readable ? { state: 'chosen', sheet } : { state: 'wrong-kind', name: sheet.name } });
    },
    async start(communityId) {
      const { now } = get();
      if (now.state !== 'chosen' && now.state !== 'failed') return;
      const { sheet } = now;
      if (!stored) {
        set({ now: { state: 'uploading', sheet } });
        const uploaded = await upload('rolls', sheet.path, sheet.name);
        if ('error' in uploaded) return set({ now: { state: 'failed', sheet, problem: uploaded.error } });
        stored = { file: uploaded.file, mutationId: await newMutationId() };
      }
      set({ now: { state: 'importing', sheet } });
      const answer = await api.roll.import({ communityId, ...stored });
      if (answer.ok) {
        stored = undefined;
        set({ now: { state: 'done', roll: answer.value } });
        return useRoll.getState().load({ communityId });
      }
      set({ now: refusal(answer.error, sheet) });
    },
    reset() {
      stored = undefined;
      set({ now: { state: 'idle' } });
    },
  };
});

function refusal(problem: Problem, sheet: Sheet): ImportState {
  if (problem.code === 'ROLL_REFUSED') return { state: 'refused', ...problem.details };
  // The cloud deletes the file as soon as it is read: its first answer was lost on the way.
  if (problem.code === 'NOT_FOUND') return { state: 'gone' };
  return { state: 'failed', sheet, problem };
}

export interface ProblemGroup {
  readonly code: RowProblemCode;
  readonly rows: readonly RowProblem[];
}

/** The refused rows by what is wrong with them, the most frequent first; rows in the sheet's order. */
export function groupProblems(problems: readonly RowProblem[]): readonly ProblemGroup[] {
  const groups = new Map<RowProblemCode, RowProblem[]>();
  for (const problem of problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  return [...groups]
    .map(([code, rows]) => ({ code, rows: [...rows].sort((a, b) => a.row - b.row) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
