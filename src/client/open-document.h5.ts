import { transport } from './transport';
import { unreachable, type TransportError } from './wire';

/** Saves a stored file under its name; the person's browser settings decide what happens with it. */
export async function openDocument(file: string, name: string): Promise<TransportError | undefined> {
  try {
    const response = await fetch(transport.shown(file));
    if (!response.ok) return unreachable;
    const href = URL.createObjectURL(await response.blob());
    Object.assign(document.createElement('a'), { href, download: name }).click();
    // By then the browser has taken the bytes over.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    return undefined;
  } catch {
    return unreachable;
  }
}
