import { hash } from '@stablelib/sha256';
import type { RecordView } from '../../contract/record/record';
import { fingerprintOf } from '../../domain/record/fingerprint';
import { createPageStore } from '../kit/create-page-store';

export { useRecordFiles, type RecordFileKind } from './files';
export type { RecordView };

/** What is public of the latest ballot's record. */
export const useRecord = createPageStore('record', 'record.read');

/** The fingerprint of the key that signs, as it is printed on the notice. */
export const keyPrint = (record: RecordView): string =>
  fingerprintOf(hash, record.notice.statement.publicKey) ?? '';
