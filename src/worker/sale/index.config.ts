export default definePageConfig({ navigationBarTitleText: '房屋过户' });
