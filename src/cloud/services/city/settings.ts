import type { SettingValues } from '../../../domain/city/setting';
import { settings } from '../../data/collections';

const KEPT_MS = 10_000;
let kept: { readonly values: SettingValues; readonly at: number } | undefined;

/** The changed values as they are now; for acts that a setting decides about. */
export const readSettings = async (): Promise<SettingValues> => (await settings.get('city'))?.values ?? {};

/** The values as they were less than ten seconds ago; a warm instance keeps them. For what is asked at every call. */
export async function readRecentSettings(now: number): Promise<SettingValues> {
  if (kept && now >= kept.at && now < kept.at + KEPT_MS) return kept.values;
  kept = { values: await readSettings(), at: now };
  return kept.values;
}
