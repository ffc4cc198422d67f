export default definePageConfig({ navigationBarTitleText: '当面确认入户' });
