export declare function partsOf(text: string): readonly [prefix: string, path: string] | null;
export declare function collectFileIds(value: unknown, into: Set<string>): void;
export declare function moveFileIds<T>(value: T, from: string, to: string): T;
