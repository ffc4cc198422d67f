/**
 * Why pictures are not where the person expects them.
 * - `not-opened`: the camera or the album did not open (no permission, or the phone refused).
 * - `not-kept`: the phone has no room. The pictures stay in the form while the app is open, and are lost when it is
 *   closed.
 * - `not-a-picture`: one of the files cannot be read as a picture; the others are there.
 */
export type PictureTrouble = 'not-opened' | 'not-kept' | 'not-a-picture';

export interface Chosen {
  readonly paths: readonly string[];
  readonly trouble?: PictureTrouble;
}
