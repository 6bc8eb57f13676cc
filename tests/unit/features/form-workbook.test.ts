import { expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { writeWorkbook } from '../../../src/export/write-workbook.ts';
import { buildBriefing } from '../../../src/features/briefing/briefing-model.ts';
import { formSheets } from '../../../src/features/briefing/form-workbook.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';

test('the month stands in the columns of the reporting form: numbers as numbers, bounds and gaps in words', async () => {
  const [form, sources] = formSheets(buildBriefing(await committedCatalog(), await committedUnit('ly-nhan'), periodOf(2024, 5), 'vi'));
  const rows = (form?.rows ?? []).map((row) => row.map((cell) => cell?.value));
  expect(rows[3]).toEqual(['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện tháng 4/2024', 'Ước tháng 5/2024', 'Cộng dồn 5 tháng', 'Thực hiện tháng 5/2023', 'Cộng dồn 5 tháng 2023', 'So với tháng 4/2024 (%)', 'So với tháng 5/2023 (%)', 'Cộng dồn so với cùng kỳ (%)']);
  expect(rows[4]?.slice(1, 5)).toEqual(['tỷ đồng', 'chưa công bố', 925, 4180]);
  expect(rows[4]?.[9]).toBeCloseTo(117.9, 9);
  expect(rows[6]?.[4]).toBe('trên 59,75');
  expect(sources?.rows[0]?.map((cell) => cell?.value)).toContain('4/6/2024');
});

test('invented figures say so in the file, and it is a workbook', async () => {
  const sheets = formSheets(buildBriefing(await committedCatalog(), await committedUnit('huyen-mau'), periodOf(2024, 5), 'en'));
  expect(sheets[0]?.rows.flat().map((cell) => cell?.value)).toContain('INVENTED FIGURES – this unit does not exist');
  expect([...(await writeWorkbook(sheets)).subarray(0, 2)]).toEqual([0x50, 0x4b]);
});
