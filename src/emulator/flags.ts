import { parseArgs } from 'node:util';
import type { DemoSize } from './seed';

export interface Flags {
  readonly port: number;
  readonly data: string;
  readonly functions: string | null;
  readonly app: string | null;
  readonly demo: DemoSize | 'none';
  readonly reset: boolean;
  /** A file from `GET /local/export` that fills an empty store; `null` for none. */
  readonly importFile: string | null;
  readonly timers: boolean;
  readonly transactionLifeMs: number;
  readonly instances: number;
  /** The clock's shift from the start, in ms: a cloud that is started again goes on in its own time. */
  readonly clockShiftMs: number;
}

/** The help text of the command. */
export const usage = `node dist/emulator/main.mjs [options]
  --port 8686              the default; 0 for any free one
  --data .local/cloud      the default; folder that keeps everything
  --functions dist/cloud-local   folder of the built cloud functions; without it there are none
  --app dist/h5            folder of the built browser app; without it none is served
  --demo none              none, small, tenth or full: fills an empty store
  --import FILE            fills an empty store with what GET /local/export answered
  --reset                  delete what the data folder holds first
  --no-timers              do not fire timer triggers
  --instances 8            instances of each function at most
  --transaction-life 30000 life of a transaction in ms
  --clock-shift=0          how far from the machine's the clock starts, in ms`;

const MANY_MS = Number.MAX_SAFE_INTEGER;
const demos: readonly string[] = ['none', 'small', 'tenth', 'full'];

/** Reads the command line; throws with a message for the user. */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8686' },
      data: { type: 'string', default: '.local/cloud' },
      functions: { type: 'string' },
      app: { type: 'string' },
      demo: { type: 'string', default: 'none' },
      import: { type: 'string' },
      reset: { type: 'boolean', default: false },
      'no-timers': { type: 'boolean', default: false },
      instances: { type: 'string', default: '8' },
      'transaction-life': { type: 'string', default: '30000' },
      'clock-shift': { type: 'string', default: '0' },
    },
  });
  const { demo } = values;
  if (!demos.includes(demo)) throw new Error(`--demo is one of ${demos.join(', ')}`);
  if (values.import !== undefined && demo !== 'none') {
    throw new Error('--import and --demo both fill an empty store: name one of them');
  }
  return {
    port: whole(values.port, '--port', 0, 65_535),
    data: values.data,
    functions: values.functions ?? null,
    app: values.app ?? null,
    demo: demo as Flags['demo'],
    importFile: values.import ?? null,
    reset: values.reset,
    timers: !values['no-timers'],
    instances: whole(values.instances, '--instances', 1, 64),
    transactionLifeMs: whole(values['transaction-life'], '--transaction-life', 1, 3_600_000),
    clockShiftMs: whole(values['clock-shift'], '--clock-shift', -MANY_MS, MANY_MS),
  };
}

function whole(text: string, name: string, low: number, high: number): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= low && value <= high)) throw new Error(`${name} is a number from ${low} to ${high}`);
  return value;
}
