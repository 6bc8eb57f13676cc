import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { chartName } from '../../../../src/charts/a11y/chart-name.ts';
import { buildGrowthHeatMap } from '../../../../src/charts/model/build-growth-heat-map.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import { YearTable } from '../../../../src/features/compare/year-table.tsx';
import { cautionText } from '../../../../src/i18n/caution-text.ts';
import { compareSection } from '../../../support/compare-section.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

async function open(unitId: string, indicatorId: string, years: readonly number[]) {
  const { props } = await compareSection(unitId, { indicatorIds: [indicatorId] });
  const [series] = props.series;
  if (series === undefined) throw new Error(`${unitId} has no ${indicatorId}`);
  render(<YearTable series={series} years={years} focusYear={years.at(-1) ?? 0} language="vi" unit={props.data.unit} />);
  const growth = (year: number): HTMLElement => within(screen.getByRole('row', { name: new RegExp(`^${year}`, 'u') })).getAllByRole('cell').at(-1) ?? document.body;
  return { growth, series, unit: props.data.unit };
}

test('a year without growth has the reason that the map of growth gives', async () => {
  const { growth, series, unit } = await open('thanh-liem', 'industrial-output', [2019, 2020, 2022]);
  const map = buildGrowthHeatMap({ name: chartName('Tăng'), series, comparison: { measure: 'year-on-year', growthBasis: 'year-to-date', joinTet: false, unit }, years: [2020], focusYear: 2020, until: at('2020-08'), language: 'vi', sample: false });
  // August 2020 is "trên …": a bound gives no rate.
  expect(map.rows[0]?.cells[7]?.announcement).toContain('báo cáo chỉ nêu một cận');
  expect(map.rows[0]?.totalReason).toBe('báo cáo chỉ nêu một cận (“trên” hoặc “gần”)');
  expect(growth(2020)).toHaveTextContent('báo cáo chỉ nêu một cận');
  expect(growth(2019)).toHaveTextContent('chưa có số cùng kỳ năm trước');
  expect(growth(2022)).toHaveTextContent('+14,3%');
});

test('a growth that asks for a check says so, as in the map', () => {
  const report = reportOf('2024-05');
  const series = reconcile(flow, 'unit', [printed(report, 'year-to-date', 260), printed(report, 'year-on-year', 160, { basis: 'year-to-date' })]);
  render(<YearTable series={series} years={[2024]} focusYear={2024} language="vi" unit={{ sample: false }} />);
  expect(screen.getByRole('row', { name: /^2024/u })).toHaveTextContent(cautionText('series-break', 'vi'));
});
