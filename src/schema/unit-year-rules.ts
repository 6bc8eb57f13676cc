import { printedDecimals } from '../domain/figure/printed-decimals.ts';
import { unitFactor } from '../domain/figure/unit-factor.ts';
import type { UnitOfMeasure } from '../domain/figure/unit-of-measure.ts';
import { nearest } from './nearest.ts';
import type { Path, PathProblem } from './problem.ts';
import type { FigureEntry, UnitYearFile } from './unit-year-schema.ts';

/** What the rules need of the catalog. */
export interface IndicatorList {
  readonly indicators: readonly { readonly id: string; readonly unitOfMeasure: UnitOfMeasure }[];
}

/** Where a file stands: what its content must agree with. */
export interface UnitYearPlace {
  readonly unit: string;
  readonly year: number;
  /** Ids of the reports in the unit's other years. */
  readonly otherReportIds: ReadonlySet<string>;
}

/** The rules of one unit and year that the shape alone does not show. */
export function unitYearRules(file: UnitYearFile, place: UnitYearPlace, catalog: IndicatorList): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const add = (rule: string, path: Path, vi: string, en: string): void => {
    problems.push({ rule, path, message: { vi, en } });
  };
  if (file.unit !== place.unit) add('unit-mismatch', ['unit'], `tệp nằm trong thư mục "${place.unit}" nên unit phải là "${place.unit}"`, `the file stands in the folder "${place.unit}", so unit must be "${place.unit}"`);
  if (file.year !== place.year) add('year-mismatch', ['year'], `tên tệp là ${place.year} nên year phải là ${place.year}`, `the file is named ${place.year}, so year must be ${place.year}`);
  const ids = new Set<string>();
  file.reports.forEach((report, index) => {
    const path: Path = ['reports', index];
    if (ids.has(report.id) || place.otherReportIds.has(report.id)) add('duplicate-id', [...path, 'id'], `mã báo cáo "${report.id}" đã có ở đơn vị này; mỗi báo cáo một mã`, `the report id "${report.id}" is already used in this unit; each report has its own`);
    ids.add(report.id);
    if (!report.period.startsWith(`${file.year}-`)) add('report-in-wrong-year', [...path, 'period'], `báo cáo kỳ ${report.period} phải nằm trong tệp năm ${report.period.slice(0, 4)}`, `a report of ${report.period} belongs in the file of ${report.period.slice(0, 4)}`);
    if (report.publishedOn !== undefined && report.publishedOn < `${report.period}-01`) add('published-before-period', [...path, 'publishedOn'], `báo cáo không thể công bố ngày ${report.publishedOn}, trước khi kỳ ${report.period} bắt đầu`, `a report cannot be published on ${report.publishedOn}, before its period ${report.period} begins`);
    const stated = new Set<string>();
    report.figures.forEach((figure, at) => {
      const place: Path = [...path, 'figures', at];
      problems.push(...figureRules(figure, place, catalog));
      if (figure.period > report.period) add('figure-after-report', [...place, 'period'], `số liệu kỳ ${figure.period} sau kỳ báo cáo ${report.period}; hãy sửa kỳ hoặc chuyển sang báo cáo sau`, `a figure of ${figure.period} lies after its report’s period ${report.period}; mend the period or move it to a later report`);
      const key = [figure.indicator, figure.period, figure.measure, figure.basis ?? '', figure.plan ?? 'annual'].join(' ');
      if (stated.has(key)) add('duplicate-figure', place, 'cùng một số liệu ghi hai lần trong báo cáo; chỉ giữ một (hoặc dùng correction)', 'the same figure stands twice in one report; keep one (or use correction)');
      stated.add(key);
    });
    report.tasks?.forEach((task, at) => {
      if (task.indicator !== undefined) problems.push(...knownIndicator(task.indicator, [...path, 'tasks', at, 'indicator'], catalog));
    });
  });
  const planned = new Set<string>();
  file.plans?.forEach((plan, index) => {
    const path: Path = ['plans', index];
    problems.push(...knownIndicator(plan.indicator, [...path, 'indicator'], catalog), ...scaleRules(plan, path, catalog), ...decimalsRules(plan, path));
    if (!ids.has(plan.report) && !place.otherReportIds.has(plan.report)) add('unknown-report', [...path, 'report'], `không có báo cáo "${plan.report}" ở đơn vị này; mỗi kế hoạch cần báo cáo nguồn`, `there is no report "${plan.report}" in this unit; a plan needs the report that states it`);
    const key = [plan.indicator, plan.kind ?? 'annual', plan.report].join(' ');
    if (planned.has(key)) add('duplicate-figure', path, 'cùng một kế hoạch ghi hai lần từ một báo cáo; chỉ giữ một', 'the same plan stands twice from one report; keep one');
    planned.add(key);
  });
  return problems;
}

function figureRules(figure: FigureEntry, path: Path, catalog: IndicatorList): readonly PathProblem[] {
  const problems: PathProblem[] = [...knownIndicator(figure.indicator, [...path, 'indicator'], catalog), ...decimalsRules(figure, path)];
  const add = (rule: string, key: string, vi: string, en: string): void => {
    problems.push({ rule, path: [...path, key], message: { vi, en } });
  };
  const isGrowth = figure.measure === 'year-on-year' || figure.measure === 'month-on-month';
  const isPlan = figure.measure === 'plan-achievement' || figure.measure === 'annual-plan';
  const isPercent = isGrowth || figure.measure === 'plan-achievement';
  if (figure.measure === 'year-on-year' && figure.basis === undefined) problems.push({ rule: 'growth-without-basis', path: [...path, 'measure'], message: { vi: 'tăng trưởng cần basis: "month" (riêng tháng) hoặc "year-to-date" (luỹ kế)', en: 'a growth needs its basis: "month" or "year-to-date"' } });
  if (figure.measure !== 'year-on-year' && figure.basis !== undefined) add('basis-without-growth', 'basis', 'basis chỉ dùng cho year-on-year; hãy bỏ', 'basis belongs to year-on-year alone; remove it');
  if (!isPlan && figure.plan !== undefined) add('plan-without-share', 'plan', 'plan chỉ dùng cho plan-achievement và annual-plan; hãy bỏ', 'plan belongs to plan-achievement and annual-plan; remove it');
  if (isPercent && figure.unitOfMeasure !== undefined && figure.unitOfMeasure !== 'percent') add('percent-unit', 'unitOfMeasure', 'số này là phần trăm; hãy bỏ unitOfMeasure', 'this is a percentage; remove unitOfMeasure');
  if (!isPercent) problems.push(...scaleRules(figure, path, catalog));
  if (isGrowth && figure.value < -100) add('growth-below-minus-100', 'value', 'không thể giảm quá 100%; hãy kiểm tra số', 'nothing can fall by more than 100 %; check the number');
  if (figure.measure === 'plan-achievement' && figure.value < 0) add('share-negative', 'value', 'tỷ lệ thực hiện kế hoạch không thể âm', 'a share of plan cannot be negative');
  if (figure.measure === 'annual-plan' && figure.value <= 0) add('plan-positive', 'value', 'kế hoạch phải lớn hơn 0', 'a plan is greater than 0');
  if (figure.correction !== undefined && figure.correction.value === figure.value) add('correction-without-change', 'correction', 'giá trị sửa trùng giá trị in; hãy bỏ correction', 'the correction equals the value printed; remove it');
  return problems;
}

function knownIndicator(id: string, path: Path, catalog: IndicatorList): readonly PathProblem[] {
  if (catalog.indicators.some((indicator) => indicator.id === id)) return [];
  const meant = nearest(id, catalog.indicators.map((indicator) => indicator.id));
  return [{ rule: 'unknown-indicator', path, message: { vi: `không có chỉ tiêu "${id}" trong catalog.json${meant === undefined ? '' : `; có phải "${meant}"?`}`, en: `there is no indicator "${id}" in catalog.json${meant === undefined ? '; add it there first' : `; did you mean "${meant}"?`}` } }];
}

function scaleRules(entry: { readonly indicator: string; readonly unitOfMeasure?: FigureEntry['unitOfMeasure'] }, path: Path, catalog: IndicatorList): readonly PathProblem[] {
  const indicator = catalog.indicators.find((item) => item.id === entry.indicator);
  if (indicator === undefined || entry.unitOfMeasure === undefined || unitFactor(entry.unitOfMeasure, indicator.unitOfMeasure) !== undefined) return [];
  return [{ rule: 'unit-not-convertible', path: [...path, 'unitOfMeasure'], message: { vi: `không đổi được ${entry.unitOfMeasure} sang đơn vị của chỉ tiêu (${indicator.unitOfMeasure})`, en: `${entry.unitOfMeasure} cannot be turned into the indicator’s ${indicator.unitOfMeasure}` } }];
}

function decimalsRules(entry: { readonly value: number; readonly decimals?: number }, path: Path): readonly PathProblem[] {
  const shown = printedDecimals(entry.value);
  if (entry.decimals === undefined || entry.decimals >= shown) return [];
  return [{ rule: 'decimals-range', path: [...path, 'decimals'], message: { vi: `giá trị có ${shown} chữ số thập phân nên decimals không thể nhỏ hơn`, en: `the value shows ${shown} decimals, so decimals cannot be fewer` } }];
}
