/** Fires every second, writes down the event and its context. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  const data = { event, openid: OPENID ?? null, source: SOURCE, at: new Date() };
  await cloud.database().collection('ticks').add({ data });
  return 'ticked';
};
