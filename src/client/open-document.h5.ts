import { transport } from './transport';
import { unreachable, type TransportError } from './wire';

/** Saves a stored file under its name; what the browser does with it is the person's setting. */
export async function openDocument(file: string, name: string): Promise<TransportError | undefined> {
  try {
    const response = await fetch(transport.shown(file));
    if (!response.ok) return unreachable;
    const href = URL.createObjectURL(await response.blob());
    Object.assign(document.createElement('a'), { href, download: name }).click();
    // The browser has taken the bytes over by then.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    return undefined;
  } catch {
    return unreachable;
  }
}
