import type { Paragraph } from './paragraph.ts';
import { paragraphOf } from './paragraph-of.ts';

/** Written after the grammar had been generalised from the second corpus, again before it had seen them. Places and numbers are invented. */
const lines: readonly (readonly [string, string, string, string])[] = [
  ['report', '2019-11', 'BÁO CÁO\nKết quả thực hiện nhiệm vụ tháng 11, phương hướng nhiệm vụ tháng 12 năm 2019\n\nI. Kết quả thực hiện nhiệm vụ tháng 11\n1. Về kinh tế\n1.1. Sản xuất công nghiệp: Giá trị sản xuất công nghiệp, TTCN tháng 11 ước đạt 512,3 tỷ đồng, tăng 1,9% so với tháng 10; lũy kế 11 tháng ước đạt 5.204,6 tỷ đồng, bằng 93,1% KH năm, tăng 10,8% so với cùng kỳ.\n1.2. Thương mại - dịch vụ: Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tháng 11 ước 301 tỷ đồng; 11 tháng ước 3.188 tỷ đồng, đạt 92,4% KH.\nII. Nhiệm vụ tháng 12\n1. Phấn đấu giá trị sản xuất công nghiệp đạt 530 tỷ đồng.\n2. Thu ngân sách tháng 12 đạt 25 tỷ đồng.', 'I m 512.3|I M 1.9|I c 5204.6|I P 93.1|I Yc 10.8|R m 301|R c 3188|R P 92.4'],
  ['report', '2020-03', 'UBND HUYỆN LAM KHÊ\nSố: 45/BC-UBND\nLam Khê, ngày 02 tháng 4 năm 2020\n\nQuý I/2020, kinh tế của huyện chịu tác động của dịch Covid-19. Giá trị sản xuất công nghiệp ước đạt 1.080,4 tỷ đồng, giảm 3,6% so với cùng kỳ, đạt 20,1% kế hoạch. Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ ước đạt 688 tỷ đồng, tăng 1,2%. Thu ngân sách nhà nước đạt 52,7 tỷ đồng, bằng 26,4% dự toán.', 'I c 1080.4|I Yc -3.6|I P 20.1|R c 688|R Yc 1.2|B c 52.7|B P 26.4'],
  ['report', '2022-06', 'Tại hội nghị, đại diện Phòng Tài chính - Kế hoạch báo cáo: 6 tháng đầu năm, tổng thu ngân sách trên địa bàn huyện ước đạt 212,8 tỷ đồng, đạt 71,2% dự toán tỉnh giao, 66,5% dự toán huyện giao, tăng 18,3% so với cùng kỳ; tổng chi ngân sách ước đạt 405 tỷ đồng, bằng 52,1% dự toán.', 'B c 212.8|B P:province 71.2|B P:district 66.5|B Yc 18.3'],
  ['report', '2022-06', 'Công tác giải phóng mặt bằng: đã kiểm đếm 215 hộ, phê duyệt phương án bồi thường GPMB cho 188 hộ với tổng kinh phí 64,5 tỷ đồng; đã chi trả tiền bồi thường GPMB 51,2 tỷ đồng.', ''],
  ['report', '2018-12', 'Năm 2018, huyện hoàn thành 14/14 chỉ tiêu. Giá trị sản xuất công nghiệp - TTCN cả năm ước đạt 6.120 tỷ đồng, vượt 3,4% kế hoạch, tăng 13,2% so với năm 2017; thu ngân sách ước đạt 240,6 tỷ đồng, bằng 131,5% dự toán tỉnh giao; thu nhập bình quân đầu người đạt 46,5 triệu đồng/năm.', 'I c 6120|I P 103.4|I Yc 13.2|B c 240.6|B P:province 131.5'],
  ['report', '2023-08', 'Tính đến hết tháng 8 năm 2023, giải ngân vốn đầu tư công toàn huyện đạt 143.205 triệu đồng/258.400 triệu đồng, đạt 55,4% kế hoạch giao.', 'V c 143.205|V P 55.4'],
  ['report', '2023-08', 'Ước thực hiện giải ngân vốn đầu tư công đến 31/8/2023 là 143,2 tỷ đồng, bằng 55,4% kế hoạch vốn huyện giao, cùng kỳ năm 2022 đạt 49,8%.', 'V c 143.2|V P:district 55.4'],
  ['report', '2023-08', 'Kết quả thu ngân sách nhà nước tháng 8 đạt 21,3 tỷ đồng, lũy kế 8 tháng đạt 188,9 tỷ đồng/dự toán 265 tỷ đồng, đạt 71,3% dự toán và bằng 95,2% so với cùng kỳ năm trước.', 'B m 21.3|B c 188.9|B plan 265|B P 71.3|B Yc -4.8'],
  ['report', '2023-08', 'Ngành công nghiệp tiếp tục phục hồi, chỉ số sản xuất công nghiệp tháng 8 tăng 2,8% so với tháng trước; giá trị sản xuất công nghiệp tháng 8 (giá so sánh 2010) ước đạt 780 tỷ đồng, tăng 2,8% so với tháng trước và tăng 7,1% so với tháng cùng kỳ.', 'I m 780|I M 2.8'],
  ['report', '2017-05', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trên địa bàn ước thực hiện tháng 5 là 145,600 tỷ đồng, lũy kế là 711,250 tỷ đồng, so với cùng kỳ tăng 9,1%.', 'R m 145.6|R c 711.25|R Yc 9.1'],
  ['report', '2017-05', 'Thu NSNN tháng 5: 8.415 triệu đồng; luỹ kế 5 tháng: 44.902 triệu đồng; đạt 38,7% DT huyện.', 'B m 8.415|B c 44.902|B P:district 38.7'],
  ['report', '2017-05', 'Trong tháng 5 toàn thị xã có 12 doanh nghiệp thành lập mới, vốn đăng ký 85 tỷ đồng; thu ngân sách ước 8,4 tỷ đồng.', 'B m 8.4'],
  ['report', '2017-05', 'Giá trị sản xuất nông nghiệp vụ xuân ước đạt 310 tỷ đồng; diện tích lúa 5.120 ha, năng suất 68,5 tạ/ha, sản lượng 35.072 tấn.', ''],
  ['report', '2017-05', 'Doanh thu du lịch tháng 5 đạt 12 tỷ đồng. Tổng mức lưu chuyển hàng hoá bán lẻ và doanh thu dịch vụ 5 tháng đạt 711 tỷ đồng, tăng 9,1% cùng kỳ.', 'R c 711|R Yc 9.1'],
  ['report', '2017-05', 'GTSX CN-TTCN tháng 5/2017 ước đạt 118,6 tỷ đồng (bằng 103,1% so với tháng trước, bằng 108,4% so với cùng kỳ năm trước); 5 tháng ước đạt 560 tỷ đồng (bằng 107,9% so với cùng kỳ, đạt 39,6% KH năm).', 'I m 118.6|I M 3.1|I Ym 8.4|I c 560|I Yc 7.9|I P 39.6'],
  ['report', '2021-09', 'Do ảnh hưởng của dịch bệnh, giá trị sản xuất công nghiệp 9 tháng chỉ đạt 2.905 tỷ đồng, bằng 66% kế hoạch; tổng mức bán lẻ hàng hoá và doanh thu dịch vụ chỉ đạt 1.498 tỷ đồng, giảm 11,7%.', 'I c 2905|I P 66|R c 1498|R Yc -11.7'],
  ['report', '2021-09', 'Thu ngân sách đến ngày 20/9 được 155 tỷ 340 triệu đồng đạt 86,3% dự toán pháp lệnh và tăng 2,2% so cùng kỳ.', 'B c 155.34|B P 86.3|B Yc 2.2'],
  ['report', '2021-09', 'Thu ngân sách tháng 9 giảm 12,6% so với tháng trước, luỹ kế 9 tháng tăng 2,2% so với cùng kỳ năm trước.', 'B M -12.6|B Yc 2.2'],
  ['report', '2021-09', 'So với dự toán, thu ngân sách 9 tháng đạt 86,3%.', 'B P 86.3'],
  ['report', '2021-09', 'Giá trị sản xuất công nghiệp tháng 9 ước đạt 301 tỷ đồng, luỹ kế 9 tháng ước đạt 2.905 tỷ đồng, bằng 95,7% cùng kỳ. Trong đó: Công ty Cổ phần May Lam Khê 310 tỷ đồng, Nhà máy xi măng 802 tỷ đồng.', 'I m 301|I c 2905|I Yc -4.3'],
  ['report', '2021-09', 'Tỷ lệ giải ngân vốn đầu tư công 9 tháng đạt 58,9% kế hoạch, thấp hơn bình quân chung của tỉnh (62,3%).', 'V P 58.9'],
  ['report', '2021-09', 'Huyện Lam Khê đứng thứ 3 toàn tỉnh về thu ngân sách với 155,3 tỷ đồng trong 9 tháng.', ''],
  ['report', '2021-09', 'Thu ngân sách 9 tháng đạt 155,3 tỷ đồng; dự kiến cả năm đạt 205 tỷ đồng, bằng 114% dự toán.', 'B c 155.3'],
  ['report', '2021-09', 'Nợ đọng thuế 9 tháng là 14,2 tỷ đồng, tăng 3%; thu ngân sách từ thuế ngoài quốc doanh 40 tỷ đồng.', ''],
  ['report', '2021-09', 'Tổng thu ngân sách (bao gồm thu bổ sung) 9 tháng đạt 520 tỷ đồng, trong đó thu ngân sách trên địa bàn đạt 155,3 tỷ đồng, đạt 86,3% dự toán.', 'B c 155.3|B P 86.3'],
  ['report', '2019-07', 'Kim ngạch xuất khẩu tháng 7 đạt 8,2 triệu USD. Tổng mức bán lẻ hàng hoá và dịch vụ tháng 7 đạt 180 tỷ đồng.', 'R m 180'],
  ['report', '2019-07', 'Trong 7 tháng: giá trị sản xuất công nghiệp 2.010 tỷ đồng, đạt 55,8% KH, tăng 9,9%; thu ngân sách 116 tỷ đồng, đạt 68% DT, tăng 12%; tổng mức bán lẻ hàng hoá và dịch vụ 1.190 tỷ đồng, đạt 57,2% KH, tăng 10,1%.', 'I c 2010|I P 55.8|I Yc 9.9|B c 116|B P 68|B Yc 12|R c 1190|R P 57.2|R Yc 10.1'],
  ['report', '2019-07', 'Thu ngân sách nhà nước ước thực hiện 7 tháng năm 2019: 116.035 triệu đồng, đạt 68,04% so dự toán năm, bằng 112,01% so với cùng kỳ năm 2018 (103.594 triệu đồng).', 'B c 116.035|B P 68.04|B Yc 12.01'],
  ['report', '2019-07', 'Giá trị sản xuất công nghiệp huyện Lam Khê tháng 7 đạt 288 tỷ đồng, tăng 1,2% so với tháng 6/2019 và tăng 10,4% so với tháng 7/2018; 7 tháng đạt 2.010 tỷ đồng, tăng 9,9% so với 7 tháng năm 2018.', 'I m 288|I M 1.2|I Ym 10.4|I c 2010|I Yc 9.9'],
  ['report', '2019-07', 'Ước tính đến 31/7, tổng thu ngân sách được 116 tỷ; chi 290 tỷ.', 'B c 116'],
  ['report', '2019-07', 'Về công nghiệp, giá trị sản xuất công nghiệp tháng này ước 288 tỷ đồng, cao hơn tháng trước 3,4 tỷ đồng.', 'I m 288'],
  ['report', '2019-07', 'Giá trị sản xuất công nghiệp tháng 7 đạt 288 tỷ đồng, nâng giá trị 7 tháng đầu năm lên 2.010 tỷ đồng, tăng 9,9% cùng kỳ.', 'I m 288|I c 2010|I Yc 9.9'],
  ['report', '2019-07', 'Kế hoạch thu ngân sách năm 2019 là 170,5 tỷ đồng, 7 tháng thu được 116 tỷ đồng, đạt 68,04% kế hoạch.', 'B plan 170.5|B c 116|B P 68.04'],
  ['report', '2024-04', 'Thu ngân sách nhà nước trên địa bàn 4 tháng đầu năm ước đạt gần 98 tỷ đồng, đạt hơn 35% dự toán, tăng khoảng 6,5% so với cùng kỳ năm 2023.', 'B c 98|B P 35|B Yc 6.5'],
  ['report', '2024-04', 'Sản xuất công nghiệp: Ước giá trị sản xuất tháng 4 đạt 640 tỷ đồng.', ''],
  ['report', '2024-04', 'Giá trị sản xuất công nghiệp – tiểu thủ công nghiệp: ước tháng 4/2024 đạt 640 tỷ đồng, tăng 8,2% so với tháng 4/2023; lũy kế 4 tháng đầu năm 2024 ước đạt 2.455 tỷ đồng, tăng 9,3% so với cùng kỳ năm 2023 và đạt 31,1% kế hoạch năm 2024.', 'I m 640|I Ym 8.2|I c 2455|I Yc 9.3|I P 31.1'],
  ['report', '2024-04', 'Huyện phấn đấu trong năm 2024 thu ngân sách đạt 280 tỷ đồng. Đến nay đã thu ngân sách được 98 tỷ đồng.', 'B c 98'],
  ['report', '2024-04', 'Số thu ngân sách tháng 4 là 19,8 tỷ đồng, tháng 3 là 24,1 tỷ đồng.', 'B m 19.8|B m 24.1@2024-03'],
  ['report', '2024-04', 'Thu ngân sách quý I đạt 78,2 tỷ đồng, tháng 4 ước đạt 19,8 tỷ đồng, đưa tổng thu 4 tháng đạt 98 tỷ đồng.', 'B c 78.2@2024-03|B m 19.8|B c 98'],
];

/** The third corpus. */
export const third: readonly Paragraph[] = lines.map(paragraphOf);
