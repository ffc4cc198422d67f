export default definePageConfig({ navigationBarTitleText: '演练一次表决' });
