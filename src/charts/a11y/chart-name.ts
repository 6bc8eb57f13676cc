declare const chartNameBrand: unique symbol;

/** The finding that names a chart ("Công nghiệp đạt 37,4% kế hoạch sau 5 tháng"). Made only by `chartName`, so no chart exists without one. */
export type ChartName = string & { readonly [chartNameBrand]: true };

function isChartName(text: string): text is ChartName {
  return text.trim().length > 2;
}

/**
 * Turns a finding into the accessible name of a chart. Throws a RangeError on blank text: a programming mistake, never bad data.
 * @example chartName('Bán lẻ đạt 46,7% kế hoạch') // 'Bán lẻ đạt 46,7% kế hoạch'
 */
export function chartName(finding: string): ChartName {
  if (!isChartName(finding)) throw new RangeError('a chart needs its finding as a name; got blank text');
  return finding;
}
