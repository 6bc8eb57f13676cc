import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from '../../domain/figure/measure.ts';
import { bounds, figureStatuses, growthBases, measures, planKinds } from '../../domain/figure/measure.ts';
import { unitsOfMeasure, type UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import { bareText } from './bare-text.ts';

/** Words of a cell and what they mean; every value's own name counts too. */
function words<T extends string>(values: readonly T[], others: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map([...values.map((value): readonly [string, T] => [bareText(value), value]), ...others.map(([word, value]): readonly [string, T] => [bareText(word), value])]);
}

/** What may stand in the cells of the tidy form. */
export const measureWords: ReadonlyMap<string, Measure> = words(measures, [['tháng', 'month'], ['trong tháng', 'month'], ['luỹ kế', 'year-to-date'], ['cộng dồn', 'year-to-date'], ['kế hoạch', 'annual-plan'], ['kế hoạch năm', 'annual-plan'], ['% kế hoạch', 'plan-achievement'], ['% KH', 'plan-achievement'], ['so kế hoạch', 'plan-achievement'], ['so với kế hoạch', 'plan-achievement'], ['so cùng kỳ', 'year-on-year'], ['so với cùng kỳ', 'year-on-year'], ['so tháng trước', 'month-on-month'], ['so với tháng trước', 'month-on-month']]);
export const basisWords: ReadonlyMap<string, GrowthBasis> = words(growthBases, [['tháng', 'month'], ['luỹ kế', 'year-to-date']]);
export const planWords: ReadonlyMap<string, PlanKind> = words(planKinds, [['năm', 'annual'], ['tỉnh', 'province'], ['tỉnh giao', 'province'], ['huyện', 'district'], ['huyện giao', 'district']]);
export const boundWords: ReadonlyMap<string, Bound> = words(bounds, [['đúng', 'exact'], ['trên', 'at-least'], ['hơn', 'at-least'], ['gần', 'at-most'], ['dưới', 'at-most'], ['khoảng', 'about'], ['xấp xỉ', 'about']]);
export const statusWords: ReadonlyMap<string, FigureStatus> = words(figureStatuses, [['ước', 'estimated'], ['ước tính', 'estimated'], ['sơ bộ', 'provisional'], ['chính thức', 'final']]);
export const unitWords: ReadonlyMap<string, UnitOfMeasure> = words(unitsOfMeasure, [['đồng', 'vnd'], ['nghìn đồng', 'vnd-thousand'], ['ngàn đồng', 'vnd-thousand'], ['triệu đồng', 'vnd-million'], ['tr.đồng', 'vnd-million'], ['trđ', 'vnd-million'], ['triệu', 'vnd-million'], ['tỷ đồng', 'vnd-billion'], ['tỷ', 'vnd-billion'], ['nghìn tỷ đồng', 'vnd-trillion'], ['nghìn tỷ', 'vnd-trillion'], ['ngàn tỷ đồng', 'vnd-trillion'], ['%', 'percent'], ['tấn', 'tonne'], ['ha', 'hectare']]);

/** Columns of the tidy form, by the names they may have. */
export const tidyColumns = ['report', 'reportPeriod', 'publishedOn', 'title', 'publisher', 'url', 'indicator', 'period', 'measure', 'basis', 'plan', 'value', 'unitOfMeasure', 'bound', 'status'] as const;
export type TidyColumn = (typeof tidyColumns)[number];
export const columnWords: ReadonlyMap<string, TidyColumn> = words(tidyColumns, [['report_id', 'report'], ['mã báo cáo', 'report'], ['báo cáo', 'report'], ['report_period', 'reportPeriod'], ['kỳ báo cáo', 'reportPeriod'], ['published_on', 'publishedOn'], ['ngày công bố', 'publishedOn'], ['tên báo cáo', 'title'], ['tiêu đề', 'title'], ['nơi công bố', 'publisher'], ['địa chỉ', 'url'], ['chỉ tiêu', 'indicator'], ['kỳ', 'period'], ['kỳ số liệu', 'period'], ['loại số liệu', 'measure'], ['phạm vi', 'basis'], ['so của', 'basis'], ['loại kế hoạch', 'plan'], ['giá trị', 'value'], ['số liệu', 'value'], ['unit_of_measure', 'unitOfMeasure'], ['đơn vị tính', 'unitOfMeasure'], ['mức', 'bound'], ['trạng thái', 'status']]);
