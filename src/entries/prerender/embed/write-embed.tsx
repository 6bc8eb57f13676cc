import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import type { Unit } from '../../../domain/figure/unit.ts';
import type { Period } from '../../../domain/period/period.ts';
import { yearOf } from '../../../domain/period/year-of.ts';
import { observationCsv } from '../../../export/observation-csv.ts';
import { observationJson } from '../../../export/observation-json.ts';
import { observationSet, type ObservationSet } from '../../../export/observation-set.ts';
import { languages } from '../../../i18n/language.ts';
import { localize } from '../../../i18n/localize.ts';
import { embedMessages } from '../../../i18n/messages/embed-messages.ts';
import { embedAddress, type EmbedPlace } from '../../../url/embed-address.ts';
import { embedCharts, type EmbedChart } from '../../../url/embed-chart.ts';
import { formatAddress } from '../../../url/format-address.ts';
import { type EmbedContent, embedContent } from '../../embed/embed-content.ts';
import { EmbedFaultPage, EmbedPage } from '../../embed/embed-page.tsx';
import type { EmbedView } from '../../embed/embed-view.ts';
import { escapeHtml } from '../escape-html.ts';
import { type DrawChart, embedDrawings } from './draw-embed.tsx';
import { embedDocument } from './embed-document.tsx';
import { embedOembed } from './embed-oembed.ts';
import { embedPicture } from './picture.ts';
import { picturePng } from './picture-png.ts';

/** Where public charts are written, and under which addresses they will stand. */
export interface EmbedSite {
  readonly outFolder: string;
  readonly base: string;
  readonly origin: string;
  readonly cacheFolder: string;
}

/** Writes the pages of one indicator of a unit with all that stands beside them, in every language; resolves to how many pages. */
export async function writeEmbeds(view: EmbedView, data: UnitData, site: EmbedSite, draw: DrawChart): Promise<number> {
  for (const language of languages) {
    for (const chart of embedCharts) {
      const content = embedContent(chart, data.unit, view, language, site.origin + site.base);
      const place: EmbedPlace = { unitId: data.unit.id, indicatorId: view.assessment.indicator.id, chart };
      const at = (file: Parameters<typeof embedAddress>[3]): string => site.origin + embedAddress(place, language, site.base, file);
      const put = async (file: Exclude<Parameters<typeof embedAddress>[3], ''>, text: string | Buffer): Promise<void> => write(site, embedAddress(place, language, '', file), text);
      const drawings = embedDrawings(content, draw);
      const links = `<link rel="canonical" href="${escapeHtml(content.pageHref)}"><link rel="alternate" type="application/json+oembed" href="${escapeHtml(at('oembed.json'))}">${site.origin === '' ? '' : `<meta property="og:title" content="${escapeHtml(content.finding)}"><meta property="og:image" content="${escapeHtml(at('chart.png'))}"><meta name="twitter:card" content="summary_large_image">`}`;
      await write(site, `${embedAddress(place, language, '')}index.html`, embedDocument(<EmbedPage content={content} drawings={drawings} />, { language, title: content.finding, links }));
      const picture = embedPicture(content, draw);
      const set = chartSet(content, data);
      await put('chart.svg', picture);
      await put('chart.png', await picturePng(picture, site.cacheFolder));
      await put('data.csv', observationCsv(set.rows, { byteOrderMark: true }));
      await put('data.json', observationJson(set));
      await put('oembed.json', embedOembed(content, at(''), site.origin + site.base, at('chart.png')));
    }
  }
  return languages.length * embedCharts.length;
}

/** Writes the frozen page of every chart of an indicator at a period; resolves to how many. */
export async function writeFrozenEmbeds(view: EmbedView, period: Period, unit: Unit, site: EmbedSite, draw: DrawChart): Promise<number> {
  for (const language of languages) {
    for (const chart of embedCharts) {
      const content = embedContent(chart, unit, view, language, site.origin + site.base);
      const folder = embedAddress({ unitId: unit.id, indicatorId: view.assessment.indicator.id, chart }, language, '');
      const links = `<link rel="canonical" href="${escapeHtml(`${site.origin}${site.base}${folder}${period}/`)}">`;
      await write(site, `${folder}${period}/index.html`, embedDocument(<EmbedPage content={content} drawings={embedDrawings(content, draw)} />, { language, title: content.finding, links }));
    }
  }
  return languages.length * embedCharts.length;
}

/** Writes, for a unit whose files cannot be read, a page at each address that an indicator's charts have, which says so; resolves to how many. */
export async function writeFaultEmbeds(unit: Unit, indicatorId: string, site: EmbedSite): Promise<number> {
  for (const language of languages) {
    const name = localize(unit.name, language);
    const page = <EmbedFaultPage title={name} sentence={embedMessages[language].malformed(name)} pageHref={formatAddress({ kind: 'overview', unitId: unit.id }, {}, language, site.origin + site.base)} language={language} />;
    const html = embedDocument(page, { language, title: name, links: '<meta name="robots" content="noindex">' });
    for (const chart of embedCharts) await write(site, `${embedAddress({ unitId: unit.id, indicatorId, chart }, language, '')}index.html`, html);
  }
  return languages.length * embedCharts.length;
}

const measures: Readonly<Record<EmbedChart, readonly string[]>> = {
  'cumulative': ['year-to-date', 'annual-plan', 'plan-achievement', 'month'],
  'gauge': ['year-to-date', 'annual-plan', 'plan-achievement'],
  'monthly': ['month'],
  'year-on-year': ['year-on-year'],
};

/** The numbers that a chart rests on: those of its year and of the year before, of its measures. */
function chartSet({ chart, view: { series, assessment } }: EmbedContent, data: UnitData): ObservationSet {
  const whole = observationSet([series], data);
  const year = yearOf(assessment.period);
  const rows = whole.rows.filter((row) => measures[chart].includes(row.measure) && (yearOf(row.period) === year || yearOf(row.period) === year - 1));
  const used = new Set(rows.flatMap((row) => row.reports));
  return { ...whole, rows, reports: whole.reports.filter((report) => used.has(report.id)) };
}

async function write({ outFolder }: EmbedSite, path: string, content: string | Buffer): Promise<void> {
  const file = join(outFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

