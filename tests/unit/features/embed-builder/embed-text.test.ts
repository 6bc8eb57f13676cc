import { Window, type Document } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { embedText, type EmbedParts } from '../../../../src/features/embed-builder/embed-text.ts';
import { embedForms } from '../../../../src/url/embed-query.ts';

const parts: EmbedParts = {
  language: 'vi', frameHref: 'https://example.vn/embed/a/b/gauge/#dark', scriptHref: 'https://example.vn/embed.js', imageHref: 'https://example.vn/embed/a/b/gauge/chart.png', pageHref: 'https://example.vn/a/b/',
  citedHref: 'https://example.vn/a/b/?period=2024-05&asOf=2024-06-04', title: 'Luỹ kế: Thép & gang, Huyện A', finding: 'Đạt 37,4% kế hoạch', unit: 'Huyện A', indicator: 'Thép & gang', period: 'tháng 5/2024', year: 2024,
  source: 'Báo cáo tháng 5, UBND huyện A, 4/6/2024', publisher: 'UBND huyện A', key: 'a-b-2024-05', day: '25/11/2026', width: 480, height: 512,
};

const read = (html: string): Document => {
  const page = new Window().document;
  page.body.innerHTML = html;
  return page;
};

describe('the text to copy', () => {
  it('is a frame with a title, lazily loaded, that needs no script', () => {
    const page = read(embedText('frame', parts));
    const frame = page.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(parts.frameHref);
    expect(frame?.getAttribute('title')).toBe(parts.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['480', '512']);
    expect(embedText('frame', parts)).not.toContain('<script');
    expect(read(embedText('frame', { ...parts, width: 'fill' })).querySelector('iframe')?.getAttribute('width')).toBe('100%');
  });

  it('is the same frame and one script', () => {
    expect(embedText('script', parts)).toBe(`${embedText('frame', parts)}\n<script async src="https://example.vn/embed.js"></script>`);
  });

  it('is an image that says its finding and leads to the page', () => {
    const page = read(embedText('image', parts));
    expect(page.querySelector('img')?.getAttribute('alt')).toBe(parts.finding);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(parts.pageHref);
  });

  it('cites report, day and an address that keeps the figures', () => {
    const text = embedText('citation', parts);
    for (const part of ['Huyện A', 'Thép & gang', 'tháng 5/2024', parts.source, parts.citedHref, '25/11/2026']) expect(text).toContain(part);
    expect(embedText('bibtex', parts)).toContain('title = {{Huyện A: Thép \\& gang, tháng 5/2024}}');
  });

  it.each(embedForms)('never lets a name become markup: %s', (form) => {
    const hostile = '"></iframe><script>alert(1)</script> onload=x \u202Egnp';
    const text = embedText(form, { ...parts, title: hostile, finding: hostile });
    if (form === 'frame' || form === 'script' || form === 'image') {
      const page = read(text);
      expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
      expect(page.querySelector('[onload]')).toBeNull();
      expect(text).not.toContain('\u202E');
    }
    expect(embedText('bibtex', { ...parts, publisher: '} \\input{x} {' })).toContain('\\} \\textbackslash{}input\\{x\\} \\{');
  });
});
