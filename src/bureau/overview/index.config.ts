export default definePageConfig({ navigationBarTitleText: '全市总览' });
