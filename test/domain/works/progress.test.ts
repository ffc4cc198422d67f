import { updateFaults } from '../../../src/domain/works/progress';

const report = { text: '外墙已开工', milestone: 'external-wall' } as const;

test.each([
  ['2 characters', { ...report, text: '开工' }, []],
  ['1 character', { ...report, text: ' 好 ' }, ['too-short']],
  ['1000 characters', { ...report, text: '工'.repeat(1000) }, []],
  ['1001 characters', { ...report, text: '工'.repeat(1001) }, ['too-long']],
  ['nothing at all', { text: '' }, ['too-short', 'milestone']],
])('a report from the site: %s', (_, given, faults) => expect(updateFaults(given)).toEqual(faults));
