/**
 * What offices are called in both languages: `role | Vietnamese | English`, without diacritics and case, alternatives parted by commas. The first line with
 * words that stand in an office tells its role, so longer wordings come before those that they contain. Deputies are told apart by `DEPUTIES`.
 */
export const ROLES = `
candidate|ung vien,ung cu vien|candidate,hopeful,nominee,contender
spokesperson|nguoi phat ngon,phat ngon vien,phat ngon,thu ky bao chi|spokesman,spokeswoman,spokesperson,press secretary
envoy|dai su,dac phai vien,dac su,tong lanh su,dai bien,dai dien thuong truc|ambassador,envoy,consul,special representative,high representative
adviser|co van,to tu van,tro ly|adviser,advisor,aide,specialist,counselor
general secretary|tong bi thu|party general secretary,general secretary of the central committee
secretary-general|tong thu ky|secretary general,general secretary
party secretary|bi thu|party secretary,secretary of the party,secretary of the provincial party,secretary of the district party,secretary of the city party,party committee secretary,secretary of the central
chair|chu tich quoc hoi,chu tich ha vien,chu tich thuong vien,chu tich uy ban,chu tich hoi dong,chu tich ubnd,chu tich hdnd|president of the senate,president of the assembly,president of the european,speaker,president of the council
president|tong thong,chu tich nuoc|president
prime minister|thu tuong|prime minister,premier
chancellor|thu tuong duc|chancellor
minister|bo truong,ngoai truong,thu truong|minister,secretary of state,foreign secretary,home secretary,defense secretary,defence secretary,health secretary,treasury secretary
attorney|tong chuong ly,cong to vien,vien truong vien kiem sat|attorney general,attorney,prosecutor,special counsel
governor|thong doc,tinh truong|governor,gov
mayor|thi truong|mayor
senator|thuong nghi si|senator,sen
representative|ha nghi si,dan bieu,nghi si|congressman,congresswoman,representative,rep,member of parliament,mp
delegate|dai bieu,dbqh|delegate,deputy of the national assembly,national assembly deputy
judge|tham phan,chanh an|judge,justice
chair|chu tich|chairman,chairwoman,chairperson,chair
head of office|chanh van phong,chu nhiem van phong,chu nhiem|chief of office,chief of staff,head of the office
police chief|truong cong an,giam doc cong an,canh sat truong|police chief,chief of police,head of the police,director of the police
department director|cuc truong,vu truong,tong cuc truong,chi cuc truong|department director,director general
director|giam doc,tong giam doc|director,administrator
principal|vien truong,hieu truong|rector,principal
head|truong ban,truong phong,truong doan,truong khoa,truong thon,truong ban to chuc,truong|head,chief
commander|tu lenh,tong tham muu truong,chi huy truong,chinh uy|commander,chief of staff,commissioner
member|uy vien,thanh vien|member`;

/** Organs that have posts of the same names: `organ | Vietnamese | English`, as above. */
export const ORGANS = `
committee|ubnd,uy ban nhan dan|people s committee
council|hdnd,hoi dong nhan dan|people s council
assembly|quoc hoi|national assembly
front|mat tran|fatherland front
union|lien doan,cong doan|union,confederation of labor,confederation of labour
party|dang,tinh uy,thanh uy,huyen uy,dang uy,quan uy,thi uy|party`;

/** Words of a deputy, in both languages, without diacritics. */
export const DEPUTIES = "pho,thu truong,deputy,vice,vice-minister,under";

/**
 * Words that place an office on a level, before the name of the place (Vietnamese) or after it (English). With their diacritics, as `foldWord` writes
 * them: `quận` is a district, `quân` an army.
 */
export const LEVELS = {
  commune: { vi: "xã,phường,thị trấn,đặc khu", en: "commune,ward,township" },
  district: { vi: "huyện,quận,thị xã,huyện ủy,quận ủy,thị ủy,h", en: "district,town" },
  province: { vi: "tỉnh,thành phố,tp,tỉnh ủy,thành ủy", en: "province,provincial,city,municipal" },
  nation: {
    vi: "bộ,quốc hội,chính phủ,trung ương,nhà nước,bộ chính trị,thủ tướng,chủ tịch nước,tổng bí thư,bộ trưởng",
    en: "ministry,minister,national assembly,government,central,politburo,prime minister,state president",
  },
} as const;

/** `xã hội` is society, no commune. */
export const NO_LEVEL = "xã hội";

/** Holders of these at one time are one person in a whole country. */
export const SINGLE_ROLES = "president,prime minister,chancellor,general secretary";

/** The posts of a nation's leadership, where they are of the nation. */
export const LEADING_ROLES = "president,prime minister,general secretary,minister,chair";

/** Roles that speak of another country than their own: their countries tell nothing. */
export const ROLES_ABROAD = "envoy,adviser,spokesperson";

/** Places that go by several names, without diacritics. */
export const PLACE_ALIASES: Readonly<Record<string, string>> = { hcm: "ho chi minh", "sai gon": "ho chi minh" };
