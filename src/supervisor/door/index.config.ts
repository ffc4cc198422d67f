export default definePageConfig({ navigationBarTitleText: '记一户' });
