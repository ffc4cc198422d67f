import * as v from 'valibot';
import { BINDINGS, KINDS } from '../domain/ballot/form';
import { NON_VOTER_POLICIES } from '../domain/ballot/non-voters';
import { CONDITIONS } from '../domain/ballot/outcome';
import { MATTERS, RULES } from '../domain/ballot/rule';
import { CHANNELS } from '../domain/ballot/tally';
import { DISCLOSURES, type RecordFile, type Signed, type Statement } from '../domain/record/statements';
import { PERIOD_RULES } from '../domain/ballot/schedule';
import { MAX_AREA_CENTI } from '../domain/shared/area';

/** The shape of a record file, field by field, with no field more or less. */
const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
const name = v.pipe(v.string(), v.minLength(1));
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = hex(32);
const ballotId = name;
const count = { owners: natural, areaCenti: natural };

const form = v.strictObject({
  kind: v.picklist(KINDS),
  binding: v.picklist(BINDINGS),
  motions: v.array(
    v.strictObject({
      motionId: name,
      title: v.string(),
      matter: v.picklist(MATTERS),
      options: v.array(
        v.strictObject({
          optionId: name,
          title: v.string(),
          planHash: v.optional(v.string()),
          planId: v.optional(v.string()),
        }),
      ),
    }),
  ),
  most: natural,
});

const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('community') }),
  v.strictObject({ kind: v.literal('buildings'), buildings: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('stairwell'), building: v.string(), stairwell: v.string() }),
]);

const tally = v.strictObject({
  ...count,
  byChannel: v.strictObject(v.entriesFromList(CHANNELS, v.strictObject(count))),
  motions: v.array(
    v.strictObject({ motionId: name, options: v.array(v.strictObject({ optionId: name, ...count })) }),
  ),
});

const condition = v.strictObject({
  name: v.picklist(CONDITIONS),
  part: natural,
  whole: natural,
  met: v.boolean(),
  missing: natural,
  threshold: v.strictObject({ num: natural, den: natural, strict: v.boolean() }),
});

const outcome = v.strictObject({
  motions: v.array(
    v.strictObject({
      motionId: name,
      rule: v.picklist(RULES),
      optionId: v.string(),
      passed: v.boolean(),
      conditions: v.array(condition),
    }),
  ),
  passed: v.boolean(),
});

const notice = v.strictObject({
  type: v.literal('notice'),
  ballotId,
  communityId: name,
  community: v.string(),
  title: v.string(),
  question: v.string(),
  form,
  scope,
  planHash: v.string(),
  nonVoters: v.picklist(NON_VOTER_POLICIES),
  proxyCap: natural,
  disclosure: v.picklist(DISCLOSURES),
  noticeAt: natural,
  correctionEndsAt: natural,
  opensAt: natural,
  closesAt: natural,
  objectionDays: natural,
  mergeDelayMs: natural,
  publicKey: hash,
  periods: v.optional(v.picklist(PERIOD_RULES)),
});

const roll = v.strictObject({
  type: v.literal('roll'),
  ballotId,
  ...count,
  units: natural,
  root: hash,
  frozenAt: natural,
});

const head = v.strictObject({ type: v.literal('head'), ballotId, size: natural, root: hash, at: natural });

const close = v.strictObject({
  type: v.literal('close'),
  ballotId,
  stage: v.picklist(['preliminary', 'final']),
  size: natural,
  root: hash,
  heads: natural,
  rollRoot: hash,
  openings: hash,
  tally,
  outcome: v.optional(outcome),
  deemed: v.optional(v.strictObject({ silent: v.array(name), tally, outcome })),
  closedAt: natural,
});

const rollEntry = v.strictObject({
  unit: name,
  building: v.string(),
  stairwell: v.string(),
  owner: name,
  eligible: v.boolean(),
  areaCenti: v.pipe(natural, v.minValue(1), v.maxValue(MAX_AREA_CENTI)),
});

const logEntry = v.variant('type', [
  v.strictObject({ type: v.literal('vote'), ballotId, receipt: name, commitment: hash, castAt: natural }),
  v.strictObject({
    type: v.literal('void'),
    ballotId,
    receipt: name,
    at: natural,
    reason: v.picklist(['principal-voted', 'objection-upheld']),
  }),
]);

const opening = v.strictObject({
  receipt: name,
  owner: name,
  nonce: hash,
  channel: v.picklist(CHANNELS),
  choice: v.record(name, v.array(v.string())),
});

function signed<S extends Statement>(
  statement: v.GenericSchema<unknown, S>,
): v.GenericSchema<unknown, Signed<S>> {
  return v.strictObject({ statement, signature: hex(64) });
}

export const recordFile: v.GenericSchema<unknown, RecordFile> = v.strictObject({
  format: v.literal('peoples-designer-record/1'),
  publicKey: hash,
  notice: signed(notice),
  roll: v.strictObject({ statement: signed(roll), entries: v.array(rollEntry), leaves: v.array(hash) }),
  log: v.strictObject({ entries: v.array(logEntry), leaves: v.array(hash), heads: v.array(signed(head)) }),
  openings: v.array(opening),
  close: signed(close),
});
