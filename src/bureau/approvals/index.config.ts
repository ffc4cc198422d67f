export default definePageConfig({ navigationBarTitleText: '等另一个人确认的' });
