// Taro's own builds read this file; the Jest projects name their presets in config/jest.config.mjs.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
