export default definePageConfig({ navigationBarTitleText: '每一版改了什么' });
