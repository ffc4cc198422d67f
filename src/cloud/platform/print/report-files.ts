import type { CollectionFigures, ReportedNeed } from '../../../domain/need/collection-report';
import type { CategoryClass } from '../../../domain/need/category';

/** A report as rows of text, for any kind of file. The handler takes the words from `src/text`. */
export interface ReportTables {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buildings: Table;
  readonly needs: Table;
}

export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export type Need = ReportedNeed & { readonly class: CategoryClass };
export const needsOf = ({ byClass }: CollectionFigures): readonly Need[] =>
  byClass.flatMap(({ class: name, needs }) => needs.map((need) => ({ ...need, class: name })));

/** An XLSX with one sheet for each table. The library is loaded when somebody asks for it, not at every cold start. */
export async function xlsxOf({ buildings, needs }: ReportTables): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node');
  const sheets = [needs, buildings].map(({ name, header, rows }) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => ({ value, wrap: typeof value === 'string' }))),
    ],
    columns: header.map((_, i) => ({ width: widthOf(rows.map((row) => row[i])) })),
    stickyRowsCount: 1,
  }));
  return write(sheets).toBuffer();
}

const widthOf = (cells: readonly (string | number | undefined)[]): number =>
  Math.min(60, Math.max(10, ...cells.map((cell) => String(cell ?? '').length * 2)));

/** A DOCX in A4 with both tables. */
export async function docxOf({ title, lines, buildings, needs }: ReportTables): Promise<Buffer> {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } =
    await import('docx');
  const cell = (value: string | number) => new TableCell({ children: [new Paragraph(String(value))] });
  const table = ({ header, rows }: Table) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: header.map(cell) }),
        ...rows.map((row) => new TableRow({ children: row.map(cell) })),
      ],
    });
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  const document = new Document({
    title,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...lines.map((line) => new Paragraph(line)),
          ...[buildings, needs].flatMap((part) => [heading(part.name), table(part)]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
