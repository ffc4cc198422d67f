export default definePageConfig({ navigationBarTitleText: '小区的资料' });
