/** The development part: words and weights were tuned on it. Lines as in `held-out.ts`. */
export const DEVELOPMENT = `
water-supply building 5 | 5号楼二次供水的水箱多年没洗，水里有沙子 | 五栋屋顶水箱该清了吧 烧开水壶底一层沙
water-supply home | 水表井里一直滴水，水费多算了 | 水表那块老漏 一个月多走好几吨水 谁来管管
water-supply stairwell | 冬天水管冻裂，一单元停水两天 | 去年冬天管子冻爆了 俺们单元好几天没水吃
water-supply common | 希望一户一表改造，现在合用总表分摊不均 | 水费还是大家摊 一家一个表不行吗
drainage stairwell 2 | 2号楼三单元污水管破裂，楼道里有臭味 | 二号楼3门里头排污管裂了 一股子臭味
drainage common | 窨井盖缺失，晚上走路容易踩空 | 井盖没了一个 夜里掉下去可不得了
drainage common | 小区雨污不分流，下大雨污水倒灌进车棚 | 每次暴雨车棚里全是脏水往里灌
drainage home | 卫生间往上返臭味，地漏下水慢 | 厕所下水道返味儿 水下的老慢了
power-supply stairwell | 楼道电表箱老化，夜里有火花 | 电表箱子里头滋滋冒火星 吓得不敢睡
power-supply home | 晚上电压不稳，灯一闪一闪的 | 天一黑灯就忽明忽暗 电视都开不了 电压太低
power-supply common | 经常停电，一停就半天 | 动不动就断电 一断一下午 冰箱里肉都臭了
low-voltage stairwell | 有线电视线和网线从楼梯间穿过乱成一团 | 楼梯口的线缆乱糟糟 电视线网线缠一块
roads common | 小区后门的路是土路，下雨泥泞 | 后头那条泥巴路 雨天没法走 硬化一下嘛
roads common | 路面井盖高出一截，骑车硌人 | 井盖比路高 电动车过去咯噔一下 差点摔跤
roads common | 人车不分流，孩子在路上玩不安全 | 车和人挤在一条道上 娃儿没地方跑 能不能单独弄条走路的道
roads building 7 | 7号楼门前水泥地开裂下沉 | 七号楼楼门口地面塌下去一块 裂了好大缝
gas-supply stairwell | 楼道里有煤气味，怀疑管道老化 | 一进单元就闻着一股煤气味儿 怕是管子漏了
gas-supply home | 天然气表太旧打不着火，希望换智能表 | 燃气表老掉牙 老是卡不认 换个新式的表
heating building | 暖气管道漏水，供暖期反复停暖 | 供热管老爆 一到冬天就停暖修来修去
heating common | 希望接入集中供暖，现在自己烧炉子 | 啥时候能通上集体供暖 家家烧煤呛死了
fire-safety stairwell | 楼道里停放电瓶车堵住了出口 | 电动车全停在楼道口 人都过不去
fire-safety common | 希望划消防通道黄线，不让停车 | 消防车的道上老停车 划上禁停线吧
fire-safety building | 高层楼的烟感报警器不响，喷淋没水 | 烟雾报警坏了 消防设施就是摆设
security stairwell 1 | 1号楼二单元没有单元门，晚上不安全 | 一号楼2单元连个门都没有 夜里谁都能上来
security stairwell | 可视对讲没声音，客人来了要下楼开门 | 门铃对讲坏了 有人来还得跑下去给开
security common | 大门口没有保安，陌生人随便进出 | 门岗没人看 收破烂的推销的随便进
security common | 希望大门装门禁刷卡，人脸识别 | 小区大门该装个刷脸的门禁系统
waste-sorting common | 分类垃圾桶太少，厨余桶总是满的 | 分类的桶就俩 早就冒尖了 厨余没地方倒
waste-sorting common | 垃圾房没有水龙头，洗手都不行 | 倒完垃圾手上都是油 垃圾亭边安个水池洗手
waste-sorting common | 垃圾清运车早上五点就来，吵得睡不着 | 收垃圾的车天不亮就轰隆轰隆 能不能晚点来
mobile-network common | 地下车库没有手机信号，付不了停车费 | 车库底下一格信号都没有 扫码付不出去
fibre-to-home building | 宽带只有一家运营商，价格贵又慢 | 就一家能装网 爱装不装的 能不能让别家也进来
overhead-cables stairwell | 从楼顶拉下来的网线垂到二楼窗口 | 窗户外面耷拉着好几根线 风一刮直打玻璃
overhead-cables common | 废弃的电话线杆没人拆，影响通行 | 那根没用的电线杆子杵在路当中 拔了吧
roof building 9 | 9号楼屋面防水老化，顶层三户都漏 | 九栋楼顶该重做防水了 我们顶楼几家下雨都漏
roof building | 楼顶隔热层碎了，夏天顶楼像烤箱 | 屋顶上隔热板都烂了 顶层热的没法睡
roof building | 平改坡，给平屋顶加个坡顶 | 平顶老存水 能不能改成斜坡屋顶
roof building | 屋顶排水口堵了，楼顶积水成塘 | 天沟让树叶塞满了 楼顶上一汪水
external-wall building | 外墙涂料脱皮，难看得很 | 楼外面的漆都掉光了 灰不溜秋的 重新刷刷
external-wall building 4 | 4号楼西山墙外墙皮大块脱落 | 四号楼西头的墙皮一大片一大片往下掉
external-wall building | 空调外机支架锈了，怕掉下来 | 外头挂空调的铁架子锈透了 下面走人害怕
external-wall home | 窗台下面裂缝往屋里进水 | 窗户底下裂了道口子 下雨就往家里灌
stairs stairwell | 楼道窗户玻璃碎了，冬天灌冷风 | 楼梯拐弯那的窗子没玻璃 冷风呼呼的
stairs stairwell | 楼道地面水磨石坑洼，没人打扫 | 单元里地上都是灰 坑坑洼洼的 也没个保洁
stairs stairwell | 楼梯栏杆间距太宽，孩子能钻过去 | 栏杆的缝那么大 小娃娃头都伸得出去
other-common-parts building | 楼栋入口雨棚破了，下雨淋一身 | 单元门上面那个雨搭漏了 进门就挨淋
other-common-parts common | 自行车棚顶塌了，车子淋雨 | 车棚的顶子掉了 自行车都泡雨里
other-common-parts building | 地下室进老鼠蟑螂，希望除四害 | 楼下面储藏间耗子乱窜 蟑螂满地爬 打打药
illegal-structures common | 有人把车库改成住人的出租房 | 车库里头住了一窝人 做饭睡觉都在里边 该查查
illegal-structures stairwell | 顶层住户在楼道砌墙把公共过道封了 | 六楼那家把走廊砌起来当自家的了
illegal-structures building | 阳台外挑违章，伸出来一大截 | 二楼阳台往外接了一米多 违建没人管
greening common | 花坛荒废，杂草比人高 | 花池子里野草长得老高 都没人打理
greening common | 小区树木生虫，掉得一地都是 | 树上爬满毛毛虫 走底下往脖子里掉 打药吧
greening common | 枯树快倒了，怕砸到人和车 | 有棵死树歪着 刮大风怕是要倒 赶紧锯了
greening common | 希望多种点花草树木，绿化太少 | 院里光秃秃的 栽点花种点树吧
lighting common | 三号楼后面那条小路没有路灯 | 3栋后头的小道上一盏灯都没有 晚上不敢走
lighting common | 路灯太亮正对着卧室，晚上睡不着 | 窗外路灯刺眼 照得屋里跟白天似的
lighting stairwell | 楼道灯换成感应的，现在一直亮费电 | 单元的灯白天也不关 浪费电 改成声控
elder-facilities common | 小区路边没有歇脚的椅子，老人走不动 | 走一段就想坐坐 路边连条凳子都没有
elder-facilities stairwell | 楼道两边都装扶手，上下楼有抓的 | 爬楼没有抓手 靠墙那边也安一根扶手吧
barrier-free common | 小区大门台阶多，推婴儿车轮椅都要抬 | 进大门那几级台阶 童车推不上去 搞个无障碍通道
barrier-free common | 盲道被占，断断续续 | 盲道上停满了共享单车 我眼睛不好走不成
parking common | 停车乱停，把单元门口堵了 | 有人车就横在楼门口 进出都费劲
parking common | 希望建立体停车库，车位翻倍 | 地方就这么大 搞个机械车库 一个位变俩
parking common | 僵尸车占着车位好几年 | 有几辆破车停那好几年都不动 轮胎都瘪了 拖走吧
parking common | 停车收费太高不公开 | 停车费涨到一百五 凭什么 钱去哪了也不说
ebike-charging common | 电动自行车充电桩太少，排队充不上 | 充电车棚的插口老被占着 排不上 再添几个
ebike-charging common | 充电桩扫码收费贵，一晚上要三块 | 给电瓶车充一次三四块 太贵了 能不能便宜点
car-charging common | 快充桩被油车占位，充不上电 | 充电车位停的都是烧油的 我们电车没法充
parcel-lockers common | 快递柜太小，经常爆满 | 丰巢柜老是满的放不进 再加两组
parcel-lockers common | 快递柜超时收费，老人不会用手机取 | 柜子过了点就要钱 岁数大不会扫码
letter-boxes stairwell | 信箱钥匙都丢了，希望换新的信报箱 | 信箱锁孔锈死打不开 统一换一批吧
culture-leisure common | 广场舞声音太大，希望换个地方跳 | 晚上跳舞音响震天响 孩子写不了作业
culture-leisure common | 想要个图书室，孩子放学有地方看书 | 弄间阅览室嘛 小孩放了学能写作业看书
culture-leisure common | 给小朋友建个滑梯沙坑的儿童乐园 | 娃娃没得耍的地方 安个滑滑梯秋千
sports-fitness common | 希望有个篮球场，年轻人没地方运动 | 想打球没场地 空地上竖个篮球架也行
sports-fitness common | 想要一条健身步道，散步不用跟车抢路 | 晚上遛弯没地方 修条塑胶跑道
property-office common | 没有物业管理，卫生没人管 | 咱小区没物业 地也没人扫 东西坏了没人修
property-office common | 希望成立业主委员会，有议事的房间 | 选个业委会吧 开会也得有间屋
energy-saving stairwell | 楼道窗户换成断桥铝节能窗 | 公共窗户还是老木头的 透风 换保温的塑钢窗
energy-saving common | 路灯改太阳能，节约公共电费 | 装太阳能灯嘛 公摊电费省点
lift stairwell 6 | 6号楼一单元同意加装电梯，请尽快办手续 | 六栋1单元大家都签字了 电梯啥时候开工
lift building | 现有电梯老是困人，该大修了 | 电梯三天两头卡住 关在里头半小时 换一台吧
community-services common | 社区服务中心周末不开门，上班族办不了事 | 平时要上班 礼拜六居委会没人 办个事还得请假
community-services common | 希望有调解邻里纠纷的地方 | 楼上楼下吵架没人管 社区搞个调解室
health-station common | 希望家庭医生上门给瘫痪老人看病 | 我爸卧床起不来 有没有医生能到家里来
health-station common | 社区卫生站药不全，常用降压药都没有 | 卫生服务站老缺药 高血压的药都开不着
kindergarten common | 幼儿园门口放学堵车，接送没地方 | 接娃的点幼儿园那儿堵得水泄不通
childcare common | 小学生放学后没人管，希望有四点半课堂 | 孩子三点半就放学了 我们五点才下班 有个托管班就好
elder-care common | 希望有人上门给老人洗澡理发 | 老人洗不了澡 能不能派人到家里帮忙洗 剪个头
elder-care common | 给独居老人装一键呼叫，摔倒了能报警 | 一个人在家跌倒都没人知道 安个紧急按钮
meal-service common | 老年食堂能送餐上门 | 腿不好走不到食堂 饭能送到家就好了
meal-service common | 社区食堂太贵，菜太咸 | 食堂的饭又贵又齁咸 老年人吃不惯
home-services common | 希望有修水管修家电的便民维修点 | 家里水龙头坏了找谁修 弄个修修补补的摊子
home-services common | 想有磨剪刀配钥匙修鞋的便民摊位 | 以前有个修鞋配钥匙的师傅 现在没处去了
market common | 菜市场地面污水横流，又脏又臭 | 菜场里头脚都下不去 臭水到处流
market common | 早市占道吵闹，清晨喇叭叫卖 | 路边摆摊卖菜的天不亮就拿喇叭喊
convenience-store common | 希望引进平价连锁超市 | 就一个小店 东西死贵 来个连锁的便宜超市
parcel-station common | 快递驿站晚上八点就关门，下班取不到 | 驿站关得太早 我们九点才到家取不了件
smart-sensing common | 希望给围墙装电子围栏报警 | 围墙上装个红外的 有人翻就叫
smart-sensing building | 电动车进电梯要有智能识别阻止 | 电瓶车推进电梯就不关门那种 给装上
`;
