import { withTimeout } from './call';
import { newMutationId } from './mutation-id';
import { transport } from './transport';
import { isThere } from './pictures';
import type { PictureLost, TransportError, UploadFolder } from './wire';

/** As long as WeChat itself waits for an upload. Without a limit, one picture would hold up everything behind it. */
const uploadTimeoutMs = 60_000;

const extension = (path: string) =>
  /^data:image\/(png|webp)/.exec(path)?.[1] ??
  /\.(png|webp|xlsx|csv)$/i.exec(path)?.[1]?.toLowerCase() ??
  'jpg';

const gone: PictureLost = { code: 'PICTURE_LOST', details: { places: [0] } };

/**
 * Stores a local file under a random name among the uploads for `folder`. Nobody else can name it, and the cloud takes
 * it over from there. `name` gives the kind if the path does not. A picture that is gone from the phone is reported as
 * such: trying again would never help.
 */
export async function upload(
  folder: UploadFolder,
  path: string,
  name = path,
): Promise<{ readonly file: string } | { readonly error: TransportError | PictureLost }> {
  // Sheets are chosen for one press and never kept.
  const kept = folder !== 'rolls' && folder !== 'sheets';
  if (kept && !(await isThere(path))) return { error: gone };
  const cloudPath = `uploads/${folder}/${await newMutationId()}.${extension(name)}`;
  return withTimeout(transport.upload(path, cloudPath), uploadTimeoutMs);
}

/** An address where a stored or local picture can be shown from. */
export const shown = (file: string): string => transport.shown(file);
