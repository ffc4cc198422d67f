import { createHash } from 'node:crypto';
import {
  checkPicture,
  MOST_BYTES,
  type PictureFault,
  type PictureKind,
} from '../../../domain/shared/picture/picture';
import { refuse } from '../../call';
import { inBatches } from '../../data/in-batches';
import { deleteFiles, readLink, temporaryLinks, TOO_LARGE, uploadFile } from '../../platform/files';

/** Folders that only functions write. */
type KeptFolder = 'needs' | 'plans' | 'ideas' | 'works' | 'papers' | 'proxies';
type Why = PictureFault | 'gone';

export interface Kept {
  /** Kept files by the upload that each was. */
  readonly files: ReadonlyMap<string, string>;
  /** Uploads that cannot be kept, with their places from 0. */
  readonly unfit: readonly { readonly place: number; readonly why: Why }[];
}

/**
 * Takes uploads over: each is read once, looked at, and its very bytes are written where no client can write, under
 * their SHA-256. From then on they cannot be exchanged, neither before WeChat has checked them nor afterwards. The name
 * also holds `of`: the document's id, so that documents share no file; of evidence the ballot's, so that in it the same
 * photo is the same file. A repeat writes the same again; the uploads stay until `dropUploads`.
 *
 * One request for the links; of a picture one to read it and two to write it, twenty pictures at once.
 */
export async function keepPictures(
  uploads: readonly string[],
  folder: KeptFolder,
  of: string,
): Promise<Kept> {
  const links = uploads.length === 0 ? new Map<string, string>() : await temporaryLinks(uploads);
  const files = new Map<string, string>();
  const unfit: { place: number; why: Why }[] = [];
  await inBatches([...uploads.entries()], async ([place, upload]) => {
    const link = links.get(upload);
    const looked = look(link ? await readLink(link, MOST_BYTES) : null);
    if ('why' in looked) unfit.push({ place, why: looked.why });
    else files.set(upload, await keep(looked, folder, of));
  });
  return { files, unfit: unfit.sort((a, b) => a.place - b.place) };
}

interface Picture {
  readonly bytes: Buffer;
  readonly kind: PictureKind;
}

function look(bytes: Buffer | typeof TOO_LARGE | null): Picture | { readonly why: Why } {
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
export const inOrder = (uploads: readonly string[], { files }: Kept): readonly string[] => [
  ...new Set(uploads.flatMap((upload) => files.get(upload) ?? [])),
];

/** Says of which pictures the first reason holds. */
export const refusePictures = (unfit: Kept['unfit']) => {
  const why = unfit[0]?.why ?? 'gone';
  return refuse('PICTURE_REFUSED', {
    places: unfit.filter((one) => one.why === why).map(({ place }) => place),
    why,
  });
};

/** The uploads are kept elsewhere by now. Those that cannot be deleted are of no use to anybody. */
export async function dropUploads(uploads: readonly string[]): Promise<void> {
  if (uploads.length === 0) return;
  try {
    await deleteFiles(uploads);
  } catch (error) {
    console.warn('uploads not deleted', error instanceof Error ? error.message : error);
  }
}
