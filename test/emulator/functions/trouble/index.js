/** Goes wrong in the way that the event names. */
exports.main = async ({ how, megabytes }) => {
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
    case 'big':
      return 'x'.repeat(megabytes * 1024 * 1024);
    case 'nothing':
      return undefined;
    case 'date':
      return { at: new Date(0), gone: undefined };
    default:
      console.log('printed by trouble');
      return 'fine';
  }
};
