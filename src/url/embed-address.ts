import type { Language } from '../i18n/language.ts';
import type { EmbedChart } from './embed-chart.ts';

/** A public chart: whose, of what, drawn how. */
export interface EmbedPlace {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly chart: EmbedChart;
}

/** Files that stand beside a public chart; '' is the page itself. */
export type EmbedFile = '' | 'chart.svg' | 'chart.png' | 'data.csv' | 'data.json' | 'oembed.json';

/**
 * The address of a public chart below `base`, or of a file beside it.
 * @example embedAddress({ unitId: 'ly-nhan', indicatorId: 'retail-sales', chart: 'gauge' }, 'en', '/', 'chart.png') // '/en/embed/ly-nhan/retail-sales/gauge/chart.png'
 */
export function embedAddress({ unitId, indicatorId, chart }: EmbedPlace, language: Language, base: string, file: EmbedFile = ''): string {
  return `${base}${language === 'en' ? 'en/' : ''}embed/${unitId}/${indicatorId}/${chart}/${file}`;
}
