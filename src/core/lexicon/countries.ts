/**
 * States and the places that stand for them: `Vietnamese names | English names | English adjectives and abbreviations`, names parted by commas.
 */
export const COUNTRIES = `
Việt Nam,CHXHCN Việt Nam|Vietnam,Viet Nam|Vietnamese
Mỹ,Hoa Kỳ,Hợp chúng quốc Hoa Kỳ|United States,America,the US,U.S.,US,USA,United States of America|American
Trung Quốc,Trung Hoa,CHND Trung Hoa|China,People's Republic of China|Chinese
Đài Loan|Taiwan|Taiwanese
Hong Kong,Hồng Kông,Hồng Công|Hong Kong|
Ma Cao,Macau|Macau,Macao|
Nga,Liên bang Nga,LB Nga,Liên Xô|Russia,Soviet Union,USSR,Russian Federation|Russian,Soviet
Nhật Bản,Nhật|Japan|Japanese
Hàn Quốc|South Korea,Republic of Korea|South Korean,Korean
Triều Tiên,CHDCND Triều Tiên,Bắc Triều Tiên|North Korea,DPRK|North Korean
Anh,Vương quốc Anh|United Kingdom,UK,U.K.,Britain,Great Britain,England|British,English
Scotland|Scotland|Scottish
Wales,Xứ Wales|Wales|Welsh
Bắc Ireland|Northern Ireland|
Pháp|France|French
Đức,CHLB Đức|Germany|German
Ý,Italy,Italia|Italy|Italian
Tây Ban Nha|Spain|Spanish
Bồ Đào Nha|Portugal|Portuguese
Hà Lan|Netherlands,the Netherlands,Holland|Dutch
Bỉ|Belgium|Belgian
Luxembourg|Luxembourg|
Thụy Sĩ,Thụy Sỹ|Switzerland|Swiss
Áo|Austria|Austrian
Thụy Điển|Sweden|Swedish
Na Uy|Norway|Norwegian
Đan Mạch|Denmark|Danish
Phần Lan|Finland|Finnish
Iceland|Iceland|Icelandic
Ireland,Ailen|Ireland|Irish
Ba Lan|Poland|Polish
Séc,Cộng hòa Séc,CH Séc|Czech Republic,Czechia|Czech
Slovakia|Slovakia|Slovak,Slovakian
Hungary,Hung-ga-ri|Hungary|Hungarian
Romania,Rumani|Romania|Romanian
Bulgaria|Bulgaria|Bulgarian
Hy Lạp|Greece|Greek
Thổ Nhĩ Kỳ,Thổ|Turkey,Türkiye|Turkish
Ukraine,Ukraina|Ukraine|Ukrainian
Belarus,Bạch Nga|Belarus|Belarusian
Moldova|Moldova|Moldovan
Serbia|Serbia|Serbian
Croatia|Croatia|Croatian
Slovenia|Slovenia|Slovenian
Bosnia,Bosnia và Herzegovina|Bosnia,Bosnia and Herzegovina|Bosnian
Montenegro|Montenegro|Montenegrin
Bắc Macedonia,Macedonia|North Macedonia,Macedonia|Macedonian
Albania|Albania|Albanian
Kosovo|Kosovo|
Litva,Lithuania|Lithuania|Lithuanian
Latvia|Latvia|Latvian
Estonia|Estonia|Estonian
Malta|Malta|Maltese
Síp,Cyprus|Cyprus|Cypriot
Gruzia|Georgia|Georgian
Armenia|Armenia|Armenian
Azerbaijan|Azerbaijan|Azerbaijani
Kazakhstan|Kazakhstan|Kazakh
Uzbekistan|Uzbekistan|Uzbek
Turkmenistan|Turkmenistan|Turkmen
Kyrgyzstan|Kyrgyzstan|Kyrgyz
Tajikistan|Tajikistan|Tajik
Mông Cổ|Mongolia|Mongolian
Ấn Độ|India|Indian
Pakistan|Pakistan|Pakistani
Bangladesh|Bangladesh|Bangladeshi
Sri Lanka|Sri Lanka|Sri Lankan
Nepal|Nepal|Nepali
Bhutan|Bhutan|Bhutanese
Maldives|Maldives|Maldivian
Afghanistan|Afghanistan|Afghan
Iran|Iran|Iranian
Iraq|Iraq|Iraqi
Syria|Syria|Syrian
Israel|Israel|Israeli
Palestine,Palestin|Palestine,Palestinian Authority|Palestinian
Lebanon,Li-băng,Liban|Lebanon|Lebanese
Jordan|Jordan|Jordanian
Saudi Arabia,Ả Rập Xê Út,Arab Saudi,Ả-rập Xê-út|Saudi Arabia|Saudi
Yemen|Yemen|Yemeni
Oman|Oman|Omani
UAE,Các Tiểu vương quốc Arab Thống nhất|UAE,United Arab Emirates|Emirati
Qatar|Qatar|Qatari
Bahrain|Bahrain|Bahraini
Kuwait|Kuwait|Kuwaiti
Ai Cập|Egypt|Egyptian
Libya,Libi|Libya|Libyan
Tunisia|Tunisia|Tunisian
Algeria|Algeria|Algerian
Morocco,Ma Rốc,Maroc|Morocco|Moroccan
Sudan|Sudan|Sudanese
Nam Sudan|South Sudan|
Ethiopia|Ethiopia|Ethiopian
Eritrea|Eritrea|Eritrean
Somalia|Somalia|Somali
Kenya|Kenya|Kenyan
Uganda|Uganda|Ugandan
Tanzania|Tanzania|Tanzanian
Rwanda|Rwanda|Rwandan
Burundi|Burundi|Burundian
Congo,CHDC Congo|Congo,DRC,Democratic Republic of the Congo|Congolese
Nigeria|Nigeria|Nigerian
Ghana|Ghana|Ghanaian
Senegal|Senegal|Senegalese
Mali|Mali|Malian
Niger|Niger|Nigerien
Burkina Faso|Burkina Faso|Burkinabe
Bờ Biển Ngà|Ivory Coast,Côte d'Ivoire|Ivorian
Liberia|Liberia|Liberian
Sierra Leone|Sierra Leone|
Guinea|Guinea|Guinean
Gambia|Gambia|Gambian
Cameroon|Cameroon|Cameroonian
Gabon|Gabon|Gabonese
Chad|Chad|Chadian
Angola|Angola|Angolan
Mozambique|Mozambique|Mozambican
Zambia|Zambia|Zambian
Zimbabwe|Zimbabwe|Zimbabwean
Malawi|Malawi|Malawian
Botswana|Botswana|
Namibia|Namibia|Namibian
Nam Phi|South Africa|South African
Madagascar|Madagascar|Malagasy
Mauritius|Mauritius|Mauritian
Lào,CHDCND Lào|Laos|Lao,Laotian
Campuchia,Cam-pu-chia|Cambodia|Cambodian
Thái Lan,Thái|Thailand|Thai
Myanmar,Miến Điện|Myanmar,Burma|Burmese
Malaysia,Ma-lai-xi-a|Malaysia|Malaysian
Singapore,Xin-ga-po|Singapore|Singaporean
Indonesia,In-đô-nê-xi-a|Indonesia|Indonesian
Philippines,Philippine,Phi-líp-pin|Philippines,the Philippines|Philippine,Filipino
Brunei,Bru-nây|Brunei|Bruneian
Đông Timor,Timor-Leste|East Timor,Timor-Leste|Timorese
Australia,Úc,Ô-xtrây-li-a|Australia|Australian
New Zealand,Niu Di-lân|New Zealand|
Papua New Guinea|Papua New Guinea|
Fiji|Fiji|Fijian
Canada,Ca-na-đa|Canada|Canadian
Mexico,Mê-hi-cô|Mexico|Mexican
Guatemala|Guatemala|Guatemalan
Honduras|Honduras|Honduran
El Salvador|El Salvador|Salvadoran
Nicaragua|Nicaragua|Nicaraguan
Costa Rica|Costa Rica|Costa Rican
Panama|Panama|Panamanian
Cuba|Cuba|Cuban
Haiti|Haiti|Haitian
Dominica,Cộng hòa Dominica|Dominican Republic|Dominican
Jamaica|Jamaica|Jamaican
Trinidad và Tobago|Trinidad and Tobago|
Venezuela|Venezuela|Venezuelan
Colombia|Colombia|Colombian
Ecuador|Ecuador|Ecuadorian
Peru|Peru|Peruvian
Bolivia|Bolivia|Bolivian
Brazil,Bra-xin|Brazil|Brazilian
Paraguay|Paraguay|Paraguayan
Uruguay|Uruguay|Uruguayan
Argentina|Argentina|Argentine,Argentinian
Chile|Chile|Chilean
Vatican,Tòa thánh Vatican|Vatican,Holy See|
Crimea,Krym|Crimea|Crimean
Greenland|Greenland|
Gaza,Dải Gaza|Gaza|
Chechnya|Chechnya|Chechen
Catalonia|Catalonia|Catalan
EU,Liên minh châu Âu|EU,European Union|European
ASEAN|ASEAN|
`;

/** States of the USA and other large parts of states, as they stand before or after a title. */
export const REGIONS = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan,
Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Queensland, Victoria, New South Wales, Tasmania, Bavaria,
Hokkaido, Okinawa, Osaka, Tokyo, Seoul, Busan, Moscow, Moskva, Matxcơva, Beijing, Bắc Kinh, Shanghai, Thượng Hải, London, Paris, Berlin, Rome, Madrid, Barcelona, Brussels, Kiev, Kyiv, Kharkiv, Delhi, New Delhi, Mumbai,
Jakarta, Manila, Bangkok, Phnom Penh, Vientiane, Viêng Chăn, Yangon, Kuala Lumpur, Canberra, Sydney, Melbourne, Ottawa, Toronto, Los Angeles, Chicago, Houston, Boston, Philadelphia, San Francisco, Seattle, Dallas,
Quảng Đông, Quảng Tây, Vân Nam, Tứ Xuyên, Hồ Bắc, Hồ Nam, Chiết Giang, Giang Tô, Phúc Kiến, Vũ Hán, Trùng Khánh, Thiên Tân, Thâm Quyến, Hải Nam, Hà Bắc, Quảng Châu, Tân Cương, Tây Tạng, Nội Mông, Bình Nhưỡng,
Baluchistan, Punjab, Kerala, Gujarat, Tamil Nadu, Donetsk, Luhansk, Lugansk, Washington DC, Hà Nội, TP HCM, TPHCM, TP.HCM, Tp. Hồ Chí Minh, HCM, Sài Gòn, Tây Nguyên, Bắc Trung Bộ, Nam Trung Bộ, Trung Trung Bộ, duyên hải Nam Trung Bộ, Đông Nam Bộ, Tây Nam Bộ, Bắc Bộ, Trung Bộ, Nam Bộ, Nam bộ, Bắc bộ, Trung bộ, Bắc Trung bộ, Tây Bắc, Đông Bắc, Tây Nam, Đông Nam, Đồng bằng sông Cửu Long, đồng bằng sông Cửu Long, ĐBSCL, Đồng bằng sông Hồng, đồng bằng sông Hồng, Trường Sa, Hoàng Sa, Thái Bình Dương, Đại Tây Dương, Ấn Độ Dương, Bắc Băng Dương, Biển Đông, Địa Trung Hải, Đông Nam Á, Bắc Mỹ, Nam Mỹ, Mỹ Latinh, Trung Á, Tây Á, Bắc Phi, Đông Âu, Tây Âu, châu Âu, châu Á, châu Phi, Trung Đông, Liên minh`;

/** The Vietnamese names of all states. */
export function vietnameseNames(): readonly string[] {
  return COUNTRIES.split("\n").flatMap((row) => (row.includes("|") ? (row.split("|")[0] ?? "").split(",") : []));
}
