/** One paragraph of an invented report with the figures a careful reader takes from it. */
export interface Paragraph {
  readonly phrasing: string;
  readonly period: string;
  readonly text: string;
  /** "indicator measure value", measure: m, c, P, P:province, P:district, Ym, Yc, M, plan; value in tỷ đồng or per cent; "@2016-06" for another period. */
  readonly expected: readonly string[];
  /** Figures that a careful reader may take or leave. */
  readonly open?: readonly string[];
}
