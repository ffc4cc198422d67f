import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BallotDoc } from '../../src/cloud/data/documents/ballot';
import { key } from '../../src/cloud/platform/crypto/keys';
import { sealsOf } from '../../src/cloud/platform/crypto/signing';
import { NOBODY } from './a-ballot';
import type { LocalCloud } from './local-cloud';

/** A ballot is signed under the key that its notice names; one whose notice was signed by nobody names the cloud's. */
export function signable(ballot: BallotDoc, { dataDir }: LocalCloud): BallotDoc {
  // Some tests put in a broken ballot.
  const statement = ballot.notice?.statement;
  if (statement?.publicKey !== NOBODY) return ballot;
  const keys = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')) as Record<string, string>;
  const { publicKey } = sealsOf(key('SEAL_KEY', keys));
  return { ...ballot, notice: { ...ballot.notice, statement: { ...statement, publicKey } } };
}
