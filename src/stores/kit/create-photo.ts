import type { PictureTrouble } from '../../client/chosen-pictures';
import { choosePictures, forgetPicture } from '../../client/pictures';
import { upload } from '../../client/upload';
import type { Problem, UploadFolder } from '../../client/wire';
import type { ProcedureName } from '../../contract/contract';
import { COUNT } from '../../domain/shared/bounds';
import type { ActionStore, Given } from './create-action';
import type { TakenDraft } from './create-draft';

/** A draft that comes with one photo of a paper. */
export interface PhotoDraft {
  /** The local photo. */
  readonly picture?: string;
  /** The photo's file in the cloud once it is stored; a repeat does not store it again. */
  readonly file?: string;
}

export interface PhotoForm {
  readonly busy: boolean;
  /** Why the photo, or the action with it, was refused. */
  readonly problem?: Problem;
  readonly addPicture: () => Promise<void>;
  readonly removePicture: () => void;
  /** Stores the photo, runs the action with it, and forgets the draft and the photo; returns whether it was done. */
  readonly sendWithPhoto: <N extends ProcedureName>(
    action: { readonly getState: () => ActionStore<N> },
    given: (file: string) => Given<N>,
  ) => Promise<boolean>;
}

interface Drafting extends Pick<PhotoForm, 'busy'> {
  readonly draft: PhotoDraft;
  readonly change: (change: PhotoDraft) => void;
  readonly take: () => Pick<TakenDraft<PhotoDraft, unknown>, 'isOpen' | 'amend' | 'drop'> | undefined;
}

/** The state of the photo when the form is opened. */
export const noPhotoYet = { busy: false, problem: undefined } as const;

/** The part of a form's store that takes the draft's one photo and sends it with what was written. */
export function createPhoto(
  folder: UploadFolder,
  set: (state: Partial<PhotoForm> & { readonly trouble?: PictureTrouble | undefined }) => void,
  get: () => Drafting,
): PhotoForm {
  return {
    ...noPhotoYet,
    async addPicture() {
      const form = get().take();
      const { paths, trouble } = await choosePictures(COUNT.paperPhotos[1]);
      if (!form?.isOpen()) return paths.forEach(forgetPicture);
      const [picture] = paths;
      set({ trouble });
      if (picture) get().change({ picture, file: undefined });
    },
    removePicture() {
      const { picture } = get().draft;
      get().change({ picture: undefined, file: undefined });
      if (picture) forgetPicture(picture);
    },
    async sendWithPhoto(action, given) {
      const { busy, draft, take } = get();
      const { picture, file } = draft;
      const sent = take();
      if (busy || !picture || !sent) return false;
      const show = (state: Pick<PhotoForm, 'busy' | 'problem'>) => (sent.isOpen() ? set(state) : undefined);
      set({ busy: true, problem: undefined });
      const stored = file ? { file } : await upload(folder, picture);
      if ('error' in stored) {
        show({ busy: false, problem: stored.error });
        return false;
      }
      sent.amend({ file: stored.file });
      const done = await action.getState().run(given(stored.file));
      const { now } = action.getState();
      show({ busy: false, problem: now.state === 'failed' ? now.problem : undefined });
      if (done) {
        sent.drop();
        forgetPicture(picture);
      }
      return done;
    },
  };
}
