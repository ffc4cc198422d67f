import { lookAtPages } from './support/look-at-pages';
import { RESIDENTS_PAGES } from './support/residents-pages';
import { HOME } from './support/seen-page';
import { NORMAL } from './support/sizes';

jest.setTimeout(300_000);
const visitor = lookAtPages(RESIDENTS_PAGES);

test('the keyboard reaches and presses what fingers touch', async () => {
  const hub = { name: 'home', openid: 'demo-owner-c-ballot-12', route: HOME, says: '这次表决' };
  const { phone } = await visitor().visit(hub, NORMAL);
  await phone.page.getByRole('button', { name: '去投票', exact: true }).press('Enter');
  await phone.page.getByRole('button', { name: /^给 .* 投票$/ }).press('Enter');
  await phone.page.getByRole('radio', { name: /^同意/ }).press('Space');
  await phone.page.getByRole('radio', { name: /^同意/, checked: true }).waitFor();
  await phone.page.keyboard.press('Tab');
  await phone.page
    .getByRole('radio', { name: /^不同意/ })
    .and(phone.page.locator(':focus'))
    .waitFor();
});
