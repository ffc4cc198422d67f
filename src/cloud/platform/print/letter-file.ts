import { createHmac } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LETTER_CODE_DIGITS, letterCodeOf } from '../../../domain/joining/letter-code';
import { pictureKind } from '../page-code';

/**
 * The code of one letter, derived from the printing (`batch`) and the flat with the secret. If the answer to a printing
 * got lost, repeating the printing gives the same letters, and nobody has to store the codes.
 */
export function letterCode(batch: string, flat: string, secret: Buffer): string {
  const bytes = createHmac('sha256', secret).update(`letter code\n${batch}\n${flat}`).digest();
  return letterCodeOf([...bytes.subarray(0, LETTER_CODE_DIGITS)]);
}

/** The words of one letter. */
export interface Letter {
  readonly title: string;
  readonly flat: string;
  readonly lead: string;
  readonly code: string;
  readonly steps: readonly string[];
  readonly foot: string;
}

const PICTURE_PX = 160;
/** Font sizes in half points. */
const SIZES = { title: 36, flat: 56, body: 28, code: 72, foot: 22 };

/**
 * The letters as DOCX in A4, each on a page of its own. `picture` is the mini-program code that leads to the community.
 * The library lays out only one page, which this then fills in for each letter: laying out 2,000 pages would use up the
 * function's time.
 */
export async function lettersDocx(letters: readonly Letter[], picture: Buffer | null): Promise<Buffer> {
  const files = unzipSync(await makeOnePage(letters[0]?.steps.length ?? 0, picture));
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('<w:sectPr');
  const page = xml.slice(start, end);
  const body = letters.map((letter, i) => fillPage(page, letter, i + 1)).join('');
  const document = strToU8(xml.slice(0, start) + body + xml.slice(end));
  return Buffer.from(zipSync({ ...files, [DOCUMENT]: document }));
}

const DOCUMENT = 'word/document.xml';

/** The placeholder for a letter's words in the laid-out page. */
const slot = (name: string): string => `[[${name}]]`;

/** Fills the page in for one letter. `number` counts from 1: every picture of a document needs an id of its own. */
function fillPage(page: string, { steps, ...words }: Letter, number: number): string {
  const all = [...Object.entries(words), ...steps.map((step, i) => [`step${i}`, step] as const)];
  const own = page.replace(/(<wp:docPr id=")\d+/, (_, before: string) => `${before}${number}`);
  return all.reduce((xml, [name, text]) => xml.replace(slot(name), () => escapeXml(text)), own);
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

async function makeOnePage(steps: number, picture: Buffer | null): Promise<Buffer> {
  const { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun } = await import('docx');
  const line = (text: string, size: number, more: object = {}, bold = false) =>
    new Paragraph({ spacing: { after: 240 }, ...more, children: [new TextRun({ text, size, bold })] });
  const centred = { alignment: AlignmentType.CENTER };
  const image = () =>
    new ImageRun({
      type: pictureKind(picture ?? Buffer.alloc(0)),
      data: picture ?? Buffer.alloc(0),
      transformation: { width: PICTURE_PX, height: PICTURE_PX },
    });
  const children = [
    line(slot('title'), SIZES.title, { ...centred, pageBreakBefore: true }, true),
    line(slot('flat'), SIZES.flat, centred, true),
    line(slot('lead'), SIZES.body),
    line(slot('code'), SIZES.code, { ...centred, spacing: { before: 360, after: 360 } }, true),
    ...Array.from({ length: steps }, (_, i) => line(`${i + 1}. ${slot(`step${i}`)}`, SIZES.body)),
    ...(picture
      ? [new Paragraph({ ...centred, spacing: { before: 240, after: 120 }, children: [image()] })]
      : []),
    line(slot('foot'), SIZES.foot),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
