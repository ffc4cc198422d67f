import type { PictureTrouble } from '../../client/chosen-pictures';
import { choosePictures, forgetPicture } from '../../client/pictures';
import type { Bounds } from '../../domain/shared/bounds';
import type { TakenDraft } from './create-draft';

export interface PictureForm {
  readonly addPictures: () => Promise<void>;
  readonly removePicture: (picture: string) => void;
}

interface Pictures {
  readonly pictures: readonly string[];
}

interface Drafting {
  readonly draft: Pictures;
  readonly change: (change: Pictures) => void;
  readonly take: () => Pick<TakenDraft<Pictures, unknown>, 'isOpen'> | undefined;
}

/** The part of a form's store that chooses the draft's pictures, never more than the bounds allow. */
export function createPictures(
  [, most]: Bounds,
  set: (state: { readonly trouble: PictureTrouble | undefined }) => void,
  get: () => Drafting,
): PictureForm {
  return {
    async addPictures() {
      const form = get().take();
      const { paths, trouble } = await choosePictures(most - get().draft.pictures.length);
      if (!form?.isOpen()) return paths.forEach(forgetPicture);
      set({ trouble });
      // The person may have chosen others while the album was open.
      const pictures = [...get().draft.pictures, ...paths].slice(0, most);
      if (paths.length > 0) get().change({ pictures });
    },
    removePicture(picture) {
      get().change({ pictures: get().draft.pictures.filter((other) => other !== picture) });
      forgetPicture(picture);
    },
  };
}
