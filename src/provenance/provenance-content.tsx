import { type ReactElement, useId } from 'react';
import { chartName } from '../charts/a11y/chart-name.ts';
import { buildIntervalLine } from '../charts/model/interval-line.ts';
import { originMark } from '../charts/model/origin-mark.ts';
import { IntervalLine } from '../charts/view/interval-line.tsx';
import { OriginGlyph } from '../charts/view/origin-glyph.tsx';
import type { Assessment } from '../domain/assessment/assessment.ts';
import type { Interval } from '../domain/interval/interval.ts';
import type { Observation, Statement } from '../domain/reconcile/observation.ts';
import { cellText } from '../i18n/cell-text.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { chartMessages } from '../i18n/messages/chart-messages.ts';
import { provenanceMessages } from '../i18n/messages/provenance-messages.ts';
import { quantityName } from '../i18n/quantity-name.ts';
import { revisionChange } from '../i18n/revision-change.ts';
import { statusName } from '../i18n/sentences/status-label.ts';
import { unitOfMeasureName } from '../i18n/unit-of-measure-name.ts';
import { ReportLine } from './report-line.tsx';
import type { SelectedNumber } from './selected-number.ts';

interface Props {
  readonly number: SelectedNumber;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly sample: boolean;
}

/** Where one number comes from, in the order: number, why, formula, interval, conclusion, reports, history. */
export function ProvenanceContent({ number, assessment, language, sample }: Props): ReactElement {
  const words = provenanceMessages[language];
  const id = useId();
  const { indicator } = assessment;
  const isRatio = number.kind === 'observation' && ['plan-achievement', 'year-on-year', 'month-on-month'].includes(number.observation.cell.quantity.kind);
  const interval = number.kind === 'observation' ? number.observation.interval : number.computed.interval;
  const value = number.kind === 'observation' ? number.observation.value : number.computed.value;
  const unit = isRatio ? '' : unitOfMeasureName(indicator.unitOfMeasure, language);
  const decimals = intervalDecimals(number, indicator.decimals);
  const scaled: Interval = isRatio ? { low: interval.low * 100, high: interval.high * 100 } : interval;
  const intervalWords = `${formatInterval(scaled, decimals, language)}${isRatio ? '%' : `\u00a0${unit}`}`;
  const isExact = interval.low === interval.high;
  const parents = number.kind === 'computed' ? number.parents : number.observation.origin.kind === 'derived' ? number.observation.origin.parents : [];
  return (
    <div className="provenance">
      <p className="provenance-name">{number.name}{unit === '' ? '' : `, ${unit}`}</p>
      <p className="provenance-value">
        <strong>{number.text}</strong> <span className="number-mark"><OriginGlyph mark={number.mark} /> {chartMessages[language].marks[number.mark]}</span>
      </p>
      <p>{why(number, language)}</p>
      {parents.length > 0 || number.kind === 'computed' ? (
        <div className="provenance-formula">
          <p>{number.kind === 'computed' ? number.formula : number.observation.origin.kind === 'derived' ? words.formula[number.observation.origin.formula] : ''}</p>
          <dl>
            {parents.map((parent, index) => (
              // The same cell can be an operand twice only at different places.
              // oxlint-disable-next-line react/no-array-index-key -- operands have no other identity than their place
              <div key={index}>
                <dt>{statementName(parent, language)}</dt>
                <dd>{cellText(parent, indicator, language)} <span className="number-mark"><OriginGlyph mark={originMark(parent, sample)} /> {chartMessages[language].marks[originMark(parent, sample)]}</span></dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      {isExact ? null : (
        <section aria-labelledby={`${id}-why`}>
          <h3 id={`${id}-why`}>{words.whyInterval}</h3>
          <p>{number.kind === 'observation' && number.observation.origin.kind === 'reported' ? words.reportedInterval(formatNumber(number.observation.origin.figure.correction?.value ?? number.observation.origin.figure.printed, number.observation.origin.figure.correction === undefined ? number.observation.origin.figure.decimals : 0, language) + (isRatio ? '%' : ''), intervalWords) : words.derivedInterval(intervalWords)}</p>
          {Number.isFinite(interval.low) || Number.isFinite(interval.high) ? <IntervalLine id={`${id}-line`} model={buildIntervalLine({ name: chartName(`${words.whyInterval}: ${number.name}`), value: isRatio ? value * 100 : value, interval: scaled, decimals, language })} width={240} /> : null}
        </section>
      )}
      <Conclusion assessment={assessment} language={language} id={id} />
      <Sources number={number} parents={parents} language={language} id={id} />
      {number.kind === 'observation' ? <History observation={number.observation} assessment={assessment} language={language} id={id} /> : null}
    </div>
  );
}

function why(number: SelectedNumber, language: Language): string {
  const words = provenanceMessages[language];
  if (number.kind === 'computed') return words.computed;
  const { origin } = number.observation;
  if (origin.kind === 'derived') return words.derived;
  const { figure } = origin;
  if (figure.correction !== undefined) return `${words.corrected(`${String(figure.printed).replace('.', language === 'vi' ? ',' : '.')}\u00a0${unitOfMeasureName(figure.printedIn, language)}`)} ${language === 'vi' ? figure.correction.reason.vi : (figure.correction.reason.en ?? figure.correction.reason.vi)}`;
  if (figure.bound === 'at-least' || figure.bound === 'at-most') return words.bound;
  return figure.status === 'estimated' ? words.estimated : words.published;
}

function intervalDecimals(number: SelectedNumber, decimals: number): number {
  if (number.kind === 'computed') return Math.abs(number.computed.value) >= 100 ? 1 : decimals + 1;
  const { origin, cell, value } = number.observation;
  if (origin.kind === 'reported') return Math.min(6, origin.figure.printedIn === 'percent' || origin.figure.printedIn === 'vnd-billion' ? origin.figure.decimals + 1 : decimals + 1);
  if (cell.quantity.kind === 'plan-achievement' || cell.quantity.kind === 'year-on-year') return 2;
  return Math.abs(value) >= 100_000 ? 0 : Math.min(decimals + 1, 2);
}

/** The name of a statement's cell, with its period. */
export function statementName(statement: Pick<Statement, 'cell'>, language: Language): string {
  const { quantity, period } = statement.cell;
  const name = quantityName(quantity, language);
  const when = quantity.kind === 'annual-plan' ? period.slice(0, 4) : formatPeriod(period, 'full', language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${when}`;
}

function Conclusion({ assessment: { status }, language, id }: { readonly assessment: Assessment; readonly language: Language; readonly id: string }): ReactElement | null {
  const words = provenanceMessages[language];
  if (status.kind === 'none') return null;
  return (
    <section aria-labelledby={`${id}-conclusion`}>
      <h3 id={`${id}-conclusion`}>{words.conclusion}</h3>
      <p>{status.kind === 'certain' ? words.conclusionSame(statusName(status.name, language)) : words.conclusionOpen(statusName(status.names[0], language), statusName(status.names[1], language))}</p>
    </section>
  );
}

function Sources({ number, parents, language, id }: { readonly number: SelectedNumber; readonly parents: readonly (Statement | Observation)[]; readonly language: Language; readonly id: string }): ReactElement {
  const words = provenanceMessages[language];
  const leaves = (number.kind === 'observation' ? [number.observation] : parents).flatMap(figuresOf);
  const reports = [...new Map(leaves.map((figure) => [figure.report.id, figure.report])).values()];
  return (
    <section aria-labelledby={`${id}-source`}>
      <h3 id={`${id}-source`}>{words.source}</h3>
      {reports.map((report) => (
        <ReportLine key={report.id} report={report} language={language} printed={leaves.filter((figure) => figure.report.id === report.id)} />
      ))}
    </section>
  );
}

function figuresOf(statement: Pick<Statement, 'origin'>): readonly Extract<Statement['origin'], { kind: 'reported' }>['figure'][] {
  return statement.origin.kind === 'reported' ? [statement.origin.figure] : statement.origin.parents.flatMap(figuresOf);
}

function History({ observation, assessment, language, id }: { readonly observation: Observation; readonly assessment: Assessment; readonly language: Language; readonly id: string }): ReactElement | null {
  const words = provenanceMessages[language];
  if (observation.vintages.length < 2 && observation.conflicts.length === 0) return null;
  const { indicator } = assessment;
  const revising = new Set(observation.revisions.map((revision) => revision.to));
  // A later report that merely implies the same number again confirms it; only their count is told.
  const told = observation.vintages.filter((statement, index) => index === 0 || statement.origin.kind === 'reported' || revising.has(statement) || statement.origin === observation.origin);
  const confirming = observation.vintages.length - told.length;
  const changes = new Map(observation.revisions.map((revision) => [revision.to, revision.relativeChange]));
  return (
    <section aria-labelledby={`${id}-history`}>
      <h3 id={`${id}-history`}>{words.history}</h3>
      <ol className="vintages">
        {told.map((statement, index) => {
          const relative = changes.get(statement);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- vintages are a fixed, ordered list
            <li key={index} aria-current={statement.origin === observation.origin ? 'true' : undefined}>
              <strong>{cellText(statement, indicator, language)}</strong>
              {relative === undefined ? null : <> ({revisionChange(relative, 2, language)})</>}
              <span className="vintage-note">
                {statement.origin.kind === 'derived' ? `${words.impliedBy} ` : index === 0 ? `${words.firstPrint}, ` : ''}
                {statement.report.title}{statement.origin === observation.origin ? ` · ${words.inUse}` : ''}
              </span>
            </li>
          );
        })}
      </ol>
      {confirming === 0 ? null : <p className="vintage-note">{words.confirming(confirming)}</p>}
      {observation.conflicts.length === 0 ? null : (
        <div className="note note-conflict">
          <p><strong>{words.conflicts}</strong></p>
          <ul>{observation.conflicts.map((conflict) => <li key={`${conflict.a.report.id}${conflict.b.report.id}${conflict.excess}`}>{cellText(conflict.a, indicator, language)} ({conflict.a.report.title}) ≠ {cellText(conflict.b, indicator, language)} ({conflict.b.report.title})</li>)}</ul>
        </div>
      )}
    </section>
  );
}
