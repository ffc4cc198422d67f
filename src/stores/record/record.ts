import { hash } from '@stablelib/sha256';
import type { RecordView } from '../../contract/record/record';
import { fingerprintOf } from '../../domain/record/fingerprint';
import { createPageStore } from '../kit/create-page-store';
import type { Problem } from '../../client/wire';
import { create } from 'zustand';
import { openDocument } from '../../client/open-document';
import { api } from '../../client/api';

/** The public part of the latest ballot's record. */
export const useRecord = createPageStore('record', 'record.read');

/** The fingerprint of the signing key, as printed on the notice. */
export const keyPrint = (record: RecordView): string =>
  fingerprintOf(hash, record.notice.statement.publicKey) ?? '';

/** `document`, `table`: the notice of the result. `file`: the whole record, for the program that checks it. */
export type RecordFileKind = 'document' | 'table' | 'file';

interface FilesStore {
  readonly busy?: RecordFileKind;
  readonly problem?: Problem;
  /** Has the file made, and opens it under `name`. */
  readonly open: (communityId: string, ballotId: string, kind: RecordFileKind, name: string) => Promise<void>;
}

/** The record's files for download. */
export const useRecordFiles = create<FilesStore>()((set, get) => ({
  async open(communityId, ballotId, kind, name) {
    if (get().busy) return;
    set({ busy: kind, problem: undefined });
    const made = await fileOf(communityId, ballotId, kind);
    const problem = 'file' in made ? await openDocument(made.file, name) : made.problem;
    set({ busy: undefined, problem });
  },
}));

async function fileOf(
  communityId: string,
  ballotId: string,
  kind: RecordFileKind,
): Promise<{ readonly file: string } | { readonly problem: Problem }> {
  if (kind === 'file') {
    const answer = await api.record.export({ communityId, ballotId });
    return answer.ok ? { file: answer.value.file } : { problem: answer.error };
  }
  const answer = await api.record.notice({ communityId, ballotId });
  return answer.ok ? { file: answer.value[kind] } : { problem: answer.error };
}
