export default definePageConfig({ navigationBarTitleText: '街道、区和市局的人' });
