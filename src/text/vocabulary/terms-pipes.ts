import { splitWords } from '../../domain/shared/text';

/** Words for pipes, lifts and vehicles; see `terms.ts`. */
export const PIPE_TERMS = {
  'gas-leak': splitWords('煤气味 燃气味 天然气味 漏煤气 漏气 煤气泄漏 燃气泄漏 臭鸡蛋味'),
  'gas-bottle': splitWords('煤气罐 液化气罐 罐装煤气 罐装气 液化气 换罐 瓶装气 钢瓶'),
  gas: splitWords(`
    燃气 煤气 天然气 管道气 通气 燃气管 煤气管 燃气表 煤气表 气表 煤气味 燃气味 罐装煤气 煤气罐 漏煤气
    燃气公司
  `),
  heating: splitWords('暖气 供暖 供热 集中供暖 集体供暖 取暖 暖气片 地暖 供热管 暖气管 停暖 采暖 暖气包'),
  cold: splitWords('冷 冷得 冰凉 不暖 十几度 受冻 冻得 冻死 冷得要命 太冷 室温 温度 冰冷'),
  septic: splitWords('化粪池 粪池 大粪池 粪便 粪 大便 屎尿 清掏 抽粪'),
  'toilet-public': splitWords('公共厕所 公厕'),
  backflow: splitWords(`
    返水 反水 倒灌 返味 往上冒 往上返 往外冒 往外返 往里灌 冒脏水 漫出来 外溢 溢出 冒水 往外溢 倒流 反味
    冒上来
  `),
  bathroom: splitWords('卫生间 厕所 洗手间 茅房 浴室 淋浴 澡'),
  kitchen: splitWords('厨房 灶 灶台 做饭的地方'),
  drain: splitWords(`
    下水道 下水管 下水 排污管 污水管 排水管 地漏 污水 脏水 管道疏通 下水主管 主下水 排水 臭水 马桶 厕所下水
    脏水管 排污 下水口 水下不去
  `),
  'blocked-pipe': splitWords(`
    堵塞 堵了 老堵 堵住 疏通 下水慢 水下的慢 下不去 不通 通下水 堵死 总堵 又堵 不下水 半天下不去 水排不下去
    排不掉 淤积
  `),
  'rain-pipe': splitWords('落水管 雨水管 天沟 水落管 雨落管 落水 落水口 雨管 排水口'),
  'rain-well': splitWords(
    '雨水井 雨水口 雨水篦子 排水沟 雨污分流 雨污不分流 雨污 雨水 排水口 阴沟 暗沟 水沟',
  ),
  manhole: splitWords('井盖 窨井盖 窨井 下水井盖 马葫芦 沙井盖 检查井 窟窿 没盖子 盖子'),
  'water-pressure': splitWords(`
    水压 水压低 水压太低 水压不够 水小 水流小 上不来水 上不去水 没劲 水太小 水细 水压不足 水不大 水流细
    压力不够 压力小 细流 滴滴答答 没压力
  `),
  'water-cut': splitWords('停水 断水 没水 没水用 没水吃 没水喝 缺水 停水通知 断水了 没有水'),
  'water-quality': splitWords(`
    水质 发黄 黄水 锈水 水锈 生锈水 有沙子 沙子 水浑 浑水 浑浊 水垢 一层沙 泥沙 杂质 黄 白渣渣 铁锈 铁锈味
    水脏 脏水 浑 红水 发红 泥巴水 有杂质 不干净的水
  `),
  'water-tank': splitWords('水箱 二次供水 水池子 蓄水池 水泵 泵房 加压泵 蓄水 水塔'),
  'water-meter': splitWords('水表 水费 一户一表 总表 分摊水费 一家一表 水表井 表井 水字 各装各的表 分钱'),
  'water-pipe': splitWords(`
    水管 自来水管 供水管 上水管 总水管 水管子 铁管 铁管子 管子 管道 老管 水龙头 自来水 龙头 老旧管道 铸铁管
    镀锌管 水管老化 爆管 管道老化
  `),
  frozen: splitWords('冻裂 冻爆 冻住 冻坏 上冻 结冰 一上冻'),
  'lift-retrofit': splitWords(`
    加装电梯 加电梯 装电梯 安电梯 装个电梯 装部电梯 增设电梯 电梯加装 加梯 安个电梯 安装电梯 补装电梯 装梯
    加个电梯 加部电梯 上电梯 电梯加建 外挂电梯
  `),
  lift: splitWords(`
    电梯 加装电梯 加电梯 装电梯 安电梯 加梯 增设电梯 装个电梯 装部电梯 电梯加装 安个电梯 安装电梯 轿厢 电提
    装梯 加个电梯 加部电梯 上电梯
  `),
  'climb-stairs': splitWords(`
    爬楼 爬楼梯 上下楼 下不了楼 上不去楼 下楼难 爬不动 腿脚不便 腿脚不好 腿脚不方便 腿不好 走不动 腿脚 下楼
    上楼 爬不了楼 腿疼 膝盖 喘气 气喘 走楼梯 高层 没下过楼 下不来楼
  `),
  'lift-stuck': splitWords('困人 困梯 卡住 关在里头 关在电梯 停运 卡在 关住 停在半道 停半路 故障 夹人'),
  consent: splitWords(`
    同意 签字 不同意 反对 协调 做工作 意见不一 手续 办手续 商量 阻挠 签字盖章 谈不拢 协商 闹意见 征求意见 意见
    同意书 沟通
  `),
  'ebike-charging': splitWords(`
    充电棚 充电车棚 充电口 充电插座 充电插口 飞线充电 飞线 拉线充电 充电站 充电柜 私拉电线充电
  `),
  ebike: splitWords(
    '电动车 电瓶车 电动自行车 电单车 电驴 小电驴 电摩 电瓶 电驴子 电车子 电动单车 电毛驴 小电动',
  ),
  'car-charging': splitWords('充电桩 快充桩 快充 慢充 充电车位 汽车充电 车充电 装桩'),
  'electric-car': splitWords('新能源 新能源车 电动汽车 电车 新能源汽车'),
  charging: splitWords(`
    充电 充不上 充电桩 充电棚 飞线充电 飞线 充电口 充电车位 快充 充电站 充电车棚 插座充电 充不了 充满
  `),
  'bike-shed': splitWords('车棚 自行车棚 停车棚 单车棚 车棚顶 放车子的棚子 棚子'),
  bike: splitWords('自行车 单车 脚踏车 车子 共享单车'),
  'parking-lot': splitWords(`
    车位 停车位 停车 停车场 车库 停车难 没地方停 停不下 停不进 泊车 泊位 停车的地方 车没地方 立体车库 停车库
    停不了车 停不到 抢车位 车没处停 没处停车 停车紧张 找车位 停放 停的
  `),
  'parking-wild': splitWords(`
    乱停 乱停车 违停 乱停乱放 挡路 堵门 堵路 占道 横着 堵着 车堵 停满 横在 停在 堵得 占路 停得到处都是 堵死
    堵塞
  `),
  'barrier-gate': splitWords(`
    道闸 抬杆 外来车 外来车辆 外面的车 车牌识别 拦车杆 栏杆机 门口杆子 外面车 外单位 社会车辆 闸机 车闸 起落杆
    门闸 收费杆
  `),
  'dead-car': splitWords('僵尸车 破车 废车 报废车 长期不动 废弃车 没人要的 轮胎瘪 落满灰'),
  'parking-fee': splitWords('停车费 停车收费 收停车费'),
  garage: splitWords('地下车库 地库 地下停车场 车库 地下停车 车库里 负一层 地下车位'),
  'stacked-garage': splitWords('立体车库 立体停车 机械车库 停车楼 立体停车库'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
