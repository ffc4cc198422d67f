export default definePageConfig({ navigationBarTitleText: '公布前核对' });
