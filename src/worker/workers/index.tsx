import { OfficePage } from '../office/office-page';

/** The bureau's: a community's workers with their terms. In this package for the parts that it has in common. */
export default function Workers() {
  return <OfficePage role="worker" />;
}
