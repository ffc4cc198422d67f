export default definePageConfig({ navigationBarTitleText: '出示号码' });
