export default definePageConfig({ navigationBarTitleText: '区和街道' });
