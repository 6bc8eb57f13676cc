import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Period } from '../../domain/period/period.ts';
import { bindFigures } from './bind-figures.ts';
import { withoutHeadlines } from './candidate.ts';
import type { Extraction } from './extraction.ts';
import { intentions } from './intentions.ts';
import type { OwnPlace } from './places.ts';
import { readItems } from './read-items.ts';

/** What the reader must know besides the text. */
export interface ExtractOptions {
  /** The month the report is of: "trong tháng" and a month without a year mean it. */
  readonly period: Period;
  /** Day of publication "YYYY-MM-DD"; kept for the draft, never a period. */
  readonly publishedOn?: string;
  readonly indicators: readonly Indicator[];
  /** Level and name of the reporting unit: figures of other places are not its own. Where not given, a district; from July 2025 on, when districts had ended, a commune. */
  readonly unit?: OwnPlace;
}

/**
 * Reads the figures that a report's text states. Nothing is guessed: a number that cannot be bound to an indicator, a period
 * and a measure is in `unrecognised`. Values are literal. Amounts keep the scale printed: `unitOfMeasure` is there when it is
 * not the indicator's ("64,7 nghìn tỷ" → 64.7 vnd-trillion, "3 tỷ 745 triệu" → 3.745, "1,27 triệu tỷ" → 1270 vnd-trillion);
 * shares and growth are per cent, "vượt 4 %" is 104, "bằng 104 % cùng kỳ" is 4, "gấp 2 lần" is 100. A plan's amount has the
 * report's own period, of whose year it is. `start` and `end` are UTF-16 offsets of the number with its unit in `text`.
 * Linear in the length of the text.
 * @example extractFigures('Thu ngân sách tháng 8 đạt 26,83 tỷ đồng.', { period, indicators }).figures[0]?.value // 26.83
 */
export function extractFigures(text: string, options: ExtractOptions): Extraction {
  const { items, tokens } = readItems(text, options.period, options.indicators, options.unit ?? { level: options.period >= '2025-07' ? 'commune' : 'district' });
  const bound = bindFigures(text, items, intentions(items, tokens), options.period);
  const figures = withoutHeadlines(bound.candidates);
  const passage = ({ start, end }: { readonly start: number; readonly end: number }) => ({ text: text.slice(start, end), start, end });
  return { period: options.period, figures, unrecognised: bound.unbound.map(passage) };
}
