import { useOfficeEnd } from '../../../src/stores/joining/office-end';
import { filledOffice, formFault, useOfficeForm } from '../../../src/stores/joining/office-form';
import { DAY_MS } from '../../../src/domain/shared/time';
import type { OfficeView } from '../../../src/contract/joining/offices';
import { storage } from '../../support/taro';
import { answers, answersAny, cloud, newPhone, refuses, sent } from '../support/phone';

const form = () => useOfficeForm.getState();
const end = () => useOfficeEnd.getState();
/** What is in memory dies with the app; the phone's storage stays. */
function kill(): void {
  useOfficeForm.setState(useOfficeForm.getInitialState(), true);
  useOfficeEnd.setState(useOfficeEnd.getInitialState(), true);
}
const office: OfficeView = {
  roleId: 'role-1',
  role: 'supervisor',
  name: '林秀英',
  from: 1,
  until: 2,
  givenBy: 'worker',
  givenAt: 1,
};
const election = { present: '12', conflict: 'yes', conflictText: '妹夫在物业上班' } as const;

beforeEach(() => {
  newPhone();
  kill();
  // Whatever a test left begun, the next one begins on another page.
  form().open('c-0', 'worker');
});

test('an election that was entered survives a killed app; who shows the number is looked up again', async () => {
  form().open('c-1', 'supervisor');
  form().begin();
  expect(form()).toMatchObject({ giving: true, restored: false });
  form().change({ number: '900001' });
  cloud.callFunction.mockResolvedValue(answers('offices.asked', { name: '林秀英' }));
  await form().find();
  expect(form().name).toBe('林秀英');
  form().change(election);
  kill();
  form().open('c-1', 'supervisor');
  form().begin();
  expect(form()).toMatchObject({ restored: true, draft: { number: '900001', ...election } });
  expect(form().name).toBeUndefined();
});

test('each page has its own', () => {
  form().open('c-1', 'supervisor');
  form().change(election);
  form().open('c-1', 'worker');
  expect(form()).toMatchObject({ restored: false, draft: { present: '' } });
  form().open('c-2', 'supervisor');
  expect(form()).toMatchObject({ restored: false, draft: { present: '' } });
});

test('the page that is come back to stands where it was left', async () => {
  form().open('c-1', 'worker');
  form().begin();
  form().change({ number: '900001' });
  cloud.callFunction.mockResolvedValue(answers('offices.asked', { name: '周晓东' }));
  await form().find();
  form().open('c-1', 'worker');
  expect(form()).toMatchObject({ giving: true, name: '周晓东' });
  form().open('c-1', 'supervisor');
  expect(form().giving).toBe(false);
});

test('a name that comes for a number typed before is not shown beside the one typed since', async () => {
  form().open('c-1', 'worker');
  form().begin();
  form().change({ number: '900001' });
  cloud.callFunction.mockResolvedValue(answers('offices.asked', { name: '周晓东' }));
  const found = form().find();
  form().change({ number: '900002' });
  await found;
  expect(form()).toMatchObject({ busy: false, draft: { number: '900002' } });
  expect(form().name).toBeUndefined();
});

test('given, nothing of it comes back; refused, everything does', async () => {
  form().open('c-1', 'supervisor');
  form().begin();
  form().change({ number: '900001', ...election });
  cloud.callFunction.mockResolvedValue(refuses('NUMBER_UNKNOWN', {}));
  expect(await form().give()).toBe(false);
  kill();
  form().open('c-1', 'supervisor');
  expect(form().draft).toMatchObject(election);
  cloud.callFunction.mockResolvedValue(answersAny({ roleId: 'role-1' }));
  form().begin();
  expect(await form().give()).toBe(true);
  expect(sent().at(-1)?.input).toMatchObject({
    number: '900001',
    election: { present: 12, conflict: '妹夫在物业上班' },
  });
  expect(form().giving).toBe(false);
  form().begin();
  expect(form()).toMatchObject({ restored: false, draft: { number: '', present: '' } });
});

test('days that nobody has chosen are today’s, also in what was begun yesterday', () => {
  const now = Date.now();
  form().open('c-1', 'worker');
  form().change({ number: '900001' });
  expect(formFault(filledOffice(form().draft, now + DAY_MS), 'worker', now + DAY_MS)).toBeUndefined();
  form().change({ from: filledOffice(form().draft, now).from });
  expect(formFault(filledOffice(form().draft, now + DAY_MS), 'worker', now + DAY_MS)).toBe('past');
});

test('on a full phone both forms say that what is written lasts as long as the app', () => {
  storage.full = true;
  form().open('c-1', 'supervisor');
  form().change(election);
  expect(form().volatile).toBe(true);
  form().open('c-1', 'supervisor');
  expect(form().draft).toMatchObject(election);
  end().choose('c-1', office);
  end().change({ reason: '本人提出不再担任' });
  expect(end().volatile).toBe(true);
});

describe('why an office is ended', () => {
  test('is kept for that office, until it is ended', async () => {
    end().choose('c-1', office);
    end().change({ reason: '本人提出不再担任' });
    end().leave();
    kill();
    end().choose('c-1', { ...office, roleId: 'role-2' });
    expect(end()).toMatchObject({ restored: false, draft: { reason: '' } });
    end().choose('c-1', office);
    expect(end()).toMatchObject({ restored: true, draft: { reason: '本人提出不再担任' } });

    cloud.callFunction.mockResolvedValue(refuses('TEXT_REFUSED'));
    expect(await end().end()).toBe(false);
    expect(end()).toMatchObject({ ending: office, draft: { reason: '本人提出不再担任' } });
    cloud.callFunction.mockResolvedValue(answersAny({}));
    expect(await end().end()).toBe(true);
    expect(sent().at(-1)).toMatchObject({
      procedure: 'offices.endSupervisor',
      input: { communityId: 'c-1', roleId: 'role-1', reason: '本人提出不再担任' },
    });
    expect(end().ending).toBeUndefined();
    end().choose('c-1', office);
    expect(end()).toMatchObject({ restored: false, draft: { reason: '' } });
  });

  test('is open no longer once the other office’s page was', () => {
    form().open('c-1', 'supervisor');
    end().choose('c-1', office);
    form().open('c-1', 'supervisor');
    expect(end().ending).toEqual(office);
    form().open('c-1', 'worker');
    expect(end().ending).toBeUndefined();
  });
});
