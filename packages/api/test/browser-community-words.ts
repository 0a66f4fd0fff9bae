import type { CommunityWords } from '../src/transports/html/representation.ts'

/** The texts of a community in German. */
export const GERMAN_COMMUNITY: Partial<CommunityWords> = {
  language: 'de',
  community: 'Gemeinschaft',
  loading: 'Die Gemeinschaft wird geladen…',
  partOf: 'Teil von {name}',
  topics: 'Themen',
  members: { one: '{count} Mitglied', other: '{count} Mitglieder' },
  since: 'Seit {day}',
  cadence: {
    day: { one: 'Trifft sich täglich', other: 'Trifft sich alle {count} Tage' },
    week: { one: 'Trifft sich jede Woche', other: 'Trifft sich alle {count} Wochen' },
    month: { one: 'Trifft sich jeden Monat', other: 'Trifft sich alle {count} Monate' }
  },
  mission: 'Auftrag',
  objectives: 'Wozu sie beiträgt',
  join: 'Mitmachen',
  joinPolicy: {
    open: 'Alle sind willkommen und werden sofort Mitglied.',
    approval: 'Bewerben Sie sich mit ein paar Worten über sich. Die Kerngruppe liest jede Bewerbung.',
    invitation: 'Neue Mitglieder werden eingeladen. Sprechen Sie die Personen unten an, wenn Sie mitmachen möchten.'
  },
  joinLink: { open: 'Beitreten', approval: 'Bewerben', invitation: 'Kontakt aufnehmen' },
  profile: {
    experience: 'Erfahrung',
    level: 'Stufe',
    commitment: 'Zeit und Arbeit',
    objectives: 'Was Mitglieder erreichen möchten'
  },
  events: 'Nächste Veranstaltungen',
  subscribe: 'Im Kalender abonnieren',
  noEvents: 'Zurzeit ist nichts geplant.',
  onSite: 'Vor Ort',
  hybrid: '{place} und online',
  cancelled: 'Abgesagt',
  tentative: 'Vorläufig',
  joinOnline: 'Online teilnehmen',
  register: 'Anmelden',
  add: 'In den Kalender',
  people: 'Menschen',
  noLeader: 'Leitung gesucht',
  before: { one: 'Davor: {count} Person', other: 'Davor: {count} Personen' },
  sinceOrEarlier: 'Seit {day} oder früher',
  until: 'Bis {until}',
  from: 'Ab {day}',
  role: {
    leader: 'Leitung',
    core: 'Kerngruppe',
    sponsor: 'Schirmherrschaft',
    facilitator: 'Moderation',
    coach: 'Coaching',
    member_support: 'Betreuung der Mitglieder',
    information_resources: 'Informationen und Materialien',
    web_admin: 'Webseiten'
  },
  readCharter: 'Charta lesen',
  pdf: 'Als PDF herunterladen',
  charter: 'Charta',
  canvas: 'Übersicht: {title}',
  kudos: 'Dank',
  fromToPerson: '{from} an {to}',
  fromPerson: 'Von {name}',
  channels: 'Wo man sie findet',
  subcommunities: 'Gruppen darin',
  related: 'Verwandte Gemeinschaften',
  status: { planning: 'Startet bald', dormant: 'Ruht', closing: 'Schließt', closed: 'Geschlossen', merged: 'Vereint' },
  closedOn:
    'Diese Gemeinschaft endete am {day}. Was sie geschaffen hat, bleibt hier lesbar. Danke an alle, die dabei waren.',
  mergedInto: 'Diese Gemeinschaft geht in {name} weiter.',
  visit: 'Zu {name}'
}

/** The texts of a community in Arabic. */
export const ARABIC_COMMUNITY: Partial<CommunityWords> = {
  language: 'ar',
  community: 'المجتمع',
  loading: 'جارٍ تحميل المجتمع…',
  partOf: 'جزء من {name}',
  topics: 'المواضيع',
  members: {
    zero: 'لا أعضاء',
    one: 'عضو واحد',
    two: 'عضوان',
    few: '{count} أعضاء',
    many: '{count} عضوًا',
    other: '{count} عضو'
  },
  since: 'منذ {day}',
  cadence: {
    day: { one: 'يلتقي كل يوم', other: 'يلتقي كل {count} أيام' },
    week: { one: 'يلتقي كل أسبوع', two: 'يلتقي كل أسبوعين', other: 'يلتقي كل {count} أسابيع' },
    month: { one: 'يلتقي كل شهر', two: 'يلتقي كل شهرين', other: 'يلتقي كل {count} أشهر' }
  },
  mission: 'الرسالة',
  objectives: 'ما يسهم فيه',
  join: 'كيف تنضم',
  joinPolicy: {
    open: 'الجميع مرحب بهم ويصبحون أعضاء فورًا.',
    approval: 'قدّم طلبًا ببضع كلمات عن نفسك. تقرأ المجموعة الأساسية كل طلب.',
    invitation: 'ينضم الأعضاء الجدد بدعوة. تواصل مع الأشخاص أدناه إن أردت المشاركة.'
  },
  joinLink: { open: 'انضم', approval: 'قدّم طلبًا', invitation: 'تواصل مع المجتمع' },
  profile: {
    experience: 'الخبرة',
    level: 'المستوى',
    commitment: 'الوقت والعمل',
    objectives: 'ما يريد الأعضاء تحقيقه'
  },
  events: 'الفعاليات القادمة',
  subscribe: 'اشترك في التقويم',
  noEvents: 'لا فعاليات مخططة حاليًا.',
  online: 'عبر الإنترنت',
  onSite: 'حضوريًا',
  hybrid: '{place} وعبر الإنترنت',
  cancelled: 'أُلغيت',
  add: 'أضف إلى التقويم',
  people: 'الأشخاص',
  noLeader: 'نبحث عن قائد',
  before: { one: 'قبل ذلك: شخص واحد', two: 'قبل ذلك: شخصان', other: 'قبل ذلك: {count} أشخاص' },
  sinceOrEarlier: 'منذ {day} أو قبل ذلك',
  until: 'حتى {until}',
  from: 'من {day}',
  role: { leader: 'القائد', core: 'المجموعة الأساسية', sponsor: 'الراعي', facilitator: 'الميسّرون' },
  charter: 'الميثاق',
  canvas: 'لوحة {title}',
  readCharter: 'اقرأ الميثاق',
  pdf: 'نزّله بصيغة PDF',
  kudos: 'شكر',
  fromToPerson: 'من {from} إلى {to}',
  fromPerson: 'من {name}',
  channels: 'أين تجده',
  channel: { website: 'الموقع', chat: 'الدردشة', documents: 'الوثائق' },
  subcommunities: 'مجموعات فيه',
  related: 'مجتمعات ذات صلة'
}
