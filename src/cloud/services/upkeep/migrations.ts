import type { MIGRATIONS } from '../../../domain/shared/upkeep';
import { doorRecords, letters, papers, proxies } from '../../data/collections';
import { operators } from '../../data/database';
import { VERSIONS } from '../../data/document-versions';
import { keysOf, printOf } from '../../platform/crypto/keys';
import { sortKey } from '../../platform/document-id';
import { stepThrough, type Step } from './step';

/** Documents of before this version. */
const older = (version: number) => ({ v: operators.not(operators.gte(version)) });
/** Before values were marked with their key, there was one key: the oldest. */
const oldestPrint = (): string => printOf(keysOf('MATCH_KEY').at(-1) ?? Buffer.alloc(0));

/**
 * Brings documents to the next version, named by collection and version. A migration stays here for as long as an
 * environment may have older documents.
 */
export const migrations = {
  'letters-2': stepThrough(
    letters,
    older(2),
    ({ _id }) =>
      () =>
        letters.updateWhere({ _id }, { print: oldestPrint(), v: VERSIONS.letters }),
  ),
  'doorRecords-2': stepThrough(
    doorRecords,
    older(2),
    ({ _id }) =>
      () =>
        doorRecords.updateWhere({ _id }, { print: oldestPrint(), v: VERSIONS.doorRecords }),
  ),
  'papers-2': stepThrough(
    papers,
    older(2),
    ({ _id, enteredAt }) =>
      () =>
        papers.updateWhere({ _id }, { sortKey: sortKey(enteredAt, _id), v: VERSIONS.papers }),
  ),
  'proxies-2': stepThrough(
    proxies,
    older(2),
    ({ _id, enteredAt, mutationId }) =>
      () =>
        proxies.updateWhere({ _id }, { sortKey: sortKey(enteredAt, mutationId), v: VERSIONS.proxies }),
  ),
} satisfies Readonly<Record<(typeof MIGRATIONS)[number], Step>>;
