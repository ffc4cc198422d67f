import { TextLink } from '../components/text-link';
import { go } from '../stores/app/navigate';
import { outboxText } from '../text/home/outbox';
import { page } from '../routes';

/** Leads from every place that mentions a waiting letter to the page where the person sees it and decides about it. */
export const OutboxLink = () => <TextLink text={outboxText.link} onPress={() => go(page('pages/outbox'))} />;
