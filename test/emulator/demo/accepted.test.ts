import * as v from 'valibot';
import { contract } from '../../../src/contract/contract';
import { cityOf } from './support/city';

const city = cityOf();
const mutationId = 'demo-mutation-00000';

/** What was told would have got past the contract: lengths, categories, ids. */
test('needs', () => {
  for (const { communityId, category, place, text } of city.needs) {
    const input = { communityId, mutationId, category, place, text, pictures: [] };
    expect(v.parse(contract.needs.submit.input, input)).toEqual(input);
  }
});

test('plans', () => {
  for (const { communityId, title, summary, items } of city.plans) {
    const told = items.map(({ itemId: _, line: __, ...item }) => item);
    const input = { communityId, mutationId, title, summary, items: told };
    expect(v.parse(contract.plans.publish.input, input)).toEqual(input);
  }
});

test('ballots', () => {
  for (const { communityId, notice, organiser, contact } of city.ballots) {
    const { title, question, form, scope, nonVoters, proxyCap, disclosure } = notice.statement;
    const { correctionEndsAt, opensAt, closesAt, objectionDays } = notice.statement;
    const { kind, binding, most } = form;
    const motions = form.motions.map(({ motionId: _, ...motion }) => motion);
    const input = {
      communityId,
      mutationId,
      title,
      question,
      kind,
      binding,
      motions,
      most,
      scope,
      organiser,
      contact,
      correctionEndsAt,
      opensAt,
      closesAt,
      objectionDays,
      nonVoters,
      proxyCap,
      disclosure,
    };
    expect(v.parse(contract.ballots.publish.input, input)).toEqual(input);
  }
});

test('votes', () => {
  for (const { communityId, ballotId, ownerKey, mutationId: made, receipt } of city.votes) {
    const input = { communityId, ballotId, ownerKey, choice: { m1: ['approve'] }, mutationId: made };
    expect(v.parse(contract.ballots.cast.input, input)).toEqual(input);
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  }
});

test('updates', () => {
  for (const { communityId, text, milestone, progress } of city.updates) {
    const input = { communityId, mutationId, text, milestone, progress, pictures: [] };
    expect(v.parse(contract.works.post.input, input)).toEqual(input);
  }
});

test('ratings', () => {
  for (const { communityId, overall, dimensions, comment } of city.ratings) {
    const input = { communityId, mutationId, overall, dimensions, comment };
    expect(v.parse(contract.ratings.submit.input, input)).toEqual(input);
  }
});
