export default definePageConfig({ navigationBarTitleText: '上门听需求' });
