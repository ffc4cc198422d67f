export default definePageConfig({ navigationBarTitleText: '大家的需求' });
