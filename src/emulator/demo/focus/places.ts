/** The communities that people look at first. */
export const FOCUS = {
  fresh: { id: 'c-fresh', name: '青石坊小区', district: '泓东区', address: '泓东区望桥街道青石坊7号' },
  needs: { id: 'c-needs', name: '梧桐里小区', district: '桐溪区', address: '桐溪区桐溪街道梧桐里21号' },
  plan: { id: 'c-plan', name: '柏树巷小区', district: '泓东区', address: '泓东区柳岸街道柏树巷36号' },
  notice: { id: 'c-notice', name: '采石新村', district: '石浦区', address: '石浦区渡口街道采石路112号' },
  ballot: { id: 'c-ballot', name: '合欢里小区', district: '塔岭区', address: '塔岭区塔前街道合欢里5号' },
  works: { id: 'c-works', name: '泓州无线电厂宿舍', district: '泓西区', address: '泓西区西塘街道电台路18号' },
  rating: { id: 'c-rating', name: '映山新村', district: '塔岭区', address: '塔岭区岭南坡街道映山路60号' },
  done: { id: 'c-done', name: '木棉苑小区', district: '云湖新区', address: '云湖新区荷坡街道木棉路9号' },
} as const;

export type Focus = keyof typeof FOCUS;
