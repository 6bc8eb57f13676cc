import type { ReactElement } from 'react';
import type { CumulativeChartModel } from '../../charts/model/cumulative-chart.ts';
import { CumulativePicture } from '../../charts/view/cumulative-picture.tsx';
import { PlanGauge } from '../../charts/view/plan-gauge.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { shareText } from '../../i18n/sentences/headline.ts';
import { statusLabel } from '../../i18n/sentences/status-label.ts';
import { Chip } from '../../ui/chip.tsx';
import type { IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import { blockNote } from './block-note.ts';
import { indicatorPictures } from './indicator-pictures.ts';

const gaugeHeight = { ratio: 0, min: 76, max: 76 } as const;
const chartHeight = { ratio: 0.54, min: 176, max: 230 } as const;

/** One indicator on the sheet: name, share, status, gauge and cumulative chart; never split across pages. */
export function IndicatorBlock({ view, axisMax, language, sample }: { readonly view: IndicatorView; readonly axisMax: number; readonly language: Language; readonly sample: boolean }): ReactElement {
  const words = briefingMessages[language];
  const { assessment } = view;
  const { indicator, planAchievement, status } = assessment;
  const { gauge, cumulative } = indicatorPictures(view, axisMax, language, sample);
  const label = statusLabel(status, language);
  const note = blockNote(assessment, language);
  return (
    <article className="briefing-block" aria-labelledby={`block-${indicator.id}`}>
      <div className="briefing-block-head">
        <h3 id={`block-${indicator.id}`}>{localize(indicator.shortName, language)}</h3>
        <p className={planAchievement.known ? 'briefing-share' : 'briefing-share briefing-share-none'}>{planAchievement.known ? shareText(planAchievement.observation, language) : words.facts.noPlan}</p>
        <div className="briefing-block-status"><Chip tone={label.tone} text={label.text} /> {note === undefined ? null : <p className="quiet">{note}</p>}</div>
      </div>
      <ResponsiveChart defaultWidth={340} height={gaugeHeight}>{(width) => <PlanGauge id={`gauge-${indicator.id}`} model={gauge} width={width} />}</ResponsiveChart>
      {cumulative === undefined ? <div className="frame"><p>{words.noChart}</p></div> : (
        <ResponsiveChart defaultWidth={340} height={chartHeight}>{(width, height) => <CumulativePicture id={`chart-${indicator.id}`} model={withoutGap(cumulative)} width={width} height={height} />}</ResponsiveChart>
      )}
    </article>
  );
}

/** How far it is from pace stands in the head of the block, beside the gauge that shows it. */
function withoutGap({ gap: _gap, ...model }: CumulativeChartModel): CumulativeChartModel {
  return model;
}
