import { QueryClient } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fsText } from '../../../src/cli/fs-text.ts';
import type { ReadText } from '../../../src/data/read-text.ts';
import { App } from '../../../src/entries/app/app.tsx';
import { preferencesKey, usePreferences } from '../../../src/state/preferences.ts';

const fromDisk = fsText('data');

function open(href: string, readText: ReadText = fromDisk) {
  const go = vi.fn<(href: string, replace?: boolean) => void>();
  render(<App href={href} base="/" queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })} readText={readText} go={go} today="2024-06-10" />);
  return { go, user: userEvent.setup() };
}

/** A small unit with the figures given, one a line: "2024-05 month 100"; "2024-05-b month 120" stands in another report of that month. */
function unitOf(lines: readonly string[], life = ''): ReadText {
  const reports = new Map<string, string[]>();
  for (const line of lines) {
    const [where = '', measure = '', value = ''] = line.split(' ');
    const [report = '', period = report.slice(0, 7)] = where.split('/');
    reports.set(report, [...(reports.get(report) ?? []), `{ "indicator": "output", "period": "${period}", "measure": "${measure}", "value": ${value} }`]);
  }
  const years = [...new Set([...reports.keys()].map((id) => id.slice(0, 4)))];
  const files: Readonly<Record<string, string>> = {
    'catalog.json': `{ "formatVersion": 1, "defaultUnit": "lam-khe", "indicators": [
      { "id": "output", "name": { "vi": "Sản lượng" }, "shortName": { "vi": "Sản lượng" }, "unitOfMeasure": "vnd-billion", "aggregation": "sum", "direction": "higher-is-better", "decimals": 1, "definition": { "vi": "Để thử" } } ],
      "units": [ { "id": "lam-khe", "name": { "vi": "Huyện Lam Khê" }, "level": "district",${life} "years": [${years.join(', ')}] } ] }`,
    ...Object.fromEntries(years.map((year) => [`lam-khe/${year}.json`, `{ "formatVersion": 1, "unit": "lam-khe", "year": ${year}, "plans": [], "reports": [${[...reports].filter(([id]) => id.startsWith(year)).map(([id, figures]) => `{ "id": "${id}", "period": "${id.slice(0, 7)}", "title": "Báo cáo", "publisher": "Lam Khê", "figures": [${figures.join(', ')}] }`).join(', ')}] }`])),
  };
  return async (path) => {
    const text = files[path];
    return text === undefined ? { ok: false, kind: 'not-found', detail: path } : { ok: true, text };
  };
}

const heading = async (): Promise<HTMLElement> => screen.findByRole('heading', { level: 1 });

beforeEach(() => localStorage.clear());

describe('the answer', () => {
  test('the country’s retail growth of May 2024 stands beside the one on the figures printed a year before', async () => {
    open('/viet-nam/compare/?period=2024-05');
    expect(await heading()).toHaveTextContent('Bán lẻ, dịch vụ 5 tháng 2024: công bố +8,65%, nhưng +2,1% so với số đã in năm 2023');
    const base = screen.getByText('Gốc so sánh').nextElementSibling;
    expect(base).toHaveTextContent('Mức công bố +8,65% chỉ đúng nếu cùng kỳ 2023 là 2.374.759 tỷ đồng.');
    expect(base).toHaveTextContent('thấp hơn 6,0%');
    expect(screen.getByText('Tết').nextElementSibling).toHaveTextContent('22/1/2023');
  });

  test.each([
    ['thanh-hoa', 'công bố +17,53%, gần khớp số đã in năm 2023, gốc lệch 0,1%'],
    ['thanh-hoa', 'công bố +9,89%, gần khớp số đã in năm 2022, gốc lệch chưa đến 0,05%', '?year=2023'],
  ])('%s: a base that moved by a hair is no contradiction: %s', async (unit, said, query = '') => {
    open(`/${unit}/compare/${query}`);
    expect(await heading()).toHaveTextContent(said);
    expect(screen.getByText('Gốc so sánh').nextElementSibling).toHaveTextContent(/gần khớp với số hai năm đã in/u);
  });

  test('a period without figures is said, with the one shown instead', async () => {
    open('/huyen-mau/compare/?period=2025-03');
    await heading();
    expect(screen.getByText('Chưa có số liệu của kỳ “tháng 3/2025”; đang hiển thị tháng 12/2024.')).toBeInTheDocument();
  });

  test.each([['period=2023-05&year=2024', 2024], ['period=2024-05&year=2023', 2023]])('%s reads the month of the period in the year in focus', async (query, year) => {
    open(`/viet-nam/compare/?indicators=retail-sales&${query}`);
    expect(await heading()).toHaveTextContent(`5 tháng ${year}: `);
    expect(screen.getByRole('heading', { name: 'Mức tăng này có thật không?' })).toBeInTheDocument();
    expect(screen.queryByText(/Chưa có số liệu của kỳ/u)).not.toBeInTheDocument();
  });

  test('a month that the year in focus does not have is said, and the year is read all the same', async () => {
    open('/lam-khe/compare/?period=2023-02&year=2024', unitOf(['2023-02 year-to-date 90', '2024-05 year-to-date 100']));
    await heading();
    expect(screen.getByText('Chưa có số liệu của kỳ “tháng 2/2024”; đang hiển thị tháng 5/2024.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Mức tăng này có thật không?' })).toBeInTheDocument();
  });

  test('another year in focus takes the period along', async () => {
    const { go, user } = open('/viet-nam/compare/?period=2023-05');
    await heading();
    await user.selectOptions(screen.getByLabelText('Năm xem chính:'), '2024');
    expect(go).toHaveBeenLastCalledWith('/viet-nam/compare/?period=2024-05&year=2024', true);
  });

  test('the other years are known whether or not they are drawn', async () => {
    open('/viet-nam/compare/?period=2024-05&years=2024');
    await heading();
    expect(screen.queryByText(/Không năm nào khác/u)).not.toBeInTheDocument();
  });

  test('a revised January says from what to what', async () => {
    open('/viet-nam/compare/?period=2023-02');
    await heading();
    expect(screen.getByText('Số điều chỉnh').nextElementSibling).toHaveTextContent('số trong tháng 1/2023 từ 544.829,0 tỷ đồng thành 512.320,5 tỷ đồng (−5,97%)');
  });

  test('a district with gaps keeps them, its corrections and the plans its shares imply', async () => {
    open('/thanh-liem/compare/');
    expect(await heading()).toHaveTextContent('chưa có số cùng kỳ năm trước');
    expect(screen.getByText(/13,1 nghìn tỷ đồng năm 2019 → 30,7 nghìn tỷ đồng năm 2024/u)).toBeInTheDocument();
    const years = screen.getByRole('table', { name: /Từng năm/u });
    expect(within(years).getByRole('row', { name: /^2019 2\/12, khuyết T9/u })).toHaveTextContent('có số in nhầm đã hiệu đính');
    const months = screen.getAllByRole('table', { hidden: true }).find((table) => table.querySelector('caption')?.textContent.includes('Luỹ kế từ đầu năm') === true);
    expect(within(months ?? document.body).getByRole('row', { name: /^tháng 9/u, hidden: true })).toHaveTextContent('khuyết số ở kỳ này');
  });
});

describe('bad input', () => {
  test('one year only', async () => {
    open('/lam-khe/compare/', unitOf(['2024-05 month 100']));
    expect(await screen.findByText('Mới có số của năm 2024, chưa có năm nào để so.')).toBeInTheDocument();
  });

  test('no common months', async () => {
    open('/lam-khe/compare/?measure=year-on-year', unitOf(['2023-03 month 90', '2024-05 month 100']));
    expect((await screen.findAllByText('Chưa có số để vẽ: chưa có số cùng kỳ năm trước.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('chưa tính được mức tăng');
  });

  test('nothing at all on the day chosen', async () => {
    open('/lam-khe/compare/?asOf=2001-01-01', unitOf(['2024-05 month 100']));
    expect(await screen.findByText('Đơn vị này chưa có số liệu nào ở ngày đã chọn.')).toBeInTheDocument();
  });

  test('one month with two conflicting figures', async () => {
    open('/lam-khe/compare/?measure=month', unitOf(['2023-05 month 90', '2024-05 month 100', '2024-05-b month 120']));
    await heading();
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringMatching(/^tháng 5\/2024: 1[02]0\u00a0tỷ đồng, công bố, có hai số mâu thuẫn$/u));
  });

  test('the page says so at the checks and in the part on revisions, and never that nothing changed', async () => {
    open('/lam-khe/compare/?measure=month', unitOf(['2023-05 month 90', '2024-05 month 100', '2024-05-b month 120']));
    await heading();
    expect(screen.getByText('Số mâu thuẫn').nextElementSibling).toHaveTextContent(/^Hai số về .*tháng 5\/2024 loại trừ nhau: 100.*120/u);
    const part = within(screen.getByRole('region', { name: 'Số đã công bố về sau có đổi không?' }));
    expect(part.getByText(/hai số mâu thuẫn, đang dùng 100 tỷ đồng, số kia là 120 tỷ đồng, cách nhau 19,0 tỷ đồng ngoài mức làm tròn/u)).toBeInTheDocument();
    expect(part.queryByText(/chưa báo cáo nào đổi/u)).not.toBeInTheDocument();
    const [first, second] = part.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^In lần đầu · đang dùng/u);
    expect(second).toHaveTextContent(/^Mâu thuẫn120 tỷ đồng/u);
    expect(part.getByRole('row', { name: /số trong tháng/u })).toHaveTextContent('chưa lần nào; mâu thuẫn: 1');
  });

  test('a unit that did not exist a year before has no growth anywhere, and every place says why', async () => {
    const months = ['01', '02', '03', '04'].flatMap((month) => [`2023-${month} month 1000`, `2024-${month} month 100`]);
    open('/lam-khe/compare/?columns=period.month.growth-month', unitOf([...months, '2023-01 year-to-date 1000', '2023-12 month 1000'], ' "validFrom": "2024-01-01",'));
    expect(await heading()).toHaveTextContent('chưa tính được mức tăng, đơn vị chỉ có ở một trong hai kỳ');
    expect(document.body).not.toHaveTextContent('kiểm tra phạm vi');
    expect(document.body).not.toHaveTextContent('−90');
    expect(within(screen.getByRole('region', { name: /Tháng nào làm năm 2024/u })).getByText(/đơn vị chỉ có ở một trong hai kỳ/u)).toBeInTheDocument();
  });

  test('figures that agree have no such check', async () => {
    open('/lam-khe/compare/?measure=month', unitOf(['2023-05 month 90', '2024-05 month 100', '2024-05-b month 100']));
    await heading();
    expect(screen.queryByText('Số mâu thuẫn')).not.toBeInTheDocument();
  });

  test.each(['0', '-20'])('a base of %s', async (value) => {
    open('/lam-khe/compare/?measure=year-on-year', unitOf([`2023-05 month ${value}`, '2024-05 month 100']));
    await heading();
    expect(screen.getByText('Chưa có số để vẽ: số gốc so sánh bằng 0 hoặc âm.')).toBeInTheDocument();
  });

  test('growth of a thousand per cent is drawn at the edge and asks for a check', async () => {
    const others = ['01', '02', '03', '04'].flatMap((month) => [`2023-${month} month 100`, `2024-${month} month 105`]);
    open('/lam-khe/compare/?measure=year-on-year', unitOf([...others, '2023-05 month 10', '2024-05 month 110']));
    await heading();
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'tháng 5/2024: +1.000%, tính từ số đã công bố, từ +942,9% đến +1.063,2% do làm tròn, mức hai năm quá khác nhau, cần kiểm tra phạm vi');
  });

  test('what the address asks for and the unit does not have is told', async () => {
    open('/thanh-liem/compare/?indicators=industrial-output.nope&years=1999.2020&base=20x');
    await heading();
    expect(screen.getByText('Bỏ qua nope: đơn vị này không có số liệu như vậy.')).toBeInTheDocument();
    expect(screen.getByText('Bỏ qua năm 1999: chưa có số liệu.')).toBeInTheDocument();
    expect(screen.getByText(/base=20x/u)).toBeInTheDocument();
  });
});

describe('the choice is the address', () => {
  test('measure, years, indicators, Tết and day each change it', async () => {
    const { go, user } = open('/huyen-mau/compare/?measure=year-on-year');
    await heading();
    await user.click(screen.getByRole('radio', { name: 'Chỉ số' }));
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?measure=index', true);
    await user.click(screen.getByRole('checkbox', { name: '2022' }));
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?years=2023&measure=year-on-year', true);
    await user.click(screen.getByRole('checkbox', { name: 'Bán lẻ, dịch vụ' }));
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?indicators=industrial-output.retail-sales&measure=year-on-year', true);
    await user.click(screen.getByRole('checkbox', { name: /Gộp tháng 1/u }));
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?measure=year-on-year&tet=apart', true);
    await user.selectOptions(screen.getByLabelText('Năm xem chính:'), '2023');
    expect(go).toHaveBeenLastCalledWith('/huyen-mau/compare/?year=2023&measure=year-on-year', true);
    const days = screen.getByLabelText('Số liệu biết đến ngày:');
    const day = within(days).getAllByRole('option')[1]?.getAttribute('value') ?? '';
    await user.selectOptions(days, day);
    expect(go).toHaveBeenLastCalledWith(`/huyen-mau/compare/?asOf=${day}&measure=year-on-year`, true);
  });

  test('a press in a section that is not drawn anew yet keeps what was chosen a moment before', async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    let href = '/huyen-mau/compare/';
    const page = (): ReactElement => <App href={href} base="/" queryClient={queryClient} readText={fromDisk} go={go} today="2024-06-10" />;
    const go = (next: string): void => { href = next; rerender(page()); };
    const { rerender } = render(page());
    await heading();
    fireEvent.click(screen.getByRole('radio', { name: 'Trong tháng' }));
    fireEvent.click(within(screen.getByRole('grid')).getByRole('button', { name: 'Luỹ kế từ đầu năm' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Huyện Lý Nhân' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tỉnh Hà Nam' }));
    expect(href).toBe('/huyen-mau/compare/?measure=month&units=ly-nhan.ha-nam&sort=year-to-date.desc');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Tỉnh Hà Nam' })).toBeChecked());
    fireEvent.change(screen.getByLabelText('Năm xem chính:'), { target: { value: '2023' } });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2023'));
    expect(document.title).toBe(`${screen.getByRole('heading', { level: 1 }).textContent} – Tiến Độ`);
    await waitFor(() => expect(within(screen.getByRole('grid')).getByRole('columnheader', { name: 'Luỹ kế từ đầu năm' })).toHaveAttribute('aria-sort', 'descending'));
  });

  test('small multiples of several indicators, a pin that stays with the reader', async () => {
    const { user } = open('/huyen-mau/compare/?indicators=industrial-output.retail-sales&measure=plan-share');
    await heading();
    expect(screen.getAllByRole('slider')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Ghim Nông nghiệp' }));
    expect(screen.getByRole('button', { name: 'Ghim Nông nghiệp' })).toHaveAttribute('aria-pressed', 'true');
    expect(localStorage.getItem(preferencesKey)).toContain('agricultural-output');
    expect(usePreferences.getState().pinnedIndicators).toEqual(['agricultural-output']);
  });

  test('another unit is fetched when chosen and drawn beside', async () => {
    open('/huyen-mau/compare/?measure=plan-share&units=thanh-liem');
    await heading();
    await waitFor(() => expect(screen.getAllByRole('slider', { name: /Tỷ lệ thực hiện kế hoạch năm/u })).toHaveLength(2), { timeout: 5000 });
    expect(screen.getByText(/Không cộng các đơn vị với nhau/u)).toBeInTheDocument();
  });
});

describe('shares of different plans', () => {
  test('each line and each year names its plan, and the chart says that they do not compare', async () => {
    open('/thanh-liem/compare/?indicators=budget-revenue&measure=plan-share&years=2020.2021');
    await heading();
    expect(screen.getByText('Các đường tính theo những kế hoạch khác nhau (kế hoạch năm, kế hoạch tỉnh giao), không so trực tiếp được.')).toBeInTheDocument();
    const [chart] = screen.getAllByRole('img', { name: /Tỷ lệ thực hiện kế hoạch năm/u });
    expect(within(chart ?? document.body).getByText(/^2024, kế hoạch tỉnh giao/u)).toBeInTheDocument();
    expect(within(chart ?? document.body).getByText('2020, kế hoạch năm')).toBeInTheDocument();
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringMatching(/77,5%, kế hoạch tỉnh giao, /u));
    const years = screen.getByRole('table', { name: /Từng năm/u });
    expect(within(years).getByRole('row', { name: /^2024/u })).toHaveTextContent(/kế hoạch tỉnh giao: [\d.,–]+.*kế hoạch tỉnh giao: 77,5%/u);
    expect(within(years).getByRole('row', { name: /^2021/u })).toHaveTextContent(/kế hoạch năm: /u);
  });

  test('where every year has one annual plan nothing is said of it', async () => {
    open('/huyen-mau/compare/?measure=plan-share');
    await heading();
    expect(screen.queryByText(/kế hoạch khác nhau/u)).not.toBeInTheDocument();
    expect(within(screen.getByRole('table', { name: /Từng năm/u })).queryByText(/kế hoạch năm: /u)).not.toBeInTheDocument();
  });
});

describe('an invented unit beside a real one', () => {
  test('is named so on the page, in its section and at its line', async () => {
    open('/viet-nam/compare/?indicators=retail-sales&measure=year-on-year&units=huyen-mau&year=2024');
    await heading();
    expect(screen.getByText('có số liệu minh hoạ: Huyện Mẫu')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Huyện Mẫu (minh hoạ)' })).toBeChecked();
    expect(screen.getByText(/^Huyện Mẫu là đơn vị hư cấu/u)).toBeInTheDocument();
    const chart = await screen.findByRole('img', { name: /2024\. Tăng, giảm so với cùng kỳ, tính trên từng tháng$/u }, { timeout: 5000 });
    expect(within(chart).getByText('Huyện Mẫu (minh hoạ)')).toBeInTheDocument();
  });

  test('is not spoken of where it is not chosen', async () => {
    open('/viet-nam/compare/?indicators=retail-sales&measure=year-on-year&year=2024');
    await heading();
    expect(screen.queryByText(/có số liệu minh hoạ/u)).not.toBeInTheDocument();
    expect(screen.queryByText(/là đơn vị hư cấu/u)).not.toBeInTheDocument();
  });
});

describe('what an index starts from', () => {
  const bases = async (query: string): Promise<HTMLSelectElement> => {
    open(`/${query}`);
    await heading();
    return screen.getByLabelText<HTMLSelectElement>('Gốc:');
  };

  test('is said by the basis: of the year to date the same months of the base year', async () => {
    const select = await bases('viet-nam/compare/?indicators=retail-sales&measure=index&basis=year-to-date&base=2022');
    expect(select.selectedOptions[0]).toHaveTextContent('luỹ kế cùng số tháng năm 2022 = 100');
    expect(within(select).queryByRole('option', { name: /bình quân tháng/u })).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Chỉ số tính trên luỹ kế, luỹ kế cùng số tháng năm 2022 = 100$/u })).toBeInTheDocument();
  });

  test('is a mean month or any month where months are compared', async () => {
    const { go, user } = open('/viet-nam/compare/?indicators=retail-sales&measure=index&basis=month&base=2022');
    await heading();
    const select = screen.getByLabelText<HTMLSelectElement>('Gốc:');
    expect(select.selectedOptions[0]).toHaveTextContent('bình quân tháng năm 2022 = 100');
    await user.selectOptions(select, 'tháng 3/2023 = 100');
    expect(go.mock.lastCall?.[0]).toContain('base=2023-03');
  });

  test('is another where the year asked for has no figures, which is told', async () => {
    const select = await bases('viet-nam/compare/?indicators=retail-sales&measure=index&base=1999');
    expect(screen.getByText('Bỏ qua năm 1999: chưa có số liệu.')).toBeInTheDocument();
    expect(select.selectedOptions[0]?.textContent).toMatch(/^bình quân tháng năm 20\d\d = 100$/u);
  });

  test('is a year that the units drawn have, and a unit without it says so', async () => {
    open('/thai-binh/compare/?measure=index&units=huyen-mau&year=2024');
    await heading();
    const chart = await screen.findByRole('img', { name: /, 2024\. Chỉ số tính trên .* năm 2022 = 100$/u }, { timeout: 5000 });
    expect(within(chart).getByText('Huyện Mẫu (minh hoạ)')).toBeInTheDocument();
  });

  test('of a series that has nothing there is missing with that reason', async () => {
    open('/lam-khe/compare/?measure=index&basis=month&base=2023', unitOf(['2023-03 month 90', '2024-05 month 100']));
    await heading();
    expect(screen.getByText('Chưa có số để vẽ: chưa có số của kỳ gốc.')).toBeInTheDocument();
  });
});

describe('reading a chart', () => {
  test('arrows walk months and years, Esc leaves', async () => {
    const { user } = open('/huyen-mau/compare/?measure=month');
    await heading();
    const chart = screen.getByRole('slider');
    expect(chart).toHaveAttribute('aria-valuetext', expect.stringMatching(/^tháng 12\/2024: 933\u00a0tỷ đồng/u));
    chart.focus();
    await user.keyboard('{ArrowLeft}');
    expect(chart).toHaveAttribute('aria-valuetext', expect.stringMatching(/^tháng 11\/2024/u));
    await user.keyboard('{ArrowDown}');
    expect(chart).toHaveAttribute('aria-valuetext', expect.stringMatching(/^tháng 11\/2023/u));
    await user.keyboard('{Home}');
    expect(chart).toHaveAttribute('aria-valuetext', expect.stringMatching(/^tháng 1\/2023/u));
    await user.keyboard('{Escape}');
    expect(chart).not.toHaveFocus();
  });
});
