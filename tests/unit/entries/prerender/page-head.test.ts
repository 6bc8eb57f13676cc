import { expect, it } from 'vitest';
import { embedJson, escapeHtml } from '../../../../src/entries/prerender/escape-html.ts';
import { headElements } from '../../../../src/entries/prerender/page-head.ts';

it('writes text so that it can never become markup', () => {
  expect(escapeHtml('<b title="a&b">\'')).toBe('&lt;b title=&quot;a&amp;b&quot;&gt;&#39;');
  const hostile = { text: '</script><!--\u2028\u2029' };
  expect(embedJson(JSON.stringify(hostile))).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(embedJson(JSON.stringify(hostile)))).toEqual(hostile);
});

it('names the page’s own address and its twin, below the base and with the origin where it is known', () => {
  const head = headElements({ kind: 'about' }, { title: 't', description: 'a "b"' }, 'en', '/kinh-te/', 'https://example.vn');
  expect(head).toContain('<meta name="description" content="a &quot;b&quot;">');
  expect(head).toContain('<link rel="canonical" href="https://example.vn/kinh-te/en/about/">');
  expect(head).toContain('hreflang="vi" href="https://example.vn/kinh-te/about/"');
});
