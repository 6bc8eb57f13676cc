import type { ReactElement } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildErrorLines } from '../../charts/model/error-lines.ts';
import { ChartTable } from '../../charts/view/chart-table.tsx';
import { ErrorLines } from '../../charts/view/error-lines.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { AccuracyScore } from '../../domain/assessment/accuracy-score.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import { indicatorMessages } from '../../i18n/messages/indicator-messages.ts';
import { tallyText } from './tally-text.ts';

/** Fewer than this inside the 80 % interval: too narrow; more than that: too wide. */
const size = { narrow: 0.72, wide: 0.9 };

/** Mean error by the month of the projection, and whether the interval was of the right size. */
export function ErrorSection({ score, language }: { readonly score: AccuracyScore; readonly language: Language }): ReactElement {
  const words = accuracyMessages[language];
  const { inside80, method, even } = score.all;
  const model = buildErrorLines(chartName(words.headline(formatPercent(method, 1, language), formatPercent(even, 1, language))), score, language);
  const share = inside80.hits / inside80.count;
  const inside = tallyText(inside80, language);
  return (
    <section className="section" aria-labelledby="error-title">
      <h2 id="error-title">{words.errorTitle}</h2>
      {model === undefined ? null : (
        <>
          <ResponsiveChart defaultWidth={560} height={{ ratio: 0.5, min: 220, max: 300 }}>{(width, height) => <ErrorLines id="error-lines" model={model} width={width} height={height} />}</ResponsiveChart>
          <details className="chart-data"><summary>{indicatorMessages[language].dataTable}</summary><div className="table-scroll"><ChartTable table={model.table} language={language} /></div></details>
        </>
      )}
      <p>{share < size.narrow ? words.tooNarrow(inside) : share > size.wide ? words.tooWide(inside) : words.rightSize(inside)}</p>
    </section>
  );
}
