import { readCommunities, type SheetCommunity } from '../../../domain/city/read-communities';
import { ok } from '../../../domain/shared/result';
import { COMMUNITY_HEADERS } from '../../../text/vocabulary/community-headers';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import type { CommunityDoc } from '../../data/documents/home';
import { createdId } from '../../platform/document-id';
import { textRefusal } from '../../platform/content-check';
import { downloadFile } from '../../platform/files';
import { ensureDistricts, type Districts } from '../../services/city/ensure-districts';
import { newCommunity } from '../../services/city/new-community';
import { idByName } from '../../services/city/new-name';
import { readSheet } from '../../services/roll/read-sheet';
import { dropUploads } from '../../services/shared/keep-pictures';

const LISTED = 200;

/**
 * Adds the communities of a sheet. Their ids come from their names and districts, so that importing the same sheet
 * again, or half of it, adds nothing twice. The repeat of an import that broke off adds the rest.
 */
export const importCommunities: Handler<'communities.importSheet'> = async ({ input, caller, now }) => {
  const { mutationId, file, begin } = input;
  const madeBy = createdId(caller.openid, mutationId, 'sheet');
  const bytes = await downloadFile(file);
  if (!bytes) {
    // The sheet of an import that worked is gone: its repeat hears what came of it.
    const made = await communities.every({ madeBy }, ['_id']);
    return made.length > 0 ? ok({ added: made.length, known: 0 }) : refuse('NOT_FOUND');
  }
  const sheet = await readSheet(bytes);
  const read = sheet?.ok ? readCommunities(sheet.value, COMMUNITY_HEADERS) : null;
  if (!read?.ok) {
    await dropUploads([file]);
    if (!read) return refuse('SHEET_UNREADABLE');
    return refuse('SHEET_REFUSED', { rows: read.error.slice(0, LISTED), count: read.error.length });
  }
  const words = read.value.map(({ district, street = '', name, address, contact }) =>
    [district, street, name, address, contact].join(' '),
  );
  const unfit = await textRefusal(caller.openid, ...words);
  if (unfit) return refuse(unfit);
  const districts = await ensureDistricts(read.value, madeBy, now);
  const here = await communities.every({}, ['_id', 'name', 'district', 'closed']);
  const known = new Set(here.filter(({ closed }) => !closed).map((each) => `${each.district}\n${each.name}`));
  const taken = new Set(here.map(({ _id }) => _id));
  const fresh = read.value
    .filter(({ district, name }) => !known.has(`${district}\n${name}`))
    .map((row) => communityOf(row, districts, taken, { madeBy, begin, now }));
  await communities.insertMany(fresh);
  await dropUploads([file]);
  const made = await communities.every({ madeBy }, ['_id']);
  return ok({ added: made.length, known: read.value.length - made.length });
};

function communityOf(
  { district, street, name, address, buildings, households, contact }: SheetCommunity,
  districts: Districts,
  taken: ReadonlySet<string>,
  { madeBy, begin, now }: { readonly madeBy: string; readonly begin: boolean; readonly now: number },
): CommunityDoc {
  const { districtId, streets } = districts.get(district) ?? { districtId: '', streets: new Map() };
  const streetId = street === undefined ? undefined : streets.get(street);
  const plain = idByName('community', name, districtId);
  const facts = {
    _id: taken.has(plain) ? idByName('community', name, districtId, madeBy) : plain,
    name,
    district,
    districtId,
    ...(street && streetId && { street, streetId }),
    address,
    buildings,
    households,
    contact,
    madeBy,
  };
  return newCommunity(facts, begin, now);
}
