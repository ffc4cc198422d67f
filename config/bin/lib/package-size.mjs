import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Whether a file stays on the developer's machine; WeChat uploads everything else in the folder. */
const notUploaded = (path) => path === 'project.config.json' || /\.LICENSE\.txt$|\.map$/.test(path);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/**
 * The packages of the built mini-program, divided as WeChat does: a file belongs to the subpackage under whose root it
 * lies, otherwise to the main package. Sizes are in bytes; the compressed size adds up the files, each compressed by
 * itself with `gzip -9`.
 */
export function packagesOf(dist) {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'));
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/^\/|\/$/g, ''));
  const sizes = Object.fromEntries(['main', ...roots].map((name) => [name, { bytes: 0, gzip: 0 }]));
  for (const file of filesBelow(dist)) {
    const path = relative(dist, file).split('\\').join('/');
    if (notUploaded(path)) continue;
    const size = sizes[roots.find((root) => path.startsWith(`${root}/`)) ?? 'main'];
    const content = readFileSync(file);
    size.bytes += content.length;
    size.gzip += gzipSync(content, { level: 9 }).length;
  }
  return sizes;
}
