import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { buildCumulativeChart } from '../../../src/charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../../src/charts/model/build-monthly-chart.ts';
import { buildMonthlyLevel } from '../../../src/charts/model/build-monthly-level.ts';
import { buildPlanGauge } from '../../../src/charts/model/build-plan-gauge.ts';
import { buildYearOnYear } from '../../../src/charts/model/build-year-on-year.ts';
import type { CumulativeChartInput } from '../../../src/charts/model/cumulative-chart.ts';
import { ChartTable } from '../../../src/charts/view/chart-table.tsx';
import { CumulativeChart } from '../../../src/charts/view/cumulative-chart.tsx';
import { MonthChart } from '../../../src/charts/view/month-chart.tsx';
import { PlanGauge } from '../../../src/charts/view/plan-gauge.tsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { ResponsiveChart } from '../../../src/charts/view/responsive-chart.tsx';
import { chartStates } from '../../support/charts-states.ts';
import { svgText } from '../../support/charts-svg-text.ts';

function state(name: string): CumulativeChartInput {
  const found = chartStates[name];
  if (found === undefined) throw new RangeError(`no state ${name}`);
  return found;
}

describe.each(Object.entries(chartStates))('%s', (_, input) => {
  test.each([376, 848])('cumulative at %d px', (width) => {
    const complain = vi.spyOn(console, 'error');
    const { container } = render(<CumulativeChart id="c" model={buildCumulativeChart(input)} width={width} height={300} />);
    expect(svgText(container)).toMatchSnapshot();
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
  test('months', () => {
    const { container } = render(<><MonthChart id="l" model={buildMonthlyLevel(input)} width={376} height={210} /><MonthChart id="m" model={buildMonthlyChart(input)} width={560} height={300} /><MonthChart id="y" model={buildYearOnYear(input)} width={560} height={300} /></>);
    expect(svgText(container)).toMatchSnapshot();
  });
  test('gauge', () => {
    const { container } = render(<PlanGauge id="g" model={buildPlanGauge(input)} width={376} />);
    expect(svgText(container)).toMatchSnapshot();
  });
});

test('the same model draws the same SVG twice', () => {
  const draw = (): string => {
    const { container, unmount } = render(<CumulativeChart id="c" model={buildCumulativeChart(state('full-history'))} width={376} height={240} />);
    // Recharts counts its one chart-wide clip path over all charts ever drawn; nothing refers to it.
    const html = container.innerHTML.replaceAll(/recharts\d+-clip/gu, 'clip');
    unmount();
    return html;
  };
  expect(draw()).toBe(draw());
});

test('actual is drawn as a line, projection as an area', () => {
  const { container } = render(<CumulativeChart id="c" model={buildCumulativeChart(state('two-points-behind'))} width={376} height={240} />);
  expect(container.querySelectorAll('.td-actual path')).toHaveLength(2);
  expect(container.querySelectorAll('.td-band path').length).toBeGreaterThan(0);
  expect(container.querySelectorAll('.td-plan path')).toHaveLength(1);
});

test('figure has the finding as name and the summary as description', () => {
  render(<CumulativeChart id="c" model={buildCumulativeChart(state('english'))} width={376} height={240} />);
  const figure = screen.getByRole('figure', { name: 'Behind by the even pace' });
  expect(figure).toHaveAccessibleDescription(/37.4%; even pace 41.7%; behind by 4.3 pts/u);
});

test('arrow keys walk the points, Esc leaves, a click tells the key', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn();
  render(<CumulativeChart id="c" model={buildCumulativeChart(state('two-points-behind'))} width={376} height={240} onSelect={onSelect} />);
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName(/tháng 5\/2024: 4\.180.tỷ đồng, ước, khoảng 4\.179,5–4\.180,5/u);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toHaveAccessibleName(/tháng 4\/2024: 3\.255/u);
  await user.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledWith('2024-04/year-to-date');
  await user.keyboard('{Escape}');
  expect(document.body).toHaveFocus();
});

test('gauge is a meter with its text, and none without a plan', () => {
  render(<><PlanGauge id="a" model={buildPlanGauge(state('english'))} width={376} /><PlanGauge id="b" model={buildPlanGauge(state('at-least-no-plan'))} width={376} /></>);
  expect(screen.getAllByRole('meter')).toHaveLength(1);
  expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '37.4%, even pace 41.7%, behind by 4.3 pts, same period last year at 31.7% of this year’s plan');
  expect(screen.getByRole('img')).toHaveAccessibleName(/chưa công bố kế hoạch/u);
});

test('the table has a row a month and the mark in words', () => {
  render(<ChartTable table={buildCumulativeChart(state('two-points-behind')).table} language="vi" />);
  const row = screen.getByRole('row', { name: /tháng 4\/2024/u });
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['chưa công bố', expect.stringMatching(/3\.255.*suy ra/u)]);
});

test('a responsive chart reserves its height and draws at the default width', () => {
  act(() => void render(<ResponsiveChart defaultWidth={376} height={{ ratio: 0.5, min: 100, max: 400 }}>{(width, height) => <p>{`${width} × ${height}`}</p>}</ResponsiveChart>));
  expect(screen.getByText('376 × 188')).toBeVisible();
  // The DOM of these tests drops what it does not know of CSS, so the style is read from the markup.
  expect(renderToStaticMarkup(<ResponsiveChart defaultWidth={376} height={{ ratio: 0.5, min: 100, max: 400 }}>{() => null}</ResponsiveChart>)).toContain('height:clamp(100px, 50cqw, 400px)');
});
