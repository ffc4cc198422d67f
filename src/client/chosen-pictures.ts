/**
 * Why pictures are not where the person expects them.
 * - `not-opened`: the camera or the album did not open (no permission, or the phone refused).
 * - `not-kept`: no room on the phone; they go with the form while the app is open, and are gone when it is closed.
 * - `not-a-picture`: one of them is no picture that can be read; the others are there.
 */
export type PictureTrouble = 'not-opened' | 'not-kept' | 'not-a-picture';

export interface Chosen {
  readonly paths: readonly string[];
  readonly trouble?: PictureTrouble;
}
