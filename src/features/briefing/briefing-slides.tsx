import type { ReactElement } from 'react';
import { CumulativePicture } from '../../charts/view/cumulative-picture.tsx';
import { PlanGauge } from '../../charts/view/plan-gauge.tsx';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { columnTitle, deckText, shareText } from '../../i18n/sentences/headline.ts';
import { statusLabel } from '../../i18n/sentences/status-label.ts';
import { indicatorNumbers } from '../../provenance/indicator-numbers.ts';
import { Chip } from '../../ui/chip.tsx';
import type { Briefing, BriefingItem } from './briefing-model.ts';
import { indicatorPictures, sharedAxisMax } from './indicator-pictures.ts';

// Drawn small and shown large: at 1280 × 720 their labels are read from ten metres.
const chartSize = { width: 430, height: 226 } as const;
const gaugeWidth = 690;
/** Lines that a screen holds in type read from ten metres. */
const lineRoom = 7;
const factKeys = ['year-to-date', 'month', 'growth', 'needed'] as const;

/** One screen of the meeting mode. */
export interface Slide {
  readonly key: string;
  readonly title: string;
  readonly body: ReactElement;
}

/** The screens: the month in one sentence, one an indicator, what needs clarifying, what changed, the tasks. */
export function briefingSlides(briefing: Briefing): readonly Slide[] {
  const words = briefingMessages[briefing.language];
  const axisMax = sharedAxisMax(briefing.items.map(({ view }) => view));
  const list = (key: string, title: string, lines: readonly string[]): readonly Slide[] => (lines.length === 0 ? [] : [{ key, title, body: <Lines lines={lines} more={words.slides.more} /> }]);
  return [
    { key: 'cover', title: briefing.verdict, body: <Cover briefing={briefing} /> },
    ...briefing.items.map((item): Slide => ({ key: item.view.assessment.indicator.id, title: columnTitle(item.view.assessment, briefing.language), body: <IndicatorSlide item={item} briefing={briefing} axisMax={axisMax} /> })),
    ...list('clarify', words.clarify.replace(/^\w+\. /u, ''), briefing.questions),
    ...list('changes', briefing.changesTitle, briefing.changes),
    ...list('tasks', briefing.tasksTitle, briefing.tasks.map((task) => `${task.text} (${[task.responsible, task.due, task.state].filter((part) => part !== '–' && part !== words.notAssigned).join(' · ')})`)),
  ];
}

/** A screen with its frame: whose it is, its title, its place among the screens. */
export function SlideView({ slide, index, count, briefing }: { readonly slide: Slide; readonly index: number; readonly count: number; readonly briefing: Briefing }): ReactElement {
  const words = briefingMessages[briefing.language];
  return (
    <section className={slide.key === 'cover' ? 'slide slide-cover' : 'slide'} aria-label={words.slides.label(index + 1, count)}>
      <div className="slide-top"><p>{briefing.unitName} · {briefing.dataUntil}{briefing.sample ? <strong> · {words.sample}</strong> : null}</p><p aria-hidden="true">{index + 1}/{count}</p></div>
      {/* A numeral stays on the line of what it counts, a month with its number. */}
      <h2>{slide.title.replaceAll(/(\d|tháng) /gu, '$1\u00a0')}</h2>
      {slide.body}
    </section>
  );
}

/** As many lines as the screen holds; where there are more, the last one says how many. */
function Lines({ lines, more }: { readonly lines: readonly string[]; readonly more: (left: number) => string }): ReactElement {
  const shown = lines.length > lineRoom ? lines.slice(0, lineRoom - 1) : lines;
  return (
    <ol className="slide-list">
      {shown.map((line) => <li key={line}>{line}</li>)}
      {shown.length === lines.length ? null : <li className="slide-more">{more(lines.length - shown.length)}</li>}
    </ol>
  );
}

function Cover({ briefing }: { readonly briefing: Briefing }): ReactElement {
  const { language, ended } = briefing;
  return (
    <ul className="slide-deck">
      {briefing.items.map(({ view: { assessment } }) => {
        const label = statusLabel(assessment.status, language);
        return <li key={assessment.indicator.id}><strong>{localize(assessment.indicator.shortName, language)}</strong> <span>{assessment.planAchievement.known ? shareText(assessment.planAchievement.observation, language) : deckText(assessment, language)}</span> <Chip tone={label.tone} text={label.text} /></li>;
      })}
      {ended === undefined ? null : <li className="slide-ended">{ended}</li>}
    </ul>
  );
}

function IndicatorSlide({ item, briefing, axisMax }: { readonly item: BriefingItem; readonly briefing: Briefing; readonly axisMax: number }): ReactElement {
  const { language, sample } = briefing;
  const words = briefingMessages[language];
  const { assessment } = item.view;
  const { indicator, planAchievement } = assessment;
  const { gauge, cumulative } = indicatorPictures(item.view, axisMax, language, sample);
  const label = statusLabel(assessment.status, language);
  const numbers = indicatorNumbers(assessment, language, sample);
  return (
    <>
      <div className="slide-main">
        <div className="slide-facts">
          <p className="slide-name">{localize(indicator.shortName, language)}</p>
          <p className={planAchievement.known ? 'slide-share' : 'slide-share slide-share-none'}>{planAchievement.known ? shareText(planAchievement.observation, language) : words.facts.noPlan}</p>
          <Chip tone={label.tone} text={label.text} />
          <dl>
            {factKeys.flatMap((key) => numbers.filter((line) => line.key === key)).map((line) => <div key={line.key}><dt>{line.name}</dt>{'number' in line ? <dd>{line.number.text}</dd> : <dd className="missing">{line.missing}</dd>}</div>)}
          </dl>
        </div>
        <div className="slide-chart">
          {cumulative === undefined ? <p className="slide-none">{words.noChart}</p> : <CumulativePicture id={`slide-chart-${indicator.id}`} model={cumulative} {...chartSize} />}
        </div>
      </div>
      <div className="slide-gauge"><PlanGauge id={`slide-gauge-${indicator.id}`} model={gauge} width={gaugeWidth} /></div>
    </>
  );
}
