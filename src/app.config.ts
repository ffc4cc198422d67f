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
    { root: 'household', pages: ['my-needs/index', 'door-records/index', 'slip/index', 'report/index'] },
    {
      root: 'supervisor',
      pages: ['update/index', 'doors/index', 'flats/index', 'door/index', 'alerts/index'],
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
        'ballot-check/index',
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
  lazyCodeLoading: 'requiredComponents',
});
