import { useHome } from '../../stores/home/home';

/** Whether the hub knows the person as one of the bureau; an office of a district or a street reads and changes nothing. */
export function useIsBureau(): boolean {
  const { view } = useHome();
  if (!('value' in view)) return false;
  const home = view.value;
  if (home.kind === 'bureau') return home.roles.includes('bureau');
  return home.kind === 'member' && home.memberships.some(({ role }) => role === 'bureau');
}
