import { checkProgress, type ProgressUpdate } from '../../../src/domain/works/progress';

const update = (given: Partial<ProgressUpdate>): ProgressUpdate => ({
  text: '外墙已开工',
  pictures: [],
  ...given,
});

test.each([
  ['2 characters', { text: '开工' }, []],
  ['1 character', { text: ' 好 ' }, ['text-too-short']],
  ['1000 characters', { text: '工'.repeat(1000) }, []],
  ['1001 characters', { text: '工'.repeat(1001) }, ['text-too-long']],
  ['9 pictures', { pictures: Array(9).fill('f') }, []],
  ['10 pictures', { pictures: Array(10).fill('f') }, ['too-many-pictures']],
  ['0 per cent', { progress: 0 }, []],
  ['100 per cent', { progress: 100, milestone: 'acceptance' as const }, []],
  ['101 per cent', { progress: 101 }, ['bad-progress']],
  ['half a per cent', { progress: 0.5 }, ['bad-progress']],
  ['no number', { progress: NaN }, ['bad-progress']],
])('%s', (_, given, problems) => {
  const result = checkProgress(update(given));
  expect(result.ok ? [] : result.error).toEqual(problems);
});

test('comes back trimmed', () => {
  expect(checkProgress(update({ text: ' 屋面完工 ' }))).toMatchObject({
    ok: true,
    value: { text: '屋面完工' },
  });
});
