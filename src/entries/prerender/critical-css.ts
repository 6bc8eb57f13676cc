/** What a page holds that rules can be about. */
interface Present {
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

interface Rule {
  readonly prelude: string;
  /** Absent: a statement without a block. */
  readonly block?: string;
}

/**
 * The rules of a stylesheet that the page needs to be drawn as it was written, in their order: those whose classes and tags it holds, on a screen, before anybody
 * touches it. The whole stylesheet follows later and says nothing else about what is there.
 * @example criticalCss('.a{color:red}.b{color:blue}@media print{.a{color:#000}}', '<p class="a">') // '.a{color:red}'
 */
export function criticalCss(css: string, html: string): string {
  const present: Present = {
    classes: new Set([...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u))),
    tags: new Set(['html', 'body', ...[...html.matchAll(/<([a-z][a-z0-9-]*)/gu)].map(([, tag = '']) => tag)]),
  };
  const kept = keptRules(css.replaceAll(/\/\*[\s\S]*?\*\//gu, ''), present);
  const used = new Set([...`${kept}${html}`.matchAll(/var\((--[\w-]+)/gu)].map(([, name = '']) => name));
  // A value that nothing on the page reads is only weight.
  return kept.replaceAll(/(--[\w-]+):[^;{}]*;?/gu, (declaration, name: string) => (used.has(name) ? declaration : ''));
}

function keptRules(css: string, present: Present): string {
  return rulesOf(css).map(({ prelude, block }) => {
    if (block === undefined || /^@(?:page|keyframes|font-face)/u.test(prelude)) return '';
    if (prelude.startsWith('@')) {
      if (/\b(?:print|forced-colors|prefers-reduced-motion)\b/u.test(prelude)) return '';
      const inside = keptRules(block, present);
      return inside === '' ? '' : `${prelude}{${inside}}`;
    }
    const selectors = splitSelectors(prelude).filter((selector) => applies(selector, present));
    return selectors.length === 0 ? '' : `${selectors.join(',')}{${block}}`;
  }).join('');
}

function applies(selector: string, { classes, tags }: Present): boolean {
  if (/:(?:hover|active|focus|focus-visible|focus-within)\b|::(?:backdrop|selection)|\[data-theme="?print/u.test(selector)) return false;
  const plain = selector.replaceAll(/:(?:not|has|is|where)\((?:[^()]|\([^()]*\))*\)/gu, '').replaceAll(/\[[^\]]*\]/gu, '').replaceAll(/::?[\w-]+(?:\([^)]*\))?/gu, '');
  const ownClasses = [...plain.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);
  const ownTags = [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gu)].map(([, tag = '']) => tag);
  return ownClasses.every((name) => classes.has(name)) && ownTags.every((tag) => tags.has(tag));
}

function splitSelectors(prelude: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < prelude.length; index += 1) {
    const character = prelude[index];
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(prelude.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, prelude.slice(start).trim()];
}

/** Top-level rules; strings and nested blocks are kept whole. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  let quote = '';
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index] ?? '';
    if (quote !== '') {
      if (character === '\\') index += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push({ prelude: css.slice(start, open).trim(), block: css.slice(open + 1, index) });
        start = index + 1;
      }
    } else if (character === ';' && depth === 0) {
      rules.push({ prelude: css.slice(start, index).trim() });
      start = index + 1;
    }
  }
  return rules;
}
