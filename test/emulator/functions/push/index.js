/** Receives what WeChat pushes. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  const data = { event, openid: OPENID ?? null, source: SOURCE };
  await cloud.database().collection('pushes').add({ data });
  return 'success';
};
