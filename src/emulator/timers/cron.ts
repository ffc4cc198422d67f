import { Cron } from 'croner';

/**
 * The items that CloudBase documents for a field: `*`, numbers, names, lists, ranges and steps. croner knows more: `L`,
 * `#`, …
 */
const item = String.raw`(\*|\d+|[A-Za-z]{3})(-(\d+|[A-Za-z]{3}))?(/\d+)?`;
const field = new RegExp(`^${item}(,${item})*$`);
/** croner also takes 7 for a Sunday. */
const seven = /(^|[,-])7/;

/**
 * Reads CloudBase's cron expression of seven fields (second minute hour day month weekday year). Triggers follow
 * Beijing time, whatever the function's own time zone. If both day and weekday are given, either is enough.
 *
 * Source: developers.weixin.qq.com, "定时触发器".
 *
 * @returns whether the trigger fires in the second that begins at `at` (epoch ms)
 * @throws SyntaxError
 */
export function parseCron(expression: string): (at: number) => boolean {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 7) throw new SyntaxError(`a cron expression has 7 fields: ${expression}`);
  const bad = fields.find((text) => !field.test(text)) ?? fields.slice(5, 6).find((text) => seven.test(text));
  if (bad !== undefined) throw new SyntaxError(`cannot read ${bad}: ${expression}`);
  const cron = read(expression);
  return (at) => cron.match(new Date(at));
}

function read(expression: string): Cron {
  try {
    // Sloppy, because `1/10` is documented and croner counts it among the sloppy ranges.
    return new Cron(expression, { mode: '7-part', timezone: 'Asia/Shanghai', sloppyRanges: true });
  } catch (error) {
    throw new SyntaxError(`${error instanceof Error ? error.message : String(error)}: ${expression}`);
  }
}
