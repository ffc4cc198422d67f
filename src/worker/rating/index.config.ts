export default definePageConfig({ navigationBarTitleText: '请居民来评价' });
