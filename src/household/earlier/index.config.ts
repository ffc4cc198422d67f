export default definePageConfig({ navigationBarTitleText: '以前定的事' });
