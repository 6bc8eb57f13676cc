import type { Formula } from '../../domain/reconcile/observation.ts';
import type { Language } from '../language.ts';

/** Words of the panel that says where a number comes from. */
export interface ProvenanceMessages {
  readonly published: string;
  readonly estimated: string;
  readonly bound: string;
  readonly corrected: (printed: string) => string;
  readonly derived: string;
  readonly computed: string;
  readonly formula: Readonly<Record<Formula, string>>;
  readonly whyInterval: string;
  readonly reportedInterval: (printed: string, interval: string) => string;
  readonly derivedInterval: (interval: string) => string;
  readonly conclusion: string;
  readonly conclusionSame: (status: string) => string;
  readonly conclusionOpen: (a: string, b: string) => string;
  readonly source: string;
  readonly history: string;
  readonly firstPrint: string;
  readonly impliedBy: string;
  readonly inUse: string;
  readonly confirming: (count: number) => string;
  readonly conflicts: string;
}

/** Provenance words in both languages. */
export const provenanceMessages: Readonly<Record<Language, ProvenanceMessages>> = {
  vi: {
    published: 'Báo cáo ghi đúng con số này.',
    estimated: 'Báo cáo ghi con số này là số ước, có thể điều chỉnh ở báo cáo sau.',
    bound: 'Báo cáo chỉ nêu một cận, nên giá trị thật nằm về một phía của con số.',
    corrected: (printed) => `Bản gốc in ${printed}; biên tập đã sửa và giữ cả hai số.`,
    derived: 'Không báo cáo nào ghi con số này. Hệ thống tính từ các số đã công bố:',
    computed: 'Con số này tính theo phương pháp của trang từ các số đã công bố:',
    formula: {
      'year-to-date-minus-month': 'luỹ kế − số trong tháng',
      'previous-plus-month': 'luỹ kế tháng trước + số trong tháng',
      'year-to-date-difference': 'luỹ kế − luỹ kế tháng trước',
      'january-is-year-to-date': 'tháng 1: số trong tháng chính là luỹ kế',
      'year-to-date-over-share': 'luỹ kế ÷ % kế hoạch',
      'share-of-plan': 'luỹ kế ÷ kế hoạch',
      'plan-times-share': 'kế hoạch × % kế hoạch',
      'value-over-growth': 'số kỳ này ÷ (1 + mức tăng)',
      'growth-from-values': 'số kỳ này ÷ số cùng kỳ − 1',
      'base-times-growth': 'số cùng kỳ × (1 + mức tăng)',
      'month-over-month-growth': 'số tháng này ÷ (1 + mức tăng so với tháng trước)',
      'previous-times-growth': 'số tháng trước × (1 + mức tăng)',
      'growth-from-months': 'số tháng này ÷ số tháng trước − 1',
    },
    whyInterval: 'Vì sao là một khoảng',
    reportedInterval: (printed, interval) => `${printed} đã làm tròn; giá trị thật nằm trong ${interval}.`,
    derivedInterval: (interval) => `Các số gốc đã làm tròn (± nửa chữ số cuối), nên kết quả nằm trong ${interval}, hai đầu làm tròn ra ngoài.`,
    conclusion: 'Kết luận có đổi không?',
    conclusionSame: (status) => `Không. Ở cả hai đầu khoảng, chỉ tiêu vẫn là “${status}”.`,
    conclusionOpen: (a, b) => `Có thể. Hai đầu khoảng cho hai kết luận: “${a}” và “${b}”.`,
    source: 'Văn bản nguồn',
    history: 'Các lần công bố',
    firstPrint: 'in lần đầu',
    impliedBy: 'suy ra từ báo cáo',
    inUse: 'đang dùng',
    confirming: (count) => `và ${count} lần suy ra khác, khớp trong sai số làm tròn.`,
    conflicts: 'Số mâu thuẫn',
  },
  en: {
    published: 'The report states exactly this number.',
    estimated: 'The report states this number as an estimate; a later report may revise it.',
    bound: 'The report states a bound only, so the true value lies to one side of the number.',
    corrected: (printed) => `The source prints ${printed}; the editor corrected it and both are kept.`,
    derived: 'No report states this number. It follows from published figures:',
    computed: 'This number is computed by the method of this site from published figures:',
    formula: {
      'year-to-date-minus-month': 'year to date − month',
      'previous-plus-month': 'previous year to date + month',
      'year-to-date-difference': 'year to date − previous year to date',
      'january-is-year-to-date': 'January: the month is the year to date',
      'year-to-date-over-share': 'year to date ÷ share of plan',
      'share-of-plan': 'year to date ÷ plan',
      'plan-times-share': 'plan × share of plan',
      'value-over-growth': 'this year’s value ÷ (1 + growth)',
      'growth-from-values': 'this year’s value ÷ last year’s − 1',
      'base-times-growth': 'last year’s value × (1 + growth)',
      'month-over-month-growth': 'this month ÷ (1 + growth on the month before)',
      'previous-times-growth': 'the month before × (1 + growth)',
      'growth-from-months': 'this month ÷ the month before − 1',
    },
    whyInterval: 'Why an interval',
    reportedInterval: (printed, interval) => `${printed} is rounded; the true value lies in ${interval}.`,
    derivedInterval: (interval) => `The figures it rests on are rounded (± half of the last digit), so the result lies in ${interval}, both ends rounded outward.`,
    conclusion: 'Does the conclusion change?',
    conclusionSame: (status) => `No. At both ends of the interval the indicator is “${status}”.`,
    conclusionOpen: (a, b) => `It may. The two ends give two conclusions: “${a}” and “${b}”.`,
    source: 'Source',
    history: 'Releases of this number',
    firstPrint: 'first print',
    impliedBy: 'implied by the report',
    inUse: 'in use',
    confirming: (count) => `and implied ${count} more ${count === 1 ? 'time' : 'times'}, in agreement within rounding.`,
    conflicts: 'Contradicting numbers',
  },
};
