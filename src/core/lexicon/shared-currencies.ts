/** Names that the money of several states bears; which one is meant, the states that the article speaks of tell. Codes: ISO 4217. */

/** The money of each name, the usual one first: it is meant where no state tells. */
export const SHARED_CURRENCIES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "MXN PHP ARS COP CLP CUP UYU DOP",
    "INR PKR LKR NPR MUR",
    "NOK DKK",
    "SEK ISK NOK DKK CZK",
    "CHF XOF XAF RWF BIF DJF GNF",
    "IRR YER OMR QAR SAR",
    "SAR QAR IRR YER OMR",
    "IQD KWD JOD RSD DZD TND LYD BHD",
    "AED MAD",
    "KES UGX TZS SOS",
    "GBP EGP SYP LBP SDG SSP",
  ].map((line) => {
    const codes = line.split(" ");
    return [codes[0] ?? "", codes] as const;
  }),
);

/** Names of states and capitals in either language, and their money. */
export const MONEY_OF_PLACES: readonly (readonly [string, string])[] = `
MXN: mexico|mexican|mexicans|mexico city|mê-hi-cô
PHP: philippines|philippine|filipino|filipinos|manila|phi-líp-pin
ARS: argentina|argentine|argentinian|argentines|buenos aires|ác-hen-ti-na
COP: colombia|colombian|bogota|bogotá|cô-lôm-bi-a
CLP: chile|chilean|santiago|chi-lê
CUP: cuba|cuban|cubans|havana|la habana|cu-ba
UYU: uruguay|uruguayan|montevideo
DOP: dominican|dominica|santo domingo
INR: india|indian|indians|new delhi|delhi|mumbai|ấn độ
PKR: pakistan|pakistani|pakistanis|islamabad|karachi|lahore
LKR: sri lanka|sri lankan|sri lankans|colombo
NPR: nepal|nepali|nepalese|kathmandu
MUR: mauritius|mauritian
NOK: norway|norwegian|norwegians|oslo|na uy
DKK: denmark|danish|copenhagen|đan mạch
SEK: sweden|swedish|stockholm|thụy điển
ISK: iceland|icelandic|reykjavik|ai-xơ-len
CZK: czech|czechia|prague|séc|praha
CHF: switzerland|swiss|zurich|geneva|bern|thụy sĩ|thụy sỹ
XOF: senegal|mali|burkina faso|ivory coast|côte d'ivoire|bờ biển ngà|niger|benin|togo|dakar|abidjan|bamako
XAF: cameroon|chad|gabon|congo|equatorial guinea|yaounde|cameroun
RWF: rwanda|rwandan|kigali
BIF: burundi|burundian|bujumbura
DJF: djibouti
GNF: guinea|conakry|guinée
IRR: iran|iranian|iranians|tehran|i-ran
YER: yemen|yemeni|sanaa
OMR: oman|omani|muscat
QAR: qatar|qatari|doha
SAR: saudi|saudi arabia|saudi arabian|saudis|riyadh|ả rập xê út|ả rập saudi|ả-rập xê-út|arab saudi
IQD: iraq|iraqi|iraqis|baghdad|i-rắc
KWD: kuwait|kuwaiti|cô-oét
JOD: jordan|jordanian|amman
RSD: serbia|serbian|belgrade|xéc-bi-a
DZD: algeria|algerian|algiers|an-giê-ri
TND: tunisia|tunisian|tunis
LYD: libya|libyan|tripoli|li-bi
BHD: bahrain|bahraini|manama
AED: uae|emirates|emirati|dubai|abu dhabi|các tiểu vương quốc ả rập thống nhất
MAD: morocco|moroccan|rabat|maroc|ma-rốc
KES: kenya|kenyan|kenyans|nairobi
UGX: uganda|ugandan|ugandans|kampala
TZS: tanzania|tanzanian|dar es salaam|dodoma
SOS: somalia|somali|mogadishu
GBP: uk|u.k.|britain|british|england|english|london|scotland|wales|anh quốc|vương quốc anh
EGP: egypt|egyptian|egyptians|cairo|ai cập
SYP: syria|syrian|syrians|damascus|xy-ri
LBP: lebanon|lebanese|beirut|li-băng|liban
SDG: sudan|sudanese|khartoum|xu-đăng
SSP: south sudan|south sudanese|juba|nam sudan`
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [code = "", names = ""] = line.split(": ");
    return names.split("|").map((name) => [name, code] as const);
  });
