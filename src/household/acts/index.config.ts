export default definePageConfig({ navigationBarTitleText: '工作人员动过我家的什么' });
