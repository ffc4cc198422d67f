import { digest, type Hash } from '../record/canonical';
import type { PlanContent, PlanItem } from './plan';

/** An item as it is voted on. `line` tells where it came from, not what it is. */
const voted = ({ line: _, ...item }: PlanItem) => item;

/**
 * The fingerprint of a plan for the notice of a ballot: SHA-256, lower-case hex, over the canonical JSON (RFC 8785) of
 * title, summary and items with all their fields in order. It names no person, and neither the time of publication nor
 * the version changes it: the same words have the same hash.
 */
export const planHash = (hash: Hash, { title, summary, items }: PlanContent): string =>
  digest(hash, { title, summary, items: items.map(voted) });
