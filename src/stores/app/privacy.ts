import { openPrivacyContract } from '../../client/privacy-guide';
import { page } from '../../routes';
import { go } from './navigate';

/** Opens the privacy guide in WeChat; where WeChat has none to show, the app's own page says the same. */
export async function openPrivacyGuide(): Promise<void> {
  if (!(await openPrivacyContract())) go(page('household/privacy'));
}
