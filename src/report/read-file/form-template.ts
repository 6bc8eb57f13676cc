import { tidyColumns } from './table-words.ts';

/** The tidy form to download, as rows of cells: its columns and two example figures of the report of `period`, to be written over. */
export function formTemplate(period: string, indicator: string): readonly (readonly string[])[] {
  const report = [period, period, '', 'Kết quả kinh tế – xã hội', 'UBND', ''];
  return [
    tidyColumns,
    [...report, indicator, period, 'month', '', '', '', '', '', 'estimated'],
    [...report.map(() => ''), indicator, period, 'year-to-date', '', '', '', '', '', ''],
  ];
}
