// Source: counts over 8,757 real names (vietnamese-namedb), the surnames of Viet Nam's 54 peoples, and general knowledge.

/** Family names of the Kinh and of peoples whose names are written like theirs. */
export const SURNAMES = `
Nguyễn, Trần, Lê, Phạm, Võ, Huỳnh, Phan, Bùi, Hoàng, Vũ, Trương, Đỗ, Đặng, Hồ, Ngô, Dương, Đoàn, Đinh, Trịnh, Cao, Đào, Mai, Lương, Lưu, Lâm, Hà, Thái, Phùng, Tạ, Lý,
Văn, Tô, Vương, Châu, Chu, Từ, Quách, Lã, Tôn, Tống, Đồng, Hứa, Tăng, Đậu, Diệp, Đàm, Kiều, Triệu, La, Lại, Thạch, Chung, Lữ, Nông, Dư, Bạch, Âu, Nhan, Thân, Bành, Cáp, Danh,
Mã, Hàn, Nghiêm, Nhữ, Cù, Khương, Ông, Ung, Mạc, Sầm, Tưởng, Vi, Ôn, Hàng, Liêu, Tiết, Lục, Ninh, Uông, Trình, Lăng, Trầm, Doãn, Phù, Lư, Lộ, Mạch, Kỷ, Khổng, Chế, Quản, Khưu,
Thiều, Mông, Biện, Viên, Tào, Hạ, Phí, Mẫn, Lường, Cái, Tiêu, Lai, Luyện, Sử, Cổ, Khúc, Thượng, Điền, Lò, Phàn, Cấn, Vưu, Nhâm, Vàng, Điểu, Nhiêu, Ma, Mộc, Cà, Khâu, Giáp, Tòng,
Quàng, Lù, Giàng, Sùng, Thào, Vừ, Lầu, Mùa, Hờ, Cứ, Hầu, Tráng, Ly, Chảo, Tẩn, Bàn, Đèo, Lèng, Lềm, Lừu, Hạng, Hảng, Ngọ, Ngụy, Bế, Nùng, Xa, Hoa, Khuất, Khuông, Kha, Lang, Lộc,
Mào, Ngân, Ngũ, Ngưu, Ninh, Nhạc, Ong, Phương, Phó, Quan, Sái, Sơn, Tề, Thẩm, Thi, Thôi, Tiền, Tần, Tấn, Trang, Úc, Vầy, Xồng, Y, Yên, Đái, Đan, Đường, Đới, Cầm, Cù, Cung, Cụt,
Bá, Bồ, Bạc, Chìu, Chướng, Dìu, Đắc, Hán, Hùng, Kim, Lỗ, Lều, Lìm, Moong, Mùi, Mạnh, Nhuế, Phu, Phúng, Qua, Thập, Tài, Tu, Tán, Tắng, Ưng, Giang, Hồng, Quyền, Vòng, Lũng, Tất, Trà, Tường`;

/** Family names and name openers of peoples whose names are written otherwise (Ê Đê, Gia Rai, Ba Na, Cơ Ho, Mnông, Xơ Đăng, Bru, Tà Ôi …). */
export const HIGHLAND_OPENERS = `
Y, H', A, Ksor, Rmah, Siu, Rơ, Rơ Chăm, Rơ Châm, Nay, Kpă, Kpa, Niê, Ayun, Ayŭn, Kbuôr, Kđăm, Byă, Hwing, Êban, Mlô, Buôn, Buôn Krông, Rcom, Rahlan, Đinh, Điểu, Dieu, Cil, K', Kon, Kơ Să, Lơ Mu,
Păng Tinh, Bon, Ha, Touneh, Ya, Drong, Bkrông, Hđơk, Hmŏk, Ênuôl, Knul, Brao, Bríu, Zơrâm, Alăng, Arâl, Pơloong, Coor, Bhling, Bh'nướch, Hồ, Kray, Viên`;

/** Middle syllables by which a Vietnamese name of two or more syllables is known from a place or a body. */
export const MIDDLE_NAMES =
  "Văn, Thị, Đình, Hữu, Đức, Xuân, Ngọc, Quang, Quốc, Công, Trọng, Bá, Khắc, Viết, Huy, Duy, Tuấn, Mạnh, Tiến, Như, Thùy, Thúy, Bích, Tấn, Đăng, Chí, Nhật, Minh, Thanh, Hoàng, Kim, Anh";

/** Words of address before a name. Not roles. */
export const HONORIFICS = `
ông, bà, anh, chị, cô, chú, bác, cụ, em, cậu, mợ, dì, thím, đồng chí, đ/c, ngài, quý ông, quý bà, thầy, thầy giáo, cô giáo, nhà giáo, nhà báo, nhà văn, nhà thơ, nhạc sĩ, nghệ sĩ, ca sĩ, đạo diễn, diễn viên,
hoa hậu, người mẫu, luật sư, bác sĩ, bác sỹ, dược sĩ, kỹ sư, kiến trúc sư, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, cử nhân, chuyên gia, doanh nhân, tỷ phú, nghi phạm, bị cáo, bị can, đối tượng, nạn nhân,
hai ông, hai bà, các ông, các bà, các anh, các chị, các đồng chí, vợ chồng ông, vợ chồng bà, vợ chồng anh, vợ chồng chị, cháu, bé, em bé, người phụ nữ tên, người đàn ông tên, thân nhân, vợ, chồng, huấn luyện viên,
hlv, cầu thủ, tiền đạo, hậu vệ, thủ môn, võ sĩ, vđv, vận động viên, mc, gs, pgs, ts, ths, bs, bsckii, bscki, ths.bs, ts.bs, pgs.ts, gs.ts, pgs, ls, ks, kts, nsnd, nsưt, nsut, nnưt, nguyên, phật tử, hòa thượng, thượng tọa,
đại đức, linh mục, giám mục, hồng y, giáo hoàng, thiền sư, đức giáo hoàng, mẹ việt nam anh hùng, anh hùng, anh hùng lao động, cựu chiến binh, thương binh, già làng, nghệ nhân, lái xe, tài xế, sinh viên, học sinh`;

/** Words that open a sentence or a phrase with a capital and are no part of a name. */
export const NO_NAME_WORDS = `
theo, khi, sau, trước, trong, tại, ở, ngày, tháng, năm, nhưng, tuy, tuy nhiên, vì, do, bởi, nếu, dù, mặc, và, hoặc, còn, đây, đó, đến, từ, về, với, cùng, cũng, đã, đang, sẽ, là, các, những, mỗi, một, hai, ba, bốn,
năm, sáu, bảy, tám, chín, mười, nhiều, mọi, hơn, gần, khoảng, trên, dưới, ngoài, hiện, hôm, sáng, trưa, chiều, tối, đêm, nay, qua, mới, chỉ, có, không, chưa, được, bị, cho, để, rằng, như, nhờ, nhằm, theo đó, cụ thể,
ngoài ra, bên, cạnh, đồng, thời, đặc, biệt, riêng, ảnh, nguồn, video, clip, báo, tờ, hãng, kênh, trang, mạng, người, dân, việc, sự, cuộc, vụ, lễ, đại, hội, nghị, chính, phủ, quốc, bộ, sở, ban, ủy, cục, vụ, viện,
trường, đoàn, đội, tổ, nhóm, hội, đảng, nhà, nước, tỉnh, thành, phố, huyện, xã, phường, quận, thị, thôn, bản, đường, quê, sinh, gọi, nói, cho, biết, thấy, làm, đi, xem, đọc, hãy, tôi, chúng, ta, họ, nó, anh, chị, ông, bà, cô,
mẹ, cha, bố, con, em, cháu, vợ, chồng, thủ, tướng, công, an, tòa, án, nghị, quyết, luật, điều, khoản, dự, kế, hoạch, chương, trình, đề, phát, biểu, trả, lời, chia, sẻ, trao, đổi, tham, dự, phó, tổng, thứ, trưởng, giám, đốc, nguyên,
cựu, cố, thượng, trung, thiếu, chuẩn, đặc, phóng, viên, pv, thống, đốc, chánh, thẩm, kiểm, bí, thư, chủ, tịch, ủy, trước, thế, giới, ngân, hàng, tập, đoàn, tổng`;
