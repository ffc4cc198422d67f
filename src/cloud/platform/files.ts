import * as cloud from 'wx-server-sdk';

/** The bytes of an uploaded file; `null` when there is none under this id (any more). */
export async function downloadFile(fileID: string): Promise<Buffer | null> {
  try {
    return (await cloud.downloadFile({ fileID })).fileContent;
  } catch (error) {
    console.warn('file not downloaded', error instanceof Error ? error.message : error);
    return null;
  }
}

export async function deleteFile(fileID: string): Promise<void> {
  await cloud.deleteFile({ fileList: [fileID] });
}

/** Stores a file and answers its `cloud://` id; the same path again replaces it. */
export async function uploadFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  return (await cloud.uploadFile({ cloudPath, fileContent })).fileID;
}

/** A link that works for a few minutes, for who may see a file that is closed to everybody else. */
export async function temporaryLinks(fileIDs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (fileIDs.length === 0) return new Map();
  const answer = await cloud.getTempFileURL({ fileList: [...fileIDs] });
  return new Map((answer?.fileList ?? []).map(({ fileID, tempFileURL }) => [fileID, tempFileURL]));
}
