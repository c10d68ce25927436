/** A library of some forty invented articles in both languages, with officials who come back, namesakes, and figures that agree and differ. */
import { analyse } from "../src/core/analyse";
import type { Backup, KeptArticle } from "../src/core/kept";
import { articleFromText } from "../src/core/plain-article";
import { articleId } from "./store/samples";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 1, 30);

interface Story {
  readonly language: "vi" | "en";
  readonly title: string;
  readonly text: string;
}

/** Who chairs each of `AREAS`. */
const CHAIRS = ["Vàng Thị Én", "Lù Thị Sen", "Hà Thị Nụ", "Lò Thị Đào"] as const;
const AREAS = ["Mây Trắng", "Suối Mơ", "Đồng Sương", "Bến Lau"] as const;

/** One round of stories, each time with other numbers. */
function round(n: number): readonly Story[] {
  const area = AREAS[n % AREAS.length] ?? "Mây Trắng";
  const chair = CHAIRS[n % CHAIRS.length] ?? CHAIRS[0];
  const money = 120 + 15 * n;
  return [
    {
      language: "vi",
      title: `Nghệ An khởi công cầu qua xã ${area}`,
      text:
        `Ngày ${3 + n}/${1 + n}, ông Lò Văn Sáng, Phó Chủ tịch UBND tỉnh Nghệ An, dự lễ khởi công cầu ${area}. ` +
        `Cầu có vốn đầu tư ${money} tỷ đồng, dài ${200 + n} mét. Ông Lò Văn Sáng nhấn mạnh: “Cây cầu phải xong trước mùa lũ, chậm một ngày là dân khổ một ngày.”\n` +
        `Bà ${chair}, Chủ tịch UBND xã ${area}, cho biết xã có ${1200 + 40 * n} hộ dân sống hai bên sông. ` +
        `“Trẻ con sẽ không phải đi bè tới trường nữa”, bà ${chair} nói.`,
    },
    {
      language: "en",
      title: `Nghe An starts building a bridge in ${area.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D")} Commune`,
      text:
        "Lo Van Sang, Vice Chairman of the Nghe An Provincial People's Committee, attended the ceremony on Tuesday. " +
        `The bridge will cost ${money} billion VND. “We will not wait for another flood,” said Lo Van Sang. ` +
        `He said that ${18 + n} percent of the work would be done by the rainy season.`,
    },
    {
      language: "vi",
      title: `Bộ trưởng Giàng Văn Sử: Thu ngân sách tăng ${8 + n}%`,
      text:
        `Tại họp báo, Bộ trưởng Tài chính Giàng Văn Sử cho biết thu ngân sách đạt ${410 + 12 * n}.000 tỷ đồng, tăng ${8 + n}% so với cùng kỳ năm trước. ` +
        "“Chúng tôi không tăng thu bằng mọi giá”, Bộ trưởng Giàng Văn Sử khẳng định.\n" +
        `Thủ tướng Hà Thị Mây yêu cầu các bộ giải ngân ${90 + n}% vốn đầu tư công trong năm nay.`,
    },
    {
      language: "en",
      title: `Budget revenue up ${8 + n} percent, finance minister says`,
      text:
        `Minister of Finance Giang Van Su told reporters that revenue reached ${410 + 12 * n},000 billion VND. ` +
        `“We do not raise revenue at any price,” the minister said. Prime Minister Ha Thi May asked ministries to spend ${90 + n} percent of public investment this year.`,
    },
    {
      language: n % 2 === 0 ? "en" : "vi",
      title:
        n % 2 === 0 ? `President Tarrel pledges ${3 + n} million tonnes of grain` : `Tổng thống Tarrel cam kết ${3 + n} triệu tấn ngũ cốc`,
      text:
        n % 2 === 0
          ? `US President Oswin Tarrel said on Monday that his country would send ${3 + n} million tonnes of grain. “Nobody should go hungry because of a border,” Tarrel said. Prime Minister Ha Thi May thanked him.`
          : `Tổng thống Mỹ Oswin Tarrel hôm thứ Hai cho biết nước này sẽ gửi ${3 + n} triệu tấn ngũ cốc. Thủ tướng Hà Thị Mây cảm ơn ông Tarrel và nói rằng hai nước còn nhiều việc phải làm.`,
    },
    {
      language: "vi",
      title: `Xã ${AREAS[(n + 1) % 4]} xin thêm ${2 + n} trạm y tế`,
      text: `Ông Lò Văn Sáng, Chủ tịch UBND xã ${AREAS[(n + 1) % 4]}, đề nghị xây thêm ${2 + n} trạm y tế. Ông Lò Văn Sáng nói: “Mỗi trạm hiện phục vụ ${3000 + 100 * n} người.”`,
    },
  ];
}

/** `rounds` of six articles each; a file that the library imports. */
export function sampleLibrary(rounds = 7): Backup {
  const stories = Array.from({ length: rounds }, (_, n) => round(n)).flat();
  const articles = stories.map(({ language, title, text }, n): KeptArticle => {
    const at = START + 4 * n * DAY;
    const url = `https://bao-may-trang.example/${language}/bai-${n}.html`;
    const source = {
      url,
      site: language === "vi" ? "Báo Mây Trắng" : "May Trang News",
      title,
      authors: [],
      published: new Date(at).toISOString(),
    };
    const article = articleFromText(`${title}\n${text}`, { language, source });
    return {
      id: articleId(n + 1),
      url,
      urls: [url],
      article,
      findings: analyse(article),
      textHash: (n + 1).toString(16).padStart(64, "0"),
      savedAt: at + 3_600_000,
      readAt: at + 3_600_000,
      updatedAt: at + 3_600_000,
      deletedAt: null,
    };
  });
  return { format: "onrecord", version: 1, exportedAt: START + 400 * DAY, articles, versions: [], notes: [], corrections: [] };
}
