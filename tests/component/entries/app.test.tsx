import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fsText } from '../../../src/cli/fs-text.ts';
import type { ReadText } from '../../../src/data/read-text.ts';
import { App } from '../../../src/entries/app/app.tsx';

beforeAll(() => {
  // The DOM of these tests has no modal dialogs of its own.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.setAttribute('open', '');
  };
});

const fromDisk = fsText('data');

function open(href: string, readText: ReadText = fromDisk, today = '2024-06-10') {
  const go = vi.fn<(href: string, replace?: boolean) => void>();
  render(<App href={href} base="/" queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })} readText={readText} go={go} today={today} />);
  return { go, user: userEvent.setup() };
}

describe('overview', () => {
  test('says the month in one sentence and shows the published figures with their origin', async () => {
    const { user } = open('/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Hết tháng 5: 1 chỉ tiêu vượt tiến độ, 1 chậm, 1 chưa có kế hoạch');
    const industry = screen.getByRole('article', { name: /Từ tháng 6 cần khoảng 999 tỷ mỗi tháng/u });
    await user.click(within(industry).getByRole('button', { name: /^4\.180 ước/u }));
    const dialog = await screen.findByRole('dialog', { name: 'Con số này từ đâu?' });
    expect(await within(dialog).findByText(/UBND huyện Lý Nhân/u)).toBeInTheDocument();
    expect(dialog).toHaveTextContent('4/6/2024');
    expect(dialog).toHaveTextContent('4.179,5–4.180,5');
  });

  test('a derived plan shows its formula, operands and interval', async () => {
    const { user } = open('/');
    await user.click(await screen.findByRole('button', { name: /^11\.160–11\.193 suy ra, Kế hoạch năm/u }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('luỹ kế ÷ % kế hoạch')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('11.160,2–11.192,8');
    expect(dialog).toHaveTextContent('Không. Ở cả hai đầu khoảng, chỉ tiêu vẫn là “Chậm”.');
  });

  test('gauges read out as one sentence, and one without a plan is no meter', async () => {
    open('/');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getAllByRole('meter').some((meter) => /37,4%.*39,6%/u.test(meter.getAttribute('aria-valuetext') ?? ''))).toBe(true);
    expect(screen.getAllByRole('img', { name: /chưa công bố kế hoạch năm/u }).length).toBeGreaterThan(0);
  });

  test('another period is another address', async () => {
    const { go, user } = open('/huyen-mau/');
    await user.selectOptions(await screen.findByLabelText('Kỳ báo cáo:'), '2024-03');
    expect(go).toHaveBeenCalledWith('/huyen-mau/?period=2024-03');
  });

  test('an invented unit says so, a contradiction and a correction are told', async () => {
    open('/huyen-mau/?period=2024-03');
    expect(await screen.findByText(/Đơn vị này là hư cấu/u)).toBeInTheDocument();
    expect(screen.getByText(/loại trừ nhau/u)).toBeInTheDocument();
  });

  test('late reports, an ended unit and an as-of day are said once each', async () => {
    open('/viet-nam/', fromDisk, '2025-06-10');
    expect(await screen.findByText(/Số mới nhất là tháng 12\/2024, chậm 5 kỳ/u)).toBeInTheDocument();
  });

  test('an ended unit', async () => {
    open('/ly-nhan/?asOf=2024-06-04', fromDisk, '2026-01-01');
    expect(await screen.findByText(/kết thúc hoạt động ngày 30\/6\/2025/u)).toBeInTheDocument();
    expect(screen.getByText(/như đã biết đến hết ngày 4\/6\/2024/u)).toBeInTheDocument();
  });

  test('before the first report there is nothing, and it says so', async () => {
    open('/ly-nhan/?asOf=2001-01-01');
    expect(await screen.findByText('Đơn vị này chưa có số liệu ở kỳ đã chọn.')).toBeInTheDocument();
  });
});

describe('indicator', () => {
  test('shows its months, newest first, and switches views through the address', async () => {
    const { go, user } = open('/en/ly-nhan/industrial-output/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Industry at 37.4% of plan after 5 months');
    const table = screen.getByRole('table', { name: 'Figures by month' });
    expect(within(table).getAllByRole('row').slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['May 2024', 'April 2024', 'March 2024', 'February 2024', 'January 2024']);
    await user.click(screen.getByRole('radio', { name: 'Monthly' }));
    expect(go).toHaveBeenCalledWith('/en/ly-nhan/industrial-output/?view=monthly', true);
  });

  test('an indicator without figures in the unit still has a page', async () => {
    open('/nghe-an/retail-sales/');
    expect(await screen.findByText('Tỉnh Nghệ An chưa có số liệu của chỉ tiêu này ở kỳ đã chọn.')).toBeInTheDocument();
  });
});

describe('answers to trouble', () => {
  test('a malformed file: the place and the reason, other units one step away', async () => {
    const broken: ReadText = async (path) => (path === 'thanh-liem/2021.json' ? { ok: true, text: '{\n  "formatVersion": 1\n' } : fromDisk(path));
    open('/thanh-liem/', broken);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Tệp số liệu của Huyện Thanh Liêm có lỗi');
    expect(screen.getByText(/data\/thanh-liem\/2021\.json:\d+:\d+/u)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Về trang tổng quan' })).toHaveAttribute('href', '/');
  });

  test('an unreachable file can be asked for again', async () => {
    let isDown = true;
    const flaky: ReadText = async (path) => (isDown && path.startsWith('thanh-liem') ? { ok: false, kind: 'network', detail: 'down' } : fromDisk(path));
    const { user } = open('/thanh-liem/', flaky);
    const retry = await screen.findByRole('button', { name: 'Thử lại' }, { timeout: 4000 });
    isDown = false;
    await user.click(retry);
    expect(await screen.findByRole('heading', { level: 1, name: /Hết tháng/u })).toBeInTheDocument();
  });

  test('hostile names stay text', async () => {
    const hostile: ReadText = async (path) => {
      const read = await fromDisk(path);
      return read.ok && path === 'catalog.json' ? { ok: true, text: read.text.replaceAll('Huyện Lý Nhân', '<img src=x onerror=alert(1)></script>') } : read;
    };
    open('/', hostile);
    expect(await screen.findByRole('option', { name: /<img src=x onerror=alert\(1\)><\/script>/u })).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  test('an unknown unit, an unknown indicator and an unknown path are answered with what there is', async () => {
    open('/khong-co/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Huyện Lý Nhân' })).toHaveAttribute('href', '/ly-nhan/');
  });

  test('the address of a public chart that is not there is answered in one sentence without a way out of its frame', async () => {
    open('/embed/khong-co/xx/cumulative/');
    expect(await screen.findByText('Địa chỉ “/embed/khong-co/xx/cumulative/” không ứng với đơn vị hay chỉ tiêu nào.')).toBeInTheDocument();
    expect(within(screen.getByRole('main')).queryByRole('link')).toBeNull();
  });

  test('the method page defines every indicator and lists every unit', async () => {
    open('/about/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Phương pháp, định nghĩa và nguồn số liệu' })).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: /^20\d\d$/u }).length).toBeGreaterThan(30);
  });
});
