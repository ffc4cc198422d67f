import { MINUTE_MS } from '../../../domain/shared/time';
import { atomically } from '../../data/atomically';
import { asks } from '../../data/collections';
import { TooBusy } from '../../data/errors';
import type { AskDoc } from '../../data/documents/joining';
import { createdId } from '../../platform/document-id';
import { key, keysOf } from '../../platform/crypto/keys';
import type { Random } from '../../platform/crypto/random';
import { matchField, openField, sealField } from '../../platform/crypto/sealed-field';
import { callTimer } from '../shared/due';
import { countTry, forgetTries, pauseOf } from './guesses';

export const NUMBER_MINUTES = 10;
const NUMBERS = 1_000_000;
/** With a thousand people showing a number in the same place, all twenty draws are taken with a chance of 10⁻⁶⁰. */
const DRAWS = 20;

export interface Asking {
  /** The community, or `office`. */
  readonly place: string;
  readonly openid: string;
  readonly mutationId: string;
  readonly name: string;
  readonly flat?: AskDoc['flat'];
}

/**
 * Six digits to show at the desk. They are derived from the mutation with the secret, so a repeat shows the same
 * ones. Where somebody else is showing them just now, the next ones are drawn.
 */
export async function showNumber(
  { place, openid, mutationId, name, flat }: Asking,
  now: number,
  random: Random,
): Promise<{ readonly number: string; readonly until: number }> {
  const askedBy = createdId(openid, mutationId);
  const nonce = random.bytes(12);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const number = drawNumber(askedBy, draw);
    const _id = `${place}:${number}`;
    const ask: AskDoc = {
      _id,
      openid,
      number,
      askedBy,
      until: now + NUMBER_MINUTES * MINUTE_MS,
      name: sealField(name, _id, key('FIELD_KEY'), nonce),
      ...(flat && { flat }),
    };
    const until = await atomically(async (atom) => {
      const other = await atom.get('asks', _id);
      if (other?.askedBy === askedBy) return other.until;
      if (other && now < other.until) return null;
      const { _id: same, ...rest } = ask;
      if (other) await atom.update('asks', same, rest);
      else await atom.insert('asks', ask);
      return ask.until;
    });
    if (until === null) continue;
    await callTimer('number', _id, until, askedBy);
    return { number, until };
  }
  throw new TooBusy(DRAWS);
}

function drawNumber(askedBy: string, draw: number): string {
  const bytes = Buffer.from(matchField('number', `${askedBy}\n${draw}`, key('MATCH_KEY')), 'base64url');
  return String(bytes.readUInt32BE(0) % NUMBERS).padStart(6, '0');
}

/**
 * Who shows this number now. Wrong numbers count against whoever types them; after twenty, that person waits an hour.
 */
export async function askOf(
  place: string,
  number: string,
  openid: string,
  now: number,
): Promise<{ readonly ask: AskDoc } | { readonly retryAt?: number }> {
  const paused = await pauseOf('number', openid, now);
  if (paused !== undefined) return { retryAt: paused };
  const ask = await asks.get(`${place}:${number}`);
  if (ask && now < ask.until) {
    await forgetTries('number', openid);
    return { ask };
  }
  const { retryAt } = await countTry('number', openid, now);
  return retryAt === undefined ? {} : { retryAt };
}

export const nameOf = ({ _id, name }: Pick<AskDoc, '_id' | 'name'>): string =>
  openField(name, _id, keysOf('FIELD_KEY'));

/** The place for numbers that ask for an office. They belong to no community, since the giver says for which one. */
export const OFFICE = 'office';
