import type { Letter } from '../../../src/client/outbox';
import { answersAny, cloud } from './phone';

/** Letters as the pages write them, each with an id of its own. */
const id = (name: string) => `${name}-0123456789abcdef`.slice(0, 40);

export const aVote = (n: number | string): Letter<'ballots.cast'> => ({
  procedure: 'ballots.cast',
  input: {
    communityId: 'c1',
    ballotId: 'b1',
    ownerKey: `o${n}`,
    mutationId: id(`vote-${n}`),
    choice: { m1: ['approve'] },
  },
  writtenAt: 1,
});

export const aNeedLetter = (text: string, paths?: readonly string[]): Letter<'needs.submit'> => {
  const draft = { category: 'roads', place: 'common', text, pictures: paths ?? [] } as const;
  return {
    procedure: 'needs.submit',
    input: { ...draft, communityId: 'c1', pictures: [], mutationId: id(`need-${text.length}-x`) },
    writtenAt: 1,
    ...(paths && { files: { folder: 'needs', paths } }),
    draft: { key: 'need:c1', value: draft },
  };
};

export const aVisit = (unit: string, ...texts: string[]): Letter<'door.record'> => ({
  procedure: 'door.record',
  input: {
    communityId: 'c1',
    mutationId: id(`visit-${unit}-${texts.length}`),
    unit,
    household: 'owner',
    outcome: texts.length > 0 ? 'visited' : 'not-home',
    slip: '7K3M-Q2XD',
    saidAt: 1_700_000_000_000,
    needs: texts.map((text) => ({ text, place: 'home' as const, category: 'gas-supply' as const })),
  },
  writtenAt: 1,
});

export const aBacking = (
  needId: string,
  procedure: 'needs.back' | 'needs.unback' = 'needs.back',
): Letter<'needs.back' | 'needs.unback'> => ({
  procedure,
  input: { communityId: 'c1', needId, mutationId: id(`${procedure.slice(6)}-${needId}`) },
  writtenAt: 1,
});

type Reply = { result: unknown } | Error | Promise<never>;

/** The cloud answers by procedure; whatever is not named is taken. An `Error` is a call that came to no answer. */
export function cloudAnswers(replies: Readonly<Record<string, Reply>>): void {
  cloud.callFunction.mockReset();
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) => {
    const reply = replies[data.procedure] ?? answersAny({});
    if (reply instanceof Error) throw reply;
    return reply;
  });
}
