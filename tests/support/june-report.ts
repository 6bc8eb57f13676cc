/** An invented report on June 2024 in the manner of a district's page: it fits if May's industry is revised by +32.4, and prints retail a thousand times too small. */
export const juneReport = `UBND huyện: kết quả tháng 6, nhiệm vụ tháng 7/2024
Sáng ngày 4/7/2024, UBND huyện họp đánh giá tình hình kinh tế - xã hội tháng 6/2024 và sáu tháng đầu năm.
Kết quả nổi bật: Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp tháng 6 ước đạt 960 tỷ đồng, lũy kế 6 tháng ước đạt 5.172,4 tỷ đồng, đạt 46,3% KH năm; tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tháng 6 ước đạt 470,5 tỷ đồng, luỹ kế 6 tháng đạt 3,585 tỷ đồng, đạt 53,8% KH năm; giảm 2.450 tỷ đồng nợ cũ.
Các hoạt động văn hoá, thể thao được tổ chức sôi nổi.`;
