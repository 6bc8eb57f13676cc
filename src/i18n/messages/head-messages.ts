import type { Language } from '../language.ts';

/** Titles and descriptions that search engines and share cards show, and what a browser without scripts is told. */
export interface HeadMessages {
  readonly overview: (unit: string) => { readonly title: string; readonly description: string };
  readonly indicator: (indicator: string, unit: string) => { readonly title: string; readonly description: string };
  readonly compare: (unit: string) => { readonly title: string; readonly description: string };
  readonly briefing: (unit: string) => { readonly title: string; readonly description: string };
  readonly import: (unit: string) => { readonly title: string; readonly description: string };
  readonly embedBuilder: { readonly title: string; readonly description: string };
  readonly accuracy: { readonly title: string; readonly description: string };
  readonly about: { readonly title: string; readonly description: string };
  /** Stands after the name of data that are invented. */
  readonly sample: string;
  readonly notFound: { readonly title: string; readonly description: string };
  /** A page that stands as written: what works without JavaScript and what does not. */
  readonly withoutScript: string;
  /** A page that only a script draws. */
  readonly onlyScript: string;
}

/** Head words in both languages. */
export const headMessages: Readonly<Record<Language, HeadMessages>> = {
  vi: {
    overview: (unit) => ({ title: `${unit} – Tiến Độ`, description: `Thực hiện kế hoạch năm của ${unit}: luỹ kế, % kế hoạch, so với cùng kỳ, mỗi số liệu kèm nguồn.` }),
    indicator: (indicator, unit) => ({ title: `${indicator} – ${unit} – Tiến Độ`, description: `${indicator} của ${unit}: luỹ kế so với kế hoạch năm, từng tháng và so với cùng kỳ, mỗi số liệu kèm nguồn.` }),
    compare: (unit) => ({ title: `So sánh với các năm trước – ${unit} – Tiến Độ`, description: `Số liệu của ${unit} theo tháng, luỹ kế, tăng trưởng và % kế hoạch qua các năm, kèm điều chỉnh và tải về.` }),
    briefing: (unit) => ({ title: `Họp tháng – ${unit} – Tiến Độ`, description: `Đánh giá tháng của ${unit}: tiến độ, yêu cầu các tháng còn lại, nội dung cần làm rõ và nhiệm vụ.` }),
    import: (unit) => ({ title: `Nhập báo cáo – ${unit} – Tiến Độ`, description: `Đọc số liệu từ báo cáo tháng của ${unit}, đối chiếu với số đã có và ghi thành tệp dữ liệu.` }),
    embedBuilder: { title: 'Nhúng biểu đồ – Tiến Độ', description: 'Chọn đơn vị, chỉ tiêu và biểu đồ; lấy mã nhúng, ảnh, liên kết hoặc trích dẫn.' },
    accuracy: { title: 'Dự báo đã đúng đến đâu – Tiến Độ', description: 'Các dự báo và đánh giá trước đây đặt cạnh kết quả cả năm.' },
    about: { title: 'Phương pháp và nguồn số liệu – Tiến Độ', description: 'Cách tính nhịp kế hoạch, dự báo cả năm, khoảng làm tròn và nguồn của số liệu.' },
    sample: 'số liệu minh hoạ',
    notFound: { title: 'Không có trang này – Tiến Độ', description: '' },
    withoutScript: 'JavaScript đang tắt: vẫn đọc được số liệu và biểu đồ, nhưng các ô chọn và nút không hoạt động.',
    onlyScript: 'Trang này cần JavaScript. Số liệu vẫn đọc được ở trang tổng quan.',
  },
  en: {
    overview: (unit) => ({ title: `${unit} – Tiến Độ`, description: `${unit} against its plan for the year: year to date, share of plan, growth on a year earlier, each figure with its source.` }),
    indicator: (indicator, unit) => ({ title: `${indicator} – ${unit} – Tiến Độ`, description: `${indicator} of ${unit}: year to date against the annual plan, by month and against a year earlier, each figure with its source.` }),
    compare: (unit) => ({ title: `Comparison with prior years – ${unit} – Tiến Độ`, description: `${unit} by month, year to date, growth and share of plan over the years, with revisions and downloads.` }),
    briefing: (unit) => ({ title: `Briefing – ${unit} – Tiến Độ`, description: `The month of ${unit}: progress, what the remaining months need, open questions and tasks.` }),
    import: (unit) => ({ title: `Import a report – ${unit} – Tiến Độ`, description: `Reads the figures of a monthly report of ${unit}, proves them against what is known and writes the data file.` }),
    embedBuilder: { title: 'Embed a chart – Tiến Độ', description: 'Choose unit, indicator and chart; copy the embed code, the image, the link or a citation.' },
    accuracy: { title: 'How good the projections were – Tiến Độ', description: 'Past projections and statuses beside how the years ended.' },
    about: { title: 'Method and sources – Tiến Độ', description: 'How pace, the year-end projection and rounding intervals are worked out, and where the figures come from.' },
    sample: 'sample data',
    notFound: { title: 'There is no such page – Tiến Độ', description: '' },
    withoutScript: 'JavaScript is off: figures and charts can be read, choices and buttons do not work.',
    onlyScript: 'This page needs JavaScript. The figures can be read on the overview.',
  },
};
