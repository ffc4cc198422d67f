export default definePageConfig({ navigationBarTitleText: '编写改造方案' });
