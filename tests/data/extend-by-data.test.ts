import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkFolder } from '../../src/cli/check.ts';
import { fsText } from '../../src/cli/fs-text.ts';
import { loadCatalog } from '../../src/data/load-catalog.ts';
import { loadUnitData } from '../../src/data/load-unit-data.ts';
import { reportingPeriods, unitSeries, unitView } from '../../src/domain/assessment/unit-assessment.ts';
import { periodOf } from '../../src/domain/period/period-of.ts';

function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-extend-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('data', folder, { recursive: true });
  return folder;
}

async function viewOf(folder: string, unitId: string, year: number, month: number) {
  const catalog = await loadCatalog(fsText(folder));
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems));
  const data = await loadUnitData(fsText(folder), catalog.value, unitId);
  if (!data.ok) throw new Error(JSON.stringify(data.problems));
  return { periods: reportingPeriods(data.value), view: unitView(unitSeries(catalog.value, data.value), data.value, periodOf(year, month)) };
}

it('every committed file passes the check', async () => {
  const { problems, units } = await checkFolder('data');
  expect(problems).toEqual([]);
  expect(units.length).toBeGreaterThanOrEqual(10);
});

it('a month is added by one edit of one file', async () => {
  const folder = copyOfData();
  const file = join(folder, 'ly-nhan/2024.json');
  const text = readFileSync(file, 'utf8');
  const report = `,
    { "id": "2024-06", "period": "2024-06", "publishedOn": "2024-07-04", "title": "Tháng sáu (để thử)", "publisher": "Thử",
      "figures": [
        { "indicator": "industrial-output", "period": "2024-06", "measure": "month", "value": 1010, "status": "estimated" },
        { "indicator": "industrial-output", "period": "2024-06", "measure": "year-to-date", "value": 5190, "status": "estimated" }
      ] }
  ]
}
`;
  writeFileSync(file, text.replace(/\n {2}\]\n\}\n$/u, () => report));
  expect((await checkFolder(folder)).problems).toEqual([]);
  const { periods, view } = await viewOf(folder, 'ly-nhan', 2024, 6);
  expect(periods.at(-1)).toBe('2024-06');
  const industry = view.indicators.find(({ assessment }) => assessment.period === '2024-06');
  expect(industry?.assessment.yearToDate).toMatchObject({ known: true, observation: { value: 5190 } });
  // May's plan carries over to June.
  expect(industry?.assessment.planAchievement).toMatchObject({ known: true, observation: { origin: { kind: 'derived', formula: 'share-of-plan' } } });
});

it('an indicator and a unit are added by data alone', async () => {
  const folder = copyOfData();
  const catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'));
  catalog.indicators.push({ id: 'tourist-revenue', name: { vi: 'Doanh thu du lịch' }, shortName: { vi: 'Du lịch' }, unitOfMeasure: 'vnd-million', aggregation: 'sum', direction: 'higher-is-better', decimals: 0, definition: { vi: 'Để thử' } });
  catalog.units.push({ id: 'hac-son', name: { vi: 'Tỉnh Hạc Sơn' }, level: 'province', years: [2026] });
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify(catalog));
  cpSync(join(folder, 'ha-nam'), join(folder, 'hac-son'), { recursive: true });
  rmSync(join(folder, 'hac-son/2023.json'));
  rmSync(join(folder, 'hac-son/2024.json'));
  writeFileSync(join(folder, 'hac-son/2026.json'), JSON.stringify({ formatVersion: 1, unit: 'hac-son', year: 2026, reports: [{ id: '2026-03', period: '2026-03', title: 'Quý một', publisher: 'Thử', figures: [{ indicator: 'tourist-revenue', period: '2026-03', measure: 'year-to-date', value: 42, unitOfMeasure: 'vnd-billion' }, { indicator: 'tourist-revenue', period: '2026-03', measure: 'plan-achievement', value: 21 }] }] }));
  expect((await checkFolder(folder)).problems).toEqual([]);
  const { view } = await viewOf(folder, 'hac-son', 2026, 3);
  expect(view.indicators.map(({ assessment }) => assessment.indicator.id)).toEqual(['tourist-revenue']);
  expect(view.indicators[0]?.assessment).toMatchObject({ yearToDate: { known: true, observation: { value: 42_000 } }, status: { kind: 'certain', name: 'behind' }, pace: { rule: 'even' } });
});
