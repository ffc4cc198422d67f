import type { SettingChange } from '../../../contract/city/settings';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { approvals, settingChanges } from '../../data/collections';
import { readSettings } from '../../services/city/settings';

const SHOWN = 200;

export const listSettings: Handler<'settings.list'> = async () => {
  const [values, changes, waiting] = await Promise.all([
    readSettings(),
    settingChanges.find({}, { order: ['at', 'desc'], limit: SHOWN }),
    approvals.find({ state: 'waiting' }, { limit: 1000 }),
  ]);
  return ok({
    values,
    changes: changes.map(({ key, matter, value, former, article, on, at, secondBy }): SettingChange => ({
      key,
      ...(matter && { matter }),
      value,
      ...(former !== undefined && { former }),
      article,
      on,
      at,
      second: secondBy !== undefined,
    })),
    waiting: waiting.flatMap((each) =>
      each.act === 'setting'
        ? [{ key: each.asked.key, ...(each.asked.matter && { matter: each.asked.matter }) }]
        : [],
    ),
  });
};
