import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ObservationTable } from '../../../../src/features/compare/observation-table.tsx';
import { usePreferences } from '../../../../src/state/preferences.ts';
import { compareSection } from '../../../support/compare-section.ts';

// The DOM of these tests has no layout: the table is told how tall it is.
beforeAll(() => void vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480));
afterAll(() => void vi.restoreAllMocks());
beforeEach(() => usePreferences.setState({ density: 'comfortable' }));

async function open(...given: Parameters<typeof compareSection>) {
  const user = userEvent.setup();
  const { props, go } = await compareSection(...given);
  const { rerender } = render(<ObservationTable {...props} />);
  return { user, go, props, rerender, grid: screen.getByRole('grid') };
}

describe('the table of observations', () => {
  test('draws rows in sight alone and says how many there are', async () => {
    const { grid, props } = await open('huyen-mau', { indicatorIds: ['industrial-output', 'retail-sales', 'budget-revenue'] });
    const periods = props.series.flatMap((series) => series.periods).length;
    expect(grid).toHaveAttribute('aria-rowcount', String(periods + 1));
    const rows = within(grid).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(periods);
    expect(rows[1]).toHaveAttribute('aria-rowindex', '2');
    expect(within(grid).getAllByRole('rowheader')[0]).toHaveTextContent('tháng 12/2024');
  });

  test('on paper holds every row, in order, and in sight alone again after it', async () => {
    const { grid, props } = await open('huyen-mau', { indicatorIds: ['industrial-output', 'retail-sales', 'budget-revenue'] });
    const periods = props.series.flatMap((series) => series.periods).length;
    const drawn = within(grid).getAllByRole('row').length;
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(within(grid).getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(Array.from({ length: periods + 1 }, (_, index) => index + 1));
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(within(grid).getAllByRole('row')).toHaveLength(drawn);
  });

  test('prints numbers as published with their marks and says what is missing', async () => {
    const { grid } = await open('ly-nhan', { indicatorIds: ['industrial-output'] });
    const may = within(grid).getByRole('row', { name: /tháng 5\/2024/u });
    for (const name of ['925, ước', '4.180, ước', '37,4%, công bố']) expect(within(may).getByRole('gridcell', { name })).toHaveTextContent(name.replace(/, .*$/u, ''));
    expect(within(grid).getByRole('row', { name: /tháng 6\/2019/u })).toHaveTextContent('chưa công bố');
  });

  test('a corrected number is marked, and its cell says what the report prints', async () => {
    const { grid } = await open('thanh-liem', { indicatorIds: ['industrial-output'] });
    const corrected = within(grid).getByRole('gridcell', { name: /^2\.500, ước, đã hiệu đính, báo cáo in 2,500\s+tỷ đồng$/u });
    expect(corrected).toHaveTextContent(/^2\.500$/u);
    expect(corrected.childElementCount).toBe(0);
    expect(corrected).toHaveClass('vt-told');
    expect(within(screen.getByRole('list', { name: 'Dấu bên số' })).getByText(/số đã hiệu đính, hai số mâu thuẫn, gốc so sánh đã điều chỉnh hoặc Tết lệch tháng/u)).toBeInTheDocument();
    for (const cell of within(grid).getAllByRole('gridcell').filter((each) => each.classList.contains('vt-told'))) expect(cell.getAttribute('aria-label')).toMatch(/, (?:công bố|ước|suy ra), (?:đã hiệu đính|có số in nhầm đã hiệu đính|có hai số mâu thuẫn|gốc so sánh đã|mức hai năm quá|Tết lệch tháng)/u);
  });

  test('what the cells of a row tell stands below the table once the row is in use, for whoever has no pointer', async () => {
    const { user, grid } = await open('thanh-liem', { indicatorIds: ['industrial-output'] });
    const note = /^tháng 5\/2024\. Trong tháng: đã hiệu đính, báo cáo in 2,500\s+tỷ đồng/u;
    expect(screen.queryByText(note)).toBeNull();
    await user.click(within(grid).getByRole('gridcell', { name: /^2\.500, ước, đã hiệu đính/u }));
    expect(screen.getByText(note)).toBeVisible();
    await user.keyboard('{ArrowUp}');
    expect(screen.queryByText(note)).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText(note)).toBeVisible();
  });

  test('a month that Tết moved into and a growth on a restated base say so', async () => {
    const { grid } = await open('viet-nam', { indicatorIds: ['retail-sales'], sort: { column: 'period', descending: true } });
    const row = (name: RegExp): HTMLElement => within(grid).getByRole('row', { name });
    const january = row(/^tháng 1\/2024/u);
    // Of January the month and the year to date are the same growth.
    const moved = within(january).getAllByRole('gridcell', { name: /^\+[\d,]+%, .*Tết lệch tháng/u });
    expect(moved.map((cell) => cell.classList.contains('vt-told'))).toEqual([true, true]);
    expect(within(row(/^tháng 12\/2024/u)).queryByRole('gridcell', { name: /Tết lệch tháng/u })).not.toBeInTheDocument();
    for (const cell of within(grid).getAllByRole('gridcell')) expect(cell.childNodes.length, cell.outerHTML).toBeLessThanOrEqual(1);
  });

  test('each missing number says its own reason, in full in its description', async () => {
    const { grid } = await open('thanh-liem', { indicatorIds: ['budget-revenue'] });
    expect(within(grid).getAllByRole('gridcell', { name: 'chưa có số năm trước' })[0]).toHaveAccessibleDescription('chưa có số cùng kỳ năm trước');
    expect(within(grid).getAllByRole('gridcell', { name: 'khuyết số ở kỳ này' }).length).toBeGreaterThan(0);
  });

  test('sorting goes through the address, largest first, and back to the own order', async () => {
    const { user, go, grid } = await open('huyen-mau');
    await user.click(within(grid).getByRole('button', { name: 'Trong tháng' }));
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?sort=month.desc', true);
  });

  test('shows the order that the address asks for, in numbers and not in letters', async () => {
    const { grid } = await open('huyen-mau', { sort: { column: 'month', descending: true } });
    expect(within(grid).getByRole('columnheader', { name: 'Trong tháng' })).toHaveAttribute('aria-sort', 'descending');
    const values = within(grid).getAllByRole('row').slice(1).map((row) => Number((within(row).getAllByRole('gridcell')[0]?.textContent ?? '').replace(/ .*$/u, '').replace('.', '')));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBeGreaterThan(5);
  });

  test('columns come and go through the address; one that the table does not have is told', async () => {
    const { user, go, grid } = await open('huyen-mau', { columns: ['month', 'wind-speed'] });
    expect(within(grid).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Kỳ', 'Trong tháng']);
    expect(screen.getByText(/cột “wind-speed” không có/u)).toBeInTheDocument();
    await user.click(screen.getByText('Chọn cột', { selector: 'summary' }));
    await user.click(screen.getByRole('checkbox', { name: 'Luỹ kế từ đầu năm' }));
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?columns=period.month.year-to-date', true);
  });

  test('rows are walked by keyboard, one of them in the order of Tab', async () => {
    const { user, go, grid } = await open('huyen-mau');
    const row = (name: RegExp): HTMLElement => within(grid).getByRole('row', { name });
    row(/tháng 12\/2024/u).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row(/tháng 10\/2024/u)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(row(/tháng 11\/2024/u)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row(/tháng 12\/2024/u)).toHaveFocus();
    expect(grid.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/industrial-output/?period=2024-12');
  });

  test('copies what is selected, else everything, as tab-separated text that says it is sample data', async () => {
    const { user, grid } = await open('huyen-mau', { columns: ['month', 'growth-month'] });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    within(grid).getByRole('row', { name: /tháng 12\/2024/u }).focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(within(grid).getAllByRole('row', { selected: true })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Chép 2 dòng đã chọn' }));
    expect(write.mock.lastCall?.[0].split('\n').map((line) => line.split('\t'))).toEqual([
      ['Kỳ', 'Trong tháng', 'Tăng so với cùng tháng năm trước', 'Minh hoạ'],
      ['tháng 12/2024', expect.stringMatching(/^\d+(?:,\d+)?$/u), expect.stringMatching(/^-?\d+(?:,\d+)?%$/u), 'Minh hoạ'],
      ['tháng 11/2024', expect.stringMatching(/^\d+(?:,\d+)?$/u), expect.stringMatching(/^-?\d+(?:,\d+)?%$/u), 'Minh hoạ'],
    ]);
    expect(await screen.findByText(/Đã chép 2 dòng/u)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /^Chép/u }));
    expect(write.mock.lastCall?.[0].split('\n').length).toBeGreaterThan(2);
  });

  test('copies bounds and intervals in the words of the screen, exact numbers as numbers, and why a number is missing', async () => {
    const { user, grid } = await open('thanh-liem', { indicatorIds: ['industrial-output'], columns: ['month', 'year-to-date', 'growth-year-to-date', 'plan-annual'] });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Chép cả bảng' }));
    const [header = [], ...lines] = (write.mock.lastCall?.[0] ?? '').split('\n').map((line) => line.split('\t'));
    expect(header.at(-1)).toBe('Ghi chú');
    const may = lines.find(([period]) => period === 'tháng 5/2024') ?? [];
    expect(may.slice(1, 3)).toEqual(['2500', 'gần 12.600']);
    expect(may[3]).toBe('dưới 30.695');
    expect(lines.filter((line) => /^[\d.,]+–[\d.,]+$/u.test(line[3] ?? '')).length).toBeGreaterThan(3);
    expect(may.at(-1)).toBe('Trong tháng: đã hiệu đính, báo cáo in 2,500 tỷ đồng; Luỹ kế từ đầu năm: đã hiệu đính, báo cáo in 12,600 tỷ đồng; Kế hoạch năm: có số in nhầm đã hiệu đính');
    expect(lines.flat().filter((cell) => cell === '')).toHaveLength(lines.filter((line) => line.at(-1) === '').length);
    // Whatever the screen shows as a word is the same word in the text.
    for (const row of within(grid).getAllByRole('row').slice(1)) {
      const cells = [...row.children].map((cell) => (cell.classList.contains('vt-missing') ? (cell.getAttribute('title') ?? '') : (cell.textContent ?? '')).replaceAll('\u00a0', ' '));
      const pasted = lines.find(([period]) => period === cells[0]) ?? [];
      for (const [index, cell] of cells.entries()) expect(/[a-zà-ỹ–]/iu.test(cell) ? pasted[index] : Number((pasted[index] ?? '').replace(',', '.').replace('%', ''))).toBe(/[a-zà-ỹ–]/iu.test(cell) ? cell : Number(cell.replaceAll('.', '').replace(',', '.').replace('−', '-').replace(/[+%]/gu, '')));
    }
  });

  test('keeps the density that the reader prefers', async () => {
    const { user } = await open('huyen-mau');
    await user.click(screen.getByRole('radio', { name: 'Dày' }));
    expect(usePreferences.getState().density).toBe('compact');
  });
});
