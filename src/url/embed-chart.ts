/** Charts that can stand alone on another site. */
export const embedCharts = ['cumulative', 'gauge', 'monthly', 'year-on-year'] as const;
export type EmbedChart = (typeof embedCharts)[number];
