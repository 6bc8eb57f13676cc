import type { ReactElement } from 'react';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { reportsOf } from '../../export/reports-of.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { indicatorMessages } from '../../i18n/messages/indicator-messages.ts';
import { ReportLine } from '../../provenance/report-line.tsx';
import type { TableRow } from './table-rows.ts';

/** For paper, where no number opens its origin: the reports that the plan and the table's figures rest on, newest first. */
export function IndicatorSources({ rows, assessment, language }: { readonly rows: readonly TableRow[]; readonly assessment: Assessment; readonly language: Language }): ReactElement {
  const lookups = [assessment.plan, ...rows.flatMap(({ cells }) => Object.values(cells))];
  const reports = new Map(lookups.flatMap((lookup) => (lookup.known ? reportsOf(lookup.observation) : [])).map((report) => [report.id, report]));
  return (
    <section className="indicator-sources">
      <h2>{indicatorMessages[language].sources(formatPeriod(assessment.period, 'full', language))}</h2>
      {[...reports.values()].toSorted((a, b) => (a.period < b.period ? 1 : -1)).map((report) => <ReportLine key={report.id} report={report} language={language} />)}
    </section>
  );
}
