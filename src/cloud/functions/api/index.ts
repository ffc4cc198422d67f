import { dispatcher } from '../../dispatch';
import { handlers } from '../../handlers/handlers';
import { callOrigin } from '../../platform/call-source';
import { systemRandom } from '../../platform/crypto/random';
import { currentTime } from '../../platform/time';

const dispatch = dispatcher(handlers);

/**
 * The only function that clients call, with `{procedure, input}`; it answers `{ok, value | error}`. Since it is one
 * function, clients wait for only one cold start.
 */
export function main(event: unknown, context: { request_id?: string } | undefined) {
  const { openid, source } = callOrigin();
  return dispatch({
    openid,
    source,
    requestId: context?.request_id ?? systemRandom.bytes(8).toString('hex'),
    event,
    now: currentTime(),
    random: systemRandom,
  });
}
