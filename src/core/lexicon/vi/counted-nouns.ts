/**
 * Vietnamese words for what is counted. Nobody can list all nouns: a head that is unknown here is taken for a word of two syllables, as most
 * Vietnamese nouns are. Gathered from general knowledge and from what follows numbers in news (facts of use, no sentences).
 */
import { words } from "../quantity";

/** Classifiers and measure nouns: the counted noun comes after them. */
export const VI_CLASSIFIERS = words(`
  con cái chiếc bức quyển cuốn ngôi căn tấm bộ vụ cuộc đợt trận tên vị viên chuyến lô bài đôi cặp bó bao thùng hộp gói túi chai lọ lon can bình bát đĩa cốc ly tách cây quả trái củ bông cành hạt
  mảnh miếng tờ lá thanh thỏi khẩu phát băng hòn khối khúc đoạn sợi dây đàn bầy đoàn toán tốp tổ nhóm đội nhà người đứa cậu cô bà ông anh chị em cháu bé đấng bậc loại thứ kiểu dạng nguồn
  suất phần lượt ca mẫu liều mũi mẻ ổ ống cục tập bản món lời câu tiếng giọt dòng nền ngành mặt mối luồng làn đống rổ rọ xấp tràng cơn đám vầng pho số tổng nam nữ toà tòa dãy khu cụm nút tuyến đường
`);

/** Nouns of one syllable that stand alone after a number. */
export const VI_SINGLE_NOUNS = words(`
  người dân cp màu hộ nhà tỉnh xã huyện quận phường thôn ấp bản làng nước bang tàu xe thuyền phòng tầng bên phía khu trường lớp khoa viện em cháu bé trẻ lần điểm ghế phiếu mã giải trận vòng bàn hiệp ván set trang
  chữ dòng câu từ ý tiếng ca vụ đơn thư tin bài ảnh phim vé tên con cái chiếc bộ cặp đôi loại dạng kiểu loài giống môn nghề ngành hãng đài báo tờ cuốn quyển tập kỳ khóa lứa đời thế vợ chồng con
  bò trâu lợn gà vịt cá tôm chó mèo ngựa dê cừu voi hổ gấu cây hoa quả trái hạt củ cầu cống đường ngõ hầm kênh sông hồ đập giếng chùa đình đền nhịp làn lô nền sào mẫu thửa
  bước nấc bậc mũi nhát phát viên quả thùng bao gói hộp chai lon bình can túi vali kiện bánh khay lượt lượng chỉ chân tay mắt tai răng ngón sao khối cột trụ bể lò máy súng đạn bom mìn
  đảo bãi cảng ga bến sân rạp chợ quán tiệm shop kho xưởng trại ao lồng bè đội nhóm phái đảng khối tổ ban bộ sở cục đoàn phe cánh hội quỹ chuyến nữ nam sư vị ông bà anh chị cô chú lính quân
  suất phần món mâm bữa đĩa bát cốc ly trò nốt bậc cung phiên đợt nhịp kíp mẫu ổ đàn vết lỗ cửa màn bản đĩa ống cục cánh sợi kênh lớp tháp buồng giường chỗ toa
  lương tội án khung mức luật điều khoản mục chương tiết quyền phép bằng giấy dấu thẻ sim gốc luống vườn ruộng vùng miền bang quý kỷ mùa trạm chốt cụm tuyến trục ngả hướng nẻo đêm
  clip video hit album single show game app website web blog view like share follow fan teen sale container ôtô laptop smartphone tivi camera robot drone pixel chip lõi
  khách chất mâm ngói gạch cóc ếch rắn khỉ heo cua chuột hươu nai thỏ ngỗng ngan bê nghé rùa cáo chồn sói dơi ong bướm tằm
`);

/** Of these, the ones that are oftener something else (`quốc lộ 1 từ`, `Note 3 bằng`, `năm 2012 chỉ`): believed only where no name comes before. */
export const VI_DOUBTFUL_NOUNS = words("từ chỉ bằng sở phát báo chốt thế chú bước đóng phép khung cung tên ban bị nhịp");

/** Nouns of two and more syllables. */
export const VI_COMPOUND_NOUNS: readonly string[] = `
  việt kiều|tân sinh viên|tân binh|lồng bè|bằng khen|giấy khen|huân chương|kỷ niệm chương|giấy chứng nhận|giấy phép|giấy tờ xe|sổ đỏ|kiều bào|kim ngạch|doanh thu|dân số|diện tích|sản lượng|giá trị|lợi nhuận|tổng số|số người|số hộ|số phiếu|số dân|đơn vị|doanh nghiệp|đối tượng|sản phẩm|hoạt động|dự án|cơ quan|công ty|vấn đề|ngân hàng|nhân viên|cầu thủ|cổ phiếu|cổ phần|quy định|học sinh|cửa hàng|sinh viên|quốc gia|thành viên|chuyên gia|khu vực|cơ sở|lĩnh vực|nạn nhân|tổ chức|chương trình|trường hợp
  khó khăn|thông tin|ca khúc|biện pháp|máy bay|thành phố|nữ sinh|nam sinh|khách hàng|tác phẩm|địa phương|cá nhân|phương tiện|thí sinh|hình ảnh|ý kiến|cử tri|đồng tiền|tầng hầm|cơ quan chức năng|vợ chồng|công trình|thiết bị|hợp đồng|hạng mục|lực lượng
  quan chức|nhà máy|cán bộ|nội dung|cơ hội|gia đình|tài sản|hành khách|mặt hàng|vụ việc|công nhân|chỉ tiêu|đội bóng|dịch vụ|thành phần|chính sách|ngôi sao|sự kiện|điện thoại|trung tâm|giá trị|đối thủ|vị trí|địa điểm|giải pháp|nhiệm vụ|bác sĩ|bác sỹ
  đối tác|nguồn tin|phóng viên|đại biểu|giai đoạn|giải thưởng|nhân chứng|nguyên nhân|lãnh đạo|thanh niên|hành động|nỗ lực|yêu cầu|khả năng|thay đổi|trinh sát|kết quả|tiện ích|thị trường|ứng dụng|nghệ sĩ|nghệ sỹ|yếu tố|đóng góp|nhà báo|giấy tờ|đội tuyển
  thủ tục|nhân vật|chỉ số|chiến sĩ|chiến sỹ|thi thể|bao tải|hiện vật|việc làm|binh sĩ|binh sỹ|trẻ em|cáo buộc|khán giả|ngôi nhà|đồng chí|ứng viên|tỉnh thành|tỉnh, thành phố|tỉnh, thành|tỉnh thành phố|đại sứ quán|ca sĩ|phiên bản|giao dịch|tính năng|bài hát|hình thức|thế hệ|gương mặt
  lưu học sinh|nhà văn hóa|nhà văn hóa cộng đồng|nhà văn hóa xóm|nhà tạm|nhà dột nát|nhà tình nghĩa|nhà đại đoàn kết|nhà bia|nhà thờ|nhà trẻ|hồ đập|hồ chứa nước|phòng thi|ngành học|sản phẩm ocop|bao thuốc lá|em học sinh|cháu học sinh|em thiếu nhi|y, bác sĩ|y, bác sỹ|y bác sỹ|cán bộ, chiến sĩ|cán bộ, chiến sỹ|cán bộ chiến sĩ|cán bộ, viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|công chức, viên chức|cán bộ, giáo viên|cán bộ, hội viên|cán bộ, nhân viên|cán bộ, công nhân viên|cán bộ, công nhân|cán bộ, đảng viên|cán bộ, đoàn viên|hội viên, phụ nữ|hội viên, nông dân|đoàn viên, thanh niên|lượt đoàn viên, thanh niên|thầy, cô giáo|học sinh, sinh viên|xã, phường|xã, phường, thị trấn|xã, thị trấn|phường, xã|thôn, bản|bản, làng|thôn, xóm|khối, xóm|xóm, bản|khối, xóm, bản|huyện, thành phố|huyện, thành, thị|huyện, thị xã|sở, ban, ngành|ban, ngành|cơ quan, đơn vị|tổ chức, cá nhân|tập thể, cá nhân|tác giả, nhóm tác giả|tàu, thuyền|trâu, bò|con trâu, bò|gia súc, gia cầm|con gia súc|con gia súc, gia cầm|máy móc|du học sinh|thực tập sinh|học trò|phiếu bầu|tiền án|tiền sự|dân tộc|mục tiêu|cô gái|chiến dịch|bệnh nhân|chi phí|người lớn|cá thể|diễn viên|chàng trai|khách sạn|bản án|chi tiết|kế hoạch|bạn bè|kinh nghiệm|tập đoàn|thiệt hại|địa bàn|tác giả|hành vi|quyết định|tài khoản|tài khoản chứng khoán|động cơ|bệnh viện
  hồ sơ|trang trại|giám khảo|đồng minh|phương án|trải nghiệm|chiến binh|công dân|tiêu chuẩn|câu chuyện|báo cáo|bị cáo|bị can|bị hại|phân khối|giáo viên|hài cốt|liệt sĩ|liệt sỹ|thương binh|hệ thống|nguyên thủ|tuyến đường|đám cháy|xe máy|triệu chứng|căn hộ
  đại diện|ngư dân|bệnh nhi|tình huống|công nghệ|thương vong|nghi vấn|nghi phạm|nghi can|chính phủ|câu hỏi|binh lính|thách thức|thành tựu|tiêu chí|phụ nữ|đàn ông|người đàn ông|người phụ nữ|tầng lớp|nguy cơ|cải cách|điều kiện|đặc điểm|thiếu niên|đồng đội|sự việc|công việc
  tiết mục|đề cử|khách mời|nhạc sĩ|vũ công|chủ đề|tên lửa|quả tên lửa|tên lửa đạn đạo|mảnh vỡ|đô thị|loại hình|phụ huynh|bộ phận|biểu hiện|con trai|con gái|di tích|thỏa thuận|nghi thức|trụ cột|phần mềm|ứng cử viên|máy chủ|mật vụ|xạ thủ|tổ viên|sân bay|hội thảo|kỷ lục|lựa chọn
  anh hùng|sự cố|lý do|tuyên bố|trẻ nhỏ|động thái|nhân tố|thị trấn|con số|dấu hiệu|ưu tiên|tổn thất|nghĩa vụ|người thân|doanh nhân|nhà băng|luật sư|con người|thử thách|tranh cãi|vũ khí|chủ nợ|cổ đông|tội danh|kỹ thuật|tranh chấp|bằng chứng|phi công|bước tiến
  rủi ro|hình phạt|đồng nghiệp|thi hài|điện thoại di động|vết thương|xét nghiệm|danh thắng|kết nối|lái xe|tài xế|văn bản|sứ quán|phương pháp|thông số|quốc tịch|phong trào|tôn giáo|câu lạc bộ|tiền đạo|hậu vệ|sai sót|tài liệu|bãi biển|khách du lịch|du khách|lượt khách|lượt người|lượt xe|lượt xem|lượt hộ
  xe tăng|bộ tộc|tài năng|nguyên liệu|giảng viên|đạo diễn|nữ diễn viên|chức năng|ngành nghề|phiến quân|cơ chế|nhà khoa học|nhà nghiên cứu|nhà đầu tư|nhà thầu|nhà lãnh đạo|nhà ngoại giao|nhà văn|nhà thơ|nhà dân|nhà ở|nhà vệ sinh|nhà hàng|nhà mạng|nhà chức trách|nhà máy điện
  chứng cứ|xe cứu hỏa|xe ô tô|xe ôtô|ô tô|xe tải|xe khách|xe buýt|xe con|xe đạp|xe container|xe bán tải|xe đầu kéo|xe điện|tòa soạn|tòa nhà|nguyên tắc|cảnh sát|tình tiết|lao động|đồ vật|thang máy|cư dân|siêu thị|kỹ sư|dữ liệu|văn phòng|điều khoản|tờ báo|tê giác|hộ chiếu|thủ đoạn|người mẫu|vi phạm|thuyền viên
  tuyển thủ|người bệnh|chiến lược|thiết kế|nông dân|hộ dân|hộ gia đình|hộ nghèo|hộ cận nghèo|hộ kinh doanh|nông hộ|tang vật|ngà voi|phần tử|thông điệp|tín đồ|danh mục|học viên|thành tích|nhu cầu|đề tài|sĩ quan|sỹ quan|bài học|thể loại|tập thể|cuộc thi|trái phiếu|nền tảng|thực phẩm|thuê bao
  phòng khám|phòng học|phòng bệnh|phòng ngủ|vật thể|chính trị gia|nguồn lực|bạn đọc|tạp chí|quyền lợi|con đường|cường quốc|mục đích|đại gia|quy trình|giới hạn|cậu bé|địa danh|đại sứ|đồng phạm|thao tác|cột điện|tăng ni|hoàn cảnh|cặp đôi|danh hiệu|thất bại|tiền vệ|chi nhánh|sai lầm|cải tiến
  dân thường|tín hiệu|mức độ|băng đạn|nhà ga|bến xe|kỹ năng|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|máy tính|trò chơi|bài tập|bài báo|bài viết|bài thi|bài thơ|bài toán|số liệu|biến động|cổ vật|bảo tàng|đặc sản|thủy thủ|công cụ|tàu ngầm|màn hình|tàu chiến|tàu cá|tàu hàng|tàu thuyền|tàu khu trục|toa tàu|thân nhân|vùng biển|vụ án|vụ tai nạn|vụ cháy
  tai nạn|vi phạm hành chính|điển hình|chi bộ|đảng bộ|đảng viên|đoàn viên|hội viên|công đoàn viên|hãng tin|chức danh|quy tắc|công viên|giám đốc|hoạt chất|ưu đãi|phòng thí nghiệm|sổ tiết kiệm|chỗ ngồi|sai phạm|cơ thể|giường bệnh|tờ rơi|thẻ vàng|thẻ đỏ|bàn thắng|bàn thua|sân vận động|cổ động viên|thủ lĩnh|chuyên viên
  trang thiết bị|chức vụ|học viện|đại học|trường đại học|trường học|trường thpt|trường mầm non|trường tiểu học|nữ ca sĩ|công an|cây xanh|cây trồng|cây xăng|cây cầu|cấp độ|kiến nghị|khuyến nghị|lối vào|chế độ|hướng dẫn|y tá|y bác sĩ|điều dưỡng|nhân viên y tế|cán bộ y tế|cơ sở y tế|trạm y tế
  độc giả|thủ khoa|gian hàng|học phần|tín chỉ|xí nghiệp|chứng chỉ|băng nhóm|đường bay|chuyến bay|chuyến tàu|chuyến xe|di sản|hội nghị|cuộc họp|phiên họp|kỳ họp|cuộc gọi|cuộc gặp|cuộc tấn công|cuộc biểu tình|làng nghề|thông báo|lính dù|con tin|con bạc|con nợ|người dân|người dùng|người lao động|người nghèo|người bệnh|người nước ngoài|người khuyết tật
  ca mắc|ca nhiễm|ca bệnh|ca tử vong|ca mắc mới|ca dương tính|mẫu xét nghiệm|liều vắc xin|liều vaccine|mũi tiêm|mẫu bệnh phẩm|điểm cầu|điểm bán|điểm thi|điểm dừng|điểm trường|điểm nóng|nhóm hàng|nhóm nghề|nhóm máu|ngày công|suất quà|suất học bổng|phần quà|học bổng|giải nhất|giải nhì|giải ba|giải khuyến khích|giải vàng|huy chương|huy chương vàng|huy chương bạc|huy chương đồng|hcv|hcb|hcđ
  bộ ngành|bộ, ngành|sở ngành|sở, ngành|ban ngành|đội viên|vận động viên|huấn luyện viên|trọng tài|tình nguyện viên|cộng tác viên|điều tra viên|kiểm sát viên|thẩm phán|hội thẩm|nghị sĩ|nghị sỹ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|đại cử tri|phiếu đại cử tri|phiếu thuận|phiếu chống|phiếu trắng|lá phiếu|phiếu tín nhiệm
  quân nhân|gián điệp|điệp viên|đặc vụ|nhà hoạt động|tù nhân|phạm nhân|tử tù|con nghiện|người di cư|người tị nạn|dân quân|bộ đội|tay súng|phần tử khủng bố|kẻ tấn công|kẻ khủng bố|mầm mống|trực thăng|tiêm kích|chiến đấu cơ|chiến hạm|tàu sân bay|tổ hợp|khẩu súng|viên đạn|quả bom|quả mìn|quả lựu đạn|vụ nổ|đầu đạn
  nhạc cụ|vòng thi|vòng đấu|trận đấu|trận thắng|trận hòa|trận thua|ngón tay|ngón tay cái|ngón chân|lốc nhà|căn nhà|căn biệt thự|biệt thự|nhà xưởng|khu công nghiệp|khu đô thị|khu chế xuất|khu dân cư|cụm công nghiệp|lô đất|thửa đất|mảnh đất|lượt tải|lượt thích|lượt truy cập
  nút giao|nhịp cầu|làn xe|trạm thu phí|trạm bơm|hồ chứa|hồ thủy lợi|đập thủy điện|nhà máy thủy điện|tổ máy|tua bin|trạm biến áp|tiểu dự án|gói thầu|hợp phần|đầu việc|đầu mối|đầu sách|ấn phẩm|cuốn sách|bức ảnh|bức tranh|tấm ảnh|tấm vé|bản tin|bức thư|lá thư|đơn thư|đơn khiếu nại|đơn tố cáo|khiếu nại|tố cáo|lượt công dân
  thủ tục hành chính|dịch vụ công|văn bản pháp luật|nghị quyết|nghị định|thông tư|luật|dự luật|dự thảo|kiến nghị cử tri|chất vấn|nhóm dịch vụ|tiêu chí nông thôn mới|xã nông thôn mới|tỷ phú|triệu phú|em bé|bé gái|bé trai|cháu bé|cụ già|người già|người cao tuổi|cựu chiến binh|học giả|chuyên gia y tế
  loại thuốc|loại vắc xin|bệnh viện dã chiến|giường|máy thở|khẩu trang|bộ kit|bộ xét nghiệm|doanh nghiệp nhỏ và vừa|hợp tác xã|hộ sản xuất|trang trại bò|con giống|con bò|con lợn|con trâu|con gà|con chó|con voi|cây giống|giống lúa|mặt trận|trung đoàn|sư đoàn|tiểu đoàn|đại đội|trung đội|lữ đoàn
  bánh heroin|viên ma túy|viên ma túy tổng hợp|tép heroin|gói ma túy|cuộc điều tra|cuộc khảo sát|người tiêu dùng|ngôi trường|ngôi chùa|ngôi mộ|ngôi làng|bộ hài cốt|hài cốt liệt sĩ|mẹ việt nam anh hùng|gia đình chính sách|hạng ghế|thứ tiếng|ngôn ngữ|ngoại ngữ|thứ hạng|bậc học|môn học|môn thi|môn thể thao
  lần chạm|cú sút|pha lập công|đường chuyền|danh sách|hành tinh|vệ tinh|ngôi sao|thiên hà|loài chim|loài cá|loài cây|loài động vật|động vật|cá thể voi|cơn bão|trận bão|trận lũ|trận động đất|dư chấn|đợt không khí lạnh|đợt mưa|trận mưa|hộp sữa|gói mì|bao gạo|thùng hàng|kiện hàng|container hàng|nghệ nhân|lễ hội|đội thi|đoàn khách|đoàn công tác|nước thành viên|quốc gia thành viên|nền kinh tế|chữ ký|chữ kí|tội phạm|vụ tội phạm|chức vô địch|chiến thắng|tin nhắn|kỹ thuật viên|nghiên cứu sinh|điệp khúc|chất bảo quản|thuyền trưởng|phụ kiện|thẻ căn cước|máy tính xách tay|tai nghe|bảng số xe|biển số xe|cúp quốc gia|giám đốc điều hành|phó chủ tịch|chủ tịch|bạn đọc|bạn trẻ|bạn nhỏ|sư tử|cá sấu|gà trống|đàn em|phó giám đốc|trưởng phòng|hiệu trưởng|trưởng thôn|bí thư|thẻ tín dụng|máy atm|điểm giao dịch
`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase.includes(" ") || phrase.length > 2);

/** Words that no counted noun begins with: verbs, prepositions, adverbs, pronouns. */
export const VI_COUNT_STOPS = words(`
  chống tiền và hoặc hay nhưng mà thì là của cho với tại ở từ đến tới vào ra lên xuống về trong ngoài trên dưới trước sau giữa cùng theo do bởi vì nên nếu khi để nhằm bằng như so qua lại nữa rồi đã đang sẽ vừa mới sắp còn vẫn
  cũng đều không chưa chẳng được bị phải có này kia đó ấy nọ nay đây đấy các những mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười vài nhiều ít hơn gần khoảng quá rất lắm chỉ thêm nói biết nghĩ thấy
  tăng giảm đạt chiếm gồm thuộc nằm đứng ngồi đi chạy bay trú ngụ quê nhận đưa mang làm gây khiến giúp gửi trao cấp mua bán trả vay chi thu nộp đóng mở xây lắp dùng sử dựng diễn xảy bắt kể tính thuê nuôi trồng
  chở chạm chết sống mất thắng thua hòa bằng cao thấp lớn nhỏ dài rộng sâu nặng nhẹ đầu cuối liên tiếp liền suốt toàn cả trở đổ đều vẫn cứ hãy đừng chớ sao thế vậy nhé ạ mấy ai gì nào đâu
  họ tôi ta mình nó chúng hắn y thuộc dành riêng ngay luôn thường hiện hôm ngày tháng tuổi giờ phút giây quý nhờ dù tuy song bèn liệu thực trừ kèm cộng chia tương đương gấp mức lúc hồi tức nhất
  xin muốn cần nên hỏi đáp kêu gọi tuyên khẳng khởi lập đăng tham chuyển quay trình xử nghỉ đánh bắn tông đâm đốt phá cướp trộm giết giật trúng tiếp tạo vượt rơi gặp đón nhanh rạng dắt
  đồng đô usd vnd euro % rõ
`);

/** Two-word openings of verbs and adverbs whose first syllable also begins nouns. */
export const VI_NO_NOUNS: readonly string[] =
  "đầu năm|đầu tiên|đầu tháng|đầu tư vào|cuối cùng|thành công|giai đoạn|hiện nay|hiện đang|hiện tại|thế giới|thành lập|bên trong|bên ngoài|bên cạnh|sử dụng|diễn ra|xảy ra|tiếp tục|tiếp theo|sắp tới|vừa qua|liên tiếp|liên quan|đối với|so với|toàn cầu|trở lên|trở đi|trở xuống|bắt đầu|trao đổi|chia sẻ|nói riêng|tổng cộng|tổng số|phân biệt|thông qua|tạm trú|lưu thông|chuyên chở|tự tử|tỏ ra|quyết định mua|cung cấp|phát hiện|hoàn thành|tương đương|cùng lúc|đồng thời|tình nguyện|năm qua|năm nay|năm ngoái|công bố|sở hữu|chú thích|chú ý|chú trọng|điều khiển|điều hành|điều tra|phát sóng|phát triển|di chuyển|báo lỗ|báo lãi|hạ cánh|bốc cháy|kế tiếp|bao gồm|nhanh chóng|chốt giá|thế chỗ|cao hơn|thấp hơn|nhiều hơn|ít hơn|trang bị|trang trí|bàn giao|bàn bạc|bàn luận|điểm danh|điểm tên|bài trừ|đội mũ|đội lên|mặt khác|bước vào|bước đầu|bước sang|bước ra|tập trung|tập luyện|tập hợp|tập huấn|nhóm họp|lần lượt|gói gọn|tuần tra|chân thành|ca ngợi|cảnh báo|cảnh cáo|phòng chống|phòng ngừa|phòng thủ|đề nghị|đề xuất|đề ra|đơn phương|đoàn kết|đoàn tụ|hộ tống|tấn công|công khai|công nhận|loại bỏ|loại trừ|loại ra|phần lớn|dự kiến|dự báo|dự định|kỳ vọng|kỳ thị|chủ động|chủ trì|chủ yếu|cán đích|cán mốc|quả thật|vụ lợi".split(
    "|",
  );
