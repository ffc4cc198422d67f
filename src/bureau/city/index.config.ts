export default definePageConfig({ navigationBarTitleText: '区和小区' });
