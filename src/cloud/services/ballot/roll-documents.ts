import type { RollEntry } from '../../../domain/record/statements';
import type { BallotRollDoc } from '../../data/documents/ballot';

/** Entries in one document: some sixty kilobytes. */
const STRETCH = 500;

/** The published entries of a frozen roll as they are stored, in their order. */
export function rollDocuments(
  ballotId: string,
  root: string,
  entries: readonly RollEntry[],
): readonly BallotRollDoc[] {
  const documents: BallotRollDoc[] = [];
  for (let from = 0; from < entries.length; from += STRETCH) {
    const place = String(documents.length).padStart(4, '0');
    documents.push({
      _id: `${ballotId}:${root.slice(0, 16)}:${place}`,
      ...{ ballotId, root, entries: entries.slice(from, from + STRETCH) },
    });
  }
  return documents;
}
