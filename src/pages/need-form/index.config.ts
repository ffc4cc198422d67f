export default definePageConfig({ navigationBarTitleText: '说说我家的需求' });
