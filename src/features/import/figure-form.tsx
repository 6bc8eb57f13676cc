import { type ReactElement, useId, useState } from 'react';
import type { DraftFigure } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { bounds, figureStatuses, growthBases, measures, planKinds } from '../../domain/figure/measure.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import { unitFactor } from '../../domain/figure/unit-factor.ts';
import { unitsOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { PanelDialog } from '../../ui/panel-dialog.tsx';
import { ChoiceField } from './choice-field.tsx';
import { figureOfForm, formOf, type FigureFormValues } from './figure-form-values.ts';
import { PeriodFields } from './period-fields.tsx';
import { TypedNumberField } from './typed-number-field.tsx';

interface Props {
  /** The figure to edit, or what a new one begins with. */
  readonly figure: Partial<DraftFigure>;
  /** The value as it stands in the text, for a new figure. */
  readonly typed?: string | undefined;
  /** Its number in the text; `undefined` for a new one. */
  readonly number: string | undefined;
  readonly passage: string | undefined;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly onSave: (figure: Omit<DraftFigure, 'id'>) => void;
  readonly onClose: () => void;
}

/** Everything that can be said of one figure, in a panel. Nothing changes before it is saved. */
export function FigureForm({ figure, typed, number, passage, catalog, language, onSave, onClose }: Props): ReactElement {
  const words = importMessages[language];
  const { form } = words;
  const id = useId();
  const [values, setValues] = useState<FigureFormValues>(() => ({ ...formOf(figure, language), ...(typed === undefined ? {} : { value: /[-−+]?\d[\d.,]*/u.exec(typed)?.[0].replace(/[.,]$/u, '') ?? '' }) }));
  const [isTried, setTried] = useState(false);
  const set = (change: Partial<FigureFormValues>): void => setValues((old) => ({ ...old, ...change }));
  const read = figureOfForm(values, figure);
  const indicator = catalog.indicators.find((candidate) => candidate.id === values.indicator);
  const isPercent = values.measure === 'plan-achievement' || values.measure === 'year-on-year' || values.measure === 'month-on-month';
  const isPlan = values.measure === 'plan-achievement' || values.measure === 'annual-plan';
  const own = indicator?.unitOfMeasure ?? 'vnd-billion';
  const save = (): void => {
    setTried(true);
    if (read.ok) onSave(read.figure);
  };
  return (
    <PanelDialog title={number === undefined ? form.addTitle : form.editTitle(number)} closeText={shellMessages[language].close} onClose={onClose}>
      <form className="figure-form" noValidate onSubmit={(event) => { event.preventDefault(); save(); }}>
        {passage === undefined ? null : <p className="report-printed" lang="vi">{form.from(passage)}</p>}
        <ChoiceField label={form.indicator} value={values.indicator} options={[...(indicator === undefined ? [{ value: '', text: '–' }] : []), ...catalog.indicators.map((item) => ({ value: item.id, text: localize(item.shortName, language) }))]} onChange={(value) => set({ indicator: value, unitOfMeasure: '' })} {...(isTried && !read.ok && read.missing.includes('indicator') ? { problem: form.needIndicator } : {})} />
        <ChoiceField label={form.measure} value={values.measure} options={measures.map((value) => ({ value, text: words.measures[value] }))} onChange={(value) => set({ measure: measures.find((candidate) => candidate === value) ?? values.measure })} />
        {values.measure === 'year-on-year' ? <ChoiceField label={form.basis} value={values.basis} options={growthBases.map((value) => ({ value, text: words.bases[value] }))} onChange={(value) => set({ basis: growthBases.find((candidate) => candidate === value) ?? values.basis })} /> : null}
        {isPlan ? <ChoiceField label={form.plan} value={values.plan} options={planKinds.map((value) => ({ value, text: words.plans[value] }))} onChange={(value) => set({ plan: planKinds.find((candidate) => candidate === value) ?? values.plan })} /> : null}
        <div className="field">
          <PeriodFields legend={words.period} value={values.period} language={language} onChange={(period) => set({ period })} />
          {isTried && !read.ok && read.missing.includes('period') ? <p className="field-problem" role="alert">{form.needPeriod}</p> : null}
        </div>
        <TypedNumberField label={form.value} hint={form.valueHint} text={values.value} choice={values.valueChoice} language={language} showProblem={isTried} onChange={(value, valueChoice) => set({ value, valueChoice })} />
        {isPercent ? null : <ChoiceField label={form.unitOfMeasure} value={values.unitOfMeasure === '' ? own : values.unitOfMeasure} options={unitsOfMeasure.filter((unit) => unitFactor(unit, own) !== undefined).map((value) => ({ value, text: unitOfMeasureName(value, language) }))} onChange={(value) => set({ unitOfMeasure: unitsOfMeasure.find((candidate) => candidate === value && candidate !== own) ?? '' })} />}
        <ChoiceField label={form.bound} value={values.bound} options={bounds.map((value) => ({ value, text: words.bounds[value] }))} onChange={(value) => set({ bound: bounds.find((candidate) => candidate === value) ?? values.bound })} />
        <ChoiceField label={form.status} value={values.status} options={figureStatuses.map((value) => ({ value, text: words.nature[value] }))} onChange={(value) => set({ status: figureStatuses.find((candidate) => candidate === value) ?? values.status })} />
        <details className="correction" open={values.corrected !== ''}>
          <summary>{form.correction}</summary>
          <p className="field-note">{form.correctionHint}</p>
          <TypedNumberField label={form.correctedValue} hint="" text={values.corrected} choice={values.correctedChoice} language={language} showProblem={isTried && values.corrected !== ''} onChange={(corrected, correctedChoice) => set({ corrected, correctedChoice })} />
          <div className="field">
            <label htmlFor={`${id}-reason`}>{form.reason}</label>
            <input id={`${id}-reason`} maxLength={500} value={values.reason} onChange={(event) => set({ reason: event.target.value })} />
            {isTried && !read.ok && read.missing.includes('reason') ? <p className="field-problem" role="alert">{form.reasonMissing}</p> : null}
          </div>
        </details>
        {read.ok && indicator !== undefined ? <p className="quiet">{form.reads(`${formatNumber(read.figure.value, read.figure.decimals ?? printedDecimals(read.figure.value), language)}${isPercent ? '%' : `\u00a0${unitOfMeasureName(read.figure.unitOfMeasure ?? own, language)}`}`)}</p> : null}
        <p className="form-actions"><button type="submit" className="button button-main">{words.save}</button> <button type="button" className="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>{words.cancel}</button></p>
      </form>
    </PanelDialog>
  );
}
