export default definePageConfig({ navigationBarTitleText: '方案里的一项' });
