/** What a build puts into the app instead of Node's `process`: see `defineConstants` in index.ts. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
