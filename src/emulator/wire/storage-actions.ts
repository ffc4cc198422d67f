import type { FileStorage } from '../storage/file-storage';
import { invalidParameter, text, type WireRequest } from './request';
import type { WireAction } from './database-actions';

/** The most files in one request for links or deletions. */
const mostFiles = 50;

/** A list of files in the form that the platform accepts. Throws `INVALID_PARAM`. */
function filesOf(request: WireRequest, key: string): readonly unknown[] {
  const { [key]: list } = request;
  if (!Array.isArray(list)) throw invalidParameter(`${key} must be an array`);
  if (list.length > mostFiles) throw invalidParameter(`${key} has more than ${mostFiles} files`);
  return list;
}

/**
 * The `storage.*` actions. The SDK asks for a URL, then sends or fetches the bytes there with PUT and GET
 * (`http/files.ts` answers these).
 *
 * @param origin `http://127.0.0.1:PORT`, known only once the server listens
 */
export function storageActions(
  storage: FileStorage,
  origin: () => string,
): Readonly<Record<string, WireAction>> {
  const missing = (fileID: string) => ({ fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' });

  return {
    'storage.getUploadMetadata': (request) => {
      const path = text(request, 'path');
      const { token, fileId } = storage.expectUpload(path);
      const url = `${origin()}/storage/${path}`;
      return { data: { url, token, authorization: token, fileId, cosFileId: fileId } };
    },
    'storage.batchGetDownloadUrl': (request) => {
      const files = filesOf(request, 'file_list') as readonly { fileid?: unknown; max_age?: unknown }[];
      const list = files.map(({ fileid, max_age }) => {
        const fileID = String(fileid);
        const path = storage.pathOf(fileID);
        if (path === null || !storage.exists(path)) return missing(fileID);
        const maxAge = typeof max_age === 'number' ? max_age : 7200;
        return {
          fileID,
          code: 'SUCCESS',
          maxAge,
          tempFileURL: `${origin()}/storage/${path}?sign=${storage.signature(path)}`,
        };
      });
      return { data: { download_list: list } };
    },
    'storage.batchDeleteFile': (request) => {
      const ids = filesOf(request, 'fileid_list').map(String);
      const list = ids.map((fileID) => {
        const path = storage.pathOf(fileID);
        const removed = path !== null && storage.remove(path);
        return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
      });
      return { data: { delete_list: list } };
    },
  };
}
