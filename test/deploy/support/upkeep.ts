import type { StandIn } from './stand-in';

export interface UpkeepEvent {
  readonly procedure?: string;
  readonly input?: { readonly step?: string; readonly after?: string; readonly mode?: 'look' | 'do' };
}

/** One value in a slice, so that a command which forgets to go on is found out. */
const SLICE = 1;

/** The operator's procedures of `upkeep`, over stored values of which only the key is known. */
export function answerUpkeep(
  { procedure, input = {} }: UpkeepEvent,
  stored: StandIn['stored'],
  variables: Readonly<Record<string, string>>,
): object | undefined {
  const newest = variables['FIELD_KEY'] ?? '';
  const ok = (value: object) => ({ ok: true, value });
  if (procedure === 'upkeep.steps') return ok({ renewals: ['people'], migrations: ['letters-2'] });
  if (procedure === 'upkeep.onFormerKey') return ok({ letters: stored.letters, slips: 0 });
  // Two stretches, so that a command which looks at the first alone is found out.
  if (procedure === 'upkeep.checkActs')
    return ok(
      input.after === '' ? { acts: 2, broken: [], next: '1' } : { acts: 1, broken: stored.brokenActs },
    );
  if (procedure !== 'upkeep.step') return undefined;
  if (input.step === 'letters-2') {
    const changed = stored.old;
    if (input.mode === 'do') stored.old = 0;
    return ok({ seen: changed, changed });
  }
  const from = Number(input.after ?? 0);
  const known = [newest, ...(variables['FIELD_KEY_OLD'] ?? '').split(',')];
  const slice = stored.sealed.slice(from, from + SLICE);
  if (slice.some((key) => !known.includes(key))) return { ok: false, error: { code: 'INTERNAL' } };
  const changed = slice.filter((key) => key !== newest).length;
  if (input.mode === 'do') stored.sealed.splice(from, slice.length, ...slice.map(() => newest));
  const next = from + SLICE;
  return ok({ seen: slice.length, changed, ...(next < stored.sealed.length && { next: String(next) }) });
}
