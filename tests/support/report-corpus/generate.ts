import type { Paragraph } from './paragraph.ts';

const names: readonly (readonly [string, readonly string[]])[] = [
  ['industrial-output', ['giá trị sản xuất công nghiệp', 'GTSX CN-TTCN', 'giá trị sản xuất công nghiệp, tiểu thủ công nghiệp', 'GTSX ngành công nghiệp (giá so sánh 2010)']],
  ['retail-sales', ['tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'tổng mức hàng hoá bán lẻ và dịch vụ']],
  ['budget-revenue', ['thu ngân sách trên địa bàn', 'tổng thu NSNN trên địa bàn huyện', 'thu ngân sách nhà nước']],
  ['agricultural-output', ['giá trị sản xuất nông nghiệp', 'GTSX nông nghiệp']],
];
const noise = ['Công tác văn hoá có nhiều tiến bộ với 214 buổi biểu diễn.', 'Toàn huyện Lam Khê trồng mới 3,2 ha rừng.', 'Giá trị xuất khẩu đạt 12,4 triệu USD, tăng 3,1%.', 'Đã cấp 1.204 giấy chứng nhận; 17/23 xã đạt chuẩn.'];

/** A small generator of numbers that repeats for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function printed(value: number, places: number): string {
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** `count` paragraphs of one or two indicators from the grammar of phrasing, the same for the same seed. */
export function generateParagraphs(count: number, seed: number): readonly Paragraph[] {
  const below = random(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] ?? list[0] ?? fail();
  return Array.from({ length: count }, () => {
    const month = 2 + below(10);
    const expected: string[] = [];
    const clauses: string[] = [];
    for (const [id, spellings] of [pick(names.slice(0, 2)), pick(names.slice(2))]) {
      const monthValue = (below(90_000) + 1000) / 100;
      const total = Math.round(monthValue * month * 10) / 10;
      const share = (below(6000) + 2000) / 100;
      const growth = (below(1900) + 100) / 100;
      expected.push(`${id} m ${monthValue}`, `${id} c ${total}`);
      const running = pick([`luỹ kế ${month} tháng`, `lũy kế đến hết tháng ${month}`, `tính chung ${month} tháng`, `${month} tháng đầu năm`, 'luỹ kế từ đầu năm đến nay', `cộng dồn ${month} tháng`]);
      const shareTail = { text: pick([`đạt ${printed(share, 2)}% KH năm`, `bằng ${printed(share, 2)}% so với kế hoạch`, `đạt ${printed(share, 2)} % dự toán`]), figure: `${id} P ${share}` };
      const growthTail = pick([
        { text: `tăng ${printed(growth, 2)}% so với cùng kỳ năm trước`, figure: `${id} Yc ${growth}` },
        { text: `giảm so với cùng kỳ ${printed(growth, 2)}%`, figure: `${id} Yc ${-growth}` },
        { text: `bằng ${printed(100 + growth, 2)}% so cùng kì`, figure: `${id} Yc ${growth}` },
      ]);
      const tails = pick([[shareTail], [growthTail], [shareTail, growthTail], [growthTail, shareTail], []]);
      expected.push(...tails.map((tail) => tail.figure));
      const head = pick([`${pick(spellings)} tháng ${month}`, `trong tháng ${month}, ${pick(spellings)}`]);
      clauses.push(`${head} ${pick(['ước đạt', 'đạt', 'thực hiện', 'ước'])} ${pick(['', '', 'trên ', 'gần '])}${printed(monthValue, 2)} tỷ đồng${pick([', ', '; '])}${running} ${pick(['ước đạt ', 'đạt ', ''])}${printed(total, 1)} tỷ đồng${tails.map((tail) => `, ${tail.text}`).join('')}`);
    }
    return { phrasing: 'generated', period: `2017-${String(month).padStart(2, '0')}`, text: `${pick(noise)} ${clauses.join(pick(['; ', '. ']))}. ${pick(noise)}`, expected };
  });
}

function fail(): never {
  throw new RangeError('an empty list has nothing to pick from');
}
