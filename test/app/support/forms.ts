import type { Output, ProcedureName } from '../../../src/contract/contract';
import type { Stage } from '../../../src/domain/community/stage';
import { aBallot } from './ballot';
import { aMember } from './home';
import { answersAny, cloud } from './phone';

export type PartialAnswers = Readonly<{ [N in ProcedureName]?: Output<N> }>;

const now = Date.now();
/** The hub of a community in this stage. */
export const inStage = (stage: Stage): Output<'home.read'> => {
  const home = aMember('c1');
  return home.kind === 'member' ? { ...home, community: { ...home.community, stage } } : home;
};

const aPaper = {
  paperId: 'paper-1',
  units: ['3-2-501'],
  channel: 'door',
  enteredAt: now,
  mine: false,
  picture: '',
  state: 'waiting',
} as const;

/** What pages with forms read, when nothing has happened yet. */
const usual: PartialAnswers = {
  'home.read': inStage('plan'),
  'ballots.read': { ballot: aBallot() },
  'ratings.read': { mayRate: true, period: { opensAt: now - 1000, closesAt: now + 1e8, open: true } },
  'works.list': { rows: [] },
  'papers.queue': { ballotId: 'b1', waiting: 1, rows: [aPaper] },
  'papers.read': { paper: aPaper },
  'proxies.list': { ballotId: 'b1', cap: 3, rows: [], waiting: 0, confirmed: 0 },
  'offices.list': { offices: [] },
  'objections.list': {
    ballotId: 'b1',
    objections: [
      { objectionId: 'ob1', to: 'vote', text: '不是我家交的', at: now, mine: false, state: 'open' },
    ],
  },
  'roll.read': { roll: { owners: 3, parts: 3, areaCenti: 24_000, importedAt: now } } as never,
  'collection.report': {},
  'door.list': { buildings: [] } as never,
  'plans.read': {},
  'plans.drafting': { needs: [], capped: false } as never,
};

/** The cloud that answers every page that is read, `more` where it is different; nothing is ever sent. */
export function playsCloud(more: PartialAnswers = {}): void {
  const known: Readonly<Partial<Record<ProcedureName, unknown>>> = { ...usual, ...more };
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: ProcedureName } }) =>
    answersAny(known[data.procedure] ?? {}),
  );
}
