import type { ReactElement } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import type { Described } from '../../charts/a11y/described.ts';
import { buildCumulativeChart } from '../../charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../charts/model/build-monthly-chart.ts';
import { buildYearOnYear } from '../../charts/model/build-year-on-year.ts';
import { ChartTable } from '../../charts/view/chart-table.tsx';
import { LazyCumulativeChart, LazyMonthChart } from '../../charts/view/lazy-charts.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import { headlineShares } from '../../domain/assessment/headline-shares.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import type { IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import type { Language } from '../../i18n/language.ts';
import { indicatorMessages } from '../../i18n/messages/indicator-messages.ts';

import { indicatorHeadline } from '../../i18n/sentences/headline.ts';
import type { View } from '../../url/address.ts';

/** The large chart of an indicator's page in the view the address names, with the table of what it draws one step away. */
export function MainChart({ view, shown, language, sample, compareYear, onSelect }: { readonly view: IndicatorView; readonly shown: Exclude<View, 'table'>; readonly language: Language; readonly sample: boolean; readonly compareYear: number | undefined; readonly onSelect: (key: string) => void }): ReactElement {
  const own = indicatorMessages[language];
  const { assessment, series } = view;
  const input = { name: chartName(`${indicatorHeadline(assessment, language)}. ${own.mainChart[shown]}`), assessment, series, language, sample, tetDay: (year: number) => tetOf(year)?.day, ...(compareYear === undefined ? {} : { compareYear }) };
  if (shown === 'cumulative') {
    const model = buildCumulativeChart({ ...input, paceShares: headlineShares(series, assessment.period), showOuter: true });
    return (
      <Framed model={model} isEmpty={model.points.length === 0 && model.plan === undefined} language={language}>
        {(width, height) => <LazyCumulativeChart id="main-cumulative" model={model} width={width} height={height} onSelect={onSelect} />}
      </Framed>
    );
  }
  const model = shown === 'monthly' ? buildMonthlyChart(input) : buildYearOnYear(input);
  return (
    <Framed model={model} isEmpty={model.bars.length === 0 && (model.kind !== 'year-on-year' || model.toDate.length === 0)} language={language}>
      {(width, height) => <LazyMonthChart id={`main-${shown}`} model={model} width={width} height={height} onSelect={onSelect} />}
    </Framed>
  );
}

function Framed({ model, isEmpty, language, children }: { readonly model: Described; readonly isEmpty: boolean; readonly language: Language; readonly children: (width: number, height: number) => ReactElement }): ReactElement {
  const own = indicatorMessages[language];
  if (isEmpty) return <div className="frame frame-large"><p>{model.summary}</p></div>;
  return (
    <>
      <ResponsiveChart defaultWidth={864} height={chartHeight}>{children}</ResponsiveChart>
      <details className="chart-data">
        <summary>{own.dataTable}</summary>
        <div className="table-scroll"><ChartTable table={model.table} language={language} /></div>
      </details>
    </>
  );
}

const chartHeight = { ratio: 0.573, min: 250, max: 486 } as const;
