/** Answers something out of the ordinary, or prints something. */
exports.main = async ({ what, megabytes }) => {
  switch (what) {
    case 'big':
      return 'x'.repeat(megabytes * 1024 * 1024);
    case 'date':
      return { at: new Date(0), gone: undefined };
    case 'print':
      console.log('printed by answers');
      return 'printed';
    default:
      return undefined;
  }
};
