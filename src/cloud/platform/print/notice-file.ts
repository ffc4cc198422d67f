import { encode } from 'uqr';
import { bitmapOf } from './png';

/** A notice as rows of text. The handler takes the words from `src/text`. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** The content of the QR code. */
  readonly code: string;
  readonly codeText: string;
}

/** How many dots each module of the code is wide in the picture, so that it is sharp when printed 4 cm wide. */
const DOTS = 6;
const SHOWN = 170;

/** A DOCX in A4 with the lines, the tables and the code. The library is loaded only when somebody asks for a notice. */
export async function noticeDocx({ title, lines, tables, code, codeText }: Notice): Promise<Buffer> {
  const docx = await import('docx');
  const { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const parts = tables.flatMap(({ name, header, rows }) => [
    new Paragraph({ text: name, heading: HeadingLevel.HEADING_2 }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: header.map(cell) }),
        ...rows.map((row) => new TableRow({ children: row.map(cell) })),
      ],
    }),
  ]);
  const picture = new ImageRun({
    type: 'png',
    data: bitmapOf(encode(code, { border: 4 }).data, DOTS),
    transformation: { width: SHOWN, height: SHOWN },
  });
  const document = new Document({
    title,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...lines.map((line) => new Paragraph(line)),
          ...parts,
          new Paragraph({ children: [picture] }),
          new Paragraph(codeText),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
