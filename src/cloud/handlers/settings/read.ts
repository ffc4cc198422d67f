import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { readRecentSettings } from '../../services/city/settings';

export const readSettingValues: Handler<'settings.read'> = async ({ now }) =>
  ok({ values: await readRecentSettings(now) });
