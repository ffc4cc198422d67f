import { settingOf } from '../../../domain/city/setting';
import { settingFault } from '../../../domain/city/setting-change';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { settingChanges } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { askSecond } from '../../services/city/ask-second';
import { putSetting } from '../../services/city/approve/setting';

/** Changes a setting, or puts the change before a second person where it decides about votes, words or ratings. */
export const changeSetting: Handler<'settings.change'> = async ({ input, caller, now }) => {
  const { mutationId, ...wanted } = input;
  const id = createdId(caller.openid, mutationId, wanted.key, wanted.matter ?? '');
  const fault = settingFault(wanted);
  if (fault) return refuse('SETTING_INVALID', { fault });
  if (!settingOf(wanted.key).second) {
    await atomically((atom) => putSetting(atom, wanted, { id, by: caller.openid }, now));
    return ok({ state: 'changed' });
  }
  // The repeat of a change that a second person has agreed to meanwhile.
  if (await settingChanges.get(id)) return ok({ state: 'changed' });
  const asked = await askSecond(
    {
      _id: id,
      act: 'setting',
      asked: wanted,
      state: 'waiting',
      by: caller.openid,
      office: 'bureau',
      at: now,
    },
    (waiting) =>
      waiting.act === 'setting' && waiting.asked.key === wanted.key && waiting.asked.matter === wanted.matter,
  );
  return 'approvalId' in asked ? ok({ state: 'waiting' }) : asked;
};
