import { OfficePage } from '../office/office-page';

/** For the worker: the community's supervisors with their terms. */
export default function Supervisors() {
  return <OfficePage role="supervisor" />;
}
