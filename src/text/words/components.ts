import type { Display } from '../../domain/rating/score';
import { moment } from './time';

/** A thing left to do in the foot of a form, after “还差：”. */
export const hiddenCharacters = '删掉看不见的字符';

/** Texts that belong to components themselves. */
export const components = {
  notDialled: '演示，不拨出',
  notDialledWhy: '这里是演示，对方不是真的，不会拨出去。',
  back: '返回',
  lacks: (names: readonly string[]) => `还差：${names.join('、')}`,
  unfold: '展开看全',
  fold: '收起来',
  retry: '再试一次',
  loading: '正在打开，请稍候',
  notice: { info: '说明', wait: '请留意', done: '办好了', danger: '要紧' },
  counter: (used: number, most: number) => `${used} / ${most}`,
  counterSpoken: (used: number, most: number) => `已写 ${used} 字，最多 ${most} 字`,
  unreadable: '里面有看不见、也打不出来的字符，多半是粘贴时带进来的。请删掉重新打一遍。',
  addPicture: '加照片',
  removePicture: (n: number) => `去掉第 ${n} 张照片`,
  openPicture: (n: number, all: number) => `第 ${n} 张照片，共 ${all} 张，点开看大图`,
  picturesHint: (most: number) => `最多 ${most} 张，拍清楚一点更好办`,
  pictureTrouble: {
    'not-allowed':
      '相机或相册没有打开，是因为还没有允许。请点右上角“…”→“设置”，允许使用相机和相册；手机“设置”里的微信也要允许。再选一次照片。',
    'not-agreed': '用相机和相册，要先同意《隐私保护指引》。再选一次照片，看过以后点“同意”就行。',
    undeclared: '小程序现在还不能用相机和相册，不是您的问题。请告诉社区；照片先留在手机里。',
    'too-old': '您的微信版本太老，打不开相机和相册。请在手机的应用商店里更新微信，再选一次照片。',
    unknown: '没能打开相机或相册。请再选一次照片；还不行，关掉小程序重新进来试试。',
    'not-a-picture': '有一张照片打不开，没有加上。请换一张，或者用相机重新拍。',
    'not-kept':
      '手机存储满了，这张照片没能存下来。现在交上来还来得及，关掉小程序它就没有了。清理一下手机，再重新选一次也行。',
  },
  twoThirds: '三分之二',
  reached: '已达到三分之二',
  earlierTitle: (at: number) => `下面是${moment(at)}的内容`,
  failedTitle: '这一页还没打开',
  less: '少一点',
  more: '多一点',
  lessSign: '−',
  moreSign: '+',
  goHome: '回首页',
  brokenTitle: '这一页出了点问题',
  brokenText: '这一页没能显示出来，不是您点错了。请再试一次；还不行，请回首页，换个地方进来。',
  answers: (n: number, households: number) => `${n} 户评价，共 ${households} 户`,
  unsure: (n: number) => `另有 ${n} 户说不清楚`,
  satisfied: (share: string) => `${share} 的家庭满意`,
  interval: (low: string, high: string) => `把没评的家庭也算进来，大约在 ${low} 到 ${high} 之间`,
  nobody: '还没有人评。',
  flat: {
    building: { label: '几号楼', unit: '号楼' },
    stairwell: { label: '几单元', unit: '单元' },
    room: { label: '房号', unit: '室' },
    hint: '没有单元的，单元那一格空着。',
  },
} as const;

/** Why a score is not shown, or may not be compared with others. Empty if it may be. */
export const scoreCaution: Readonly<Record<Display, string>> = {
  suppressed: '评的人还不到 10 户。为了不让人猜出是谁评的，先不显示分数。',
  'not-comparable': '评的人还少，这个分数只供参考，不能和别处比。',
  comparable: '',
};
