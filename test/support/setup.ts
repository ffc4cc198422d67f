/** Every test file: one time zone, and an unexpected `console.error` is a failure, not a line in the output. */
process.env.TZ = 'Asia/Shanghai';

// A guard against hangs, no measure: machines are shared and slow at times.
jest.setTimeout(180_000);

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    throw new Error(`unexpected console.error: ${args.map(String).join(' ')}`);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});
