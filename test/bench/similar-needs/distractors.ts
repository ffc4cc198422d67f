/**
 * Needs that no query means: near misses on purpose (the same object with another problem, the same
 * problem at another place), and what else residents ask for. A line: category, place, building | need.
 */
export const DISTRACTORS = `
water-supply home | 水龙头出来的水有漂白粉味
water-supply common | 想在院子里装一个直饮水机
water-supply building 8 | 8号楼水泵夜里嗡嗡响，吵得睡不好
water-supply stairwell | 水表在楼道里没有保温，容易冻
water-supply common | 浇花的水管一直没关，浪费水
water-supply building | 总阀门锈死了关不上，修水管没法停水
water-supply home | 热水上来要放半天冷水
drainage building | 空调冷凝水没有集中排，滴到楼下雨棚上咚咚响
drainage stairwell | 楼上住户洗衣机水直接排到阳台雨水管
drainage common | 雨水篦子被偷了好几块
drainage common | 小区旁边的河沟又黑又臭
drainage common | 食堂的油污水直接倒进下水井
drainage building 12 | 12号楼污水井盖旁边地面下陷
drainage home | 楼上卫生间漏水到我家吊顶上，对方不修
power-supply common | 配电房旁边堆杂物，希望清走
power-supply stairwell | 电表看不清度数，希望换智能电表
power-supply building | 变压器嗡嗡响，离卧室太近
power-supply home | 插座跳火花，是家里线路老了
power-supply common | 希望公共区域电费公开
power-supply building 2 | 2号楼停电以后电梯没有备用电
low-voltage common | 广播喇叭坏了，通知听不到
low-voltage building | 每层的弱电井没锁，孩子钻进去玩
low-voltage stairwell | 有线电视信号差，雪花点
roads common | 小区路面太窄，会车会不过去
roads common | 修管道挖开的路一直没回填
roads common | 路牙石破损，车胎容易刮
roads common | 希望路上画上斑马线和箭头
roads common | 东门到西门的路绕得太远，想开个小门
roads common | 冬天路上结冰没人撒盐
roads common | 透水砖颜色难看，建议换沥青
roads building 11 | 11号楼前面的台阶和路接不平，一下雨存水
gas-supply building | 燃气管外面锈得厉害，该刷漆了
gas-supply home | 想把燃气热水器挪到阳台，请燃气公司来看
gas-supply common | 燃气公司入户安检都在上班时间，没人在家
gas-supply home | 灶台下面的燃气软管到期了
heating building | 暖气太热，希望能自己调节温度
heating home | 暖气片滴水，找不到人修
heating common | 取暖费按面积收不合理，希望分户计量
heating building | 地暖改造把地砖撬坏了没恢复
fire-safety common | 小区没有微型消防站
fire-safety common | 希望组织一次消防演习教老人用灭火器
fire-safety stairwell | 安全出口指示灯不亮
fire-safety building | 顶楼通往天台的门锁着，着火没法上去
fire-safety stairwell | 防火门关不严，一直敞着
fire-safety common | 路边停车太多，垃圾车进不来
fire-safety building 6 | 6号楼消防水带被人拿走浇菜
security common | 监控对着我家窗户，侵犯隐私
security common | 巡逻的保安太少，夜里没人转
security stairwell | 单元门关门声太响，震得一楼睡不着
security stairwell | 单元门太重，老人拉不开
security common | 大门道闸抬杆慢，早上排队出不去
security common | 希望装监控管住乱丢垃圾的
security home | 一楼想装防盗窗，问能不能统一做
security common | 小区围墙铁栏杆生锈，刷刷漆
security stairwell | 门禁卡补办要五十块，太贵
waste-sorting common | 有人从楼上往下扔垃圾袋
waste-sorting common | 垃圾桶没有盖子，野猫翻得到处都是
waste-sorting common | 可回收物希望有人上门收
waste-sorting common | 定时投放时间太短，赶不上
waste-sorting stairwell | 邻居把垃圾袋放在楼道过夜
waste-sorting common | 废电池没地方扔
waste-sorting common | 狗屎没人铲，希望放拾便袋
waste-sorting common | 衣物回收箱满了没人收
mobile-network common | 反对在楼顶装通信基站，怕辐射
mobile-network building | 5G信号时有时无，看视频转圈
mobile-network building 10 | 10号楼电梯里打不了电话
fibre-to-home home | 光猫坏了三天没人来修
fibre-to-home building | 网线从门缝进来，门关不严
overhead-cables common | 大货车挂断了小区上方的线
overhead-cables building | 晾衣绳和电话线缠在一起
overhead-cables common | 路灯线裸在地面上，没套管
roof building 14 | 14号楼楼顶太阳能热水器固定不牢，刮风响
roof building | 楼顶上堆满了旧花盆
roof building | 楼顶想做成花园让大家晒太阳
roof building | 通往屋顶的检修口没盖，鸽子飞进来
roof building | 瓦片松动，被风吹下来几片
external-wall building | 外墙上的广告牌挡了窗户
external-wall building 13 | 13号楼外墙想改成和隔壁一样的颜色
external-wall building | 爬山虎长满外墙，虫子进屋
external-wall building | 外墙排油烟口对着我家窗户
external-wall home | 想在外墙上开个空调孔
external-wall building | 楼号牌掉了，送外卖的找不着
stairs stairwell | 楼梯扶手油漆掉了，摸一手锈
stairs stairwell | 楼道里有人抽烟，烟味很大
stairs stairwell | 楼道里养鸽子，羽毛到处飞
stairs stairwell | 楼道里声音大，隔音差
stairs stairwell | 邻居鞋柜放在门口占过道
stairs stairwell | 楼梯间没有楼层号
stairs stairwell | 楼道公告栏玻璃碎了
stairs stairwell 5 | 5号楼二单元楼道墙面裂缝越来越大
other-common-parts common | 希望晾衣服有统一的晾晒架
other-common-parts common | 自行车棚里废旧自行车太多，清一清
other-common-parts building | 地下储藏室要重新分配
other-common-parts common | 公共厕所脏，没人冲
other-common-parts common | 希望大门口的门楼翻新一下
other-common-parts building | 架空层被人摆满了麻将桌
other-common-parts common | 院里野猫太多，半夜叫
illegal-structures building | 一楼住户把窗户改成门开店
illegal-structures building | 有人拆承重墙，楼上墙开裂
illegal-structures common | 有人在公共绿地上私装地锁
illegal-structures common | 拆违以后的砖头堆着没清
illegal-structures building | 楼上阳台搭的花架伸出来，怕花盆掉
illegal-structures common | 群租房隔断住了二十几个人
greening common | 希望把中间的绿地改成停车位
greening common | 反对砍树建车位
greening common | 树根把人行道拱起来了
greening common | 柳絮太多，过敏
greening common | 浇水的喷头坏了，草干死了
greening common | 月季花被人摘，希望立个牌子
greening common | 剪下来的树枝堆在路边没运走
greening common | 打农药不提前通知，孩子和狗在草地上玩
lighting common | 广场的灯十点就关，跳完舞看不清路
lighting common | 路灯杆歪了，怕倒
lighting common | 景观灯花花绿绿浪费电
lighting common | 车棚里没有灯，晚上锁车看不见
lighting common | 地下车库照明太暗
lighting building 3 | 3号楼外墙的射灯照进屋里
lighting stairwell | 楼道灯罩里全是死虫子
elder-facilities common | 希望公共厕所装蹲便扶手
elder-facilities common | 长椅被太阳晒得没法坐，想加遮阳棚
elder-facilities common | 公告字太小，老人看不清
elder-facilities building | 电梯里装个折叠座椅
elder-facilities common | 长椅坏了木条翘起来扎人
barrier-free common | 坡道太陡，轮椅下来刹不住
barrier-free common | 坡道口总被电动车堵着
barrier-free stairwell | 单元门门槛太高绊脚
barrier-free common | 希望出入口装低位按钮
parking common | 希望停车位按先来后到不要固定
parking common | 固定车位被陌生车占了，没人管
parking common | 车位划线看不清了，重新划
parking common | 地下车库渗水，车被滴花
parking common | 地库入口太陡，底盘刮
parking common | 访客停车登记麻烦
parking common | 自行车没有停放架
parking common | 大货车夜里停在院里，发动机吵
parking common | 车被划了，想查监控
ebike-charging common | 充电棚没有雨棚，下雨不敢充
ebike-charging common | 充电口坏了好几个没人修
ebike-charging common | 反对把充电棚建在我家窗下，怕着火
ebike-charging building | 有人把电瓶拎回家充，怕爆炸
ebike-charging common | 电动车乱停在充电口前面，充不到
ebike-charging common | 共享电单车堆在大门口
car-charging common | 充电桩电缆被人剪了偷铜
car-charging common | 充电桩夜里噪音大
car-charging common | 汽车充电服务费希望按峰谷收
parcel-lockers common | 快递柜挡住了一楼窗户，请移走
parcel-lockers common | 外卖没地方放，想要外卖柜
parcel-lockers common | 快递三轮车在小区里开太快
letter-boxes stairwell | 信报箱里塞满小广告
letter-boxes common | 希望装一个社区意见箱
letter-boxes common | 报纸总是晚到，邮递员不上楼
culture-leisure common | 希望有个唱戏的小舞台
culture-leisure common | 凉亭顶漏雨，柱子掉漆
culture-leisure common | 棋牌室里抽烟太呛
culture-leisure common | 活动室总锁着门，不知道找谁开
culture-leisure common | 希望周末放露天电影
culture-leisure common | 儿童滑梯裂了，划伤孩子
culture-leisure common | 养狗的不拴绳，想要个遛狗的地方
culture-leisure common | 石桌石凳夏天太阳晒，没树荫
sports-fitness common | 乒乓球台裂了，网也没有
sports-fitness common | 篮球场打到半夜，吵
sports-fitness common | 健身器材旁边没有灯
sports-fitness common | 健身器材地垫翘起来绊人
sports-fitness common | 希望增加几样老人用的健身器材
sports-fitness common | 健身场地被停了车
property-office common | 物业费涨价不公示
property-office common | 物业电话打不通
property-office common | 物业保洁只扫大路不扫楼道
property-office common | 公共收益希望公布账目
property-office common | 物业占用了活动室当仓库
property-office common | 业委会选举不透明
energy-saving building | 保温层鼓包了，怕掉下来
energy-saving building | 楼顶想装光伏板发电
energy-saving home | 窗户密封条老化漏风
energy-saving common | 地下车库灯白天不用全开
lift building | 电梯里没有信号也没有监控
lift building | 电梯里贴满广告，吵人的视频
lift stairwell | 加装电梯以后一楼采光没了，要补偿
lift stairwell | 加装电梯的费用各层怎么分摊
lift building | 电梯停在半层平台，还要走半层
lift building 15 | 15号楼电梯运行时噪音大
lift building | 装修工用电梯运沙子，把轿厢砸坏了
community-services common | 希望社区办电脑手机班教老人用智能手机
community-services common | 打印复印没地方，希望社区能帮打印
community-services common | 社区公告栏内容半年没更新
community-services common | 水电费缴费点撤了，老人不会手机交
community-services common | 希望社区帮忙找工作
community-services common | 居委会电话老占线
health-station common | 希望社区定期给老人体检
health-station common | 想要个打疫苗的点，带孩子去医院太远
health-station common | 卫生站排队太久，医生太少
health-station common | 小区里放一台除颤器
health-station common | 希望卫生站能报销医保
kindergarten common | 幼儿园广播体操声音太吵
kindergarten common | 幼儿园门口卖零食的摊子不卫生
kindergarten common | 幼儿园想延长接园时间
childcare common | 托班收费太贵
childcare common | 希望有母婴室给孩子喂奶换尿布
childcare common | 寒暑假孩子没人看，想办暑托班
elder-care common | 养老院床位太少，排不上
elder-care common | 日间照料中心里没有午休的床
elder-care common | 日间照料中心收费不公开
elder-care common | 希望志愿者陪老人说说话
elder-care common | 老年人优惠证怎么办
meal-service common | 食堂周末不开
meal-service common | 食堂油烟直排，熏到楼上
meal-service common | 助餐补贴只给八十岁以上，希望放宽
home-services common | 家政阿姨收费没标准
home-services common | 洗衣店关门了，希望有个洗衣点
home-services common | 空调清洗没人做
home-services common | 理发店太远，想要个便宜的理发点
market common | 菜市场菜价比外面贵
market common | 菜场门口三轮车堵路
market common | 希望早市每周开两次
market common | 菜市场卖活禽有味道
convenience-store common | 便利店半夜音乐声大
convenience-store common | 小卖部卖过期食品
convenience-store common | 无人售货机吞钱
convenience-store common | 药店太远，想要个24小时药房
parcel-station common | 驿站包裹堆到路上
parcel-station common | 驿站乱收保管费
parcel-station common | 驿站经常找不到件
smart-sensing common | 人脸识别对老人不灵
smart-sensing common | 智能井盖报警器一直响
smart-sensing common | 高空抛物摄像头拍到人家阳台，担心隐私
smart-sensing building | 独居老人家里装烟感和水浸报警
smart-sensing common | 希望大门口装体温和车牌自动识别
water-supply building 16 | 16号楼水压太高，水龙头总爆
drainage stairwell 9 | 9号楼四单元厕所下水慢是管径太小
roof building 7 | 7号楼屋面防水老化，六楼两家漏
external-wall building 10 | 10号楼东山墙墙皮脱落
lighting stairwell 11 | 11号楼一单元声控灯太灵敏，整夜亮
security stairwell 8 | 8号楼三单元没有门，冬天灌风
roads building 2 | 2号楼门口水泥地翻新时没留坡度
lift stairwell 4 | 4号楼二单元三楼不同意加装电梯
`;
