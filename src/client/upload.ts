import { newMutationId } from './mutation-id';
import { transport } from './transport';
import type { TransportError, UploadFolder } from './wire';

const extension = (path: string) =>
  /^data:image\/(png|webp)/.exec(path)?.[1] ??
  /\.(png|webp|xlsx|csv)$/i.exec(path)?.[1]?.toLowerCase() ??
  'jpg';

/** Stores a local file under a random name in `folder`. `name` tells the kind where the path does not. */
export async function upload(
  folder: UploadFolder,
  path: string,
  name = path,
): Promise<{ readonly file: string } | { readonly error: TransportError }> {
  return transport.upload(path, `${folder}/${await newMutationId()}.${extension(name)}`);
}

/** Where a stored or local picture can be shown from. */
export const shown = (file: string): string => transport.shown(file);
