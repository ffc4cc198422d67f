export default definePageConfig({ navigationBarTitleText: '每条需求的答复' });
