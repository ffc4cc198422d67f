export default definePageConfig({ navigationBarTitleText: '入户信和小区码' });
