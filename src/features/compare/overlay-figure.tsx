import { memo, type ReactElement } from 'react';
import type { OverlayModel } from '../../charts/model/overlay-chart.ts';
import { ChartTable } from '../../charts/view/chart-table.tsx';
import { OverlayChart } from '../../charts/view/overlay-chart.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { Language } from '../../i18n/language.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { Note } from '../../ui/note.tsx';

const large = { ratio: 0.42, min: 280, max: 480 } as const;
const small = { ratio: 0.6, min: 200, max: 240 } as const;

/** An overlay with the table of what it draws one step away; `compact` in a grid of small multiples. */
export const OverlayFigure = memo(function OverlayFigure({ id, model, language, compact = false }: { readonly id: string; readonly model: OverlayModel; readonly language: Language; readonly compact?: boolean }): ReactElement {
  return (
    <>
      {model.empty === undefined
        ? <ResponsiveChart defaultWidth={compact ? 376 : 1200} height={compact ? small : large}>{(width, height) => <OverlayChart id={id} model={model} width={width} height={height} compact={compact} />}</ResponsiveChart>
        : <div className="frame"><p>{model.empty}</p></div>}
      {model.note === undefined ? null : <Note tone="warning">{model.note}</Note>}
      <details className="chart-data">
        <summary>{compareMessages[language].dataTable}</summary>
        <div className="table-scroll"><ChartTable table={model.table} language={language} /></div>
      </details>
    </>
  );
});
