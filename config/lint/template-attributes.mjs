import { readFileSync } from 'node:fs';

const { only } = JSON.parse(readFileSync(new URL('../plugins/templates.json', import.meta.url), 'utf8'));

/** What Taro writes into every template, what React keeps, and what browsers alone are told (`role`: see `spoken`). */
const everywhere = [
  'className',
  'style',
  'id',
  'key',
  'ref',
  'onClick',
  'aria-hidden',
  'aria-live',
  'aria-pressed',
];

/** `hover-class` is `hoverClass` in a page, `bindTap` is `onTap`. */
const inPages = (attribute) =>
  attribute
    .replace(/^bind/, 'on')
    .replace(/-([a-z])/g, (all, letter) => (attribute.startsWith('aria-') ? all : letter.toUpperCase()));

/** Forbids what WeChat's templates leave out: in a browser it would work, on a phone it would not. */
export const templateAttributes = [
  {
    selector: "ImportDeclaration[source.value='@tarojs/components'] > ImportSpecifier[imported.name='Text']",
    message: 'Text stands in a View: WeChat has no template for Text, see config/plugins/templates.json.',
  },
  ...Object.entries(only).map(([component, attributes]) => ({
    selector: `JSXOpeningElement[name.name='${component}'] > JSXAttribute[name.name=/^(?!(${[
      ...everywhere,
      ...Object.keys(attributes).map(inPages),
    ].join('|')})$)/]`,
    message: `A ${component} has no such attribute in WeChat: see config/plugins/templates.json.`,
  })),
];
