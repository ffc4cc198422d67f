import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** Asia/Shanghai: UTC+8 the whole year, whatever the phone is set to. */
const shanghaiHours = 8;
const at = (ms: number) => dayjs(ms).utcOffset(shanghaiHours * 60);
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour === 12) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

/** `下午3点`, `晚上8点05分`. */
export function clock(ms: number): string {
  const t = at(ms);
  const hour = t.hour() > 12 ? t.hour() - 12 : t.hour();
  const minutes = t.minute() === 0 ? '' : `${String(t.minute()).padStart(2, '0')}分`;
  return `${partOfDay(t.hour())}${hour}点${minutes}`;
}

/** `11月23日 周一`; with the year if it is not the present one. */
export function day(ms: number, now = Date.now()): string {
  const t = at(ms);
  const year = t.year() === at(now).year() ? '' : `${t.year()}年`;
  return `${year}${t.month() + 1}月${t.date()}日 ${weekdays[t.day()]}`;
}

/** `11月23日`, for the date under a seal. */
export const shortDay = (ms: number): string => `${at(ms).month() + 1}月${at(ms).date()}日`;

/** In everyday words: `今天下午3点`, `昨天上午9点30分`, `明天中午12点`, else `11月23日 周一 下午3点`. */
export function moment(ms: number, now = Date.now()): string {
  const days = at(ms).startOf('day').diff(at(now).startOf('day'), 'day');
  const near: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天' };
  const name = near[days];
  return name ? `${name}${clock(ms)}` : `${day(ms, now)} ${clock(ms)}`;
}

/** The time left until a moment: `还有 12 天`, `还有 5 小时`, `还有 20 分钟`; empty once it has passed. */
export function timeLeft(ms: number, now = Date.now()): string {
  const minutes = Math.ceil((ms - now) / 60_000);
  if (minutes <= 0) return '';
  if (minutes < 60) return `还有 ${minutes} 分钟`;
  return minutes < 48 * 60
    ? `还有 ${Math.floor(minutes / 60)} 小时`
    : `还有 ${Math.floor(minutes / 1440)} 天`;
}
