import type { Language } from '../language.ts';

/** Words of the method page: sections of a heading and its paragraphs. */
export interface AboutMessages {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly definitions: string;
  readonly sources: string;
  readonly units: string;
  readonly years: string;
  readonly statusTable: { readonly caption: string; readonly status: string; readonly gap: string; readonly cameTrue: (months: string) => string; readonly gaps: Readonly<Record<'ahead' | 'on-pace' | 'behind' | 'far-behind', string>>; readonly ledger: string };
  readonly dataTitle: string;
  readonly dataText: string;
  readonly licence: string;
}

/** Method words in both languages; the figures are those of the project's method. */
export const aboutMessages: Readonly<Record<Language, AboutMessages>> = {
  vi: {
    title: 'Phương pháp, định nghĩa và nguồn số liệu',
    lead: 'Mỗi con số trên trang hoặc do một báo cáo công bố, hoặc tính từ các số đã công bố theo công thức nêu dưới đây. Bấm vào con số để xem nguồn hoặc công thức.',
    sections: [
      { heading: 'Làm tròn', paragraphs: ['Số in trong báo cáo nào cũng đã làm tròn. “37,4%” nghĩa là từ 37,35% đến 37,45%; “4.180” là từ 4.179,5 đến 4.180,5; “trên 59,75” là ít nhất 59,75. Mọi phép tính giữ cả hai đầu khoảng, và khoảng in ra được làm tròn ra ngoài.'] },
      { heading: 'Nhịp kế hoạch', paragraphs: ['Nhịp mùa vụ là tỷ trọng luỹ kế trung bình của các năm trước của chính đơn vị (tối đa năm năm liền). Khi chưa có năm nào đủ số, trang dùng nhịp mùa vụ tham chiếu cả nước: trung vị các năm 2012–2024, trừ 2020–2022.', 'Nhịp đều (kế hoạch chia 12) luôn ghi bên cạnh vì báo cáo hay dùng, nhưng theo nhịp đều thì phần lớn chỉ tiêu trông như chậm suốt năm dù cuối năm vẫn đạt.'] },
      { heading: 'Trạng thái', paragraphs: ['So % kế hoạch với nhịp, tính bằng điểm %. Nếu hai đầu khoảng làm tròn cho hai trạng thái khác nhau, trang ghi “Chưa đủ chính xác”.'] },
      { heading: 'Dự báo cả năm', paragraphs: ['Có năm trước đủ số: phần còn lại của năm lặp lại nhịp các năm trước, cộng phần tăng trưởng năm nay thường giữ được. Chỉ có tổng năm trước: kết hợp tổng đó với mức tăng công bố. Không có gì: dùng nhịp tham chiếu; không có cả nhịp tham chiếu thì không dự báo.', 'Khoảng 80% được kiểm nghiệm trên các chuỗi bán lẻ và công nghiệp; năm có cú sốc như 2021–2022 chỉ khoảng một nửa rơi vào khoảng này. Khả năng đạt kế hoạch in theo bước 5% và luôn là “theo nhịp hiện nay”.'] },
      { heading: 'So với cùng kỳ và Tết', paragraphs: ['Mức tăng công bố được giữ nguyên. Khi nó không khớp số năm trước đã in, trang nêu cả hai và ghi “gốc so sánh đã điều chỉnh”. Tết rơi vào tháng 1 hay tháng 2 làm hai tháng này không so riêng được; ngày Tết theo lịch Việt Nam, nhập sẵn, không tính bằng máy.'] },
      { heading: 'Điều chỉnh và mâu thuẫn', paragraphs: ['Báo cáo sau in khác báo cáo trước là điều chỉnh: dùng số mới, giữ số cũ. Hai số trong cùng một báo cáo loại trừ nhau là mâu thuẫn: hiện cả hai và phần lệch, không lấy trung bình. Nguồn dẫn lại (báo chí) chỉ để đối chiếu.'] },
    ],
    definitions: 'Định nghĩa chỉ tiêu',
    sources: 'Nguồn số liệu',
    units: 'Đơn vị',
    years: 'Các năm có số',
    statusTable: { caption: 'Trạng thái và tỷ lệ thực sự đạt kế hoạch về sau', status: 'Trạng thái', gap: 'Lệch so với nhịp', cameTrue: (months) => `Đạt kế hoạch khi xét ở tháng ${months}`, gaps: { 'ahead': 'trên +1 điểm %', 'on-pace': '−1 đến +1', 'behind': 'dưới −1', 'far-behind': 'dưới −3' }, ledger: 'Dự báo và trạng thái trước đây đã đúng đến đâu' },
    dataTitle: 'Tải số liệu',
    dataText: 'Toàn bộ số liệu là các tệp JSON mở, tải trực tiếp được:',
    licence: 'Mã nguồn mở theo giấy phép MIT. Số liệu thuộc về cơ quan công bố; khi dùng lại hãy dẫn nguồn gốc của từng báo cáo.',
  },
  en: {
    title: 'Method, definitions and sources',
    lead: 'Every number here is either stated by a published report or computed from such figures by the formulas below. Press a number to see its source or formula.',
    sections: [
      { heading: 'Rounding', paragraphs: ['Every figure in a report is rounded. “37.4%” means 37.35% to 37.45%; “4,180” means 4,179.5 to 4,180.5; “over 59.75” means at least 59.75. Every computation keeps both ends, and intervals are printed rounded outward.'] },
      { heading: 'Pace', paragraphs: ['The seasonal pace is the mean cumulative share of the unit’s own prior years (five at most, without a gap). Where no prior year is complete, the national reference pace is used: the median of 2012–2024 without 2020–2022.', 'The even pace (plan ÷ 12) always stands beside it because reports use it, but by it most indicators look late all year even when they end on plan.'] },
      { heading: 'Status', paragraphs: ['The share of plan is compared with the pace in percentage points. Where the two ends of the rounding interval give different statuses, the page says “Too imprecise”.'] },
      { heading: 'Year-end projection', paragraphs: ['With complete prior years, the rest of the year repeats their pattern, lifted by the part of this year’s growth that usually lasts. With last year’s total alone, that total is combined with the published growth. With neither, the reference pace is used; without that, nothing is projected.', 'The 80% interval was checked on retail and industrial series; in a shock year such as 2021–2022 only about half of the totals fell inside. The chance of reaching the plan is printed in steps of 5% and always means “at the present pace”.'] },
      { heading: 'Year on year and Tết', paragraphs: ['Published growth is kept as published. Where it does not follow from last year’s printed figure, both are shown with the note that the base was restated. Tết falls in January or February, so those months cannot be compared one by one; its dates follow Việt Nam’s calendar and are entered, not computed.'] },
      { heading: 'Revisions and contradictions', paragraphs: ['A later report that prints another value revises the earlier one: the new value is used, the old one kept. Two figures of one report that exclude each other are a contradiction: both are shown with the amount between them, never averaged. Secondary sources (the press) only corroborate.'] },
    ],
    definitions: 'Definitions of the indicators',
    sources: 'Sources',
    units: 'Unit',
    years: 'Years with figures',
    statusTable: { caption: 'Statuses and how often the plan was then reached', status: 'Status', gap: 'Gap to pace', cameTrue: (months) => `Plan reached when judged in month ${months}`, gaps: { 'ahead': 'above +1 pt', 'on-pace': '−1 to +1', 'behind': 'below −1', 'far-behind': 'below −3' }, ledger: 'How good past projections and statuses were' },
    dataTitle: 'Take the data',
    dataText: 'All data are open JSON files that can be fetched directly:',
    licence: 'Open source under the MIT licence. The figures belong to those who published them; cite each report when you reuse them.',
  },
};
