export default definePageConfig({ navigationBarTitleText: '请业主来投票' });
