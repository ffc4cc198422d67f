export default definePageConfig({ navigationBarTitleText: '上门回执' });
