import type { Category } from '../../domain/need/category';
import { splitWords } from '../../domain/shared/text';

/**
 * Words that point to a category. A longer word counts more and hides the shorter ones within it, so that a leaking
 * roof is not taken for water supply. Words for mere trouble (leaks, smells) point nowhere.
 */
export const CATEGORY_WORDS: Readonly<Record<Category, readonly string[]>> = {
  'water-supply': splitWords(`
    停水 水压 水压低 自来水 供水 二次供水 水箱 水泵 水管 水表 水龙头 水质 发黄 黄水 没水用 总阀门 一户一表 水费 热水
    水管冻裂 自来水管
  `),
  drainage: splitWords(`
    下水 下水道 下水管 排水 排污 排污管 污水 污水管 化粪池 返水 反水 倒灌 地漏 堵了 堵塞 积水 雨水井 雨水管 落水管 井盖
    窨井 窨井盖 管道疏通 雨污分流 内涝 马桶堵
  `),
  'power-supply': splitWords(`
    停电 跳闸 电压 电表 电表箱 配电箱 变压器 供电 电力 增容 漏电 线路老化 火花 冒火星 断电 电闸 插座 忽明忽暗 用电 总线
  `),
  'low-voltage': splitWords('弱电 弱电箱 弱电井 有线电视 电视信号 网线盒 电话线 分线盒 弱电线路 广播喇叭'),
  roads: splitWords(`
    路面 道路 主路 小路 坑洼 坑坑洼洼 水泥路 人行道 减速带 路砖 地砖 路牙石 土路 泥泞 车速 人车分流 斑马线 便道 硬化
    沥青 水泥地 路面积水 井盖
  `),
  'gas-supply': splitWords(`
    供气 燃气 煤气 天然气 煤气罐 液化气 燃气管 煤气管 煤气味 燃气味 漏气 管道气 灶台 燃气表 煤气表 打不着火 燃气热水器
  `),
  heating: splitWords(
    '暖气 供暖 供热 取暖 暖气片 地暖 集中供暖 停暖 采暖 暖气管道漏水 暖气管 供热管 暖气漏水',
  ),
  'fire-safety': splitWords(`
    消防 灭火器 消防栓 消火栓 消防通道 着火 火灾 失火 烟感 喷淋 堆杂物 堆满 堆物 杂物 防火门 安全出口 消防车 救护车
    楼道堆物 楼道充电 烟雾报警 消防设施
  `),
  security: splitWords(`
    监控 摄像头 单元门 门禁 对讲 可视对讲 保安 门卫 小偷 被偷 围墙 陌生人 防盗 防盗窗 安防 巡逻 道闸 门锁 刷脸 探头
    外人 偷东西 丢车 翻墙
  `),
  'waste-sorting': splitWords(`
    垃圾 垃圾桶 垃圾分类 厨余 垃圾房 垃圾站 清运 大件垃圾 装修垃圾 建筑垃圾 异味 臭味 分类桶 垃圾车 垃圾亭 废电池 回收箱
    倒垃圾 狗屎 垃圾箱
  `),
  'mobile-network': splitWords('手机信号 信号 没信号 基站 无服务 打不了电话 手机没信号 信号差 通信 5g'),
  'fibre-to-home': splitWords('宽带 光纤 网速 光缆 光猫 上网 运营商 装网 网慢 光纤入户 网络'),
  'overhead-cables': splitWords(`
    架空线 蜘蛛网 空中线缆 电线乱拉 电线杆 乱拉线 线缆 电线 网线 垂下来 耷拉 飞线 线乱 杆线 乱成一团 空中电线
  `),
  roof: splitWords(`
    屋顶 楼顶 屋面 房顶 顶楼漏 顶楼漏雨 楼顶漏水 屋顶漏水 顶层漏水 防水 漏雨 平改坡 天沟 瓦片 隔热层 顶楼 顶层 楼顶防水
    屋面防水
  `),
  'external-wall': splitWords(`
    外墙 墙皮 瓷砖 瓷砖脱落 山墙 渗水 外立面 墙砖 外墙渗水 外墙脱落 墙皮脱落 空调外机 外墙漏水 窗台 涂料 外墙瓷砖
    空调支架 马赛克
  `),
  stairs: splitWords(`
    楼梯 楼道 扶手 栏杆 楼梯扶手 楼梯间 台阶 踏步 小广告 粉刷 走廊 楼道墙面 楼梯栏杆 楼道窗户 护栏 过道
  `),
  'other-common-parts': splitWords(`
    公共部位 单元门口 地下室 车棚 自行车棚 雨棚 雨搭 储藏间 储藏室 老鼠 蟑螂 除四害 公共厕所 架空层 晾衣 晾晒 门楼 白蚁 野猫 蚊子
  `),
  'illegal-structures': splitWords(`
    违建 违章 违章建筑 私搭 私搭乱建 搭建 违规搭建 阳光房 圈地 拆违 群租 承重墙 私自加盖 加盖 砌墙 外挑 占绿地 搭棚子
    违法建设 出租房 盖小房
  `),
  greening: splitWords(`
    绿化 草坪 花坛 大树 树枝 修剪 绿地 种树 杂草 树木 枯树 绿化带 挡光 遮光 采光 种菜 花草 虫子 树根 草地 种花 死树 树太高
  `),
  lighting: splitWords(`
    路灯 照明 楼道灯 灯不亮 不亮 黑灯瞎火 声控灯 感应灯 没有灯 没灯 没路灯 太黑 漆黑 灯坏 灯坏了 景观灯 摸黑 看不清路 灯
    楼道灯坏 灯泡
  `),
  'elder-facilities': splitWords(`
    歇脚 折叠凳 长椅 凳子 座椅 适老 老年设施 防滑 卫生间扶手 坐的地方 抓手 楼道两边扶手 休息椅 厕所扶手 折叠座椅 椅子
    适老化 卫生间装扶手
  `),
  'barrier-free': splitWords(
    '单元门口 轮椅 坡道 无障碍 残疾人 盲道 婴儿车 无障碍通道 斜坡 童车 门槛 轮椅坡道',
  ),
  parking: splitWords(`
    停车 车位 停车位 乱停 乱停车 停车难 停车场 车库 外来车 外来车辆 停车费 僵尸车 没地方停 地库 立体车库 地锁 违停
    地下车库 占车位
  `),
  'ebike-charging': splitWords(`
    电动车 电瓶车 电动自行车 充电棚 飞线充电 充电 电瓶 电单车 电动车充电 电瓶车充电 充电车棚 充电口 电动自行车充电
  `),
  'car-charging': splitWords(`
    充电桩 新能源 新能源车 电动汽车 汽车充电 快充 充电车位 汽车充电桩 新能源汽车 快充桩 新能源汽车充电桩
  `),
  'parcel-lockers': splitWords('快递柜 丰巢 快件箱 智能柜 外卖柜 快递 包裹 智能快件箱 快递柜子 自提柜'),
  'letter-boxes': splitWords('信报箱 信箱 报箱 信件 报纸 邮递员 意见箱'),
  'culture-leisure': splitWords(`
    凉亭 下棋 打牌 活动室 图书室 广场舞 儿童乐园 滑梯 跳舞 棋牌 棋牌室 阅览室 文化 唱戏 电影 麻将 休闲 沙坑 秋千 活动中心
    老年活动室 石桌 活动场地
  `),
  'sports-fitness': splitWords(`
    健身 健身器材 锻炼 篮球 篮球场 乒乓球 跑道 步道 健身步道 散步 运动 打球 球场 羽毛球 漫步机 遛弯 体育
  `),
  'property-office': splitWords(`
    物业 物业费 物业公司 业委会 业主委员会 物业用房 物管 没有物业 物业办公室 公共收益 没人扫 业主大会
  `),
  'energy-saving': splitWords(`
    保温 冬冷夏热 节能 隔热 外墙保温 保温层 太阳能 光伏 透风 漏风 断桥铝 省电 节能窗 西晒 密封条 太阳能灯
  `),
  lift: splitWords(`
    电梯 加装电梯 加电梯 装电梯 爬楼 爬不动 下不了楼 困人 轿厢 上下楼 安装电梯 加梯 爬楼困难 上下楼不方便 安电梯 电梯坏
  `),
  'community-services': splitWords(`
    社区服务 办事 居委会 便民服务 服务大厅 证明 调解 社区服务中心 办证 缴费 公告栏 打印 纠纷 智能手机 党群 党群服务中心
    服务中心
  `),
  'health-station': splitWords(`
    卫生站 社区医院 看病 医生 血压 家庭医生 卫生服务站 体检 疫苗 打针 诊所 拿药 医院 降压药 除颤器 卫生室 社区卫生 开药
  `),
  kindergarten: splitWords('幼儿园 公办园 普惠园 公办幼儿园 幼教 入园 幼儿园放学'),
  childcare: splitWords(
    '托育 托班 托管 托管班 婴幼儿 四点半课堂 托儿所 母婴室 放学后 孩子没人管 孩子没人带 日托 暑托班 带娃',
  ),
  'elder-care': splitWords(`
    养老 日间照料 独居 独居老人 养老院 照料 一键呼叫 照料中心 日间照料中心 养老服务 助浴 陪老人 照顾老人 空巢 紧急按钮 孤寡
    居家养老 护理
  `),
  'meal-service': splitWords('食堂 助餐 送餐 老年食堂 社区食堂 饭堂 老年餐 吃饭 做饭 长者食堂 餐厅 送饭'),
  'home-services': splitWords(`
    家政 保洁 钟点工 保姆 维修点 修鞋 配钥匙 磨剪刀 理发 洗衣 家政服务 阿姨 磨刀 裁缝 洗衣店 理发店 月嫂 修家电
  `),
  market: splitWords('菜市场 买菜 菜场 早市 农贸市场 菜店 卖菜 菜摊 菜价 便民市场 蔬菜 菜市'),
  'convenience-store': splitWords(
    '便利店 小卖部 超市 小店 商店 售货机 买东西 杂货店 药店 连锁超市 买瓶 酱油',
  ),
  'parcel-station': splitWords('驿站 快递站 菜鸟 取件 取快递 快递驿站 代收点 快递点 菜鸟驿站'),
  'smart-sensing': splitWords(`
    高空抛物 人脸识别 智能 电子围栏 感应 智慧 车牌识别 智能识别 红外 往下扔 周界 传感器 智能化 水浸报警 智能感知
  `),
};

/** Terms of `terms.ts` that point to a category, whatever words express them. */
export const CATEGORY_TERMS: Readonly<Record<Category, readonly string[]>> = {
  'water-supply': splitWords(
    'water-pressure water-cut water-quality water-tank water-meter water-pipe frozen',
  ),
  drainage: splitWords('septic backflow drain blocked-pipe rain-pipe rain-well manhole puddle'),
  'power-supply': splitWords('meter-box spark voltage power-cut wiring'),
  'low-voltage': splitWords('weak-box cables'),
  roads: splitWords('road potholes puddle speeding split-traffic manhole-road crack manhole'),
  'gas-supply': splitWords('gas gas-bottle gas-leak'),
  heating: splitWords('heating cold'),
  'fire-safety': splitWords('fire fire-gear fire-lane clutter'),
  security: splitWords('door-lock intercom access-control cameras guards strangers theft fence barrier-gate'),
  'waste-sorting': splitWords('bins rubbish rubbish-truck bulky hand-wash smell'),
  'mobile-network': splitWords('signal'),
  'fibre-to-home': splitWords('broadband'),
  'overhead-cables': splitWords('cables'),
  roof: splitWords('roof pitched-roof waterproof home-ceiling leak'),
  'external-wall': splitWords('outer-wall wall-flaking ac-unit paint crack leak'),
  stairs: splitWords('stairwell steps handrail adverts window cleaning'),
  'other-common-parts': splitWords('basement bike-shed canopy pests laundry toilet-public'),
  'illegal-structures': splitWords('illegal squat'),
  greening: splitWords('greenery weeds trees shade vegetables pests'),
  lighting: splitWords('lamp street-lamp stairwell-lamp dark glare'),
  'elder-facilities': splitWords('stair-seat seat slip elder handrail bathroom'),
  'barrier-free': splitWords('wheelchair blind-path steps'),
  parking: splitWords('parking-lot parking-wild barrier-gate dead-car parking-fee garage stacked-garage'),
  'ebike-charging': splitWords('ebike-charging ebike charging'),
  'car-charging': splitWords('car-charging electric-car'),
  'parcel-lockers': splitWords('parcel-locker parcel'),
  'letter-boxes': splitWords('letter-box'),
  'culture-leisure': splitWords('chess reading-room activity-room square-dance play-ground square pets'),
  'sports-fitness': splitWords('fitness ball-court walking-path'),
  'property-office': splitWords('property-firm owners-board office-room cleaning'),
  'energy-saving': splitWords('insulation window'),
  lift: splitWords('lift lift-retrofit lift-stuck climb-stairs'),
  'community-services': splitWords('community-centre mediation notice'),
  'health-station': splitWords('health medicine home-doctor bedridden'),
  kindergarten: splitWords('kindergarten'),
  childcare: splitWords('nursery after-school'),
  'elder-care': splitWords('day-care alarm-button alone bathing'),
  'meal-service': splitWords('canteen meal-delivery'),
  'home-services': splitWords('housekeeping repair-stall'),
  market: splitWords('market street-vendor'),
  'convenience-store': splitWords('shop'),
  'parcel-station': splitWords('parcel-shop parcel'),
  'smart-sensing': splitWords('smart thrown fence'),
};
