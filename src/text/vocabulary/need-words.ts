import type { NeedVocabulary } from '../../domain/need/need-vocabulary';
import { CATEGORY_TERMS, CATEGORY_WORDS } from './category-words';
import { DANGER_WORDS } from './danger-words';
import { NEED_TERMS, STOP_WORDS } from './terms';

/** The words of residents of old communities, for the rules in `domain/need`. */
export const NEED_WORDS: NeedVocabulary = {
  ...DANGER_WORDS,
  synonyms: NEED_TERMS,
  stopWords: STOP_WORDS,
  categories: CATEGORY_WORDS,
  categoryTerms: CATEGORY_TERMS,
  buildingWords: ['号楼', '号栋', '号幢', '#楼', '#栋', '#幢', '#', '栋', '幢', '座'],
  numerals: {
    一: '1',
    二: '2',
    两: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
    十: '10',
    十一: '11',
    十二: '12',
    十三: '13',
    十四: '14',
    十五: '15',
    十六: '16',
    十七: '17',
    十八: '18',
    十九: '19',
    二十: '20',
  },
};
