import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { unreachableCollections } from '../../data/unreachable';
import { probeContentCheck } from '../../platform/content-check';
import { keyFingerprints } from '../../platform/crypto/keys';
import { readLastBeat } from '../../services/shared/last-beat';

export const checkHealth: Handler<'health.check'> = async ({ now }) => {
  const [contentCheck, unreachable] = await Promise.all([probeContentCheck(), unreachableCollections()]);
  // A collection that is missing is among the unreachable ones already.
  const beat = unreachable.includes('heartbeat') ? null : await readLastBeat();
  return ok({
    release: process.env['RELEASE'] ?? null,
    keys: {
      FIELD_KEY: keyFingerprints('FIELD_KEY').newest,
      MATCH_KEY: keyFingerprints('MATCH_KEY').newest,
      SEAL_KEY: keyFingerprints('SEAL_KEY').newest,
    },
    formerKeys: {
      FIELD_KEY: keyFingerprints('FIELD_KEY').former,
      MATCH_KEY: keyFingerprints('MATCH_KEY').former,
      SEAL_KEY: keyFingerprints('SEAL_KEY').former,
    },
    unreachable,
    contentCheck,
    now,
    // The first run with work has its lease before it has ended once.
    timerAgeMs: beat && beat.at > 0 ? now - beat.at : null,
  });
};
