export default definePageConfig({ navigationBarTitleText: '异议和答复' });
