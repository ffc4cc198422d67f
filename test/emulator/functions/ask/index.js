/** Calls a WeChat API: `{api: 'security.msgSecCheck', args}`. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ api, args }) => {
  const [group, name] = api.split('.');
  try {
    return { answer: await cloud.openapi[group][name](args) };
  } catch (error) {
    return { errCode: error.errCode, errMsg: error.errMsg };
  }
};
