import type { CityHealth, HealthSubject } from '../../domain/city/health';
import { whole } from '../words/numbers';
import { moment } from '../words/time';

const SIZES: readonly (readonly [number, string])[] = [
  [1024 ** 3, 'GB'],
  [1024 ** 2, 'MB'],
  [1024, 'KB'],
];
/** `12.5 MB`, `800 KB`, `12 字节`. */
export function size(bytes: number): string {
  const [unit, name] = SIZES.find(([least]) => bytes >= least) ?? [1, '字节'];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
}

const minutes = (ms: number): string => `${whole(Math.floor(ms / 60_000))} 分钟`;
const ERRORS: Readonly<Record<string, string>> = {
  INTERNAL: '程序出错',
  BUSY: '云太忙，请人过一会儿再试',
  CONTENT_CHECK_UNAVAILABLE: '微信的内容检查没有回答，字没发出去',
};

export const healthText = {
  title: '运行情况',
  fine: '都正常',
  fineText: '定时的事按时做，内容检查能用，没有出错。',
  bad: '有几处要看一看',
  fault: {
    timer: ({ timerAgeMs }) =>
      timerAgeMs === null
        ? '定时的程序还没有跑过：计票、到期这些事不会自己做。'
        : `定时的程序 ${minutes(timerAgeMs)}没有跑了：计票、到期这些事停着。`,
    overdue: ({ overdue }) =>
      `有 ${whole(overdue.n)} 件定时的事过了时间还没做${overdue.oldestAt === undefined ? '' : `，最早的是${moment(overdue.oldestAt)}的`}。`,
    contentCheck: () => '今天有人写的字发不出去，因为微信的内容检查没有回答。',
    faults: () => '今天程序出过错，有人的事没办成。',
    busy: () => '今天云太忙的次数多，有人要等一会儿再试。',
    pictures: ({ pictures }) =>
      `有 ${whole(pictures.asking + pictures.person)} 组图片还没有检查的结果，别人看不到。`,
  } satisfies Readonly<Record<HealthSubject, (health: CityHealth) => string>>,
  todo: '请把这一页给管电脑的人看，他照运维手册办。',
  facts: {
    timer: '定时的程序上次跑',
    timerAt: (ms: number | null) =>
      ms === null ? '还没有' : ms < 60_000 ? '不到 1 分钟以前' : `${minutes(ms)}以前`,
    overdue: '过了时间没做的事',
    pieces: (n: number) => `${whole(n)} 件`,
    asking: '等微信检查的图片',
    person: '等社区看的图片',
    sets: (n: number) => `${whole(n)} 组`,
    stored: '一共存过的文件',
    storedOf: (files: number, bytes: number) => `${whole(files)} 个，${size(bytes)}`,
  },
  errorsTitle: '七天里没办成的',
  noErrors: '七天里没有。',
  error: (day: string, code: string, n: number) =>
    `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日 ${ERRORS[code] ?? code}：${whole(n)} 次`,
} as const;
