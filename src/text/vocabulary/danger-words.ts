import type { DangerVocabulary } from '../../domain/need/need-vocabulary';
import { splitWords } from '../../domain/shared/text';

/** Signs that somebody may come to harm now, and phrases that contain them without meaning it. */
export const DANGER_WORDS: DangerVocabulary = {
  dangers: {
    gas: {
      signs: splitWords(`
        煤气味 燃气味 天然气味 煤气味儿 漏煤气 漏燃气 漏天然气 漏气 煤气泄漏 燃气泄漏 天然气泄漏 煤气中毒 臭鸡蛋味 臭鸡蛋的味
      `),
      things: splitWords('燃气 煤气 天然气 液化气 气管 气表 煤气罐 灶台'),
      happenings: splitWords('漏 泄漏 泄露 味 味道 气味 嘶嘶 闻到 闻着'),
      categories: ['gas-supply'],
      tellingHappenings: splitWords('气味 怪味 臭味 泄漏 泄露 嘶嘶 中毒'),
    },
    electricity: {
      signs: splitWords(`
        漏电 触电 电线裸露 裸露电线 裸露的电线 电人 被电了 被电到 电火花 打火花 短路 麻手 飞线充电 私拉电线 线皮破 铜丝露
        露铜 电着人
      `),
      things: splitWords(
        '电线 电缆 电表 电表箱 配电箱 插座 电箱 线路 电闸 变压器 电瓶 高压线 开关 灯座 线皮 配电房',
      ),
      happenings: splitWords(`
        裸露 露着 露出来 露在外面 裸着 露铜 冒火 火花 火星 冒烟 烧焦 糊味 焦味 滋滋 着火 起火 断落 掉下来 掉在地 垂到地
        破皮 烧了 发烫 爆炸 进水 泡水
      `),
      categories: [
        'power-supply',
        'low-voltage',
        'overhead-cables',
        'lighting',
        'ebike-charging',
        'car-charging',
      ],
      tellingHappenings: splitWords('裸露 冒火 火花 火星 冒烟 烧焦 糊味 焦味 滋滋 起火'),
    },
    falling: {
      signs: splitWords(`
        瓷砖脱落 瓷砖掉落 外墙脱落 墙皮脱落 墙砖脱落 墙体脱落 砸到人 砸到车 砸伤 砸了车 砸人 差点砸 砸着人 砸下来 快塌了 要塌
        高空坠物 高空抛物 往下扔东西
      `),
      things: splitWords(`
        墙皮 外墙 瓷砖 墙砖 砖头 砖块 水泥块 马赛克 面砖 保温层 空调外机 外机 空调架 空调支架 广告牌 玻璃 窗扇 雨棚 雨搭
        枯树 死树 大树 树枝 树杈 瓦片 花盆 阳台 檐口 灯杆 电线杆 围墙 天花板 山墙 涂料 护栏
      `),
      happenings: splitWords(`
        往下掉 掉下来 掉落 脱落 掉下 要掉 快掉 要倒 快倒 倒下来 砸 松动 摇摇欲坠 坠落 塌 要断 一块块掉 大块掉 鼓包 悬着
      `),
      categories: ['external-wall', 'roof'],
      tellingHappenings: splitWords('往下掉 掉下来 掉落 要掉 砸 摇摇欲坠 坠落'),
    },
    'fire-exit': {
      signs: splitWords(`
        消防通道堵 堵消防通道 占用消防通道 占消防通道 堵塞消防通道 消防车进不来 救护车进不来 消防车开不进 救护车开不进 堵住消防通道
        占了消防通道 跑都跑不出去
      `),
      things: splitWords(
        '消防通道 安全出口 消防车道 逃生通道 消防道 生命通道 疏散通道 防火门 安全门 应急通道 消防车的道',
      ),
      happenings: splitWords(
        '堵 堵死 占 占用 占着 占满 停满 锁 锁着 封 堆 堆满 打不开 进不来 过不去 停车 停着 挡',
      ),
      categories: [],
      tellingHappenings: [],
    },
  },
  harmless: splitWords(`
    漏电保护器 漏电保护 漏电开关 漏电保护开关 防漏电 燃气报警器 煤气报警器 漏气报警器 煤气泄漏报警器 燃气泄漏报警器 高空抛物摄像头
    高空抛物监控 防高空抛物 防坠网 消防通道线 消防通道标线 消防通道标识 消防通道黄线 消防通道划线 气味大 油烟味 加装燃气 加装天然气
    安装燃气 通燃气 通天然气 通煤气 加装煤气 燃气改造 占比 堆肥 味精 锁匠 占地 封面 入味 漏风 漏雨 漏水 挡风
    安全出口指示灯 安全出口标志 开关门 砸墙
  `),
  negations: splitWords(
    '没有 没 无 未 不 不会 不再 不能 并没有 从没 从来没 从来没有 没再 排除 未发现 不存在 别 别再',
  ),
  preventions: splitWords(`
    防止 预防 避免 以防 防着 以免 免得 杜绝 禁止 不要 不得 严禁 不许 省得 不让 不准 不允许 谨防
  `),
  fillers: splitWords(`
    再 被 有 过 什么 任何 发现 闻到 闻着 出现 发生 看到 人 东西 发生过 闻到过 出现过 发现过 明显 电线 燃气 煤气 天然气 外墙
    墙皮 瓷砖 的 了 在 把 车 那种 一点 下雨天 会
  `),
  doubts: splitWords(
    '有没有 是不是 会不会 不是没有 不是没 并非没有 没有一天不 没有哪天不 没人管 没有人管 不得了 要不要 能不能 不知道 不敢 不停 不断',
  ),
  settled: splitWords(`
    没有了 没了 修好了 已经修好 已修好 已处理 处理好了 处理完了 解决了 已解决 已经解决 已经处理 清走了 已经清走 消失了 换好了
    不漏了 不掉了 已经清理 已清理 清理好了 排除了 已经排除 已经拆了
  `),
};
