import { describe, expect, it } from 'vitest';
import { generateParagraphs } from '../../support/report-corpus/generate.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import type { OwnPlace } from '../../../src/report/extract/places.ts';
import { extractFigures } from '../../../src/report/extract/extract-figures.ts';
import { fifth } from '../../support/report-corpus/fifth.ts';
import { fourth } from '../../support/report-corpus/fourth.ts';
import { fresh } from '../../support/report-corpus/fresh.ts';
import { handWritten } from '../../support/report-corpus/hand-written.ts';
import { third } from '../../support/report-corpus/third.ts';
import { indicators, readParagraph } from '../../support/report-corpus/score.ts';

const extract = (text: string) => extractFigures(text, { period: periodOf(2021, 10), indicators });

describe('extractFigures', () => {
  it.each(handWritten.map((paragraph, at) => [`${at} ${paragraph.phrasing}`, paragraph] as const))('reads %s', (_, paragraph) => {
    expect([...readParagraph(paragraph)].toSorted()).toEqual([...paragraph.expected].toSorted());
  });

  it('invents nothing and misses at most one figure in twenty of generated reports', () => {
    let right = 0;
    let expected = 0;
    for (const paragraph of generateParagraphs(300, 7)) {
      const read = readParagraph(paragraph);
      expect(read.filter((entry) => !paragraph.expected.includes(entry))).toEqual([]);
      right += read.length;
      expected += paragraph.expected.length;
    }
    expect(expected).toBeGreaterThan(1000);
    expect(right / expected).toBeGreaterThanOrEqual(0.95);
  }, 30_000);

  it.each([['second', fresh, 250], ['third', third, 100], ['fourth', fourth, 320], ['fifth', fifth, 260]] as const)('reads the %s corpus with precision 0.98 and recall 0.95 or better', (_name, corpus, least) => {
    const reads = corpus.map((paragraph) => ({ expected: paragraph.expected, read: readParagraph(paragraph) }));
    const right = reads.reduce((sum, { expected, read }) => sum + read.filter((entry) => expected.includes(entry)).length, 0);
    const read = reads.reduce((sum, item) => sum + item.read.length, 0);
    const expected = reads.reduce((sum, item) => sum + item.expected.length, 0);
    expect(expected).toBeGreaterThan(least);
    expect(right / read).toBeGreaterThanOrEqual(0.98);
    expect(right / expected).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves out the figures of other places, whichever place the report is of', () => {
    const text = 'Thu ngân sách huyện Lam Khê 10 tháng đạt 131 tỷ đồng; thu ngân sách huyện Phú Lộc 10 tháng đạt 95 tỷ đồng; thu ngân sách toàn tỉnh 10 tháng đạt 8.120 tỷ đồng; thu ngân sách của xã Đông Lĩnh 10 tháng đạt 4,2 tỷ đồng.';
    const of = (unit?: OwnPlace) => extractFigures(text, { period: periodOf(2021, 10), indicators, ...(unit === undefined ? {} : { unit }) }).figures.map(({ value }) => value);
    expect(of()).toEqual([131]);
    expect(of({ level: 'district', name: 'Huyện Phú Lộc' })).toEqual([95]);
    expect(of({ level: 'province', name: 'Tỉnh Hạc Sơn' })).toEqual([8120]);
    expect(of({ level: 'commune', name: 'Xã Đông Lĩnh' })).toEqual([4.2]);
  });

  it.each([
    ['Tổng thu ngân sách (bao gồm thu bổ sung) 8 tháng đạt 520 tỷ đồng.', []],
    ['Tổng thu ngân sách (không bao gồm tiền sử dụng đất) 8 tháng đạt 320 tỷ đồng.', []],
    ['Tổng thu ngân sách (không kể thu chuyển nguồn) 8 tháng đạt 158,8 tỷ đồng.', ['budget-revenue c 158.8']],
    ['Đến hết tháng 8, thu ngân sách về đích trước một tháng: đạt 176 tỷ đồng.', ['budget-revenue c 176']],
    ['Thu ngân sách 8 tháng đạt 3 tỷ 745', []],
    ['Thu ngân sách 8 tháng đạt 164 tỷ đồng, trong đó: tiền đất 65 tỷ đồng; tổng thu ngân sách huyện 512 tỷ đồng.', ['budget-revenue c 164']],
    ['Cùng kỳ năm trước, thu ngân sách 8 tháng đạt 455 tỷ đồng, bằng 52% dự toán.', []],
    ['Thu ngân sách 8 tháng đạt 512,4 tỷ đồng (cùng kỳ 455 tỷ đồng, đạt 52% dự toán).', ['budget-revenue c 512.4']],
    ['Dự toán thu ngân sách 8 tháng là 500 tỷ đồng.', []],
    ['Kế hoạch thu ngân sách cả năm là 950 tỷ đồng.', ['budget-revenue plan 950']],
    ['Thu ngân sách 8 tháng đạt410 tỷ đồng.', ['budget-revenue c 410']],
    ['Trong tháng 8, thu ngân sách đạt 3,86 tỷ đồng. Giải ngân vốn đầu tư công đạt 12,45 tỷ đồng, bằng 52,3% kế hoạch vốn.', ['budget-revenue m 3.86']],
    ['Kết quả tháng 8:\n- Thu ngân sách ước đạt 12,4 tỷ đồng;\n- Giá trị sản xuất công nghiệp ước đạt 214 tỷ đồng.', ['budget-revenue m 12.4', 'industrial-output m 214']],
  ])('reads %j as what it says', (text, expected) => {
    expect(readParagraph({ text, period: '2016-08' })).toEqual(expected);
  });

  it('keeps offsets in the original, whatever its Unicode form', () => {
    const text = 'Thu ngân sách 10 tháng ước đạt trên 219,60 tỷ đồng, tăng 4,5% so với cùng kỳ.'.normalize('NFD');
    const { figures } = extract(text);
    expect(figures.map((figure) => [figure.measure, figure.value, figure.decimals, figure.bound, figure.status])).toEqual([['year-to-date', 219.6, 2, 'at-least', 'estimated'], ['year-on-year', 4.5, undefined, undefined, undefined]]);
    for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });

  it('keeps both of two numbers that contradict each other', () => {
    expect(extract('Thu ngân sách 10 tháng đạt 219,6 tỷ đồng.\nTổng thu ngân sách 10 tháng đạt 231,4 tỷ đồng.').figures.map((figure) => figure.value)).toEqual([219.6, 231.4]);
  });

  it('returns what it cannot bind', () => {
    expect(extract('Thu ngân sách quý III đạt 61 tỷ đồng.').unrecognised).toEqual([{ text: '61 tỷ đồng', start: 26, end: 36 }]);
  });

  it.each(['', '\0\0\0', 'The budget revenue of 10 months was 219.6 billion dong.', 'Thu ngân sách 10 tháng đạt 2.', 'Thu ngân sách 10 tháng đạt 219,', '((((((', '%%% 8 8 8 tỷ tỷ'])('finds no figure in %j', (text) => {
    expect(extract(text).figures).toEqual([]);
  });
});
