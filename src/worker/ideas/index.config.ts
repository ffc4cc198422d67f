export default definePageConfig({ navigationBarTitleText: '居民的想法' });
