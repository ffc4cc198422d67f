export default definePageConfig({ navigationBarTitleText: '小区的公开情况' });
