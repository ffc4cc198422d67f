import { valueName } from '../../../../domain/city/setting';
import type { Atom } from '../../../data/atomically';
import type { Basis } from '../../../data/documents/city';
import type { WantedSetting } from '../../../../domain/city/setting-change';

/** Who wanted a change, and who agreed where somebody has to. */
export interface By {
  readonly id: string;
  readonly by: string;
  readonly secondBy?: string;
}

/** Puts a value into force and records the change, both or neither. */
export async function putSetting(
  atom: Atom,
  { key, matter, value, article, on }: WantedSetting & Basis,
  { id, by, secondBy }: By,
  now: number,
): Promise<void> {
  const [stored, known] = await Promise.all([atom.get('settings', 'city'), atom.get('settingChanges', id)]);
  if (known) return;
  const name = valueName(key, matter);
  const former = stored?.values[name];
  await atom.insert('settingChanges', {
    _id: id,
    key,
    ...(matter && { matter }),
    value,
    article,
    on,
    ...(former !== undefined && { former }),
    at: now,
    by,
    ...(secondBy && { secondBy }),
  });
  const values = { ...stored?.values, [name]: value };
  if (stored) await atom.update('settings', 'city', { values, changedAt: now });
  else await atom.insert('settings', { _id: 'city', values, changedAt: now });
}
