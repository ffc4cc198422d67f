export default definePageConfig({ navigationBarTitleText: '方案里的一个项目' });
