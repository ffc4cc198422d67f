import { useSession } from '../../stores/app/session';

/**
 * Whether the person is one of the bureau; an office of a district or a street reads and changes nothing. The phone
 * remembers it from the hub: the page may be the first that is opened.
 */
export const useIsBureau = (): boolean =>
  useSession(
    ({ roles, memberships }) => roles.includes('bureau') || memberships.some(({ role }) => role === 'bureau'),
  );
