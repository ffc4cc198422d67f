import { isUpload } from '../../../contract/fields';
import { plans } from '../../data/collections';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';
import type { PictureDoc } from '../../data/documents/shared';
import { keepPictures, refusePictures } from '../shared/keep-pictures';

export interface Placed {
  readonly items: readonly PlanItemDoc[];
  /** Each once. A picture of an earlier plan keeps the result of its content check. */
  readonly pictures: readonly PictureDoc[];
  readonly uploads: readonly string[];
}

/** The plan that a picture was kept for. */
const planOf = (file: string): string | undefined => /\/plans\/(.+)-[0-9a-f]{64}\.\w+$/.exec(file)?.[1];

/**
 * Keeps the uploads of a plan's items and puts the kept files in their place. Pictures that are no uploads were kept
 * before: they must belong to a plan of this community, either the version before or the one from which the draft was
 * begun.
 */
export async function placePictures(
  planId: string,
  communityId: string,
  items: readonly PlanItemDoc[],
  former: PlanDoc | null,
): Promise<Placed | ReturnType<typeof refusePictures>> {
  const files = [...new Set(items.flatMap(({ pictures }) => pictures))];
  const uploads = files.filter(isUpload);
  const again = files.filter((file) => !isUpload(file));
  const [kept, known] = await Promise.all([
    keepPictures(uploads, 'plans', planId),
    findKnownPictures(again, communityId, former),
  ]);
  const strange = again.filter((file) => !known.has(file));
  const unfit = [
    ...kept.unfit.map(({ place, why }) => ({ place: files.indexOf(uploads[place] ?? ''), why })),
    ...strange.map((file) => ({ place: files.indexOf(file), why: 'gone' as const })),
  ];
  if (unfit.length > 0) return refusePictures(unfit);
  const stored = (file: string): string => kept.files.get(file) ?? file;
  const pictures = new Map(
    files.map((file) => [stored(file), known.get(file) ?? { file: stored(file), check: 'waiting' as const }]),
  );
  return {
    items: items.map((item) => ({ ...item, pictures: [...new Set(item.pictures.map(stored))] })),
    pictures: [...pictures.values()],
    uploads,
  };
}

async function findKnownPictures(
  files: readonly string[],
  communityId: string,
  former: PlanDoc | null,
): Promise<ReadonlyMap<string, PictureDoc>> {
  const before = former?.pictures ?? [];
  const of = new Set(before.map(({ file }) => file));
  const others = [...new Set(files.filter((file) => !of.has(file)).flatMap((file) => planOf(file) ?? []))];
  const found = (await plans.getMany(others)).filter((plan) => plan.communityId === communityId);
  return new Map([...found.flatMap(({ pictures }) => pictures), ...before].map((one) => [one.file, one]));
}
