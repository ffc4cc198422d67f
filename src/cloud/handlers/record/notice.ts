import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOf } from '../../data/frozen-ballots';
import { shortHash } from '../../platform/document-id';
import { uploadFile } from '../../platform/files';
import { csvOf } from '../../platform/print/csv-file';
import { noticeDocx } from '../../platform/print/notice-file';
import { noticeOfResult, noticeTable } from '../../services/record/result-words';

/** The notice of the result to hang up, and its numbers as a table. A repeat writes the same files again. */
export const makeResultNotice: Handler<'record.notice'> = async ({ input }) => {
  const { communityId, ballotId } = input;
  const ballot = await ballotOf(communityId, ballotId);
  if (!ballot) return refuse('NOT_FOUND');
  const { result } = ballot;
  if (!result) return refuse('BALLOT_UNCOUNTED');
  const name = `results/${ballotId}-${shortHash(result.close.signature)}`;
  const [document, table] = await Promise.all([
    noticeDocx(noticeOfResult(ballot, result)).then((bytes) => uploadFile(`${name}.docx`, bytes)),
    uploadFile(`${name}.csv`, csvOf(noticeTable(ballot, result))),
  ]);
  return ok({ document, table });
};
