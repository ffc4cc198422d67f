export default definePageConfig({ navigationBarTitleText: '愿不愿意改' });
