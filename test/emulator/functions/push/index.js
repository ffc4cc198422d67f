/** Receives what WeChat pushes. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event) => {
  const { OPENID } = cloud.getWXContext();
  await cloud
    .database()
    .collection('pushes')
    .add({ data: { event, openid: OPENID ?? null } });
  return 'success';
};
