import { readFileSync } from 'node:fs';
import type { Indicator } from '../../../src/domain/figure/indicator.ts';
import { unitFactor } from '../../../src/domain/figure/unit-factor.ts';
import { parsePeriod } from '../../../src/domain/period/parse-period.ts';
import { parseJsonCatalog } from './test-catalog.ts';
import { extractFigures } from '../../../src/report/extract/extract-figures.ts';
import type { ExtractedFigure } from '../../../src/report/extract/extraction.ts';
import type { Paragraph } from './paragraph.ts';

export const indicators: readonly Indicator[] = parseJsonCatalog(readFileSync(new URL('../../../data/catalog.json', import.meta.url), 'utf8'));

export interface Score {
  right: number;
  invented: number;
  missed: number;
}

const short = { 'month': 'm', 'year-to-date': 'c', 'annual-plan': 'plan', 'plan-achievement': 'P', 'year-on-year': 'Y', 'month-on-month': 'M' } as const;

/** A figure as the corpus writes it: indicator, measure, value in the indicator's unit, period where it is not the report's. */
export function shorthand(figure: ExtractedFigure, period: string): string {
  const indicator = indicators.find((item) => item.id === figure.indicator);
  const factor = indicator === undefined || figure.unitOfMeasure === undefined ? 1 : (unitFactor(figure.unitOfMeasure, indicator.unitOfMeasure) ?? Number.NaN);
  const value = Number((figure.value * factor).toPrecision(13));
  const measure = `${short[figure.measure]}${figure.basis === undefined ? '' : figure.basis === 'month' ? 'm' : 'c'}${figure.plan === undefined ? '' : `:${figure.plan}`}`;
  return `${figure.indicator} ${measure} ${value}${figure.period === period ? '' : `@${figure.period}`}`;
}

/** What the extractor reads of a paragraph, in the corpus's shorthand. */
export function readParagraph(paragraph: Pick<Paragraph, 'text' | 'period' | 'open'>): readonly string[] {
  const period = parsePeriod(paragraph.period);
  if (period === undefined) throw new RangeError(`no such period: ${paragraph.period}`);
  return extractFigures(paragraph.text, { period, indicators }).figures.map((figure) => shorthand(figure, paragraph.period)).filter((entry) => paragraph.open?.includes(entry) !== true);
}
