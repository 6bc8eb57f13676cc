import { describe, expect, it } from 'vitest';
import { criticalCss } from '../../../../src/entries/prerender/critical-css.ts';

describe('the rules that a page is first drawn with', () => {
  const html = '<main class="a b"><p class="c" data-x="1">x</p><a href="/">y</a></main>';

  it.each([
    ['.a{top:0}', '.a{top:0}'],
    ['.gone{top:0}', ''],
    ['.a .gone,.a .c{top:0}', '.a .c{top:0}'],
    ['article .c{top:0}p.c{top:1px}', 'p.c{top:1px}'],
    ['.a>.c:not(.gone)::before{content:"}.gone{"}', '.a>.c:not(.gone)::before{content:"}.gone{"}'],
    ['a:hover{top:0}:focus-visible{top:1px}', ''],
    ['[data-x="1"].c{top:0}', '[data-x="1"].c{top:0}'],
    ['@media (width<=599px){.a{top:0}.gone{top:0}}', '@media (width<=599px){.a{top:0}}'],
    ['@media print{.a{top:0}}@media (forced-colors:active){.a{top:0}}', ''],
    ['@media (prefers-color-scheme:dark){@container (width<2px){.b{top:0}}}', '@media (prefers-color-scheme:dark){@container (width<2px){.b{top:0}}}'],
    ['/* .a{} */.a{top:0}@font-face{font-family:X;src:url(x)}@keyframes k{from{top:0}}', '.a{top:0}'],
    ['*,:before{top:0}html{top:1px}', '*,:before{top:0}html{top:1px}'],
    [':root{--used:1px;--unused:2px}.a{top:var(--used)}', ':root{--used:1px;}.a{top:var(--used)}'],
  ])('%s', (css, kept) => {
    expect(criticalCss(css, html)).toBe(kept);
  });
});
