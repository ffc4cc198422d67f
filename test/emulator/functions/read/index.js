/** One document. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ collection, id }) =>
  (await cloud.database({ throwOnNotFound: false }).collection(collection).doc(id).get()).data;
