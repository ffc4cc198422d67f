export default definePageConfig({ navigationBarTitleText: '征集情况公开', enableShareAppMessage: true });
