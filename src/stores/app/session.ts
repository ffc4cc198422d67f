import type { Role } from '../../domain/joining/office';
import { create } from 'zustand';
import { isWeb, systemTextScale } from '../../client/device';
import { read, write } from '../../client/storage';
import type { HomeView, MembershipView } from '../../contract/home/home';

interface Kept {
  readonly communityId?: string;
  readonly communityName?: string;
  readonly roles: readonly Role[];
  readonly memberships: readonly MembershipView[];
}

export interface Session extends Kept {
  /** 关怀模式. */
  readonly care: boolean;
  readonly scale: number;
  readonly web: boolean;
  /** Notes from the first screen's answer who the person is and where; other pages open in this community. */
  readonly settle: (home: HomeView) => void;
  readonly setCare: (care: boolean) => void;
}

const nobody: Kept = { roles: [], memberships: [] };

/** The person, their community, and the size of the text. Survives a restart. */
export const useSession = create<Session>()((set) => ({
  ...(read<Kept>('session') ?? nobody),
  care: read<boolean>('care') ?? false,
  scale: systemTextScale(),
  web: isWeb,
  settle(home) {
    const kept: Kept =
      home.kind === 'member'
        ? {
            communityId: home.community.communityId,
            communityName: home.community.name,
            roles: home.roles,
            memberships: home.memberships,
          }
        : { ...nobody, roles: home.kind === 'bureau' ? home.roles : [] };
    write('session', kept);
    set({ communityId: undefined, communityName: undefined, ...kept });
  },
  setCare(care) {
    write('care', care);
    set({ care });
  },
}));
