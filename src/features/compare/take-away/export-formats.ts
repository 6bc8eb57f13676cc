/** Forms of a file of observations, the most asked for first. */
export const exportFormats = ['xlsx', 'csv', 'sdmx-csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
