import type { VisitOutcome } from '../../domain/need/door';
import { building, flat, households, whole } from '../words/numbers';

export const outcomeName: Readonly<Record<VisitOutcome, string>> = {
  visited: '说上话了',
  'not-home': '没人在家',
  refused: '不愿说',
};

/** The round from door to door. */
export const doorsText = {
  title: '上门听需求',
  lead: '一户一户上门，把不上网的人家说的也记下来。没有网络也能记，有网络时自动送出。',
  building,
  progress: (gone: number, flats: number) => `去过 ${whole(gone)} / ${households(flats)}`,
  counts: (visited: number, notHome: number, refused: number, ahead: number) =>
    [
      `说上话 ${whole(visited)}`,
      notHome > 0 && `没人在家 ${whole(notHome)}`,
      refused > 0 && `不愿说 ${whole(refused)}`,
      ahead > 0 ? `还没去 ${whole(ahead)}` : '每户都去过了',
    ]
      .filter(Boolean)
      .join(' · '),
  unsent: (n: number) => `另有 ${households(n)}记好了，待送出`,
  take: '把各楼名单存进手机',
  takeBusy: '正在存',
  takeHint: '楼道里、地下室没有网络时，名单也能打开。出门前点一下。',
  taken: '各楼名单都在手机里了，没有网络也能打开。',
  takeFailed: '名单还没有存完',
  begunTitle: '有没记完的',
  begun: (unit: string) => `${flat(unit)}，写好的都在`,
  waitingTitle: (n: number) => `${n} 户待送出`,
  waitingText: '都存在手机里，会自动再送，有险情的排在最前面，每户只送一次。',
  refusedTitle: (unit: string) => `${flat(unit)}没有送成`,
  refusedOpen: '去改',
} as const;

/** The flats of one building. */
export const flatsText = {
  title: (name: string) => `${building(name)}的住户`,
  stairwells: '哪个单元',
  stairwell: (label: string) => (/^\d+$/.test(label) ? `${label}单元` : label || '本楼'),
  filter: '看哪些',
  all: (n: number) => `全部 ${n} 户`,
  unreached: (n: number) => `还没说上话的 ${n} 户`,
  floor: (label: string) => (/^\d+$/.test(label) ? `${label} 楼` : label),
  room: (room: string) => (/^\d+$/.test(room) ? `${room}室` : room),
  ahead: '还没去',
  comma: '，',
  heard: '说过了',
  unsent: '待送出',
  allReached: '这个单元每户都说上话了。',
  notOnPhone: '这栋楼的名单还没有存进手机。有网络时打开一次，以后没有网络也能看。',
} as const;
