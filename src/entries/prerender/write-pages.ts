import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadText } from '../../data/read-text.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { languages, type Language } from '../../i18n/language.ts';
import { headMessages } from '../../i18n/messages/head-messages.ts';
import type { Page } from '../../url/address.ts';
import { formatAddress } from '../../url/format-address.ts';
import { criticalCss } from './critical-css.ts';
import { escapeHtml } from './escape-html.ts';
import type { RenderJob } from './job.ts';
import { headElements } from './page-head.ts';
import { pageStyles } from './page-styles.ts';
import { renderPage } from './render-page.tsx';
import { sitePages } from './site-pages.ts';
import { sitemapXml } from './sitemap.ts';

// The page as written has no query; another period or day is drawn afresh, so that the take-over never meets other words.
const onlyWithoutQuery = "<script>if(location.search!=='')document.getElementById('root').replaceChildren()</script>";

/**
 * Writes every page of the application in both languages and resolves to their number. What is seen at first (words, charts, the rules that they need) comes in the
 * first bytes of the file; data and the whole stylesheet, which no first look needs, are files of their own that pages share.
 */
export async function writePages(job: RenderJob, catalog: Catalog | undefined, data: ReadonlyMap<string, UnitData>, readText: ReadText): Promise<number> {
  const { outFolder, base, origin, today } = job;
  const styles = await pageStyles(outFolder);
  const template = (await readFile(join(outFolder, 'index.html'), 'utf8')).replaceAll(/\s*(?:<link rel="stylesheet"[^>]*>|<!-- .*? -->)/gu, '').replaceAll(/\n\s+/gu, '\n');
  const written = new Set<string>();
  let count = 0;
  const pages = sitePages(catalog, data, base);
  for (const { page, head } of pages) {
    for (const language of languages) {
      const said = head(language);
      const { body, data: pageData } = await renderPage(page, language, base, catalog, readText, today);
      const dataFile = `assets/data-${createHash('sha256').update(pageData).digest('base64url').replaceAll(/[-_]/gu, '').slice(0, 10)}.json`;
      if (!written.has(dataFile)) await writeFile(join(outFolder, dataFile), pageData);
      written.add(dataFile);
      const files = styles.filesOf(page.kind === 'home' ? 'overview' : page.kind);
      const links = files.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`).join('');
      // A page that the browser draws by itself is seen once its script is there, and needs every rule then.
      const css = `<style>${styles.fontFaces}${body === '' ? '' : criticalCss(styles.textOf(files), body)}</style>`;
      const html = template
        .replace('<html lang="vi">', () => `<html lang="${language}" data-today="${escapeHtml(today)}">`)
        .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(said.title)}</title>`)
        .replace('<!--head-->', () => `${headElements(page, said, language, base, origin)}\n<link rel="preload" as="fetch" crossorigin id="page-data" href="${base}${dataFile}">${css}`)
        .replace('<div id="root"></div>', () => `${noScript(body === '' ? headMessages[language].onlyScript : headMessages[language].withoutScript)}<div id="root">${body}</div>`)
        .replace('<!--data-->', () => `${body === '' ? '' : onlyWithoutQuery}${links}`);
      const file = join(outFolder, pathOf(page, language));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, html);
      count += 1;
    }
  }
  if (origin !== '') {
    await writeFile(join(outFolder, 'sitemap.xml'), sitemapXml(pages.flatMap(({ page }) => (page.kind === 'not-found' ? [] : [page])), base, origin));
    await writeFile(join(outFolder, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${origin}${base}sitemap.xml\n`);
  }
  return count;
}

/** Above the page, in its own rules, as no rule of the page is sure to be there. */
function noScript(text: string): string {
  return `<noscript><p style="margin:0;padding:8px 20px;text-align:center;font-size:14px">${escapeHtml(text)}</p></noscript>`;
}

function pathOf(page: Page, language: Language): string {
  return page.kind === 'not-found' ? `${language === 'en' ? 'en/' : ''}404.html` : `${formatAddress(page, {}, language, '')}index.html`;
}
