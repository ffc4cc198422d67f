import { encode } from 'uqr';
import { bitmapOf } from './png';

/** A notice as rows of text; the words come from `src/text` by way of the handler. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** What the QR code says. */
  readonly code: string;
  readonly codeText: string;
}

/** Dots of the picture for each module of the code: sharp when it is printed 4 cm wide. */
const DOTS = 6;
const SHOWN = 170;

/** DOCX, A4: the lines, the tables and the code. The library is loaded when a notice is asked for. */
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
