import type { PicturePlace } from '../../contract/shared/pictures';
import { whole } from '../words/numbers';
import { moment } from '../words/time';

/** Pictures that WeChat gave no verdict about, for the worker to decide. */
export const picturesText = {
  title: '等您看的图片',
  deskHint: (n: number) => `${whole(n)} 张，微信几次都没有查出结果`,
  lead: '图片要先由微信检查，再给大家看。下面这些问了几次都没有结果，请您看一看。您定了以后不能再改，谁定的、什么时候定的会记下来。',
  rule: '能看清人脸或证件的、骂人的、广告、吓人的，不能给大家看。',
  place: {
    needs: '居民提的需求',
    updates: '工地动态',
    plans: '改造方案',
    ideas: '居民的想法',
    earlier: '以前定下的事，文件照片',
  } satisfies Record<PicturePlace, string>,
  sentAt: (at: number) => `${moment(at)}发来的`,
  show: '可以给大家看',
  hide: '不能给大家看',
  working: '正在记',
  failed: '还没有记上',
  shown: '记好了，大家都看得到这张图片了。',
  hidden: '记好了，这张图片不会给别人看。',
  emptyTitle: '查不出结果的图片会列在这里',
  emptyText: '图片一般由微信检查，几分钟就好。微信几次都没有查出结果的，才请您来看。眼下没有。',
} as const;
