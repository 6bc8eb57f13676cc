import type { Json } from '../../data/format-dataset.ts';
import type { SampleIndicator } from './sample-dataset.ts';

const judgements = [
  { vi: 'Kinh tế của đơn vị hư cấu này ổn định; sản xuất và tiêu dùng tăng so với cùng kỳ.', en: 'The economy of this invented unit is stable; production and consumption are up on a year earlier.' },
  { vi: 'Thu ngân sách khá; giải ngân vốn đầu tư công còn chậm ở một số dự án hư cấu.', en: 'Revenue is fair; public investment lags on some invented projects.' },
  { vi: 'Sản xuất nông nghiệp đúng khung thời vụ; an sinh xã hội được bảo đảm.', en: 'Farming keeps to the season; social security is assured.' },
] as const;

const departments = [
  { field: { vi: 'Công nghiệp', en: 'Industry' }, responsible: { vi: 'Phòng Kinh tế và Hạ tầng', en: 'Economy and Infrastructure' }, text: { vi: 'Rà soát các cơ sở sản xuất chậm tiến độ, tháo gỡ vướng mắc.', en: 'Review producers behind plan and remove obstacles.' }, index: 0 },
  { field: { vi: 'Đầu tư công', en: 'Public investment' }, responsible: { vi: 'Ban Quản lý dự án', en: 'Project Management Board' }, text: { vi: 'Hoàn tất hồ sơ nghiệm thu để giải ngân trong tháng.', en: 'Complete acceptance papers so that money is paid within the month.' }, index: 5 },
  { field: { vi: 'Ngân sách', en: 'Budget' }, responsible: { vi: 'Phòng Tài chính – Kế hoạch', en: 'Finance and Planning' }, text: { vi: 'Đôn đốc thu các khoản còn nợ, báo cáo kết quả hằng tuần.', en: 'Press for overdue revenue and report weekly.' }, index: 3 },
] as const;

/** The invented report's judgement of a month. */
export function notesOf(month: number, year: number): Json {
  const chosen = judgements[(month + year) % judgements.length] ?? judgements[0];
  return { vi: chosen.vi, en: chosen.en };
}

/** The invented tasks of the coming month ("YYYY-MM"), by department. */
export function tasksOf(nextMonth: string, indicators: readonly SampleIndicator[]): readonly Json[] {
  return departments.map(({ index, ...task }, at): Json => {
    const indicator = indicators[index]?.id;
    return { ...task, due: `${nextMonth}-${String(20 + at * 3).padStart(2, '0')}`, state: at === 2 ? 'done' : 'open', ...(indicator === undefined ? {} : { indicator }) };
  });
}
