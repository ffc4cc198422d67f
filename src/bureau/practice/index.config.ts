export default definePageConfig({ navigationBarTitleText: '演示小区' });
