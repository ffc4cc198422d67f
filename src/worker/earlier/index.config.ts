export default definePageConfig({ navigationBarTitleText: '接过以前定的事' });
