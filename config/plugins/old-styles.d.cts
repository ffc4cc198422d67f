import type { Plugin } from 'postcss';

declare function oldStyles(options?: { readonly anyElement?: boolean }): Plugin;
export = oldStyles;
