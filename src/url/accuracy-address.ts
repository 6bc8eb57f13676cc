/** What the accuracy page shows beside its defaults. */
export interface AccuracyChoice {
  /** "unit/indicator" of the series shown month by month. */
  readonly series?: string;
  /** First year scored. */
  readonly from?: number;
}

const seriesForm = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u;

/**
 * Reads the accuracy page's own parameters; `unread` names those that could not be used, as given.
 * @example readAccuracyChoice('series=viet-nam%2Fretail-sales&from=2022') // { choice: { series: 'viet-nam/retail-sales', from: 2022 }, unread: [] }
 */
export function readAccuracyChoice(own: string): { readonly choice: AccuracyChoice; readonly unread: readonly string[] } {
  const given = new URLSearchParams(own);
  const series = given.get('series');
  const from = given.get('from');
  const [isSeries, isYear] = [series !== null && seriesForm.test(series), from !== null && /^(?:19|20|21)\d\d$/u.test(from)];
  return {
    choice: { ...(series !== null && isSeries ? { series } : {}), ...(from !== null && isYear ? { from: Number(from) } : {}) },
    unread: [...given].filter(([name]) => !(name === 'series' && isSeries) && !(name === 'from' && isYear)).map(([name, value]) => `${name}=${value}`.slice(0, 60)),
  };
}

/**
 * The own parameters of a choice, without "?".
 * @example writeAccuracyChoice({ from: 2022 }) // 'from=2022'
 */
export function writeAccuracyChoice({ series, from }: AccuracyChoice): string {
  const parameters = new URLSearchParams();
  if (series !== undefined) parameters.set('series', series);
  if (from !== undefined) parameters.set('from', String(from));
  return parameters.toString();
}
