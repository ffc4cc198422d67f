/**
 * After each compilation Taro asks webpack for all that there is to know of each module, twice, only to print errors
 * and warnings: with a thousand modules that takes longer than compiling a changed page. Who asks for everything is
 * given what is printed.
 */
const wanted = {
  all: false,
  errors: true,
  errorsCount: true,
  errorDetails: true,
  moduleTrace: true,
  warnings: true,
  warningsCount: true,
};

class LeanStats {
  apply(compiler) {
    compiler.hooks.compilation.tap('LeanStats', (compilation) => {
      // Before webpack's own defaults, which fill in what is not said.
      compilation.hooks.statsNormalize.tap({ name: 'LeanStats', stage: -1000 }, (options) => {
        if (Object.keys(options).length === 0) Object.assign(options, wanted);
      });
    });
  }
}

module.exports = (taro) => taro.modifyWebpackChain(({ chain }) => chain.plugin('lean-stats').use(LeanStats));
