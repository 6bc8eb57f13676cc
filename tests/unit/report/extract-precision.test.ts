import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { extractFigures } from '../../../src/report/extract/extract-figures.ts';
import { indicators, readParagraph } from '../../support/report-corpus/score.ts';

const read = (text: string, period = '2024-08') => readParagraph({ text, period });

describe('headings of intentions', () => {
  it.each([
    'PHẦN THỨ HAI: NHIỆM VỤ TRỌNG TÂM',
    'Phần II - Phương hướng, nhiệm vụ',
    'PHẦN B. NHIỆM VỤ',
    'PHẦN THỨ HAI\nNHIỆM VỤ TRỌNG TÂM',
    'Phần thứ hai\nPhương hướng, nhiệm vụ 8 tháng',
    'Phần thứ hai: Kế hoạch phát triển kinh tế - xã hội',
    'II. PHƯƠNG HƯỚNG, NHIỆM VỤ',
    'II - NHIỆM VỤ THÁNG 8',
    'B. MỤC TIÊU, NHIỆM VỤ NĂM 2024',
    'III. CÁC CHỈ TIÊU CẦN PHẤN ĐẤU THÁNG 8',
  ])('rules what stands under %j, on the first line too', (heading) => {
    const below = 'Thu ngân sách 8 tháng đạt 131 tỷ đồng.';
    expect(read(`${heading}\n${below}`)).toEqual([]);
    expect(read(`BÁO CÁO\n${heading}\n${below}`)).toEqual([]);
  });

  it.each([
    'II. NHIỆM VỤ THÁNG 8: Thu ngân sách tháng 8 đạt 12 tỷ đồng.',
    'Công tác thu có tiến bộ. PHẦN THỨ HAI: NHIỆM VỤ TRỌNG TÂM 1. Thu ngân sách tháng 8 đạt 12 tỷ đồng.',
    'BÁO CÁO\nPHẦN THỨ HAI\n\nNHIỆM VỤ 8 THÁNG\nThu ngân sách tháng 8 đạt 12 tỷ đồng.',
  ])('is found on a line with text and over a blank line in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('ends at a heading of results, however it is numbered', () => {
    const text = 'PHẦN THỨ HAI: NHIỆM VỤ\nThu ngân sách 8 tháng đạt 140 tỷ đồng.\nPHẦN THỨ BA: KẾT QUẢ\nThu ngân sách 8 tháng đạt 131 tỷ đồng.';
    expect(read(text)).toEqual(['budget-revenue c 131']);
  });

  it.each(['Kết quả thực hiện nhiệm vụ tháng 8, nhiệm vụ tháng 9', 'PHẦN THỨ NHẤT: ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ', 'Phần mềm kế toán đã được triển khai.'])('%j heads results', (heading) => {
    expect(read(`${heading}\nThu ngân sách 8 tháng đạt 131 tỷ đồng.`)).toEqual(['budget-revenue c 131']);
  });
});

describe('comparisons', () => {
  it.each([
    ['bằng 54,1% so với năm 2023', '2024-06'],
    ['bằng 54,1% năm trước', '2024-06'],
    ['bằng 104,1% so với cả năm trước', '2024-06'],
    ['bằng 98,2% thực hiện năm 2023', '2024-06'],
    ['gấp 0,54 lần năm 2023', '2024-06'],
    ['tăng 4% so với cả năm 2023', '2024-06'],
    ['tăng 4% so với kịch bản tăng trưởng', '2024-06'],
    ['tăng 4% kịch bản', '2024-06'],
    ['đạt 54% kịch bản điều hành', '2024-06'],
    ['tăng 4% so với số ước', '2024-06'],
    ['tăng 4% so với cùng kỳ (đã loại trừ yếu tố giá)', '2024-06'],
    ['tăng 4% so với cùng kỳ năm 2022', '2024-06'],
    ['tăng 4% so với cùng kỳ 2022', '2024-06'],
    ['tăng 4% so với cùng kỳ 2 năm trước', '2024-06'],
    ['tăng 4% so với 2 năm trước', '2024-06'],
    ['tăng 4% so với các năm trước', '2024-06'],
    ['tăng 4% so với 31/12 năm trước', '2024-06'],
    ['tăng 4% so với trước dịch', '2024-06'],
    ['so với trước dịch, tăng 4%', '2024-06'],
  ])('%s is no growth on the same period', (words, period) => {
    expect(read(`Thu ngân sách 6 tháng đạt 163 tỷ đồng, ${words}.`, period)).toEqual(['budget-revenue c 163']);
  });

  it.each([
    ['tăng 4% so với năm 2023', 'Yc 4', '2024-06'],
    ['bằng 104% so với năm 2023', 'Yc 4', '2024-06'],
    ['bằng 104% thực hiện cùng kỳ năm 2023', 'Yc 4', '2024-06'],
    ['tăng 4% so với cùng kỳ năm 2024', 'Yc 4', '2024-06'],
    ['tăng 4% so với kịch bản và tăng 9% so với cùng kỳ', 'Yc 9', '2024-06'],
    ['bằng 54,1% so với năm 2023, tăng 9% so với cùng kỳ', 'Yc 9', '2024-06'],
  ])('%s is growth on the same period', (words, growth, period) => {
    expect(read(`Thu ngân sách 6 tháng đạt 163 tỷ đồng, ${words}.`, period)).toEqual(['budget-revenue c 163', `budget-revenue ${growth}`]);
  });

  it('compares a whole year with the whole year before', () => {
    expect(read('Thu ngân sách cả năm đạt 330 tỷ đồng, bằng 96,4% thực hiện năm 2023.', '2024-12')).toEqual(['budget-revenue c 330', 'budget-revenue Yc -3.6']);
    expect(read('Thu ngân sách 11 tháng đạt 300 tỷ đồng, bằng 87,6% cả năm 2023.', '2024-12')).toEqual(['budget-revenue c 300@2024-11']);
  });

  it.each(['kịch bản', 'trước dịch', 'các năm trước', 'dự toán'])('takes no growth from a sentence that opens with "so với %s"', (side) => {
    expect(read(`So với ${side}, thu ngân sách 8 tháng tăng 4%, so với cùng kỳ tăng 9%.`)).toEqual(['budget-revenue Yc 9']);
  });
});

describe('parts, places and exclusions', () => {
  const output = 'giá trị sản xuất công nghiệp 8 tháng đạt 131 tỷ đồng, tăng 6%';

  it.each(['Khu vực ngoài nhà nước,', 'Khu vực FDI:', 'Doanh nghiệp có vốn đầu tư nước ngoài,', 'Kinh tế ngoài nhà nước,', 'Đối với nguồn vốn tỉnh,', 'Sản phẩm gạch, ngói:', 'Với ngành dệt may,', 'Tại Đông Phả,', 'Ở thôn Đông,', 'Loại trừ yếu tố giá tăng đột biến,', 'Nếu không tính dầu khí,', 'Trung bình 5 năm qua,'])('what %j opens is not the whole', (opening) => {
    expect(read(`${opening} ${output}.`)).toEqual([]);
    expect(read(`Sản xuất ổn định; ${opening.toLowerCase().replace('đông phả', 'Đông Phả').replace('thôn đông', 'thôn Đông')} ${output}.`)).toEqual([]);
  });

  it.each(['Khu vực công nghiệp:', 'Khu vực công nghiệp - xây dựng tăng khá,', 'Đối với ngành công nghiệp,', 'Trong lĩnh vực kinh tế,', 'Sản xuất từng bước phục hồi,', 'Tại Hội nghị, UBND huyện báo cáo', 'Khu vực tư nhân đạt kết quả khá,', 'Kinh tế tư nhân tiếp tục phát triển,'])('what %j opens is the whole', (opening) => {
    expect(read(`${opening} ${output}.`)).toEqual(['industrial-output c 131', 'industrial-output Yc 6']);
  });

  it('ends with the clause that the part opens', () => {
    expect(read(`Khu vực tư nhân, giá trị sản xuất công nghiệp 8 tháng đạt 60 tỷ đồng; toàn huyện, ${output}.`)).toEqual(['industrial-output c 131', 'industrial-output Yc 6']);
  });

  it.each([`Tại Đông Phả, ${output}.`, `Trên địa bàn TX.Đông Phả, ${output}.`, 'Giá trị sản xuất công nghiệp trên địa bàn Đông Phả 8 tháng đạt 131 tỷ đồng, tăng 6%.', 'Giá trị sản xuất công nghiệp của Đông Phả 8 tháng đạt 131 tỷ đồng, tăng 6%.'])('knows the reporting unit by its name alone in %j', (text) => {
    const of = (name: string) => extractFigures(text, { period: periodOf(2024, 8), indicators, unit: { level: 'district', name } }).figures.map(({ value }) => value);
    expect(of('Thị xã Đông Phả')).toEqual([131, 6]);
    expect(of('Huyện Lam Khê')).toEqual([]);
  });

  it.each(['Thu ngân sách 8 tháng đạt 163 tỷ đồng, loại trừ tiền sử dụng đất, tăng 6%.', 'Thu ngân sách 8 tháng đạt 163 tỷ đồng; số nợ thuế 12 tỷ đồng, tăng 6%; kết dư ngân sách 8 tỷ đồng.'])('takes the whole alone from %j', (text) => {
    expect(read(text)).toEqual(['budget-revenue c 163']);
  });

  it.each([
    ['Thu ngân sách 8 tháng đạt 131 tỷ đồng (không kể tiền sử dụng đất), đạt 54% dự toán.', []],
    ['Thu ngân sách 8 tháng đạt 131 tỷ đồng, đạt 54% dự toán, nếu loại trừ tiền sử dụng đất.', ['budget-revenue c 131']],
    ['Thu ngân sách 8 tháng đạt 131 tỷ đồng (nếu loại trừ tiền sử dụng đất đạt 90 tỷ đồng), đạt 54% dự toán.', ['budget-revenue c 131', 'budget-revenue P 54']],
    ['Thu ngân sách 8 tháng đạt 131 tỷ đồng (không tính ghi thu, ghi chi), đạt 54% dự toán.', ['budget-revenue c 131', 'budget-revenue P 54']],
  ])('reads an exclusion behind an amount in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['Kết dư thu ngân sách', 'Số nợ thuế thu ngân sách', 'Thu ngân sách kết dư', 'Thu ngân sách thu cân đối', 'Thu ngân sách (phần thu cân đối)', 'Thu ngân sách do Chi cục Hải quan quản lý'])('%s is another thing', (name) => {
    expect(read(`${name} 8 tháng đạt 12 tỷ đồng, đạt 54% dự toán.`)).toEqual([]);
  });
});

describe('other things in the same sentence', () => {
  const whole = 'Giá trị sản xuất nông nghiệp 8 tháng đạt 684 tỷ đồng';

  it.each(['; năng suất lúa đạt 66,8 tạ/ha, tăng 1,2%', '; năng suất lúa tăng 1,2% so với cùng kỳ', ', đàn lợn có 41.200 con, tăng 6,3% so với cùng kỳ', '; đạt 54,1% kế hoạch trồng lúa mùa', ', đã gieo cấy 3.214 ha, đạt 54,1% kế hoạch'])('takes the whole alone before %j', (rest) => {
    expect(read(`${whole}${rest}.`)).toEqual(['agricultural-output c 684']);
  });

  it.each([
    [', đạt 54,1% kế hoạch do mưa lũ', 'P 54.1'],
    [', đạt 54,1% kế hoạch được HĐND huyện thông qua', 'P 54.1'],
    [' do ảnh hưởng của dịch Covid-19, tăng 1,2% so với cùng kỳ', 'Yc 1.2'],
    [', thiệt hại do bão số 3, tăng 1,2% so với cùng kỳ', 'Yc 1.2'],
  ])('reads on after %j', (rest, figure) => {
    expect(read(`${whole}${rest}.`)).toEqual(['agricultural-output c 684', `agricultural-output ${figure}`]);
  });

  it.each(['vụ xuân', 'khối xã', 'trên địa bàn tỉnh', 'trên địa bàn xã', 'dệt may'])('a name that goes on with %j is another', (rest) => {
    expect(read(`Thu ngân sách ${rest} 8 tháng đạt 12 tỷ đồng.`)).toEqual([]);
  });

  it.each(['tuy gặp khó khăn, 8 tháng vẫn đạt', 'trên địa bàn huyện 8 tháng đạt', 'theo báo cáo 8 tháng đạt', 'tiếp tục tăng, 8 tháng đạt'])('a name that goes on with %j is the same', (rest) => {
    expect(read(`Thu ngân sách ${rest} 12 tỷ đồng.`)).toEqual(['budget-revenue c 12']);
  });
});

describe('what stands right before a name', () => {
  it.each([
    ['Tăng trưởng giá trị sản xuất công nghiệp 8 tháng đạt 9,9%.', ['industrial-output Yc 9.9']],
    ['Giảm thu ngân sách 8 tháng 9,9%.', ['budget-revenue Yc -9.9']],
    ['Tăng thu ngân sách 8 tháng đạt 12 tỷ đồng.', []],
    ['Vượt thu ngân sách 8 tháng 12 tỷ đồng.', []],
    ['Làng nghề mây tre đan có giá trị sản xuất công nghiệp 8 tháng đạt 42 tỷ đồng.', []],
    ['Huyện Lam Khê có thu ngân sách 8 tháng đạt 12 tỷ đồng.', ['budget-revenue c 12']],
    ['Năm 2025, dự toán thu ngân sách là 252 tỷ đồng.', []],
    ['Năm 2024, dự toán thu ngân sách là 252 tỷ đồng.', ['budget-revenue plan 252']],
    ['Tính từ đầu năm đến hết tháng 8, thu ngân sách đạt 12 tỷ đồng.', ['budget-revenue c 12']],
  ])('reads %j for what it says', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('ends of quarters', () => {
  it.each([
    ['Đến hết quý I, thu ngân sách đạt 52 tỷ đồng.', ['budget-revenue c 52@2024-03']],
    ['Đến hết quý II/2024, thu ngân sách đạt 98 tỷ đồng, đạt 46% dự toán.', ['budget-revenue c 98@2024-06', 'budget-revenue P 46@2024-06']],
    ['Đến hết quý III, thu ngân sách đạt 140 tỷ đồng.', []],
    ['Quý II, thu ngân sách đạt 46 tỷ đồng.', []],
  ])('reads %j as the year up to it', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
