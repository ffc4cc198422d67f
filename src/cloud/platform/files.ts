import * as cloud from 'wx-server-sdk';
import { TooBusy } from '../data/errors';
import { patiently } from '../data/patience';
import { logLine, messageOf } from '../data/log-line';

/** What concerns files may be asked twice: the same bytes come under the same path, and what is gone stays gone. */
const again = <T>(work: () => Promise<T>): Promise<T> => patiently(work, { repeatable: true });

/** The bytes of an uploaded file; `null` if there is none under this id (any more). Throws TooBusy. */
export async function downloadFile(fileID: string): Promise<Buffer | null> {
  try {
    return (await again(() => cloud.downloadFile({ fileID }))).fileContent;
  } catch (error) {
    if (error instanceof TooBusy) throw error;
    logLine('warn', 'file not downloaded', { error: messageOf(error) });
    return null;
  }
}

/** The answer for a file with more than `most` bytes; fetching it stops there. */
export const TOO_LARGE = 'too-large';

/**
 * The bytes behind a temporary link; `null` if the file is gone. Even for an upload of a gigabyte this fetches no more
 * than may be attached.
 */
export async function readLink(link: string, most: number): Promise<Buffer | typeof TOO_LARGE | null> {
  const response = await fetch(link);
  if (response.status === 404) return null;
  if (!response.ok || !response.body) throw new Error(`the storage answered ${response.status}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length;
    // Leaving the loop cancels the rest of the download.
    if (length > most) return TOO_LARGE;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The most files in one request for links or deletions; the platform refuses more. */
const MOST_FILES = 50;

/** Runs `work` on fifty files at a time, one group after the other. It stops at the first failure and throws it. */
async function runByFifty(
  fileIDs: readonly string[],
  work: (some: string[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < fileIDs.length; from += MOST_FILES) {
    await work(fileIDs.slice(from, from + MOST_FILES));
  }
}

export const deleteFile = (fileID: string): Promise<void> => deleteFiles([fileID]);

/** Deletes any number of files. A file that is gone already is no failure. */
export const deleteFiles = (fileIDs: readonly string[]): Promise<void> =>
  runByFifty(fileIDs, async (fileList) => {
    await again(async () => cloud.deleteFile({ fileList }));
  });

/** Stores a file and returns its `cloud://` id. Storing under the same path again replaces the file. */
export async function uploadFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await again(() => cloud.uploadFile({ cloudPath, fileContent }));
  stored = { files: stored.files + 1, bytes: stored.bytes + fileContent.length };
  return fileID;
}

let stored = { files: 0, bytes: 0 };
/** What this instance has stored since it was last asked. */
export function takeStored(): { readonly files: number; readonly bytes: number } {
  const taken = stored;
  stored = { files: 0, bytes: 0 };
  return taken;
}

/**
 * Links to any number of files that are closed to everybody else. They work for a few minutes and are meant for people
 * who may see the files. The link of a file that is gone is empty.
 */
export async function temporaryLinks(fileIDs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  await runByFifty(fileIDs, async (some) => {
    const answer = await again(async () => cloud.getTempFileURL({ fileList: some }));
    for (const { fileID, tempFileURL } of answer?.fileList ?? []) links.set(fileID, tempFileURL);
  });
  return links;
}
