import { memo, type ReactElement, useId, useMemo, useState } from 'react';
import { typicalRevision } from '../../domain/comparison/typical-revision.ts';
import { type AmountKind, vintageSteps } from '../../domain/comparison/vintage-steps.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { revisionMessages } from '../../i18n/messages/revision-messages.ts';
import { RevisionHistory } from './revision/revision-history.tsx';
import { RevisionSummary } from './revision/revision-summary.tsx';
import './revision-view.css';

interface Shown {
  readonly indicatorId: string;
  readonly kind: AmountKind;
  readonly period: Period;
}

const kinds: readonly AmountKind[] = ['month', 'year-to-date'];

/** How the figures compared changed through later reports: what is usual, and one figure release by release. */
export const RevisionView = memo(function RevisionView({ series, language, sample }: { readonly series: readonly Series[]; readonly language: Language; readonly sample: boolean }): ReactElement {
  const words = revisionMessages[language];
  const id = useId();
  const [wished, setWished] = useState<Shown>();
  const first = useMemo(() => mostRevised(series), [series]);
  const shown = wished !== undefined && series.some(({ indicator }) => indicator.id === wished.indicatorId) ? wished : first;
  const current = series.find(({ indicator }) => indicator.id === shown?.indicatorId);
  const told = useMemo(() => (current === undefined || shown === undefined ? [] : periodsWithHistory(current, shown.kind)), [current, shown]);
  const show = (change: Partial<Shown>): void => {
    const next = { ...shown, ...change };
    const target = series.find(({ indicator }) => indicator.id === next.indicatorId);
    if (target === undefined || next.kind === undefined) return;
    const periods = periodsWithHistory(target, next.kind);
    const period = periods.find((candidate) => candidate === next.period) ?? periods.at(-1);
    if (period !== undefined) setWished({ indicatorId: target.indicator.id, kind: next.kind, period });
  };
  return (
    <section className="section revision-view" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.lead}</p>
      {shown === undefined || current === undefined ? <p className="frame">{words.none}</p> : (
        <>
          <RevisionSummary series={series} language={language} onShow={(indicatorId, kind, period) => show({ indicatorId, kind, period })} />
          <h3>{words.historyTitle}</h3>
          <div className="controls">
            {series.length === 1 ? null : (
              <label className="select"><span>{words.indicator}:</span>
                <select value={shown.indicatorId} onChange={(event) => show({ indicatorId: event.target.value })}>
                  {series.map(({ indicator }) => <option key={indicator.id} value={indicator.id}>{localize(indicator.shortName, language)}</option>)}
                </select>
              </label>
            )}
            <label className="select"><span>{words.quantity}:</span>
              <select value={shown.kind} onChange={(event) => { const kind = kinds.find((candidate) => candidate === event.target.value); if (kind !== undefined) show({ kind }); }}>
                {kinds.filter((kind) => periodsWithHistory(current, kind).length > 0).map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
              </select>
            </label>
            <label className="select"><span>{words.period}:</span>
              <select value={shown.period} onChange={(event) => { const period = told.find((candidate) => candidate === event.target.value); if (period !== undefined) show({ period }); }}>
                {told.toReversed().map((period) => <option key={period} value={period}>{formatPeriod(period, 'full', language)}</option>)}
              </select>
            </label>
          </div>
          <RevisionHistory steps={vintageSteps(current, shown.kind, shown.period)} indicator={current.indicator} when={`${localize(current.indicator.shortName, language)}, ${words.figures[shown.kind](formatPeriod(shown.period, 'full', language))}`} language={language} sample={sample} />
        </>
      )}
    </section>
  );
});

/** Periods of which more than one release is told. */
function periodsWithHistory(series: Series, kind: AmountKind): readonly Period[] {
  return series.periods.filter((period) => vintageSteps(series, kind, period).length > 1);
}

/** The figure that changed most, months before cumulatives; where none did, the latest contradicted, else the latest that any report speaks of twice. */
function mostRevised(all: readonly Series[]): Shown | undefined {
  for (const series of all) {
    for (const kind of kinds) {
      const { largest } = typicalRevision(series, kind);
      if (largest !== undefined) return { indicatorId: series.indicator.id, kind, period: largest.period };
    }
  }
  for (const series of all) {
    for (const kind of kinds) {
      const told = periodsWithHistory(series, kind);
      const period = told.findLast((at) => vintageSteps(series, kind, at).some((step) => step.kind === 'conflict')) ?? told.at(-1);
      if (period !== undefined) return { indicatorId: series.indicator.id, kind, period };
    }
  }
  return undefined;
}
