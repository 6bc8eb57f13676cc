import type { Language } from '../../../i18n/language.ts';
import { drawnCharts, type DrawnPage } from '../drawn/drawn-charts.ts';
import { pageCharts, type PageChart } from './page-charts.ts';
import { pictureWords, type PictureWords } from './picture-words.ts';

/** A chart that can be taken away as a picture: how it stands on the page and what its picture says. */
export interface ListedChart extends PageChart, PictureWords {}

/**
 * The charts that stand on the page now, in its order, each with the words of what it draws.
 * @example chartList(document, page, undefined, 'vi').map(({ title }) => title)
 */
export function chartList(root: ParentNode, page: DrawnPage, asOf: string | undefined, language: Language): readonly ListedChart[] {
  const drawn = drawnCharts(page);
  return pageCharts(root).flatMap((chart) => {
    const own = drawn.find(({ id }) => id === chart.id);
    return own === undefined ? [] : [{ ...chart, ...pictureWords(own, asOf, language) }];
  });
}
