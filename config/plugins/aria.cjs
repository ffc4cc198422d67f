const components = require('./aria-components.json');

/**
 * Lets what WeChat's screen reader is told reach the page: Taro's templates for the mini-program leave every aria-*
 * attribute out. The templates and the runtime number attributes in the same order, so both are told.
 */
module.exports = (context) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, components);
      platform.runtimePath = [platform.runtimePath, require.resolve('./aria-runtime.js')].flat();
    },
  });
};
