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
  window: {
    navigationBarTitleText: '人民设计师',
    navigationBarBackgroundColor: '#FAF6F0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FAF6F0',
  },
  lazyCodeLoading: 'requiredComponents',
});
