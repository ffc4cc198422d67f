/** Everything that the commands say, for whoever looks after the bureau's computers. */

export const USAGE = `用法：
  npm run backup  -- keygen --out 钥匙文件                做一对备份用的钥匙（只做一次；它打印的 age1… 是公开的一半）
  npm run backup  -- --env 环境ID --out 文件 --to age1…   备份：全部集合和文件，一个加密的文件
  npm run backup  -- check 文件 --identity 钥匙文件       把一个备份从头读到尾，核对每一份
  npm run backup  -- erasures --env 环境ID --list 名单    只把“已抹去的人”添进名单；可以每小时跑一次
  npm run restore -- --env 环境ID --from 文件 --identity 钥匙文件 --erasures 名单
                                                          恢复到一个空的环境，核对过才开放

  --erasures 名单  备份时也添这份名单；不写就放在备份文件旁边的 erasures-环境ID.jsonl
  --local 网址     本机云，例如 --local http://127.0.0.1:8686，代替 --env

--to 也可以写在环境变量 BACKUP_RECIPIENT 里。对真实环境要先设 TENCENT_SECRET_ID、TENCENT_SECRET_KEY。`;

export const IDENTITY_HEADING = `# 人民设计师的备份钥匙：有了它才打得开备份。请抄两份，放在两处锁好的地方，不要和备份放在一起。
# 丢了它，用它做的备份谁也打不开。平时做备份用不着它，只用下面这个公开的一半。
`;

const stamp = (at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const printsOf = (prints) => prints.filter(Boolean).join('、') || '（没有）';

export const refusals = {
  usage: (wrong) => `看不懂：${wrong}\n\n${USAGE}`,
  noEnv: '没写环境 ID。请加上 --env（本机云用 --local 网址）。',
  lacks: (options) => `还缺 ${options.join('、')}。\n\n${USAGE}`,
  noRecipient:
    '没写备份给谁看。请先运行 npm run backup -- keygen --out 钥匙文件，再把它打印的 age1… 写在 --to 后面（或环境变量 BACKUP_RECIPIENT 里）。',
  badRecipient: (text) => `“${text}”不是 age1 开头的公开钥匙，请核对有没有抄全。什么也没有做。`,
  fileExists: (file) => `${file} 已经有了，不会覆盖它。请换一个文件名。`,
  unwritable: (file, code) => `写不了 ${file}（${code}）。请换一个有权限、有空间的文件夹。`,
  noFile: (file) => `没有 ${file} 这个文件，或者读不了它。`,
  badIdentity: (file) => `${file} 里没有备份钥匙（AGE-SECRET-KEY 开头的一行）。请找 keygen 写的那个文件。`,
  wrongIdentity: (file) => `这把备份钥匙打不开 ${file}。请换做这个备份时的那一把；什么也没有改。`,
  damaged: (file, where) =>
    `备份文件 ${file} 坏了：${where}。它和做好时不一样，不能用；请换另一份拷贝或上一次的备份。什么也没有改。`,
  otherFormat: (format) => `这个备份的格式是 ${format}，这一版程序不认识。请用做备份时的那一版代码来恢复。`,
  otherCollections: (names) =>
    `备份里有这一版代码没有的集合：${names.join('、')}。请用做备份时的那一版代码，什么也没有改。`,
  otherKeys: (keys) =>
    `环境的钥匙和备份的不是同一套，恢复了也打不开：\n${keys
      .map(({ key, here, backup }) => `  ${key} 环境里是 ${printsOf(here)}，备份要 ${printsOf(backup)}`)
      .join(
        '\n',
      )}\n请拿出当时的钥匙文件，在控制台 → 云函数 → 环境变量 里给 api、timer 换上这几把（换过钥匙的，以前的写在 FIELD_KEY_OLD 这样的变量里），再运行一次。什么也没有改。`,
  unreachable: (names) =>
    `云函数读不到这些集合：${names.join('、')}。请先运行 npm run deploy -- apply，再运行一次。`,
  noAnswer: (text) => `云函数 api 没有回答（${text}）。请先运行 npm run deploy -- verify 看是哪里。`,
  notEmpty: (names) =>
    `这个环境不是空的（${names.join('、')} 里有数据），不能恢复到它上面。请新开一个环境，或者确认不要了再清空这些集合。什么也没有改。`,
  backupUnderWay: (minutes) => `另一个备份正在做。请等它做完；如果它是断掉的，过 ${minutes} 分钟自己会放开。`,
  restoreUnderWay: '这个环境正在恢复，还没有做完，不能备份。请先把恢复做完。',
  otherRestore: (of) =>
    `这个环境里另一个备份恢复到了一半（清单 ${of.slice(0, 8)}）。请用那一个备份接着做完，或者把集合清空、删掉 heartbeat 里的 pause，再从头来。`,
  pauseLost:
    '备份做得太久或者电脑睡着了，中间有人办过事，这一份前后对不上，已经丢掉。请在人少的时候再做一次，不要让电脑睡眠。',
  notJson: (name, id) =>
    `集合 ${name} 的 ${id} 里有存不进备份的值（不是文字、数字、真假），没有备份成。请把这一行交给开发的人。`,
  twoPlaces: (prefixes) => `文件在不止一个地方：${prefixes.join('、')}。请把这一行交给开发的人，没有备份成。`,
  notWritten: (name, id) =>
    `集合 ${name} 的 ${id} 写了，读回来却不一样。城市没有开放；请再运行一次，还不行就把这一行交给开发的人。`,
  wrongCount: (name, count, wanted) =>
    `集合 ${name} 应当有 ${wanted} 条，现在是 ${count} 条。城市没有开放；请再运行一次，还不行就把这一行交给开发的人。`,
  fileNotWritten: (id) => `文件 ${id} 传上去了，取回来却不一样。城市没有开放；请再运行一次。`,
  replayStopped:
    '云函数说没有在恢复：有人动过 heartbeat 里的 pause。城市可能已经开放，而抹去的人还没有再抹去；请马上再运行一次。',
  noErasures:
    '没写“已抹去的人”的名单。请加上 --erasures 名单（备份时添的那份，要最新的）；确实从来没有人抹去过，就给一个空文件。没有它，抹去过的人会跟着旧备份回来。',
  badErasures: (file, line) => `名单 ${file} 的第 ${line} 行看不懂。请换一份完整的拷贝；什么也没有改。`,
  busy: '平台一直说请求太多。请过几分钟再运行一次；恢复会接着做。',
  offline: '连不上。请检查网络（本机云要先开着），再运行一次；恢复会接着做。',
  other: (code, message) => `平台答复了错误：${code} ${message}\n请再运行一次；还不行，就拿这一行去问。`,
};

export const progress = {
  pausing: (seconds) => `请大家稍等：${seconds} 秒以内，正在办的都会办完`,
  collection: (name, count) => `${name}：${count} 条`,
  documents: (done, all) => `数据：${done} / ${all}`,
  files: (done, all) => `文件：${done} / ${all}`,
  checking: '核对备份文件 …',
  settling: (seconds) => `关上环境，等 ${seconds} 秒`,
  continuing: '接着上一次做',
  replaying: '把抹去过的人再抹去 …',
  recounting: '再数一遍 …',
};

export const done = {
  keygen: (file, recipient) =>
    `备份钥匙写进了 ${file}，请现在就抄两份锁好，不要和备份放在一起。\n做备份时用公开的一半：\n${recipient}`,
  backup: ({ file, documents, files, bytes }) =>
    `备份好了：${file}（${bytes} 字节），${documents} 条数据、${files} 个文件。里面没有三把钥匙，请确认钥匙文件还在。`,
  missing: (ids) =>
    `有 ${ids.length} 个文件数据里提到、存储里却没有（记在清单里）：\n${ids
      .slice(0, 20)
      .map((id) => `  ${id}`)
      .join('\n')}`,
  erasures: (file, added, all) =>
    `“已抹去的人”名单 ${file}：新添 ${added} 个，一共 ${all} 个。请把它和备份分开存；恢复时要用。`,
  checked: ({ manifest, file }) =>
    `${file} 是好的：环境 ${manifest.env}，北京时间 ${stamp(manifest.madeAt)}，${Object.keys(manifest.collections).length} 个集合、${manifest.files.length} 个文件，和清单一个字节也不差。要的钥匙指纹：${Object.values(manifest.keys).join('、')}`,
  restored: ({ documents, files, at }) =>
    `恢复好了：${documents} 条数据、${files} 个文件，都读回来核对过，回到北京时间 ${stamp(at)} 的样子。十秒以后就能用。`,
  replayed: (erased, waiting) =>
    `再抹去了 ${erased} 个人。${waiting > 0 ? `还有 ${waiting} 个人所在的小区有表决没结束，结果定了以后定时器自动抹去。` : ''}`,
  otherRelease: '备份是另一版代码做的，请看一看几个页面，再运行 npm run deploy -- verify。',
};
