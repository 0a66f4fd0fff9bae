type Names = { given: string; family: string; order?: 'family first'; joint?: '' }

/**
 * Given and family names by the places where they are common. `Latin/own script` where a name is often written in
 * another script.
 */
export const NAMES: Record<string, Names> = {
  nordic: {
    given: 'Sigrid, Håkon, Maja, Øyvind, Linnéa, Torbjørn, Synnøve, Love, Runa, Åse, Jonte, Embla, Vidar, Tuva',
    family: 'Fossum, Kvamme, Nygård, Åslund, Breivoll, Sandnes, Hedlund, Ødegård, Tangen, Ekdal, Skogvik, Mårtens'
  },
  baltic: {
    given: 'Aino, Kaarel, Liis, Väinö, Mirja, Tõnu, Helmi, Priit, Saana, Jukka, Kersti, Onni',
    family: 'Rautalahti, Põldsaar, Koskela, Mägiste, Salonurmi, Kask, Hietaranta, Lepiku, Järvelin, Vahtra, Niinimets'
  },
  icelandicWomen: {
    given: 'Guðný, Ásdís, Þóra, Eydís, Hrafnhildur',
    family: 'Birkisdóttir, Eldjárnsdóttir, Hlynsdóttir, Ketilsdóttir'
  },
  icelandicMen: {
    given: 'Birkir, Hlynur, Sindri, Kári, Þorlákur',
    family: 'Snæbjörnsson, Hallsson, Ketilsson, Birkisson'
  },
  gaelic: {
    given: 'Niamh, Ruairí, Mairi, Cormac, Catriona, Oisín, Sorcha, Finlay, Gráinne, Calum, Bríd, Lachlan, Úna',
    family: 'Kilbrannan, MacPhail, Hegarty-Shaw, Gillanders, Mullany, Carmody, MacInnes, Tiernan, Lochhead, O’Byrne'
  },
  dutch: {
    given: 'Jikke, Sjoerd, Femke, Bram, Anouk, Teun, Mirthe, Daan, Lotte, Wessel',
    family: 'Terpstra, van Leeuwenhof, Hoekzema, de Graauw, Kloosterboer, ten Brinke, Westerdijk, Oosterveen'
  },
  german: {
    given: 'Frauke, Jannes, Wiebke, Malte, Antje, Ole, Käthe, Henning, Swantje, Jörg',
    family: 'Harmsen, Düwel, Brodersen, Lüdtke, Kröger, Wulfhorst, Ahrensberg, Möhring, Steenbock'
  },
  slavic: {
    given: 'Zofia, Bogdan, Jagoda, Miłosz, Oksana, Vít, Halina, Tadej, Olena, Grzegorz, Živa, Przemysław, Daryna',
    family: 'Gołąbek, Hronek, Kravchuk, Sikorniak, Dąbek, Zupanič, Lisowiec, Marchenko, Wójtowicz, Černigoj'
  },
  bulgarianWomen: {
    given: 'Ralitsa/Ралица, Yana/Яна, Desislava/Десислава, Kalina/Калина',
    family: 'Dimova/Димова, Vasileva/Василева, Radeva/Радева, Kolarova/Коларова'
  },
  bulgarianMen: {
    given: 'Plamen/Пламен, Stoyan/Стоян, Kalin/Калин, Asen/Асен',
    family: 'Kolarov/Коларов, Minchev/Минчев, Dimov/Димов, Lazarov/Лазаров'
  },
  italian: {
    given: 'Ilaria, Tullio, Nives, Ettore, Giada, Corrado, Mirella, Zeno',
    family: 'Bonfanti, Cossutta, Devescovi, Marangon, Pellizzer, Scarpa, Tonelli'
  },
  french: {
    given: 'Maëlys, Gaspard, Élodie, Thibault, Solène, Aurélien, Océane, Baptiste, Noémie, Yannick',
    family: 'Castelnau, Le Goffic, Boisrond, Thévenin, Maréchal, Quéméner, Fauvette, Dufresnoy, Cormier'
  },
  spanish: {
    given: 'Nerea, Íñigo, Catalina, Ander, Macarena, Matías, Ainhoa, Begoña, Benjamín, Millaray, Unai, Rocío',
    family: 'Zubizarreta, Cifuentes, Arriola, Peñailillo, Goikoetxea, Muñoz, Sepúlveda, Ibáñez, Quilodrán, Olabarria'
  },
  portuguese: {
    given: 'Inês, Duarte, Matilde, Gonçalo, Leonor, Simão, Graça, Nuno, Conceição, Tomé, Lurdes, Rui',
    family: 'Brandão, Vilhena, Figueira, Tavares, Espírito Santo, Lourenço, Camacho, Serôdio, Falcão, Queirós'
  },
  greekWomen: {
    given: 'Eleni/Ελένη, Danai/Δανάη, Katerina/Κατερίνα, Ioanna/Ιωάννα',
    family: 'Galani/Γαλάνη, Vlachou/Βλάχου, Kallergi/Καλλέργη, Sideri/Σιδέρη'
  },
  greekMen: {
    given: 'Stavros/Σταύρος, Manolis/Μανώλης, Petros/Πέτρος, Lefteris/Λευτέρης',
    family: 'Rigas/Ρήγας, Sideris/Σιδέρης, Perdikas/Πέρδικας, Galanis/Γαλάνης'
  },
  turkish: {
    given: 'Elif, Barış, Gülşen, Emre, Özlem, Çağan, Nazlı, Tuğrul, Defne, İlker',
    family: 'Yıldızhan, Çınar, Akgöl, Şimşekli, Bozdağ, Ürgüplü, Karaca, Gündoğan, Tekinalp'
  },
  arabic: {
    given:
      'Layla/ليلى, Youssef/يوسف, Salma/سلمى, Karim/كريم, Hanan/حنان, Idris/إدريس, Mariam/مريم, Tarek/طارق, Amal/أمل',
    family:
      'Mansouri/المنصوري, Shafik/شفيق, Benali/بن علي, Naguib/نجيب, Zahran/زهران, Haddad/حداد, Sabry/صبري, Bahri/بحري'
  },
  westAfrican: {
    given:
      'Kofi, Adwoa, Mamadou, Awa, Chinedu, Yetunde, Ibrahima, Efua, Babajide, Ndeye, Emeka, Abena, Ousmane, Temitope',
    family: 'Boateng-Hayford, Sarr, Adeyinka, Owusu, Ndoye, Okonjo, Mensimah, Balogun, Faye, Quartey, Ezeani, Cissokho'
  },
  southernAfrican: {
    given: 'Thandeka, Sipho, Lerato, Pieter-Jan, Nomvula, Riaan, Zanele, Bongani, Aaliyah, Kagiso',
    family: 'Dlamini-Page, Khumalo, Adonis, Mokoena, Jacobsz, Ntuli, Pillay, Solomons, Sithebe'
  },
  indian: {
    given: 'Anjali/അഞ്ജലി, Ravi/രവി, Lakshmi/ലക്ഷ്മി, Kiran/കിരൺ, Meenakshi/മീനാക്ഷി, Arun/അരുൺ, Devika/ദേവിക, Manoj/മനോജ്',
    family: 'Nair/നായർ, Kurian/കുര്യൻ, Menon/മേനോൻ, Varghese/വർഗീസ്, Panicker/പണിക്കർ, Thampi/തമ്പി'
  },
  japanese: {
    given: 'Haruka/遥, Sota/颯太, Yui/結衣, Kenji/健司, Akari/明里, Naoki/直樹, Chihiro/千尋, Riku/陸',
    family: 'Hamada/浜田, Isobe/磯部, Minato/湊, Okada/岡田, Shiraishi/白石, Tsukuda/佃, Kuwabara/桑原',
    order: 'family first'
  },
  korean: {
    given: 'Minseo/민서, Dohyun/도현, Haeun/하은, Taeyang/태양, Soyeon/소연, Jaewon/재원, Yuna/유나, Kyungho/경호',
    family: 'Seo/서, Bae/배, Noh/노, Ahn/안, Ryu/류, Yang/양, Gu/구',
    order: 'family first',
    joint: ''
  },
  vietnamese: {
    given: 'Thu Hà, Quang Minh, Ngọc Lan, Hữu Phước, Bích Ngân, Anh Tuấn',
    family: 'Lương, Phạm, Đoàn, Trịnh, Vũ',
    order: 'family first'
  },
  pacific: {
    given: 'Mere, Tāne, Losa, Wiremu, Ana, Sione, Hinemoa, Rawiri, Talia, Malakai',
    family: 'Parata-Hughes, Fonoti, Waititi-Cole, Tuilagi-Ross, Rangihuna, Vainikolo, Kereama, Leota'
  }
}
