import type { ComponentProps, ReactElement } from 'react';
import { originMarks } from '../../charts/model/origin-mark.ts';
import { OriginGlyph } from '../../charts/view/origin-glyph.tsx';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';
import { overviewSourcesMessages } from '../../i18n/messages/overview-sources-messages.ts';
import { ReportLine } from '../../provenance/report-line.tsx';
import { UnitRemarks } from './unit-remarks.tsx';

interface Props extends ComponentProps<typeof UnitRemarks> {
  readonly reports: readonly ComponentProps<typeof ReportLine>['report'][];
  readonly assessments: readonly Assessment[];
  readonly period: Period;
  readonly sample: boolean;
}

/** The end of the overview, below what a reader sees first: the reports' words and tasks, the sources, the rules of judgement and the marks. */
export function OverviewEnd({ reports, assessments, period, sample, language, ...remarks }: Props): ReactElement {
  const words = overviewMessages[language];
  const own = overviewSourcesMessages[language];
  return (
    <>
      <UnitRemarks {...remarks} language={language} />
        <section className="section sources" aria-labelledby="sources-title">
          <div>
            <h2 id="sources-title">{own.sourcesTitle}</h2>
            {reports.map((report) => <ReportLine key={report.id} report={report} language={language} />)}
            <p>{own.roundingNote}</p>
            {monthOf(period) === 12 ? null : [...new Set(assessments.flatMap(({ pace }) => (pace === undefined ? [] : [words.paceNote[pace.rule](pace.years)])))].map((note) => <p key={note}>{note}</p>)}
            {monthOf(period) === 12 ? null : [...new Set(assessments.flatMap(({ projection }) => (projection.known ? [words.projectionNote[projection.method]] : [])))].map((note) => <p key={note}>{note}</p>)}
          </div>
          <dl className="mark-key" aria-label={own.marksTitle}>
            {originMarks.filter((mark) => mark !== 'illustrative' || sample).map((mark) => (
              <div key={mark}><dt><OriginGlyph mark={mark} /> {chartMessages[language].marks[mark]}</dt><dd>{own.marks[mark]}</dd></div>
            ))}
          </dl>
        </section>
    </>
  );
}
