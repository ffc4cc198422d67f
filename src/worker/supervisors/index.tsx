import { OfficePage } from '../office/office-page';

/** The worker's: the community's supervisors with their terms. */
export default function Supervisors() {
  return <OfficePage role="supervisor" />;
}
