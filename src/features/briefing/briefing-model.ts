import { decisionPoints } from '../../domain/briefing/decision-points.ts';
import { monthChanges } from '../../domain/briefing/month-changes.ts';
import { type IndicatorView, unitSeries, unitView } from '../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Report } from '../../domain/figure/report.ts';
import type { ReportTask } from '../../domain/figure/unit.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { addMonths } from '../../domain/period/add-months.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { changeLines } from '../../i18n/sentences/change-lines.ts';
import { judgementText } from '../../i18n/sentences/judgement-text.ts';
import { questionText } from '../../i18n/sentences/question-text.ts';
import { verdict } from '../../i18n/sentences/verdict.ts';
import { narrateIndicator } from '../../report/narrate/narrate-indicator.ts';
import type { NarrationPart } from '../../report/narrate/narration.ts';
import { saidOf } from '../../report/narrate/said-of.ts';
import { formNote, formTable } from './form-table.ts';
import { needsTable } from './needs-table.ts';
import { commonUnit, type TextTable, withoutEmptyColumns } from './text-table.ts';

/** One indicator of the briefing. */
export interface BriefingItem {
  readonly view: IndicatorView;
  readonly paragraph: readonly NarrationPart<Observation>[];
  readonly judgement: string;
}

/** A task of the coming month, in words. */
export interface BriefingTask {
  readonly text: string;
  readonly responsible: string;
  readonly due: string;
  readonly state: string;
}

/** Everything a briefing says, for the page, paper, screens and files alike; words are in its language. */
export interface Briefing {
  readonly language: Language;
  readonly period: Period;
  readonly unitName: string;
  readonly sample: boolean;
  /** That the unit came to an end, for paper and files, which the notice of the page does not reach. */
  readonly ended: string | undefined;
  readonly authority: string;
  readonly dataUntil: string;
  readonly updated: string | undefined;
  readonly subject: string;
  readonly verdict: string;
  readonly items: readonly BriefingItem[];
  readonly changesTitle: string;
  readonly changes: readonly string[];
  readonly needsTitle: string;
  /** A table, or the sentence that says why there is none. */
  readonly needs: TextTable | string;
  readonly questions: readonly string[];
  readonly formTitle: string;
  readonly form: TextTable;
  readonly formNote: string;
  readonly notes: readonly string[];
  readonly tasksTitle: string;
  readonly tasks: readonly BriefingTask[];
  /** The tasks in columns, those left out that no task fills. */
  readonly tasksTable: TextTable;
  readonly reports: readonly Report[];
}

/**
 * The briefing of a unit at a period, as known on `asOf` (else on all reports).
 * @example buildBriefing(catalog, data, periodOf(2024, 5), 'vi').verdict // 'Hết tháng 5: 1 chỉ tiêu vượt tiến độ, …'
 */
export function buildBriefing(catalog: Catalog, data: UnitData, period: Period, language: Language, asOf?: string): Briefing {
  const words = briefingMessages[language];
  const view = unitView(unitSeries(catalog, data, asOf), data, period);
  const current = view.indicators.filter(({ assessment }) => assessment.period === period);
  const assessments = current.map(({ assessment }) => assessment);
  const unit = commonUnit(assessments.map(({ indicator }) => indicator), language);
  const { since, changes } = monthChanges(catalog, data, period, asOf);
  const name = localize(data.unit.name, language);
  // Later reports restate: what the paper says may come from them, and it is dated and sourced so.
  const stating = new Set(assessments.flatMap(({ month, yearToDate, planAchievement, yearToDateGrowth, monthGrowth }) => [month, yearToDate, planAchievement, yearToDateGrowth, monthGrowth]).flatMap((lookup) => (lookup.known && lookup.observation.origin.kind === 'reported' ? [lookup.observation.origin.figure.report.id] : [])));
  const reports = data.reports.filter((report) => (stating.has(report.id) || view.reports.some(({ id }) => id === report.id)) && (asOf === undefined || report.publishedOn === undefined || report.publishedOn <= asOf));
  const day = reports.flatMap(({ publishedOn }) => (publishedOn === undefined ? [] : [publishedOn])).toSorted().at(-1);
  const remarks = data.remarks.filter((remark) => remark.period === period && reports.some((report) => report.id === remark.reportId));
  const form = formTable(current.map(({ series }) => series), period, language);
  const tasks = byDepartment(remarks.flatMap((remark) => remark.tasks)).map((task): BriefingTask => ({
    text: `${task.field === undefined ? '' : `${localize(task.field, language)}: `}${localize(task.text, language)}`,
    responsible: task.responsible === undefined ? words.notAssigned : localize(task.responsible, language),
    due: task.due === undefined ? '–' : formatDate(task.due, language),
    state: task.state === undefined ? '–' : words.taskState[task.state],
  }));
  return {
    language,
    period,
    unitName: name,
    sample: data.unit.sample,
    ended: data.unit.validTo === undefined || (asOf !== undefined && asOf < data.unit.validTo) ? undefined : words.ended(name, formatDate(data.unit.validTo, language)),
    authority: words.authority[data.unit.level](name).toUpperCase(),
    dataUntil: words.dataUntil(monthOf(period), yearOf(period)),
    updated: day === undefined ? undefined : words.updated(Number(day.slice(8)), String(Number(day.slice(5, 7))), Number(day.slice(0, 4))),
    subject: words.subject(monthOf(period), yearOf(period)),
    verdict: verdict(assessments, period, language),
    items: current.map((item) => ({ view: item, paragraph: narrateIndicator(item.assessment.indicator, period, saidOf(item.assessment, item.series), language), judgement: judgementText(item.assessment, language) })),
    changesTitle: since === undefined ? words.changes('').trim() : words.changes(formatPeriod(since, 'full', language)),
    changes: since === undefined ? [words.firstReport] : changes.length === 0 ? [words.noChanges] : changeLines(changes, language),
    needsTitle: monthOf(period) === 12 ? words.needsOver : `${words.needs(12 - monthOf(period))}${unit}`,
    needs: monthOf(period) === 12 ? words.yearOver : (needsTable(assessments, period, language) ?? words.noNeeds),
    questions: decisionPoints(assessments).map((point) => questionText(point, language)),
    formTitle: `${words.form}${unit}`,
    form,
    formNote: formNote(form, language),
    notes: remarks.flatMap(({ notes }) => (notes === undefined ? [] : [localize(notes, language)])),
    tasksTitle: words.tasks(formatPeriod(addMonths(period, 1), 'full', language)),
    tasks,
    tasksTable: withoutEmptyColumns({ headers: [words.task.text, words.task.responsible, words.task.due, words.task.state], rows: tasks.map((task) => ({ name: task.text, cells: [task.responsible, task.due, task.state] })) }, words.notAssigned),
    reports,
  };
}

/** Tasks of one department stand together, in the order in which the report first names it; those without one come last. */
function byDepartment(tasks: readonly ReportTask[]): readonly ReportTask[] {
  const departments = [...new Set(tasks.flatMap(({ responsible }) => (responsible === undefined ? [] : [responsible.vi])))];
  const place = ({ responsible }: ReportTask): number => (responsible === undefined ? departments.length : departments.indexOf(responsible.vi));
  return tasks.toSorted((a, b) => place(a) - place(b));
}
