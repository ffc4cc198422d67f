import type { Node } from 'acorn';

export declare const SYNTAX: 2019;
export declare const GLOBALS: readonly string[];
export declare const PROPERTIES: readonly string[];
export declare const LOCAL: readonly string[];
export declare const METHODS: readonly string[];
export declare function lacking(node: Node, parent: Node | undefined): string | undefined;
