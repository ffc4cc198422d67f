import { Cron } from 'croner';

/** What CloudBase documents of a field: `*`, numbers, names, lists, ranges and steps. croner knows more: `L`, `#`, … */
const item = String.raw`(\*|\d+|[A-Za-z]{3})(-(\d+|[A-Za-z]{3}))?(/\d+)?`;
const field = new RegExp(`^${item}(,${item})*$`);
/** croner takes 7 for a Sunday too. */
const seven = /(^|[,-])7/;

/**
 * Reads CloudBase's cron expression of seven fields (second minute hour day month weekday year). Triggers follow
 * Beijing time, whatever the function's own time zone. When both day and weekday are given, either suffices.
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
    // Sloppy: `1/10` is documented, though croner counts it among the sloppy ones.
    return new Cron(expression, { mode: '7-part', timezone: 'Asia/Shanghai', sloppyRanges: true });
  } catch (error) {
    throw new SyntaxError(`${error instanceof Error ? error.message : String(error)}: ${expression}`);
  }
}
