import { mayAdvance, nextStage, sealStates, STAGES, type Stage } from '../../../src/domain/community/stage';

const seals = (stage: Stage) => sealStates(stage).map(({ seal, state }) => `${seal} ${state}`);

test.each<[Stage, string[]]>([
  ['needs', ['need present', 'plan ahead', 'effect ahead']],
  ['plan', ['need finished', 'plan present', 'effect ahead']],
  ['ballot', ['need finished', 'plan present', 'effect ahead']],
  ['works', ['need finished', 'plan present', 'effect ahead']],
  ['rating', ['need finished', 'plan finished', 'effect present']],
  ['done', ['need finished', 'plan finished', 'effect finished']],
])('the seals at %s', (stage, expected) => expect(seals(stage)).toEqual(expected));

test('the only move forward is to the next stage', () => {
  const moves = STAGES.flatMap((from) =>
    STAGES.filter((to) => mayAdvance(from, to)).map((to) => `${from}>${to}`),
  );
  expect(moves).toEqual(['needs>plan', 'plan>ballot', 'ballot>works', 'works>rating', 'rating>done']);
  expect(nextStage('done')).toBeUndefined();
});
