import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fsText } from '../../../src/cli/fs-text.ts';
import { App } from '../../../src/entries/app/app.tsx';
import { useDraftKeeping } from '../../../src/state/draft-storage.ts';
import { draftsKey, useImportDrafts } from '../../../src/state/import-drafts.ts';
import { juneReport } from '../../support/june-report.ts';
import { xlsxOf } from '../../support/office-file.ts';

const saved: { name: string; text: string }[] = [];
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.setAttribute('open', '');
  };
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => { last = blob instanceof Blob ? blob : undefined; return 'blob:x'; };
  HTMLAnchorElement.prototype.click = function click(): void {
    const { download } = this;
    void last?.text().then((text) => saved.push({ name: download, text }));
  };
});

beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
  useImportDrafts.setState({ drafts: [], steps: {}, discarded: undefined });
  useDraftKeeping.setState({ keeping: 'kept' });
});

function open(href = '/ly-nhan/import/') {
  render(<App href={href} base="/" queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })} readText={fsText('data')} go={() => undefined} today="2024-07-10" />);
  return userEvent.setup({ applyAccept: false });
}

async function paste(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.click(await screen.findByLabelText('Hoặc dán văn bản'));
  await user.paste(text);
}

async function openJune(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = open();
  await paste(user, juneReport);
  await user.click(screen.getByRole('button', { name: 'Đọc số liệu' }));
  await screen.findByRole('heading', { level: 1, name: /Nhận ra 6 con số/u });
  return user;
}
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;

describe('from a pasted text', () => {
  test('period and day are read from the text and told with their words; the other month is offered', async () => {
    const user = open();
    await paste(user, juneReport);
    expect(screen.getByLabelText('Tháng')).toHaveDisplayValue('Tháng 6');
    expect(screen.getByLabelText('Năm')).toHaveValue('2024');
    expect(screen.getByText('Đọc từ văn bản: “tháng 6/2024”. Hãy kiểm tra.')).toBeInTheDocument();
    expect(screen.getByText('Đọc từ văn bản: “ngày 4/7/2024”. Hãy kiểm tra.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dùng tháng 7/2024' }));
    expect(screen.getByLabelText('Tháng')).toHaveDisplayValue('Tháng 7');
  });

  test('a period can be chosen before there is a text', async () => {
    const user = open();
    await user.selectOptions(await screen.findByLabelText('Tháng'), 'Tháng 3');
    await user.type(screen.getByLabelText('Năm'), '2024');
    expect(screen.getByLabelText('Tháng')).toHaveDisplayValue('Tháng 3');
    await paste(user, juneReport);
    expect(screen.getByLabelText('Tháng')).toHaveDisplayValue('Tháng 3');
  });

  test('text, row and check point to each other; conflicts come first and block writing with the reason', async () => {
    const user = await openJune();
    const rows = within(screen.getByRole('table', { name: 'Số liệu nhận ra' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toHaveLength(6);
    expect(heading()).toBe('Nhận ra 6 con số, còn 2 mâu thuẫn phải xử lý');
    // The headline says what stands against what; what would mend it stands below.
    const contradiction = screen.getByRole('heading', { name: /Luỹ kế đến hết tháng 5\/2024: văn bản cho [\d.,–]+, đang lưu [\d.,]+$/u });
    expect(contradiction.parentElement).toHaveTextContent(/Lệch [\d.,]+ tỷ đồng ngoài sai số làm tròn\. Khớp nếu điều chỉnh luỹ kế đến hết tháng 5\/2024 \+32,4 tỷ đồng\./u);
    expect(screen.getByRole('heading', { name: /Nghi lệch 1\.000 lần vì chỉ bằng 0,05% kế hoạch/u })).toBeInTheDocument();
    const mark = screen.getByRole('button', { name: /^Số 2.*5\.172,4 tỷ đồng.*Công nghiệp, TTCN, Luỹ kế 6 tháng, mâu thuẫn/u });
    await user.click(mark);
    expect(document.activeElement).toBe(within(rows[1] ?? document.body).getByRole('button', { name: /xem trong văn bản/u }));
    expect(rows[1]).toHaveClass('is-active');
    expect(mark).toHaveClass('is-active');
    const write = screen.getByRole('button', { name: 'Tải tệp với 6 số' });
    expect(write).toHaveAttribute('aria-disabled', 'true');
    expect(write).toHaveAccessibleDescription('Xử lý 2 mâu thuẫn để ghi số liệu');
    await user.click(write);
    expect(document.activeElement).toHaveTextContent(/Mâu thuẫn/u);
    expect(saved).toEqual([]);
  });

  test('a slip is set right, a revision recorded, a warning resolved; then the changed file is downloaded', async () => {
    const user = await openJune();
    await user.click(screen.getByRole('button', { name: 'Sửa thành 3.585' }));
    await user.click(await screen.findByRole('button', { name: 'Ghi nhận điều chỉnh, giữ cả hai số' }));
    expect(screen.getByText(/Đã ghi nhận: giữ như đã in/u)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Đổi luỹ kế thành số ước' }));
    const write = await screen.findByRole('button', { name: 'Tải tệp với 6 số' });
    await waitFor(() => expect(write).toHaveAttribute('aria-disabled', 'false'));
    await user.click(write);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('2024.json');
    const file: unknown = JSON.parse(saved[0]?.text ?? '');
    expect(file).toMatchObject({ unit: 'ly-nhan', reports: [{ id: '2024-02' }, { id: '2024-05' }, { id: '2024-06', publishedOn: '2024-07-04', figures: [{ value: 960, status: 'estimated' }, { value: 5172.4 }, { value: 46.3 }, { value: 470.5 }, { value: 3585, status: 'estimated' }, { value: 53.8 }] }] });
    expect(screen.getByText(/Đã tải tệp\. Hãy đặt vào data\/ly-nhan\/2024\.json/u)).toBeInTheDocument();
  });

  test('each step is taken back and done again', async () => {
    const user = await openJune();
    await user.click(screen.getByRole('button', { name: /^Bỏ 6: Bán lẻ, dịch vụ/u }));
    expect(heading()).toMatch(/^Nhận ra 5 con số/u);
    expect(screen.getByRole('heading', { name: '1 số đã bỏ, không ghi' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(heading()).toMatch(/^Nhận ra 6 con số/u);
    await user.click(screen.getByRole('button', { name: 'Làm lại' }));
    expect(heading()).toMatch(/^Nhận ra 5 con số/u);
  });

  test('a number that was not recognised becomes a figure; a mark with two readings is asked about', async () => {
    const user = await openJune();
    await user.click(screen.getByRole('button', { name: 'Thêm “2.450 tỷ đồng” vào bảng' }));
    const form = await screen.findByRole('dialog', { name: 'Thêm số liệu' });
    await user.selectOptions(within(form).getByLabelText('Chỉ tiêu'), 'Thu ngân sách');
    const value = within(form).getByLabelText('Giá trị như đã in');
    expect(value).toHaveValue('2.450');
    await user.clear(value);
    await user.type(value, '24,505');
    expect(within(form).getByText('Dấu này đọc được hai cách. Số nào đúng?')).toBeInTheDocument();
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    expect(heading()).toMatch(/^Nhận ra 6/u);
    await user.click(within(form).getByRole('radio', { name: '24.505' }));
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    expect(heading()).toMatch(/^Nhận ra 7/u);
    expect(screen.getByRole('table', { name: 'Số liệu nhận ra' })).toHaveTextContent('24.505');
  });
});

describe('nothing is lost', () => {
  test('a draft survives the page, with what was rejected', async () => {
    const user = await openJune();
    await user.click(screen.getByRole('button', { name: /^Bỏ 1: Công nghiệp/u }));
    const kept = localStorage.getItem(draftsKey) ?? '';
    cleanup();
    // A reload begins with an empty store and what the machine kept.
    useImportDrafts.setState({ drafts: [], steps: {} });
    localStorage.setItem(draftsKey, kept);
    open();
    expect(await screen.findByRole('heading', { level: 1, name: /Nhận ra 5 con số/u })).toBeInTheDocument();
  });

  test('several drafts; one thrown away is taken back', async () => {
    const user = await openJune();
    await user.click(screen.getByRole('button', { name: 'Báo cáo mới' }));
    await paste(user, 'Tháng 3/2024, thu ngân sách nhà nước trên địa bàn đạt 96,2 tỷ đồng.');
    expect(screen.getAllByRole('button', { name: /^Mở /u })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /^Bỏ bản nháp UBND huyện/u }));
    expect(screen.getAllByRole('button', { name: /^Mở /u })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Lấy lại' }));
    expect(screen.getAllByRole('button', { name: /^Mở /u })).toHaveLength(2);
  });

  test('a full storage is told, and the draft stays on the page', async () => {
    vi.stubGlobal('localStorage', { getItem: () => null, removeItem: () => undefined, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } });
    await openJune();
    expect(screen.getByText(/Bộ nhớ của trình duyệt đã đầy/u)).toBeInTheDocument();
    expect(heading()).toMatch(/^Nhận ra 6/u);
    vi.unstubAllGlobals();
  });
});

describe('bad input is answered with one sentence, and the draft is kept', () => {
  test.each([
    ['nothing', '   ', /Chưa có văn bản/u],
    ['an old font', 'gi¸ trÞ s¶n xuÊt th¸ng 8 ®¹t 26 tû ®ång n¨m', /phông TCVN3/u],
    ['wrongly decoded letters', 'Ä‘áº¡t 26 tá»· Ä‘á»“ng trong thÃ¡ng', /giải mã sai/u],
    ['no period', 'Thu ngân sách nhà nước trên địa bàn đạt 96,2 tỷ đồng.', /Hãy chọn kỳ số liệu trước/u],
  ])('%s', async (_name, text, sentence) => {
    const user = open();
    await paste(user, text);
    await user.click(screen.getByRole('button', { name: 'Đọc số liệu' }));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.getByLabelText('Hoặc dán văn bản')).toHaveValue(text);
  });

  test('an English text', async () => {
    const user = open();
    await paste(user, 'In May 2024 (tháng 5/2024) industrial output reached 925 billion, up 3 percent.');
    await user.click(screen.getByRole('button', { name: 'Đọc số liệu' }));
    expect(await screen.findByText(/Văn bản không phải tiếng Việt/u)).toBeInTheDocument();
  });

  test('a text cut in the middle of a number', async () => {
    const user = open();
    await paste(user, 'Trong tháng 6/2024, giá trị sản xuất công nghiệp đạt 960 tỷ đồng; tổng thu ngân sách nhà nước trên địa bàn đạt 2.');
    await user.click(screen.getByRole('button', { name: 'Đọc số liệu' }));
    expect(await screen.findByText(/kết thúc giữa một con số/u)).toBeInTheDocument();
  });

  test('more than 1 MB', async () => {
    const user = open();
    await paste(user, juneReport);
    await user.click(screen.getByLabelText('Hoặc dán văn bản'));
    await user.paste('ố'.repeat(400_000));
    expect(await screen.findByText(/trang chỉ nhận đến 1 MB/u)).toBeInTheDocument();
    expect(screen.getByLabelText('Hoặc dán văn bản')).toHaveValue(juneReport);
  });

  test.each([
    ['bao-cao.docx', '%PDF-1.7 …', /bao-cao\.docx: đây là tệp PDF/u],
    ['bao-cao.docx', 'PK\u0003\u0004 cut', /bao-cao\.docx: /u],
    ['bao-cao.exe', 'MZ', /không đọc được loại tệp này/u],
    ['a.json', '{', /JSON sai cú pháp/u],
    ['a.json', '{"unit":"nghe-an"}', /không có báo cáo nào của đơn vị này/u],
  ])('%s (%s)', async (name, content, sentence) => {
    const user = open();
    await paste(user, juneReport);
    await user.upload(screen.getByLabelText('Chọn tệp', { selector: 'input' }), new File([content], name));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.getByLabelText('Hoặc dán văn bản')).toHaveValue(juneReport);
  });
});

describe('what is dropped and cannot be taken', () => {
  const drop = (files: readonly File[]): void => {
    const zone = screen.getByText('Thả tệp vào đây').closest('.drop-zone');
    if (zone === null) throw new Error('a place to drop');
    fireEvent.drop(zone, { dataTransfer: { files } });
  };

  test('a file that the machine does not hand over', async () => {
    const user = open();
    await paste(user, juneReport);
    const file = new File(['x'], 'bao-cao.docx');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    drop([file]);
    expect(await screen.findByRole('alert')).toHaveTextContent('Không mở được bao-cao.docx: tệp đã bị chuyển, đổi tên, đang bị khoá, hoặc đây là một thư mục.');
    expect(screen.getByLabelText('Hoặc dán văn bản')).toHaveValue(juneReport);
  });

  test('a file that fails after it was read', async () => {
    const { add } = useImportDrafts.getState();
    useImportDrafts.setState({ add: () => { throw new Error('a fault of ours'); } });
    open();
    await screen.findByLabelText('Hoặc dán văn bản');
    drop([new File(['Thu ngân sách tháng 6/2024 đạt 12 tỷ đồng.'], 'bao-cao.txt')]);
    expect(await screen.findByText('Không đọc được bao-cao.txt: tệp hỏng hoặc không đúng loại. Bản nháp được giữ nguyên.')).toBeInTheDocument();
    expect(screen.queryByText(/Đang đọc/u)).not.toBeInTheDocument();
    useImportDrafts.setState({ add });
  });

  test('a piece of text or a link', async () => {
    open();
    await screen.findByLabelText('Hoặc dán văn bản');
    drop([]);
    expect(await screen.findByText('Phần vừa thả không có tệp nào. Hãy thả một tệp, hoặc dán văn bản vào ô bên dưới.')).toBeInTheDocument();
  });
});

describe('from a table', () => {
  test('what a mark means is asked with both readings, and the answer is taken', async () => {
    const user = open();
    await screen.findByLabelText('Hoặc dán văn bản');
    await user.upload(screen.getByLabelText('Chọn tệp', { selector: 'input' }), new File(['reportPeriod;indicator;period;measure;value\n2024-06;budget-revenue;2024-06;month;1.234\n'], 'a.csv'));
    await screen.findByRole('radio', { name: '1,234' });
    await user.selectOptions(screen.getByLabelText('Tháng'), 'Tháng 6');
    await user.type(screen.getByLabelText('Năm'), '2024');
    await user.click(screen.getByRole('button', { name: 'Đọc số liệu' }));
    expect(await screen.findByText('Hãy trả lời câu hỏi về bảng trước khi đọc.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '1.234' }));
    await user.click(screen.getByRole('button', { name: 'Đọc số liệu' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Nhận ra 1 con số/u })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Số liệu nhận ra' })).toHaveTextContent('1.234');
  });

  test('a workbook of two reports is two drafts', async () => {
    const user = open();
    await screen.findByLabelText('Hoặc dán văn bản');
    const book = xlsxOf([['report', 'reportPeriod', 'title', 'publisher', 'indicator', 'period', 'measure', 'value'], ['2024-06', '2024-06', 'Tháng 6', 'UBND', 'retail-sales', '2024-06', 'month', 470.5], ['2024-07', '2024-07', 'Tháng 7', 'UBND', 'retail-sales', '2024-07', 'month', 481.5]]);
    await user.upload(screen.getByLabelText('Chọn tệp', { selector: 'input' }), new File([book.slice()], 'a.xlsx'));
    expect(await screen.findByRole('heading', { level: 1, name: /Nhận ra 1 con số/u })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Mở /u })).toHaveLength(2);
  });
});
