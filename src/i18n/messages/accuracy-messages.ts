import type { Language } from '../language.ts';

/** Words of the accuracy page. Values arrive formatted. */
export interface AccuracyMessages {
  readonly title: string;
  readonly headline: (method: string, even: string) => string;
  readonly lead: string;
  readonly from: string;
  readonly fromAll: string;
  readonly unread: (given: string) => string;
  readonly notBuilt: string;
  readonly nothing: string;
  readonly offline: string;
  readonly retry: string;
  readonly errorTitle: string;
  readonly errorSummary: (method: string, even: string, count: number) => string;
  readonly methodLine: string;
  readonly evenLine: string;
  readonly methodError: string;
  readonly evenError: string;
  readonly projections: string;
  readonly month: string;
  readonly seriesTitle: string;
  readonly seriesCaption: string;
  readonly series: string;
  readonly all: string;
  readonly inside80: string;
  readonly inside95: string;
  readonly rightSize: (inside: string) => string;
  readonly tooNarrow: (inside: string) => string;
  readonly tooWide: (inside: string) => string;
  readonly alarmTitle: string;
  readonly alarmText: (rule: string, even: string) => string;
  readonly alarmGood: (rule: string, even: string) => string;
  readonly statusTitle: (indicator: string) => string;
  readonly statusCaption: string;
  readonly status: string;
  readonly months: (from: number, to: number) => string;
  readonly tally: (hits: number, count: number, share: string) => string;
  readonly none: string;
  readonly method: string;
  readonly ceilingNote: string;
  readonly monthsTitle: string;
  readonly choose: string;
  readonly monthsCaption: (series: string) => string;
  readonly columns: { readonly period: string; readonly asOf: string; readonly share: string; readonly pace: string; readonly status: string; readonly even: string; readonly projected: string; readonly came: string; readonly error: string; readonly needed: string; readonly growth: string; readonly reached: string };
  readonly inside: string;
  readonly outside: string;
  readonly reached: string;
  readonly missed: string;
  readonly open: string;
  readonly others: (count: number) => string;
  readonly download: string;
  readonly howTitle: string;
  readonly how: readonly string[];
}

/** Accuracy words in both languages. */
export const accuracyMessages: Readonly<Record<Language, AccuracyMessages>> = {
  vi: {
    title: 'Dự báo đã đúng đến đâu',
    headline: (method, even) => `Dự báo cả năm lệch bình quân ${method}; giữ nhịp đều thì lệch ${even}`,
    lead: 'Mỗi tháng được tính lại chỉ từ những báo cáo đã công bố đến ngày báo cáo của chính tháng đó, rồi đặt cạnh kết quả cả năm. Không số nào công bố sau được dùng.',
    from: 'Từ năm',
    fromAll: 'mọi năm',
    unread: (given) => `Bỏ qua “${given}” vì không đọc được; đang dùng mặc định.`,
    notBuilt: 'Sổ đối chiếu được lập khi dựng trang. Hãy dựng trang (npm run build), hoặc xem trên dòng lệnh: npm run tiendo -- backtest --data data.',
    nothing: 'Chưa có năm nào đủ số cả năm để đối chiếu trong khoảng đã chọn.',
    offline: 'Không tải được sổ đối chiếu. Hãy kiểm tra kết nối rồi thử lại.',
    retry: 'Thử lại',
    errorTitle: 'Sai số bình quân theo tháng đưa ra dự báo',
    errorSummary: (method, even, count) => `${count} lần dự báo: lệch bình quân ${method}, nhịp đều ${even}.`,
    methodLine: 'dự báo',
    evenLine: 'nhịp đều',
    methodError: 'Dự báo lệch',
    evenError: 'Nhịp đều lệch',
    projections: 'Số lần',
    month: 'Tháng',
    seriesTitle: 'Theo từng chỉ tiêu, đơn vị',
    seriesCaption: 'Sai số dự báo, khoảng dự báo và báo động nhầm của từng chuỗi số',
    series: 'Chỉ tiêu, đơn vị',
    all: 'Tất cả đơn vị',
    inside80: 'Trong khoảng 80%',
    inside95: 'Trong khoảng 95%',
    rightSize: (inside) => `Khoảng 80% chứa kết quả trong ${inside} lần: đúng cỡ.`,
    tooNarrow: (inside) => `Khoảng 80% chỉ chứa kết quả trong ${inside} lần: hẹp hơn thực tế, nên đọc khoảng dự báo một cách dè dặt.`,
    tooWide: (inside) => `Khoảng 80% chứa kết quả trong ${inside} lần: rộng hơn mức cần thiết.`,
    alarmTitle: 'Báo “chậm” nhầm',
    alarmText: (rule, even) => `Giả sử kế hoạch đúng bằng kết quả đã đến thì mọi tiếng “chậm” đều là nhầm: cách tính của trang nhầm ${rule} tháng, nhịp đều nhầm ${even} tháng.`,
    alarmGood: (rule, even) => `Trong những năm thực sự đạt kế hoạch, cách tính của trang báo “chậm” ở ${rule} tháng, nhịp đều ở ${even} tháng.`,
    statusTitle: (indicator) => `Trạng thái đã nói và kết quả: ${indicator}`,
    statusCaption: 'Số lần mỗi trạng thái được nêu và sau đó năm ấy đạt kế hoạch',
    status: 'Trạng thái',
    months: (from, to) => `Nêu ở tháng ${from}–${to}`,
    tally: (hits, count, share) => `${hits}/${count} (${share})`,
    none: 'chưa có',
    method: 'theo phương pháp',
    ceilingNote: 'Kế hoạch của chỉ tiêu này là mức trần được chi, ít năm chi hết: tỷ lệ đạt thấp ở mọi trạng thái, nên trang không nêu khả năng đạt.',
    monthsTitle: 'Từng tháng: đã nói gì, kết quả ra sao',
    choose: 'Chuỗi số',
    monthsCaption: (series) => `${series}: dự báo và trạng thái từng tháng, đặt cạnh kết quả`,
    columns: { period: 'Kỳ', asOf: 'Biết đến ngày', share: '% KH', pace: 'Nhịp', status: 'Đã nói', even: 'Theo nhịp đều', projected: 'Dự báo cả năm (80%)', came: 'Kết quả năm', error: 'Lệch', needed: 'Cần tăng', growth: 'Thực tăng', reached: 'Kế hoạch' },
    inside: 'trong khoảng',
    outside: 'ngoài khoảng',
    reached: 'đạt',
    missed: 'chưa đạt',
    open: 'năm chưa đủ số',
    others: (count) => `${count} chuỗi số khác chưa có năm nào đủ số cả năm nên chưa đối chiếu được.`,
    download: 'Tải sổ đối chiếu (JSON)',
    howTitle: 'Cách đối chiếu',
    how: [
      'Sai số bình quân là trung bình của chênh lệch tuyệt đối giữa dự báo và tổng cả năm, chia cho tổng cả năm. Nhịp đều là luỹ kế chia số tháng rồi nhân 12.',
      '“Cần tăng” là mức tăng các tháng còn lại phải đạt so với cùng các tháng năm trước để hoàn thành kế hoạch; “thực tăng” là mức đã đến.',
      'Kết quả năm là tổng do chính các báo cáo của năm ấy công bố. Kế hoạch là kế hoạch được biết ở tháng đánh giá. Đơn vị hư cấu không được đưa vào.',
    ],
  },
  en: {
    title: 'How good the projections were',
    headline: (method, even) => `Projections were off by ${method} on average; the even pace by ${even}`,
    lead: 'Each month is worked out anew from only those reports that had been published by the day of that month’s own report, then put beside how the year ended. No later figure is used.',
    from: 'From year',
    fromAll: 'all years',
    unread: (given) => `“${given}” could not be read and was left out; the default is used.`,
    notBuilt: 'The ledger is made when the site is built. Build it (npm run build), or see it on the command line: npm run tiendo -- backtest --data data.',
    nothing: 'No year in the range chosen is complete enough to check against.',
    offline: 'The ledger could not be fetched. Check the connection and try again.',
    retry: 'Try again',
    errorTitle: 'Mean error by the month of the projection',
    errorSummary: (method, even, count) => `${count} projections: off by ${method} on average, the even pace by ${even}.`,
    methodLine: 'projection',
    evenLine: 'even pace',
    methodError: 'Projection off by',
    evenError: 'Even pace off by',
    projections: 'Cases',
    month: 'Month',
    seriesTitle: 'By indicator and unit',
    seriesCaption: 'Projection error, intervals and false alarms of each series',
    series: 'Indicator, unit',
    all: 'All units',
    inside80: 'Inside 80%',
    inside95: 'Inside 95%',
    rightSize: (inside) => `The 80% interval held the outcome in ${inside} cases: the right size.`,
    tooNarrow: (inside) => `The 80% interval held the outcome in only ${inside} cases: too narrow, so read the range with caution.`,
    tooWide: (inside) => `The 80% interval held the outcome in ${inside} cases: wider than it need be.`,
    alarmTitle: 'False alarms',
    alarmText: (rule, even) => `Had each plan been exactly what came, every “behind” would be a false alarm: this site’s rule would have cried it in ${rule} months, the even pace in ${even}.`,
    alarmGood: (rule, even) => `In years that did reach their plan, this site’s rule said “behind” in ${rule} months, the even pace in ${even}.`,
    statusTitle: (indicator) => `Statuses given and how they came true: ${indicator}`,
    statusCaption: 'How often each status was given and the year then reached its plan',
    status: 'Status',
    months: (from, to) => `Given in months ${from}–${to}`,
    tally: (hits, count, share) => `${hits}/${count} (${share})`,
    none: 'none',
    method: 'by the method',
    ceilingNote: 'The plan of this indicator is a spending ceiling that few years use up: few are reached whatever the status, so no chance of reaching it is given.',
    monthsTitle: 'Month by month: what was said, what came',
    choose: 'Series',
    monthsCaption: (series) => `${series}: projection and status each month, beside what came`,
    columns: { period: 'Period', asOf: 'Known on', share: '% of plan', pace: 'Pace', status: 'Said', even: 'By even pace', projected: 'Projected year (80%)', came: 'Year came to', error: 'Off by', needed: 'Growth needed', growth: 'Growth that came', reached: 'Plan' },
    inside: 'inside',
    outside: 'outside',
    reached: 'reached',
    missed: 'missed',
    open: 'year not complete',
    others: (count) => `${count} other series have no complete year yet and cannot be checked.`,
    download: 'Download the ledger (JSON)',
    howTitle: 'How it is checked',
    how: [
      'The mean error is the mean absolute difference between projection and year’s total, over the total. The even pace is the year to date divided by the months passed, times twelve.',
      '“Growth needed” is what the remaining months had to grow on the same months of the year before to reach the plan; “growth that came” is what they did.',
      'The year’s outcome is the total as that year’s own reports published it. The plan is the one known in the month of judgement. Invented units are left out.',
    ],
  },
};
