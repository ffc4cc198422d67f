/**
 * Residents' pages are the main package; what supervisors, workers and the bureau need is in subpackages, so that
 * it costs residents nothing.
 */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/needs/index',
    'pages/need-form/index',
    'pages/need/index',
    'pages/plan/index',
    'pages/ballot/index',
    'pages/works/index',
    'pages/rating/index',
    'pages/me/index',
  ],
  subPackages: [
    {
      root: 'household',
      pages: [
        'my-needs/index',
        'door-records/index',
        'slip/index',
        'report/index',
        'receipt/index',
        'record/index',
        'objections/index',
        'objection/index',
      ],
    },
    {
      root: 'supervisor',
      pages: [
        'update/index',
        'doors/index',
        'flats/index',
        'door/index',
        'alerts/index',
        'canvass/index',
        'canvass-building/index',
        'papers/index',
        'paper/index',
        'proxies/index',
        'proxy/index',
        'record/index',
        'sample/index',
      ],
    },
    {
      root: 'worker',
      pages: [
        'desk/index',
        'needs/index',
        'need/index',
        'answer/index',
        'merge/index',
        'collection/index',
        'roll/index',
        'plan/index',
        'plan-item/index',
        'plan-check/index',
        'ballot/index',
        'ballot-motions/index',
        'ballot-rules/index',
        'ballot-times/index',
        'ballot-check/index',
        'objections/index',
        'objection/index',
        'rating/index',
      ],
    },
    { root: 'bureau', pages: ['overview/index'] },
  ],
  window: {
    navigationBarTitleText: '人民设计师',
    navigationBarBackgroundColor: '#FAF6F0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FAF6F0',
  },
  // WeChat's 同声传译 reads notices aloud, where the mini-program has been given it; see `config/index.ts`.
  ...(process.env.READ_ALOUD_PLUGIN && {
    plugins: { WechatSI: { version: process.env.READ_ALOUD_PLUGIN, provider: 'wx069ba97219f66d99' } },
  }),
  lazyCodeLoading: 'requiredComponents',
});
