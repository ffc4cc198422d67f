/** Second, minute, hour, day, month, weekday, year: their bounds, inclusive. */
const bounds = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099],
] as const;

const names: Readonly<Record<string, number>> = {
  SUN: 0, MON: 1, TUE: 2, WED: 3, THU: 4, FRI: 5, SAT: 6,
  JAN: 1, FEB: 2, MAR: 3, APR: 4, MAY: 5, JUN: 6, JUL: 7, AUG: 8, SEP: 9, OCT: 10, NOV: 11, DEC: 12,
}; // prettier-ignore

/** Triggers follow Beijing time, whatever the function's own time zone. */
const zoneMs = 8 * 3_600_000;

/**
 * Reads CloudBase's cron expression of seven fields (second minute hour day month weekday year) with `*`, numbers,
 * names of months and weekdays, lists, ranges and steps.
 *
 * Source: developers.weixin.qq.com, "定时触发器". When both day and weekday are given, either suffices.
 *
 * @returns whether the trigger fires in the second that begins at `at` (epoch ms)
 * @throws SyntaxError
 */
export function parseCron(expression: string): (at: number) => boolean {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== bounds.length) throw new SyntaxError(`a cron expression has 7 fields: ${expression}`);
  const sets = parts.map((part, i) => parseField(part, bounds[i] ?? [0, 0], expression));
  const anyDay = parts[3] === '*';
  const anyWeekday = parts[5] === '*';
  return (at) => {
    const local = new Date(at + zoneMs);
    const fields = [
      local.getUTCSeconds(),
      local.getUTCMinutes(),
      local.getUTCHours(),
      local.getUTCDate(),
      local.getUTCMonth() + 1,
      local.getUTCDay(),
      local.getUTCFullYear(),
    ];
    const [second, minute, hour, day, month, weekday, year] = sets.map((set, i) => set.has(fields[i] ?? -1));
    const date = anyDay || anyWeekday ? day && weekday : day || weekday;
    return Boolean(second && minute && hour && date && month && year);
  };
}

function parseField(field: string, [low, high]: readonly [number, number], expression: string): Set<number> {
  const values = new Set<number>();
  const number = (text: string): number => {
    const value = names[text.toUpperCase()] ?? (/^\d+$/.test(text) ? Number(text) : NaN);
    if (!(value >= low && value <= high))
      throw new SyntaxError(`${text} is not within ${low}-${high}: ${expression}`);
    return value;
  };
  for (const item of field.split(',')) {
    const match = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item);
    if (match === null) throw new SyntaxError(`cannot read ${item}: ${expression}`);
    const [, from = '', to, step] = match;
    const first = from === '*' ? low : number(from);
    const last = to !== undefined ? number(to) : from === '*' || step !== undefined ? high : first;
    const by = step === undefined ? 1 : Number(step);
    if (by < 1 || first > last) throw new SyntaxError(`cannot read ${item}: ${expression}`);
    for (let value = first; value <= last; value += by) values.add(value);
  }
  return values;
}
