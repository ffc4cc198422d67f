import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { optionsOf, type Choice, type Form } from '../../src/domain/ballot/form';
import { objectionEnd, PERIODS } from '../../src/domain/ballot/schedule';
import { CHANNELS } from '../../src/domain/ballot/tally';
import { canonical, digest, toHex } from '../../src/domain/record/canonical';
import { closeBallot, eligibleAreas } from '../../src/domain/record/closing';
import { commitmentOf } from '../../src/domain/record/commitment';
import { logLeaf, rollLeaf, rollRoot, sortRoll } from '../../src/domain/record/entries';
import { treeRoots } from '../../src/domain/record/merkle';
import { signedBytes } from '../../src/domain/record/signing';
import type {
  CloseStatement,
  LogEntry,
  NoticeStatement,
  Opening,
  RecordFile,
  RollEntry,
  Signed,
  Statement,
} from '../../src/domain/record/statements';
import { isInScope, type Scope } from '../../src/domain/roll/scope';
import { DAY_MS, fromShanghai } from '../../src/domain/shared/time';

/** Valid record files as the service would publish them, signed with a real Ed25519 key; the same for the same wishes. */
export interface RecordWishes {
  readonly owners: number;
  readonly form: Form;
  readonly scope: Scope;
  readonly nonVoters: NoticeStatement['nonVoters'];
  readonly stage: CloseStatement['stage'];
  /** The answer of the owner with this number. */
  readonly choose: (owner: number) => Choice;
  /** Entries of the log between two heads. */
  readonly headEvery: number;
}

export const sha256 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
export const textOf = (file: RecordFile): string => `${canonical(file)}\n`;

/** PKCS #8 of an Ed25519 key is these bytes and the 32 secret ones (RFC 8410). */
export const keyFrom = (secret: string): KeyObject => {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const key = Buffer.concat([prefix, createHash('sha256').update(secret).digest()]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
};
export const SERVICE_KEY = keyFrom('the service');
export const publicHex = (key: KeyObject): string =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

export function signedBy<S extends Statement>(key: KeyObject, statement: S): Signed<S> {
  return { statement, signature: toHex(new Uint8Array(sign(null, signedBytes(statement), key))) };
}

export const matterForm: Form = {
  kind: 'matter',
  binding: 'statutory',
  most: 1,
  motions: [{ motionId: 'works', title: '改造方案', matter: 'rebuild', options: [] }],
};

const BALLOT = 'ballot-2025-03';
const opensAt = fromShanghai({ year: 2025, month: 3, day: 20 }, 8);
const closesAt = opensAt + 10 * DAY_MS;

/** Three in four approve; who is asked to pick picks the first, some the last. */
const usualChoice =
  ({ kind, motions, most }: Form): RecordWishes['choose'] =>
  (owner) =>
    Object.fromEntries(
      motions.map((motion, m) => {
        const options = optionsOf({ kind }, motion);
        const one = options[owner % 4 === 1 + (m % 3) ? 1 : 0] ?? '';
        const last = options[options.length - 1] ?? '';
        if (owner % 9 === 3) return [motion.motionId, [last]];
        return [motion.motionId, most > 1 && owner % 2 === 0 ? [one, last] : [one]];
      }),
    );

/**
 * 20 owners of three buildings, every tenth with a shop outside the scope as well, and one who has a shop alone. Every
 * eighth stays away; of every fifth a proxy votes first; the third vote is voided by an objection once the result is
 * final. All channels occur.
 */
export function aRecordFile(wishes: Partial<RecordWishes> = {}): RecordFile {
  const { owners = 20, form = matterForm, nonVoters = 'not-participating', stage = 'final' } = wishes;
  const { scope = { kind: 'buildings', buildings: ['1', '2', '3'] }, headEvery = 4 } = wishes;
  const { choose = usualChoice(form) } = wishes;
  const notice: NoticeStatement = {
    type: 'notice',
    ballotId: BALLOT,
    communityId: 'wutong',
    community: '梧桐里小区',
    title: '改造方案表决',
    question: '是否同意按公布的方案改造？',
    form,
    scope,
    nonVoters,
    planHash: hashOf('plan'),
    proxyCap: 3,
    disclosure: 'owners',
    objectionDays: 7,
    periods: PERIODS,
    mergeDelayMs: 60_000,
    noticeAt: opensAt - 16 * DAY_MS,
    correctionEndsAt: opensAt - 9 * DAY_MS,
    opensAt,
    closesAt,
    publicKey: publicHex(SERVICE_KEY),
  };
  const rollEntries = sortRoll(rollOf(owners, scope));
  const areas = eligibleAreas(rollEntries);
  const voting = Array.from({ length: owners }, (_, i) => i).filter((i) => areas.has(tokenOf(i)));
  const { entries, openings } = votesOf(voting, choose, stage);
  const silent = voting.filter(staysAway).map(tokenOf);
  const closed = closeBallot({ form, nonVoters, entries, rollEntries, openings, silent });
  return sealed(notice, rollEntries, entries, openings, {
    ...closed,
    headEvery,
    stage,
  });
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const tokenOf = (owner: number) => hashOf(`owner ${owner}`).slice(0, 32);
const staysAway = (owner: number) => owner % 8 === 7;

function rollOf(owners: number, scope: Scope): RollEntry[] {
  const entries: RollEntry[] = [];
  const add = (owner: number, building: string, stairwell: string, room: string, areaCenti: number) => {
    const place = { building, stairwell };
    const unit = `${building}-${stairwell}-${room}`;
    entries.push({ ...place, unit, areaCenti, owner: tokenOf(owner), eligible: isInScope(place, scope) });
  };
  for (let i = 0; i < owners; i += 1) {
    const floor = String(101 + Math.floor(i / 6) * 100);
    add(i, String(1 + (i % 3)), String(1 + (Math.floor(i / 3) % 2)), floor, 6_000 + ((i * 137) % 5_000));
    if (i % 10 === 0) add(i, '9', '', `商铺${i}`, 12_345 + i);
  }
  add(owners, '9', '', '商铺', 4_321);
  return entries;
}

/** `0000-0001` and on, in an alphabet without letters that are misread. */
const receiptOf = (n: number) => {
  const digits = [...Array(8)].map(
    (_, i) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Math.floor(n / 32 ** (7 - i)) % 32],
  );
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
};

function votesOf(voting: readonly number[], choose: RecordWishes['choose'], stage: CloseStatement['stage']) {
  const entries: LogEntry[] = [];
  const openings: Opening[] = [];
  let cast = 0;
  const vote = (i: number, channel: Opening['channel']) => {
    cast += 1;
    const receipt = receiptOf(cast * 7919);
    const opening = {
      receipt,
      owner: tokenOf(i),
      choice: choose(i),
      nonce: hashOf(`nonce ${cast}`),
      channel,
    };
    const commitment = commitmentOf(sha256, { ballotId: BALLOT, ...opening });
    entries.push({ type: 'vote', ballotId: BALLOT, receipt, commitment, castAt: opensAt + cast * 1000 });
    openings.push(opening);
    return receipt;
  };
  const takeBack = (receipt: string, reason: 'principal-voted' | 'objection-upheld', at: number) => {
    entries.push({ type: 'void', ballotId: BALLOT, receipt, reason, at });
    openings.splice(
      openings.findIndex((opening) => opening.receipt === receipt),
      1,
    );
  };
  for (const i of voting.filter((owner) => !staysAway(owner))) {
    const byProxy = i % 5 === 4 ? vote(i, 'proxy') : undefined;
    vote(i, CHANNELS[i % 4] ?? 'online');
    if (byProxy) takeBack(byProxy, 'principal-voted', opensAt + cast * 1000);
  }
  const disputed = openings[2];
  if (stage === 'final' && disputed) takeBack(disputed.receipt, 'objection-upheld', closesAt + 3 * DAY_MS);
  return { entries, openings };
}

interface Result extends Pick<CloseStatement, 'tally' | 'outcome' | 'deemed' | 'stage'> {
  readonly headEvery: number;
}

export function sealed(
  notice: NoticeStatement,
  rollEntries: readonly RollEntry[],
  entries: readonly LogEntry[],
  openings: readonly Opening[],
  { headEvery, ...result }: Result,
): RecordFile {
  const { ballotId, publicKey } = notice;
  const signed = <S extends Statement>(statement: S) => signedBy(SERVICE_KEY, statement);
  const areas = [...eligibleAreas(rollEntries).values()];
  const rollStatement = {
    type: 'roll' as const,
    ballotId,
    owners: areas.length,
    units: rollEntries.length,
    areaCenti: areas.reduce((a, b) => a + b, 0),
    frozenAt: notice.correctionEndsAt,
    root: toHex(rollRoot(sha256, rollEntries)),
  };
  const leaves = entries.map((entry) => logLeaf(sha256, entry));
  const sizes = entries.flatMap((_, i) =>
    (i + 1) % headEvery === 0 || i + 1 === entries.length ? [i + 1] : [],
  );
  let at = opensAt;
  const heads = treeRoots(sha256, leaves, sizes).map((root, i) => {
    const size = sizes[i] ?? 0;
    // The timer comes by once a minute, and no head is older than what it holds.
    const held = entries
      .slice(sizes[i - 1] ?? 0, size)
      .map((entry) => ('castAt' in entry ? entry.castAt : entry.at));
    at = Math.max(at + 60_000, ...held);
    return { type: 'head' as const, ballotId, size, root: toHex(root), at };
  });
  const final = result.stage === 'final';
  const countedAt = notice.closesAt + 60_000;
  const root = heads[heads.length - 1]?.root ?? toHex(sha256(new Uint8Array(0)));
  const close: CloseStatement = {
    type: 'close',
    ballotId,
    ...result,
    size: entries.length,
    heads: heads.length,
    root,
    rollRoot: rollStatement.root,
    openings: digest(sha256, openings),
    closedAt: final ? objectionEnd(countedAt, notice) : countedAt,
  };
  return {
    format: 'peoples-designer-record/1',
    publicKey,
    notice: signed(notice),
    openings,
    close: signed(close),
    roll: {
      statement: signed(rollStatement),
      entries: rollEntries,
      leaves: rollEntries.map((entry) => toHex(rollLeaf(sha256, entry))),
    },
    log: { entries, leaves: leaves.map(toHex), heads: heads.map(signed) },
  };
}
