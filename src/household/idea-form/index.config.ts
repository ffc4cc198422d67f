export default definePageConfig({ navigationBarTitleText: '写下您的想法' });
