// Source: counts over 8,757 real names (vietnamese-namedb), the surnames of Viet Nam's 54 peoples, and general knowledge.

/** Family names of the Kinh and of peoples whose names are written like theirs. */
export const SURNAMES = `
Nguyễn, Trần, Lê, Phạm, Võ, Huỳnh, Phan, Bùi, Hoàng, Vũ, Trương, Đỗ, Đặng, Hồ, Ngô, Dương, Đoàn, Đinh, Trịnh, Cao, Đào, Mai, Lương, Lưu, Lâm, Hà, Thái, Phùng, Tạ, Lý,
Văn, Tô, Vương, Châu, Chu, Từ, Quách, Lã, Tôn, Tống, Đồng, Hứa, Tăng, Đậu, Diệp, Đàm, Kiều, Triệu, La, Lại, Thạch, Chung, Lữ, Nông, Dư, Bạch, Âu, Nhan, Thân, Bành, Cáp, Danh,
Mã, Hàn, Nghiêm, Nhữ, Cù, Khương, Ông, Ung, Mạc, Sầm, Tưởng, Vi, Ôn, Hàng, Liêu, Tiết, Lục, Ninh, Uông, Trình, Lăng, Trầm, Doãn, Phù, Lư, Lộ, Mạch, Kỷ, Khổng, Chế, Quản, Khưu,
Thiều, Mông, Biện, Viên, Tào, Hạ, Phí, Mẫn, Lường, Cái, Tiêu, Lai, Luyện, Sử, Cổ, Khúc, Thượng, Điền, Lò, Phàn, Cấn, Vưu, Nhâm, Vàng, Điểu, Nhiêu, Ma, Mộc, Cà, Khâu, Giáp, Tòng,
Quàng, Lù, Giàng, Sùng, Thào, Vừ, Lầu, Mùa, Hờ, Cứ, Hầu, Tráng, Ly, Chảo, Tẩn, Bàn, Đèo, Lèng, Lềm, Lừu, Hạng, Hảng, Ngọ, Ngụy, Bế, Nùng, Xa, Hoa, Khuất, Khuông, Kha, Lang, Lộc,
Mào, Ngân, Ngũ, Ngưu, Ninh, Nhạc, Ong, Phương, Phó, Quan, Sái, Sơn, Tề, Thẩm, Thi, Thôi, Tiền, Tần, Tấn, Trang, Úc, Vầy, Xồng, Y, Yên, Đái, Đan, Đường, Đới, Cầm, Cù, Cung, Cụt,
Tập, Đổng, Nhậm, Diêu, Trâu, Lôi, Long, Cố, Mao, Vạn, Cận, Giả, Lệnh, Nhiếp, Thường,
Bá, Bồ, Bạc, Chìu, Chướng, Dìu, Đắc, Hán, Hùng, Kim, Lỗ, Lều, Lìm, Moong, Mùi, Mạnh, Nhuế, Phu, Phúng, Qua, Thập, Tài, Tu, Tán, Tắng, Ưng, Giang, Hồng, Quyền, Vòng, Lũng, Tất, Trà, Tường, Lô, Lo, Lỳ, Ốc, Thò, Xeo, Cháng, Trượng, Lự, Quàng, Lường, Già, Chá, Chử, Lèo, Mè, Cút, Ngần, Pờ, Chang, Khoàng, Sừng, Sồng, Sình, Khà, Điêu, Đàng, Liễu, Linh, Phừ, Chẻo, Sần, Thèn, Sèn, Lồ`;

/** Family names and name openers of peoples whose names are written otherwise (Ê Đê, Gia Rai, Ba Na, Cơ Ho, Mnông, Xơ Đăng, Bru, Tà Ôi …). */
export const HIGHLAND_OPENERS = `
Y, H', A, Ksor, Rmah, Siu, Rơ, Rơ Chăm, Rơ Châm, Nay, Kpă, Kpa, Niê, Ayun, Ayŭn, Kbuôr, Kđăm, Byă, Hwing, Êban, Mlô, Buôn, Buôn Krông, Rcom, Rahlan, Đinh, Điểu, Dieu, Cil, K', Kon, Kơ Să, Lơ Mu,
Păng Tinh, Bon, Ha, Touneh, Ya, Drong, Bkrông, Hđơk, Hmŏk, Ênuôl, Knul, Brao, Bríu, Zơrâm, Alăng, Arâl, Pơloong, Coor, Bhling, Bh'nướch, Hồ, Kray, Viên,
Và Bá, Và Y, Xồng Bá, Xồng Y, Lầu Bá, Lầu Y, Vừ Bá, Vừ Y, Thò Bá, Thò Y, Hờ Bá, Hờ Y, Già Bá, Già Y, Cự Bá, Cự Y, Lỳ Bá, Lỳ Y, Mùa Bá, Mùa Y`;

/** Middle syllables by which a Vietnamese name of two or more syllables is known from a place or a body. */
export const MIDDLE_NAMES =
  "Văn, Thị, Đình, Hữu, Đức, Xuân, Ngọc, Quang, Quốc, Công, Trọng, Bá, Khắc, Viết, Huy, Duy, Tuấn, Mạnh, Tiến, Như, Thùy, Thúy, Bích, Tấn, Đăng, Chí, Nhật, Minh, Thanh, Hoàng, Kim, Anh";

/** Words of address before a name. Not roles. */
export const HONORIFICS = `
ông, bà, anh, chị, cô, chú, bác, cụ, em, cậu, mợ, dì, thím, đồng chí, đ/c, ngài, quý ông, quý bà, thầy, thầy giáo, cô giáo, nhà giáo, nhà báo, nhà văn, nhà thơ, nhạc sĩ, nghệ sĩ, ca sĩ, đạo diễn, diễn viên,
hoa hậu, người mẫu, luật sư, bác sĩ, bác sỹ, dược sĩ, kỹ sư, kiến trúc sư, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, cử nhân, chuyên gia, doanh nhân, tỷ phú, nghi phạm, bị cáo, bị can, đối tượng, nạn nhân,
hai ông, hai bà, các ông, các bà, các anh, các chị, các đồng chí, vợ chồng ông, vợ chồng bà, vợ chồng anh, vợ chồng chị, cháu, bé, em bé, người phụ nữ tên, người đàn ông tên, thân nhân, vợ, chồng, huấn luyện viên,
hlv, cầu thủ, tiền đạo, hậu vệ, thủ môn, võ sĩ, vđv, vận động viên, mc, gs, pgs, ts, ths, bs, bsckii, bscki, ths.bs, ts.bs, pgs.ts, gs.ts, pgs-ts, gs-ts, ts-bs, ths-bs, gs-tskh, gs.tskh, tskh, viện sĩ, thầy thuốc nhân dân, thầy thuốc ưu tú, ls, ks, kts, nsnd, nsưt, nsut, nnưt, nnnd, ngưt, ngnd, ttưt, ttnd, nhà sử học, nhà nghiên cứu, nhà khoa học, nhà văn hóa, nhà ngoại giao, nhà phê bình, nhà nông, lão ngư, lão nông, nghệ sỹ, ca sỹ, nhạc sỹ, họa sĩ, họa sỹ, nhà giáo ưu tú, nhà giáo nhân dân, nghệ sĩ ưu tú, nghệ sĩ nhân dân, nghệ nhân ưu tú, nghệ nhân nhân dân, bác sĩ ckii, bác sĩ cki, bác sĩ chuyên khoa ii, bác sĩ chuyên khoa i, bs.ckii, bs.cki, thsbs, ahlđ, anh hùng lực lượng vũ trang nhân dân, nguyên, phật tử, hòa thượng, thượng tọa,
đại đức, linh mục, giám mục, hồng y, giáo hoàng, thiền sư, đức giáo hoàng, mẹ việt nam anh hùng, anh hùng, anh hùng lao động, cựu chiến binh, thương binh, già làng, nghệ nhân, lái xe, tài xế, sinh viên, học sinh`;

/** Words that open a sentence or a phrase with a capital and are no part of a name. */
export const NO_NAME_WORDS = `
theo, khi, sau, trước, trong, tại, ở, ngày, tháng, năm, nhưng, tuy, tuy, vì, do, bởi, nếu, dù, mặc, và, hoặc, còn, đây, đó, đến, từ, về, với, cùng, cũng, đã, đang, sẽ, là, các, những, mỗi, một, hai, ba, bốn,
năm, sáu, bảy, tám, chín, mười, nhiều, mọi, hơn, gần, khoảng, trên, dưới, ngoài, hiện, hôm, sáng, trưa, chiều, tối, đêm, nay, qua, mới, chỉ, có, không, chưa, được, bị, cho, để, rằng, như, nhờ, nhằm,
ngoài, bên, cạnh, đồng, thời, đặc, biệt, riêng, ảnh, nguồn, video, clip, báo, tờ, hãng, kênh, trang, mạng, người, dân, việc, sự, cuộc, vụ, lễ, đại, hội, nghị, chính, phủ, quốc, bộ, sở, ban, ủy, cục, vụ, viện,
trường, đoàn, đội, tổ, nhóm, hội, đảng, nhà, nước, tỉnh, thành, phố, huyện, xã, phường, quận, thị, thôn, bản, đường, quê, sinh, gọi, nói, cho, biết, thấy, làm, đi, xem, đọc, hãy, tôi, chúng, ta, họ, nó, anh, chị, ông, bà, cô,
mẹ, cha, bố, con, em, cháu, vợ, chồng, thủ, tướng, công, an, tòa, án, nghị, quyết, luật, điều, khoản, dự, kế, hoạch, chương, trình, đề, phát, biểu, trả, lời, chia, sẻ, trao, đổi, tham, dự, phó, tổng, thứ, trưởng, giám, đốc, nguyên,
cựu, cố, thượng, trung, thiếu, chuẩn, đặc, phóng, viên, pv, thống, đốc, chánh, thẩm, kiểm, bí, thư, chủ, tịch, ủy, trước, thế, giới, ngân, hàng, tập, đoàn, tổng,
  dẫu, nên, hễ, lúc, từng, vẫn, rồi, ngay, cả, vài, ít, hầu, này, ấy, thì, mà, tới, xuống, vào, tức, chẳng, vừa, liệu, phải, nghe, hỏi, gặp, đừng, xin, nhận, giữa, đáp, thay`;

/** Given names (the last syllable), by which one syllable after a title is known for a person. */
export const GIVEN_SYLLABLES = `
An, Anh, Ba, Ban, Biên, Biển, Bách, Bão, Bé, Bình, Bích, Bính, Bông, Bảo, Bắc, Bằng, Bổn, Bửu, Cao, Chi, Chinh, Chiến, Chiểu
Chung, Chuẩn, Chánh, Chân, Châu, Chí, Chính, Chương, Chất, Chỉnh, Chức, Cân, Công, Cöôøng, Cúc, Cương, Cường, Cảnh, Cầu, Cẩm, Cẩn
Danh, Diễm, Diện, Diệp, Diệu, Doanh, Du, Dung, Duy, Duyên, Duyệt, Duân, Duệ, Dân, Döông, Dũng, Dương, Dần, Dững, Dự, Em, Gia
Giang, Giao, Giàu, Giáp, Giỏi, Hai, Hinh, Hiên, Hiến, Hiếu, Hiền, Hiển, Hiểu, Hiệp, Hiệu, Hoa, Hoan, Hoà, Hoài, Hoàn, Hoàng, Huy
Huynh, Huyền, Huân, Huøng, Huấn, Huệ, Huỳnh, Hy, Hà, Hài, Hào, Hách, Hân, Hòa, Hóa, Hùng, Hưng, Hương, Hướng, Hường, Hưởng, Hạ
Hạnh, Hải, Hảo, Hậu, Hằng, Học, Hồng, Hổ, Hội, Hợp, Hữu, Kha, Khang, Khanh, Khaùnh, Khiêm, Khiết, Khoa, Khoan, Khoái, Khuyên
Khuyến, Khuê, Khánh, Khích, Khôi, Khương, Khả, Khải, Khởi, Kim, Kiên, Kiều, Kiểm, Kiện, Kiệt, Kính, Kông, Kết, Kỳ, Lai, Lam, Lan
Lanh, Lay, Linh, Liêm, Liên, Loan, Long, Luyện, Luân, Luận, Luật, Ly, Lành, Lâm, Lân, Lãm, Lê, Lý, Lăng, Lưu, Lương, Lượng, Lập
Lệ, Lịch, Lịnh, Lộc, Lợi, Lữ, Lực, Mai, Mi, Minh, My, Mười, Mạnh, Mẫn, Mậu, Mến, Mộng, Mỹ, Nam, Nga, Nghi, Nghiêm, Nghiệp, Nghĩa
Nghị, Ngoan, Nguyên, Nguyễn, Nguyện, Nguyệt, Ngân, Ngôn, Ngạn, Ngọ, Ngọc, Nhanh, Nhi, Nhiên, Nhiều, Nhu, Nhung, Nhuận, Nhàn, Nhân
Nhã, Nhơn, Như, Nhưỡng, Nhạ, Nhất, Nhẫn, Nhật, Nhị, Nhớ, Nhựt, Ni, Ninh, Niê, Nông, Nương, Oanh, Pha, Phi, Phong, Pháp, Phát
Phòng, Phùc, Phú, Phúc, Phương, Phước, Phượng, Phục, Phụng, Quang, Quy, Quyên, Quyết, Quyền, Quân, Quí, Quý, Quế, Quốc, Quỳnh, Qúy
Rạng, Sa, San, Sang, Sanh, Sen, Sinh, Song, Sung, Sáng, Sâm, Sĩ, Sơn, Sương, Sầu, Sử, Sửu, Sự, Sỹ, Tam, Taâm, Thanh, Thao, Thi
Thinh, Thiên, Thiết, Thiều, Thiện, Thiệu, Thoa, Thoại, Thu, Thuyên, Thuý, Thuấn, Thuần, Thuận, Thuật, Thuỷ, Thy, Thành, Thái, Thân
Thìn, Thông, Thùy, Thúy, Thăng, Thơ, Thơm, Thư, Thương, Thường, Thưởng, Thạch, Thạnh, Thảo, Thắm, Thắng, Thế, Thể, Thịnh, Thọ
Thỏa, Thống, Thời, Thụ, Thụy, Thủy, Thức, Thực, Tin, Tiên, Tiến, Tiền, Tiệp, Toan, Toàn, Toán, Toản, Trai, Trang, Tri, Trinh
Triết, Triều, Triệu, Trung, Truyền, Trà, Tráng, Trâm, Trân, Trình, Trí, Trúc, Trường, Trưởng, Trạch, Trạng, Trắng, Trịnh, Trọng
Trực, Tuaán, Tuyên, Tuyến, Tuyết, Tuyền, Tuyển, Tuyễn, Tuân, Tuấn, Tuất, Tài, Tâm, Tân, Tây, Tình, Tín, Tính, Tòng, Tôn, Tùng, Tú
Tý, Tăng, Tư, Tường, Tưởng, Tạo, Tấn, Tất, Tỉnh, Tịnh, Tỏ, Tới, Tụ, Tự, Tỵ, Uy, Uyên, UÙt, Sáu, Bảy, Tám, Chín, Năm, Vi, Vin, Vinh, Viên, Viễn, Việt, Vui
Vuõ, Vy, Vân, Văn, Vĩ, Vĩnh, Vũ, Vương, Vượng, Vấn, Vận, Vịnh, Vọng, Vỹ, Xuyên, Xuyến, Xuân, Xương, Xứng, Y, Yên, Yến, Ái, Ánh, Ân
Âu, Ý, Đan, Điềm, Điền, Điệp, Đoan, Đoàn, Đào, Đán, Đình, Đô, Đôn, Đông, Đăng, Đường, Đại, Đạo, Đạt, Đảm, Đảo, Đắc, Đặng, Định
Đồng, Độ, Đủ, Đức, Ấng, Ất, Ẩn`;
