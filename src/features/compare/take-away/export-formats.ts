/** Forms of a file, the most asked for first: of observations, and of what the charts show. */
export const exportFormats = ['xlsx', 'csv', 'sdmx-csv', 'json', 'charts-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
