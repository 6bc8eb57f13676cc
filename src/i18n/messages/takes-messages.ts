import type { Language } from '../language.ts';

/** Words of "why this status" and "what it takes" on an indicator's page. Values arrive formatted. */
export interface TakesMessages {
  readonly whyTitle: string;
  readonly evenIs: (pace: string, status: string) => string;
  readonly pacesDiffer: (one: string, other: string) => string;
  readonly pacesAgree: string;
  readonly evenOnly: string;
  readonly between: (one: string, other: string) => string;
  readonly cameTrue: (share: string) => string;
  readonly tossUp: string;
  readonly chance: (chance: string) => string;
  readonly noChance: (reason: string) => string;
  readonly noStatus: (reason: string) => string;
  /** A later report revised the year to date; which of the ratios shown were published before it. */
  readonly beforeRevision: Readonly<Record<'share' | 'growth' | 'both', string>>;
  readonly growth: (plan: string, sofar: string) => string;
  readonly growthPlanOnly: (plan: string) => string;
  readonly projected: (low: string, high: string, low95: string, high95: string) => string;
  readonly noProjection: (reason: string) => string;
  readonly evenSum: (amount: string) => string;
  readonly caution: Readonly<Record<'too-early' | 'series-break' | 'vintage-mismatch', string>>;
  readonly plansTitle: string;
  readonly plan: string;
  readonly amount: string;
  readonly share: string;
  readonly status: string;
  readonly planChanged: (day: string, text: string) => string;
  readonly takesTitle: (months: number) => string;
  readonly growthHeadline: (needed: string, best: string, year: number) => string;
  readonly growthHeadlineOnly: (needed: string) => string;
  readonly noGrowth: (reason: string) => string;
  readonly bestFrom: (years: number) => string;
  readonly noBest: string;
  readonly beyondRecord: string;
  readonly withinRecord: string;
  readonly bestName: (from: string, to: string) => string;
  readonly bestFormula: string;
  readonly monthsCaption: string;
  readonly month: string;
  readonly bySeason: string;
  readonly evenly: string;
  readonly lastYear: string;
  readonly growthNeeded: string;
  readonly whatIfTitle: string;
  readonly whatIf: (rate: string, total: string) => string;
  readonly whatIfShare: (share: string) => string;
  readonly whatIfLabel: (unit: string) => string;
  readonly whatIfOver: (amount: string) => string;
  readonly whatIfShort: (amount: string) => string;
  readonly whatIfClose: string;
  readonly whatIfNote: string;
  readonly needed: string;
  readonly latest: string;
  readonly lastYearMean: string;
  readonly nothingNeeded: (reason: string) => string;
}

/** These words in both languages. */
export const takesMessages: Readonly<Record<Language, TakesMessages>> = {
  vi: {
    whyTitle: 'Vì sao kết luận như vậy',
    evenIs: (pace, status) => `Theo nhịp đều ${pace}: ${status}.`,
    pacesDiffer: (one, other) => `Hai nhịp cho hai kết luận khác nhau: theo nhịp mùa vụ là “${one}”, theo nhịp đều là “${other}”. Trang kết luận theo nhịp mùa vụ.`,
    pacesAgree: 'Hai nhịp cho cùng một kết luận.',
    evenOnly: 'Kết luận này chỉ theo nhịp đều: chỉ tiêu chưa có năm trước đủ số và không có nhịp tham chiếu.',
    between: (one, other) => `Trong khoảng làm tròn, kết luận có thể là “${one}” hoặc “${other}”.`,
    cameTrue: (share) => `Trong các trường hợp được kết luận như vậy vào cùng thời gian trong năm, ${share} sau đó đạt kế hoạch.`,
    tossUp: 'Đúng nhịp nghĩa là chưa ngả về bên nào.',
    chance: (chance) => `Khả năng đạt kế hoạch theo nhịp hiện nay: ${chance}.`,
    noChance: (reason) => `Không nêu khả năng đạt kế hoạch: ${reason}.`,
    noStatus: (reason) => `Chưa kết luận nhanh hay chậm: ${reason}.`,
    beforeRevision: {
      share: 'Luỹ kế đã được báo cáo sau điều chỉnh; % kế hoạch nêu ở đây là số công bố trước khi điều chỉnh.',
      growth: 'Luỹ kế đã được báo cáo sau điều chỉnh; mức tăng nêu ở đây là số công bố trước khi điều chỉnh.',
      both: 'Luỹ kế đã được báo cáo sau điều chỉnh; % kế hoạch và mức tăng nêu ở đây là số công bố trước khi điều chỉnh.',
    },
    growth: (plan, sofar) => `Kế hoạch đòi hỏi cả năm ${plan} so với năm trước; đến nay ${sofar}.`,
    growthPlanOnly: (plan) => `Kế hoạch đòi hỏi cả năm ${plan} so với năm trước; chưa công bố mức tăng đến nay.`,
    projected: (low, high, low95, high95) => `Dự báo cả năm ${low}–${high} (khoảng 80%); khoảng 95%: ${low95}–${high95}.`,
    noProjection: (reason) => `Không dự báo cả năm: ${reason}.`,
    evenSum: (amount) => `Nếu giữ nhịp đều, cả năm sẽ là ${amount}: chỉ là phép nhân, không phải dự báo.`,
    caution: {
      'too-early': 'Mới một tháng, chưa loại được ảnh hưởng của Tết.',
      'series-break': 'Mức năm nay quá khác năm trước, cần kiểm tra phạm vi số liệu; năm trước không được dùng để dự báo.',
      'vintage-mismatch': 'Số cùng kỳ suy từ mức tăng công bố và tổng năm trước thuộc hai lần công bố khác nhau.',
    },
    plansTitle: 'Các kế hoạch được giao',
    plan: 'Kế hoạch',
    amount: 'Mức giao',
    share: 'Đã đạt',
    status: 'Kết luận',
    planChanged: (day, text) => `Báo cáo ngày ${day}: ${text}`,
    takesTitle: (months) => `Muốn đạt kế hoạch, ${months} tháng còn lại cần gì`,
    growthHeadline: (needed, best, year) => `Cần ${needed} so với cùng các tháng năm trước; cao nhất từng đạt ${best} (năm ${year}).`,
    growthHeadlineOnly: (needed) => `Cần ${needed} so với cùng các tháng năm trước.`,
    noGrowth: (reason) => `Chưa tính được phải tăng bao nhiêu so với cùng các tháng năm trước: ${reason}.`,
    bestFrom: (years) => `So trong ${years} năm có đủ số.`,
    noBest: 'Chưa có hai năm trước liền nhau đủ số để biết các tháng này từng tăng cao nhất bao nhiêu.',
    beyondRecord: 'Mức cần cao hơn mọi năm từng có.',
    withinRecord: 'Mức cần nằm trong những gì từng làm được.',
    bestName: (from, to) => `Tổng ${from} đến ${to}`,
    bestFormula: 'luỹ kế cả năm − luỹ kế đến hết tháng báo cáo, của năm đó và của năm trước nó',
    monthsCaption: 'Mỗi tháng còn lại cần đạt',
    month: 'Tháng',
    bySeason: 'Cần, theo mùa vụ',
    evenly: 'Cần, chia đều',
    lastYear: 'Cùng tháng năm trước',
    growthNeeded: 'Phải tăng',
    whatIfTitle: 'Thử một mức mỗi tháng',
    whatIf: (rate, total) => `Nếu mỗi tháng còn lại đạt ${rate}, cả năm sẽ là ${total}`,
    whatIfShare: (share) => `, bằng ${share} kế hoạch`,
    whatIfLabel: (unit) => `Mỗi tháng còn lại, ${unit}`,
    whatIfOver: (amount) => `, dư ${amount}`,
    whatIfShort: (amount) => `, thiếu ${amount}`,
    whatIfClose: ', sát kế hoạch trong sai số làm tròn',
    whatIfNote: 'Chỉ là phép cộng từ luỹ kế đã công bố, không phải dự báo.',
    needed: 'Mức cần',
    latest: 'Như tháng vừa qua',
    lastYearMean: 'Như năm trước',
    nothingNeeded: (reason) => `Không có mức cần cho các tháng còn lại: ${reason}.`,
  },
  en: {
    whyTitle: 'Why this conclusion',
    evenIs: (pace, status) => `At the even pace of ${pace}: ${status}.`,
    pacesDiffer: (one, other) => `The two paces disagree: “${one}” by the seasonal pace, “${other}” by the even pace. The conclusion follows the seasonal pace.`,
    pacesAgree: 'Both paces give the same conclusion.',
    evenOnly: 'This conclusion is by the even pace alone: there is no complete prior year and no reference pace.',
    between: (one, other) => `Within rounding it may be “${one}” or “${other}”.`,
    cameTrue: (share) => `Of cases judged so at the same time of year, ${share} later reached the plan.`,
    tossUp: 'On pace means a toss-up.',
    chance: (chance) => `Chance of reaching the plan at the present pace: ${chance}.`,
    noChance: (reason) => `No chance of reaching the plan is given: ${reason}.`,
    noStatus: (reason) => `Progress is not judged: ${reason}.`,
    beforeRevision: {
      share: 'A later report revised the year to date; the share of plan shown was published before that.',
      growth: 'A later report revised the year to date; the growth shown was published before that.',
      both: 'A later report revised the year to date; the share of plan and the growth shown were published before that.',
    },
    growth: (plan, sofar) => `The plan requires ${plan} on last year; so far ${sofar}.`,
    growthPlanOnly: (plan) => `The plan requires ${plan} on last year; growth so far is not published.`,
    projected: (low, high, low95, high95) => `Projected year ${low}–${high} (80% interval); 95% interval: ${low95}–${high95}.`,
    noProjection: (reason) => `The year is not projected: ${reason}.`,
    evenSum: (amount) => `At an even pace the year would come to ${amount}: a multiplication, not a projection.`,
    caution: {
      'too-early': 'One month only: the effect of Tết cannot be taken out.',
      'series-break': 'This year’s level is far from last year’s; check the scope. Last year is not used to project.',
      'vintage-mismatch': 'Last year’s same period, implied by the published growth, and last year’s total come from two releases.',
    },
    plansTitle: 'The plans set',
    plan: 'Plan',
    amount: 'Amount set',
    share: 'Achieved',
    status: 'Conclusion',
    planChanged: (day, text) => `Report of ${day}: ${text}`,
    takesTitle: (months) => `What the ${months} remaining ${months === 1 ? 'month needs' : 'months need'} to reach the plan`,
    growthHeadline: (needed, best, year) => `${needed} on the same months of last year is needed; the best on record is ${best} (${year}).`,
    growthHeadlineOnly: (needed) => `${needed} on the same months of last year is needed.`,
    noGrowth: (reason) => `The growth needed on the same months of last year cannot be told: ${reason}.`,
    bestFrom: (years) => `Compared over ${years} complete ${years === 1 ? 'year' : 'years'}.`,
    noBest: 'No two earlier years in a row are complete, so the best growth of these months is not known.',
    beyondRecord: 'More is needed than any year on record has brought.',
    withinRecord: 'What is needed has been done before.',
    bestName: (from, to) => `Sum of ${from} to ${to}`,
    bestFormula: 'year’s total − year to date of the reporting month, of that year and of the year before it',
    monthsCaption: 'What each remaining month must bring',
    month: 'Month',
    bySeason: 'Needed, by season',
    evenly: 'Needed, evenly',
    lastYear: 'Same month last year',
    growthNeeded: 'Growth needed',
    whatIfTitle: 'Try an amount a month',
    whatIf: (rate, total) => `If each remaining month brings ${rate}, the year comes to ${total}`,
    whatIfShare: (share) => `, ${share} of plan`,
    whatIfLabel: (unit) => `Each remaining month, ${unit}`,
    whatIfOver: (amount) => `, ${amount} over`,
    whatIfShort: (amount) => `, ${amount} short`,
    whatIfClose: ', close to the plan within rounding',
    whatIfNote: 'Only a sum from the published year to date, not a projection.',
    needed: 'As needed',
    latest: 'As the latest month',
    lastYearMean: 'As last year',
    nothingNeeded: (reason) => `Nothing is asked of the remaining months: ${reason}.`,
  },
};
