import { createHash } from 'node:crypto';
import {
  checkPicture,
  MOST_BYTES,
  type PictureFault,
  type PictureKind,
} from '../../../domain/shared/picture/picture';
import { refuse } from '../../call';
import { runInBatches } from '../../data/in-batches';
import { deleteFiles, readLink, temporaryLinks, TOO_LARGE, uploadFile } from '../../platform/files';
import { logLine, messageOf } from '../../data/log-line';

/** Folders that only functions write. */
type KeptFolder = 'needs' | 'plans' | 'ideas' | 'works' | 'papers' | 'proxies' | 'earlier';
type Why = PictureFault | 'gone';

export interface Kept {
  /** Kept files, by the upload that each one came from. */
  readonly files: ReadonlyMap<string, string>;
  /** Uploads that cannot be kept, with their places from 0. */
  readonly unfit: readonly { readonly place: number; readonly why: Why }[];
}

/**
 * Takes uploads over: reads each once, checks it, and writes its very bytes under their SHA-256, where no client can
 * write. From then on nobody can exchange them, neither before WeChat's check nor afterwards. The name also holds
 * `of`. For most pictures that is the document's id, so documents share no file. For evidence it is the ballot's id,
 * so the same photo is the same file throughout the ballot. A repeat writes the same files again. The uploads stay
 * until `dropUploads`.
 *
 * It costs one request for all links, then three a picture (one to read, two to write), twenty pictures at once.
 */
export async function keepPictures(
  uploads: readonly string[],
  folder: KeptFolder,
  of: string,
): Promise<Kept> {
  const links = uploads.length === 0 ? new Map<string, string>() : await temporaryLinks(uploads);
  const files = new Map<string, string>();
  const unfit: { place: number; why: Why }[] = [];
  await runInBatches([...uploads.entries()], async ([place, upload]) => {
    const link = links.get(upload);
    const looked = checkUpload(link ? await readLink(link, MOST_BYTES) : null);
    if ('why' in looked) unfit.push({ place, why: looked.why });
    else files.set(upload, await keep(looked, folder, of));
  });
  return { files, unfit: unfit.sort((a, b) => a.place - b.place) };
}

interface Picture {
  readonly bytes: Buffer;
  readonly kind: PictureKind;
}

function checkUpload(bytes: Buffer | typeof TOO_LARGE | null): Picture | { readonly why: Why } {
  if (bytes === null) return { why: 'gone' };
  if (bytes === TOO_LARGE) return { why: TOO_LARGE };
  const checked = checkPicture(bytes);
  return 'fault' in checked ? { why: checked.fault } : { bytes, kind: checked.kind };
}

function keep({ bytes, kind }: Picture, folder: KeptFolder, of: string): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return uploadFile(`${folder}/${of}-${hash}.${kind}`, bytes);
}

/** The kept files in the order in which they were uploaded, each once, without those that are unfit. */
export const orderFiles = (uploads: readonly string[], { files }: Kept): readonly string[] => [
  ...new Set(uploads.flatMap((upload) => files.get(upload) ?? [])),
];

/** Refuses for the first reason, and names all pictures to which it applies. */
export const refusePictures = (unfit: Kept['unfit']) => {
  const why = unfit[0]?.why ?? 'gone';
  return refuse('PICTURE_REFUSED', {
    places: unfit.filter((one) => one.why === why).map(({ place }) => place),
    why,
  });
};

/** Deletes uploads that have been kept. An upload that cannot be deleted is of no use to anybody. */
export async function dropUploads(uploads: readonly string[]): Promise<void> {
  if (uploads.length === 0) return;
  try {
    await deleteFiles(uploads);
  } catch (error) {
    logLine('warn', 'uploads not deleted', { error: messageOf(error) });
  }
}
