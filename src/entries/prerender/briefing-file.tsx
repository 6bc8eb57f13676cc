import { prerenderToNodeStream } from 'react-dom/static';
import { loadCatalog } from '../../data/load-catalog.ts';
import { loadUnitData } from '../../data/load-unit-data.ts';
import type { ReadText, ReadTextResult } from '../../data/read-text.ts';
import { parsePeriod } from '../../domain/period/parse-period.ts';
import { BriefingFile } from '../../features/briefing/briefing-file.tsx';
import { buildBriefing } from '../../features/briefing/briefing-model.ts';
import type { Language } from '../../i18n/language.ts';
import { escapeHtml } from './escape-html.ts';

/** What the command line hands over: the texts of the data, and the styles with their fonts inside. */
interface BriefingJob {
  readonly unitId: string;
  readonly period: string;
  readonly language: Language;
  readonly styles: string;
  readonly texts: Readonly<Record<string, ReadTextResult>>;
}

// Left and right, Page keys (a clicker's), space, Home and End go from screen to screen; the document after them scrolls as any other.
const keys = `(() => {
  const screens = [...document.querySelectorAll('.slide, .briefing-file-sheet')];
  const steps = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = screens.findLastIndex((screen) => screen.getBoundingClientRect().top < innerHeight / 2);
    if (at === screens.length - 1 && screens[at].getBoundingClientRect().top < -1 && event.key !== 'Home' && event.key !== 'ArrowLeft') return;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? screens.length - 1 : steps[event.key] === undefined ? undefined : at + steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    screens[Math.max(0, Math.min(screens.length - 1, to))].scrollIntoView();
  });
})();`;

/** Reads a job from standard input and writes one self-contained HTML file to standard output. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
const job: BriefingJob = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const readText: ReadText = async (path) => job.texts[path] ?? { ok: false, kind: 'not-found', detail: path };
const catalog = await loadCatalog(readText);
const data = catalog.ok ? await loadUnitData(readText, catalog.value, job.unitId) : catalog;
const period = parsePeriod(job.period);
if (!catalog.ok || !data.ok || period === undefined) throw new Error(`no briefing of ${job.unitId} at ${job.period}: its data cannot be read`);

const briefing = buildBriefing(catalog.value, data.value, period, job.language);
const faults: unknown[] = [];
const { prelude } = await prerenderToNodeStream(<BriefingFile briefing={briefing} />, { onError: (error) => void faults.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER });
const body: Buffer[] = [];
for await (const chunk of prelude) body.push(Buffer.from(chunk));
if (faults.length > 0) throw new Error(`the briefing could not be drawn: ${faults.map(String).join('; ')}`);
process.stdout.write(`<!doctype html>
<html lang="${job.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${briefing.unitName}: ${briefing.subject}`)}</title>
<style>${job.styles}</style>
</head>
<body class="briefing-file">
${Buffer.concat(body).toString('utf8')}
<script>${keys}</script>
</body>
</html>
`);
