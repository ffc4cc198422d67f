/** Goes wrong in the way that the event names. */
exports.main = async ({ how }) => {
  switch (how) {
    case 'throw':
      throw new Error('thrown on purpose');
    case 'exit':
      return process.exit(3);
    case 'later':
      setTimeout(() => {
        throw new Error('thrown later on purpose');
      }, 0);
      return new Promise(() => undefined);
    case 'hang':
      return new Promise(() => undefined);
    case 'spin':
      for (;;);
    default:
      return 'fine';
  }
};
