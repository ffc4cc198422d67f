import { closeBallot } from '../../src/domain/record/closing';
import { verify } from '../../src/verifier/verify';
import { aRecordFile, textOf } from '../support/record-file';
import { median, timed } from './measuring';

export interface Verifying {
  readonly owners: number;
  /** Seconds, median: from the text of a published file to the report on every step of it. */
  readonly verify2000Seconds: number;
  /** Seconds, median: the count alone, from log, roll and opened votes to the outcome. */
  readonly tally2000Seconds: number;
}

const OWNERS = 2000;

/** The one bound that is set in seconds: 2,000 owners are counted and verified within one. */
export async function measureVerifying(rounds: number): Promise<Verifying> {
  const file = aRecordFile({ owners: OWNERS, headEvery: 40 });
  const text = textOf(file);
  const { form, nonVoters } = file.notice.statement;
  const { openings, log, roll } = file;
  const seconds = async (work: () => unknown) => {
    const times: number[] = [];
    // The first round warms up and is not counted.
    for (let round = 0; round <= rounds; round++) times.push(await timed(() => Promise.resolve(work())));
    return median(times.slice(1)) / 1000;
  };
  const verify2000Seconds = await seconds(() => {
    if (!verify(text).ok) throw new Error('the file does not hold');
  });
  const tally2000Seconds = await seconds(() =>
    closeBallot({
      form,
      nonVoters,
      openings,
      silent: [],
      entries: log.entries,
      rollEntries: roll.entries,
    }),
  );
  return { owners: OWNERS, verify2000Seconds, tally2000Seconds };
}
