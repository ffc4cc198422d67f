/** Who calls, twice: identity must not change while another call is running. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event, context) => {
  const before = cloud.getWXContext();
  await new Promise((resolve) => setTimeout(resolve, event.waitMs ?? 0));
  const after = cloud.getWXContext();
  return {
    before,
    after,
    event,
    requestId: context.request_id,
    clockShiftMs: process.env.LOCAL_CLOCK_SHIFT_MS,
    fieldKeyBytes: Buffer.from(process.env.FIELD_KEY ?? '', 'base64').length,
    timeZoneOffset: new Date().getTimezoneOffset(),
  };
};
