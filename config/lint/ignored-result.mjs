import { ESLintUtils } from '@typescript-eslint/utils';

/**
 * Forbids a statement that only calls a function and ignores its answer, if that answer says whether it was `ok`: if
 * nobody looks at a refusal, a button does nothing. `void call()` says that the answer is ignored on purpose.
 */
export const ignoredResult = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      ignored: 'This answer can be a refusal: look at `ok`, or write `void` to ignore it on purpose.',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    return {
      ExpressionStatement({ expression }) {
        if (expression.type !== 'CallExpression' && expression.type !== 'AwaitExpression') return;
        const type = checker.getAwaitedType(services.getTypeAtLocation(expression));
        const parts = type?.isUnion() ? type.types : type ? [type] : [];
        const refusal = parts.some((part) => {
          const ok = part.getProperty('ok');
          return ok && checker.typeToString(checker.getTypeOfSymbol(ok)) === 'false';
        });
        if (refusal) context.report({ node: expression, messageId: 'ignored' });
      },
    };
  },
});
