export default definePageConfig({ navigationBarTitleText: '表决的记录' });
