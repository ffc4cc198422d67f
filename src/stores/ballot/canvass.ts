import type { Count } from '../../domain/ballot/tally';
import type { Input } from '../../contract/contract';
import type { CanvassView, OwnerToReach, Reach } from '../../contract/ballot/canvass';
import { newMutationId } from '../../client/mutation-id';
import { leave } from '../../client/outbox';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import { useOutbox } from '../app/outbox';
import { useSession } from '../app/session';
export const REACHES: readonly Reach[] = ['delivered', 'absent', 'declined'];

/** The progress of the vote, building by building. */
export const useCanvass = createPageStore('canvass', 'canvass.read');
/** One building's owners who have not voted. */
export const useBuildingCanvass = createPageStore('canvass-building', 'canvass.read');
export const useTakeBuilding = createAction('canvass.take');

/** Whether the person is this community's worker, who may take a building over from another. */
export const useIsWorker = (communityId: string): boolean =>
  useSession(({ memberships }) =>
    memberships.some((held) => held.role === 'worker' && held.communityId === communityId),
  );

/** The number of owners who have voted so far; every owner counts in one building. */
export const votedOf = ({ buildings }: CanvassView): Count => ({
  owners: buildings.reduce((sum, { voted }) => sum + voted.owners, 0),
  areaCenti: buildings.reduce((sum, { voted }) => sum + voted.areaCenti, 0),
});

/** Takes on the visits of a building or gives them back, and then shows who has them. */
export async function takeBuilding(
  communityId: string,
  ballotId: string,
  building: string,
  take: boolean,
): Promise<void> {
  await useTakeBuilding.getState().run({ communityId, ballotId, building, take });
  // After a refusal too: somebody else was quicker, and the list has to show them.
  await Promise.all([useCanvass.getState().reload(), useBuildingCanvass.getState().reload()]);
}

/** The last visit to an owner whose record still waits for the network; it is sent by itself. */
export const useUnsentReach = (ballotId: string, ownerKey: string): Reach | undefined =>
  useOutbox(({ letters }) =>
    letters
      .map(({ procedure, input }) => (procedure === 'canvass.record' ? (input as Visit) : undefined))
      .filter((visit) => visit?.ballotId === ballotId && visit.ownerKey === ownerKey)
      .pop(),
  )?.outcome;

type Visit = Input<'canvass.record'>;

/**
 * Shows the outcome of a visit in the list at once, and sends it now or when there is a network: the person at the next
 * door need not wait.
 */
export async function recordReach(
  communityId: string,
  ballotId: string,
  ownerKey: string,
  outcome: Reach,
): Promise<void> {
  const at = Date.now();
  useBuildingCanvass.getState().patch(({ canvass }) => ({
    ...(canvass && {
      canvass: {
        ...canvass,
        owners: canvass.owners.map((owner) =>
          owner.ownerKey === ownerKey ? { ...owner, reach: { outcome, at } } : owner,
        ),
      },
    }),
  }));
  const mutationId = await newMutationId();
  const input = { communityId, ballotId, mutationId, ownerKey, outcome };
  leave({ procedure: 'canvass.record', input, writtenAt: at });
}

/** Whether an owner has the paper or does not want to vote. If nobody was at home, staff go again. */
export const isReached = ({ reach }: Pick<OwnerToReach, 'reach'>): boolean =>
  reach !== undefined && reach.outcome !== 'absent';
