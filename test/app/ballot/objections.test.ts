import {
  correctionOf,
  objectionFaults,
  unitOf,
  useAnswerObjection,
  useObjectionForm,
  type ObjectionDraft,
} from '../../../src/stores/ballot/objection-answers';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

beforeEach(newPhone);

const form = () => useObjectionForm.getState();
const aDraft = (change: Partial<ObjectionDraft> = {}): ObjectionDraft => ({
  answer: '已经当面核对',
  area: '',
  sameOwnerAs: '',
  receipt: '',
  ...change,
});
const listed = answers('objections.list', { ballotId: 'b-1', objections: [] });
const answered = () => sent().find(({ procedure }) => procedure === 'objections.answer')?.input;

test('every answer has a decision and a reason', () => {
  expect(objectionFaults(aDraft({ answer: '' }), 'vote')).toEqual(['upheld', 'answer']);
  expect(objectionFaults(aDraft({ upheld: false }), 'vote')).toEqual([]);
});

test('an entry of the roll is changed as the register says, in hundredths of a square metre', () => {
  const draft = aDraft({ upheld: true, area: '89.5', unsold: false, sameOwnerAs: '3号楼2单元502室' });
  expect(correctionOf(draft)).toEqual({ areaCenti: 8950, unsold: false, sameOwnerAs: '3-2-502' });
  expect(objectionFaults(draft, 'roll')).toEqual([]);
  expect(objectionFaults({ ...draft, area: '约90' }, 'roll')).toEqual(['area']);
  expect(objectionFaults(aDraft({ upheld: true }), 'roll')).toEqual(['nothing']);
  expect(objectionFaults({ ...draft, sameOwnerAs: '502' }, 'roll')).toEqual(['sameOwnerAs']);
});

test.each([
  ['3号楼2单元502', '3-2-502'],
  ['３－２－５０２', '3-2-502'],
  ['3号楼502室', '3--502'],
  ['3-2-502', '3-2-502'],
])('a flat written as %s is %s', (typed, unit) => expect(unitOf(typed)).toBe(unit));

test('a receipt is folded as it is typed, and a half one is not sent', () => {
  form().open('c-1', 'o-1');
  form().change({ ...aDraft({ upheld: true }), receipt: '7k3mqo1d' });
  expect(form().draft.receipt).toBe('7K3M-Q01D');
  expect(objectionFaults(aDraft({ upheld: true, receipt: '7K3M' }), 'result')).toEqual(['receipt']);
});

test('nothing of another kind goes along', async () => {
  form().open('c-1', 'o-2');
  form().change(aDraft({ upheld: true, area: '89.50', receipt: '7K3M-Q2XD' }));
  cloud.callFunction.mockResolvedValueOnce(answers('objections.answer', {})).mockResolvedValueOnce(listed);
  await form().send('vote');
  expect(answered()).toEqual({
    communityId: 'c-1',
    objectionId: 'o-2',
    upheld: true,
    answer: '已经当面核对',
    mutationId: expect.any(String),
  });
});

test('a dismissed objection changes nothing, whatever was filled in before', async () => {
  form().open('c-1', 'o-3');
  form().change(aDraft({ upheld: false, area: '89.50' }));
  cloud.callFunction.mockResolvedValueOnce(answers('objections.answer', {})).mockResolvedValueOnce(listed);
  await form().send('roll');
  expect(answered()).not.toHaveProperty('correction');
});

test('an answer survives a refusal and a killed app, and is gone once it is sent', async () => {
  form().open('c-1', 'o-4');
  form().change(aDraft({ upheld: true, area: '89.50' }));
  form().review('roll');
  expect(form().step).toBe('check');
  cloud.callFunction.mockResolvedValueOnce(refuses('ROLL_FROZEN')).mockResolvedValueOnce(listed);
  await form().send('roll');
  expect(useAnswerObjection.getState().now).toMatchObject({ problem: { code: 'ROLL_FROZEN' } });
  form().open('c-1', 'o-5');
  form().open('c-1', 'o-4');
  expect(form()).toMatchObject({ restored: true, draft: { area: '89.50', upheld: true } });

  cloud.callFunction.mockResolvedValueOnce(answers('objections.answer', {})).mockResolvedValueOnce(listed);
  await form().send('roll');
  form().open('c-1', 'o-4');
  expect(form().restored).toBe(false);
});
