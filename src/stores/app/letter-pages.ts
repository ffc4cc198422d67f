import type { Input } from '../../contract/contract';
import type { Letter, Postable } from '../../client/outbox';
import { withCommunity, page } from '../../routes';

/** The page where each action is done, from the input that was to be sent. */
const pages: { readonly [N in Postable]: (input: Input<N>) => string } = {
  'ballots.cast': () => page('pages/ballot'),
  'canvass.record': () => page('supervisor/canvass'),
  'door.record': ({ unit }) => page('supervisor/door', { unit }),
  'ideas.post': ({ about }) =>
    'planId' in about
      ? page('household/idea-form', { plan: about.planId, item: about.itemId })
      : page('household/idea-form'),
  'needs.back': ({ needId }) => page('pages/need', { id: needId }),
  'needs.submit': () => page('pages/need-form'),
  'needs.unback': ({ needId }) => page('pages/need', { id: needId }),
  'ratings.submit': () => page('household/rating'),
  'works.post': () => page('supervisor/update'),
};

/** The page where a letter was written, in its own community. */
export function pageOf({ procedure, input }: Letter): string {
  const addressOf = pages[procedure] as (input: Letter['input']) => string;
  return withCommunity(addressOf(input), input.communityId);
}
