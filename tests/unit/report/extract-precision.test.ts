import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../support/report-corpus/score.ts';

const read = (text: string, period = '2024-08') => readParagraph({ text, period });

describe('headings of intentions', () => {
  it.each([
    'PHẦN THỨ HAI: NHIỆM VỤ TRỌNG TÂM',
    'Phần II - Phương hướng, nhiệm vụ',
    'PHẦN B. NHIỆM VỤ',
    'PHẦN THỨ HAI\nNHIỆM VỤ TRỌNG TÂM',
    'II. PHƯƠNG HƯỚNG, NHIỆM VỤ',
    'II - NHIỆM VỤ THÁNG 8',
    'B. MỤC TIÊU, NHIỆM VỤ NĂM 2024',
    'III. CÁC CHỈ TIÊU CẦN PHẤN ĐẤU THÁNG 8',
  ])('rules what stands under %j, on the first line too', (heading) => {
    const below = 'Thu ngân sách 8 tháng đạt 131 tỷ đồng.';
    expect(read(`${heading}\n${below}`)).toEqual([]);
    expect(read(`BÁO CÁO\n${heading}\n${below}`)).toEqual([]);
  });

  it('ends at a heading of results, however it is numbered', () => {
    const text = 'PHẦN THỨ HAI: NHIỆM VỤ\nThu ngân sách 8 tháng đạt 140 tỷ đồng.\nPHẦN THỨ BA: KẾT QUẢ\nThu ngân sách 8 tháng đạt 131 tỷ đồng.';
    expect(read(text)).toEqual(['budget-revenue c 131']);
  });

  it.each(['Kết quả thực hiện nhiệm vụ tháng 8, nhiệm vụ tháng 9', 'PHẦN THỨ NHẤT: ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ', 'Phần mềm kế toán đã được triển khai.'])('%j heads results', (heading) => {
    expect(read(`${heading}\nThu ngân sách 8 tháng đạt 131 tỷ đồng.`)).toEqual(['budget-revenue c 131']);
  });
});
