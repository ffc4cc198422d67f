/** Why WeChat's list of files did not open; for workers and the bureau. */
export const fileTrouble = {
  'not-allowed':
    '微信的文件没有打开，是因为还没有允许。请点右上角“…”→“设置”，允许本小程序使用文件，再选一次。',
  'not-agreed': '选文件要先同意《隐私保护指引》。再点一次，看过以后点“同意”就行。',
  undeclared:
    '小程序还不能选文件：用户隐私保护指引里没有申报“选中的文件”。请告诉住建局的系统维护人员补上，审核通过后再来。',
  'too-old': '这台手机上的微信版本太老，选不了文件。请在应用商店里更新微信，再选一次。',
  unknown: '没能打开微信的文件。请再点一次；还不行，把表格重新发到微信聊天里，再来选。',
} as const;
