export default definePageConfig({ navigationBarTitleText: '人民设计师' });
