import { createHmac } from 'node:crypto';
import { LETTER_CODE_DIGITS, letterCodeOf } from '../../domain/joining/letter-code';
import { pictureKind } from './page-code';

/**
 * The code of one letter: it follows from the printing (`batch`) under the secret, so that a repeat of a printing
 * whose answer got lost gives the same letters, and the codes need to be kept nowhere.
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
/** Half points. */
const SIZES = { title: 36, flat: 56, body: 28, code: 72, foot: 22 };

/** DOCX, A4, one page a letter; `picture` is the mini-program code that leads to the community. */
export async function lettersDocx(letters: readonly Letter[], picture: Buffer | null): Promise<Buffer> {
  const { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun } = await import('docx');
  const line = (text: string, size: number, more: object = {}, bold = false) =>
    new Paragraph({ spacing: { after: 240 }, ...more, children: [new TextRun({ text, size, bold })] });
  const centred = { alignment: AlignmentType.CENTER };
  const image = () =>
    picture
      ? [
          new Paragraph({
            ...centred,
            spacing: { before: 240, after: 120 },
            children: [
              new ImageRun({
                type: pictureKind(picture),
                data: picture,
                transformation: { width: PICTURE_PX, height: PICTURE_PX },
              }),
            ],
          }),
        ]
      : [];
  const children = letters.flatMap(({ title, flat, lead, code, steps, foot }, i) => [
    line(title, SIZES.title, { ...centred, pageBreakBefore: i > 0 }, true),
    line(flat, SIZES.flat, centred, true),
    line(lead, SIZES.body),
    line(code, SIZES.code, { ...centred, spacing: { before: 360, after: 360 } }, true),
    ...steps.map((step, n) => line(`${n + 1}. ${step}`, SIZES.body)),
    ...image(),
    line(foot, SIZES.foot),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
