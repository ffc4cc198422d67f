import { collectFileIds, moveFileIds } from '../../../config/backup/file-ids.mjs';

/** In another environment the same files have other ids, wherever a document names them. */
const [HERE, THERE] = ['cloud://old-1.6f6c-old-1/', 'cloud://new-2.6e65-new-2/'];
const need = {
  _id: 'need-1',
  text: `照片在 ${HERE}needs/a.png`,
  pictures: [{ file: `${HERE}needs/a.png`, check: 'passed' }, { file: 'cloud://third.x/b.png' }],
  nested: { list: [null, 1, true, [`${HERE}papers/c.jpg`]] },
};

test('every id is found, and a text that merely speaks of one is none', () => {
  const found = new Set<string>();
  collectFileIds(need, found);
  expect([...found]).toEqual([`${HERE}needs/a.png`, 'cloud://third.x/b.png', `${HERE}papers/c.jpg`]);
});

test('ids of the old place become ids of the new one; everything else stays as it is', () => {
  expect(moveFileIds(need, HERE, THERE)).toEqual({
    ...need,
    pictures: [{ file: `${THERE}needs/a.png`, check: 'passed' }, { file: 'cloud://third.x/b.png' }],
    nested: { list: [null, 1, true, [`${THERE}papers/c.jpg`]] },
  });
  expect(moveFileIds(need, HERE, HERE)).toBe(need);
});
