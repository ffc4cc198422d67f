export default definePageConfig({ navigationBarTitleText: '上门时记下的话' });
