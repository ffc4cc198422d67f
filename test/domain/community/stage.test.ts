import {
  allows,
  hasReached,
  MOVES,
  sealStates,
  STAGES,
  stagesFor,
  type Deed,
  type Stage,
} from '../../../src/domain/community/stage';

const seals = (stage: Stage) => sealStates(stage).map(({ seal, state }) => `${seal} ${state}`);

test.each<[Stage, string[]]>([
  ['waiting', ['need ahead', 'plan ahead', 'effect ahead']],
  ['needs', ['need present', 'plan ahead', 'effect ahead']],
  ['plan', ['need finished', 'plan present', 'effect ahead']],
  ['ballot', ['need finished', 'plan present', 'effect ahead']],
  ['works', ['need finished', 'plan present', 'effect ahead']],
  ['rating', ['need finished', 'plan finished', 'effect present']],
  ['done', ['need finished', 'plan finished', 'effect finished']],
])('the seals at %s', (stage, expected) => expect(seals(stage)).toEqual(expected));

test('a community moves on by what happens to it, and back to its plan when a ballot decided no works', () => {
  const moves = Object.values(MOVES).flatMap(({ from, to }) => from.map((stage) => `${stage}>${to}`));
  expect(moves).toEqual([
    'waiting>needs',
    ...['waiting>plan', 'needs>plan', 'waiting>works', 'needs>works'],
    'needs>plan',
    'plan>plan',
    'plan>ballot',
    'ballot>ballot',
    'ballot>works',
    'ballot>plan',
    'works>rating',
    'rating>done',
  ]);
});

test.each<[Deed, readonly Stage[]]>([
  ['begin', ['waiting']],
  ['enter-planned', ['waiting', 'needs']],
  ['enter-building', ['waiting', 'needs']],
  ['say-interest', ['waiting']],
  ['take-needs', ['waiting', 'needs', 'plan']],
  ['set-collection', ['needs', 'plan']],
  ['publish-plan', ['needs', 'plan']],
  ['withdraw-plan', ['needs', 'plan']],
  ['discuss-plan', ['plan', 'ballot']],
  ['announce-ballot', ['plan', 'ballot']],
  ['vote', ['ballot']],
  ['discuss-works', ['works']],
  ['post-update', ['works', 'rating']],
  ['open-rating', ['works']],
  ['rate', ['rating']],
])('%s: %j', (deed, stages) => {
  expect(STAGES.filter((stage) => allows(stage, deed))).toEqual(stages);
  expect(stagesFor(deed)).toEqual(stages);
});

test('a stage is reached at it and after it', () => {
  expect(STAGES.filter((stage) => hasReached(stage, 'plan'))).toEqual([
    'plan',
    'ballot',
    'works',
    'rating',
    'done',
  ]);
});
