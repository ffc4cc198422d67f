export default definePageConfig({ navigationBarTitleText: '合并两条需求' });
