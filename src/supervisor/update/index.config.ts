export default definePageConfig({ navigationBarTitleText: '发工地消息' });
