import { dropDraft, readDraft, saveDraft } from '../../../src/client/drafts';
import { storage } from '../../support/taro';
import { newPhone } from '../support/phone';

beforeEach(newPhone);

test('a draft is there again until it is dropped', () => {
  expect(readDraft('need:c1')).toBeUndefined();
  expect(saveDraft('need:c1', { text: '楼道灯' })).toBe(true);
  expect(readDraft('need:c1')).toEqual({ text: '楼道灯' });
  dropDraft('need:c1');
  expect(readDraft('need:c1')).toBeUndefined();
});

test('a full phone says so instead of throwing', () => {
  storage.full = true;
  expect(saveDraft('need:c1', { text: 'x' })).toBe(false);
});
