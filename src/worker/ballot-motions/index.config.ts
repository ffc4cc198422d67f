export default definePageConfig({ navigationBarTitleText: '要定的事' });
