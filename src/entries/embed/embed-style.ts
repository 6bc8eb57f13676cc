import chartStyles from '../../charts/charts.css?raw';
import tokenStyles from '../../ui/tokens.css?raw';
import { pageStyles } from './page-styles.ts';

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
}

/** The rules of a stylesheet, those within a media query under its head. One level of nesting, as the product's own stylesheets have. */
function rulesOf(css: string): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  const add = (media: string, text: string): void => {
    for (const [, head = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
      groups.set(media, [...(groups.get(media) ?? []), { selectors: head.split(',').map((one) => one.trim()), body: body.trim().replace(/\s*([:;,])\s+/gu, '$1').replace(/;$/u, '') }]);
    }
  };
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(@media[^{]+)\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/gu, (_, media: string, inside: string) => {
    add(media.trim(), inside);
    return '';
  });
  add('', plain);
  return groups;
}

const chartRules = rulesOf(chartStyles);

/** Values of the tokens under a selector, as the stylesheet of the product has them. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const rule = rulesOf(tokenStyles).get('')?.find(({ selectors }) => selectors.includes(selector));
  return new Map([...(rule?.body ?? '').matchAll(/(--[\w-]+):([^;]+)/gu)].map(([, name = '', value = '']) => [name, value.trim()] as const));
}

/** Colours of each theme. Public charts load no fonts: they take the reader's own. */
const fonts = [['--font-text', 'system-ui,"Segoe UI",Roboto,sans-serif'], ['--font-figures', 'system-ui,"Segoe UI",Roboto,sans-serif']] as const;
export const themeTokens = { light: new Map([...tokensOf(':root'), ...fonts]), dark: tokensOf('[data-theme="dark"]'), print: tokensOf('[data-theme="print"]') } as const;

/**
 * The rules of the charts' stylesheet that markup with these classes can need, one after another, without media queries but those asked for.
 * @example chartRulesFor(new Set(['td-grid']), []) // '.td-grid{stroke:var(--rule);stroke-width:1}'
 */
export function chartRulesFor(classes: ReadonlySet<string>, media: readonly string[]): string {
  const fits = (selector: string): boolean => [...selector.matchAll(/\.([\w-]+)/gu)].every(([, name = '']) => classes.has(name));
  const write = (rules: readonly Rule[]): string => rules.map(({ selectors, body }) => ({ selectors: selectors.filter(fits), body })).filter(({ selectors }) => selectors.length > 0).map(({ selectors, body }) => `${selectors.join(',')}{${body}}`).join('');
  return [write(chartRules.get('') ?? []), ...media.map((head) => {
    const inside = write(chartRules.get(head) ?? []);
    return inside === '' ? '' : `${head}{${inside}}`;
  })].join('');
}

/** Every class in a piece of markup. */
export function classesOf(markup: string): ReadonlySet<string> {
  return new Set([...markup.matchAll(/class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u)));
}

/**
 * The whole stylesheet of a public chart's page: its own rules, those of the charts in it, and the tokens that these use – by the reader's setting,
 * by `#light` and `#dark` in the address, and for paper.
 */
export function embedStyle(markup: string): string {
  const rules = pageStyles + chartRulesFor(classesOf(markup), ['@media (forced-colors: active)', '@media print']);
  const used = usedTokens(rules + markup);
  const block = (tokens: ReadonlyMap<string, string>): string => used.flatMap((name) => (tokens.has(name) ? [`${name}:${tokens.get(name) ?? ''}`] : [])).join(';');
  const { light, dark, print } = themeTokens;
  return `:root,#light:target{color-scheme:light;${block(light)}}@media (prefers-color-scheme:dark){:root{color-scheme:dark;${block(dark)}}}#dark:target{color-scheme:dark;${block(dark)}}`
    + `:root:has(#light:target){background:${light.get('--paper') ?? ''}}:root:has(#dark:target){background:${dark.get('--paper') ?? ''}}${rules}`
    + `@media print{:root,#light,#light:target,#dark,#dark:target{color-scheme:light;${block(print)}}}`;
}

/** Tokens that a text uses, with those that they use themselves; sorted. */
function usedTokens(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name = '']) => name))].toSorted();
}
