import { isCounted } from '../../../domain/need/backing';
import {
  countParticipants,
  countStates,
  listByClass,
  type CollectionFigures,
  type Participant,
  type ReportedNeed,
} from '../../../domain/need/collection-report';
import { compareLabels } from '../../../domain/shared/text';
import { backings, needs, parts } from '../../data/collections';
import type { NeedDoc } from '../../data/documents/need';
import type { CommunityDoc } from '../../data/documents/home';
import { allows } from '../../../domain/community/stage';

/** Counts the report from needs and backings. `most` is how many needs are listed: 60 on the page, all in a file. */
export async function figuresOf(
  community: CommunityDoc,
  now: number,
  most = Infinity,
): Promise<CollectionFigures> {
  const communityId = community._id;
  const [all, backed, flats] = await Promise.all([
    needs.every({ communityId }),
    backings.every({ communityId }),
    community.roll
      ? parts.groupBy<{ _id: string; n: number }>(
          { communityId, rollId: community.roll.rollId, unsold: false },
          '$building',
          { n: 1 },
        )
      : [],
  ]);
  const standing = all.filter(({ mergedInto, withdrawn }) => !mergedInto && !withdrawn).map(toReportedNeed);
  const wrote = all.filter(({ withdrawn }) => !withdrawn).flatMap(participantOf);
  const { tookPart, tenantsTookPart, byBuilding } = countParticipants([
    ...wrote,
    ...backed.filter(isCounted),
  ]);
  const names = new Set([...flats.map(({ _id }) => _id), ...byBuilding.keys()]);
  const window = community.collection ?? { opensAt: community.since.needs ?? now, closesAt: 0 };
  const movedOn = !allows(community.stage, 'take-needs');
  return {
    ...window,
    closed: movedOn || (community.collection !== undefined && now >= community.collection.closesAt),
    households: community.households,
    tookPart,
    tenantsTookPart,
    byBuilding: [...names].sort(compareLabels).map((building) => ({
      building,
      households: flats.find(({ _id }) => _id === building)?.n ?? byBuilding.get(building) ?? 0,
      tookPart: byBuilding.get(building) ?? 0,
    })),
    needs: standing.length,
    byState: countStates(standing),
    byClass: listByClass(standing, most),
    countedAt: now,
  };
}

const toReportedNeed = ({
  _id,
  category,
  text,
  households,
  state,
  answers,
  planItem,
}: NeedDoc): ReportedNeed => {
  const reason = answers.at(-1)?.reason;
  return {
    needId: _id,
    category,
    text,
    households,
    state,
    ...(reason && { reason }),
    ...(planItem && { planItem: planItem.title }),
  };
};

const participantOf = ({ unit, building, tenant }: NeedDoc): readonly Participant[] =>
  unit && building ? [{ unit, building, tenant: tenant ?? false }] : [];
