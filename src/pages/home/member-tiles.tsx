import { EntryGrid } from '../../components/entry-grid';
import { go } from '../../stores/app/navigate';
import { titles } from '../../text/words/app';
import { homeText } from '../../text/home/home';
import { meText } from '../../text/home/me';
import { page, type PageName } from '../../routes';

const entry = (key: keyof typeof homeText.entries, name: PageName) => ({
  key,
  ...homeText.entries[key],
  onOpen: () => go(page(name)),
});

/** Leads to the person's own data and the size of the text. */
export const meEntry = { key: 'me', title: titles.me, hint: meText.size, onOpen: () => go(page('pages/me')) };

const entries = [
  entry('needs', 'pages/needs'),
  entry('plan', 'pages/plan'),
  entry('ballot', 'pages/ballot'),
  entry('works', 'pages/works'),
  entry('rating', 'household/rating'),
  meEntry,
];

/** A member's way to every page. */
export const MemberTiles = () => <EntryGrid entries={entries} />;
