/** Shapes of the contract that the worker's pages name beside those of `types.ts`. */
export type { RollSummary } from '../../contract/roll/roll';
export type { RowProblem } from '../../domain/roll/import-rows';
