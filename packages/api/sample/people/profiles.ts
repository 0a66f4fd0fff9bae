import type { PersonRow } from '../story.ts'
import type { PlaceName } from './places.ts'

/** A person whom the sample tells by hand; `started` and `left` in days ago. */
export type Profile = Omit<PersonRow, 'key' | 'location' | 'startedOn' | 'leftOn'> & {
  login: string
  location?: PlaceName
  started?: number
  left?: number
}

type Desk = [title: string, unit: string, profession: string, level: string]

const one = (name: string, login: string, desk: Desk, location: PlaceName, started: number, bio?: string): Profile => {
  const [title, unit, profession, level] = desk
  return { name, login, title, unit, function: profession, level, location, started, ...(bio ? { bio } : {}) }
}

const director = (name: string, login: string, unit: string, location: PlaceName, started: number, bio?: string) =>
  one(name, login, [`Director of ${unit}`, unit, 'Management', 'Director'], location, started, bio)

/** The directors; they sponsor communities. */
const directors: Profile[] = [
  director(
    'Solveig Brandvold-Mensah',
    'solveig.brandvold',
    'Customer Care',
    'Bergen',
    3900,
    'Started as a quay host. Reads every tenth complaint herself, and answers some.'
  ),
  director(
    'Henrique Sampaio Leitão',
    'henrique.sampaio',
    'Digital',
    'Lisbon',
    2100,
    'Releases people for their communities first and asks for the business case afterwards.'
  ),
  director(
    'Adaeze Umeh',
    'adaeze.umeh',
    'Fleet & Engineering',
    'Lagos',
    2700,
    'Marine engineer. Believes that the best ideas have oil on their hands.'
  ),
  director(
    'Γιώργος Μελισσινός',
    'yorgos.melissinos',
    'Ports & Terminals',
    'Thessaloniki',
    4300,
    'Known as Yorgos. Twenty-two ports, and an opinion on each gangway.'
  ),
  director('Katrin Tamm-Ilves', 'katrin.tamm', 'Rail & Connections', 'Tallinn', 1600),
  director(
    'Samir Belkacemi',
    'samir.belkacemi',
    'Data & Timetables',
    'Marseille',
    2400,
    'Collects timetables from lines that no longer exist.'
  ),
  director(
    'Rachel Oduya-Finch',
    'rachel.oduya',
    'People & Learning',
    'Rotterdam',
    1300,
    'Here to make sure that learning happens in working hours.'
  ),
  director('Pieter Hoogendijk', 'pieter.hoogendijk', 'Finance & Procurement', 'Rotterdam', 3300),
  director(
    'Ngaire Tamihana',
    'ngaire.tamihana',
    'Safety & Environment',
    'Auckland',
    1900,
    'Kia ora. Ask me about the drill that went wrong and taught us the most.'
  ),
  director('Yasmine Haddou', 'yasmine.haddou', 'Communications', 'Marseille', 1100),
  director(
    'Małgorzata Żurawska',
    'malgorzata.zurawska',
    'Property & Works',
    'Gdańsk',
    2900,
    'Builder, grandmother, owner of the largest tape measure in the company.'
  ),
  one(
    'Isidro Paredes Lobo',
    'isidro.paredes',
    ['Director of Strategy', 'Strategy Office', 'Management', 'Director'],
    'Valparaíso',
    2000
  ),
  one(
    'Chandran Pillai-Nair',
    'chandran.pillai',
    ['Deputy Director of Fleet & Engineering', 'Fleet & Engineering', 'Management', 'Director'],
    'Kochi',
    2600
  ),
  one(
    'Maren Uhlenbrock',
    'maren.uhlenbrock',
    ['Deputy Director of Digital', 'Digital', 'Management', 'Director'],
    'Hamburg',
    1250,
    'Designer by training. Still sketches on napkins.'
  )
]

/** Those who lead a community or are about to. */
const leaders: Profile[] = [
  one(
    'Marguerite Abiola-Lindqvist',
    'marguerite.abiola',
    ['Accessibility manager', 'Customer Care', 'Customer service', 'Lead'],
    'Bergen',
    1800,
    'I travel with a white cane and a long memory for broken promises. What keeps me going: the third time you report a locked ramp, somebody hands you the key. Come on a ride-along!'
  ),
  one(
    'Tomasz Wrzesień',
    'tomasz.wrzesien',
    ['Harbour works engineer', 'Property & Works', 'Engineering', 'Senior'],
    'Gdańsk',
    2500,
    'Gangways, tides, concrete. In this order.'
  ),
  one(
    'Aoife Ní Dhonnchú',
    'aoife.ni.dhonnchu',
    ['Editor', 'Communications', 'Communications', 'Senior'],
    'Galway',
    1200,
    'I shorten things.'
  ),
  one(
    'Beatriz Valadão',
    'beatriz.valadao',
    ['Service designer', 'Digital', 'Design', 'Senior'],
    'Lisbon',
    800,
    'Took over the community from a wonderful predecessor this season. Still learning everybody’s name; say hello.'
  ),
  one(
    '한지우',
    'jiwoo.han',
    ['User researcher', 'Digital', 'Research', 'Senior'],
    'Busan',
    700,
    'Jiwoo. I ask, then I wait. The good part comes after the silence.'
  ),
  one(
    'Kwabena Asante-Mills',
    'kwabena.asante',
    ['Technical lead', 'Digital', 'Software', 'Lead'],
    'Tema',
    1700,
    'Writes software that fails politely.'
  ),
  one(
    'Þórdís Hrafnkelsdóttir',
    'thordis.hrafnkels',
    ['Data manager', 'Data & Timetables', 'Data', 'Senior'],
    'Reykjavík',
    950,
    'Keeper of 1,204 stops. My favourite is number 17, it has a bench.'
  ),
  one(
    'نور سليمان',
    'nour.soliman',
    ['Statistician', 'Data & Timetables', 'Data', 'Lead'],
    'Alexandria',
    1400,
    'Nour. Statistics is mostly listening, with some arithmetic.'
  ),
  one('Eero Kivimäki', 'eero.kivimaki', ['Demand planner', 'Data & Timetables', 'Data', 'Senior'], 'Turku', 1000),
  one(
    'Ximena Huenchullán',
    'ximena.huenchullan',
    ['Cartographer', 'Data & Timetables', 'Design', 'Practitioner'],
    'Valparaíso',
    600,
    'Draws coasts. Every map leaves something out; I try to say what.'
  ),
  one('Radek Ostrý', 'radek.ostry', ['Systems engineer', 'Digital', 'Engineering', 'Senior'], 'Hamburg', 1150),
  one(
    'Priya Venkataraghavan',
    'priya.venkataraghavan',
    ['Data scientist', 'Data & Timetables', 'Data', 'Senior'],
    'Kochi',
    900,
    'Switched off two of my own models last year. Best decision of both their lives.'
  ),
  one(
    'Lucas Étchevarne',
    'lucas.etchevarne',
    ['Maintenance planner', 'Fleet & Engineering', 'Maintenance', 'Senior'],
    'Marseille',
    1900
  ),
  one(
    'Σοφία Καραμήτρου',
    'sofia.karamitrou',
    ['Legal adviser', 'Strategy Office', 'Legal', 'Senior'],
    'Thessaloniki',
    650,
    'Sofia. I ask who can object.'
  ),
  one(
    'Gunnar Åkerblom',
    'gunnar.akerblom',
    ['Chief engineer', 'Fleet & Engineering', 'Engineering', 'Lead'],
    'Gothenburg',
    6200,
    'Thirty-one years below deck, four of them with this community. I’d gladly hand the lamp to somebody younger.'
  ),
  one(
    'Farida Yusupova',
    'farida.yusupova',
    ['Electrical engineer', 'Fleet & Engineering', 'Engineering', 'Senior'],
    'Hamburg',
    900
  ),
  one(
    'Iulian Dobrotă',
    'iulian.dobrota',
    ['Night train manager', 'Rail & Connections', 'Operations', 'Lead'],
    'Trieste',
    1500,
    'Awake when you aren’t.'
  ),
  one(
    'Siosaia Taufa',
    'siosaia.taufa',
    ['Safety trainer', 'Safety & Environment', 'Safety', 'Senior'],
    'Auckland',
    1450,
    'Nurse, rugby coach, listener. Mālō e lelei.'
  ),
  one(
    'Eilidh MacAskill',
    'eilidh.macaskill',
    ['First mate', 'Fleet & Engineering', 'Deck', 'Senior'],
    'Oban',
    2200,
    'I’ll tell mine first.'
  ),
  one(
    'Áslak Eira Juuso',
    'aslak.eira',
    ['Captain', 'Fleet & Engineering', 'Deck', 'Lead'],
    'Tromsø',
    3000,
    'Reindeer in the family, ice in the logbook.'
  ),
  one(
    'Chiamaka Nwosu-Bright',
    'chiamaka.nwosu',
    ['Terminal lead', 'Customer Care', 'Customer service', 'Lead'],
    'Lagos',
    1250,
    'Sold tickets for nine years. There is no such thing as a stupid question before six in the morning.'
  ),
  one(
    'Pepe Larrañaga',
    'pepe.larranaga',
    ['Customer adviser', 'Customer Care', 'Customer service', 'Practitioner'],
    'Bilbao',
    2800,
    'If you’ve lost it, I may have it. Especially umbrellas.'
  ),
  one(
    'Hanneke van der Velde-Osei',
    'hanneke.vandervelde',
    ['Sign planner', 'Property & Works', 'Project management', 'Senior'],
    'Rotterdam',
    2000
  ),
  one(
    'Đặng Thị Mai',
    'mai.dang',
    ['Ship’s cook', 'Customer Care', 'Hospitality', 'Senior'],
    'Marseille',
    750,
    'Mai is the given name. The soup is my grandmother’s.'
  ),
  one(
    'Zeynep Karagülle',
    'zeynep.karagulle',
    ['Head of onboarding', 'People & Learning', 'Learning', 'Lead'],
    'Istanbul',
    560,
    'I was new here not long ago, and kept the list of everything nobody told me.'
  ),
  one(
    'Михаил Стоянов',
    'mihail.stoyanov',
    ['Trainer', 'People & Learning', 'Learning', 'Senior'],
    'Varna',
    900,
    'Mihail. Will facilitate for biscuits.'
  ),
  one(
    'Folasade Okunlola',
    'folasade.okunlola',
    ['Programme lead', 'Strategy Office', 'Project management', 'Lead'],
    'Lagos',
    1100,
    'Stopped the most expensive project of my life in time. Ask me how.'
  ),
  one(
    'Joaquín Etxeberria Ruiz',
    'joaquin.etxeberria',
    ['Learning designer', 'People & Learning', 'Learning', 'Senior'],
    'Bilbao',
    480,
    'Ez dago galdera txarrik: there are no bad questions.'
  ),
  one(
    'Anneli Roosaare',
    'anneli.roosaare',
    ['Captain', 'Fleet & Engineering', 'Deck', 'Lead'],
    'Tallinn',
    2300,
    'Captain and pilot. Size 38 sea boots do exist; I can tell you where.'
  ),
  one(
    'Declan Mac Giolla Rí',
    'declan.mac.giolla',
    ['Shift planner', 'Rail & Connections', 'Operations', 'Practitioner'],
    'Galway',
    1350,
    'Father of three, son of one. Plans shifts for a living.'
  ),
  one(
    '佐々木 澪',
    'mio.sasaki',
    ['Partnership manager', 'Strategy Office', 'Project management', 'Senior'],
    'Yokohama',
    880,
    'Mio. Six languages, all of them with mistakes and pleasure.'
  ),
  one(
    'Naledi Mokgosi',
    'naledi.mokgosi',
    ['Category manager', 'Finance & Procurement', 'Procurement', 'Senior'],
    'Cape Town',
    640,
    'Visits every supplier she can reach by train.'
  ),
  {
    ...one(
      'Frode Hallingstad',
      'frode.hallingstad',
      ['Environmental adviser', 'Safety & Environment', 'Safety', 'Senior'],
      'Bergen',
      1700
    ),
    left: 70
  },
  one(
    'Mien Dijkgraaf',
    'mien.dijkgraaf',
    ['Fitter', 'Property & Works', 'Maintenance', 'Senior'],
    'Rotterdam',
    4100,
    'It isn’t broken. It’s resting.'
  ),
  one(
    'Amina Diouf-Carlier',
    'amina.diouf',
    ['Audio producer', 'Communications', 'Communications', 'Senior'],
    'Dakar',
    1050,
    'Looking for somebody who will carry the microphone after me.'
  ),
  one(
    'Tariq Jaziri',
    'tariq.jaziri',
    ['Developer', 'Digital', 'Software', 'Practitioner'],
    'Marseille',
    420,
    'Stammers, gives talks anyway.'
  ),
  one(
    'Vasco Quintanilha',
    'vasco.quintanilha',
    ['Radio operator', 'Fleet & Engineering', 'Deck', 'Senior'],
    'Porto',
    5400,
    'Over, and almost out.'
  ),
  one(
    'Lukáš Vondráček',
    'lukas.vondracek',
    ['Depot planner', 'Rail & Connections', 'Operations', 'Practitioner'],
    'Trieste',
    720
  ),
  one(
    'Noor Bakhshi',
    'noor.bakhshi',
    ['Train host', 'Rail & Connections', 'Customer service', 'Practitioner'],
    'Hamburg',
    510,
    'Loves trains, not their loudspeakers.'
  ),
  one(
    'Jule Petersenn',
    'jule.petersenn',
    ['Car deck planner', 'Ports & Terminals', 'Operations', 'Practitioner'],
    'Hamburg',
    330
  ),
  one(
    'Katarina Frangež',
    'katarina.franges',
    ['Editor', 'Communications', 'Communications', 'Practitioner'],
    'Trieste',
    290
  ),
  one(
    'Sinéad Ó Cadhain',
    'sinead.o.cadhain',
    ['Accountant', 'Finance & Procurement', 'Finance', 'Practitioner'],
    'Galway',
    1000,
    'Alto.'
  )
]

/** People whose records put a directory to the test: namesakes, one name or many, next to nothing known. */
const others: Profile[] = [
  one(
    'Anna Nowak',
    'anna.nowak',
    ['Second engineer', 'Fleet & Engineering', 'Engineering', 'Senior'],
    'Gdańsk',
    1310,
    'The engineer of the two.'
  ),
  one(
    'Anna Nowak',
    'anna.nowak2',
    ['Legal adviser', 'Finance & Procurement', 'Legal', 'Practitioner'],
    'Lisbon',
    270,
    'The lawyer of the two.'
  ),
  one(
    'Suharti',
    'suharti',
    ['Able seafarer', 'Fleet & Engineering', 'Deck', 'Practitioner'],
    'Rotterdam',
    830,
    'One name is enough.'
  ),
  one(
    'Maria da Conceição Teles de Vasconcelos e Albuquerque Figueiredo',
    'maria.teles',
    ['Controller', 'Finance & Procurement', 'Finance', 'Senior'],
    'Porto',
    2450,
    'Conceição, please.'
  ),
  { name: 'Ngozi', login: 'ngozi', email: null, handle: null, externalId: null }
]

/** Everybody whom the sample tells by hand. */
export const profiles: Profile[] = [...directors, ...leaders, ...others]
