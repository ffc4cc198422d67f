import { OfficePage } from '../office/office-page';

/** For the bureau: a community's workers with their terms. It is in this package because they share their parts. */
export default function Workers() {
  return <OfficePage role="worker" />;
}
