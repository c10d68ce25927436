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
Scotland,Xcốt-len|Scotland|Scottish
Wales,Xứ Wales|Wales|Welsh
Bắc Ireland|Northern Ireland|
Pháp|France|French
Đức,CHLB Đức|Germany|German
Ý,Italy,Italia,I-ta-li-a|Italy|Italian
Tây Ban Nha|Spain|Spanish
Bồ Đào Nha|Portugal|Portuguese
Hà Lan|Netherlands,the Netherlands,Holland|Dutch
Bỉ|Belgium|Belgian
Luxembourg,Lúc-xăm-bua|Luxembourg|
Thụy Sĩ,Thụy Sỹ|Switzerland|Swiss
Áo|Austria|Austrian
Thụy Điển|Sweden|Swedish
Na Uy|Norway|Norwegian
Đan Mạch|Denmark|Danish
Phần Lan|Finland|Finnish
Iceland,Ai-xơ-len|Iceland|Icelandic
Ireland,Ailen,Ai-len|Ireland|Irish
Ba Lan|Poland|Polish
Séc,Cộng hòa Séc,CH Séc|Czech Republic,Czechia|Czech
Slovakia,Xlô-va-ki-a|Slovakia|Slovak,Slovakian
Hungary,Hung-ga-ri|Hungary|Hungarian
Romania,Rumani,Ru-ma-ni|Romania|Romanian
Bulgaria,Bun-ga-ri|Bulgaria|Bulgarian
Hy Lạp|Greece|Greek
Thổ Nhĩ Kỳ,Thổ|Turkey,Türkiye|Turkish
Ukraine,Ukraina,U-crai-na|Ukraine|Ukrainian
Belarus,Bạch Nga,Bê-la-rút|Belarus|Belarusian
Moldova,Môn-đô-va|Moldova|Moldovan
Serbia,Xéc-bi-a|Serbia|Serbian
Croatia,Crô-a-ti-a|Croatia|Croatian
Slovenia,Xlô-vê-ni-a,Xlô-ven-ni-a|Slovenia|Slovenian
Bosnia,Bosnia và Herzegovina,Bô-xni-a|Bosnia,Bosnia and Herzegovina|Bosnian
Montenegro,Môn-tê-nê-grô|Montenegro|Montenegrin
Bắc Macedonia,Macedonia,Ma-xê-đô-ni-a|North Macedonia,Macedonia|Macedonian
Albania,An-ba-ni|Albania|Albanian
Kosovo,Cô-xô-vô|Kosovo|
Litva,Lithuania,Lít-va|Lithuania|Lithuanian
Latvia,Lát-vi-a|Latvia|Latvian
Estonia,E-xtô-ni-a|Estonia|Estonian
Malta,Man-ta|Malta|Maltese
Síp,Cyprus|Cyprus|Cypriot
Gruzia,Gru-di-a|Georgia|Georgian
Armenia,Ác-mê-ni-a|Armenia|Armenian
Azerbaijan,A-déc-bai-gian|Azerbaijan|Azerbaijani
Kazakhstan,Ca-dắc-xtan|Kazakhstan|Kazakh
Uzbekistan,U-dơ-bê-ki-xtan|Uzbekistan|Uzbek
Turkmenistan,Tuốc-mê-ni-xtan|Turkmenistan|Turkmen
Kyrgyzstan,Cư-rơ-gư-xtan|Kyrgyzstan|Kyrgyz
Tajikistan,Tát-gi-ki-xtan|Tajikistan|Tajik
Mông Cổ|Mongolia|Mongolian
Ấn Độ|India|Indian
Pakistan,Pa-ki-xtan|Pakistan|Pakistani
Bangladesh,Băng-la-đét|Bangladesh|Bangladeshi
Sri Lanka,Xri Lan-ca|Sri Lanka|Sri Lankan
Nepal,Nê-pan|Nepal|Nepali
Bhutan,Bu-tan|Bhutan|Bhutanese
Maldives,Man-đi-vơ|Maldives|Maldivian
Afghanistan,Áp-ga-ni-xtan,Ap-ga-ni-xtan|Afghanistan|Afghan
Iran,I-ran|Iran|Iranian
Iraq,I-rắc|Iraq|Iraqi
Syria,Xy-ri,Xi-ri|Syria|Syrian
Israel,I-xra-en|Israel|Israeli
Palestine,Palestin,Pa-le-xtin|Palestine,Palestinian Authority|Palestinian
Lebanon,Li-băng,Liban|Lebanon|Lebanese
Jordan,Gioóc-đa-ni|Jordan|Jordanian
Saudi Arabia,Ả Rập Xê Út,Arab Saudi,Ả-rập Xê-út,A-rập Xê-út,Ả Rập Saudi|Saudi Arabia|Saudi
Yemen,Y-ê-men|Yemen|Yemeni
Oman,Ô-man|Oman|Omani
UAE,Các Tiểu vương quốc Arab Thống nhất|UAE,United Arab Emirates|Emirati
Qatar,Ca-ta|Qatar|Qatari
Bahrain,Ba-ranh|Bahrain|Bahraini
Kuwait,Cô-oét|Kuwait|Kuwaiti
Ai Cập|Egypt|Egyptian
Libya,Libi,Li-bi|Libya|Libyan
Tunisia,Tuy-ni-di|Tunisia|Tunisian
Algeria,An-giê-ri|Algeria|Algerian
Morocco,Ma Rốc,Maroc,Ma-rốc|Morocco|Moroccan
Sudan,Xu-đăng|Sudan|Sudanese
Nam Sudan,Nam Xu-đăng|South Sudan|
Ethiopia,Ê-ti-ô-pi-a|Ethiopia|Ethiopian
Eritrea,Ê-ri-tơ-rê-a|Eritrea|Eritrean
Somalia,Xô-ma-li|Somalia|Somali
Kenya,Kê-ni-a|Kenya|Kenyan
Uganda,U-gan-đa|Uganda|Ugandan
Tanzania,Tan-da-ni-a|Tanzania|Tanzanian
Rwanda,Ru-an-đa|Rwanda|Rwandan
Burundi,Bu-run-đi|Burundi|Burundian
Congo,CHDC Congo,Công-gô,CHDC Công-gô,Cộng hòa Dân chủ Congo|Congo,DRC,Democratic Republic of the Congo|Congolese
Nigeria,Ni-giê-ri-a|Nigeria|Nigerian
Ghana,Ga-na|Ghana|Ghanaian
Senegal,Xê-nê-gan|Senegal|Senegalese
Mali,Ma-li|Mali|Malian
Niger,Ni-giê|Niger|Nigerien
Burkina Faso,Buốc-ki-na Pha-xô|Burkina Faso|Burkinabe
Bờ Biển Ngà,Cốt Đi-voa|Ivory Coast,Côte d'Ivoire|Ivorian
Liberia,Li-bê-ri-a|Liberia|Liberian
Sierra Leone,Xi-ê-ra Lê-ôn|Sierra Leone|
Guinea,Ghi-nê|Guinea|Guinean
Gambia,Găm-bi-a|Gambia|Gambian
Cameroon,Ca-mơ-run|Cameroon|Cameroonian
Gabon,Ga-bông|Gabon|Gabonese
Chad|Chad|Chadian
Angola,Ăng-gô-la|Angola|Angolan
Mozambique,Mô-dăm-bích|Mozambique|Mozambican
Zambia,Dăm-bi-a|Zambia|Zambian
Zimbabwe,Dim-ba-bu-ê|Zimbabwe|Zimbabwean
Malawi,Ma-la-uy|Malawi|Malawian
Botswana,Bốt-xoa-na|Botswana|
Namibia,Na-mi-bi-a|Namibia|Namibian
Nam Phi|South Africa|South African
Madagascar,Ma-đa-gát-xca|Madagascar|Malagasy
Mauritius,Mô-ri-xơ|Mauritius|Mauritian
Lào,CHDCND Lào|Laos|Lao,Laotian
Campuchia,Cam-pu-chia|Cambodia|Cambodian
Thái Lan,Thái|Thailand|Thai
Myanmar,Miến Điện,Mi-an-ma|Myanmar,Burma|Burmese
Malaysia,Ma-lai-xi-a|Malaysia|Malaysian
Singapore,Xin-ga-po|Singapore|Singaporean
Indonesia,In-đô-nê-xi-a|Indonesia|Indonesian
Philippines,Philippine,Phi-líp-pin,Phi-lip-pin|Philippines,the Philippines|Philippine,Filipino
Brunei,Bru-nây|Brunei|Bruneian
Đông Timor,Timor-Leste,Ti-mo Lét-xtê|East Timor,Timor-Leste|Timorese
Australia,Úc,Ô-xtrây-li-a,Ốt-xtrây-li-a|Australia|Australian
New Zealand,Niu Di-lân|New Zealand|
Papua New Guinea,Pa-pua Niu Ghi-nê|Papua New Guinea|
Fiji,Phi-gi|Fiji|Fijian
Canada,Ca-na-đa|Canada|Canadian
Mexico,Mê-hi-cô|Mexico|Mexican
Guatemala,Goa-tê-ma-la|Guatemala|Guatemalan
Honduras,Ôn-đu-rát|Honduras|Honduran
El Salvador,En Xan-va-đo|El Salvador|Salvadoran
Nicaragua,Ni-ca-ra-goa|Nicaragua|Nicaraguan
Costa Rica,Cốt-xta Ri-ca|Costa Rica|Costa Rican
Panama,Pa-na-ma|Panama|Panamanian
Cuba,Cu-ba|Cuba|Cuban
Haiti,Ha-i-ti|Haiti|Haitian
Dominica,Cộng hòa Dominica,Đô-mi-ni-ca-na|Dominican Republic|Dominican
Jamaica,Gia-mai-ca|Jamaica|Jamaican
Trinidad và Tobago|Trinidad and Tobago|
Venezuela,Vê-nê-xu-ê-la,Vê-nê-du-ê-la|Venezuela|Venezuelan
Colombia,Cô-lôm-bi-a|Colombia|Colombian
Ecuador,Ê-cu-a-đo|Ecuador|Ecuadorian
Peru,Pê-ru|Peru|Peruvian
Bolivia,Bô-li-vi-a|Bolivia|Bolivian
Brazil,Bra-xin|Brazil|Brazilian
Paraguay,Pa-ra-goay|Paraguay|Paraguayan
Uruguay,U-ru-goay|Uruguay|Uruguayan
Argentina,Ác-hen-ti-na|Argentina|Argentine,Argentinian
Chile,Chi-lê|Chile|Chilean
Vatican,Tòa thánh Vatican,Va-ti-căng|Vatican,Holy See|
Crimea,Krym,Crưm|Crimea|Crimean
Greenland,Gơ-rin-len|Greenland|
Gaza,Dải Gaza|Gaza|
Chechnya|Chechnya|Chechen
Catalonia|Catalonia|Catalan
EU,Liên minh châu Âu|EU,E.U.,European Union|European
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
Baluchistan, Punjab, Kerala, Gujarat, Tamil Nadu, Donetsk, Luhansk, Lugansk, Washington DC, D.C., Washington D.C., Hà Nội, TP HCM, TPHCM, TP.HCM, Tp. Hồ Chí Minh, HCM, Sài Gòn, Tây Nguyên, Bắc Trung Bộ, Nam Trung Bộ, Trung Trung Bộ, duyên hải Nam Trung Bộ, Đông Nam Bộ, Tây Nam Bộ, Bắc Bộ, Trung Bộ, Nam Bộ, Nam bộ, Bắc bộ, Trung bộ, Bắc Trung bộ, Tây Bắc, Đông Bắc, Tây Nam, Đông Nam, Đồng bằng sông Cửu Long, đồng bằng sông Cửu Long, ĐBSCL, Đồng bằng sông Hồng, đồng bằng sông Hồng, Trường Sa, Hoàng Sa, Thái Bình Dương, Đại Tây Dương, Ấn Độ Dương, Bắc Băng Dương, Biển Đông, Địa Trung Hải, Đông Nam Á, Bắc Mỹ, Nam Mỹ, Mỹ Latinh, Trung Á, Tây Á, Bắc Phi, Đông Âu, Tây Âu, châu Âu, châu Á, châu Phi, Trung Đông, Liên minh`;

/**
 * Places abroad as the Vietnamese press writes them: by sound, syllables joined by hyphens, or as in the source language. Those of the neighbours are listed
 * down to the province. Names that persons bear as well are left out.
 */
export const PLACES_ABROAD = `
Viêng-chăn, Luông Pha-băng, Luông Prabang, Luang Prabang, Luông Nậm Thà, Luang Namtha, Bò Kẹo, Bokeo, U-đôm-xay, Oudomxay, Phông-sa-lỳ, Phongsaly, Hủa Phăn, Houaphanh, Huaphanh, Hủa-phăn, Xiêng Khoảng, Xiêng-khoảng, Xieng Khouang,
Xiangkhouang, Xay-nhạ-bu-ly, Xaynhabuly, Xayaboury, Bô-ly-khăm-xay, Bôlykhămxay, Bolykhamxay, Bolikhamxay, Bolikhamsai, Borikhamxay, Khăm Muộn, Khăm-muộn, Khammouane, Khammuon, Sa-van-na-khệt, Xa-vẳn-na-khệt, Xa-va-na-khẹt, Savannakhet,
Sa-la-van, Xa-la-van, Salavan, Sê-kông, Xê-kông, Sekong, Xekong, Chăm-pa-sắc, Chămpasak, Champasak, Champasắc, Át-ta-pư, Attapư, Attapeu, Xay-xổm-bun, Xaysomboun, Pác-xê, Pakse, Thà Khẹt, Thakhek,
Phnôm Pênh, Phnôm-pênh, Phnom-pênh, Xiêm Riệp, Xiêm-riệp, Siem Reap, Siêm Riệp, Bát-tam-bang, Bat-tam-bang, Battambang, Kan-đan, Kandal, Tà Keo, Takeo, Kam-pốt, Kampot, Svay Rieng, Xvây Riêng, Svây Riêng, Pray Veng, Prây Veng, Prey Veng,
Kra-chê, Kratie, Môn-đun-ki-ri, Mondulkiri, Rát-ta-na-ki-ri, Rattanakiri, Ratanakiri, Kô Kông, Koh Kong, Preah Vihear, Xi-ha-núc-vin, Sihanoukville, Preah Sihanouk, Tboung Khmum, Tbong Khmum, Kampong Cham, Kampong Thom, Kampong Speu,
Băng Cốc, Băng-cốc, Chiang Mai, Chiềng Mai, Phuket, Phu-kẹt, Pattaya, Udon Thani, U-đon Tha-ni, Nakhon Phanom, Na-khon Pha-nôm, Khon Kaen, Khỏn Kèn, Nong Khai, Noọng Khai, Sakon Nakhon, Yangon, Y-an-gun, Naypyidaw, Mandalay,
An Huy, Cam Túc, Hắc Long Giang, Liêu Ninh, Cát Lâm, Thiểm Tây, Quý Châu, Giang Tây, Côn Minh, Thành Đô, Nam Kinh, Hàng Châu, Thẩm Dương, Hạ Môn, Bằng Tường, Cáp Nhĩ Tân, Trịnh Châu, Hợp Phì, Thạch Gia Trang, Ninh Hạ, Đài Bắc, Cao Hùng,
Đông Hưng, Phòng Thành Cảng, Sùng Tả, Mát-xcơ-va, Mátxcơva, Xanh Pê-téc-bua, Saint Petersburg, St. Petersburg, St Petersburg, Vla-đi-vô-xtốc, Vladivostok, Tatarstan, Primorye, Sakhalin, Kamchatka, Dagestan, Ingushetia, Belgorod, Kursk,
Rostov, Bryansk, Voronezh, Kaluga, Tula, Samara, Sverdlovsk, Odessa, Odesa, Lviv, Zaporizhzhia, Zaporozhye, Kherson, Mykolaiv, Sumy, Poltava, Ki-ép, Min-xcơ, Minsk, Oa-sinh-tơn, Niu Oóc, Niu Y-oóc, Ca-li-pho-ni-a, Phlo-ri-đa, Tếch-dớt,
Luân Đôn, Pa-ri, Béc-lin, Rô-ma, Ma-đrít, Lix-bon, Lisbon, Brúc-xen, Bru-xen, Am-xtéc-đam, Amsterdam, La Hay, The Hague, Vác-sa-va, Warsaw, Pra-ha, Prague, Bu-đa-pét, Budapest, Bu-ca-rét, Bucharest, Xô-phi-a, A-ten, Athens, An-ca-ra, Ankara,
I-xtan-bun, Istanbul, Hen-xin-ki, Helsinki, Xtốc-khôm, Stockholm, Ô-xlô, Oslo, Cô-pen-ha-ghen, Copenhagen, Giơ-ne-vơ, Geneva, Béc-nơ, Zurich, Đa-vốt, Davos, Vienna, Hamburg, Munich, Frankfurt, Cologne, Saxony, Hesse, Lyon, Marseille,
Tô-ki-ô, Ô-xa-ca, Ki-ô-tô, Kyoto, Nagoya, Na-gôi-a, Hiroshima, Hi-rô-si-ma, Fukuoka, Nagasaki, Kanagawa, Saitama, Chiba, Ibaraki, Fukushima, Xơ-un, Pu-xan, Incheon, Daegu, Gwangju, Gyeonggi, Jeju, Ulaanbaatar, U-lan Ba-to,
Gia-các-ta, Ma-ni-la, Cu-a-la Lăm-pơ, Niu Đê-li, Đắc-ca, Dhaka, Ca-bun, Kabul, Islamabad, Colombo, Kathmandu, Tê-hê-ran, Tehran, Bát-đa, Baghdad, Đa-mát, Damascus, Ten A-víp, Tel Aviv, Giê-ru-xa-lem, Jerusalem, Riyadh, Doha, Dubai, Abu Dhabi,
Cai-rô, Cairo, Tri-pô-li, Tripoli, Pretoria, Cape Town, Johannesburg, Nairobi, Addis Ababa, Lagos, Abuja, La Ha-ba-na, Havana, Ca-ra-cát, Caracas, Bra-xi-li-a, Brasilia, Sao Paulo, São Paulo, Rio de Janeiro, Buê-nốt Ai-rết, Buenos Aires, Bogota,
Mexico City, Can-bơ-rơ, Xít-ni, Men-bơn, Brisbane, Perth, Auckland, Western Australia, South Australia, Northern Territory, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Vancouver, Montreal, Calgary,
Maharashtra, Uttar Pradesh, Madhya Pradesh, Bihar, Rajasthan, West Bengal, Karnataka, Telangana, Andhra Pradesh, Assam, Odisha, Haryana, Jharkhand, Manipur, Sindh, Khyber Pakhtunkhwa, Hyderabad, Bengaluru, Chennai, Kolkata,
Atlanta, Miami, Denver, San Diego, San Jose, San Antonio, Detroit, Minneapolis, Baltimore, Pittsburgh, Las Vegas, New Orleans, Nashville, Memphis, Milwaukee, Kansas City, St. Louis, Salt Lake City, Oklahoma City, Tampa, Honolulu,
Anchorage, Sacramento, Albuquerque, Tucson, Fresno, Omaha, Raleigh, Louisville, Cincinnati, Indianapolis, Jacksonville, Puerto Rico, Manchester, Liverpool, Birmingham, Edinburgh, Glasgow, Belfast, Cardiff, Milan, Naples,
Venice, Turin, Sicily, Lombardy, Seville, Andalusia`;

/** The Vietnamese names of all states. */
export function vietnameseNames(): readonly string[] {
  return COUNTRIES.split("\n").flatMap((row) => (row.includes("|") ? (row.split("|")[0] ?? "").split(",") : []));
}
