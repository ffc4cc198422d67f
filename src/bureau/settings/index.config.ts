export default definePageConfig({ navigationBarTitleText: '期限和规矩' });
