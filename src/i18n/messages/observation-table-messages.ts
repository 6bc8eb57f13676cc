import type { Language } from '../language.ts';

/** Words of the comparison's table of observations. */
export interface ObservationTableMessages {
  readonly title: string;
  readonly caption: (rows: string) => string;
  readonly keys: string;
  readonly columns: Readonly<Record<'period' | 'indicator' | 'status' | 'published' | 'revisions' | 'source', string>>;
  readonly chooseColumns: string;
  readonly usualColumns: string;
  readonly density: string;
  readonly densities: Readonly<Record<'comfortable' | 'compact', string>>;
  readonly copyAll: string;
  readonly copySelected: (rows: number) => string;
  readonly copied: (rows: number) => string;
  readonly notCopied: string;
  readonly sortedBy: (column: string, descending: boolean) => string;
  readonly unknownColumn: (id: string) => string;
  readonly marks: string;
  /** What the triangle beside a number means. */
  readonly told: string;
  /** Where it is read on a screen; on paper it stands in the cell. */
  readonly toldHow: string;
  /** The column of what must be known of the numbers of a row. */
  readonly notes: string;
  readonly sample: string;
  /** Said on paper below the first rows. */
  readonly printedPart: (printed: number, all: number) => string;
}

/** Table words in both languages. */
export const observationTableMessages: Readonly<Record<Language, ObservationTableMessages>> = {
  vi: {
    title: 'Bảng số liệu',
    caption: (rows) => `${rows} kỳ, mới nhất trước nếu không sắp xếp khác.`,
    keys: 'Phím lên, xuống, Home, End, Page Up, Page Down để chuyển dòng; phím cách để chọn; giữ Shift để chọn nhiều dòng; Ctrl+C để chép; Enter mở kỳ đang đứng.',
    columns: { period: 'Kỳ', indicator: 'Chỉ tiêu', status: 'Trạng thái', published: 'Công bố ngày', revisions: 'Số lần điều chỉnh', source: 'Văn bản' },
    chooseColumns: 'Chọn cột',
    usualColumns: 'Về các cột thường dùng',
    density: 'Độ thoáng',
    densities: { comfortable: 'Thoáng', compact: 'Dày' },
    copyAll: 'Chép cả bảng',
    copySelected: (rows) => `Chép ${rows} dòng đã chọn`,
    copied: (rows) => `Đã chép ${rows} dòng, dán được vào bảng tính.`,
    notCopied: 'Trình duyệt không cho chép. Hãy tải tệp ở phần “Mang về”.',
    sortedBy: (column, descending) => `Sắp xếp theo ${column}, ${descending ? 'giảm dần' : 'tăng dần'}`,
    unknownColumn: (id) => `Địa chỉ nêu cột “${id}” không có trong bảng này; các cột khác vẫn đúng.`,
    marks: 'Dấu bên số',
    told: 'có lưu ý: số đã hiệu đính, hai số mâu thuẫn, gốc so sánh đã điều chỉnh hoặc Tết lệch tháng',
    toldHow: '; trỏ vào ô hoặc chọn dòng để đọc',
    notes: 'Ghi chú',
    sample: 'Minh hoạ',
    printedPart: (printed, all) => `In ${printed} dòng đầu trong ${all} dòng; cả bảng có trong các tệp ở phần “Mang về”.`,
  },
  en: {
    title: 'Table of figures',
    caption: (rows) => `${rows} periods, newest first unless sorted otherwise.`,
    keys: 'Up, Down, Home, End, Page Up and Page Down move between rows; Space selects; Shift selects several; Ctrl+C copies; Enter opens the period.',
    columns: { period: 'Period', indicator: 'Indicator', status: 'Status', published: 'Published on', revisions: 'Times revised', source: 'Document' },
    chooseColumns: 'Choose columns',
    usualColumns: 'Back to the usual columns',
    density: 'Spacing',
    densities: { comfortable: 'Open', compact: 'Dense' },
    copyAll: 'Copy the table',
    copySelected: (rows) => `Copy ${rows} selected ${rows === 1 ? 'row' : 'rows'}`,
    copied: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} copied; paste into a spreadsheet.`,
    notCopied: 'The browser does not allow copying. Use a file from “Take away”.',
    sortedBy: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
    unknownColumn: (id) => `The address names a column “${id}” that this table does not have; the other columns are right.`,
    marks: 'Marks beside numbers',
    told: 'something to know: corrected, contradicted, on a restated base, or Tết moved',
    toldHow: '; point at the cell or choose its row to read it',
    notes: 'Notes',
    sample: 'Sample data',
    printedPart: (printed, all) => `The first ${printed} of ${all} rows are printed; the files under “Take away” hold them all.`,
  },
};
