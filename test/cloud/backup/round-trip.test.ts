import { readFileSync, writeFileSync } from 'node:fs';
import { verify } from '../../../src/verifier/verify';
import { aWorld, startWorld } from '../../support/world';
import { exported, fileOf, o, seenBy, workerOf, type Ballot } from '../support/voting-world';
import { aFilledCity, CERTIFICATE, everyAnswer, NAME, PHONE } from './support/a-city';
import { aDesk, expectCode, keysOf, wipe, type Desk } from './support/commands';

/** What was backed up comes back as it was: every record to the byte, every answer to the byte, every file. */
const world = startWorld();
let ballot: Ballot;
let desk: Desk;
let record: string;
let answers: ReadonlyMap<string, string>;
let picture: Buffer;
const pictureOf = async () => {
  const [{ pictures: [{ file } = { file: '' }] } = { pictures: [] }] = await world.all('needs');
  return fileOf(ballot, file);
};

beforeAll(async () => {
  ballot = await aFilledCity(world, 'c-city');
  desk = await aDesk(world);
  record = await exported(ballot);
  answers = await everyAnswer(ballot);
  picture = await pictureOf();
  await expectCode(desk.backup('city.age'), 0);
});

test('the scene holds what a backup can lose: papers, pictures, votes, a finished record', async () => {
  expect(verify(record).ok).toBe(true);
  const rows = async (name: 'papers' | 'votes' | 'contacts' | 'evidence') => (await world.all(name)).length;
  expect(await Promise.all([rows('papers'), rows('votes'), rows('contacts')])).not.toContain(0);
  expect(answers.get(`ballots.read for ${workerOf(ballot)}`)).toContain('"ok":true');
  expect([...answers.values()].filter((answer) => answer.startsWith('{"ok":true')).length).toBeGreaterThan(
    80,
  );
});

test('nobody reads anything in the file without the key, and the keys of the city are not even in it', async () => {
  const bytes = readFileSync(desk.path('city.age'));
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const entries = Object.values(await desk.open('city.age')).join('\n');
  const name = Buffer.from(NAME).toString('latin1');
  for (const secret of [...Object.values(keysOf(world)), name, PHONE, CERTIFICATE]) {
    expect(bytes.includes(Buffer.from(secret, 'latin1'))).toBe(false);
    expect(entries.includes(secret)).toBe(false);
  }
  // They would be found: this is what the archive holds in the clear, once opened.
  expect(entries).toContain(o(ballot, 1));
  expect(bytes.includes(Buffer.from(o(ballot, 1)))).toBe(false);
});

test('the manifest says whose it is, which keys it needs, and has a hash of everything', async () => {
  const entries = await desk.open('city.age');
  const manifest = JSON.parse(entries['manifest.json']!) as Record<string, object>;
  expect(Object.keys(entries).at(-1)).toBe('manifest.json');
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  expect(manifest).toMatchObject({
    format: 'peoples-designer-backup/1',
    env: 'local',
    keys: { FIELD_KEY: expect.stringMatching(/^[0-9a-f]{8}$/) as string },
    collections: { votes: { count: (await world.all('votes')).length, sha256: hash } },
    missing: [],
  });
  expect(manifest['collections']).not.toHaveProperty('erasures');
  expect(manifest['files']).toContainEqual(
    expect.objectContaining({
      id: expect.stringContaining('cloud://local.local/needs/') as string,
      sha256: hash,
    }),
  );
});

test('after everything was deleted the city stands as it stood', async () => {
  await wipe(world);
  await expect(seenBy(ballot, workerOf(ballot))).rejects.toThrow('NOT_MEMBER');
  const { out } = await expectCode(desk.restore('city.age'), 0);
  expect(out).toContain('恢复好了');
  expect(await world.get('heartbeat', 'pause')).toBeUndefined();
  expect(await pictureOf()).toEqual(picture);
  const again = await everyAnswer(ballot);
  expect([...again].filter(([name, answer]) => answers.get(name) !== answer)).toEqual([]);
  expect(again.size).toBe(answers.size);
  expect(await exported(ballot)).toBe(record);
  expect(verify(await exported(ballot)).ok).toBe(true);
});

test('a backup of what was restored holds the same, by the hashes', async () => {
  await expectCode(desk.backup('again.age'), 0);
  const of = async (file: string) => {
    const { collections } = JSON.parse((await desk.open(file))['manifest.json']!) as {
      collections: Record<string, { sha256: string }>;
    };
    // The questions above were counted (exports a day, tries at slips), and looks at households are on record.
    return { ...collections, spendings: null, guesses: null, acts: null, dayCounts: null };
  };
  expect(await of('again.age')).toEqual(await of('city.age'));
});

describe('it does not restore', () => {
  const refused = async (file: string, ...more: (readonly string[])[]) => {
    const { said } = await expectCode(desk.restore(file, ...more), 1);
    return said;
  };
  const list = () => ['--erasures', desk.path('erasures.jsonl')];
  const broken = (name: string, change: (bytes: Buffer) => Buffer) =>
    writeFileSync(desk.path(name), change(readFileSync(desk.path('city.age'))));

  test('over a city that is there', async () => {
    expect(await refused('city.age')).toMatch(/不是空的（.*people.*votes/);
  });

  test.each([0.01, 0.5, 0.999])('a file with one byte changed, at %d of it', async (part) => {
    broken('changed.age', (bytes) => {
      bytes[Math.floor(bytes.length * part)]! ^= 1;
      return bytes;
    });
    expect(await refused('changed.age')).toMatch(/坏了|打不开|没有备份钥匙/);
  });

  test('a file that is cut off', async () => {
    broken('cut.age', (bytes) => bytes.subarray(0, -70_000 % bytes.length));
    expect(await refused('cut.age')).toContain('坏了');
  });

  test('with another key', async () => {
    const other = await aDesk(world);
    const args = ['--from', desk.path('city.age'), '--identity', other.identity, ...list()];
    const { said } = await expectCode(desk.start('restore', args), 1);
    expect(said).toContain('打不开');
  });

  test('without the list of who was erased', async () => {
    expect(await refused('city.age', [])).toContain('已抹去的人');
    expect(await refused('city.age', ['--erasures', desk.path('none.jsonl')])).toContain('没有');
    writeFileSync(desk.path('torn.jsonl'), '{"erased":"abc"\n');
    expect(await refused('city.age', ['--erasures', desk.path('torn.jsonl')])).toContain('第 1 行');
  });

  test('where the functions have other keys, which the sentence names', async () => {
    const other = await aWorld();
    try {
      const args = ['--from', desk.path('city.age'), '--identity', desk.identity, ...list()];
      const { said } = await expectCode((await aDesk(other)).start('restore', args), 1);
      expect(said).toMatch(/钥匙和备份的不是同一套.*FIELD_KEY.*MATCH_KEY.*SEAL_KEY/s);
      const answer = await other.cloud.call(null, 'api', { procedure: 'home.read', input: {} });
      expect(answer.result).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } });
    } finally {
      await other.stop();
    }
  });
});
