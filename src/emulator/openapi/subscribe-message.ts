import { isFields } from '../store/document';
import { refusal, textOf } from './api';
import type { Api } from './api';

/** The longest value of a field by its kind, in characters, after the rules for templates. */
const longest: Readonly<Record<string, number>> = {
  thing: 20,
  phrase: 5,
  name: 10,
  character_string: 32,
  number: 32,
  letter: 32,
  symbol: 5,
};

/** Sends a subscribe message `{touser, template_id, page?, data}`; refuses it where WeChat's rules do. */
export const send: Api = (args, { state, now }) => {
  const touser = textOf(args, 'touser');
  if (touser === '') return refusal(40003, 'invalid openid');
  const templateId = textOf(args, 'template_id');
  if (templateId === '') return refusal(40037, 'invalid template_id');
  const { data } = args;
  if (!isFields(data)) return refusal(47003, 'argument invalid! data is no object');
  for (const [key, field] of Object.entries(data)) {
    const value = isFields(field) ? field.value : undefined;
    if (value === undefined || value === null || value === '') {
      return refusal(47003, `argument invalid! data.${key}.value is empty`);
    }
    const limit = longest[key.replace(/\d+$/, '')] ?? Infinity;
    if ([...String(value)].length > limit)
      return refusal(47003, `argument invalid! data.${key}.value invalid`);
  }
  state.sent.push({ touser, template_id: templateId, page: textOf(args, 'page'), data, at: now });
  return {};
};
