import type { Category } from '../../../src/domain/need/category';
import { dangerOf } from '../../../src/domain/need/danger';
import type { Danger } from '../../../src/domain/need/need-vocabulary';
import { NEED_WORDS } from '../../../src/text/vocabulary/need-words';

const danger = (text: string, category: Category = 'community-services') =>
  dangerOf(text, category, NEED_WORDS);

describe('dangers', () => {
  test.each<[string, Danger]>([
    ['一进楼道就闻到煤气味', 'gas'],
    ['厨房煤气管好像在漏，味道很大', 'gas'],
    ['天然气表那里嘶嘶响', 'gas'],
    ['隔壁漏气了，赶紧来人', 'gas'],
    ['有没有人来看看是不是漏煤气', 'gas'],
    ['不是没有煤气味，是窗户开着', 'gas'],
    ['煤气味没人管', 'gas'],
    ['没有人管这煤气味', 'gas'],
    ['路灯杆漏电', 'electricity'],
    ['楼道电线裸露，孩子一伸手就碰到', 'electricity'],
    ['电表箱里面滋滋冒火星', 'electricity'],
    ['插座烧焦了', 'electricity'],
    ['裸露的电线垂在门口', 'electricity'],
    ['楼上有人飞线充电', 'electricity'],
    ['墙皮往下掉，差点砸到孩子', 'falling'],
    ['外墙的瓷砖一块块掉落', 'falling'],
    ['脱落的外墙瓷砖没人清', 'falling'],
    ['枯树要倒了', 'falling'],
    ['楼上的空调外机支架快掉了', 'falling'],
    ['消防通道堵死了', 'fire-exit'],
    ['消防通道被私家车占了', 'fire-exit'],
    ['安全出口一直锁着', 'fire-exit'],
    ['上回救护车进不来', 'fire-exit'],
  ])('%s: %s', (text, expected) => expect(danger(text)).toBe(expected));

  test('the fastest help first where there are several', () => {
    expect(danger('消防通道堵死了，外墙瓷砖脱落，楼道里还有煤气味')).toBe('gas');
    expect(danger('墙皮往下掉，电线也裸露着')).toBe('electricity');
  });
  test('full-width letters and no punctuation change nothing', () => {
    expect(danger('俺们单元门口那个电线露着铜丝下雨天看着害怕没人来管')).toBe('electricity');
  });
});

describe('the category names the thing', () => {
  test.each<[string, Category, Danger | null]>([
    ['屋里有股怪味，头晕', 'gas-supply', 'gas'],
    ['屋里有股怪味，头晕', 'waste-sorting', null],
    ['夜里冒火星', 'power-supply', 'electricity'],
    ['夜里冒火星', 'meal-service', null],
    ['一块一块往下掉', 'external-wall', 'falling'],
    ['一块一块往下掉', 'greening', null],
    ['已经没有怪味了', 'gas-supply', null],
  ])('%s under %s: %s', (text, category, expected) => expect(danger(text, category)).toBe(expected));
});

describe('no dangers', () => {
  test.each([
    ['没有煤气味'],
    ['从来没闻到过煤气味，就是想换个新表'],
    ['我家没有闻到煤气味'],
    ['燃气管道不漏气，只是太旧'],
    ['煤气味已经没有了'],
    ['漏电已经修好了，谢谢'],
    ['希望加装燃气管道'],
    ['希望通天然气，味道好的饭菜才做得出来'],
    ['装个燃气报警器'],
    ['给每户装漏电保护器'],
    ['换带漏电保护的插座，防漏电'],
    ['建充电棚，避免飞线充电'],
    ['请禁止飞线充电'],
    ['装防坠网，防止瓷砖脱落砸人'],
    ['外墙重新刷涂料'],
    ['外墙没有脱落，就是颜色旧'],
    ['希望消防通道划线'],
    ['消防通道没有被占，很畅通'],
    ['装高空抛物摄像头'],
    ['安全出口指示灯不亮'],
    ['食堂的饭菜没味道'],
    ['垃圾味道大'],
    ['希望多种树'],
    ['路灯不亮'],
    [''],
    ['😀😀😀'],
  ])('%s', (text) => expect(danger(text)).toBeNull());

  test('a negation reaches over its own clause only', () => {
    expect(danger('没有人来，煤气味很大')).toBe('gas');
    expect(danger('没有煤气味，但是电线裸露')).toBe('electricity');
  });
  test('a thing and a happening far apart are two stories', () => {
    expect(danger('外墙上画了一幅画我们大家都觉得很好看就是花坛里的花老是掉下来')).toBeNull();
  });
});
