import { generateParagraphs } from '../support/report-corpus/generate.ts';
import { fifth } from '../support/report-corpus/fifth.ts';
import { fourth } from '../support/report-corpus/fourth.ts';
import { fresh } from '../support/report-corpus/fresh.ts';
import { handWritten } from '../support/report-corpus/hand-written.ts';
import { third } from '../support/report-corpus/third.ts';
import { readParagraph, type Score } from '../support/report-corpus/score.ts';

const byMeasure = new Map<string, Score>();
const byPhrasing = new Map<string, Score>();
const byHand = new Map<string, Score>();
function scoreOf(table: Map<string, Score>, key: string): Score {
  const score = table.get(key) ?? { right: 0, invented: 0, missed: 0 };
  table.set(key, score);
  return score;
}

const paragraphs = [...handWritten, ...fresh, ...third, ...fourth, ...fifth, ...generateParagraphs(200, 20_160_831)];
for (const paragraph of paragraphs) {
  const read = readParagraph(paragraph);
  const count = (entry: string, kind: keyof Score): void => {
    scoreOf(byMeasure, entry.split(' ')[1] ?? '?')[kind] += 1;
    scoreOf(byPhrasing, paragraph.phrasing)[kind] += 1;
    if (paragraph.phrasing !== 'generated') scoreOf(byHand, fifth.includes(paragraph) ? 'fifth corpus' : fourth.includes(paragraph) ? 'fourth corpus' : third.includes(paragraph) ? 'third corpus' : fresh.includes(paragraph) ? 'second corpus' : 'first corpus')[kind] += 1;
  };
  for (const entry of read) count(entry, paragraph.expected.includes(entry) ? 'right' : 'invented');
  for (const entry of paragraph.expected) if (!read.includes(entry)) count(entry, 'missed');
  const wrong = [...read.filter((entry) => !paragraph.expected.includes(entry)).map((entry) => `+ ${entry}`), ...paragraph.expected.filter((entry) => !read.includes(entry)).map((entry) => `- ${entry}`)];
  if (process.argv.includes('--verbose') && wrong.length > 0) console.log(`${paragraph.text}\n  ${wrong.join('\n  ')}`);
}

function print(title: string, table: ReadonlyMap<string, Score>): void {
  const rows = [...table].toSorted(([a], [b]) => a.localeCompare(b));
  const all = rows.reduce((sum, [, score]) => ({ right: sum.right + score.right, invented: sum.invented + score.invented, missed: sum.missed + score.missed }), { right: 0, invented: 0, missed: 0 });
  console.log(`\n${title.padEnd(22)}right  invented  missed  precision  recall`);
  for (const [key, { right, invented, missed }] of [...rows, ['all', all] as const]) {
    const ratio = (of: number): string => (of === 0 ? '–' : (right / of).toFixed(3));
    console.log(`${key.padEnd(22)}${String(right).padStart(5)}${String(invented).padStart(10)}${String(missed).padStart(8)}${ratio(right + invented).padStart(11)}${ratio(right + missed).padStart(8)}`);
  }
}

console.log(`${paragraphs.length} paragraphs (${handWritten.length + fresh.length + third.length + fourth.length + fifth.length} written by hand)`);
print('measure', byMeasure);
print('phrasing', byPhrasing);
print('written by hand', byHand);

// Speed: one megabyte against a tenth of it in the same run; linear reading gives about 10.
const sample = generateParagraphs(100, 3).map(({ text }) => text).join('\n');
function milliseconds(size: number): number {
  const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
  const from = process.cpuUsage();
  readParagraph({ text, period: '2016-08' });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
const tenth = Math.min(milliseconds(100_000), milliseconds(100_000), milliseconds(100_000));
const whole = Math.min(milliseconds(1_000_000), milliseconds(1_000_000));
console.log(`\n1 MB: ${whole.toFixed(0)} ms of one core, ${(whole / tenth).toFixed(1)} times 0.1 MB`);
