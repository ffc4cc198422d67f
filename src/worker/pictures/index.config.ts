export default definePageConfig({ navigationBarTitleText: '等您看的图片' });
