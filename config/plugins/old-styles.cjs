/**
 * Styles for old phones, added to ours; newer phones read nothing that changes them.
 *
 * Before iOS 14.5 and Chrome 84 there is no `gap` in a flex container, and nothing tells so: `@supports (gap: 1px)` is
 * true for their grids. Every flex container with a gap therefore gets margins between its children there. Two
 * properties came together with the gap, one on each side: `inset` with iOS 14.5, `appearance` with Chrome 84; a phone
 * that knows neither has none. A column gets the space above each child but the first, a row on the left; if it wraps,
 * below each and on the right of each but the last, so that a new line begins at the edge.
 *
 * WeChat's styles have no `*`, so the elements are named: views, and buttons in columns. A container of others names
 * them: `--items: input textarea`.
 */
const WITHOUT_GAP = 'not ((inset: 0) or (appearance: none))';

/**
 * What old phones do not read at all, and what to write instead. (Chrome 66 has no `env`, either: it stands in an
 * `@supports` of its own, as whatever shortens the styles joins it with the fall-back before it.)
 */
const UNREAD = [
  { prop: /^(row-gap|column-gap)$/, say: 'write gap: only that gets margins' },
  { prop: /^inset/, say: 'write top, right, bottom and left' },
  { prop: /^aspect-ratio$/, say: 'give it a padding in per cent' },
  { value: /\b(min|max|clamp)\(/, say: 'write calc and min-width or max-width' },
];

function refuseUnread(decl) {
  const found = UNREAD.find(
    ({ prop, value }) => (prop?.test(decl.prop) ?? true) && (value?.test(decl.value) ?? true),
  );
  if (found) throw decl.error(`Old phones cannot read ${decl.prop}: ${decl.value}. Please ${found.say}.`);
  const asked = decl.parent.type === 'rule' && decl.parent.parent;
  if (/\benv\(/.test(decl.value) && !(asked.name === 'supports' && asked.params.includes('env('))) {
    throw decl.error('Chrome 66 has no env: ask for it with @supports.');
  }
}

/** The margins of one container: for each a selector, a property and a value. */
function marginsOf(rule, gap, list, anyElement) {
  const said = Object.fromEntries(
    rule.nodes.filter(({ type }) => type === 'decl').map((d) => [d.prop, d.value]),
  );
  if (said.display === 'grid') return [];
  if (said.display !== 'flex') throw gap.error('A gap stands beside its display and its direction.');
  const [row, column = row] = list.space(gap.value);
  const isColumn = said['flex-direction'] === 'column';
  const named = `view ${isColumn ? 'button' : ''} ${said['--items'] ?? ''}`.trim().split(/\s+/);
  const children = (which) =>
    rule.selectors
      .flatMap((selector) => (anyElement ? ['*'] : named).map((name) => `${selector}>${name}${which}`))
      .join(',');
  if (said['flex-wrap'] === 'wrap') {
    return [
      [children(''), 'margin-bottom', row],
      [children(':not(:last-child)'), 'margin-right', column],
    ];
  }
  return [
    isColumn
      ? [children(':not(:first-child)'), 'margin-top', row]
      : [children(':not(:first-child)'), 'margin-left', column],
  ];
}

/** A plugin of PostCSS. `anyElement`: for browsers, where a view has another name and `*` may be written. */
module.exports = ({ anyElement = false } = {}) => ({
  postcssPlugin: 'old-styles',
  OnceExit(root, { AtRule, Declaration, Rule, list }) {
    const margins = [];
    root.walkDecls(refuseUnread);
    root.walkDecls('gap', (gap) => void margins.push(...marginsOf(gap.parent, gap, list, anyElement)));
    root.walkDecls('--items', (decl) => void decl.remove());
    // The same to those who know `anywhere`, and all that the others have.
    root.walkDecls('overflow-wrap', (decl) => {
      if (decl.value === 'anywhere')
        decl.before(new Declaration({ prop: 'word-break', value: 'break-word' }));
    });
    const nodes = margins
      .filter(([, , value]) => parseFloat(value) !== 0)
      .map(([selector, prop, value]) => new Rule({ selector, nodes: [new Declaration({ prop, value })] }));
    if (nodes.length > 0) root.append(new AtRule({ name: 'supports', params: WITHOUT_GAP, nodes }));
  },
});
module.exports.postcss = true;
