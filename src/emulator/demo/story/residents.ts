import { householdOpenid, type Entry } from '../setting';
import type { Story } from './story';
import type { ResidentMembership } from '../../../cloud/data/documents/joining';
import type { PartDoc } from '../../../cloud/data/documents/roll';

/**
 * The person who acts for a household: its first resident in the story, or else somebody without a document in
 * `people`.
 */
export function identities({ id, residents, supervisor, worker }: Story): (by: string) => string {
  const told = new Map<string, string>([
    ['supervisor', supervisor],
    ['worker', worker],
  ]);
  for (const { openid, units } of residents) {
    for (const unit of units) if (!told.has(unit)) told.set(unit, openid);
  }
  return (by) => told.get(by) ?? householdOpenid(id, by);
}

/** Residents who have joined: owners as `home.join` leaves them, tenants as the desk enters them. */
export function* writeResidents(story: Story, parts: readonly PartDoc[]): Generator<Entry> {
  const byUnit = new Map(parts.map((part) => [part.unit, part]));
  for (const { openid, kind, units } of story.residents) {
    const memberships = units.map((unit): ResidentMembership => {
      const part = byUnit.get(unit);
      if (!part) throw new Error(`${story.id} has no flat ${unit}`);
      return {
        role: 'resident',
        communityId: story.id,
        communityName: story.name,
        kind,
        unit,
        building: part.building,
        ...(kind === 'owner' && { ownerKey: part.ownerKey }),
      };
    });
    yield ['people', { _id: openid, memberships, createdAt: story.timeline.needs + 7_200_000 }];
  }
}
