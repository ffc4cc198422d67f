/** Adds to an account in a transaction, as handlers do it: again upon a conflict, known by its message. */
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database({ throwOnNotFound: false });

exports.main = async ({ id, by }) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.runTransaction(async (transaction) => {
        const account = transaction.collection('ledger').doc(id);
        const { data } = await account.get();
        await account.set({ data: { owner: data?.owner ?? id, sum: (data?.sum ?? 0) + by } });
        await transaction.collection('ledger').add({ data: { owner: id, by: cloud.getWXContext().OPENID } });
        return { attempt, openid: cloud.getWXContext().OPENID };
      });
    } catch (error) {
      if (attempt === 60 || !/TransactionConflict/.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * Math.min(attempt, 10)));
    }
  }
};
