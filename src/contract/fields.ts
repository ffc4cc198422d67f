import { COUNT, fitsBounds, TEXT, type Bounds } from '../domain/shared/bounds';
import { cleanText } from '../domain/shared/clean-text';
import * as v from 'valibot';

/** Schemas of the fields that several procedures share. */

/** Room for the characters that cleaning removes, so that a text's length is checked before it is walked through. */
const roughly = (most: number) => most * 4 + 100;

/** A text within its bounds, cleaned: see `domain/shared/clean-text`. */
export const text = (bounds: Bounds) =>
  v.pipe(
    v.string(),
    v.maxLength(roughly(bounds[1])),
    v.check((raw) => fitsBounds(raw, bounds)),
    v.transform(cleanText),
  );

/** A list whose length is checked before its items, so that a hundred thousand of them cost no more than one. */
export const list = <const Item extends v.GenericSchema>(item: Item, [least, most]: Bounds) =>
  v.pipe(v.array(v.unknown()), v.minLength(least), v.maxLength(most), v.array(item));

/** A document's id: never an object, so no operator can reach a query. */
export const id = v.pipe(v.string(), v.regex(/^[\w:-]{1,80}$/));

/** The client makes one for each action; a repeat under the same id changes nothing. */
export const mutationId = v.pipe(v.string(), v.regex(/^[\w-]{16,40}$/));

/** Epoch milliseconds between 2020 and 2100. */
export const time = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.UTC(2020, 0)),
  v.maxValue(Date.UTC(2100, 0)),
);

/** Whether a file is where clients upload to; stored files never are. */
export const isUpload = (fileID: string): boolean => /^cloud:\/\/[\w.-]+\/uploads\//.test(fileID);

/** A file that the client uploaded: `cloud://<environment>/uploads/<folder>/<name>`. */
export const upload = (folder: string) => fileIn(`uploads/${folder}`);

const fileIn = (folder: string) =>
  v.pipe(
    v.string(),
    v.maxLength(300),
    v.regex(new RegExp(`^cloud://[\\w.-]+/${folder}/[\\w-]+\\.\\w{2,5}$`)),
  );

const distinct = (files: readonly string[]) => new Set(files).size === files.length;

/** Pictures that were uploaded for this call. */
export const pictures = (folder: string, bounds: Bounds) =>
  v.pipe(
    list(upload(folder), bounds),
    v.check((files) => distinct(files)),
  );

/** Like `pictures`, but also takes files already stored under `<folder>/` when they are named again. */
export const picturesAgain = (folder: string, bounds: Bounds) =>
  v.pipe(
    list(fileIn(`(uploads/)?${folder}`), bounds),
    v.check((files) => distinct(files)),
  );

/** Picked options by motion, at least one; the handler checks that they fit the ballot's form. */
export const choice = v.pipe(
  v.looseObject({}),
  v.check((picks) => {
    const motions = Object.keys(picks).length;
    return motions >= 1 && motions <= COUNT.motions[1];
  }),
  v.record(id, list(id, [1, COUNT.options[1]])),
);

export const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('community') }),
  v.strictObject({
    kind: v.literal('buildings'),
    buildings: list(text(TEXT.building), COUNT.scopeBuildings),
  }),
  v.strictObject({
    kind: v.literal('stairwell'),
    building: text(TEXT.building),
    stairwell: text(TEXT.stairwell),
  }),
]);
