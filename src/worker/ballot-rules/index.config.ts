export default definePageConfig({ navigationBarTitleText: '谁来投，怎样算' });
