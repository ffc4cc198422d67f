export default definePageConfig({ navigationBarTitleText: '对方案的想法' });
