export default definePageConfig({ navigationBarTitleText: '需求答复' });
