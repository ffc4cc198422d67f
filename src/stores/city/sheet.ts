import { create } from 'zustand';
import { api } from '../../client/api';
import { newMutationId } from '../../client/mutation-id';
import type { NotOpened } from '../../client/chosen-pictures';
import { chooseSheet } from '../../client/pictures';
import { upload } from '../../client/upload';
import type { Problem } from '../../client/wire';
import type { CommunityRowFault } from '../../domain/city/read-communities';
import { useCity } from './communities';

interface Sheet {
  readonly path: string;
  readonly name: string;
}

/** The steps of one sheet of communities. `refused` and `gone` need a new file; `failed` may be retried with the same. */
export type SheetState =
  | { readonly state: 'idle' | 'gone' }
  | { readonly state: 'wrong-kind'; readonly name: string }
  | { readonly state: 'not-opened'; readonly trouble: NotOpened }
  | { readonly state: 'chosen' | 'uploading' | 'importing'; readonly sheet: Sheet }
  | { readonly state: 'done'; readonly added: number; readonly known: number }
  | { readonly state: 'refused'; readonly rows: readonly CommunityRowFault[]; readonly count: number }
  | { readonly state: 'failed'; readonly sheet: Sheet; readonly problem: Problem };

interface SheetStore {
  readonly now: SheetState;
  readonly begin?: 'yes' | 'no';
  readonly setBegin: (begin: 'yes' | 'no') => void;
  readonly choose: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly reset: () => void;
}

/** Chooses, stores and imports a sheet of communities. When it is repeated, a stored file is not stored again. */
export const useSheet = create<SheetStore>()((set, get) => {
  let stored: { readonly file: string; readonly mutationId: string } | undefined;
  return {
    now: { state: 'idle' },
    setBegin: (begin) => set({ begin }),
    async choose() {
      const { sheet, trouble } = await chooseSheet();
      if (trouble) set({ now: { state: 'not-opened', trouble } });
      if (!sheet) return;
      stored = undefined;
      const readable = /\.(xlsx|csv)$/i.test(sheet.name);
      set({ now: readable ? { state: 'chosen', sheet } : { state: 'wrong-kind', name: sheet.name } });
    },
    async start() {
      const { now, begin } = get();
      if (now.state !== 'chosen' && now.state !== 'failed') return;
      const { sheet } = now;
      if (!stored) {
        set({ now: { state: 'uploading', sheet } });
        const uploaded = await upload('sheets', sheet.path, sheet.name);
        if ('error' in uploaded) return set({ now: { state: 'failed', sheet, problem: uploaded.error } });
        stored = { file: uploaded.file, mutationId: await newMutationId() };
      }
      set({ now: { state: 'importing', sheet } });
      const answer = await api.communities.importSheet({ ...stored, begin: begin === 'yes' });
      if (answer.ok) {
        stored = undefined;
        set({ now: { state: 'done', ...answer.value } });
        return useCity.getState().reload();
      }
      const problem = answer.error;
      if (problem.code === 'SHEET_REFUSED') set({ now: { state: 'refused', ...problem.details } });
      else if (problem.code === 'NOT_FOUND') set({ now: { state: 'gone' } });
      else set({ now: { state: 'failed', sheet, problem } });
    },
    reset() {
      stored = undefined;
      set({ now: { state: 'idle' }, begin: undefined });
    },
  };
});
