import type { CommunityFacts } from '../../../domain/city/community';
import { districts } from '../../data/collections';
import type { CommunityDoc } from '../../data/documents/home';

export type Place = Pick<CommunityDoc, 'district' | 'districtId' | 'street' | 'streetId'>;

/** The names of the district and the street that a community is put into; `null` if there are none, or closed. */
export async function locate({
  districtId,
  streetId,
}: Pick<CommunityFacts, 'districtId' | 'streetId'>): Promise<Place | null> {
  const district = await districts.get(districtId);
  if (!district || district.closed) return null;
  if (streetId === undefined) return { district: district.name, districtId };
  const street = district.streets.find((each) => each.streetId === streetId);
  return street ? { district: district.name, districtId, street: street.name, streetId } : null;
}
