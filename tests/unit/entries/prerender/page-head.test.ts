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

const head = {
  title: 'T', description: 'D', chart: { unitId: 'u', indicatorId: 'i', chart: 'cumulative' } as const,
  dataset: (href: (path: string) => string) => ({ '@type': 'Dataset', 'name': '</script><img src=x onerror=alert(1)>', 'url': href('/u/') }),
};

it('shows a picture on share cards where the site’s host is known, and leaves it out where it is not', () => {
  const known = headElements({ kind: 'overview', unitId: 'u' }, head, 'en', '/', 'https://example.vn');
  expect(known).toContain('<meta property="og:image" content="https://example.vn/en/embed/u/i/cumulative/chart.png">');
  expect(known).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(known).toContain('<link rel="alternate" hreflang="x-default" href="https://example.vn/u/">');
  expect(known).toContain('<link rel="alternate" type="application/json+oembed" href="https://example.vn/en/embed/u/i/cumulative/oembed.json">');
  const unknown = headElements({ kind: 'overview', unitId: 'u' }, head, 'en', '/', '');
  expect(unknown).not.toContain('og:image');
  expect(unknown).not.toContain('og:url');
  expect(unknown).toContain('<meta name="twitter:card" content="summary">');
});

it('describes the data in JSON that nothing in them can end', () => {
  const said = headElements({ kind: 'overview', unitId: 'u' }, head, 'vi', '/', 'https://example.vn');
  const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(said) ?? [];
  expect(JSON.parse(json)).toEqual({ '@type': 'Dataset', 'name': '</script><img src=x onerror=alert(1)>', 'url': 'https://example.vn/u/' });
  expect(said).not.toContain('<img');
});
