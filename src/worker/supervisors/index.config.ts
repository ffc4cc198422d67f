export default definePageConfig({ navigationBarTitleText: '改造监督员' });
