import { languages, type Language } from '../i18n/language.ts';
import type { Notice } from './address.ts';
import { embedCharts, type EmbedChart } from './embed-chart.ts';

/** Themes of a public chart: the reader's own setting, or fixed by the site that shows it. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Widths that the builder offers, in px; 'fill' takes all the room there is. */
export const embedWidths = ['fill', 320, 480, 640, 960] as const;
export type EmbedWidth = (typeof embedWidths)[number];

/** What is copied. */
export const embedForms = ['frame', 'script', 'image', 'link', 'citation', 'bibtex'] as const;
export type EmbedForm = (typeof embedForms)[number];

/** What the builder is set to, as the address holds it; an absent value means "as the page suggests". */
export interface EmbedChoice {
  readonly unitId?: string;
  readonly indicatorId?: string;
  readonly chart: EmbedChart;
  readonly language?: Language;
  readonly theme: EmbedTheme;
  readonly width: EmbedWidth;
  readonly form: EmbedForm;
}

/** What the builder shows where its address says nothing; the form without a script is first, since many sites strip scripts. */
export const defaultEmbedChoice: EmbedChoice = { chart: 'cumulative', theme: 'auto', width: 'fill', form: 'frame' };

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * Reads the builder's own part of an address. What is malformed is left out and told; nothing throws.
 * @example parseEmbedQuery('unit=ly-nhan&chart=gauge&width=480').choice.width // 480
 */
export function parseEmbedQuery(own: string): { readonly choice: EmbedChoice; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(own);
  const notices: Notice[] = [];
  const read = <T>(parameter: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = given.get(parameter);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === undefined) notices.push({ parameter, given: text.slice(0, 40) });
    return value;
  };
  const id = (text: string): string | undefined => (idForm.test(text) ? text : undefined);
  const unitId = read('unit', id);
  const indicatorId = read('indicator', id);
  const language = read('language', (text) => languages.find((known) => known === text));
  const choice: EmbedChoice = {
    ...(unitId === undefined ? {} : { unitId }),
    ...(indicatorId === undefined ? {} : { indicatorId }),
    chart: read('chart', (text) => embedCharts.find((known) => known === text)) ?? defaultEmbedChoice.chart,
    ...(language === undefined ? {} : { language }),
    theme: read('theme', (text) => embedThemes.find((known) => known === text)) ?? defaultEmbedChoice.theme,
    width: read('width', (text) => embedWidths.find((known) => String(known) === text)) ?? defaultEmbedChoice.width,
    form: read('form', (text) => embedForms.find((known) => known === text)) ?? defaultEmbedChoice.form,
  };
  return { choice, notices };
}

/**
 * The builder's own part of an address, in a fixed order and without defaults, so that one choice has one address.
 * @example formatEmbedQuery({ ...defaultEmbedChoice, unitId: 'ly-nhan', chart: 'gauge' }) // 'unit=ly-nhan&chart=gauge'
 */
export function formatEmbedQuery(choice: EmbedChoice): string {
  const parameters = new URLSearchParams();
  if (choice.unitId !== undefined) parameters.set('unit', choice.unitId);
  if (choice.indicatorId !== undefined) parameters.set('indicator', choice.indicatorId);
  for (const parameter of ['chart', 'theme', 'width', 'form'] as const) {
    if (choice[parameter] !== defaultEmbedChoice[parameter]) parameters.set(parameter, String(choice[parameter]));
    if (parameter === 'chart' && choice.language !== undefined) parameters.set('language', choice.language);
  }
  return parameters.toString();
}
