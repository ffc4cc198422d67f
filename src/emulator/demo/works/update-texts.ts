import type { Milestone } from '../../../domain/works/progress';

export interface UpdateText {
  readonly milestone: Milestone;
  readonly progress: number;
  readonly text: string;
}

const update = (progress: number, milestone: Milestone, text: string): UpdateText => ({
  milestone,
  progress,
  text,
});

/** The works from the first day to the last, in the supervisor's words. */
export const UPDATE_TEXTS: readonly UpdateText[] = [
  update(3, 'site-setup', '施工队今天进场，围挡先围东边。材料堆在大门右手边，不占消防通道。'),
  update(8, 'demolition', '旧车棚拆完了，杂物清走四车。没来认领的自行车统一放在门卫室旁边，保管一个月。'),
  update(16, 'underground-pipes', '污水管开挖。门口的沟夜里有灯有护栏，走路请慢一点。'),
  update(
    25,
    'underground-pipes',
    '东半边的管子接通了，一楼试水没有返水。明天上午九点到下午三点停水，请提前接好。',
  ),
  update(34, 'roof', '屋面铲旧防水层，铲完当天盖布。天气预报后天有雨，工期往后推两天。'),
  update(45, 'roof', '防水第二道做完，做了二十四小时蓄水试验，我和施工、监理三方一起看的，没有渗漏。'),
  update(55, 'external-wall', '外墙搭架子，请住户关好窗、收好晒的衣服。早上七点以前不开工。'),
  update(
    63,
    'stairwells',
    '楼道粉刷到第三栋，扶手也换了新的。有住户说漆味大，师傅改成上午刷、下午开窗散味。',
  ),
  update(72, 'overhead-cables', '弱电线入槽，废线剪了一车。个别人家网断了半天，晚上都接回去了。'),
  update(81, 'roads-parking', '主路铺沥青，车请停到北门外的临时车位。铺完第二天早上就能走人。'),
  update(90, 'greening-lighting', '路灯装好了，昨晚试亮，二十二盏全亮。花坛补种的灌木请大家先别踩。'),
  update(96, 'public-facilities', '车棚和充电插座装好，喷淋试过水。收费牌子挂在门口，一看就明白。'),
  update(100, 'acceptance', '今天竣工验收，住户代表五位一起走了一遍，记下三处小毛病，施工单位一周内改好。'),
];
