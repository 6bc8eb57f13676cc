import { expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/period/parse-period.ts';
import { buildBriefing, type Briefing } from '../../../src/features/briefing/briefing-model.ts';
import { plainText } from '../../../src/report/narrate/narration.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';

async function briefing(unitId: string, at: string, asOf?: string): Promise<Briefing> {
  const period = parsePeriod(at);
  if (period === undefined) throw new Error(`${at} is no period`);
  return buildBriefing(await committedCatalog(), await committedUnit(unitId), period, 'vi', asOf);
}

it('asks for a year to date that is missing instead of saying that nothing needs clarifying', async () => {
  const { questions } = await briefing('thanh-liem', '2024-10');
  expect(questions.filter((question) => question.includes('chưa công bố luỹ kế đến hết tháng 10/2024')).length).toBeGreaterThan(0);
});

it('speaks of December alone as one month', async () => {
  const { questions } = await briefing('thai-binh', '2022-11');
  expect(questions.some((question) => question.includes('giải pháp để tháng 12 đạt'))).toBe(true);
  expect(questions.join('')).not.toMatch(/1 tháng còn lại/u);
});

it('says in January that the effect of Tết cannot be taken out', async () => {
  const { items } = await briefing('huyen-mau', '2024-01');
  expect(items.filter(({ judgement }) => judgement.includes('Mới một tháng, chưa loại được ảnh hưởng của Tết.')).length).toBeGreaterThan(0);
});

it('is sourced by every report whose figures it prints, and by none after the day chosen', async () => {
  const now = await briefing('huyen-mau', '2024-01');
  const then = await briefing('huyen-mau', '2024-01', '2024-02-10');
  expect(now.reports.length).toBeGreaterThan(then.reports.length);
  expect(then.reports.every(({ publishedOn }) => publishedOn !== undefined && publishedOn <= '2024-02-10')).toBe(true);
  const last = now.reports.map(({ publishedOn }) => publishedOn ?? '').toSorted().at(-1) ?? '';
  expect(now.updated).toContain(`ngày ${Number(last.slice(8))} tháng ${Number(last.slice(5, 7))}`);
});

it('does not set the growth of a first report beside a restated level without saying so', async () => {
  const industry = async (asOf?: string): Promise<string> => plainText((await briefing('huyen-mau', '2024-01', asOf)).items[0]?.paragraph ?? []).replaceAll('\u00a0', ' ');
  expect(await industry('2024-02-10')).toContain('ước đạt 914 tỷ đồng, bằng 8,4% kế hoạch năm, tăng 36,6% so với cùng kỳ năm trước;');
  expect(await industry()).toContain('khoảng 916 tỷ đồng, bằng 8,4% kế hoạch năm, tăng 36,6% so với cùng kỳ năm trước (các tỷ lệ theo số công bố trước điều chỉnh);');
});
