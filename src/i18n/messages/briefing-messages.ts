import type { UnitLevel } from '../../domain/figure/unit.ts';
import type { Language } from '../language.ts';

/** Words of the briefing, its screens and its files. */
export interface BriefingMessages {
  readonly title: string;
  /** The body whose meeting it serves. */
  readonly authority: Readonly<Record<UnitLevel, (name: string) => string>>;
  readonly purpose: string;
  readonly dataUntil: (month: number, year: number) => string;
  readonly updated: (day: number, month: string, year: number) => string;
  readonly heading: string;
  readonly subject: (months: number, year: number) => string;
  readonly sample: string;
  readonly ended: (unit: string, day: string) => string;
  readonly period: string;
  readonly tools: string;
  readonly present: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly xlsx: string;
  readonly docx: string;
  readonly working: string;
  readonly failed: (reason: string) => string;
  readonly general: string;
  readonly progress: string;
  readonly needs: (left: number) => string;
  readonly needsOver: string;
  readonly yearOver: string;
  readonly noNeeds: string;
  readonly clarify: string;
  readonly nothingToClarify: string;
  readonly conclusion: string;
  readonly annex: string;
  readonly changes: (since: string) => string;
  readonly firstReport: string;
  readonly noChanges: string;
  readonly notes: string;
  readonly tasks: (next: string) => string;
  readonly noTasks: string;
  readonly task: { readonly text: string; readonly responsible: string; readonly due: string; readonly state: string };
  readonly taskState: Readonly<Record<'open' | 'done' | 'late', string>>;
  readonly notAssigned: string;
  readonly needsColumns: { readonly indicator: string; readonly left: string; readonly needed: string; readonly month: (month: string) => string; readonly mean: (months: number) => string; readonly lastYear: string; readonly projection: string; readonly chance: string };
  readonly form: string;
  readonly formNote: string;
  readonly formMissing: string;
  readonly formColumns: { readonly indicator: string; readonly unit: string; readonly previousMonth: (name: string) => string; readonly month: (name: string) => string; readonly yearToDate: (months: number) => string; readonly sameMonth: (name: string) => string; readonly sameYearToDate: (months: number, year: number) => string; readonly onPrevious: (name: string) => string; readonly onSameMonth: (name: string) => string; readonly onYearToDate: string };
  readonly sources: string;
  readonly derivedNote: string;
  readonly disclaimer: string;
  readonly empty: string;
  readonly nothingThisMonth: string;
  readonly slides: { readonly label: (index: number, count: number) => string; readonly next: string; readonly previous: string; readonly leave: string; readonly help: string; readonly more: (left: number) => string };
  readonly facts: { readonly yearToDate: string; readonly needed: string; readonly projection: string; readonly growth: string; readonly noPlan: string };
  readonly noChart: string;
  /** In a column of chances, where the plan is a ceiling. */
  readonly ceiling: string;
  /** In a column of last year, where its same period and its total come from different releases. */
  readonly differentReleases: string;
}

const enMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Words of this page in both languages. */
export const briefingMessages: Readonly<Record<Language, BriefingMessages>> = {
  vi: {
    title: 'Báo cáo nhanh phục vụ họp tháng',
    authority: { commune: (name) => `UBND ${name}`, district: (name) => `UBND ${name}`, province: (name) => `UBND ${name}`, country: (name) => name },
    purpose: 'Tài liệu phục vụ hội nghị thường kỳ',
    dataUntil: (month, year) => `Số liệu đến hết tháng ${month} năm ${year}`,
    updated: (day, month, year) => `Cập nhật ngày ${day} tháng ${month} năm ${year}`,
    heading: 'BÁO CÁO NHANH',
    subject: (months, year) => `Tình hình thực hiện kế hoạch kinh tế – xã hội ${months === 12 ? `năm ${year}` : months === 1 ? `tháng 1 năm ${year}` : `${months} tháng đầu năm ${year}`}`,
    sample: 'SỐ LIỆU HƯ CẤU – đơn vị này không có thật',
    ended: (unit, day) => `${unit} kết thúc hoạt động ngày ${day}; số liệu trong báo cáo này thuộc thời gian đơn vị còn hoạt động.`,
    period: 'Kỳ báo cáo:',
    tools: 'Công cụ của báo cáo',
    present: 'Trình chiếu',
    print: 'In (A4)',
    copy: 'Chép đoạn đánh giá',
    copied: 'Đã chép đoạn đánh giá.',
    copyFailed: 'Trình duyệt không cho chép; hãy chọn đoạn văn và chép bằng tay.',
    xlsx: 'Tải XLSX',
    docx: 'Tải DOCX',
    working: 'Đang tạo tệp…',
    failed: (reason) => `Chưa tạo được tệp: ${reason}. Hãy thử lại.`,
    general: 'I. Đánh giá chung',
    progress: 'II. Tiến độ so với kế hoạch năm',
    needs: (left) => `III. Yêu cầu ${['', 'tháng', 'hai tháng', 'ba tháng', 'bốn tháng', 'năm tháng', 'sáu tháng', 'bảy tháng', 'tám tháng', 'chín tháng', 'mười tháng', 'mười một tháng'][left] ?? ''} cuối năm`,
    needsOver: 'III. Kết quả cả năm',
    yearOver: 'Năm đã kết thúc, không còn tháng nào phải thực hiện; kết quả so với kế hoạch ở phần II.',
    noNeeds: 'Chưa chỉ tiêu nào có kế hoạch năm nên chưa tính được mức phải thực hiện.',
    clarify: 'IV. Nội dung đề nghị làm rõ',
    nothingToClarify: 'Không có mâu thuẫn, bất thường hay chậm tiến độ cần làm rõ.',
    conclusion: 'V. Ý kiến kết luận',
    annex: 'Phụ lục',
    changes: (since) => `Thay đổi so với báo cáo ${since}`,
    firstReport: 'Đây là báo cáo đầu tiên có số liệu; chưa có kỳ trước để so sánh.',
    noChanges: 'Không có số mới, số điều chỉnh hay thay đổi trạng thái.',
    notes: 'Đánh giá trong báo cáo',
    tasks: (next) => `Nhiệm vụ ${next}`,
    noTasks: 'Báo cáo kỳ này không nêu nhiệm vụ cụ thể.',
    task: { text: 'Nhiệm vụ', responsible: 'Chủ trì', due: 'Hạn', state: 'Tình trạng' },
    taskState: { open: 'đang làm', done: 'đã xong', late: 'quá hạn' },
    notAssigned: 'chưa nêu',
    needsColumns: { indicator: 'Chỉ tiêu', left: 'Còn phải thực hiện*', needed: 'Cần mỗi tháng*', month: (month) => month, mean: (months) => `Bình quân ${months} tháng*`, lastYear: 'Cùng kỳ, mỗi tháng*', projection: 'Dự báo cả năm*', chance: 'Khả năng đạt' },
    form: 'Biểu số liệu tháng',
    formNote: 'Ba cột cuối là tỷ lệ % so với kỳ gốc (kỳ gốc = 100). Dấu * là số suy ra từ số đã công bố, ghi theo khoảng làm tròn.',
    formMissing: 'Dấu – là số chưa công bố.',
    formColumns: { indicator: 'Chỉ tiêu', unit: 'Đơn vị tính', previousMonth: (name) => `Thực hiện ${name}`, month: (name) => `Ước ${name}`, yearToDate: (months) => `Cộng dồn ${months} tháng`, sameMonth: (name) => `Thực hiện ${name}`, sameYearToDate: (months, year) => `Cộng dồn ${months} tháng ${year}`, onPrevious: (name) => `So với ${name} (%)`, onSameMonth: (name) => `So với ${name} (%)`, onYearToDate: 'Cộng dồn so với cùng kỳ (%)' },
    sources: 'Nguồn',
    derivedNote: '* Số suy ra từ số đã công bố, ghi theo khoảng làm tròn.',
    disclaimer: 'Tài liệu tham khảo, không thay thế văn bản chính thức.',
    empty: 'Đơn vị này chưa có kỳ báo cáo nào có số liệu, nên chưa lập được báo cáo nhanh.',
    nothingThisMonth: 'Kỳ này chưa công bố số mới của chỉ tiêu nào.',
    slides: { label: (index, count) => `Màn ${index} trên ${count}`, next: 'Màn sau', previous: 'Màn trước', leave: 'Thoát trình chiếu', help: 'Phím ← → chuyển màn, Esc thoát', more: (left) => `… và ${left} nội dung nữa, xem trong báo cáo.` },
    facts: { yearToDate: 'Luỹ kế', needed: 'Cần mỗi tháng', projection: 'Dự báo cả năm', growth: 'So với cùng kỳ', noPlan: 'chưa có %' },
    noChart: 'Chưa đủ số để vẽ: cần kế hoạch năm hoặc luỹ kế của ít nhất hai kỳ.',
    ceiling: 'mức trần, không tính',
    differentReleases: 'khác lần công bố',
  },
  en: {
    title: 'Briefing for the monthly meeting',
    authority: { commune: (name) => name, district: (name) => name, province: (name) => name, country: (name) => name },
    purpose: 'Paper for the regular meeting',
    dataUntil: (month, year) => `Figures to the end of ${enMonths[month - 1] ?? ''} ${year}`,
    updated: (day, month, year) => `Updated ${day} ${enMonths[Number(month) - 1] ?? ''} ${year}`,
    heading: 'BRIEFING',
    subject: (months, year) => `Progress against the socio-economic plan, ${months === 12 ? `year ${year}` : months === 1 ? `January ${year}` : `first ${months} months of ${year}`}`,
    sample: 'INVENTED FIGURES – this unit does not exist',
    ended: (unit, day) => `${unit} ceased to exist on ${day}; the figures of this briefing are of its time.`,
    period: 'Period:',
    tools: 'Tools of the briefing',
    present: 'Present',
    print: 'Print (A4)',
    copy: 'Copy the assessment',
    copied: 'The assessment is copied.',
    copyFailed: 'The browser does not allow copying; select the paragraph and copy it by hand.',
    xlsx: 'Download XLSX',
    docx: 'Download DOCX',
    working: 'Making the file…',
    failed: (reason) => `The file could not be made: ${reason}. Please try again.`,
    general: 'I. General assessment',
    progress: 'II. Progress against the annual plan',
    needs: (left) => `III. What the ${left === 1 ? 'last month' : `last ${left} months`} must bring`,
    needsOver: 'III. The whole year',
    yearOver: 'The year is over and no month is left; the result against the plan stands in part II.',
    noNeeds: 'No indicator has a known annual plan, so what is needed cannot be computed.',
    clarify: 'IV. Points to clarify',
    nothingToClarify: 'No contradiction, anomaly or delay needs clarifying.',
    conclusion: 'V. Conclusions',
    annex: 'Annex',
    changes: (since) => `What changed since the report of ${since}`,
    firstReport: 'This is the first report with figures; there is no earlier one to compare with.',
    noChanges: 'No new figures, revisions or changes of status.',
    notes: 'The report’s own judgement',
    tasks: (next) => `Tasks of ${next}`,
    noTasks: 'This period’s reports name no tasks.',
    task: { text: 'Task', responsible: 'Responsible', due: 'Due', state: 'State' },
    taskState: { open: 'open', done: 'done', late: 'late' },
    notAssigned: 'not named',
    needsColumns: { indicator: 'Indicator', left: 'Left to bring*', needed: 'Needed a month*', month: (month) => month, mean: (months) => `Mean of ${months} ${months === 1 ? 'month' : 'months'}*`, lastYear: 'Last year, a month*', projection: 'Projected year*', chance: 'Chance' },
    form: 'Monthly table',
    formNote: 'The last three columns are per cent of the base period (base = 100). An asterisk marks figures derived from published ones, given as rounding intervals.',
    formMissing: 'A dash marks a figure not published.',
    formColumns: { indicator: 'Indicator', unit: 'Unit', previousMonth: (name) => name, month: (name) => `${name}, estimate`, yearToDate: (months) => `Year to date, ${months} ${months === 1 ? 'month' : 'months'}`, sameMonth: (name) => name, sameYearToDate: (months, year) => `${months} ${months === 1 ? 'month' : 'months'} of ${year}`, onPrevious: (name) => `On ${name} (%)`, onSameMonth: (name) => `On ${name} (%)`, onYearToDate: 'Year to date on last year’s (%)' },
    sources: 'Sources',
    derivedNote: '* Derived from published figures, given as rounding intervals.',
    disclaimer: 'For reference; it does not replace the official document.',
    empty: 'No period of this unit has figures yet, so there is no briefing.',
    nothingThisMonth: 'No new figure of any indicator is published for this period.',
    slides: { label: (index, count) => `Screen ${index} of ${count}`, next: 'Next screen', previous: 'Previous screen', leave: 'Leave the presentation', help: '← → change screens, Esc leaves', more: (left) => `… and ${left} more in the briefing.` },
    facts: { yearToDate: 'Year to date', needed: 'Needed a month', projection: 'Projected year', growth: 'On last year', noPlan: 'no %' },
    noChart: 'Too few figures to draw: a plan or the year to date of two periods is needed.',
    ceiling: 'a ceiling, not given',
    differentReleases: 'different releases',
  },
};
