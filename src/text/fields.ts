/** Names of the fields that `INVALID_INPUT` may point at, by the first part of their path. */
const names: Readonly<Record<string, string>> = {
  text: '写的文字（字数够不够、是不是太长）',
  title: '标题',
  summary: '简介',
  question: '表决的问题',
  category: '类别',
  place: '地点',
  pictures: '照片',
  items: '方案里的项目',
  matter: '表决事项',
  opensAt: '开始时间',
  closesAt: '结束时间',
  choice: '您的选择',
  overall: '总体评价',
  dimensions: '分项评价',
  comment: '补充的话',
  milestone: '施工阶段',
  progress: '完成的百分比',
  reason: '理由',
  answerDays: '答复天数',
  needs: '住户说的话',
  unit: '房号',
  slip: '回执编号',
  words: '要找的词',
  file: '文件',
  phoneCode: '手机号',
};

/** `标题、照片`; other fields the person cannot see, so they are `填写的内容`. */
export function fieldNames(paths: readonly string[]): string {
  const found = [...new Set(paths.map((path) => names[path.split('.')[0] ?? '']).filter(Boolean))];
  return found.length > 0 ? found.join('、') : '填写的内容';
}
