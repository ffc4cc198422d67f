import { Refusal } from './refusal.mjs';
import { bureauDone, refusals, roleNames } from './sentences.mjs';

const OPENID = /^o[\w-]{27}$/;
const NUMBER = /^\d{6}$/;
const PEOPLE = 'people';
const BUREAU = [{ role: 'bureau' }];

/**
 * Makes a person the bureau's first, who gives every other office in the mini-program. It writes with the management
 * interface, straight into the database: no procedure makes a bureau person, so no mistake about who calls can.
 */
export async function appointBureau(environment, { named = '', again }, { out }) {
  if (!OPENID.test(named) && !NUMBER.test(named)) throw new Refusal(refusals.openid(named));
  const database = environment.getDatabaseService();
  if (!(await database.checkCollectionExists(PEOPLE)).Exists) throw new Refusal(refusals.noPeople);
  const openid = OPENID.test(named) ? named : await openidOf(database, named);

  const person = await findOne(database, PEOPLE, { _id: openid });
  const held = person?.memberships ?? [];
  if (held.some(({ role }) => role === 'bureau')) {
    out(bureauDone.already);
    return 0;
  }
  if (held.length > 0) throw new Refusal(refusals.holdsRole(roleNames(held)));
  if (!again && (await findOne(database, PEOPLE, { 'memberships.role': 'bureau' })))
    throw new Refusal(refusals.bureauExists);

  await write(database, openid, person);
  const written = await findOne(database, PEOPLE, { _id: openid });
  if (written?.memberships?.length !== 1 || written.memberships[0].role !== 'bureau')
    throw new Refusal(refusals.bureauNotWritten);
  out(bureauDone.written(openid));
  return 0;
}

/** Who shows this number on the phone, as everybody does who is to be given an office. */
async function openidOf(database, number) {
  const shown = await findOne(database, 'asks', { _id: `office:${number}` });
  // The timer removes a number only some time after it ends.
  if (!OPENID.test(shown?.openid ?? '') || !(Number(numberOf(shown.until)) > Date.now()))
    throw new Refusal(refusals.numberUnknown(number));
  return shown.openid;
}

/** The database tells numbers beyond 32 bits as `{"$numberLong": "…"}` or `{"$numberDouble": "…"}`. */
const numberOf = (value) => value?.$numberLong ?? value?.$numberDouble ?? value;

/** The first document that the filter finds. */
async function findOne(database, collection, filter) {
  const { Data } = await run(database, collection, 'QUERY', { find: collection, filter, limit: 1 });
  const [found] = JSON.parse(Data?.[0] || '[]');
  return typeof found === 'string' ? JSON.parse(found) : found;
}

/** Whoever got a role meanwhile keeps it: a new document takes no known `_id`, and an old one must hold nothing still. */
function write(database, openid, person) {
  if (!person) {
    const document = { _id: openid, memberships: BUREAU, createdAt: Date.now() };
    return run(database, PEOPLE, 'INSERT', { insert: PEOPLE, documents: [document] });
  }
  const update = { q: { _id: openid, memberships: [] }, u: { $set: { memberships: BUREAU } } };
  return run(database, PEOPLE, 'UPDATE', { update: PEOPLE, updates: [update] });
}

const run = (database, collection, kind, command) =>
  database.runCommands({
    MgoCommands: [{ TableName: collection, CommandType: kind, Command: JSON.stringify(command) }],
  });
