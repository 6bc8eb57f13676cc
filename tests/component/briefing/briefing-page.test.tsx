import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fsText } from '../../../src/cli/fs-text.ts';
import { App } from '../../../src/entries/app/app.tsx';

beforeAll(() => {
  // The DOM of these tests has no modal dialogs of its own.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.setAttribute('open', '');
  };
});

const readText = fsText('data');

function open(href: string) {
  const go = vi.fn<(href: string, replace?: boolean) => void>();
  render(<App href={href} base="/" queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })} readText={readText} go={go} today="2024-06-10" />);
  return { go, user: userEvent.setup() };
}

describe('the document', () => {
  test('says the month as a report would, each number with its origin', async () => {
    const { user } = open('/ly-nhan/briefing/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('BÁO CÁO NHANH Tình hình thực hiện kế hoạch kinh tế – xã hội 5 tháng đầu năm 2024');
    expect(screen.getByText(/Chậm 2,2 điểm % so với nhịp mùa vụ cả nước \(39,6%\); theo nhịp đều \(41,7%\) chậm 4,3 điểm %\. Dự báo cả năm 9\.522–11\.701/u)).toHaveTextContent('khoảng 20%');
    expect(screen.getByText(/Riêng tháng 5 chỉ đạt 455,2/u)).toBeInTheDocument();
    expect(screen.getByText('Chưa có kế hoạch năm để đánh giá tiến độ.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^4\.180\stỷ đồng/u }));
    expect(await within(await screen.findByRole('dialog', { name: 'Con số này từ đâu?' })).findByText(/4\/6\/2024/u)).toBeInTheDocument();
  });

  test('without a plan a block says what has come to date, never a unit of measure without its number', async () => {
    open('/ly-nhan/briefing/');
    const block = await screen.findByRole('article', { name: 'Giải phóng mặt bằng' });
    expect(within(block).getByText('luỹ kế trên 59,75 tỷ đồng')).toBeInTheDocument();
    expect(within(block).queryByText('tỷ đồng')).toBeNull();
  });

  test('lists what needs a decision first, what changed, the tasks, and claims no authority', async () => {
    open('/ly-nhan/briefing/');
    const list = within((await screen.findByRole('heading', { name: /Nội dung đề nghị làm rõ/u })).parentElement ?? document.body);
    expect(list.getAllByRole('listitem')[0]).toHaveTextContent(/Bán lẻ, dịch vụ: tháng 5\/2024 chỉ đạt 455,2/u);
    expect(screen.getByText(/Số mới: Công nghiệp, TTCN \(4\s?số\); Bán lẻ, dịch vụ \(3\s?số\); Giải phóng mặt bằng \(1\s?số\)/u)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Nhiệm vụ tháng 6/2024' })).toHaveTextContent('30/6/2024');
    expect(screen.getByText('Tài liệu tham khảo, không thay thế văn bản chính thức.')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/CỘNG HOÀ|Độc lập/u);
  });

  test('a column of the tasks that no task fills is left out; in the form a dash says what its note says once', async () => {
    open('/ly-nhan/briefing/');
    const tasks = await screen.findByRole('table', { name: 'Nhiệm vụ tháng 6/2024' });
    expect(within(tasks).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Nhiệm vụ', 'Hạn', 'Tình trạng']);
    const form = screen.getByRole('table', { name: /^Biểu số liệu tháng/u });
    expect(within(form).getAllByText('–').length).toBeGreaterThan(0);
    expect(within(form).queryByText('chưa công bố')).toBeNull();
    expect(screen.getByText(/Dấu – là số chưa công bố\.$/u)).toBeInTheDocument();
  });

  test('copies the official paragraph alone as text', async () => {
    const { user } = open('/ly-nhan/briefing/');
    await user.click(await screen.findByRole('button', { name: 'Chép đoạn đánh giá' }));
    expect(await screen.findByText('Đã chép đoạn đánh giá.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^Giá trị sản xuất công nghiệp.*\nTổng mức bán lẻ.*\nKinh phí giải phóng.*trên 59,75.tỷ đồng\.$/u);
  });

  test('another period is another address; an unknown one falls back with a notice', async () => {
    const { go, user } = open('/huyen-mau/briefing/?period=2031-01');
    expect(await screen.findByText(/tháng 1\/2031/u)).toBeInTheDocument();
    expect(screen.getAllByText(/HƯ CẤU/u).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByLabelText('Kỳ báo cáo:'), '2024-03');
    expect(go).toHaveBeenCalledWith('/huyen-mau/briefing/?period=2024-03');
  });
});

describe('meeting mode', () => {
  test('moves by the keys of a keyboard and a clicker, within its screens', async () => {
    const { go, user } = open('/ly-nhan/briefing/?slide=2');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveTextContent('Từ tháng 6 cần khoảng 999 tỷ mỗi tháng');
    for (const [key, slide] of [['{ArrowRight}', 3], ['{PageDown}', 3], ['{ArrowLeft}', 1], ['{PageUp}', 1], ['{Home}', 1], ['{End}', 7]] as const) {
      go.mockClear();
      await user.keyboard(key);
      expect(go, key).toHaveBeenCalledWith(`/ly-nhan/briefing/?slide=${slide}`, true);
    }
  });

  test('its title keeps a numeral with what it counts', async () => {
    open('/ly-nhan/briefing/?slide=1');
    const title = within(await screen.findByRole('dialog')).getByRole('heading', { level: 2 });
    expect(title.textContent).toBe('Hết tháng\u00a05: 1\u00a0chỉ tiêu vượt tiến độ, 1\u00a0chậm, 1\u00a0chưa có kế hoạch');
  });

  test('leaves by its button and begins by the page’s', async () => {
    const { go, user } = open('/ly-nhan/briefing/?slide=99');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveTextContent('Nhiệm vụ tháng 6/2024');
    await user.click(within(dialog).getByRole('button', { name: 'Thoát trình chiếu' }));
    expect(go).toHaveBeenCalledWith('/ly-nhan/briefing/', true);
  });
});
