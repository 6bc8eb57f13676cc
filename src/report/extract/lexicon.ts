import { phraseBook } from './phrase-book.ts';
import type { Against, Meaning } from './item.ts';

function of(meaning: Meaning, phrases: string): readonly (readonly [string, Meaning])[] {
  return phrases.split('|').map((phrase): readonly [string, Meaning] => [phrase.trim(), meaning]);
}

/** Words whose meaning does not depend on what follows; numbers, periods, plans and indicators are read elsewhere. */
export const lexicon = phraseBook<Meaning>([
  ...of({ kind: 'estimate' }, 'ước|ước tính|dự ước|ước khoảng'),
  ...of({ kind: 'glue' }, 'trên địa bàn|huyện|thị xã|thành phố'),
  ...of({ kind: 'anew' }, 'cụ thể|cụ thể như sau|cụ thể là|như sau|kết quả cụ thể|kết quả như sau|kết quả là'),
  ...of({ kind: 'rate' }, 'tốc độ tăng trưởng|tốc độ tăng|tốc độ phát triển|mức tăng trưởng|mức tăng'),
  ...of({ kind: 'plan', plan: 'province' }, 'tỉnh giao'),
  ...of({ kind: 'plan', plan: 'district' }, 'huyện giao|HĐND huyện giao|thành phố giao|thị xã giao|huyện phấn đấu'),
  ...of({ kind: 'bound', bound: 'at-least' }, 'trên|hơn|trên mức'),
  ...of({ kind: 'bound', bound: 'at-most' }, 'gần|dưới|chưa tới|chưa đến|chưa đầy|gần tới'),
  ...of({ kind: 'bound', bound: 'about' }, 'khoảng|xấp xỉ|chừng|vào khoảng'),
  ...of({ kind: 'verb' }, 'đạt|TH|hoàn thành|đạt được|thực hiện|thực hiện được|thực hiện đạt|là|đạt mức|đạt giá trị|thu được|đạt tổng số|ở mức|lên tới|lên đến|đạt tới|đạt tỷ lệ|tỷ lệ|chỉ|chỉ còn|chỉ đạt|chỉ bằng|với số tiền|số tiền|với tổng số tiền|tổng số tiền|với kinh phí'),
  ...of({ kind: 'paid' }, 'giải ngân|đã giải ngân|giải ngân được|chi trả|đã chi trả|giá trị giải ngân|số vốn giải ngân|số vốn đã giải ngân|vốn đã giải ngân|thanh toán'),
  ...of({ kind: 'equal' }, 'bằng|tương đương|tương đương với'),
  ...of({ kind: 'fold' }, 'gấp'),
  ...of({ kind: 'direction', direction: 'up' }, 'tăng|tăng trưởng|tương ứng tăng|tương đương tăng|hay tăng|tăng thêm|tăng cao|tăng khá|tăng nhẹ|tăng mạnh|tăng trưởng đạt'),
  ...of({ kind: 'direction', direction: 'down' }, 'giảm|tương ứng giảm|tương đương giảm|giảm nhẹ|giảm mạnh|giảm sâu|sụt giảm'),
  ...of({ kind: 'direction', direction: 'above' }, 'vượt|vượt mức'),
  ...of({ kind: 'direction', direction: 'below' }, 'hụt|thiếu|còn thiếu'),
  ...of({ kind: 'still' }, 'vẫn|nhưng vẫn|song vẫn|nhưng'),
  ...of({ kind: 'versus' }, 'so với|so|trong so với|nếu so với'),
  ...of({ kind: 'and' }, 'và|đồng thời'),
  ...of({ kind: 'respectively' }, 'lần lượt|tương ứng'),
  ...of({ kind: 'part' }, 'trong đó|riêng|tính riêng|riêng trong|bao gồm|gồm|gồm có|chủ yếu là|nổi bật nhất là'),
  // "trong đó nổi bật là: …" opens a list of whole indicators, not of parts.
  ...of({ kind: 'glue' }, 'trong đó nổi bật là|nổi bật là|trong đó nổi bật'),
  // Money from above, from last year or only booked is not raised here: a total without it is the whole.
  ...of({ kind: 'glue' }, ['không kể', 'chưa kể', 'không tính', 'chưa tính', 'không bao gồm', 'chưa bao gồm', 'không gồm', 'trừ'].flatMap((without) => ['chuyển nguồn', 'thu chuyển nguồn', 'bổ sung', 'thu bổ sung', 'thu kết dư', 'kết dư', 'ghi thu', 'ghi thu, ghi chi'].map((money) => `${without} ${money}`)).join('|')),
  ...of({ kind: 'price' }, 'theo giá so sánh|giá so sánh|theo giá hiện hành|giá hiện hành|theo giá cố định|giá cố định|tính theo giá so sánh|tính theo giá hiện hành|giá ss|theo giá ss|giá thực tế|theo giá thực tế'),
  ...of({ kind: 'from' }, 'từ'),
  ...of({ kind: 'glue' }, 'thu|tổng thu|số thu|nguồn thu|giá trị sản xuất|gtsx|giá trị|tổng giá trị|kết quả|tổng số|tổng cộng|số|mức|đã|cũng|với|kết thúc|được|mới|tiếp tục|còn|tổng|lên|nâng|đưa|thì|trong|vào|của|toàn|ngành|sản xuất|ở|tại|đối với|nhà nước trên địa bàn'),
  ...of({ kind: 'narrow', opens: 'without' }, ['', 'đã ', 'nếu ', 'sau khi '].flatMap((before) => ['trừ', 'loại trừ', 'không kể', 'không tính', 'chưa kể', 'chưa tính', 'không gồm', 'không bao gồm', 'chưa bao gồm'].map((phrase) => before + phrase)).join('|')),
  ...of({ kind: 'narrow', opens: 'condition' }, 'nếu|bình quân|bình quân chung|trung bình'),
  ...of({ kind: 'narrow', opens: 'noun' }, 'khu vực|thành phần kinh tế|thành phần|khối|ngoài quốc doanh|ngoài nhà nước|FDI|nguồn vốn|khai khoáng|chế biến|chế tạo|tư nhân|nước ngoài|sản phẩm|nhóm|hộ cá thể|làng nghề'),
  ...of({ kind: 'narrow' }, 'từng|mỗi|lĩnh vực|nguồn|huyện hưởng|được hưởng|cấp|cân đối|thu cân đối|kết dư|thu kết dư|phần thu|phần vốn|phần huyện|phần ngân sách|nợ|nợ đọng|nợ thuế|nợ đọng thuế|thất thu|truy thu|quản lý'),
  ...of({ kind: 'narrow', opens: 'noun' }, ['kinh tế', 'doanh nghiệp', 'các doanh nghiệp', 'công nghiệp'].flatMap((noun) => ['nhà nước', 'ngoài nhà nước', 'ngoài quốc doanh', 'tư nhân', 'tập thể', 'cá thể', 'trong nước', 'FDI', 'nước ngoài', 'có vốn đầu tư nước ngoài'].map((owner) => `${noun} ${owner}`)).join('|')),
  ...of({ kind: 'narrow', opens: 'noun' }, 'với ngành|đối với ngành|với nhóm ngành|đối với nhóm ngành'),
  ...of({ kind: 'word', links: true }, 'tuy|tuy nhiên|dù|mặc dù|mặc dầu|do|nhờ|vì|bởi|nên|song|bị|không|chưa|luôn|đều|sẽ|phải|về đích|cơ bản|khá|cao|thấp|cao nhất|thấp nhất|thứ|đứng|đứng thứ|xếp thứ|theo|cho|để|khi|sau|như|cùng|giữ|duy trì|phát triển|ổn định|phục hồi|khởi sắc|chuyển biến|gặp|chịu|giao|được giao|phân bổ|được phân bổ|được duyệt|trong khi|trong điều kiện|trong bối cảnh|ngay|lớn|rất|đang'),
  ...of({ kind: 'verb', owns: true }, 'có giá trị'),
  ...of({ kind: 'word', links: true, owns: true }, 'có'),
  ...of({ kind: 'word' }, 'khối lượng'),
  // The sector that an indicator stands for is no part of it.
  ...of({ kind: 'word' }, ['khu vực', 'với ngành', 'đối với ngành'].flatMap((noun) => ['công nghiệp', 'xây dựng', 'dịch vụ', 'thương mại', 'nông nghiệp', 'nông, lâm nghiệp', 'nông, lâm nghiệp và thuỷ sản', 'công thương', 'tài chính', 'I', 'II', 'III'].map((sector) => `${noun} ${sector}`)).join('|')),
  ...of({ kind: 'glue' }, 'quản lý thu|công tác quản lý|công tác quản lý thu'),
  ...of({ kind: 'intent' }, 'phấn đấu|đặt mục tiêu|dự kiến|phương hướng|mục tiêu đến|với mục tiêu|mục tiêu năm|mục tiêu đề ra là|mục tiêu là|mục tiêu tháng|quyết tâm|nhiệm vụ trọng tâm tháng tới|giai đoạn|dự báo|kịch bản|đề nghị|yêu cầu'),
]);

/** Words of last year and of the month before, as a comparison's other side. */
export const comparisons = phraseBook<Against>([
  ...['cùng kỳ', 'CK', 'cùng kỳ năm trước', 'cùng kỳ năm ngoái', 'cùng thời kỳ', 'cùng thời điểm', 'cùng thời điểm năm trước', 'cùng tháng năm trước', 'cùng tháng năm ngoái'].map((phrase): readonly [string, Against] => [phrase, 'year']),
  ...['năm trước', 'năm ngoái'].map((phrase): readonly [string, Against] => [phrase, 'last-year']),
  ...['cả năm trước', 'cả năm ngoái'].map((phrase): readonly [string, Against] => [phrase, 'whole-year']),
  ...['tháng trước', 'tháng trước đó', 'tháng liền trước', 'tháng liền kề', 'tháng trước liền kề'].map((phrase): readonly [string, Against] => [phrase, 'month']),
  ...['quý trước', 'đầu năm', 'cuối năm', 'cuối năm trước', 'đầu nhiệm kỳ', 'bình quân chung', 'toàn tỉnh', 'cả nước', 'đầu kỳ', 'tháng cùng kỳ', 'cùng kỳ các năm trước', 'cùng kỳ các năm', 'cùng kỳ nhiều năm'].map((phrase): readonly [string, Against] => [phrase, 'other']),
]);

/** Names of plans; what follows decides whose and of which year. */
export const planNouns = phraseBook<true>(['kế hoạch', 'KH', 'dự toán', 'DT', 'chỉ tiêu', 'nghị quyết', 'NQ', 'mục tiêu', 'kế hoạch vốn', 'tổng kế hoạch vốn', 'chỉ tiêu kế hoạch', 'chỉ tiêu nghị quyết', 'mục tiêu kế hoạch', 'dự toán thu', 'mục tiêu nghị quyết', 'chỉ tiêu pháp lệnh', 'tổng kế hoạch', 'tổng dự toán', 'tổng vốn', 'kế hoạch giao'].map((phrase): readonly [string, true] => [phrase, true]));

/** Words that may follow a plan's noun. */
export const planWords = phraseBook<'none' | 'province' | 'district' | 'other'>([
  ...['năm', 'cả năm', 'giao', 'được giao', 'đề ra', 'của năm', 'đã đề ra', 'vốn', 'vốn giao', 'HĐND', 'nghị quyết', 'NQ', 'HĐND giao', 'được phê duyệt', 'UBND', 'đầu năm', 'của', 'kế hoạch', 'đặt ra', 'vốn đã giao', 'vốn được giao', 'chỉ tiêu', 'pháp lệnh', 'hội đồng nhân dân', 'uỷ ban nhân dân', 'thu', 'đã giao', 'vốn năm', 'trong năm', 'đã đặt ra', 'giao đầu năm', 'phấn đấu', 'quyết nghị', 'thông qua', 'đã thông qua'].map((phrase): readonly [string, 'none'] => [phrase, 'none']),
  ...['tỉnh', 'của tỉnh'].map((phrase): readonly [string, 'province'] => [phrase, 'province']),
  ...['huyện', 'của huyện', 'thành phố', 'thị xã', 'của thành phố', 'của thị xã', 'huyện phấn đấu', 'thành phố phấn đấu', 'thị xã phấn đấu', 'huyện xây dựng', 'thành phố xây dựng', 'thị xã xây dựng'].map((phrase): readonly [string, 'district'] => [phrase, 'district']),
  ...['tháng', 'trong tháng', 'quý', 'trung ương', 'TW', 'bộ', 'bộ tài chính', 'chính phủ', 'thủ tướng', 'nhiệm kỳ', 'đại hội', 'năm năm', 'tuần', 'giai đoạn', 'xã', 'trung hạn', 'cùng kỳ', 'năm trước', 'năm sau'].map((phrase): readonly [string, 'other'] => [phrase, 'other']),
]);
