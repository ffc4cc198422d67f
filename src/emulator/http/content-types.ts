import { lookup } from 'mrmime';

/** The media type of a file by its extension. */
export function contentType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** Whether a browser shows a picture without running anything; SVG can hold scripts, so it does not count. */
export function isPlainPicture(path: string): boolean {
  return /\.(png|jpe?g|gif|webp)$/i.test(path);
}
