import { expect, it } from 'vitest';
import { cleanSvg } from '../../../../../src/entries/prerender/svg/clean-svg.ts';

const cleaning = { idPrefix: 'a', styled: new Set(['td-grid']) };

it('drops what nothing refers to, styles or draws, and rounds to a tenth of a pixel', () => {
  const drawn = '<figure><svg id="x" class="recharts-surface" style="width: 100%;" role="img"><title>T</title><defs><clipPath id="c"><rect x="1"></rect></clipPath></defs><g class="recharts-layer"><g></g><path id="p" class="td-grid other" width="4" d="M1.04,2V3.25" stroke-width="1.75"></path></g></svg></figure>';
  expect(cleanSvg(drawn, cleaning)).toBe('<svg role="img"><title>T</title><path class="td-grid" d="M1 2V3.3" stroke-width="1.75"/></svg>');
});

it('keeps what is referred to under short ids that do not depend on what was drawn before', () => {
  const drawn = '<svg><defs><pattern id="recharts17"><line x1="0"></line></pattern></defs><rect fill="url(#recharts17)" width="3.14159"></rect></svg>';
  expect(cleanSvg(drawn, cleaning)).toBe('<svg><defs><pattern id="a0"><line x1="0"/></pattern></defs><rect fill="url(#a0)" width="3.1"/></svg>');
  expect(cleanSvg(drawn.replaceAll('recharts17', 'recharts99'), cleaning)).toBe(cleanSvg(drawn, cleaning));
});

it('leaves escaped text escaped and writes entities that SVG knows', () => {
  expect(cleanSvg('<svg><text>1&nbsp;a &lt;/script&gt; &amp; 2.345</text></svg>', cleaning)).toBe('<svg><text>1\u00a0a &lt;/script&gt; &amp; 2.345</text></svg>');
});

it('is empty where nothing was drawn and refuses markup that is not whole', () => {
  expect(cleanSvg('<p>empty</p>', cleaning)).toBe('');
  expect(() => cleanSvg('<svg><g></svg>', cleaning)).toThrow('closes');
  expect(() => cleanSvg('<svg a=b></svg>', cleaning)).toThrow('cannot be read');
});
