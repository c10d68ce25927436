/** Speakers by the names that the people detector finds: the whole analyser, on texts of our own. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../../../src/core/analyse";
import type { Language } from "../../../../src/core/article";
import { articleFromText } from "../../../../src/core/plain-article";

function speakers(text: string, language: Language): (string | null)[] {
  const findings = analyse(articleFromText(`Hôm nay\n${text}`, { language }));
  return findings.flatMap((finding) => (finding.kind === "quote" || finding.kind === "statement" ? [finding.speaker?.name ?? null] : []));
}

describe("people who speak", () => {
  it.each<[string, Language, string, (string | null)[]]>([
    ["a firm before the name", "vi", "CEO Acmar Jane Lee cho biết quỹ sẽ mở lại trong năm nay.", ["Jane Lee"]],
    ["no firm in a name of three words", "vi", "CEO Jane Anne Lee cho biết quỹ sẽ mở lại trong năm nay.", ["Jane Anne Lee"]],
    [
      "a short given name",
      "en",
      "Patrick Quill Jr., 55, came late. His aunt met Pat Quill. Later Quill said it was late.",
      ["Patrick Quill Jr."],
    ],
    ["another given name", "en", "Patrick Quill, 55, came late. Peter Quill, 51, came too. Peter Quill said it was late.", ["Peter Quill"]],
    ["an initial that is an article too", "en", "Sonya A. Quill, a lawyer, said it was late.", ["Sonya A. Quill"]],
    [
      "an office that is a body's name",
      "en",
      "A man pleaded guilty to charges of harming Rep. Ann Lee (D-Minn.), the U.S. Attorney’s Office announced Monday.",
      ["U.S. Attorney’s Office"],
    ],
    [
      "the chief, not the deputy who was named",
      "vi",
      "Phó Chủ tịch UBND tỉnh Vi Quang Tốn dự. Theo Chủ tịch UBND tỉnh, cầu đã nứt từ lâu.",
      ["Chủ tịch UBND tỉnh"],
    ],
    [
      "the chief, not the deputy, in English",
      "en",
      "Deputy police chief Ann Quill came. The police chief said it was late.",
      ["police chief"],
    ],
    ["the deputy", "vi", "Phó Chủ tịch UBND tỉnh Vi Quang Tốn dự. Theo Phó Chủ tịch UBND tỉnh, cầu đã nứt từ lâu.", ["Vi Quang Tốn"]],
    ["what a person is, with a capital", "en", "Neighbor Carla Quill, 58, said it was late.", ["Carla Quill"]],
    ["one given name is a person's", "en", "Her husband, Luis, said he ran outside. “It was late,” he said.", ["Luis", "Luis"]],
    ["a body, not the paper it issues", "vi", "UBND tỉnh ban hành Công văn số 23 yêu cầu các xã rà soát.", ["UBND tỉnh"]],
    [
      "a verb between commas, behind an office",
      "vi",
      "Ông Vi Quang Tốn, Chủ tịch UBND xã, chia sẻ, toàn xã có 20 ha cam.",
      ["Vi Quang Tốn"],
    ],
    ["a name that no list holds, apposed", "en", "“It was late,” said Zuan Tekk Kin, head of research at a firm.", ["Zuan Tekk Kin"]],
    [
      "behind a colon, not who speaks next",
      "en",
      "Mayor Carla Quill’s office posted: “It’s late, Texas.” Councilman Luis Dean, 78, said he would not run.",
      ["Mayor Carla Quill’s office", "Luis Dean"],
    ],
    ["a state's television", "en", "A bridge fell, killing 70 people, state television MRXV reported.", ["state television MRXV"]],
    [
      "a state's television, in Vietnamese",
      "vi",
      "Truyền hình quốc gia Mây cho biết, cầu đã sập lúc nửa đêm.",
      ["Truyền hình quốc gia Mây"],
    ],
    ["a ministry, not a word in its name", "vi", "Sở Thông tin và Truyền thông cho biết, mạng đã ngừng.", ["Sở Thông tin và Truyền thông"]],
    ["a poison, which accuses nobody", "vi", "Độc tố chết người có trong cá nóc cũng tồn tại ở nọc cóc.", []],
    [
      "who was there, not the poison's sound",
      "vi",
      "Chị Vi Thị Nhi ở Hà Nội tố cáo Phong lừa hàng trăm triệu của hai người.",
      ["Vi Thị Nhi"],
    ],
    ["a request to who decides", "vi", "UBND xã Mây Trắng báo cáo Thủ tướng xem xét, dừng xây đập.", ["UBND xã Mây Trắng"]],
    ["a report to the chief, whose words it is not", "vi", "Tổ tuần tra báo cáo lãnh đạo và các đơn vị phối hợp kiểm tra.", []],
    ["one called to come", "vi", "Tổ tuần tra thông báo cho Phòng Cảnh sát kinh tế đến phối hợp mở khoang hàng.", []],
    ["one who was told something", "vi", "Bác sĩ thông báo cho gia đình rằng cháu đã khỏe lại.", ["Bác sĩ"]],
    ["what will be said, not yet", "vi", "UBND TP sẽ đề nghị các sở kiểm tra lại cầu ngay trong tuần.", []],
    ["what will be said, in English", "en", "The town will ask the firm to mend the bridge.", []],
    ["a report that is published", "vi", "Tổng cục Thống kê vừa công bố báo cáo chỉ số giá tháng 5 với mức tăng 0,5%.", []],
    ["a list that is published, not a few in it", "vi", "Tạp chí Mây công bố danh sách những người giàu nhất với không ít bất ngờ.", []],
    ["a case taken on", "vi", "Vụ việc được chuyển cho Viện KSND tỉnh thụ lý giải quyết theo thẩm quyền.", []],
    ["who talks nonsense", "vi", "Theo công an, nghi phạm nói nhảm rất nhiều và có dấu hiệu bị ngáo đá.", ["công an"]],
    [
      "a firm's chair between dashes, not the firm",
      "vi",
      "Ông Lê Vi Tốn - Chủ tịch HĐQT Tập đoàn Hoa Mận - cho biết: Tập đoàn sẽ xây cầu mới ở xã.",
      ["Lê Vi Tốn"],
    ],
    [
      "a chief of a firm's branch",
      "vi",
      "Ông Rico Vasq, Tổng giám đốc của AB InBar Việt Nam chia sẻ: “Chúng tôi đã có một năm rất tốt”.",
      ["Rico Vasq"],
    ],
    [
      "a town that is named after a person",
      "vi",
      "Tổ công tác liên hệ với Lãnh sự quán tại TP Hồ Chí Minh về việc này và đề nghị Lãnh sự quán cử người đến.",
      [],
    ],
    [
      "journalists, not the one who leads their society",
      "vi",
      "Phó chủ tịch Hội Nhà báo Việt Nam Vi Quang Tốn đến dự. Nhà báo cho rằng nghề này khó.",
      ["Nhà báo"],
    ],
    [
      "the next sentence tells whose words they were",
      "vi",
      "“Tôi đã nói nhiều lần với bà ấy để níu kéo chút tình người”. Đó là lời của bà Vi Thị Nhi tại phiên tòa.",
      ["Vi Thị Nhi"],
    ],
    [
      "the next line tells it of an official",
      "vi",
      "“Chúng ta phải hành động ngay từ hôm nay để cứu dòng sông”.\nĐây là khẳng định của Bộ trưởng Vi Quang Tốn sáng 5/6.",
      ["Vi Quang Tốn"],
    ],
    [
      "the next sentence tells of another's house",
      "vi",
      "“Tôi đã nói nhiều lần với bà ấy để níu kéo chút tình người”. Đó là ngôi nhà của bà Vi Thị Nhi ở xã.",
      [null],
    ],
    ["a source that names nobody", "vi", "Theo nguồn tin địa phương, có ít nhất 38 em ở trong nhà.", ["nguồn tin địa phương"]],
    ["whose source it is", "vi", "Theo nguồn tin từ Công an Mây, có ít nhất 38 em ở trong nhà.", ["Công an Mây"]],
    [
      "a school, not where it stands",
      "vi",
      "Trường THPT Mây Trắng (huyện Núi Xa) đề nghị các sở hỗ trợ trường.",
      ["Trường THPT Mây Trắng"],
    ],
    ["a poll, however it came out", "en", "Half of them have left the town, according to an Acme poll released last week.", ["Acme poll"]],
    ["data, by whom they are", "en", "Half of them have left the town, according to data compiled by Acme.", ["data compiled by Acme"]],
    [
      "a report that nobody spoke of before",
      "en",
      "The agency said it was late. Half of them have left the town, according to a report issued Monday.",
      ["agency", "report"],
    ],
    ["a supposition", "en", "Let's say the town will need a bridge in ten years.", []],
    [
      "one told by name and work",
      "en",
      "Carla Quill told radio host Luis Dean on Thursday how surprised she was that the town was late.",
      ["Carla Quill"],
    ],
    [
      "the body of an acronym with small words",
      "en",
      "The rally was set up by the Alliance to Mend Our Roads (AMOR). AMOR argues that the town wants it.",
      ["Alliance to Mend Our Roads"],
    ],
    [
      "a society's chair, not whom it is named after",
      "vi",
      "Jane Quill, Chủ tịch Hiệp hội Orwel, phát biểu: “Không thể tránh khỏi những cuộc tranh luận này”. Ông Tom Orwel đã mất.",
      ["Jane Quill"],
    ],
    ["a bank's clerk, not the bank", "vi", "Nhân viên ngân hàng Shady Osmin cho biết cầu đã sập lúc nửa đêm.", ["Shady Osmin"]],
    ["a report that was heard", "vi", "Ông Vi Quang Tốn chủ trì cuộc họp nghe báo cáo tiến độ xây cầu và đường vào xã.", []],
    ["a deed that is owned to", "vi", "Vi Quang Tốn khai nhận bán mỗi chiếc xe với giá từ 3 - 5 triệu đồng.", ["Vi Quang Tốn"]],
    ["a thing that is owned to", "vi", "Vi Quang Tốn thừa nhận trách nhiệm trong vụ việc.", []],
    ["a list of what is done", "vi", "Ông Vi Quang Tốn đã tập trung lãnh đạo, chỉ đạo, hướng dẫn các xã chăm sóc cây trồng.", []],
    ["who prosecutes", "vi", "Đại diện VKSND tỉnh giữ quyền công tố đề nghị tuyên phạt bị cáo từ 5 - 6 năm tù.", ["Đại diện VKSND tỉnh"]],
    [
      "a meeting, where it was told",
      "vi",
      "Báo cáo tại cuộc làm việc, ông Vi Quang Tốn cho biết cầu đã xong từ tháng trước.",
      ["Vi Quang Tốn"],
    ],
    ["one who speaks for a firm", "vi", "Đại diện Mơ Gold giải thích lượng khách đã tăng gấp 3 lần.", ["Đại diện Mơ Gold"]],
    ["figures that are told", "vi", "Ông Vi Quang Tốn dẫn số liệu: cả nước có 4,5 triệu lao động tự do.", ["Vi Quang Tốn"]],
    ["a complaint", "vi", "Ông Vi Quang Tốn than rằng nhà máy đang thiếu điện.", ["Vi Quang Tốn"]],
    ["so many lies", "en", "Carla Quill said Luis Dean tells so many lies that the town is tired.", ["Carla Quill"]],
    ["insults that somebody made", "en", "Carla Quill confronted him with insulting remarks he had made about the town.", []],
    [
      "who wrote, and for whom",
      "en",
      "Writing for a panel that all agreed it was late, Carla Quill noted that the town was tired.",
      ["Carla Quill"],
    ],
    [
      "one who is reminded",
      "en",
      "Carla Quill never missed a chance to remind the crowd she was the only one from the town.",
      ["Carla Quill"],
    ],
    ["who it was that accused", "vi", "Người đứng đơn tố cáo là ông Vi Quang Tốn, anh trai của ca sĩ.", []],
    ["nothing that is opened", "vi", "Đội Mây Trắng vẫn chưa công bố cầu thủ khai màn trong trận ngày Chủ nhật.", []],
    ["a wife, apposed", "vi", "Bà Hoàng Thị Mây, vợ ông Núi cho biết quỹ sẽ mở lại trong năm nay.", ["Hoàng Thị Mây"]],
  ])("%s", (_, language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected);
  });
});
