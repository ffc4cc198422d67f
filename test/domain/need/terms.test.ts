import fc from 'fast-check';
import { TERMS_MAX, termsOf } from '../../../src/domain/need/terms';
import { NEED_WORDS } from '../../../src/text/vocabulary/need-words';

const terms = (text: string) => termsOf(text, NEED_WORDS);

describe('words of one meaning are one term', () => {
  test.each([
    ['leak', ['漏水', '渗水', '返潮', '滴水', '洇水']],
    ['lamp', ['路灯', '照明', '声控灯']],
    ['dark', ['灯不亮', '黑灯瞎火']],
    ['drain', ['下水道', '排污管']],
    ['lift', ['电梯', '加装电梯']],
    ['parking-lot', ['停车', '车位']],
    ['charging', ['充电', '飞线']],
    ['smell', ['异味', '臭味']],
    ['wall-flaking', ['外墙脱落', '墙皮', '瓷砖掉落']],
    ['roof', ['屋顶', '楼顶', '防水']],
    ['clutter', ['堆物', '杂物']],
    ['handrail', ['栏杆', '扶手']],
    ['intercom', ['对讲', '门铃']],
    ['gas-leak', ['煤气味', '漏气']],
    ['cables', ['电线', '空中线缆', '蜘蛛网']],
    ['potholes', ['坑洼', '坑坑洼洼']],
    ['canteen', ['助餐', '食堂', '饭堂']],
    ['parcel-locker', ['快递柜', '丰巢']],
  ])('%s', (term, words) => {
    for (const word of words) expect(terms(word)).toContain(`@${term}`);
  });
  test('at least 60 groups', () =>
    expect(Object.keys(NEED_WORDS.synonyms).length).toBeGreaterThanOrEqual(60));
  test('no group repeats a word, and no word is a stop word too', () => {
    const stops = new Set(NEED_WORDS.stopWords);
    for (const words of Object.values(NEED_WORDS.synonyms)) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((word) => stops.has(word))).toEqual([]);
    }
  });
});

describe('buildings', () => {
  test.each(['3号楼', '三号楼', '３号楼', '3栋', '三幢', '3#楼', '03号楼'])('%s is building 3', (text) =>
    expect(terms(`${text}楼顶漏水`)).toContain('#3'),
  );
  test('the longest number wins', () => expect(terms('二十号楼')).toEqual(['#20']));
  test('a floor is no building', () =>
    expect(terms('3楼漏水').filter((term) => term.startsWith('#'))).toEqual([]));
});

describe('order and bounds', () => {
  test('vocabulary, buildings, pairs, single ideographs', () =>
    expect(terms('五号楼电梯困人，爬山虎')).toEqual([
      ...['@lift', '@lift-stuck', '#5', '爬山', '山虎', '电', '梯', '困', '爬', '山', '虎'],
    ]));
  test('the vocabulary’s order, not that of the text', () => expect(terms('坏了的电梯')[0]).toBe('@lift'));
  test.each(['', '   ', '，。！', '😀🏢😀', '的了吗'])('%j gives none', (text) =>
    expect(terms(text)).toEqual([]),
  );
  test('emoji separate', () => expect(terms('爬😀山')).toEqual(['爬', '山']));
  test('rare ideographs stay whole', () => expect(terms('𠮷𠮷')).toEqual(['𠮷𠮷', '𠮷']));
  test('letters and digits are folded and stay together', () =>
    expect(terms('ＷＩＦＩ连不上 ABC123')).toEqual(expect.arrayContaining(['@broadband', 'abc123'])));
  test('a very long text', () => {
    const text = '电梯'.repeat(100_000);
    expect(terms(text)).toEqual(['@lift', '电', '梯']);
    const many = Array.from({ length: 5000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    expect(terms(many)).toHaveLength(TERMS_MAX);
  });
  test('any text: few short terms without repeats, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        const found = terms(text);
        expect(found.length).toBeLessThanOrEqual(TERMS_MAX);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((term) => term !== '' && term.length <= 24)).toBe(true);
        expect(terms(text)).toEqual(found);
      }),
    );
  });
});
