import { create } from 'zustand';
import { api } from '../../client/api';
import { newMutationId } from '../../client/mutation-id';
import type { NotOpened } from '../../client/chosen-pictures';
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

/** The steps of one spreadsheet. `refused` and `gone` need a new file; `failed` may be retried with the same. */
export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'wrong-kind'; readonly name: string }
  | { readonly state: 'not-opened'; readonly trouble: NotOpened }
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

/**
 * Chooses, stores and imports a roll. When the import is repeated, a stored file is not stored again, unless the cloud
 * became too busy: by then it may have read and deleted the file.
 */
export const useRollImport = create<ImportStore>()((set, get) => {
  let stored: { readonly file?: string; readonly mutationId: string } | undefined;

  return {
    now: { state: 'idle' },
    async choose() {
      const { sheet, trouble } = await chooseSheet();
      if (trouble) set({ now: { state: 'not-opened', trouble } });
      if (!sheet) return;
      stored = undefined;
      const readable = /\.(xlsx|csv)$/i.test(sheet.name);
      set({ now: readable ? { state: 'chosen', sheet } : { state: 'wrong-kind', name: sheet.name } });
    },
    async start(communityId) {
      const { now } = get();
      if (now.state !== 'chosen' && now.state !== 'failed') return;
      const { sheet } = now;
      let file = stored?.file;
      if (!file) {
        set({ now: { state: 'uploading', sheet } });
        const uploaded = await upload('rolls', sheet.path, sheet.name);
        if ('error' in uploaded) return set({ now: { state: 'failed', sheet, problem: uploaded.error } });
        ({ file } = uploaded);
      }
      const { mutationId } = stored ?? { mutationId: await newMutationId() };
      stored = { file, mutationId };
      set({ now: { state: 'importing', sheet } });
      const answer = await api.roll.import({ communityId, file, mutationId });
      if (answer.ok) {
        stored = undefined;
        set({ now: { state: 'done', roll: answer.value } });
        return useRoll.getState().load({ communityId });
      }
      if (answer.error.code === 'BUSY') stored = { mutationId };
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
  // The cloud deletes the file once it has read it, so its first answer was lost on the way.
  if (problem.code === 'NOT_FOUND') return { state: 'gone' };
  return { state: 'failed', sheet, problem };
}

export interface ProblemGroup {
  readonly code: RowProblemCode;
  readonly rows: readonly RowProblem[];
}

/** Groups the refused rows by problem, the most frequent first; rows in the sheet's order. */
export function groupProblems(problems: readonly RowProblem[]): readonly ProblemGroup[] {
  const groups = new Map<RowProblemCode, RowProblem[]>();
  for (const problem of problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  return [...groups]
    .map(([code, rows]) => ({ code, rows: [...rows].sort((a, b) => a.row - b.row) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
