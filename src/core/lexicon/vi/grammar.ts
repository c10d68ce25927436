/** Vietnamese small words, pronouns and unnamed speakers. */
import { PhraseTable } from "../../text/phrase-table";
import { WordMap } from "../../text/word-map";
import { vietnameseNames } from "../countries";
import { type Gender, type Grammar, phrasesOf, wordSet } from "../grammar";
import { SAYING_VERBS_VI, SOURCE_CUES_VI } from "./saying-verbs";

const GROUP_HEADS = `
  bộ, cục, sở, ban, ubnd, hđnd, ủy ban, uỷ ban, hội đồng, tổng cục, chi cục, phòng, công an, cơ quan, chính phủ, chính quyền, quốc hội, quân đội, cảnh sát, tòa, tòa án, toà án, viện, vksnd, viện kiểm sát, đảng, mặt trận,
  hội, hiệp hội, liên đoàn, tổng liên đoàn, đoàn, tổ chức, công ty, tập đoàn, tổng công ty, ctcp, doanh nghiệp, ngân hàng, hãng, báo, tạp chí, đài, kênh, trang, tờ, nhà trắng, điện kremlin, lầu năm góc, lực lượng, nhóm, phe, phía,
  giới chức, giới, người dân, dân, cư dân, cử tri, nhân dân, nhân chứng, chuyên gia, giới chuyên gia, giới phân tích, nhà chức trách, nhà đầu tư, nhà khoa học, nhà điều tra, nhà lãnh đạo, nhà hoạt động, nhà ngoại giao, thanh sát viên, cổ đông, hộ dân, tiểu thương, ngư dân, nông dân, công nhân, cơ sở, hợp tác xã, htx, khách hàng, người, quốc gia, phụ nữ, nhà băng, nhà máy, xí nghiệp, báo chí, truyền thông, dư luận, phụ huynh, bạn bè, hàng xóm,
  gia đình, nhà trường, trường, bệnh viện, đại sứ quán, đại diện, văn phòng, thanh tra, kiểm toán, bộ tư lệnh, sư đoàn, trung tâm, học viện, quỹ, liên hợp quốc, lhq, eu, who, nato, ban tổ chức, ban quản lý, hai bên, cả hai, các bên, bên, đôi bên,
  truyền hình, truyền thông, báo chí, báo giới, đài truyền hình, đài phát thanh, hãng truyền hình, kênh truyền hình, hãng truyền thông, nguồn tin, thông cáo, thông báo, báo cáo, bức điện, văn bản, hồ sơ, tài liệu, cáo trạng, bản án, kết luận điều tra, công văn, bức thư, công điện, chỉ thị, tờ trình, kết luận thanh tra, nghiên cứu, khảo sát, tài liệu điều tra, xã, huyện, tỉnh, thành phố, quận, phường, địa phương, nước, nhà cung cấp,
  điện lực, kho bạc, hải quan, thuế, cơ quan chức năng, ngành, thường trực, tiểu ban, đoàn đại biểu, lãnh đạo, liên minh, câu lạc bộ, clb, chủ đầu tư, nhà sản xuất, nhà mạng, quan chức, cơ quan công an, cơ quan điều tra, đơn vị, cơ sở, ban chỉ huy, bộ chỉ huy, ban chỉ đạo, quân khu, binh chủng, hạm đội, tàu, vùng cảnh sát biển, tổ trọng tài, ban trọng tài, hội phụ huynh, ban đại diện, tờ báo, nhật báo, tuần báo, thời báo, vụ pháp chế, vụ tổ chức, vụ khoa học, vụ hợp tác, vụ kế hoạch, vụ giáo dục, vụ tài chính, vụ thị trường, vụ kinh tế, vụ chính sách, vụ tổng hợp, vụ thi đua, vụ bảo hiểm, vụ vận tải, vụ đào tạo, ý kiến, nhiều ý kiến, cổng thông tin điện tử, cổng thông tin, cổng dịch vụ công, trang thông tin điện tử, hãng hàng không, hãng tin, hãng thông tấn, thông tấn xã, phái đoàn, phi hành đoàn, giới quan sát, giới truyền thông, giới đầu tư, ban giám hiệu, ban giám đốc, khoa, công đoàn, hội đồng quản trị, hđqt, đội, tổ công tác, đồn biên phòng, hạt kiểm lâm, trạm, khu, công tố viên, công tố, phía công tố`;

const PERSON_HEADS = `
  ông chủ, bà chủ, chủ nhân, đầu bếp, giảng viên, nghiên cứu sinh, bình luận viên, biên tập viên, hướng dẫn viên, tiếp viên, tài công, lái xe, bảo vệ, thợ, chủ trọ, chủ tàu, thuyền viên, kiểm sát viên, điều tra viên, trinh sát, kiểm lâm viên, nhiếp ảnh gia, nhà quay phim, nhạc trưởng, biên kịch, danh hài, nghệ nhân,
  cựu binh, thương binh, sĩ quan, hạ sĩ, trung sĩ, thượng sĩ, binh sĩ, binh nhất, binh nhì, lính, bác sỹ, ca sỹ, nhạc sỹ, nghệ sỹ, họa sỹ, võ sỹ, kỹ sư, tiến sỹ, y sĩ, nam thanh niên, nữ thanh niên, đại gia, nhà sáng lập, đồng sáng lập, giám đốc điều hành, nhà quản lý, trưởng đoàn, trưởng nhóm, trưởng khoa, trưởng ban, trưởng thôn, tổ trưởng,
  đội trưởng, nhóm trưởng, thôn trưởng, chỉ huy trưởng, chủ nhà trọ, chủ xe, chủ đất, chủ vườn, chủ trang trại, cựu cầu thủ, cựu chiến binh, nhà đàm phán, đặc phái viên, đặc sứ, phái viên, nhà hoạt động, người biểu tình, người tị nạn, người tố cáo, người chứng kiến, người quản lý, người đứng đầu, người sáng lập, người đại diện, nhà đầu tư, chủ tọa phiên tòa,
  nhà ngoại giao, nhà báo, nhà bình luận, nhà quan sát, nhà thầu, nữ sinh viên, nam sinh viên, nữ tiếp viên, nữ y tá, lãnh tụ, thủ lĩnh, chiến binh, phiến quân, thị trưởng, tỉnh trưởng, thống đốc, thủ hiến, nghị sĩ, nghị sỹ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, thẩm phán tòa, chưởng lý, tổng chưởng lý, công tố viên đặc biệt,
  chỉ huy, người đi đường, du khách, ngư dân, nông dân, công nhân, cư dân mạng, nhật hoàng, thiên hoàng, quốc vương, nữ hoàng, nhà vua, hoàng tử, công chúa, thái tử, giáo hoàng, hòa thượng, linh mục, giám mục, đại đức, thượng tọa, nhà vô địch, tay vợt, tay đua, cầu thủ, trọng tài, võ sĩ, vận động viên, vđv, khán giả, người hâm mộ, độc giả, bạn đọc, người bán, người mua, người nhà, bệnh nhân, sản phụ, cậu bé, cô bé, bé gái, bé trai, ông lão, bà lão, người thân, đồng nghiệp, bạn trai, bạn gái, bạn thân, anh trai, chị gái, em trai, em gái, ông nội, bà nội, ông ngoại, bà ngoại, chú rể, cô dâu, kỹ sư, kiến trúc sư, dược sĩ, y tá, điều dưỡng, nhà thiết kế, nhà sản xuất, biên đạo, mc, người dẫn chương trình, blogger, youtuber,   chuyên gia, nhà phân tích, nhà kinh tế, kinh tế gia, nhà sử học, thư ký, thư ký báo chí, trợ lý, thành viên, chủ nhiệm, viện trưởng, vụ trưởng, cục trưởng, chánh văn phòng, tổng thư ký, tổng biên tập, đại sứ, tùy viên,
  phụ huynh, cảnh sát khu vực, cựu, chủ, cư dân, người dân, người, phụ nữ,
  nghi phạm, nghi can, bị cáo, bị can, đối tượng, nạn nhân, nhân viên, nam nhân viên, nữ nhân viên, phát ngôn viên, người phát ngôn, phóng viên, luật sư, bác sĩ, thẩm phán, chủ tọa, công tố viên, chủ quán, chủ cửa hàng, tài xế, phi công, viên phi công,
  giám đốc, tổng giám đốc, chủ tịch, phó chủ tịch, bí thư, bộ trưởng, thứ trưởng, thủ tướng, tổng thống, ngoại trưởng, phó, trưởng, trưởng phòng, quan chức, cố vấn, hành khách, nhân chứng, người mẹ, người cha, người vợ, người chồng, mẹ, cha, bố, vợ, chồng, con trai,
  con gái, chủ nhà, huấn luyện viên, hlv, tiền đạo, tiền vệ, hậu vệ, thủ môn, ca sĩ, nữ ca sĩ, nam ca sĩ, diễn viên, nữ diễn viên, đạo diễn, người mẫu, hoa hậu, á hậu, giáo viên, cô giáo, thầy giáo, hiệu trưởng, hiệu phó, sinh viên, học sinh, nam sinh, nữ sinh, thanh niên,
  người đàn ông, người phụ nữ, cô gái, chàng trai, cụ ông, cụ bà, một người, một nguồn tin, một cán bộ, cán bộ, vị, vị này, người này, nhà văn, nhà thơ, nhà báo, nhạc sĩ, họa sĩ, nghệ sĩ, tiến sĩ, giáo sư, doanh nhân, tỷ phú, nhà nghiên cứu, chuyên viên, thuyền trưởng, một đại diện, đại diện,
  kẻ, tên cướp, tên trộm, tên này, đại biểu, nữ đại biểu, chiến sĩ, thiếu tá, trung tá, thượng tá, đại tá, thiếu tướng, trung tướng, đại tướng, thượng úy, đại úy, trung úy`;

/** Compounds that begin with the word for a body or person and name none. */
const COMPOUNDS = `
  ban đầu, ban hành, ban bố, ban ngày, ban đêm, ban sơ, ban công, ban tặng, bộ phận, bộ luật, bộ phim, bộ ảnh, bộ đồ, bộ máy, bộ lạc, bộ sưu tập, bộ nhớ, bộ ba, cục diện, cục bộ, cục máu, hội nghị, hội thảo, hội đàm, hội chợ, hội trường, hội nhập, hội tụ, hội chứng,
  hội thi, hội họp, hội viên, hội ngộ, sở hữu, sở thích, sở dĩ, sở tại, phòng chống, phòng ngừa, phòng ngủ, phòng khách, phòng trọ, phòng thủ, phòng không, phòng vé, phòng họp, phòng tránh, phòng bệnh, phòng dịch, phòng cháy, phòng thi, phòng học, phòng tắm, viện phí, viện dẫn,
  truyền thông tin, truyền thông điệp, viện cớ, viện trợ, đảng viên, đảng phí, đoàn kết, đoàn tàu, đoàn tụ, đoàn phim, đoàn xe, đoàn người, đoàn rước, đài phun nước, đài tưởng niệm, trang bị, trang trại, trang phục, trang trí, trang sức, trang thiết bị, nhóm máu, báo động, báo hiệu, báo giá, báo thù,
  kênh rạch, kênh mương, thuế suất, thuế phí, nước ngoài, nước biển, nước sạch, nước mắt, nước ngầm, nước thải, nước uống, nước ngọt, nước sông, nước lũ, nước mặn, nước nóng, dân số, dân sự, dân chủ, dân tộc, dân trí, dân sinh, dân cư, dân gian, ngành nghề, xã hội, phía trước,
  phía sau, phía trên, phía dưới, phía bắc, phía nam, phía đông, phía tây, bên cạnh, bên trong, bên ngoài, bên lề, quỹ đất, quỹ đạo, quỹ thời gian, giới hạn, giới thiệu, giới tính, hãng phim, trường hợp, trường kỳ, hải quan điện tử, chủ trương, chủ đề, chủ yếu, chủ động, chủ quan,
  chủ quyền, chủ nghĩa, chủ nhật, chủ đạo, chủ lực, chủ chốt, chủ quản, bố trí, bố cục, phó mặc, phó thác, phó bản, trưởng thành, mẹ con, người ta, cựu ước, kẻ hở, vợ con, tổ chức lễ, nhóm nhạc, xã hội hóa, xã hội đen, đội hình, đội bóng, đội tuyển, đội ngũ, đội mũ, trạm thu phí, khu vực, khu dân cư,
  khu phố, khu đất, khu nhà, khu rừng, khu nghỉ dưỡng, khu công nghiệp, khu kinh tế, khu đô thị, khu di tích, khu trọ, khoa học, khoa trương, trạm xăng, trạm dừng, trạm biến áp, trạm bơm`;

/** Relatives and servants, before the name of the one whose they are. */
const RELATIONS = `
  vợ, chồng, mẹ, cha, bố, ba mẹ, bố mẹ, cha mẹ, mẹ ruột, mẹ đẻ, cha ruột, bố đẻ, mẹ vợ, bố vợ, mẹ chồng, con trai, con gái, con rể, con dâu, em trai, em gái, anh trai, chị gái, anh rể, em rể, chị dâu, em dâu, vợ cũ, chồng cũ, bạn trai, bạn gái, bạn thân, bạn gái cũ, bạn trai cũ,
  hôn phu, hôn thê, vị hôn thê, vị hôn phu, gia đình, người nhà, người thân, bạn bè, hàng xóm, đồng nghiệp, đại diện, đại diện của, quản lý của, người đại diện, người đại diện của, phía, ê kíp, ê-kíp, công ty quản lý`;

const REMARKS =
  "bản tin, bài báo, bài đăng, dòng tweet, trang cá nhân, thông báo, thông cáo, thông tin, lời, lời khai, lời kể, phát biểu, bài phát biểu, báo cáo, ý kiến, tuyên bố, thông điệp, bức thư, thư, văn bản, công văn, đề xuất, nhận định, báo cáo thẩm tra, kết luận, bài viết, status, dòng trạng thái, giọng, câu hỏi, quan điểm, công điện, dự thảo, tờ trình";

const NAME_INTRODUCERS = `
  phong trào, chương trình, dự án, đề án, bài, bài hát, bài thơ, bài báo, ca khúc, cuốn, cuốn sách, sách, phim, bộ phim, vở, vở kịch, vở diễn, tác phẩm, khẩu hiệu, phương châm, cụm từ, từ, chữ, thuật ngữ, gọi là, được gọi là, mệnh danh là, được mệnh danh, mệnh danh, tên gọi, biệt danh,
  biệt hiệu, danh hiệu, giải, giải thưởng, cuộc thi, hội thi, liên hoan, triển lãm, hội thảo, tọa đàm, chủ đề, mô hình, chiến dịch, cuộc vận động, mang tên, có tên, tên, tựa đề, nhan đề, tiêu đề, album, mv, đĩa, truyện, truyện ngắn, tiểu thuyết, series, quỹ, dự luật, luật, nghị quyết, chuyên mục,
  chuyên đề, giải chạy, ngày hội, lễ hội, đêm nhạc, liveshow, show, gameshow, trò chơi, tội, tội danh, về tội, hành vi, nghi án, kiểu, cái gọi là, vai, nhân vật, thương hiệu, nhãn hiệu, câu lạc bộ, nhóm, cuộc, buổi, năm, công trình, tục ngữ, thành ngữ, ca dao, câu thành ngữ, huân chương, huy hiệu, kỷ niệm chương, làng,
  clip, video, loạt, căn bệnh, bệnh, hội chứng, hiện tượng, nạn, tinh thần`;

const SINGULAR: readonly (readonly [string, Gender])[] = [
  ["ông", "he"],
  ["anh", "he"],
  ["bà", "she"],
  ["chị", "she"],
  ["cô", "she"],
  ["hắn", "he"],
  ["chàng", "he"],
  ["nàng", "she"],
  ["cụ", "any"],
  ["em", "any"],
  ["y", "he"],
  ["mình", "any"],
];

const HONORIFICS: readonly (readonly [string, Gender])[] = [
  ["ông", "he"],
  ["anh", "he"],
  ["bà", "she"],
  ["chị", "she"],
  ["cô", "she"],
  ["cụ", "any"],
  ["em", "any"],
  ["chú", "he"],
  ["bác", "any"],
  ["bạn", "any"],
  ["thầy", "he"],
  ["gs", "any"],
  ["pgs", "any"],
  ["ts", "any"],
  ["ths", "any"],
  ["bs", "any"],
  ["ls", "any"],
  ["kts", "any"],
  ["nsnd", "any"],
  ["nsưt", "any"],
];

const ADVERB_PAIRS =
  "tiếp tục,liên tục,nhiều lần,thẳng thắn,mạnh mẽ,kiên quyết,một mực,chính thức,bất ngờ,thậm chí,lần lượt,nhanh chóng,trực tiếp,công khai,hết sức,tha thiết,trân trọng,đồng thời,kịp thời,dứt khoát,đích thân,gay gắt,tự tin,lập tức,thường xuyên,vui vẻ,hồ hởi,bức xúc,xúc động,bồi hồi,nghẹn ngào,ngậm ngùi,bùi ngùi,hài hước,dí dỏm,hóm hỉnh,lo lắng,buồn bã,tức giận,phẫn nộ,giận dữ,tươi cười,mỉm cười,vui mừng,phấn khởi,phấn chấn,trầm ngâm,rưng rưng,run rẩy,thật thà,thành khẩn,khẳng khái,quả quyết,hào hứng,bình thản,điềm tĩnh,bình tĩnh,lạnh lùng,thản nhiên,hồn nhiên,vội vã,vội vàng,nhẹ nhàng,từ tốn,khéo léo,nghiêm khắc,hùng hồn,đồng loạt,thống nhất,hớn hở,hạnh phúc,tự hào,lạc quan,bi quan,thận trọng,dè dặt,úp mở,quanh co,thành thật,khiêm tốn,sau đó,trước đó,cho biết,có văn,văn bản,vừa có,lên tiếng,bước đầu,ngắn gọn,cũng như,ban đầu,tuy nhiên,bên cạnh,ngoài ra,cùng ngày,mới đây,hiện nay,vừa qua,thế nhưng,do đó,vì vậy,trong khi";

export const GRAMMAR_VI: Grammar = {
  headFirst: true,
  verbs: SAYING_VERBS_VI,
  sources: SOURCE_CUES_VI,
  beforeVerb: wordSet("đã đang sẽ cũng vừa còn từng lại mới chưa không chỉ vẫn đều thường luôn thì hãy phải cần rất riêng liền bèn"),
  adverbPairs: new Set(ADVERB_PAIRS.split(",")),
  pairedAdverbs: new PhraseTable(phrasesOf(ADVERB_PAIRS, "adverb")),
  clauseStarts: wordSet(`
    rằng nhưng song khi vì do bởi nếu mà thì tuy dù trong sau trước để nên là như vậy tuy ngoài bên đồng trong đó nhằm mặc dù dẫu hoặc hay với bị được tại ở về theo qua từ cho vào nói dẫn để`),
  clauseEnds: new PhraseTable(phrasesOf("đồng thời, mặc dù, trong khi, sau khi, theo, bất chấp, cho dù, dù, ngay sau khi, mô tả", "end")),
  passives: wordSet("bị được"),
  beforeNoun: wordSet(
    "các những một lời của về sự mọi với trước vì do nhiều bác bỏ nhận mức số theo bởi từ đưa cùng qua ra cuộc bài kèm phiếu đơn giấy nguồn hệ việc chịu thêm sơ quả nâng hạ nghe",
  ),
  afterNoun: wordSet("của này đó nói nêu vừa được"),
  conjunctions: wordSet("và nhưng song hoặc hay đồng thời"),
  complementisers: wordSet("rằng"),
  predicates: wordSet(`
    là đã đang sẽ có không chưa được bị vẫn cần phải nên hãy cũng rất còn vừa từng thể muốn đều đến đi làm tăng giảm khiến gây giúp thực tiến xảy diễn chỉ sắp trở đạt trục dừng hủy huỷ xem tổ tiếp phối rà nhằm đứng chết lại can hiện xảy luôn sẵn kiên`),
  determiners: wordSet("còn riêng như một và nhưng song khi tuy vị viên phía rằng trong theo do vì đồng thời"),
  prepositions: wordSet(
    "của với cho về từ gửi gặp tới đến gọi cùng giữa bởi bằng vào do trước tại ở trong trên dưới theo như làm là bị được thấy",
  ),
  owners: wordSet("của từ"),
  timeHeads: wordSet("ngày hôm sáng chiều tối trưa đêm tháng mới lúc khi sau trước thứ tuần"),
  timeWords: wordSet("này nay qua đó đây vừa rồi kia hai ba tư năm sáu bảy nhật cùng nửa đầu cuối giờ cùng"),
  singularPronouns: new WordMap<Gender>(SINGULAR),
  pluralPronouns: wordSet("họ chúng"),
  phraseEnds: wordSet(
    "đã đang sẽ vừa cũng chưa từng còn vẫn phải bị được có là gửi đăng đưa ký họp nhận kích tới đến giấu vang bắn kêu mở lo để thì nên hôm ngày hồi dẫn trích muốn",
  ),
  fronters: wordSet(
    "khi kể chia trao trò đáp lý nhớ là khi trả phát đánh nhận sau trước liên đề bình giải trao chia phản nhấn khẳng cho về với trong tại nói dù tuy mặc vì do để ngoài",
  ),
  quantifiers: wordSet("các những nhiều số hai ba bốn năm mọi mấy vài"),
  generics: wordSet("bộ cục sở ban hãng hội đảng tòa toà viện đài quỹ"),
  genericPhrases: new PhraseTable(
    phrasesOf(
      "công ty, doanh nghiệp, nhà băng, nhà máy, hợp tác xã, tập đoàn, tổng công ty, ngân hàng, bệnh viện, hiệp hội, liên đoàn, ủy ban, uỷ ban, hội đồng, trung tâm, học viện, đại sứ quán, văn phòng",
      "group",
    ),
  ),
  groupHeads: new PhraseTable(phrasesOf(GROUP_HEADS, "group"), [{ list: COMPOUNDS }]),
  personHeads: new PhraseTable(phrasesOf(PERSON_HEADS, "person"), [{ list: COMPOUNDS }]),
  relations: new PhraseTable(phrasesOf(RELATIONS, "relation")),
  remarks: new PhraseTable(phrasesOf(REMARKS, "remark")),
  countries: new PhraseTable(phrasesOf(vietnameseNames().join(","), "country")),
  honorifics: new WordMap<Gender>(HONORIFICS),
  genderNames: new WordMap<Gender>([
    ["thị", "she"],
    ["văn", "he"],
  ]),
  nameIntroducers: new PhraseTable(phrasesOf(NAME_INTRODUCERS, "name")),
};
