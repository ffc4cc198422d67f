/**
 * Reads the parts of a multipart body by name. The SDK sends binary parts without a file name, which `FormData` would
 * decode as text.
 *
 * @throws Error if the content type names no boundary
 */
export function readMultipart(contentType: string, body: Buffer): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error('multipart without a boundary');
  const mark = Buffer.from(`--${boundary}`);
  const parts = new Map<string, Buffer>();
  let at = body.indexOf(mark);
  while (at >= 0) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const gap = part.indexOf('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(part.subarray(0, gap).toString('latin1'))?.[1];
    if (name !== undefined) parts.set(name, part.subarray(gap + 4));
    at = next;
  }
  return parts;
}
