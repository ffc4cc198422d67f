export default definePageConfig({ navigationBarTitleText: '工地进展' });
