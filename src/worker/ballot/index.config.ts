export default definePageConfig({ navigationBarTitleText: '发布表决公告' });
