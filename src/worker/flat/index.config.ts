export default definePageConfig({ navigationBarTitleText: '一套房里有谁' });
