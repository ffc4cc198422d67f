import type { CollectionFigures } from '../../../domain/need/collection-report';
import { ok } from '../../../domain/shared/result';
import { reportClass, reportState, reportText } from '../../../text/need/report-file';
import { categoryName } from '../../../text/need/labels';
import { building } from '../../../text/words/numbers';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { shortHash } from '../../platform/document-id';
import { uploadFile } from '../../platform/files';
import { docxOf, needsOf, xlsxOf, type ReportTables } from '../../platform/print/report-files';
import { figuresOf } from '../../services/need/figures';

/** The report as a file: counted now, with every need. It holds nothing that the page does not show. */
export const exportReport: Handler<'collection.export'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, format } = input;
  const community = await communities.get(communityId);
  if (!community) return refuse('NOT_FOUND');
  const tables = tablesOf(community.name, await figuresOf(community, now));
  const bytes = await (format === 'xlsx' ? xlsxOf(tables) : docxOf(tables));
  // The name follows from the mutation: a repeat writes the same file again.
  const file = await uploadFile(`reports/${shortHash(caller.openid, mutationId)}.${format}`, bytes);
  return ok({ file, name: `${reportText.fileName(community.name)}.${format}` });
};

function tablesOf(community: string, figures: CollectionFigures): ReportTables {
  const { opensAt, closesAt, tookPart, tenantsTookPart, households, byBuilding, countedAt } = figures;
  return {
    title: reportText.title(community),
    lines: [
      reportText.period(opensAt, closesAt),
      `${reportText.tookPart(tookPart, households)}，${reportText.tenants(tenantsTookPart)}`,
      reportText.countedAt(countedAt),
    ],
    buildings: {
      name: reportText.sheets.buildings,
      header: [reportText.building, reportText.householdsOf, reportText.tookPartOf],
      rows: byBuilding.map((row) => [building(row.building), row.households, row.tookPart]),
    },
    needs: {
      name: reportText.sheets.needs,
      header: [
        reportText.class,
        reportText.category,
        reportText.text,
        reportText.backed,
        reportText.state,
        reportText.reason,
        reportText.planItem,
      ],
      rows: needsOf(figures).map((need) => [
        reportClass[need.class],
        categoryName[need.category],
        need.text,
        need.households,
        reportState[need.state],
        need.reason ?? '',
        need.planItem ?? '',
      ]),
    },
  };
}
