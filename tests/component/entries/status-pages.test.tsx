import { QueryClient } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { fsText } from '../../../src/cli/fs-text.ts';
import { accuracyToText } from '../../../src/data/accuracy-file.ts';
import type { ReadText } from '../../../src/data/read-text.ts';
import type { ReplayRow } from '../../../src/domain/assessment/replay-row.ts';
import { App } from '../../../src/entries/app/app.tsx';
import { at } from '../../support/published.ts';

const fromDisk = fsText('data');
/** A page's script comes when it is asked for, the first time slowly. */
const patience = { timeout: 15_000 };

/** Twelve months of one real series, made up: 10 % too low each month, behind by both paces until the plan is reached. */
const rows: readonly ReplayRow[] = Array.from({ length: 12 }, (_, index) => ({
  unitId: 'viet-nam',
  indicatorId: 'public-investment-disbursement',
  period: at(`2023-${String(index + 1).padStart(2, '0')}`),
  asOf: `2023-${String(index + 1).padStart(2, '0')}-28`,
  said: { yearToDate: 70 * (index + 1), plan: 990, share: 0.07 * (index + 1), rule: 'seasonal', pace: 0.08 * (index + 1), status: { names: ['behind'], gap: -0.02 }, evenStatus: { names: ['behind'], gap: -0.03 }, method: 'own-years', ...(index === 11 ? { projected: 1000 } : { projected: 900, low80: 850, high80: 950, low95: 800, high95: 1010 }), neededGrowth: 0.31 },
  came: { total: 1000, reached: true, growth: 0.19, ifPlanned: { status: 'on-pace', even: 'behind' } },
}));
const withLedger: ReadText = async (path) => (path === 'accuracy.json' ? { ok: true, text: accuracyToText(rows) } : fromDisk(path));

function open(href: string, readText: ReadText = withLedger) {
  const go = vi.fn<(href: string, replace?: boolean) => void>();
  render(<App href={href} base="/" queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })} readText={readText} go={go} today="2024-06-10" />);
  return { go, user: userEvent.setup() };
}

describe('accuracy ledger', () => {
  test('leads with the finding and shows each month as said and as it came', async () => {
    open('/about/accuracy/');
    expect(await screen.findByRole('heading', { level: 1, name: /Dự báo cả năm lệch bình quân 10,0%; giữ nhịp đều thì lệch 16,0%/u }, patience)).toBeInTheDocument();
    const months = screen.getByRole('table', { name: /dự báo và trạng thái từng tháng/u });
    expect(within(months).getAllByRole('row')).toHaveLength(13);
    const may = within(months).getByRole('row', { name: /tháng 5\/2023/u });
    expect(may).toHaveTextContent(/Chậm.*900,0.*\(850,0–950,0\).*1\.000.*−10,0%.*ngoài khoảng.*\+31,0%.*\+19,0%.*đạt/u);
    expect(screen.getByText(/chỉ chứa kết quả trong 0\/11 \(0%\) lần/u)).toBeInTheDocument();
    expect(screen.getByText(/nhầm 0\/10 \(0%\) tháng, nhịp đều nhầm 10\/10 \(100%\) tháng/u)).toBeInTheDocument();
  });

  test('says what it cannot read of its address, and when there is no ledger', async () => {
    open('/about/accuracy/?from=1999&series=no/where');
    expect(await screen.findByText(/Bỏ qua “series=no\/where”/u, {}, patience)).toBeInTheDocument();
    expect(screen.getByText(/Bỏ qua “from=1999”/u)).toBeInTheDocument();
  });

  test('a site without a ledger says how to make one', async () => {
    open('/en/about/accuracy/', fromDisk);
    expect(await screen.findByText(/The ledger is made when the site is built/u, {}, patience)).toBeInTheDocument();
  });
});

describe('an indicator says why, and what it takes', () => {
  test('Lý Nhân’s industry: rule with its reason, the even pace, how often it came true, the chance', async () => {
    open('/ly-nhan/industrial-output/');
    const why = await screen.findByRole('region', { name: 'Vì sao kết luận như vậy' }, patience);
    expect(why).toHaveTextContent(/Nhịp mùa vụ cả nước: .* vì đơn vị chưa có năm trước đủ số/u);
    expect(why).toHaveTextContent(/Theo nhịp đều 41,7%: chậm 4,3\s?điểm %/u);
    expect(why).toHaveTextContent('8% sau đó đạt kế hoạch');
    expect(why).toHaveTextContent('theo nhịp hiện nay: khoảng 20%.');
    expect(why).toHaveTextContent('Dự báo cả năm 9.522–11.701');
  });

  test('a year that is over and has nothing to explain gets no empty heading', async () => {
    open('/huyen-mau/industrial-output/?period=2024-12');
    await screen.findByRole('heading', { level: 1, name: /sau 12 tháng, chưa đạt/u }, patience);
    expect(screen.queryByRole('heading', { name: 'Vì sao kết luận như vậy' })).toBeNull();
  });

  test('the amount tried out is answered in words, stands in the address and is read from it', async () => {
    const { go } = open('/ly-nhan/industrial-output/?rate=925');
    const slider = await screen.findByRole('slider', { name: /Mỗi tháng còn lại, tỷ đồng/u }, patience);
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^925\s?tỷ đồng$/u));
    expect(screen.getByRole('status')).toHaveTextContent(/cả năm sẽ là 10\.655\s?tỷ đồng, bằng 95,3% kế hoạch, thiếu 504–539\s?tỷ đồng/u);
    fireEvent.change(slider, { target: { value: '1100' } });
    expect(screen.getByRole('status')).toHaveTextContent(/dư/u);
    await waitFor(() => expect(go).toHaveBeenCalledWith(expect.stringMatching(/rate=1\d{3}/u), true), { timeout: 3000 });
  });

  test('needed growth stands beside the best on record, whose numbers open', async () => {
    open('/viet-nam/public-investment-disbursement/?period=2024-09');
    const takes = await screen.findByRole('region', { name: /Muốn đạt kế hoạch, 3 tháng còn lại cần gì/u }, patience);
    expect(takes).toHaveTextContent(/Cần \+60,\d% so với cùng các tháng năm trước; cao nhất từng đạt \+37,\d% \(năm 2020\)\. Mức cần cao hơn mọi năm từng có/u);
    expect(within(takes).getByRole('button', { name: /Tổng tháng 10 đến tháng 12\/2020/u })).toBeInTheDocument();
  });

  test('why the growth needed is not told where last year’s figures come from different releases', async () => {
    open('/ha-nam/public-investment-disbursement/?period=2024-07');
    const takes = await screen.findByRole('region', { name: /Muốn đạt kế hoạch, 5 tháng còn lại cần gì/u }, patience);
    expect(takes).toHaveTextContent('Chưa tính được phải tăng bao nhiêu so với cùng các tháng năm trước: số cùng kỳ và số cả năm trước thuộc hai lần công bố khác nhau.');
  });

  test('which ratios were published before a later report revised the year to date', async () => {
    open('/huyen-mau/industrial-output/?period=2024-01');
    const why = await screen.findByRole('region', { name: 'Vì sao kết luận như vậy' }, patience);
    expect(why).toHaveTextContent('Luỹ kế đã được báo cáo sau điều chỉnh; % kế hoạch và mức tăng nêu ở đây là số công bố trước khi điều chỉnh.');
  });

  test('and nothing of the kind where only that day’s reports are read', async () => {
    open('/huyen-mau/industrial-output/?period=2024-01&asOf=2024-02-10');
    const why = await screen.findByRole('region', { name: 'Vì sao kết luận như vậy' }, patience);
    expect(why).not.toHaveTextContent('trước khi điều chỉnh');
  });

  test('two plans stand side by side, each with its own conclusion', async () => {
    open('/thanh-liem/budget-revenue/');
    const plans = await screen.findByRole('table', { name: 'Các kế hoạch được giao' }, patience);
    expect(within(plans).getAllByRole('row')).toHaveLength(3);
  });
});
