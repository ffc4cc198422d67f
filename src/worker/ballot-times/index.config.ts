export default definePageConfig({ navigationBarTitleText: '时间和联系人' });
