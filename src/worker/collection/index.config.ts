export default definePageConfig({ navigationBarTitleText: '征集时间和答复期限' });
