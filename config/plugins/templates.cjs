const { never, only, also } = require('./templates.json');

/**
 * Says which attributes of a component reach the page in WeChat. Taro's templates leave every aria-* attribute out,
 * so the screen reader would be told nothing; and they write all that WeChat knows of a view and a button into each of
 * fifteen levels, so that every touch calls the app four times and no page asked to hear of it. The templates and the
 * runtime number attributes in the same order, so both are told. `never`: elements that Taro always includes and no
 * page uses (words stand in a view); ESLint forbids them.
 */
module.exports = (context) => {
  context.modifyComponentConfig(({ componentConfig }) => {
    for (const name of never) componentConfig.includes.delete(name);
  });
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      for (const name of Object.keys(only)) platform.template.internalComponents[name] = {};
      platform.template.mergeComponents(context, { ...only, ...also });
      platform.runtimePath = [platform.runtimePath, require.resolve('./templates-runtime.js')].flat();
    },
  });
};
