export default definePageConfig({ navigationBarTitleText: '两个方案比一比' });
