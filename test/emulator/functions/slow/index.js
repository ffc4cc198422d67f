/** Waits, and tells when it ran and in which instance. */
const instance = Math.random().toString(36);

exports.main = async ({ waitMs }) => {
  const from = Date.now();
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  return { instance, from, to: Date.now() };
};
