import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import { aNeed, aPerson, aRoll, owner } from '../../support/world';
import {
  DAY,
  flatIn,
  gone,
  refusals,
  refusedText,
  withFlat,
  withMerged,
  withNeed,
  withoutContentCheck,
  type Scenario,
} from './scene';

/** Of needs, the round at the doors, the report, pictures and alerts. */
export const needsScenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  'needs.submit': {
    ...refusals('needs', 'needs.submit'),
    NEEDS_CLOSED: async ({ put, send }) => {
      await put({ stage: 'works' });
      return send('needs.submit');
    },
    PICTURE_REFUSED: async ({ put, send }) => {
      await put();
      return send('needs.submit', { pictures: [gone('needs')] });
    },
  },
  'needs.read': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.read', { needId: 'need-elsewhere' });
    },
  },
  'needs.back': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.back', { needId: 'need-elsewhere' });
    },
    NEEDS_CLOSED: async ({ world, community, put, send }) => {
      await put({ stage: 'works' });
      await world.put('needs', aNeed({ _id: `need-${community}`, communityId: community }));
      return send('needs.back', { needId: `need-${community}` });
    },
  },
  'needs.unback': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.unback', { needId: 'need-elsewhere' });
    },
    NEEDS_CLOSED: async ({ world, community, put, send }) => {
      await put({ stage: 'works' });
      const needId = `need-${community}`;
      const { unit, building } = flatIn(community);
      await world.put('needs', aNeed({ _id: needId, communityId: community }));
      await world.put('backings', {
        _id: `${needId}:${unit}`,
        communityId: community,
        needId,
        unit,
        building,
        at: 0,
        tenant: false,
        own: true,
        via: [],
        left: false,
      });
      return send('needs.unback', { needId });
    },
  },
  'needs.answer': {
    UNKNOWN_NEED: async ({ put, send }) => {
      await put();
      return send('needs.answer', { needIds: ['need-elsewhere'] });
    },
    NEED_MERGED: async (scene) => {
      const needId = await withMerged(scene);
      return scene.send('needs.answer', { needIds: [needId] });
    },
    TEXT_REFUSED: async (scene) => {
      const needId = await withNeed(scene);
      return scene.send('needs.answer', { needIds: [needId], reason: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const needId = await withNeed(scene);
      return withoutContentCheck(scene.world, () => scene.send('needs.answer', { needIds: [needId] }));
    },
  },
  'needs.merge': {
    NOT_FOUND: async (scene) => {
      const needId = await withNeed(scene);
      return scene.send('needs.merge', { needId, into: 'need-elsewhere' });
    },
    NEED_MERGED: async (scene) => {
      const merged = await withMerged(scene);
      const needId = await withNeed(scene, 'third');
      return scene.send('needs.merge', { needId, into: merged });
    },
    NEED_ANSWERED: async (scene) => {
      const into = await withNeed(scene);
      const needId = await withNeed(scene, 'answered', { state: 'declined' });
      return scene.send('needs.merge', { needId, into });
    },
    MERGE_WITH_ITSELF: async (scene) => {
      const needId = await withNeed(scene);
      return scene.send('needs.merge', { needId, into: needId });
    },
  },
  'needs.unmerge': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.unmerge', { needId: 'need-elsewhere' });
    },
    NEED_NOT_MERGED: async (scene) => {
      const needId = await withNeed(scene);
      return scene.send('needs.unmerge', { needId });
    },
    NEED_MERGED: async (scene) => {
      const needId = await withMerged(scene);
      const last = await withNeed(scene, 'last');
      await scene.send('needs.merge', { needId: `${scene.community}-target`, into: last });
      return scene.send('needs.unmerge', { needId });
    },
  },
  'door.list': {
    ROLL_MISSING: async ({ put, send }) => {
      await put();
      return send('door.list');
    },
  },
  'door.record': {
    UNIT_UNKNOWN: async ({ put, send }) => {
      await put({ roll: aRoll([]) });
      return send('door.record', { unit: '9-9-999' });
    },
    NEEDS_CLOSED: async (scene) => {
      const unit = await withFlat(scene, { stage: 'works' });
      return scene.send('door.record', { unit });
    },
    TEXT_REFUSED: async (scene) => {
      const unit = await withFlat(scene);
      const need = { category: 'lighting', place: 'stairwell', text: refusedText.text };
      return scene.send('door.record', { unit, needs: [need] });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const unit = await withFlat(scene);
      return withoutContentCheck(scene.world, () => scene.send('door.record', { unit }));
    },
  },
  'door.bySlip': {
    SLIP_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('door.bySlip', { slip: '0000-0000' });
    },
  },
  'door.settle': {
    SLIP_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('door.settle', { slip: '0000-0000' });
    },
    OWN_RECORD: async (scene) => {
      const unit = await withFlat(scene);
      await scene.send('door.record', { unit, slip: '7K3M-Q2XE' });
      const taken = (await scene.world.all('doorRecords')).find(
        (record) => record.communityId === scene.community,
      );
      return scene.send('door.settle', { recordId: taken?._id ?? '', slip: '7K3M-Q2XE' });
    },
  },
  'collection.set': {
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'works' });
      return send('collection.set');
    },
    SCHEDULE_INVALID: async ({ put, send, now }) => {
      await put();
      return send('collection.set', { opensAt: now - 2 * DAY, closesAt: now - DAY });
    },
  },
  'collection.export': {
    NOT_FOUND: async ({ world, community, send }) => {
      await world.put('people', aPerson(`o-${community}`, owner(flatIn(community))));
      return send('collection.export');
    },
  },
  'pictures.decide': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('pictures.decide', { documentId: 'need-elsewhere' });
    },
    OWN_MATTER: async ({ world, community, now, put, send }) => {
      await put();
      await world.put('pictureChecks', {
        _id: `needs:need-${community}`,
        communityId: community,
        collection: 'needs',
        documentId: `need-${community}`,
        author: `o-${community}`,
        state: 'person',
        at: now,
        asked: 3,
        askedAt: now,
      });
      return send('pictures.decide', { documentId: `need-${community}` });
    },
  },
  'alerts.take': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('alerts.take', { needId: 'need-elsewhere' });
    },
  },
};
