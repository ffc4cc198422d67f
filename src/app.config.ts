import { PAGES } from './routes';

const packages = ['household', 'supervisor', 'worker', 'bureau'] as const;

export default defineAppConfig({
  pages: PAGES.pages.map((name) => `pages/${name}/index`),
  subPackages: packages.map((root) => ({ root, pages: PAGES[root].map((name) => `${name}/index`) })),
  window: {
    navigationBarTitleText: '人民设计师',
    navigationBarBackgroundColor: '#FAF6F0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FAF6F0',
  },
  // WeChat's 同声传译 plugin reads notices aloud if the mini-program has been granted it; see `config/index.ts`.
  ...(process.env.READ_ALOUD_PLUGIN && {
    plugins: { WechatSI: { version: process.env.READ_ALOUD_PLUGIN, provider: 'wx069ba97219f66d99' } },
  }),
  // No page is for WeChat's search: what residents write is for their own community, and a crawler has no flat.
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
});
