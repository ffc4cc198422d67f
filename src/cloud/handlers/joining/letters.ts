import { EVERY_FLAT } from '../../../domain/audit/act';
import { LETTER_DAYS } from '../../../domain/joining/letter-code';
import { compareLabels } from '../../../domain/shared/text';
import { DAY_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { letterText } from '../../../text/joining/letter';
import { flat } from '../../../text/words/numbers';
import { refuse, type Handler } from '../../call';
import { communities, letterFiles, letters, parts } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { uploadFile } from '../../platform/files';
import { key, printOf } from '../../platform/crypto/keys';
import { letterCode, lettersDocx } from '../../platform/print/letter-file';
import { matchField } from '../../platform/crypto/sealed-field';
import { callTimer } from '../../services/shared/due';
import { makeCommunityCode } from '../../services/joining/community-code';

/**
 * Prints codes for the letter boxes. Only their HMACs are stored. The codes themselves are in the file alone, which
 * is deleted after a day. A letter printed anew takes the place of the earlier one of the flat, whose code is void
 * from then on.
 */
export const printLetters: Handler<'joining.letters'> = async ({ input, caller, now, concerns }) => {
  const { communityId, mutationId, kind, building, unit } = input;
  const batch = createdId(caller.openid, mutationId, communityId, kind, building ?? '', unit ?? '');
  if (unit === undefined) concerns(EVERY_FLAT);
  const [community, printed] = await Promise.all([communities.get(communityId), letterFiles.get(batch)]);
  if (!community?.roll) return refuse('ROLL_MISSING');
  const name = `${letterText.fileName(community.name, kind)}.docx`;
  if (printed) return ok({ file: printed.file, name, letters: printed.letters });

  const filter = { communityId, rollId: community.roll.rollId, unsold: false };
  const rows = await parts.every({ ...filter, ...(building && { building }), ...(unit && { unit }) }, [
    '_id',
    'unit',
  ]);
  if (rows.length === 0) return refuse('UNIT_UNKNOWN');

  const picture = await makeCommunityCode(communityId);
  const until = now + LETTER_DAYS * DAY_MS;
  const secret = key('FIELD_KEY');
  const codes = rows
    .map((row) => ({ unit: row.unit, code: letterCode(batch, `${row.unit}\n${kind}`, secret) }))
    .sort((a, b) => compareLabels(a.unit, b.unit));
  const pages = codes.map(({ unit: of, code }) =>
    letterText.letter(community.name, flat(of), kind, code, until, picture !== null),
  );
  const bytes = await lettersDocx(pages, picture);
  const matchKey = key('MATCH_KEY');
  await letters.putMany(
    codes.map(({ unit: of, code }) => ({
      _id: `${communityId}:${of}:${kind}`,
      communityId,
      unit: of,
      kind,
      until,
      code: matchField('letter', code, matchKey),
      print: printOf(matchKey),
    })),
  );
  const gone = now + DAY_MS;
  await callTimer('letter-file', batch, gone, mutationId);
  const file = await uploadFile(`letters/${batch}.docx`, bytes);
  await letterFiles.put({ _id: batch, file, letters: codes.length, until: gone });
  return ok({ file, name, letters: codes.length });
};
