/** Everything that the command says, for whoever looks after the bureau's computers. */

export const USAGE = `用法：
  npm run deploy -- plan    --env 环境ID                 看云上有什么、缺什么、哪里不一样；什么也不改
  npm run deploy -- apply   --env 环境ID --keys 文件     照着建好、改好；可以反复运行
  npm run deploy -- verify  --env 环境ID                 让云函数自己检查一遍，告诉您还要点哪里
  npm run deploy -- bureau  六位号码 --env 环境ID  写入第一位住建局人员（号码由本人在小程序里取；也可以写 OPENID）
  npm run deploy -- migrate --env 环境ID [--dry-run]     换了新版以后，把存着的数据改成新版的样子；--dry-run 只数一数
  npm run deploy -- rotate  FIELD_KEY --env 环境ID --keys 文件   换一把钥匙（也可以是 MATCH_KEY、SEAL_KEY），随时可以换
  npm run deploy -- rotate  FIELD_KEY --env 环境ID --keys 文件 --finish   换好以后，把旧钥匙从云上拿走
  npm run deploy -- preview --env 环境ID --key 上传密钥文件 [--qr 图片文件]
  npm run deploy -- upload  --env 环境ID --key 上传密钥文件 --version 1.0.0 [--desc 说明]

  --json          plan 的结果写成 JSON
  --allow 名称    某处和代码不一样、您看过、就让它留着（名称见 plan，可以写几次）

碰云上的几条要先设两个环境变量：TENCENT_SECRET_ID、TENCENT_SECRET_KEY（腾讯云控制台 → 访问管理 → API 密钥）。`;

export const KEY_FILE_HEADING = `# 人民设计师的三把钥匙。请抄两份，放在两处锁好的地方（例如两个加密 U 盘），不要发微信，不要放进网盘或代码里。
# 丢了 FIELD_KEY：名册里的姓名、电话、证号再也打不开。丢了 MATCH_KEY：名册要重新导入。丢了 SEAL_KEY：没结束的表决作废。
# 任何人拿到它，就能打开名册和没到截止时间的选票。
`;

export const refusals = {
  usage: (wrong) => `看不懂：${wrong}\n\n${USAGE}`,
  noEnv: '没写环境 ID。请加上 --env，ID 在微信开发者工具 → 云开发 → 设置里，样子像 prod-4g2k1x。',
  noSecrets:
    '没有 TENCENT_SECRET_ID 或 TENCENT_SECRET_KEY。请到腾讯云控制台 → 访问管理 → API 密钥 新建一对（用小程序的主体扫码登录），\n在命令行里先设好这两个环境变量，再运行一次。不要把它们写进任何文件。',
  wrongSecrets:
    '腾讯云不认这对密钥。请核对 TENCENT_SECRET_ID 和 TENCENT_SECRET_KEY 有没有抄错、在控制台有没有被停用，电脑的时间准不准。',
  notAuthorized: (action) =>
    `这对密钥没有权限做 ${action}。请在腾讯云控制台 → 访问管理 → 用户 里，给它所属的用户加上 QcloudTCBFullAccess 和 QcloudSCFFullAccess。`,
  noEnvironment: (envId) =>
    `没有 ${envId} 这个环境，或者这对密钥看不到它。请核对 --env；密钥要在开通云开发的那个主体下新建。`,
  environmentUnready: (envId, status) =>
    `环境 ${envId} 还不能用（状态 ${status}）。请到微信开发者工具 → 云开发，等它初始化完；若已到期，先续费。`,
  offline:
    '连不上腾讯云。请检查这台电脑的网络（公司内网要先设好 http_proxy），再运行一次；已经做好的不会重做。',
  busy: '腾讯云说请求太多。请过一分钟再运行一次；已经做好的不会重做。',
  other: (error) =>
    `腾讯云在 ${error.action ?? '某一步'} 答复了错误：${error.code ?? ''} ${error.message}（请求号 ${error.requestId ?? '无'}）。\n请再运行一次；还不行，就拿这一行去问腾讯云的客服。已经做好的不会重做。`,
  stuck: '有几处和代码不一样，程序不知道该听谁的，所以什么也没有改。请照下面说的办好，再运行一次：',
  notSettled:
    '改过两遍，再看还是不一样（见下面）。请过几分钟运行 plan；还不行，到云开发控制台看这几处是不是有人同时在改。',
  keysFileNeeded: (keys) =>
    `云上还没有 ${keys.join('、')}，要新做。请加上 --keys 文件名（例如 --keys 人民设计师钥匙.txt），新钥匙会写进这个文件，只写这一次。`,
  keysFileOfOther: (file, env, envId) =>
    `${file} 里是环境 ${env ?? '（没写）'} 的钥匙，不是 ${envId} 的。每个环境各用一个文件：请换一个文件名。`,
  keysFileDiffers: (file, key) =>
    `${file} 里的 ${key} 和云上的不是同一把，什么也没有改。云上的正在用，不能换：请换一个文件名，或者把正确的文件找出来。`,
  keysFileLacks: (file, keys) =>
    `${file} 里没有完整的 ${keys.join('、')}。这个文件不会被改写：请换一个文件名，或者从备份里找回完整的文件。`,
  keysFileUnwritable: (file, code) =>
    `写不了 ${file}（${code}）。请换一个有权限、有空间的文件夹里的文件名；钥匙没写成，云上什么也没有改。`,
  keysFileMissing: (file) =>
    `没有 ${file} 这个文件。换钥匙要用建环境时写下的钥匙文件：请把它从锁好的地方拿出来，再写 --keys 文件名。`,
  rotateFile: '没写 --keys。换钥匙要用建环境时写下的钥匙文件，新钥匙也写进这个文件。',
  keyName: (text) => `“${text ?? ''}”不是钥匙的名字。请写 FIELD_KEY、MATCH_KEY 或 SEAL_KEY。`,
  noKey: (name, key) => `云函数 ${name} 里没有 ${key}。请先运行 plan 和 apply。`,
  noAnswer: (procedure, text) =>
    `云函数 api 没有做完 ${procedure}（${text}）。请过一分钟再运行一次，已经做好的不会重做；还不行，到控制台 → 云函数 → api → 日志 看最后一条错误。`,
  sealStays:
    'SEAL_KEY 的旧钥匙不能拿走：用旧钥匙公布的表决，公开记录和“我投的票”永远要靠它打开。它留在云上，新的表决用新钥匙。',
  notRenewed: (n) =>
    `还有 ${n} 条是旧钥匙做的，拿走旧钥匙就再也打不开了。请不加 --finish 再运行一次 rotate。`,
  onPaper: ({ letters, slips }) =>
    `还有 ${letters} 封没用过的入户信、${slips} 张没确认的上门小票要靠旧钥匙。可以等它们到期；也可以加上 --anyway，然后重印这些信。`,
  openid: (text) =>
    `“${text}”既不像 OPENID（o 开头的 28 个字母、数字、横线），也不像六位号码。请本人打开小程序“我的 → 我要当工作人员”取一个六位号码，十分钟内把它写在 bureau 后面。`,
  numberUnknown: (number) =>
    `没有人在出示 ${number}，或者十分钟过了。请本人在小程序“我的 → 我要当工作人员”重新取一个。`,
  noPeople: '云上还没有 people 集合。请先运行 apply。',
  holdsRole: (roles) =>
    `这个人已经是${roles.join('、')}。住建局人员不能同时是居民、监督员或社区工作人员：请换一个没有加入过小区的微信号。`,
  bureauExists:
    '已经有住建局人员了。以后的职务由住建局在小程序里授予；如果确实要再加一位（例如上一位调走了），请加上 --again。',
  bureauNotWritten: '写了，读回来却不对。请到云开发控制台 → 数据库 → people 看这一条，再运行一次。',
  touristAppid:
    'project.config.json 里还是游客 AppID（touristappid），传不上去。请把 appid 换成您的小程序的（小程序后台 → 开发管理 → 开发设置，wx 开头）。',
  noKeyFile: (file) =>
    `${file ? `没有 ${file} 这个文件` : '没写 --key'}。请到小程序后台 → 开发管理 → 开发设置 → 小程序代码上传，生成并下载上传密钥，再写 --key 文件名。`,
  noVersion: '没写版本号。请加上 --version，例如 --version 1.0.0；每次上传都要比上一次大。',
  upload: (message) =>
    `微信没有收下：${message}\n如果说的是 invalid ip：到小程序后台 → 开发管理 → 小程序代码上传，把这台电脑的外网 IP 加进白名单。\n如果说的是密钥：重新生成上传密钥。如果说的是某个文件：那是代码的问题，请把这一行交给开发的人。`,
};

/** What nobody but a person can do in WeChat's console. */
export const CLICKS = {
  openapi: (name) =>
    `微信开发者工具里打开这个项目，对左边 dist/cloud 下的 ${name} 点右键 → “上传并部署：所有文件”（${name}/config.json 里的权限只有这样传得上去）；等十分钟，再运行 apply 和 verify。`,
  push: '微信开发者工具 → 云开发 → 设置 → 其他设置 → 消息推送：推送模式选“云函数”，添加一条：消息类型 event，事件类型 wxa_media_check，环境选这一个，云函数选 push。',
  lifecycle: '云开发 → 存储 → 生命周期：给 uploads/ 设七天后删除（没人认领的上传就不会越积越多）。',
};

const stateOf = {
  fine: '✓',
  missing: '＋',
  differs: '～',
  stuck: '✗',
  foreign: '·',
  unseen: '？',
};

const seconds = ({ timeout, memory }) => `限时 ${timeout} 秒、内存 ${memory} MB`;
const allow = ({ id }) => `不用就到控制台删掉；确实要留，加上 --allow ${id}`;

/** One sentence for each reason of an item. */
const why = {
  foreign: ({ id, name }) =>
    `${id.startsWith('collection') ? '集合' : '云函数'} ${name} 不是这个系统的，不会碰它`,
  storageRule: ({ was }) =>
    `存储的安全规则不是代码里的（现在是 ${was.acl}${was.rule ? ` ${JSON.stringify(was.rule)}` : ''}）：会改成 config/storage-rule.json`,
  collection: ({ name, indexes }) => `缺集合 ${name}：会新建，带 ${indexes} 个索引，只有云函数能读写`,
  permission: ({ name, was }) =>
    `集合 ${name} 对外开放着（${was ?? '查不到权限'}）：会改成 ADMINONLY，只有云函数能读写`,
  index: ({ name, fields }) => `集合 ${name} 缺索引 ${fields.join(' + ')}：会新建`,
  indexUnique: ({ name, index }) =>
    `集合 ${name} 的索引 ${index} 是“唯一”的，会让正常的写入失败：请到控制台 → 数据库 → ${name} → 索引管理 删掉它`,
  indexOther: ({ name, index, fields, was }) =>
    `集合 ${name} 的索引 ${index} 是 ${was.join(' + ')}，代码要的是 ${fields.join(' + ')}：请到控制台 → 数据库 → ${name} → 索引管理 删掉它`,
  indexUnknown: (item) => `集合 ${item.name} 多出一个索引 ${item.index}，不知道是谁建的：${allow(item)}`,
  function: ({ name }) => `缺云函数 ${name}：会新建`,
  runtime: ({ name, was }) =>
    `云函数 ${name} 的运行环境是 ${was}，建好以后改不了：请到控制台 → 云函数 删掉 ${name}（只删这一个，它的钥匙另一个函数里还有），再运行一次`,
  handler: ({ name, was }) =>
    `云函数 ${name} 的执行方法是 ${was}，应当是 index.main：请到控制台 → 云函数 删掉 ${name}，再运行一次`,
  changing: ({ name, was }) => `云函数 ${name} 正在更新（${was}）：请过两分钟再运行一次`,
  status: ({ name, was }) =>
    `云函数 ${name} 的状态是 ${was}：请到控制台 → 云函数 看原因；是新建失败就删掉它，再运行一次`,
  code: ({ name }) => `云函数 ${name} 的代码不是这一版：会上传`,
  settings: ({ name, was, ...wanted }) => `云函数 ${name} 是${seconds(was)}：会改成${seconds(wanted)}`,
  keyNew: ({ name, key }) => `云函数 ${name} 缺 ${key}，哪里都没有：会新做一把，写进 --keys 的文件`,
  keyOfSibling: ({ name, key, fingerprint }) =>
    `云函数 ${name} 缺 ${key}：会用另一个函数里的那一把（指纹 ${fingerprint}）`,
  keyTorn: ({ key }) =>
    `两个云函数里的 ${key} 不是同一把。哪一把打得开数据，程序不知道：请拿钥匙文件核对，到控制台 → 云函数 → 环境变量 把错的那把改过来`,
  keyBroken: ({ name, key }) =>
    `云函数 ${name} 的 ${key} 不是 32 字节的钥匙：请拿钥匙文件核对，到控制台 → 云函数 → 环境变量 改过来`,
  keyUnread: (item) => `云函数 ${item.name} 不用 ${item.key}，却有这个变量：${allow(item)}`,
  variableUnknown: (item) => `云函数 ${item.name} 多出变量 ${item.key}，不知道是谁设的：${allow(item)}`,
  trigger: ({ name, trigger }) => `云函数 ${name} 缺触发器 ${trigger}：会新建`,
  triggerOther: ({ name, trigger, was }) => `云函数 ${name} 的触发器 ${trigger} 是 ${was}：会改成代码里的`,
  triggerOff: ({ name, trigger }) => `云函数 ${name} 的触发器 ${trigger} 停着：会重新启用`,
  openapi: ({ name, openapi }) => `云函数 ${name} 调用 ${openapi.join('、')} 的权限：${CLICKS.openapi(name)}`,
  messagePush: () => `图片审核结果的推送：${CLICKS.push}`,
  policies: () =>
    '这个环境用了自定义鉴权策略（OPA），集合的权限可能另有规定：请到云开发控制台 → 权限管理，确认普通用户读不到任何集合',
  lifecycle: () => `存储的生命周期：${CLICKS.lifecycle}`,
  triggerUnknown: (item) => `云函数 ${item.name} 多出触发器 ${item.trigger}，不知道是谁建的：${allow(item)}`,
};

const groups = [
  ['存储', /^storage$/],
  ['集合', /^(collection|permission|index):/],
  ['云函数', /^(function|code|settings|variable|trigger|key):/],
  ['程序看不到、要您点的', /^(openapi:|messagePush|lifecycle|policies)/],
];

/** The items as lines: what is fine is only counted, and the indexes of a new collection go with it. */
export function planText(items) {
  const made = items.filter(({ why: reason }) => reason === 'collection').map(({ name }) => name);
  const lines = groups.flatMap(([title, ids]) => {
    const some = items.filter(({ id }) => ids.test(id));
    const fine = some.filter(({ state }) => state === 'fine').length;
    const told = some.filter(
      (item) => item.state !== 'fine' && !(item.why === 'index' && made.includes(item.name)),
    );
    return [`${title}：${fine > 0 ? `${fine} 处正好` : ''}`, ...told.map(itemLine)];
  });
  return lines.join('\n');
}

export const itemSentence = (item) => (item.why ? why[item.why](item) : '');
export const itemLine = (item) => `  ${stateOf[item.state]} ${itemSentence(item)}`;

export const summary = {
  nothing: '云上和代码一致，没有要做的。',
  some: (n) => `有 ${n} 处要做。运行 apply 就会照着做。`,
  stuck: (n) => `有 ${n} 处（✗）要您先办，办好以前 apply 什么也不改。`,
  applied: '都做好了，云上和代码一致。请再运行 verify。',
  keysWritten: (file, prints) =>
    `新钥匙写进了 ${file}（指纹 ${prints}）。请现在就抄两份锁好：丢了它，名册里的姓名电话再也打不开，没结束的表决作废。`,
};

export const progress = {
  reading: (envId) => `看环境 ${envId} …`,
  storage: '设存储的安全规则',
  permission: (name) => `关上集合 ${name}`,
  collection: (name) => `建集合 ${name}`,
  indexes: (name, n) => `给集合 ${name} 建 ${n} 个索引`,
  function: (name) => `建云函数 ${name}`,
  code: (name) => `上传云函数 ${name} 的代码`,
  settings: (name) => `设云函数 ${name} 的限时、内存和变量`,
  trigger: (name, trigger) => `设云函数 ${name} 的触发器 ${trigger}`,
  again: '再看一遍 …',
};

export const verified = {
  good: (text) => `✓ ${text}`,
  bad: (text) => `✗ ${text}`,
  unseen: (text) => `？ ${text}`,
  plan: '集合、索引、权限、存储规则、云函数都和代码一致',
  planOff: '云上和代码不一致：请先运行 plan 看是哪里，再运行 apply',
  noFunction: '云上还没有云函数 api：请先运行 apply',
  noAnswer: (text) =>
    `云函数 api 没有回答检查（${text}）：请到控制台 → 云函数 → api → 日志 看最后一条错误；刚上传完的，过一分钟再运行`,
  keys: (prints) => `三把钥匙都读得到（指纹 ${prints}），请和钥匙文件的记录核对`,
  key: (key) =>
    `云函数 api 读到的 ${key} 和控制台里的不一样：请到控制台 → 云函数 → api 点一次“保存”，让它重新装载，再运行 verify`,
  release: '运行的代码就是这一版',
  releaseOff: '运行的代码不是这一版：请运行 apply；刚运行过的，过一分钟再 verify',
  collections: (n) => `${n} 个集合都读得到`,
  unreachable: (names) =>
    `云函数读不到这些集合：${names.join('、')}。请运行 apply；还不行，看控制台里数据库是不是欠费停用`,
  contentCheck: '内容审核能用',
  notPermitted: (code) => `云函数 api 没有内容审核的权限（${code}），谁也发不出一个字：`,
  contentCheckAway: (code) =>
    `内容审核暂时答不上来（${code}）：请过几分钟再运行；一直这样，到小程序后台看接口有没有被封`,
  timer: (age) => `定时器在跑，上一次是 ${age} 秒以前`,
  timerNever:
    '定时器还没有跑过：刚建好的，请过两分钟再运行；还没有，到控制台 → 云函数 → timer → 日志 看它说从哪里来的（应当是 wx_trigger）',
  timerLate: (minutes) =>
    `定时器 ${minutes} 分钟没跑了：到控制台 → 云函数 → timer 看触发器是不是停了、日志里有没有错误`,
  acts: (n) => `办事记录 ${n} 条，一条也没有被改过、删过`,
  actsBroken: (ids) =>
    `办事记录里有 ${ids.length} 条被人在数据库里改过或者删过（${ids.slice(0, 5).join('、')}）：照运维手册“办事记录被人动过”办`,
  openapiUnseen: (names) => `这几个接口的权限程序看不到，要和上面一起由开发者工具上传：${names.join('、')}`,
  pushUnseen: '图片审核的结果推不推得到云函数 push，程序看不到。请核对：',
  allGood: '检查通过。',
  notYet: '还没有好：照上面 ✗ 的办好，再运行 verify。',
};

const ROLES = {
  resident: '居民',
  supervisor: '监督员',
  worker: '社区工作人员',
  street: '街道办',
  district: '区住建局',
  bureau: '住建局人员',
};
export const roleNames = (memberships) => [...new Set(memberships.map(({ role }) => ROLES[role] ?? role))];

/** Of a step through the documents of a collection: how many there are, and how many of them it concerns. */
export const stepped = {
  look: (step, seen, changed) => `  ${step}：${seen} 条里有 ${changed} 条要改`,
  do: (step, seen, changed) => `  ${step}：${seen} 条里改了 ${changed} 条`,
};

export const migrated = {
  look: (n) =>
    n === 0
      ? '都是新版的样子，没有要改的。'
      : `一共 ${n} 条要改。去掉 --dry-run 再运行就会改；改之前请先备份。`,
  do: (n) => (n === 0 ? '都是新版的样子，没有要改的。' : `改好了，一共 ${n} 条。`),
};

export const rotated = {
  learning: (name, print) => `让每个云函数先认得新的 ${name}（指纹 ${print}）`,
  using: (name) => `每个云函数改用新的 ${name}，旧的留着读`,
  written: (file) => `新钥匙写进了 ${file}，旧钥匙也留在里面（旧的备份要用）。请现在就重新抄两份锁好。`,
  seal: '换好了。从现在起公布的表决用新钥匙；已经公布的照旧，公告上写着它用哪一把（指纹）。',
  renewed: (name) =>
    `换好了，存着的都改成了新钥匙。过一天没有问题，再运行 rotate ${name} … --finish，把旧钥匙从云上拿走。`,
  finished: (name) => `旧的 ${name} 从云上拿走了。钥匙文件里的不要删：旧的备份要用。`,
};

export const bureauDone = {
  already: '这个人已经是住建局人员，没有改什么。',
  written: (openid) => `写好了：${openid} 是住建局人员。请本人重新打开小程序。`,
};

export const client = {
  building: (envId) => `给环境 ${envId} 构建小程序 …`,
  previewed: (file) => `二维码在 ${file}，用开发者的微信扫一扫；半小时内有效。`,
  uploaded: (version) =>
    `版本 ${version} 传上去了。请到小程序后台 → 版本管理：先设为体验版，看过以后提交审核。`,
};
