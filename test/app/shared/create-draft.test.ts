import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { readDraft } from '../../../src/client/drafts';
import { createDraft, type DraftForm } from '../../../src/stores/kit/create-draft';
import { createPictures, type PictureForm } from '../../../src/stores/kit/create-pictures';
import { files, storage, refuse } from '../../support/taro';
import { newPhone } from '../support/phone';

interface Note {
  readonly text: string;
  readonly pictures: readonly string[];
  readonly added?: string;
}
type At = [communityId: string, hint?: string];
interface NoteForm extends DraftForm<Note, 'short', At>, PictureForm {
  readonly step: 'write' | 'check';
}

const useNote = create<NoteForm>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId) => `note:${communityId}`,
      blank: { text: '', pictures: [] },
      isBegun: ({ text }) => text !== '',
      opened: (again) => (again ? undefined : set({ step: 'write' })),
    },
    set,
    get,
  ),
  ...createPictures([0, 2], set, get),
  step: 'write',
}));
const form = () => useNote.getState();
const isShort = ({ text }: Note): readonly 'short'[] => (text.length < 3 ? ['short'] : []);

beforeEach(() => {
  newPhone();
  form().open('c-1');
});

test('every change is kept under its own key, and found again', () => {
  form().change({ text: '路灯坏了' });
  form().open('c-2');
  expect(form()).toMatchObject({ draft: { text: '' }, restored: false });
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { text: '路灯坏了' }, restored: true });
});

test('a draft that is not worth a word comes back without one', () => {
  form().change({ added: '选过' });
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { added: '选过' }, restored: false });
});

test('a draft of an older release is filled up from the blank one', () => {
  form().replace({ text: '路灯坏了' } as Note);
  form().open('c-1');
  expect(form().draft).toEqual({ text: '路灯坏了', pictures: [] });
});

test('on a full phone it says that the draft lives only while the page does', () => {
  storage.full = true;
  form().change({ text: '路灯坏了' });
  expect(form()).toMatchObject({ draft: { text: '路灯坏了' }, volatile: true });
  storage.full = false;
  form().change({ text: '路灯坏了。' });
  expect(form().volatile).toBe(false);
});

test('what is wrong is said after a first try only, and follows every change from then on', () => {
  form().change({ text: '灯' });
  expect(form().faults).toEqual([]);
  expect(form().check(isShort)).toBe(false);
  form().change({ text: '路灯' });
  expect(form().faults).toEqual(['short']);
  form().change({ text: '路灯坏了' });
  expect(form().faults).toEqual([]);
  form().change({ text: '灯' });
  expect(form().faults).toEqual([]);
  expect(form().check(isShort)).toBe(false);
  form().open('c-1');
  expect(form().faults).toEqual([]);
});

test('opening puts back what the form keeps besides its draft', () => {
  useNote.setState({ step: 'check' });
  form().open('c-9');
  expect(form().step).toBe('write');
});

test('a letter takes the draft with its key; clearing the form forgets nothing on the phone', () => {
  form().change({ text: '路灯坏了' });
  expect(form().take()?.letterDraft).toEqual({ key: 'note:c-1', value: form().draft });
  form().take()?.clear();
  expect(form().draft.text).toBe('');
  form().open('c-1');
  expect(form().draft.text).toBe('路灯坏了');
});

test('dropped, it is not found again, and stays on the page that shows it', () => {
  form().change({ text: '路灯坏了' });
  form().take()?.drop();
  expect(form().draft.text).toBe('路灯坏了');
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { text: '' }, restored: false });
});

test('on a full phone it is there while the app is, for whoever leaves the page and comes back', () => {
  form().change({ text: '路灯' });
  storage.full = true;
  form().change({ text: '路灯坏了' });
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { text: '路灯坏了' }, restored: true, volatile: true });
  form().open('c-2');
  expect(form()).toMatchObject({ draft: { text: '' }, volatile: false });
});

test('on a full phone too, nothing of what was sent comes back', () => {
  storage.full = true;
  form().change({ text: '路灯坏了' });
  form().take()?.drop();
  form().open('c-1');
  expect(form()).toMatchObject({ draft: { text: '' }, restored: false, volatile: false });
});

describe('pictures', () => {
  const choose = (...paths: readonly string[]) =>
    Object.assign(Taro, {
      chooseMedia: jest.fn(async () => ({ tempFiles: paths.map((tempFilePath) => ({ tempFilePath })) })),
      compressImage: jest.fn(async ({ src }: { src: string }) => ({ tempFilePath: src })),
    });

  test('are asked for as many as there is room for, and one that is removed is forgotten', async () => {
    choose('a.jpg', 'b.jpg', 'c.jpg');
    await form().addPictures();
    expect(form().draft.pictures).toHaveLength(2);
    const [first = '', second] = form().draft.pictures;
    form().removePicture(first);
    expect(form().draft.pictures).toEqual([second]);
    expect(files.removed).toEqual([first]);
    form().open('c-1');
    expect(form().draft.pictures).toEqual([second]);
  });

  test('that cannot be chosen change nothing and say why, until the form is opened again', async () => {
    refuse('chooseMedia', 'not-allowed');
    await form().addPictures();
    expect(form()).toMatchObject({ trouble: 'not-allowed', draft: { pictures: [] } });
    form().open('c-1');
    expect(form().trouble).toBeUndefined();
  });
});

test('whoever comes back before it is finished finds the step where it was left; another, or a finished one, begins anew', () => {
  useNote.setState({ step: 'check' });
  form().open('c-1');
  expect(form().step).toBe('check');
  form().open('c-2');
  expect(form().step).toBe('write');
  useNote.setState({ step: 'check' });
  form().take()?.drop();
  form().open('c-2');
  expect(form().step).toBe('write');
});

describe('what was taken before a call', () => {
  const taken = () => form().take()!;

  test('is dropped and cleared where it is, whatever is open by then', () => {
    form().change({ text: '路灯坏了' });
    const sent = taken();
    form().open('c-2');
    form().change({ text: '另一件事' });
    expect([sent.drop(), sent.isOpen()]).toEqual([false, false]);
    sent.clear();
    expect(form().draft.text).toBe('另一件事');
    expect(readDraft('note:c-2')).toMatchObject({ text: '另一件事' });
    expect(readDraft('note:c-1')).toBeUndefined();
  });

  test('leaves what was written on since, on the page and on the phone', () => {
    form().change({ text: '路灯坏了' });
    const sent = taken();
    form().change({ text: '路灯坏了，天天黑' });
    expect(sent.drop()).toBe(false);
    sent.clear();
    expect(form().draft.text).toBe('路灯坏了，天天黑');
    expect(readDraft('note:c-1')).toMatchObject({ text: '路灯坏了，天天黑' });
  });

  test('goes from a page that was opened again with the same words', () => {
    form().change({ text: '路灯坏了' });
    useNote.setState({ step: 'check' });
    const sent = taken();
    form().open('c-1');
    expect(form()).toMatchObject({ draft: { text: '路灯坏了' }, step: 'check' });
    expect(sent.drop()).toBe(true);
    expect(form()).toMatchObject({ draft: { text: '' }, restored: false, step: 'write' });
  });

  test('takes an older state of it along that a full phone had kept', () => {
    form().change({ text: '路灯' });
    storage.full = true;
    form().change({ text: '路灯坏了' });
    const sent = taken();
    form().open('c-2');
    sent.drop();
    expect(readDraft('note:c-1')).toBeUndefined();
  });

  test('is amended where it is, unless it was changed since', () => {
    form().change({ text: '路灯坏了' });
    const sent = taken();
    form().open('c-2');
    sent.amend({ added: '一' });
    expect(form().draft.added).toBeUndefined();
    expect(readDraft('note:c-1')).toMatchObject({ text: '路灯坏了', added: '一' });
    form().open('c-1');
    sent.amend({ added: '二' });
    expect(form().draft.added).toBe('二');
    form().change({ added: '三' });
    sent.amend({ added: '四' });
    expect(form().draft.added).toBe('三');
  });

  test('pictures chosen for one form do not come into another', async () => {
    let choose: (chosen: unknown) => void = () => undefined;
    const chooseMedia = jest.fn(() => new Promise((resolve) => (choose = resolve)));
    Object.assign(Taro, { chooseMedia, compressImage: jest.fn(async () => ({ tempFilePath: 'a.jpg' })) });
    const adding = form().addPictures();
    form().open('c-2');
    choose({ tempFiles: [{ tempFilePath: 'a.jpg' }] });
    await adding;
    expect(form().draft.pictures).toEqual([]);
    expect(files.kept).toHaveLength(1);
    expect(files.removed).toEqual(files.kept);
  });
});
