import { expect, it } from 'vitest';
import { loadCatalog } from '../../../src/data/load-catalog.ts';
import { loadUnitData } from '../../../src/data/load-unit-data.ts';
import type { ReadText } from '../../../src/data/read-text.ts';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import { smallData } from '../../support/data-folder.ts';

const y24 = 'lam-khe/2024.json';
const readFrom = (files: Readonly<Record<string, string>>): ReadText => async (path) => {
  const text = files[path];
  return text === undefined ? { ok: false, kind: 'not-found', detail: path } : { ok: true, text };
};

async function load(files: Readonly<Record<string, string>>, unitId = 'lam-khe') {
  const catalog = await loadCatalog(readFrom(files));
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems));
  return loadUnitData(readFrom(files), catalog.value, unitId);
}

/** The figures of a report of May 2024 that states only these. */
async function figures(...entries: readonly object[]): Promise<readonly Figure[]> {
  const file = { formatVersion: 1, unit: 'lam-khe', year: 2024, reports: [{ id: '2024-05', period: '2024-05', title: 'Tháng năm', publisher: 'Thử', figures: entries.map((entry) => ({ indicator: 'output', period: '2024-05', ...entry })) }] };
  const loaded = await load({ ...smallData, [y24]: JSON.stringify(file) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value.figures.filter((figure) => figure.report.id === '2024-05');
}

it('keeps an amount as printed with half of its last digit either way', async () => {
  expect(await figures({ measure: 'month', value: 100.5, status: 'estimated' })).toMatchObject([{ indicatorId: 'output', period: '2024-05', printed: 100.5, decimals: 1, value: 100.5, interval: { low: 100.45, high: 100.55 }, bound: 'exact', status: 'estimated', printedIn: 'vnd-billion' }]);
});

it('knows zeros that were printed but a number does not show', async () => {
  expect(await figures({ measure: 'month', value: 100, decimals: 2 })).toMatchObject([{ decimals: 2, interval: { low: 99.995, high: 100.005 } }]);
});

it('makes percentages ratios, their interval too', async () => {
  const [share, growth] = await figures({ measure: 'plan-achievement', value: 37.4 }, { measure: 'year-on-year', basis: 'year-to-date', value: -2 });
  expect(share).toMatchObject({ printed: 37.4, printedIn: 'percent', value: 0.374, interval: { low: 0.3735, high: 0.3745 } });
  expect(growth).toMatchObject({ basis: 'year-to-date', value: -0.02, interval: { low: -0.025, high: -0.015 } });
});

it.each([
  ['vnd-trillion', 12.6, 12_600, 12_550, 12_650],
  ['vnd-million', 59_750, 59.75, 59.7495, 59.7505],
])('turns %s into the indicator’s unit of measure', async (unitOfMeasure, printed, value, low, high) => {
  expect(await figures({ measure: 'month', value: printed, unitOfMeasure })).toMatchObject([{ printed, printedIn: unitOfMeasure, value, interval: { low, high } }]);
});

it.each([
  ['at-least', 59.75, Infinity],
  ['at-most', -Infinity, 59.75],
])('leaves %s open on one side', async (bound, low, high) => {
  expect(await figures({ measure: 'month', value: 59.75, bound })).toMatchObject([{ bound, interval: { low, high } }]);
});

it('uses a correction and keeps what was printed', async () => {
  expect(await figures({ measure: 'month', value: 100_500, correction: { value: 100.5, reason: { vi: 'lệch nghìn lần' } } })).toMatchObject([{ printed: 100_500, value: 100.5, interval: { low: 100.45, high: 100.55 }, correction: { value: 100.5 } }]);
});

it('tells a figure of every measure, basis and plan apart by its id', async () => {
  const found = await figures({ measure: 'month', value: 1 }, { measure: 'year-to-date', value: 5 }, { measure: 'year-on-year', basis: 'month', value: 1 }, { measure: 'year-on-year', basis: 'year-to-date', value: 1 }, { measure: 'plan-achievement', value: 1 }, { measure: 'plan-achievement', plan: 'province', value: 1 });
  expect(new Set(found.map(({ id }) => id)).size).toBe(6);
});

it('makes a plan a figure of December that leads to its report', async () => {
  const loaded = await load(smallData);
  expect(loaded).toMatchObject({ ok: true, value: { unit: { id: 'lam-khe', sample: false } } });
  if (!loaded.ok) return;
  expect(loaded.value.figures.filter(({ measure }) => measure === 'annual-plan')).toMatchObject([{ period: '2024-12', plan: 'annual', value: 1200, report: { id: '2024-05', publishedOn: '2024-06-04', url: 'https://lamkhe.example.vn/5', secondary: false } }]);
  expect(loaded.value.remarks).toMatchObject([{ reportId: '2024-05', tasks: [{ due: '2024-06-30', state: 'open' }] }]);
});

it('holds markup for what it is: text', async () => {
  const loaded = await load({ ...smallData, [y24]: (smallData[y24] ?? '').replace('Tháng năm', '<img src=x onerror=alert(1)>') });
  expect(loaded).toMatchObject({ ok: true });
  if (loaded.ok) expect(loaded.value.reports.find(({ id }) => id === '2024-05')?.title).toBe('<img src=x onerror=alert(1)>');
});

it('does not blame a plan for the file that its report stands in', async () => {
  const named = (smallData[y24] ?? '').replace('"value": 1200, "report": "2024-05"', '"value": 1200, "report": "2023-12"');
  expect(await load({ ...smallData, [y24]: named })).toMatchObject({ ok: true });
  const broken = await load({ ...smallData, [y24]: named, 'lam-khe/2023.json': '{' });
  expect(broken).toMatchObject({ ok: false, problems: [{ file: 'lam-khe/2023.json', rule: 'json-syntax' }] });
});

it('tells the problems of every year of the unit, each in its file', async () => {
  const broken = await load({ ...smallData, 'lam-khe/2023.json': '{', [y24]: (smallData[y24] ?? '').replace('100.5', '"100.5"') });
  expect(broken).toMatchObject({ ok: false, offline: false, problems: [{ file: 'lam-khe/2023.json' }, { file: y24, rule: 'wrong-type' }] });
});

it('tells an unknown unit, and lost connections from broken files', async () => {
  expect(await load(smallData, 'dong-pha')).toMatchObject({ ok: false, problems: [{ rule: 'unknown-unit' }] });
  const catalog = await loadCatalog(readFrom(smallData));
  if (!catalog.ok) throw new Error('the catalog is whole');
  const offline: ReadText = async () => ({ ok: false, kind: 'network', detail: 'no route' });
  expect(await loadUnitData(offline, catalog.value, 'hac-son')).toMatchObject({ ok: false, offline: true, problems: [{ rule: 'file-network' }] });
});
