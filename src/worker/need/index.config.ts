export default definePageConfig({ navigationBarTitleText: '这条需求' });
