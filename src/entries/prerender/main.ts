import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { accuracyFile, accuracyToText } from '../../data/accuracy-file.ts';
import { loadCatalog } from '../../data/load-catalog.ts';
import { loadUnitData } from '../../data/load-unit-data.ts';
import type { ReadText, ReadTextResult } from '../../data/read-text.ts';
import { accuracyLedger } from '../../domain/assessment/accuracy-ledger.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { languages } from '../../i18n/language.ts';
import { formatAddress } from '../../url/format-address.ts';
import { escapeHtml } from './escape-html.ts';
import type { RenderJob } from './job.ts';
import { headElements } from './page-head.ts';
import { pageStyles } from './page-styles.ts';
import { renderPage } from './render-page.tsx';
import { sitePages } from './site-pages.ts';

/** The renderer: reads a job from standard input, writes a real HTML file for every public address, says how many. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
const job: RenderJob = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const texts = new Map<string, ReadTextResult>(Object.entries(job.texts));
const readText: ReadText = async (path) => texts.get(path) ?? { ok: false, kind: 'not-found', detail: path };
const catalog = await loadCatalog(readText);
const data = new Map<string, UnitData>();
if (catalog.ok) {
  for (const unit of catalog.value.units) {
    const loaded = await loadUnitData(readText, catalog.value, unit.id);
    if (loaded.ok) data.set(unit.id, loaded.value);
  }
}

// Replaying every month is slow, so it is done once, here; the page and whoever wants to check it read the same file.
if (catalog.ok) {
  const ledger = accuracyToText(accuracyLedger(catalog.value, [...data.values()]));
  texts.set(accuracyFile, { ok: true, text: ledger });
  await mkdir(join(job.outFolder, 'data'), { recursive: true });
  await writeFile(join(job.outFolder, 'data', accuracyFile), ledger);
}

// The page as written has no query; another period or day is drawn afresh, so that the take-over never meets other words.
const onlyWithoutQuery = "<script>if (location.search !== '') document.getElementById('root').replaceChildren();</script>";
const known = catalog.ok ? catalog.value : undefined;
const template = await readFile(join(job.outFolder, 'index.html'), 'utf8');
let written = 0;
for (const { page, head } of sitePages(known, data)) {
  for (const language of languages) {
    const said = head(language);
    const path = page.kind === 'not-found' ? `${language === 'en' ? 'en/' : ''}404.html` : `${formatAddress(page, {}, language, '')}index.html`;
    const { body, data: pageData } = await renderPage(page, language, job.base, known, readText, job.today);
    const html = template
      .replace('<html lang="vi">', () => `<html lang="${language}" data-today="${escapeHtml(job.today)}">`)
      .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(said.title)}</title>`)
      .replace('<!--head-->', () => headElements(page, said, language, job.base, job.origin))
      // Last, so that a page's own rules stand after the common ones, as they do when they come with its script.
      .replace('</head>', () => `${pageStyles(page, job.outFolder, job.base)}</head>`)
      .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
      .replace('<!--data-->', () => `${body === '' ? '' : onlyWithoutQuery}<script type="application/json" id="page-data">${pageData}</script>`);
    const file = join(job.outFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
    written += 1;
  }
}
process.stdout.write(`${written} pages\n`);
