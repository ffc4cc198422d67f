/**
 * A field of Taro's in a browser fails if its value changes before it is drawn for the first time, as on a slow computer:
 * it writes into an element that is not there yet (4.2.1, taro-input-core and taro-textarea-core, `watchValue`). The
 * first drawing takes the value anyway, so that change needs nothing done.
 */
const BEGINS = 'watchValue(newValue) {';

module.exports = function skipEarlyValues(source) {
  if (!source.includes(BEGINS)) throw new Error('Taro’s fields have changed: is early-values still needed?');
  return source.replace(BEGINS, `${BEGINS} if (!(this.inputRef || this.textareaRef)) return;`);
};
