import { create } from 'zustand';
import { openDocument } from '../../client/open-document';
import type { Problem } from '../../client/wire';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
export type Format = 'xlsx' | 'docx';

/** The report on the collection of needs, as the timer wrote it last. */
export const useReport = createPageStore('report', 'collection.report');
const useExport = createAction('collection.export');

interface DownloadStore {
  readonly busy?: Format;
  readonly problem?: Problem;
  /** Has the file made, and opens it. */
  readonly open: (communityId: string, format: Format) => Promise<void>;
}

/** The report as a table or a document, with every need. */
export const useDownload = create<DownloadStore>()((set, get) => ({
  async open(communityId, format) {
    if (get().busy) return;
    set({ busy: format, problem: undefined });
    const made = await useExport.getState().run({ communityId, format });
    const { now } = useExport.getState();
    if (made && now.state === 'done') {
      const problem = await openDocument(now.value.file, now.value.name);
      set({ busy: undefined, problem });
    } else set({ busy: undefined, problem: now.state === 'failed' ? now.problem : undefined });
  },
}));
