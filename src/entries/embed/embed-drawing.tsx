import type { ReactElement } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import type { TableModel } from '../../charts/a11y/table-model.ts';
import { buildCumulativeChart } from '../../charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../charts/model/build-monthly-chart.ts';
import { buildPlanDial } from '../../charts/model/build-plan-dial.ts';
import { buildYearOnYear } from '../../charts/model/build-year-on-year.ts';
import { CumulativeChart } from '../../charts/view/cumulative-chart.tsx';
import { MonthChart } from '../../charts/view/month-chart.tsx';
import { dialHeight, PlanDial } from '../../charts/view/plan-dial.tsx';
import { headlineShares } from '../../domain/assessment/headline-shares.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import type { Language } from '../../i18n/language.ts';
import type { EmbedChart } from '../../url/embed-chart.ts';
import type { EmbedView } from './embed-view.ts';

/** A public chart, ready to be drawn at any size. */
export interface EmbedDrawing {
  readonly table: TableModel;
  readonly summary: string;
  /** The sentence that stands in place of a drawing where nothing is known that it could show. */
  readonly empty?: string;
  readonly height: (width: number, wished: number) => number;
  readonly element: (id: string, width: number, height: number) => ReactElement;
}

/** The chart of an address for a view, by the models and components of the application. */
export function embedDrawing(chart: EmbedChart, finding: string, { assessment, series }: EmbedView, language: Language, sample: boolean): EmbedDrawing {
  const input = { name: chartName(finding), assessment, series, language, sample, tetDay: (year: number) => tetOf(year)?.day };
  const asWished = (_width: number, wished: number): number => wished;
  switch (chart) {
    case 'cumulative': {
      const model = buildCumulativeChart({ ...input, paceShares: headlineShares(series, assessment.period) });
      return { ...said(model), height: asWished, element: (id, width, height) => <CumulativeChart id={id} model={model} width={width} height={height} /> };
    }
    case 'gauge': {
      const model = buildPlanDial(input);
      return { ...said(model), height: (width) => dialHeight(model, width), element: (id, width) => <PlanDial id={id} model={model} width={width} /> };
    }
    case 'monthly': {
      const model = buildMonthlyChart(input);
      return { ...said(model), height: asWished, element: (id, width, height) => <MonthChart id={id} model={model} width={width} height={height} /> };
    }
    case 'year-on-year': {
      const model = buildYearOnYear(input);
      return { ...said(model), height: asWished, element: (id, width, height) => <MonthChart id={id} model={model} width={width} height={height} /> };
    }
  }
}

function said({ table, summary, empty }: { readonly table: TableModel; readonly summary: string; readonly empty?: string }): Pick<EmbedDrawing, 'table' | 'summary' | 'empty'> {
  return { table, summary, ...(empty === undefined ? {} : { empty }) };
}
