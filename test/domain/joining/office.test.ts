import { giveOffice, type Held, type NewOffice } from '../../../src/domain/joining/office';

const office: NewOffice = { role: 'supervisor', communityId: 'c1', roleId: 'r2', from: 100, until: 200 };
const held = (more: Partial<Held>): Held => ({
  role: 'supervisor',
  communityId: 'c1',
  roleId: 'r1',
  ...more,
});

test('is added to what somebody holds', () => {
  const flat = held({ role: 'resident', roleId: undefined });
  expect(giveOffice([flat], office)).toEqual({ ok: true, value: [flat, office] });
});

test('nobody watches their own work: worker and supervisor of one community are two people', () => {
  const worker = held({ role: 'worker', from: 150, until: 250 });
  expect(giveOffice([worker], office)).toEqual({ ok: false, error: { fault: 'apart' } });
  expect(giveOffice([{ ...worker, from: 200 }], office).ok).toBe(true);
  expect(giveOffice([{ ...worker, communityId: 'c2' }], office).ok).toBe(true);
});

test('is not held twice at a time; the first one’s end is told', () => {
  expect(giveOffice([held({ from: 50, until: 101 })], office)).toEqual({
    ok: false,
    error: { fault: 'held', until: 101 },
  });
  expect(giveOffice([held({ from: 50, until: 100 })], office).ok).toBe(true);
});

test('one of before there were records gives way to it', () => {
  expect(giveOffice([held({ roleId: undefined })], office)).toEqual({ ok: true, value: [office] });
});
