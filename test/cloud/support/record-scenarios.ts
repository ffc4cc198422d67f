import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import type { BallotDoc, ObjectionDoc, ResultDoc } from '../../../src/cloud/data/documents/ballot';
import { aPaper } from './a-vote';
import { withVote } from './ballots-scenarios';
import {
  asNeighbour,
  closed,
  DAY,
  flatIn,
  refusedText,
  withBallot,
  withoutContentCheck,
  type Scenario,
  type Scene,
} from './scene';

const nobody = { owners: 0, areaCenti: 0 };

/** A result in which nobody took part. */
const resultAt = (now: number): ResultDoc => ({
  close: {
    statement: {
      type: 'close',
      ballotId: '',
      stage: 'preliminary',
      size: 0,
      root: '',
      heads: 1,
      rollRoot: '',
      openings: '',
      closedAt: now,
      tally: {
        ...nobody,
        byChannel: { online: nobody, paper: nobody, door: nobody, proxy: nobody },
        motions: [],
      },
    },
    signature: '',
  },
  countedAt: now,
  objectionEndsAt: now + 7 * DAY,
  voids: 0,
});

/** Closed and counted. */
const counted = (now: number, more: Partial<BallotDoc> = {}) => ({
  ...closed(now),
  status: 'preliminary',
  result: resultAt(now),
  ...more,
});

const NEIGHBOUR = 'owner-of-the-next-flat';

/** An objection by the neighbour's flat, to the roll unless told otherwise. */
async function withObjection(
  scene: Scene,
  more: Partial<ObjectionDoc> = {},
  ballotMore: object = { frozen: undefined },
): Promise<{ objectionId: string }> {
  const { ballotId } = await withBallot(scene, ballotMore);
  const objectionId = `objection-${scene.community}`;
  await scene.world.put('objections', {
    _id: objectionId,
    ballotId,
    communityId: scene.community,
    to: 'roll',
    unit: '1-1-102',
    ownerKey: NEIGHBOUR,
    text: '面积不对',
    by: 'o-neighbour',
    at: scene.now,
    state: 'open',
    ...more,
  });
  return { objectionId };
}

const correctable = (now: number) => ({
  frozen: undefined,
  notice: { correctionEndsAt: now + DAY, opensAt: now + 2 * DAY },
});

const noSuchBallot =
  (name: ProcedureName): Scenario =>
  async ({ put, send }) => {
    await put();
    return send(name);
  };

const uncounted =
  (name: ProcedureName): Scenario =>
  async (scene) => {
    const { ballotId } = await withBallot(scene);
    return scene.send(name, { ballotId });
  };

/** Visits, objections and the record. */
export const recordScenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  'canvass.take': {
    NOT_FOUND: noSuchBallot('canvass.take'),
    BUILDING_TAKEN: async (scene) => {
      const { ballotId } = await withBallot(scene);
      const { world, community, now } = scene;
      const round = { _id: `${ballotId}:1`, ballotId, building: '1', by: 'o-another', at: now };
      await world.put('rounds', round);
      await world.put('people', {
        _id: `s-${community}`,
        createdAt: 0,
        memberships: [{ role: 'supervisor', communityId: community, communityName: community }],
      });
      const input = { communityId: community, ballotId, mutationId: 'mutation-of-take-1' };
      const answer = await world.api(`s-${community}`, 'canvass.take', {
        ...input,
        building: '1',
        take: true,
      });
      return answer.ok ? {} : answer.error;
    },
  },
  'canvass.record': {
    NOT_FOUND: noSuchBallot('canvass.record'),
    NOT_ON_BALLOT_ROLL: async (scene) => {
      const { ballotId } = await withBallot(scene);
      return scene.send('canvass.record', { ballotId });
    },
    BALLOT_CLOSED: async (scene) => scene.send('canvass.record', await withBallot(scene, closed(scene.now))),
  },
  'objections.raise': {
    NOT_FOUND: noSuchBallot('objections.raise'),
    OBJECTION_CLOSED: async (scene) => {
      const { ballotId } = await withBallot(scene);
      return scene.send('objections.raise', { ballotId });
    },
    TEXT_REFUSED: async (scene) => {
      const { ballotId } = await withBallot(scene, correctable(scene.now));
      return scene.send('objections.raise', { ballotId, text: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const { ballotId } = await withBallot(scene, correctable(scene.now));
      return withoutContentCheck(scene.world, () => scene.send('objections.raise', { ballotId }));
    },
  },
  'objections.answer': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('objections.answer');
    },
    OWN_OBJECTION: async (scene) =>
      scene.send('objections.answer', await withObjection(scene, { by: `o-${scene.community}` })),
    OBJECTION_ANSWERED: async (scene) =>
      scene.send('objections.answer', await withObjection(scene, { state: 'dismissed' })),
    OWN_PAPER: async (scene) => {
      const about = await withObjection(scene, { to: 'vote' });
      const counted = aPaper(scene, `ballot-${scene.community}`, NEIGHBOUR, { state: 'counted' });
      await scene.world.put('papers', counted);
      return scene.send('objections.answer', about);
    },
    OBJECTION_HALF_UPHELD: async (scene) => {
      const answering = { by: 'another', answeredWith: 'broken', until: scene.now - 1, takesEffect: true };
      const about = await withObjection(scene, { to: 'vote', answering });
      return scene.send('objections.answer', { ...about, upheld: false });
    },
    ROLL_FROZEN: async (scene) => scene.send('objections.answer', await withObjection(scene, {}, {})),
    BALLOT_FINAL: async (scene) => {
      const final = counted(scene.now, { status: 'final' });
      return scene.send('objections.answer', await withObjection(scene, { to: 'vote' }, final));
    },
    // Its flat is on no roll.
    UNIT_UNKNOWN: async (scene) =>
      scene.send('objections.answer', {
        ...(await withObjection(scene, {}, correctable(scene.now))),
        correction: { areaCenti: 9000 },
      }),
    NOTHING_TO_VOID: async (scene) =>
      scene.send('objections.answer', await withObjection(scene, { to: 'vote' })),
    TEXT_REFUSED: async (scene) => {
      const objection = await withObjection(scene, { to: 'vote' });
      return scene.send('objections.answer', { ...objection, answer: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const objection = await withObjection(scene, { to: 'vote' });
      return withoutContentCheck(scene.world, () => scene.send('objections.answer', objection));
    },
  },
  'record.proof': { NOT_FOUND: noSuchBallot('record.proof') },
  'record.own': {
    NOT_FOUND: noSuchBallot('record.own'),
    BALLOT_UNCOUNTED: async (scene) => scene.send('record.own', await withVoteFor(scene)),
  },
  'record.export': {
    NOT_FOUND: noSuchBallot('record.export'),
    BALLOT_UNCOUNTED: uncounted('record.export'),
    NOT_DISCLOSED: async (scene) => {
      const { ballotId } = await withBallot(scene, counted(scene.now));
      return asNeighbour(scene, 'record.export', { ballotId });
    },
  },
  'record.notice': {
    NOT_FOUND: noSuchBallot('record.notice'),
    BALLOT_UNCOUNTED: uncounted('record.notice'),
  },
  'record.draw': {
    NOT_FOUND: noSuchBallot('record.draw'),
    BALLOT_UNCOUNTED: uncounted('record.draw'),
    SAMPLE_DRAWN: async (scene) => {
      const sample = { seed: 'another seed', fewest: 1, votes: 1, units: ['1-1-101'], called: {} };
      const { ballotId } = await withBallot(scene, counted(scene.now, { sample }));
      return scene.send('record.draw', { ballotId });
    },
    NOTHING_TO_SAMPLE: async (scene) => {
      const { ballotId } = await withBallot(scene, counted(scene.now));
      return scene.send('record.draw', { ballotId });
    },
    TEXT_REFUSED: async (scene) => {
      await scene.put();
      return scene.send('record.draw', { seed: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      await scene.put();
      return withoutContentCheck(scene.world, () => scene.send('record.draw'));
    },
  },
  'record.called': { NOT_FOUND: noSuchBallot('record.called') },
};

async function withVoteFor(scene: Scene) {
  const { ballotId } = await withVote(scene);
  return { ballotId, ownerKey: flatIn(scene.community).ownerKey };
}
