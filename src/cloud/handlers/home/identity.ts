import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';

/** Shows nobody but the caller who they are to WeChat; whoever sets the city up asks for it. */
export const readIdentity: Handler<'home.identity'> = ({ caller: { openid } }) =>
  Promise.resolve(ok({ openid }));
