import { unitKeyOf } from '../../../domain/roll/electoral-roll';
import { letterCodeOf, LETTER_CODE_DIGITS } from '../../../domain/joining/letter-code';
import { inventedText } from '../../../text/city/invented';
import { communities, parts, plans } from '../../data/collections';
import type { CommunityDoc } from '../../data/documents/home';
import type { ResidentMembership } from '../../data/documents/joining';
import { key, keysOf } from '../../platform/crypto/keys';
import type { Random } from '../../platform/crypto/random';
import { matchesOf, matchField, openField, sealField } from '../../platform/crypto/sealed-field';
import { shortHash } from '../../platform/document-id';
import { inventedPlan } from './invented-plan';
import { inventRoll, rollOf, type InventedFlat } from './invent-roll';

/** There is one in a city, so it needs no name of its own. */
export const PRACTICE_ID = 'practice';

/** Two buildings of two stairwells, six floors and two flats a floor. */
const FLATS: readonly InventedFlat[] = ['1', '2'].flatMap((building, b) =>
  ['1', '2'].flatMap((stairwell, s) =>
    [1, 2, 3, 4, 5, 6].flatMap((floor, f) =>
      ['01', '02'].map((door, d): InventedFlat => {
        const room = `${floor}${door}`;
        const owner = ((b * 2 + s) * 6 + f) * 2 + d;
        const areaCenti = 5_800 + ((owner * 37) % 40) * 100;
        return {
          unitKey: unitKeyOf({ building, stairwell, room }),
          building,
          stairwell,
          room,
          areaCenti,
          unsold: false,
          owner,
        };
      }),
    ),
  ),
);

/** Makes the practice community once, with invented owners, a plan to talk about and a code that never wears out. */
export async function makePractice(
  by: string,
  now: number,
  random: Random,
): Promise<{ readonly communityId: string; readonly code: string }> {
  const communityId = PRACTICE_ID;
  const stored = await communities.get(communityId);
  if (stored?.practice) return { communityId, code: codeOf(stored.practice) };
  const code = letterCodeOf([...random.bytes(LETTER_CODE_DIGITS)]);
  const rollId = shortHash('invented roll', communityId);
  const rows = inventRoll(FLATS, { communityId, rollId }, random);
  const plan = inventedPlan(communityId, by, now);
  await parts.insertMany(rows);
  await plans.insertMany([plan]);
  const community: CommunityDoc = {
    _id: communityId,
    kind: 'practice',
    name: inventedText.practiceName,
    district: inventedText.practiceDistrict,
    address: inventedText.practiceAddress,
    contact: inventedText.practiceContact,
    buildings: 2,
    households: rows.length,
    stage: 'plan',
    since: { needs: now, plan: now },
    changedAt: now,
    roll: rollOf(rollId, rows, now),
    planId: plan._id,
    practice: {
      code: matchField('letter', code, key('MATCH_KEY')),
      sealed: sealField(code, communityId, key('FIELD_KEY'), random.bytes(12)),
    },
  };
  if (await communities.insert(community)) return { communityId, code };
  const first = await communities.get(communityId);
  return { communityId, code: first?.practice ? codeOf(first.practice) : code };
}

/** Whether this is the code of the practice community. */
export const isPracticeCode = async (code: string): Promise<boolean> =>
  matchesOf('letter', code).includes((await communities.get(PRACTICE_ID))?.practice?.code ?? '');

const codeOf = ({ sealed }: NonNullable<CommunityDoc['practice']>): string =>
  openField(sealed, PRACTICE_ID, keysOf('FIELD_KEY'));

/**
 * The flat that somebody gets in the practice community: always the same one, and as even as a hash spreads them. Several
 * people may share one.
 */
export async function practiceFlat(openid: string, now: number): Promise<ResidentMembership | null> {
  const community = await communities.get(PRACTICE_ID);
  if (!community?.roll || community.closed) return null;
  const at = Number.parseInt(Buffer.from(shortHash('practice flat', openid)).toString('hex').slice(0, 8), 16);
  const flat = FLATS[at % FLATS.length];
  const part = flat && (await parts.get(`${community.roll.rollId}:${flat.unitKey}`));
  if (!part) return null;
  return {
    role: 'resident',
    communityId: PRACTICE_ID,
    communityName: community.name,
    kind: 'owner',
    unit: part.unit,
    building: part.building,
    ownerKey: part.ownerKey,
    joinedBy: 'practice',
    since: now,
  };
}
