export default definePageConfig({ navigationBarTitleText: '通读一遍' });
