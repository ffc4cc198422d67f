import type { Form } from '../../src/domain/ballot/form';
import type { Input } from '../../src/contract/contract';
import type { PartDoc } from '../../src/cloud/data/documents/roll';
import type { BallotDoc } from '../../src/cloud/data/documents/ballot';
import type { NoticeStatement } from '../../src/domain/record/statements';
import { PERIODS } from '../../src/domain/ballot/schedule';
import { tokenOf } from '../../src/cloud/services/ballot/roll-documents';

/** Approve, reject or abstain on one matter. */
export const aForm = (more: Partial<Form> = {}): Form => ({
  kind: 'matter',
  binding: 'statutory',
  motions: [{ motionId: 'm1', title: '改造方案', matter: 'other-major', options: [] }],
  most: 1,
  ...more,
});

/** A choice as the phone sends it. */
export type Picks = Input<'ballots.cast'>['choice'];

export const approve: Picks = { m1: ['approve'] };

export const reject: Picks = { m1: ['reject'] };

/** A key that nobody has. */
export const NOBODY = '00'.repeat(32);

/** A running ballot with its roll frozen; its notice is signed by nobody. `notice` changes what it says. */
export function aBallot(
  now: number,
  flats: readonly PartDoc[],
  { notice = {}, ...more }: Partial<Omit<BallotDoc, 'notice'>> & { notice?: Partial<NoticeStatement> } = {},
): BallotDoc {
  const { _id = 'ballot-1', communityId = 'c-1' } = more;
  const statement: NoticeStatement = {
    type: 'notice',
    ballotId: _id,
    communityId,
    community: '梧桐里小区',
    title: '改造方案表决',
    question: '是否同意按公示的方案改造本小区？',
    form: aForm(),
    scope: { kind: 'community' },
    planHash: '00'.repeat(32),
    nonVoters: 'not-participating',
    proxyCap: 3,
    disclosure: 'scrutineers',
    noticeAt: now - 20 * 86_400_000,
    correctionEndsAt: now - 10 * 86_400_000,
    opensAt: now - 86_400_000,
    closesAt: now + 86_400_000,
    objectionDays: 7,
    periods: PERIODS,
    mergeDelayMs: 60_000,
    publicKey: NOBODY,
    ...notice,
  };
  const areaOf = (some: readonly PartDoc[]) => some.reduce((sum, { areaCenti }) => sum + areaCenti, 0);
  return {
    _id,
    communityId,
    planId: 'plan-1',
    noticeBy: 'o-worker',
    rollId: 'roll-1',
    salt: '00',
    organiser: '梧桐社区居委会',
    contact: '0551-62000000',
    closesAt: statement.closesAt,
    notice: { statement, signature: '' },
    roll: { owners: flats.length, areaCenti: areaOf(flats) },
    frozen: { root: '', units: flats.length, frozenAt: now - 10 * 86_400_000, signature: '' },
    turnout: {
      countedAt: now,
      papersWaiting: 0,
      objectionsOpen: 0,
      byBuilding: ['1', '2'].map((building) => {
        const here = flats.filter((flat) => flat.building === building);
        return { building, owners: 0, areaCenti: 0, roll: { owners: here.length, areaCenti: areaOf(here) } };
      }),
    },
    status: 'running',
    ...more,
  };
}

/** The frozen roll of `aBallot`: its entries, from which the count takes the areas. */
export const ballotRoll = (flats: readonly PartDoc[], ballotId = 'ballot-1') => ({
  _id: `${ballotId}:roll:0000`,
  ballotId,
  root: '',
  entries: flats.map(({ unit, building, stairwell, areaCenti, ownerKey }) => ({
    unit,
    building,
    stairwell,
    areaCenti,
    owner: tokenOf('00', ownerKey),
    eligible: true,
  })),
});

export const ballotOwner = (flat: PartDoc, ballotId = 'ballot-1') => ({
  _id: `${ballotId}:${flat.ownerKey}`,
  ballotId,
  communityId: flat.communityId,
  ownerKey: flat.ownerKey,
  token: tokenOf('00', flat.ownerKey),
  building: flat.building,
  units: [flat.unit],
  areaCenti: flat.areaCenti,
  unsold: flat.unsold,
});
