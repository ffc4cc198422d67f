import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that stay on the developer's machine: WeChat uploads everything else in the folder. */
const notUploaded = (path) => path === 'project.config.json' || /\.LICENSE\.txt$|\.map$/.test(path);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/**
 * The built mini-program's packages, as WeChat splits them: a file belongs to the subpackage whose root it lies
 * under, else to the main package. Bytes, and those of each file compressed by itself with `gzip -9`.
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
