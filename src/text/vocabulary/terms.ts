import { GROUND_TERMS } from './terms-grounds';
import { PIPE_TERMS } from './terms-pipes';
import { SERVICE_TERMS } from './terms-services';
import { splitWords } from '../../domain/shared/text';

/**
 * Residents' words for a thing or a trouble, from the most telling term to the most general. A word in several rows
 * stands for each of their terms: a street lamp is a lamp too.
 */
export const NEED_TERMS = { ...PIPE_TERMS, ...GROUND_TERMS, ...SERVICE_TERMS };

/** Wishes, particles, times and persons: words that are in every second need and say nothing about it. */
export const STOP_WORDS = splitWords(`
  希望 能不能 请 麻烦 建议 我们 我家 俺们 俺家 俺 我 咱们 咱 你们 他们 人家 小区 院里 院子里 院子 社区 这个
  那个 一个 这种 那种 有点 有人 没有 没人管 谁来管管 管一管 管管 的 了 着 过 得 地 在 是 有 没 都 也 就 还
  又 老是 总是 经常 一直 总 老 天天 每天 每次 动不动 三天两头 现在 今年 去年 上个月 好几年 多年 几年 几个月
  一下 一点 一些 一样 很 太 特别 非常 真的 实在 啊 呀 吧 嘛 呢 哦 哎 唉 吗 把 被 让 给 从 到 往 跟 和 与 及
  或 但 但是 因为 所以 如果 要是 可以 能 会 要 想 想要 该 应该 赶紧 尽快 早点 快点 解决 处理 一下子 怎么
  怎么办 咋办 咋整 啥时候 什么时候 什么 啥 哪里 哪 谁 里面 里头 里边 里 上面 上头 下面 底下 外面 外头 旁边
  后面 后头 前面 前头 那边 这边 那里 这里 那儿 这儿 那块 附近 周围 个 块 条 根 只 辆 些 次 回 种 家 户 时候
  以后 以前 之前 之后 起来 出来 进去 进来 下来 上去 过去 过来 就是 还是 不是 不 这 那 它 他 她 你 弄 搞 整
  做 安 装 安装 换 改 改造 更换 重新 统一 设 设置 建 搭 弄个 搞个 问题 情况 地方 东西 事 人 住户 居民 业主
  邻居 大家 家家 家里 屋里 单元 楼 楼里 栋 楼栋 晚上 夜里 半夜 天黑 白天 早上 夏天 冬天 下雨 下雨天 雨天
  大雨 下大雨 一下雨 暴雨 刮风 刮大风 好 好了 多 少 大 小 高 低 点 领导 谢谢 您 你好 师傅 小时 分钟 真 可 才
  再 并 而 为 对 用 来 去 说 看 一 二 三 两 几 楼上 楼下 门 公共
`);
