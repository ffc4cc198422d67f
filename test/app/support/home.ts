import type { HomeView } from '../../../src/contract/home/home';

/** The hub of somebody who lives in this community, while needs are collected. */
export const aMember = (communityId: string, name = communityId): HomeView => ({
  kind: 'member',
  roles: ['resident'],
  unit: '1-1-101',
  memberships: [],
  todos: [],
  community: {
    communityId,
    name,
    district: '城东区',
    address: '',
    buildings: 1,
    households: 9,
    stage: 'needs',
    since: {},
  },
});
