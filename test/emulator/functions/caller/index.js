/** Calls another function and returns what that says; `fill` gives it a text of so many characters. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ name, data, fill }) => {
  try {
    return (await cloud.callFunction({ name, data: fill ? { text: 'x'.repeat(fill) } : data })).result;
  } catch (error) {
    return { errCode: error.errCode, errMsg: error.errMsg };
  }
};
