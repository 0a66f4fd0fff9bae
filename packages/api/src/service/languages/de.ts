import type {
  AgendaItem,
  Role as CommunityRole,
  CommunityStatus,
  Freshness,
  InfractionStatus,
  LineChange,
  Maintenance,
  MetricPeriod,
  PageInstead,
  ResourceKind,
  SectionChange,
  SuccessionReason,
  SuccessionRole,
  TouchpointKind,
  UpdateKind
} from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import {
  isRole,
  type NoticeCause,
  type NoticeFacts,
  type NoticeRole,
  type NoticeSpan,
  type NoticeTemplate,
  type NoticeText
} from '../../core/words/notice.ts'
import { AROUND_MINUTES } from '../../modules/events/words.en.ts'
import type { RuleName } from '../../modules/governance/message.ts'
import { shortened } from '../../platform/text.ts'
import type { Language } from './language.ts'

const TAG = 'de'
const { day, days, list, moment, plural, span } = makeLanguage(TAG)

const count = (number: number, one: string, other: string) => plural(number, { one: `# ${one}`, other: `# ${other}` })
const spaced = (name: string) => name.replaceAll('_', ' ')
const quoted = (text: string) => `„${text}“`
/** The full stop after a text that has no end of its own. */
const stop = (text: string) => (/[.!?…]$/.test(text) ? '' : '.')
const capital = (text: string) => text.replace(/^./u, letter => letter.toUpperCase())

// The names of statuses, roles, kinds and periods.
/** What is said of a community: „Die Community …“. */
const COMMUNITY_STATUSES: Record<CommunityStatus, string> = {
  draft: 'ist ein Entwurf',
  proposed: 'ist vorgeschlagen',
  changes_asked: 'wird überarbeitet',
  approved: 'ist genehmigt',
  declined: 'ist abgelehnt',
  planning: 'bereitet ihren Start vor',
  active: 'ist aktiv',
  renewing: 'erneuert sich',
  dormant: 'ruht',
  closing: 'wird geschlossen',
  closed: 'ist geschlossen',
  merged: 'ist Teil einer anderen geworden',
  withdrawn: 'ist zurückgezogen'
}
const CASES: Record<InfractionStatus, string> = {
  reported: 'gemeldet',
  triaged: 'in Klärung',
  acknowledged: 'anerkannt',
  disputed: 'bestritten',
  remedied: 'behoben',
  upheld: 'bestätigt',
  dismissed: 'zurückgewiesen',
  sanctioned: 'mit einer Maßnahme beantwortet',
  appealed: 'im Einspruch',
  final: 'abgeschlossen'
}
const SANCTIONS: Record<string, string> = {
  reminder: 'eine Erinnerung',
  first_notice: 'ein erster Hinweis',
  second_notice: 'ein zweiter Hinweis',
  suspension: 'eine vorübergehende Ausblendung',
  removal: 'die Entfernung der Seite'
}
const DECISIONS: Record<string, string> = {
  approved: 'genehmigt',
  accepted: 'angenommen',
  granted: 'stattgegeben',
  declined: 'abgelehnt',
  denied: 'abgelehnt',
  expired: 'abgelaufen',
  upheld: 'bestätigt',
  dismissed: 'zurückgewiesen',
  remedied: 'behoben',
  withdrawn: 'zurückgezogen',
  final: 'abgeschlossen'
}
const decision = ({ decision: name }: NoticeFacts) => (name ? (DECISIONS[name] ?? name) : 'entschieden')
const ROLES: Record<CommunityRole, string> = {
  leader: 'Leitung',
  core: 'Kernteam',
  member_support: 'Betreuung der Mitglieder',
  information_resources: 'Information und Ressourcen',
  web_admin: 'Webadministration',
  facilitator: 'Moderation',
  sponsor: 'Sponsoring',
  coach: 'Coaching',
  member: 'Mitgliedschaft'
}
const RESOURCES: Record<ResourceKind, string> = {
  story: 'Erfahrungsbericht',
  blog: 'Blogbeitrag',
  video: 'Video',
  audio: 'Audio',
  case_study: 'Fallstudie',
  document: 'Dokument',
  template: 'Vorlage',
  link: 'Link',
  minutes: 'Protokoll',
  recording: 'Aufzeichnung',
  lessons_learned: 'Erkenntnisse',
  quick_tip: 'Kurztipp',
  standard: 'Standard'
}
const FORMATS = {
  brown_bag: 'Brown Bag',
  lightning_talks: 'Kurzvorträge',
  lean_coffee: 'Lean Coffee',
  xtrem_reading: 'Xtrem Reading',
  xtrem_watch: 'Xtrem Watch',
  workshop: 'Workshop',
  retrospective: 'Retrospektive',
  launch: 'Auftakt',
  coffee_catch_up: 'Kaffeerunde',
  core_check_in: 'Treffen des Kernteams',
  sponsor_meeting: 'Sponsoringgespräch',
  talk: 'Vortrag',
  training: 'Schulung',
  action_learning: 'Action Learning',
  appreciative_inquiry: 'Wertschätzende Erkundung'
}
/** What the parts of metrics are called. */
const PARTS: Record<string, string> = {
  ...RESOURCES,
  ...FORMATS,
  other: 'Sonstiges',
  member: 'Mitglieder',
  guest: 'Gäste',
  unit: 'Einheit',
  function: 'Funktion',
  tenure: 'Zugehörigkeit',
  people: 'Personen',
  units: 'Einheiten',
  up: 'mehr Beteiligung',
  held: 'gleich geblieben',
  down: 'weniger Beteiligung',
  giver: 'Gebende',
  matcher: 'Ausgeglichene',
  taker: 'Nehmende',
  quiet: 'Zurückhaltende',
  core_participant: 'Kernbeteiligte',
  active: 'Aktive',
  peripheral: 'Randbeteiligte',
  inactive: 'Inaktive',
  new: 'Neue',
  going: 'Zusagen',
  maybe: 'Vielleicht',
  declined: 'Absagen',
  waitlisted: 'Auf der Warteliste',
  offered: 'Platz angeboten',
  critical: 'Kritisch',
  high: 'Hoch',
  medium: 'Mittel',
  low: 'Niedrig'
}
/** Why a metric has no value. */
const LACKS: Record<string, string> = {
  small_numbers: 'zurückgehalten, weniger als 5',
  open_period: 'zurückgehalten, bis der Zeitraum vorbei ist',
  records_deleted: 'die Daten werden nicht mehr aufbewahrt',
  not_computed_yet: 'noch nicht berechnet',
  too_early: 'noch zu früh',
  no_events: 'keine Veranstaltungen',
  no_capacity: 'Zahl der Plätze unbekannt',
  no_attendance: 'keine Teilnahme erfasst',
  attendance_unknown: 'Teilnahme unbekannt',
  names_unknown: 'Namen unbekannt',
  values_unknown: 'Werte unbekannt',
  no_units: 'keine Einheiten erfasst',
  no_members: 'keine Mitglieder',
  no_leader: 'keine Leitung',
  no_charter: 'keine veröffentlichte Charta',
  no_reviews: 'keine Überprüfungen'
}
const PERIODS: Record<MetricPeriod, { one: string; other: string; of: string; inThis: string; each: string }> = {
  month: { one: 'Monat', other: 'Monaten', of: 'nach Monat', inThis: 'in diesem Monat', each: 'jedes Monats' },
  quarter: {
    one: 'Quartal',
    other: 'Quartalen',
    of: 'nach Quartal',
    inThis: 'in diesem Quartal',
    each: 'jedes Quartals'
  },
  year: { one: 'Jahr', other: 'Jahren', of: 'nach Jahr', inThis: 'in diesem Jahr', each: 'jedes Jahres' }
}
const periodIn = (period: MetricPeriod, form: 'of' | 'inThis' | 'each') => PERIODS[period]?.[form] ?? period
const STEPS: Record<Exclude<Maintenance, 'compliant'>, string> = {
  due: 'eine Überprüfung ist bald fällig',
  overdue: 'eine Überprüfung ist fällig, ein erster Hinweis wurde verschickt',
  second_notice: 'ein zweiter Hinweis wurde verschickt',
  final_notice: 'der letzte Hinweis wurde verschickt',
  suspension_proposed: 'eine vorübergehende Ausblendung ist vorgeschlagen; ein Mensch entscheidet',
  suspended: 'die Seite ist vorübergehend ausgeblendet',
  removed: 'die Seite wurde entfernt'
}

// Requests for pages and successions.
const WHY: Record<SuccessionReason, string> = {
  term_ending: 'Die Amtszeit der Person in dieser Rolle endet.',
  leave: 'Die Person ist bald abwesend und hat noch keine Vertretung.',
  silence: 'Wir haben von der Person länger nichts gehört, und die Überprüfung der Seite ist fällig.',
  left: 'Die Person verlässt die Organisation.',
  handover: 'Die Person möchte diese Rolle übergeben.'
}
const SUCCESSORS: Record<SuccessionRole, string> = {
  primary: 'die Hauptverantwortung für die Seite',
  secondary: 'die Mitverantwortung für die Seite',
  leader: 'die Leitung der Community'
}

// Findings.
type Representative = 'primary' | 'secondary'
const RESPONSIBLE: Record<Representative, string> = { primary: 'hauptverantwortlich', secondary: 'mitverantwortlich' }
const pages = (number: number) => count(number, 'Seite', 'Seiten')
const since = (on: string | null) => (on ? ` seit dem ${day(on)}` : '')
const leave = ({ from, until }: { from: string; until: string | null }) =>
  until ? `bis zum ${day(until)}` : `seit dem ${day(from)}`
const between = ({ from, lastDay }: { from: string; lastDay: string }) => `vom ${day(from)} bis zum ${day(lastDay)}`
const BY: Record<UpdateKind, string> = {
  attestation: 'von einer verantwortlichen Person bestätigt',
  heartbeat: 'vom Portal gemeldet',
  sitemap: 'laut Sitemap',
  http: 'laut Last-Modified-Header',
  content: 'laut einer Änderung, die der Monitor bemerkt hat'
}
const FLAWS = {
  no_title: () => 'kein Titel',
  no_heading: () => 'keine Überschrift',
  broken_links: (number: number) => count(number, 'defekter Link', 'defekte Links'),
  broken_images: (number: number) => count(number, 'defektes Bild', 'defekte Bilder'),
  images_without_alt: (number: number) => count(number, 'Bild ohne Alternativtext', 'Bilder ohne Alternativtext')
}
const flawIn = (one: { flaw: keyof typeof FLAWS; count: number }) => FLAWS[one.flaw](one.count)
const INSTEAD: Record<PageInstead, string> = {
  unavailable: 'einen Hinweis, dass die Website derzeit nicht verfügbar ist',
  not_found: 'eine Meldung, dass die Seite nicht gefunden wurde',
  login_required: 'eine Aufforderung zur Anmeldung',
  moved: 'eine andere Seite, auf die weitergeleitet wird',
  error_page: 'eine Fehlermeldung des Servers',
  parked: 'einen Platzhalter eines Domain-Anbieters'
}
const CONTACTS: Record<TouchpointKind, string> = {
  meeting: 'Ein Treffen mit der Sponsorin oder dem Sponsor',
  call: 'Ein Telefonat mit der Sponsorin oder dem Sponsor',
  visit: 'Ein Besuch der Sponsorin oder des Sponsors',
  message_sent: 'Eine Nachricht der Sponsorin oder des Sponsors an andere',
  success_told: 'Ein Erfolg, von dem die Sponsorin oder der Sponsor berichtet hat',
  people_released: 'Personen, die die Sponsorin oder der Sponsor freigestellt hat',
  budget_given: 'Ein Budget, das die Sponsorin oder der Sponsor gegeben hat',
  obstacle_removed: 'Ein Hindernis, das die Sponsorin oder der Sponsor beseitigt hat',
  other: 'Kontakt mit der Sponsorin oder dem Sponsor'
}
const OBJECTIVES: Record<NonNullable<AgendaItem['objective']>, string> = {
  story_so_far: 'die bisherige Geschichte',
  why_join: 'warum man mitmachen sollte',
  sponsor_framing: 'die Einordnung durch die Sponsorin oder den Sponsor',
  feedback: 'das erbetene Feedback',
  next_steps: 'die nächsten Schritte',
  call_to_action: 'der Aufruf zum Mitmachen',
  who_is_in_the_room: 'wer im Raum ist'
}

// Charters.
const STRENGTHS = ['schwach', 'eher schwach', 'mittel', 'stark', 'sehr stark']
const SECTION_CHANGES: Record<SectionChange, string> = {
  same: 'Gleich',
  changed: 'Geändert',
  added: 'Hinzugefügt',
  removed: 'Entfernt',
  moved: 'Verschoben'
}
const LINE_CHANGES: Record<LineChange, string> = { same: 'Gleich', added: 'Hinzugefügt', removed: 'Entfernt' }
const lines = (number: number, what: string) => `${count(number, 'Zeile', 'Zeilen')} ${what}`
const votes = (of: {
  voted: number
  electorate: number
  quorum: number
  agree: number
  object: number
  abstain: number
}) =>
  `${of.voted} von ${count(of.electorate, 'Person', 'Personen')} haben abgestimmt, nötig waren mindestens ${of.quorum}. Zustimmung: ${of.agree}, Einwände: ${of.object}, Enthaltungen: ${of.abstain}.`

// Engagement.
const textsOf = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text)
type Window = { from: string; to: string }
const within = ({ from, to }: Window) => `vom ${day(from)} bis zum ${day(to)}`
const taken = ({ active, giving, periods, ...window }: Window & { active: number; giving: number; periods: number }) =>
  `${within(window)} in ${active} von ${periods} Zeiträumen beteiligt, in ${giving} etwas gegeben`

// Events.
const when = (date: NoticeSpan) => (date.wholeDays ? span(date) : `${span(date)} (${date.timeZone})`)
const until = (one: { at: string; timeZone: string }) => `${moment(one.at, one.timeZone)} (${one.timeZone})`

// Pages behind signed links.
const inDays = (number: number) => count(number, 'Tag', 'Tagen')
const placeOf = ({ community, portal }: { community: string; portal: string | null }) =>
  portal ? `${community} auf ${portal}` : community

// Portals at a glance, digests, campaigns, crawls, facts and rules of portals.
const FRESHNESS: Record<Freshness, string> = {
  fresh: 'Aktuell',
  due: 'Überprüfung bald fällig',
  stale: 'Überprüfung fällig',
  abandoned: 'Seit Langem überfällig',
  unknown: 'Noch nicht überprüft'
}
const STAGES: Record<Maintenance, string> = {
  compliant: 'Aktuell',
  due: 'Überprüfung bald fällig',
  overdue: 'Erster Hinweis',
  second_notice: 'Zweiter Hinweis',
  final_notice: 'Letzter Hinweis',
  suspension_proposed: 'Ausblendung vorgeschlagen',
  suspended: 'Ausgeblendet',
  removed: 'Entfernt'
}
const ENDS = {
  nothing: 'Nichts ist fällig.',
  reminders:
    'Die Erinnerungen enden, sobald die Seite aktualisiert oder bestätigt und behoben ist, was gefunden wurde.',
  suspended: 'Beheben Sie, was gefunden wurde, und bitten Sie die Portaladministration, die Seite wieder zu zeigen.',
  removed: 'Die Seite wurde entfernt. Die Portaladministration kann erklären, warum.'
}
const GOALS: Record<string, (target: number) => string> = {
  pages_up_to_date: target => `${target} % der Seiten sind aktuell`,
  pages_passing_rule: target => `${target} % der Seiten erfüllen die Anforderung`
}
const OUTCOMES: Record<string, string> = {
  reached: 'Das Ziel wurde erreicht. Danke an alle, die geholfen haben.',
  not_reached:
    'Das Ziel wurde diesmal nicht erreicht. Danke an alle, die geholfen haben; jede Seite, die besser geworden ist, zählt.'
}
type Result = { outcome: string; goal: string; reached: number; pages: number }
type Week = { opened: number; settled: number; updated: number; recovered: number; added: number }
const CHANGES: [name: keyof Week, one: string, other: string][] = [
  ['settled', 'Befund wurde behoben', 'Befunde wurden behoben'],
  ['opened', 'Befund kam hinzu', 'Befunde kamen hinzu'],
  ['updated', 'Seite wurde aktualisiert', 'Seiten wurden aktualisiert'],
  ['recovered', 'Seite braucht keine Erinnerungen mehr', 'Seiten brauchen keine Erinnerungen mehr'],
  ['added', 'Seite kam hinzu', 'Seiten kamen hinzu']
]
const weekBefore = (number: number | null) =>
  number === null ? '' : ` (in der Woche davor ${number.toLocaleString(TAG)})`
const CHOICES: Record<string, string> = {
  draft: 'Entwurf',
  proposed: 'vorgeschlagen',
  changes_asked: 'in Überarbeitung',
  approved: 'genehmigt',
  declined: 'abgelehnt',
  planning: 'in Vorbereitung',
  active: 'aktiv',
  renewing: 'in Erneuerung',
  dormant: 'ruht',
  closing: 'schließt',
  closed: 'geschlossen',
  merged: 'zusammengeführt',
  withdrawn: 'zurückgezogen',
  fresh: 'aktuell',
  due: 'Überprüfung bald fällig',
  stale: 'Überprüfung fällig',
  abandoned: 'seit Langem überfällig',
  unknown: 'unbekannt',
  yes: 'ja',
  no: 'nein'
}
const choiceIn = (choice: string) => CHOICES[choice] ?? choice
type Threshold = { least: number | null; most: number | null }
const range = ({ least, most }: Threshold) =>
  least === null
    ? `höchstens ${most}`
    : most === null
      ? `mindestens ${least}`
      : least === most
        ? `genau ${least}`
        : `${least} bis ${most}`

const OF_PORTALS = {
  'picture.freshness_title': ({ name }: { name: string }) => `Seiten von ${name} nach Aktualität`,
  'picture.pages': ({ count: number }: { count: number }) => pages(number),
  'picture.no_pages': 'Es gibt noch keine Seiten.',
  'picture.freshness': ({ freshness }: { freshness: Freshness }) => FRESHNESS[freshness],
  'picture.parts': ({ parts }: { parts: readonly { name: string; count: string }[] }) =>
    `${list(parts.map(({ name, count: number }) => `${name}: ${number}`))}.`,
  'picture.score_title': ({ name }: { name: string }) => `Wertung von ${name}`,
  'picture.score': ({ score }: { score: string }) => `${score} von 10.`,
  'picture.of_ten': 'von 10',
  'picture.no_score': 'noch keine Wertung',
  'picture.score_about': 'Das gewichtete Mittel aller Befunde, die zählen; 10 ist am besten.',
  'picture.score_unknown': 'Noch zählt kein Befund für die Wertung.',
  'picture.trend_title': ({ name }: { name: string }) => `Wertung von ${name} über 12 Wochen`,
  'picture.trend_unit': 'Von 0 bis 10; 10 ist am besten',
  'picture.trend_change': ({ first, since: on, last }: { first: string; since: string; last: string }) =>
    `Am ${day(on)} war sie ${first}, heute ist sie ${last}.`,
  'picture.trend_now': ({ score }: { score: string }) => `Heute ist sie ${score}.`,
  'picture.trend_unknown': ({ count: number, of }: { count: number; of: number }) =>
    `noch nicht bewertet: ${number} von ${count(of, 'Tag', 'Tagen')}`,
  'picture.network_title': ({ name }: { name: string }) => `Was die Communitys von ${name} gemeinsam haben`,
  'picture.network_about': ({ count: number, links }: { count: number; links: number }) =>
    `${count(number, 'Community', 'Communitys')}, ${count(links, 'Verbindung', 'Verbindungen')}`,
  'picture.unnamed': ({ count: number }: { count: number }) => `Für ${count(number, 'Namen', 'Namen')} ist kein Platz.`,
  'picture.no_communities': 'Es gibt noch keine Communitys.',
  'picture.shared_topics': 'gemeinsame Themen',
  'picture.shared_people': 'gemeinsame Personen, 5 oder mehr',
  'picture.members': ({ name, count: number }: { name: string; count: number }) =>
    `${name}: ${count(number, 'Mitglied', 'Mitglieder')}`,
  'picture.shared': ({
    from,
    to,
    topics,
    people
  }: {
    from: string
    to: string
    topics: readonly { topic: string }[]
    people: number | null
  }) =>
    `${from} und ${to} haben gemeinsam: ${list([
      ...topics.map(({ topic }) => topic),
      ...(people === null ? [] : [`mindestens ${count(people, 'Person', 'Personen')}`])
    ])}`,
  'picture.strongest': ({ shared }: { shared: readonly { text: string }[] }) =>
    `Die stärksten Verbindungen: ${textsOf(shared).join('; ')}.`,
  'picture.stage_title': ({ name }: { name: string }) => `Erinnerungsstufe der Seite von ${name}`,
  'picture.stage': ({ stage }: { stage: Maintenance }) => STAGES[stage],
  'picture.stage_here': ({ on }: { on: string }) => `Hier stehen Sie, seit dem ${day(on)}`,
  'picture.stage_day': ({ days }: { days: number }) =>
    days === 0 ? 'Die Erinnerungen beginnen' : `${count(days, 'Tag', 'Tage')} nach dem ersten Hinweis`,
  'picture.stage_person': 'Ein Mensch entscheidet',
  'picture.stage_next': ({ stage }: { stage: keyof typeof ENDS }) => ENDS[stage],
  'review.due': ({ community }: { community: string }) => `Seite von ${community} überprüfen`,
  'review.about': ({ on, everyDays, url }: { on: string; everyDays: number; url: string }) =>
    `Die Seite wurde zuletzt am ${day(on)} aktualisiert und soll alle ${count(everyDays, 'Tag', 'Tage')} überprüft werden. Bitte lesen Sie sie, aktualisieren Sie, was veraltet ist, und bestätigen Sie, dass sie stimmt: ${url}`,
  'review.calendar': ({ portal }: { portal: string }) => `Überprüfungen von Seiten – ${portal}`,
  'site_crawl.none':
    'Es wurde keine Sitemap gefunden. Nennen Sie ihre URL in robots.txt (Sitemap: …), oder stellen Sie sie unter /sitemap.xml bereit.',
  'site_crawl.unread': ({ address }: { address: string }) => `Eine Sitemap konnte nicht gelesen werden: ${address}`,
  'site_crawl.cut': ({ sitemaps, pages: number }: { sitemaps: number; pages: number }) =>
    `Nicht alles wurde gelesen: höchstens ${count(sitemaps, 'Sitemap', 'Sitemaps')} und ${pages(number)}.`,
  'site_crawl.off': 'Dieser Dienst ruft keine Seiten ab (PAGE_CHECKS ist ausgeschaltet).'
}

const OF_DIGESTS = {
  'digest.title': ({ portal, from, to }: { portal: string; from: string; to: string }) =>
    `${portal}: ${days(from, to)}`,
  'digest.pages': (one: { upToDate: number; pages: number; before: number | null }) =>
    `${one.upToDate} von ${pages(one.pages)} sind aktuell${weekBefore(one.before)}.`,
  'digest.score': ({ score, before }: { score: number; before: number | null }) =>
    `Die Wertung des Portals ist ${score.toLocaleString(TAG)} von 10${weekBefore(before)}.`,
  'digest.changes': (week: Week) => {
    const said = CHANGES.flatMap(([name, one, other]) => (week[name] > 0 ? [count(week[name], one, other)] : []))
    return said.length > 0 ? `In dieser Woche: ${said.join(', ')}.` : 'In dieser Woche hat sich nichts geändert.'
  },
  'digest.help_heading': 'Diese Seiten brauchen am meisten Hilfe:',
  'digest.help': ({ name, reason, open }: { name: string; reason: string | null; open: number }) =>
    `${name}: ${reason ?? count(open, 'offener Befund', 'offene Befunde')}`,
  'digest.due_heading': 'In der kommenden Woche zu überprüfen:',
  'digest.due': ({ name, on }: { name: string; on: string }) => `${name}, bis zum ${day(on)}`,
  'digest.more_due': ({ count: number }: { count: number }) =>
    `Und ${count(number, 'weitere Seite', 'weitere Seiten')}.`,
  'digest.none_due': 'In der kommenden Woche ist keine Überprüfung fällig.',
  'digest.line': ({ line, url }: { line: string; url: string }) => `• ${line}\n  ${url}`,
  'campaign.goal': ({ measure, target, by }: { measure: string; target: number; by: string }) =>
    `Ziel: ${GOALS[measure]!(target)}, bis zum ${day(by)}.`,
  'campaign.progress': (one: { reached: number; pages: number }) =>
    `${one.reached} von ${pages(one.pages)} ${one.reached === 1 ? 'erfüllt' : 'erfüllen'} das Ziel.`,
  'campaign.yours': ({ goal, progress }: { goal: string; progress: string }) =>
    `${goal} ${progress} Ihre gehört zu denen, die noch fehlen.`,
  'campaign.outcome': ({ outcome }: { outcome: string }) => OUTCOMES[outcome]!,
  'campaign.result': ({ outcome, goal, reached, pages: all }: Result) =>
    `${outcome} ${goal}${all === 0 ? '' : ` Am letzten Tag ${reached === 1 ? 'erfüllte' : 'erfüllten'} es ${reached} von ${pages(all)}.`}`,
  'campaign.chart.goal': 'Ziel',
  'campaign.chart.none': 'Noch gibt es keinen Fortschritt zu zeigen: Die Kampagne hat noch nicht begonnen.',
  'chat.open_portal': 'Portal öffnen',
  'chat.open_page': 'Seite öffnen',
  'chat.open_event': 'Veranstaltung öffnen',
  'chat.campaign': ({ title }: { title: string }) => `Kampagne: ${title}`,
  'chat.event': ({ name, title }: { name: string; title: string }) => `Neue Veranstaltung von ${name}: ${title}`,
  'chat.event_when': until,
  'mail.failing.server': 'Der Mailserver war drei Tage lang nicht erreichbar.'
}

const OF_PACKS = {
  'not_judged.out_of_scope': 'Das Portal verwendet diese Regel hier nicht.',
  'custom.number': ({ what, value }: { what: string; value: number }) => `${what}: ${value.toLocaleString(TAG)}.`,
  'custom.day': ({ what, on }: { what: string; on: string }) => `${what}: ${day(on)}.`,
  'custom.choice': ({ what, choice }: { what: string; choice: string }) => `${what}: ${choiceIn(choice)}.`,
  'custom.unknown': ({ what }: { what: string }) => `${what}: nicht bekannt.`,
  'custom.passes': ({ title, found }: { title: string; found: string }) => `${title} ${found}`,
  'custom.fails': ({ fails, found, required }: { fails: string; found: string; required: string }) =>
    `${fails} ${found} ${required}`,
  'custom.required.number': (threshold: Threshold) => `Nötig: ${range(threshold)}.`,
  'custom.required.day': (threshold: Threshold) => `Nötig: vor ${range(threshold)} Tagen.`,
  'custom.required.choice': ({ choices }: { choices: readonly { choice: string }[] }) =>
    `Nötig: ${list(choices.map(({ choice }) => choiceIn(choice)))}.`,
  'fact.community.attendance':
    'Die Tage, an denen sie Veranstaltungen hatte, und wie viele Menschen da waren, namentlich und insgesamt.',
  'fact.community.managers':
    'Wie viele ihrer Mitglieder, und wie viele derer, die in den letzten 280 Tagen zu ihren Veranstaltungen kamen, Personal führen.',
  'fact.page.reports': 'Meldungen zu ihr und was daraus wurde; zurückgewiesene Meldungen sind ausgelassen.',
  'fact.page.reports.undecided': 'Meldungen, über die noch nicht entschieden ist',
  'fact.page.reports.upheld': 'Meldungen, die bestätigt und nicht behoben sind',
  'fact.community.exclusion-reports': 'Meldungen eines Ausschlusses ohne Grund und was daraus wurde.',
  'fact.community.exclusion-reports.undecided': 'Meldungen, über die noch nicht entschieden ist',
  'fact.community.exclusion-reports.upheld': 'Meldungen, die bestätigt und nicht behoben sind',
  'fact.community.charter':
    'Die letzte veröffentlichte Version ihrer Charta: ihre Nummer, wann sie veröffentlicht und gegebenenfalls entfernt wurde.',
  'fact.community.charter.version': 'Version der Charta',
  'fact.community.charter.published': 'Charta veröffentlicht',
  'fact.community.last-review':
    'Die letzte Überprüfung ihrer Charta: wann sie eröffnet und abgeschlossen wurde, und ihr Ergebnis.',
  'fact.community.last-review.opened': 'Letzte Überprüfung eröffnet',
  'fact.community.last-review.concluded': 'Letzte Überprüfung abgeschlossen',
  'fact.community.charter-review':
    'Der nächste Termin zur Überprüfung ihrer geltenden Charta und die Überprüfung, die läuft.',
  'fact.community.charter-review.due': 'Nächste Überprüfung der Charta',
  'fact.page.reachability':
    'Die Ergebnisse der letzten drei aussagekräftigen Prüfungen und der jüngsten Prüfung, und seit welcher Prüfung die Seite nicht lädt.',
  'fact.page.reachability.checked': 'Letzte Prüfung',
  'fact.page.reachability.failing': 'Lädt nicht seit',
  'fact.page.reachability.instead': 'Zeigt etwas anderes seit',
  'fact.page.last-read':
    'Titel, Überschriften, Bilder, defekte Links und Kennzeichnungen, und ob ihr Auftrag gezeigt wird, wie zuletzt gelesen.',
  'fact.page.last-read.read': 'Zuletzt gelesen',
  'fact.page.last-read.has-title': 'Hat einen Titel',
  'fact.page.last-read.headings': 'Überschriften',
  'fact.page.last-read.images-without-alt': 'Bilder ohne Alternativtext',
  'fact.page.last-read.broken-links': 'Defekte Links',
  'fact.page.last-read.broken-images': 'Defekte Bilder',
  'fact.page.last-read.mission-shown': 'Zeigt ihren Auftrag',
  'fact.page.last-read.markings': 'Kennzeichnungen',
  'fact.page.nearness': 'Die Ähnlichkeit ihrer Wörter mit dem Auftrag bei den letzten drei aussagekräftigen Prüfungen.',
  'fact.page.nearness.last': 'Ähnlichkeit mit dem Auftrag, von 0 bis 1',
  'fact.community.consultation': 'Wie viele aktive Mitglieder sie hat, und ihre jüngste Umfrage zur Schließung.',
  'fact.community.consultation.members': 'Aktive Mitglieder',
  'fact.community.lessons-learned': 'Wie viele Ressourcen der Art `lessons_learned` sie veröffentlicht hat.',
  'fact.community.lessons-learned.count': 'Erkenntnisse',
  'fact.community.setting': 'Ihr Status, wann er sich änderte, und ihr Start.',
  'fact.community.setting.status': 'Status',
  'fact.community.setting.launched': 'Gestartet',
  'fact.community.roles': 'Leitung, Kernteam und Sponsoring: seit wann und mit wie vielen vorgesehenen Wochenstunden.',
  'fact.community.roles.leaders': 'Personen in der Leitung',
  'fact.community.roles.core': 'Mitglieder des Kernteams',
  'fact.community.roles.sponsors': 'Sponsorinnen und Sponsoren',
  'fact.community.role-terms': 'Die früheren und jetzigen Amtszeiten in Leitung, Kernteam und Sponsoring.',
  'fact.community.units':
    'Zahl der aktiven Mitglieder, Zahl der Mitglieder mit bekannter Einheit, und ihre drei größten Einheiten.',
  'fact.community.units.members': 'Aktive Mitglieder',
  'fact.community.units.known-units': 'Mitglieder mit bekannter Einheit',
  'fact.community.exclusions':
    'Menschen, die von einer anderen Person ohne erfassten Grund abgelehnt oder entfernt wurden.',
  'fact.community.exclusions.count': 'Ablehnungen und Entfernungen ohne Grund',
  'fact.community.givers':
    'Wer etwas gab, und was sie gaben und bekamen, laut Beitragsverzeichnis zum damaligen Stand; ohne privaten Dank.',
  'fact.community.newcomers':
    'Wer in den letzten 400 Tagen beitrat, und wann; ohne Gründungsmitglieder und ohne die, die ein Import oder eine Sammelanfrage erfasst hat.',
  'fact.community.meetings':
    'Wann sie zuletzt eine Veranstaltung hatte und wann die nächste ist, ihr angegebener Rhythmus und ihre Pausen.',
  'fact.community.meetings.held': 'Letzte Veranstaltung',
  'fact.community.meetings.next': 'Nächste Veranstaltung',
  'fact.community.meetings.every-days': 'Angegebene Tage zwischen Veranstaltungen',
  'fact.community.launch-events':
    'Ihre Auftaktveranstaltungen, geplant oder abgehalten, mit den Zielen auf ihrer Agenda.',
  'fact.community.launch-events.count': 'Auftaktveranstaltungen',
  'fact.community.formats': 'Die Formate ihrer letzten sechs Veranstaltungen.',
  'fact.community.formats.different': 'Verschiedene Formate bei den letzten sechs Veranstaltungen',
  'fact.community.minutes':
    'Wann die Protokolle ihrer letzten sechs Veranstaltungen veröffentlicht wurden: von Formaten, für die ein Protokoll erwartet wird, 7 Tage oder mehr nach ihrem Ende, im vergangenen Jahr.',
  'fact.community.minutes.missing': 'Veranstaltungen ohne Protokoll',
  'fact.community.unheard-series':
    'Ihre Reihen mit drei unbestätigten Terminen hintereinander und ihre ruhenden Reihen.',
  'fact.community.unheard-series.count': 'Reihen, die niemand bestätigt',
  'fact.community.objectives': 'Die Zahl der strategischen Ziele, die sie nennt.',
  'fact.community.objectives.count': 'Strategische Ziele',
  'fact.community.measures': 'Der neueste Wert jeder Messgröße ihrer Charta, und der davor oder der Ausgangswert.',
  'fact.community.measures.count': 'Messgrößen mit einem Wert',
  'fact.community.measures.newest': 'Neuester Wert einer Messgröße',
  'fact.page.last-update': 'Wann sie zuletzt ein Lebenszeichen zeigte, nach den Belegen, die zählen.',
  'fact.page.last-update.updated': 'Letztes Lebenszeichen',
  'fact.page.last-update.freshness': 'Aktualität',
  'fact.page.last-update.review-days': 'Tage von Überprüfung zu Überprüfung',
  'fact.page.setting':
    'Wann sie angemeldet wurde, der Status ihrer Community und wann er sich änderte, und die angekündigte Saisonpause der Community.',
  'fact.page.setting.registered': 'Angemeldet',
  'fact.page.setting.status': 'Status der Community',
  'fact.page.setting.closed': 'Geschlossen',
  'fact.page.purpose':
    'Der Auftrag, den die Seite oder ihre Community angibt, und die Anforderung oder das Vorhaben, dem sie dient, mit Enddatum.',
  'fact.page.purpose.mission': 'Hat einen Auftrag',
  'fact.page.purpose.requirement': 'Nennt eine Anforderung oder ein Vorhaben',
  'fact.page.purpose.requirement-ends': 'Ende der Anforderung',
  'fact.community.gifts': 'Was Menschen gaben: wann, wozu und wem, laut Beitragsverzeichnis zum damaligen Stand.',
  'fact.community.unit-sizes': 'Zahl der aktiven Mitglieder in jeder Einheit und Zahl der Einheiten der Organisation.',
  'fact.community.turnover':
    'Die Tage, an denen Menschen beitraten und gingen; ohne Beitritte, die ein Import oder eine Sammelanfrage erfasst hat.',
  'fact.community.facilitation':
    'Wie viele Menschen die letzten sechs Veranstaltungen moderierten, und von wie vielen das erfasst ist.',
  'fact.community.handovers':
    'Die Rollen, die innerhalb von zwei Jahren planmäßig an eine andere Person übergeben wurden.',
  'fact.page.representatives':
    'Wer haupt- und wer mitverantwortlich ist, seit wann, und die Vertretung während einer Abwesenheit.',
  'fact.page.representatives.primary': 'Hauptverantwortliche',
  'fact.page.representatives.secondary': 'Mitverantwortliche',
  'fact.page.representatives.away': 'Abwesende Verantwortliche',
  'fact.page.representative-terms': 'Die früheren und jetzigen Amtszeiten ihrer Verantwortlichen.',
  'fact.page.representative-addresses': 'Welche ihrer Verantwortlichen eine E-Mail-Adresse haben.',
  'fact.page.representative-addresses.without': 'Verantwortliche ohne E-Mail-Adresse',
  'fact.page.representative-load': 'Für wie viele Seiten des Portals jede verantwortliche Person zuständig ist.',
  'fact.page.representative-load.most': 'Die meisten Seiten, für die eine von ihnen verantwortlich ist',
  'fact.community.silent-representatives':
    'Ihre Seiten, deren Überprüfung fällig ist und von deren einziger verantwortlicher Person seit 30 Tagen oder länger nichts zu hören war.',
  'fact.community.silent-representatives.count':
    'Seiten, von deren einziger verantwortlicher Person nichts zu hören ist',
  'fact.community.touchpoints':
    'Die Kontakte mit ihrer Sponsorin oder ihrem Sponsor und deren Fürsprache, die stattfanden.',
  'fact.community.touchpoints.last': 'Letzter Kontakt mit der Sponsorin oder dem Sponsor',
  'fact.community.overdue-touchpoints':
    'Ihre geplanten Kontakte, deren Tag vorbei ist und die weder erledigt noch abgesagt sind.',
  'fact.community.overdue-touchpoints.count': 'Überfällige Kontakte'
}

const messages: Language['messages'] = {
  ...OF_PORTALS,
  ...OF_DIGESTS,
  ...OF_PACKS,

  // Requests that failed.
  'egress.not_an_address': 'Die Adresse ist keine gültige URL.',
  'egress.scheme': 'Nur http und https werden verwendet.',
  'egress.credentials': 'Eine Adresse darf weder Benutzernamen noch Passwort enthalten.',
  'egress.port': ({ port }) => `Port ${port} ist nicht erlaubt: Nur 80 und 443 werden verwendet.`,
  'egress.no_address': ({ host }) => `${host} hat keine nutzbare Adresse.`,
  'egress.nobodys_address': ({ host, address }) => `${host} ist ${address}; das ist keine Adresse eines Hosts.`,
  'egress.not_public': ({ host }) => `${host} ist nicht im öffentlichen Netz und nicht in ALLOWED_NETWORKS aufgeführt.`,
  'egress.no_host': ({ host }) => `Der Host ${host} existiert nicht.`,
  'egress.unresolved': ({ host }) => `Der Name ${host} konnte derzeit nicht aufgelöst werden.`,
  'egress.unresolved_in_time': ({ host, seconds }) =>
    `Der Name ${host} wurde nicht innerhalb von ${seconds} s aufgelöst.`,
  'egress.no_way_out': ({ host }) => `Aus dem Netz dieses Dienstes ist ${host} derzeit nicht erreichbar.`,
  'egress.refused_port': ({ host }) => `${host} nimmt auf diesem Port keine Verbindungen an.`,
  'egress.not_http': ({ host }) => `${host} hat eine Antwort geschickt, die kein HTTP ist.`,
  'egress.certificate': ({ host, code }) => `Das Zertifikat von ${host} ist nicht gültig (${code}).`,
  'egress.broken': ({ host, code }) => `Die Verbindung zu ${host} ist abgebrochen${code ? ` (${code})` : ''}.`,
  'egress.encoding': 'Die Antwort hat eine Kodierung, die nicht angefordert wurde.',
  'egress.misencoded': 'Die Antwort entspricht nicht ihrer angegebenen Kodierung.',
  'egress.redirects': ({ host, times }) => `${host} leitet mehr als ${times}-mal weiter.`,
  'egress.unencrypted': ({ host }) => `${host} leitet von https auf http weiter.`,
  'egress.late': ({ host, seconds }) => `${host} hat nicht innerhalb von ${seconds} s geantwortet.`,
  'egress.silent': ({ host, seconds }) => `${host} hat die Verbindung nicht innerhalb von ${seconds} s angenommen.`,

  // Notices and mails.
  'notice.why': 'Warum',
  'notice.how': 'Was Sie tun können',
  'notice.by_when': 'Bis wann',
  'notice.next': 'Wie es weitergeht',
  'mail.hello': ({ name }) => `Guten Tag ${name},`,
  'mail.several': ({ notices }) => `${notices} Hinweise zu Ihren Communitys`,
  'mail.footer':
    'Wenn es nicht eilt, erhalten Sie höchstens eine solche E-Mail am Tag. Dies ist eine automatische Nachricht; Antworten gehen an die Menschen, die den Dienst betreiben.',
  'mail.list': 'Hinweise zu Communitys',
  'mail.no_address': 'Die Person hat keine E-Mail-Adresse.',
  'mail.refused': ({ answer }) => `Der Mailserver hat geantwortet: ${answer}`,
  'mail.not_reached': ({ problem }) => `Der Mailserver war nicht erreichbar: ${problem}`,

  // Feeds and webhooks.
  'feed.title': ({ portal }) => `Communitys – ${portal}`,
  'feed.new': ({ name }) => `Neue Seite: ${name}`,
  'feed.back': ({ name }) => `${name}: Die Seite ist wieder aktuell`,
  'feed.event': ({ name, title }) => `Neue Veranstaltung: ${title} (${name})`,
  'feed.kudos': ({ name, by }) => `${by} dankt ${name}`,
  'feed.kudos_title': ({ name }) => `Dank – ${name}`,
  'feed.step': ({ name, step }) => `${name}: ${STEPS[step]}`,
  'feed.opened': ({ name, reason }) => `${name}: ${reason}`,
  'feed.closed': ({ name, rule }) => `${name}: behoben – ${rule}`,
  'feed.new_text': ({ name }) => `${name} hat jetzt hier eine Seite.`,
  'feed.back_text': ({ name }) => `Die Seite von ${name} wurde überprüft oder aktualisiert.`,
  'feed.step_text': 'Eine Überprüfung der Seite bringt dies sofort in Ordnung, und die Erinnerungen enden.',
  'feed.closed_text': 'Es ist nichts mehr zu tun.',
  'feed.subscribe':
    'Dies ist ein Feed. Um zu erfahren, was es Neues gibt, kopieren Sie die Adresse dieser Seite in einen Feedreader.',
  'feed.empty': 'Es gibt noch keine Neuigkeiten.',
  'webhook.secret': 'Das Geheimnis des Webhooks kann nicht entschlüsselt werden. Erzeugen Sie ein neues.',
  'webhook.insecure':
    'Ereignisse werden über https gesendet, über http nur an Hosts, die in ALLOWED_NETWORKS aufgeführt sind.',
  'webhook.status': ({ status }) => `Der Endpunkt hat ${status} zurückgegeben.`,
  'webhook.not_reached': 'Der Endpunkt war nicht erreichbar.',

  // Requests for pages, successions, updates and checks.
  'page_request.unanswered': ({ days }) =>
    `Die letzte Frage wurde nicht innerhalb von ${days} Tagen beantwortet. Sie können gern einen neuen Antrag stellen.`,
  'succession.asked': ({ why, role }) => `${WHY[why]} Sie werden gebeten, ${SUCCESSORS[role]} zu übernehmen.`,
  'page_update.sitemap': ({ said }) => `lastmod ${said} in der Sitemap`,
  'page_update.http': ({ said }) => `Last-Modified: ${said}`,
  'page_update.content': 'Der Text im Hauptteil hat sich geändert, und zwei spätere Prüfungen haben es bestätigt.',
  'page_update.signed_link': 'Über einen signierten Link',
  'page_update.counts': 'Das ist das jüngste Lebenszeichen.',
  'page_update.older': 'Ein jüngeres Lebenszeichen zählt.',
  'page_update.bulk':
    'Die Änderung betraf sechs Seiten oder mehr, mit demselben Schlüssel oder innerhalb einer Minute, und gilt für keine von ihnen als Überprüfung.',
  'page_update.no_sign_of_life':
    'Nur Aktualisierungen durch Mitglieder und Verantwortliche sind ein Lebenszeichen; diese kam von der Administration oder einem Programm.',
  'page_check.status': ({ status }) => `Sie gibt ${status} zurück.`,
  'page_check.no_location': ({ status }) => `Sie gibt ${status} ohne Location zurück.`,
  'page_check.redirects': ({ times }) => `Sie leitet mehr als ${times}-mal weiter.`,
  'page_check.not_html': 'Die Antwort ist weder HTML noch PDF.',
  'page_check.no_host_answered':
    'Keiner der angefragten Hosts hat geantwortet; das gilt als Störung unseres eigenen Netzes.',
  'page_check.unread':
    'Sie konnte nicht gelesen werden: Sie enthält keinen Text, ist beschädigt oder braucht zu lange.',
  'page_check.cut': 'Sie ist länger als 1 MiB; der Rest wurde nicht gelesen.',
  'page_check.robots': 'robots.txt bittet darum, sie nicht abzurufen.',
  'page_check.no_robots': ({ status }) =>
    `robots.txt konnte nicht gelesen werden: Der Host hat ${status} zurückgegeben.`,
  'page_check.pausing': 'Der Host hat den Monitor um eine Pause gebeten.',
  'page_check.busy': ({ status }) => `Der Host hat ${status} zurückgegeben: Versuchen Sie es später noch einmal.`,

  // Steps of pages and cases.
  'maintenance.in_order': 'Die Seite erfüllt alle Anforderungen.',
  'maintenance.settled': 'Der Anlass der Erinnerungen ist erledigt.',
  'maintenance.set_aside': 'Für die Seite ist derzeit nichts zu tun.',
  'maintenance.appeal_over': 'Die Frist für einen Einspruch gegen die Entfernung ist abgelaufen.',
  'help.handover': ({ to }) =>
    `Die Person möchte an ${to} übergeben. Unter dieser Adresse kann niemand um die Übernahme gebeten werden: Vielleicht ist die Person neu oder hat schon abgelehnt.`,
  'next_step.first_notice': 'Die Verantwortlichen erhalten einen ersten Hinweis.',
  'next_step.second_notice': 'Die Verantwortlichen erhalten einen zweiten Hinweis.',
  'next_step.final_notice': 'Die Verantwortlichen erhalten den letzten Hinweis.',
  'next_step.suspension_proposed':
    'Der Portaladministration wird eine vorübergehende Ausblendung vorgeschlagen; sie entscheidet.',
  'next_step.suspension_decided': 'Die Portaladministration entscheidet, ob die Seite vorübergehend ausgeblendet wird.',

  // Findings, rules and badges.
  'not_judged.inactive': ({ status }) => `Die Community ${COMMUNITY_STATUSES[status]}.`,
  'not_judged.ended': ({ status }) => `Die Community ${COMMUNITY_STATUSES[status]}; ihre Seite bleibt nur noch lesbar.`,
  'not_judged.young': ({ on }) => `Die Community ist am ${day(on)} gestartet und noch zu neu, um sie zu bewerten.`,
  'not_judged.paused': ({ until: last }) => `Die Community macht bis zum ${day(last)} eine angekündigte Pause.`,
  'not_judged.window': ({ from, on }) =>
    `Die Community ist am ${day(on)} gestartet; verglichen wird, was seit dem ${day(from)} geschehen ist.`,
  'not_judged.few_periods': 'Der verglichene Zeitraum besteht größtenteils aus angekündigten Pausen.',
  'not_judged.few_members': ({ fewest }) =>
    `Die Community hat weniger als ${fewest} Mitglieder, und einzelne Personen werden nicht bewertet.`,
  'not_judged.not_recorded': ({ from }) =>
    `Seit dem ${day(from)} ist nichts erfasst, was Menschen der Community gegeben haben.`,
  'not_judged.names': ({ from }) =>
    `Seit dem ${day(from)} ist weniger als die Hälfte der Menschen bei Veranstaltungen namentlich erfasst.`,
  'evidence.held': ({ from, lastDay, held }) =>
    `${plural(held, { one: '# Veranstaltung hat', other: '# Veranstaltungen haben' })} ${between({ from, lastDay })} stattgefunden.`,
  'set_aside.page_removed': 'Die Seite wurde entfernt.',
  'set_aside.rule_left': 'Das Portal verwendet diese Regel nicht mehr.',
  'set_aside.community_left': 'Die Community ist nicht mehr auf diesem Portal.',
  'waiver.holds': ({ by, until: last, why }) => `Ausnahme${by ? ` durch ${by}` : ''} bis zum ${day(last)}: ${why}`,
  'waiver.ends': 'Die Ausnahme endet, und die Regel gilt wieder.',
  'report.upheld': 'Von einer Leserin oder einem Leser gemeldet und bestätigt.',
  'report.undecided': 'Von einer Leserin oder einem Leser gemeldet, noch nicht entschieden.',
  'monitor.not_read': 'Der Monitor hat die Seite noch nicht gelesen.',
  'leader.none': 'Die Community hat heute keine Leitung.',
  'badge.not_reviewed': 'Noch nicht überprüft',
  'badge.reviewed': ({ on }) => `Aktuell · überprüft am ${day(on, 'medium')}`,
  'badge.updated': ({ on }) => `Aktuell · aktualisiert am ${day(on, 'medium')}`,
  'badge.due_by': ({ on }) => `Überprüfung fällig bis ${day(on, 'medium')}`,
  'badge.due_since': ({ on }) => `Überprüfung fällig seit ${day(on, 'medium')}`,
  'badge.long_overdue': ({ on }) => `Überprüfung lange überfällig · seit ${day(on, 'medium')}`,
  'badge.removed': 'Entfernt',
  'badge.closed': 'Geschlossen',
  'badge.paused': ({ on }) => `Pause bis ${day(on, 'medium')}`,
  'badge.waived': ({ on }) => `Ausnahme bis ${day(on, 'medium')}`,
  'badge.title': ({ name, text }) => `${name}: ${text}`,
  'badge.description': ({ on, everyDays }) =>
    `${on ? `Die Seite wurde zuletzt am ${day(on, 'medium')} aktualisiert` : 'Wann die Seite zuletzt aktualisiert wurde, ist noch nicht bekannt'}. Sie soll alle ${everyDays} Tage überprüft werden.`,
  'close.consultation.title': 'Die Mitglieder werden gehört, bevor die Community schließt',
  'close.consultation.fails': 'Die Umfrage unter den Mitgliedern zur Schließung läuft noch.',
  'close.consultation.ask': 'die Antworten der Mitglieder abwarten',
  'close.consultation.remedy': 'Geben Sie den Mitgliedern Zeit zu antworten, und berücksichtigen Sie, was sie sagen.',
  'close.consultation.effort': 'ein Gespräch',
  'close.consultation.heard': ({ until: last }) =>
    `Die Mitglieder wurden gehört: Sie konnten bis zum ${day(last)} antworten.`,
  'close.consultation.no_members': 'Die Community hat keine aktiven Mitglieder, die gefragt werden könnten.',
  'close.consultation.none':
    'Die Mitglieder wurden nicht gefragt. Setzen Sie die Community mit `resume` fort und beginnen Sie die Schließung neu: Dann werden sie gefragt.',
  'close.consultation.open': ({ until: last }) =>
    `Die Mitglieder können bis zum ${day(last)} antworten. Warten Sie ihre Antworten ab.`,
  'close.lessons.title': 'Was gelernt wurde, bleibt nach der Schließung erhalten',
  'close.lessons.fails':
    'Die Community hat keine Erkenntnisse veröffentlicht, und es ist nicht festgehalten, dass es keine gibt.',
  'close.lessons.ask': 'aufschreiben, was gelernt wurde',
  'close.lessons.remedy': 'Veröffentlichen Sie die Erkenntnisse als Ressource der Art `lessons_learned`.',
  'close.lessons.effort': '1 Stunde',
  'close.lessons.written': ({ lessons }) =>
    `${plural(lessons, { one: '# Ressource enthält', other: '# Ressourcen enthalten' })} die Erkenntnisse.`,
  'close.lessons.none_known': 'Es ist festgehalten, dass keine Erkenntnisse bekannt sind.',
  'close.lessons.none':
    'Es sind keine Erkenntnisse veröffentlicht. Veröffentlichen Sie eine Ressource der Art `lessons_learned`, oder senden Sie `noLessonsKnown`, um festzuhalten, dass es keine gibt.',
  'community.big-boys-club.title': 'Alle Arten von Mitgliedern halten Vorträge',
  'community.big-boys-club.fails':
    'In den letzten 2 Quartalen hielten Führungskräfte deutlich mehr Vorträge, als ihrem Anteil an den Mitgliedern entspricht, und im zweiten Quartal kamen je Veranstaltung weniger andere als im ersten.',
  'community.big-boys-club.ask': 'andere Mitglieder zu Vorträgen einladen',
  'community.big-boys-club.remedy':
    'Laden Sie Mitglieder ohne Führungsaufgabe zu Beiträgen ein: Planen Sie Kurzvorträge oder einen Lean Coffee, bei denen wenige Minuten genügen. Ist nicht bekannt, wer Personal führt, kann das Verzeichnis es angeben.',
  'community.big-boys-club.effort': 'eine Veranstaltung',
  'community.big-boys-club.few_talks': ({ from, lastDay, fewest }) =>
    `${capital(between({ from, lastDay }))} sind weniger als ${fewest} Vorträge erfasst.`,
  'community.big-boys-club.no_attendance': days =>
    `Nicht für beide Quartale ist erfasst, wie viele Menschen ${between(days)} zu den Veranstaltungen kamen.`,
  'community.big-boys-club.managers_unknown':
    'Bei mehr als einem von fünf Mitgliedern ist nicht bekannt, ob sie Personal führen.',
  'community.big-boys-club.shared': days =>
    `Führungskräfte hielten ${between(days)} nicht deutlich mehr Vorträge, als ihrem Anteil an den Mitgliedern entspricht.`,
  'community.big-boys-club.attended': days =>
    `Führungskräfte hielten ${between(days)} viele der Vorträge, und es kamen so viele andere wie zuvor.`,
  'community.big-boys-club.falling': days =>
    `Führungskräfte hielten ${between(days)} deutlich mehr Vorträge, als ihrem Anteil an den Mitgliedern entspricht, und es kamen weniger andere.`,
  'charter.review.title': 'Die Charta wird rechtzeitig überprüft',
  'charter.review.fails': 'Der Termin für die Überprüfung der geltenden Charta ist verstrichen.',
  'charter.review.ask': 'die Charta überprüfen',
  'charter.review.remedy':
    'Überprüfen Sie die Charta mit dem Kernteam: Vergleichen Sie Ziele und Messgrößen mit dem Erreichten, hören Sie die Mitglieder, und legen Sie den nächsten Termin fest.',
  'charter.review.effort': 'ein Treffen',
  'charter.review.no_charter': 'Die Community hat keine veröffentlichte Charta, die überprüft werden könnte.',
  'charter.review.no_date': 'Für die Charta ist kein Termin zur Überprüfung festgelegt.',
  'charter.review.passed': ({ on }) => `Die Überprüfung der Charta war am ${day(on)} fällig.`,
  'charter.review.due': ({ on }) => `Die Überprüfung der Charta ist am ${day(on)} fällig.`,
  'community.charter.title': 'Die Community hat eine Charta',
  'community.charter.fails': 'Sie hat keine veröffentlichte Charta.',
  'community.charter.ask': 'eine Charta veröffentlichen',
  'community.charter.remedy':
    'Entwerfen Sie die Charta mit dem Kernteam: Auftrag, Ziele, Arbeitsweise und den Termin der ersten Überprüfung; veröffentlichen Sie sie dann.',
  'community.charter.effort': 'ein Workshop',
  'community.charter.published': 'Die Charta der Community ist veröffentlicht.',
  'community.charter.removed': ({ on }) =>
    `Die Community hat ihre Charta am ${day(on)} entfernt und keine neue veröffentlicht.`,
  'community.charter.none': 'Die Community hat keine veröffentlichte Charta.',
  'community.charter.version': ({ number, on }) => `Version ${number} der Charta wurde am ${day(on)} veröffentlicht.`,
  'community.core-group.title': 'Die Community hat ein Kernteam',
  'community.core-group.fails': 'Das Kernteam hat einschließlich der Leitung weniger als 3 Mitglieder.',
  'community.core-group.ask': 'das Kernteam vergrößern',
  'community.core-group.remedy': 'Bitten Sie die aktivsten Mitglieder ins Kernteam, und geben Sie ihnen die Rolle.',
  'community.core-group.effort': 'einige Gespräche',
  'community.core-group.size': ({ size, atLeast }) =>
    `Das Kernteam hat einschließlich der Leitung ${count(size, 'Mitglied', 'Mitglieder')}; nötig sind ${atLeast}.`,
  'community.core-group.member': ({ name, leads }) => `${name} ${leads ? 'leitet sie' : 'ist im Kernteam'}.`,
  'community.diversity.title': 'Die Mitglieder kommen aus mehreren Einheiten',
  'community.diversity.fails': 'Mehr als 80 % der aktiven Mitglieder kommen aus einer Einheit.',
  'community.diversity.ask': 'Menschen aus anderen Einheiten einladen',
  'community.diversity.remedy':
    'Laden Sie Menschen aus anderen Einheiten ein: Fragen Sie Mitglieder, mit wem sie zusammenarbeiten, und veranstalten Sie etwas in diesen Einheiten.',
  'community.diversity.effort': 'einige Einladungen',
  'community.diversity.few_known': ({ fewest }) =>
    `Die Einheit ist bei weniger als ${fewest} aktiven Mitgliedern bekannt.`,
  'community.diversity.largest': ({ unit, percent }) =>
    `${percent} % der aktiven Mitglieder, deren Einheit bekannt ist, kommen aus ${unit}.`,
  'community.diversity.known': ({ known, members }) =>
    `Die Einheit ist bei ${known} von ${members} aktiven Mitgliedern bekannt.`,
  'community.touchpoint.done': ({ kind, on }) => `${CONTACTS[kind]} am ${day(on)}`,
  'community.touchpoint.planned': ({ kind, on }) =>
    `${CONTACTS[kind]}, geplant für den ${day(on)}, ist weder als erledigt noch als abgesagt erfasst`,
  'community.big-brother.title': 'Das Management steht hinter der Community',
  'community.big-brother.fails':
    'Niemand sponsert sie, das Sponsoring wurde beendet, oder zwei Kontakte mit der Sponsorin oder dem Sponsor sind überfällig.',
  'community.big-brother.ask': 'mit der Sponsorin oder dem Sponsor klären, wie es weitergeht',
  'community.big-brother.remedy':
    'Sprechen Sie mit der Sponsorin oder dem Sponsor, oder mit der Person, die es werden kann, darüber, was die Community braucht, und erfassen Sie, wann Sie sich wieder treffen.',
  'community.big-brother.effort': 'ein Gespräch',
  'community.big-brother.vacant': 'Niemand sponsert die Community.',
  'community.big-brother.withdrawn': ({ on }) => `Das letzte Sponsoring der Community endete am ${day(on)}.`,
  'community.big-brother.overdue': ({ count: number, on }) =>
    `${plural(number, { one: '# Kontakt mit der Sponsorin oder dem Sponsor ist', other: '# Kontakte mit der Sponsorin oder dem Sponsor sind' })} überfällig, der erste seit dem ${day(on)}.`,
  'community.big-brother.beside': ({ name }) =>
    `${name} sponsert die Community und ist wie geplant mit ihr in Kontakt.`,
  'community.dropped-anchor.title': 'Die Community behält ihre tragenden Mitglieder',
  'community.dropped-anchor.fails':
    'Innerhalb von 90 Tagen hat die Hälfte der Kernbeteiligten, mindestens 2, die Community verlassen oder beteiligt sich jetzt seltener; oder die Überprüfung einer Seite ist fällig, von der hauptverantwortlichen Person war 30 Tage nichts zu hören, und niemand ist mitverantwortlich.',
  'community.dropped-anchor.ask': 'fragen, wer Aufgaben von tragenden Mitgliedern übernehmen kann',
  'community.dropped-anchor.remedy':
    'Sprechen Sie mit den tragenden Mitgliedern: Danken Sie ihnen, fragen Sie, was sie brauchen, und bitten Sie aktive Mitglieder, die Arbeit zu teilen; benennen Sie für jede Seite eine mitverantwortliche Person.',
  'community.dropped-anchor.effort': 'einige Gespräche',
  'community.dropped-anchor.silent': ({ days }) =>
    `Die Überprüfung einer Seite ist fällig, von der hauptverantwortlichen Person war ${days} Tage oder länger nichts zu hören, und niemand ist mitverantwortlich.`,
  'community.dropped-anchor.page': ({ page, on }) =>
    `Von der hauptverantwortlichen Person der Seite ${page} war zuletzt am ${day(on)} etwas zu hören.`,
  'community.dropped-anchor.core': ({ days }) =>
    `Innerhalb von ${days} Tagen hat mindestens die Hälfte der Kernbeteiligten die Community verlassen oder beteiligt sich jetzt seltener.`,
  'community.dropped-anchor.held': ({ days }) =>
    `In den letzten ${days} Tagen sind die Kernbeteiligten alle oder größtenteils geblieben.`,
  'community.dormancy.title': 'Die Community ist aktiv',
  'community.dormancy.fails':
    'In 180 Tagen (oder dem Doppelten des angegebenen Rhythmus, wenn das länger ist) hat nichts stattgefunden, wurde nichts geplant und nichts gegeben. Pausen zählen nicht. Die Menschen, die sie leiten, entscheiden.',
  'community.dormancy.ask': 'entscheiden, ob die Community ruht',
  'community.dormancy.remedy':
    'Lassen Sie die Community ruhen, wenn sie eine Pause braucht: Eine ruhende Community behält alles und kann jederzeit wieder aufgenommen werden. Ist sie aktiv, planen Sie ihre nächste Veranstaltung.',
  'community.dormancy.effort': 'ein Gespräch',
  'community.dormancy.alive': ({ on }) => `Zuletzt aktiv war die Community am ${day(on)}.`,
  'community.dormancy.quiet': ({ on, within: days }) =>
    on
      ? `Seit dem ${day(on)}, also seit mehr als ${days} Tagen, hat nichts stattgefunden und wurde nichts gegeben, und nichts ist geplant.`
      : `In ${days} Tagen ist nichts erfasst, und nichts ist geplant.`,
  'community.dormancy.last': ({ on }) => `Zuletzt aktiv war sie am ${day(on)}.`,
  'community.dormancy.not_recorded': 'Was die Community tut, ist noch nicht erfasst.',
  'community.formats.title': 'Die Community trifft sich in verschiedenen Formaten',
  'community.formats.fails': 'Die letzten 6 Veranstaltungen hatten weniger als 2 Formate.',
  'community.formats.ask': 'ein anderes Format ausprobieren',
  'community.formats.remedy':
    'Planen Sie die nächste Veranstaltung in einem anderen Format, etwa als Lean Coffee, Kurzvorträge oder Workshop.',
  'community.formats.effort': 'eine Veranstaltung',
  'community.formats.found': ({ found, events }) =>
    `${plural(events, { one: 'Die letzte # Veranstaltung hatte', other: 'Die letzten # Veranstaltungen hatten' })} ${count(found, 'Format', 'Formate')}.`,
  'community.formats.few': ({ events, last }) =>
    `Die Community hatte bisher ${count(events, 'Veranstaltung', 'Veranstaltungen')}; verglichen werden ${last}.`,
  'community.formats.not_known': 'Von einigen der letzten Veranstaltungen ist das Format nicht bekannt.',
  'community.ghost-series.title': 'Ihre Reihen finden statt',
  'community.ghost-series.fails':
    'Eine Reihe ruht. Die Regel warnt, wenn von den letzten drei Terminen einer Reihe nicht bekannt ist, ob sie stattgefunden haben.',
  'community.ghost-series.ask': 'sagen, ob eine Reihe noch stattfindet',
  'community.ghost-series.remedy':
    'Erfassen Sie Teilnahme, Zahl der Anwesenden, Protokoll oder Ergebnis des letzten Termins, oder bestätigen Sie die Reihe; ist sie zu Ende, sagen Sie sie ab.',
  'community.ghost-series.effort': 'einige Minuten',
  'community.ghost-series.none': 'Es ist bekannt, ob ihre Reihen stattfinden.',
  'community.ghost-series.dormant': ({ series }) =>
    plural(series, {
      one: '# Reihe ruht: Es ist nicht bekannt, ob sie noch stattfindet.',
      other: '# Reihen ruhen: Es ist nicht bekannt, ob sie noch stattfinden.'
    }),
  'community.ghost-series.unheard': ({ series }) =>
    `Die letzten drei Termine von ${count(series, 'Reihe', 'Reihen')} sind unbestätigt.`,
  'community.ghost-series.of': ({ title, dormant }) =>
    `${title ? quoted(title) : 'Eine Reihe für Mitglieder'} ${dormant ? 'ruht' : 'hat drei unbestätigte Termine hintereinander'}.`,
  'community.leader-time.title': 'Die Leitung hat Zeit für die Community',
  'community.leader-time.fails': 'Für die Leitung ist keine Zeit vorgesehen.',
  'community.leader-time.ask': 'Zeit für die Leitung vereinbaren',
  'community.leader-time.remedy':
    'Vereinbaren Sie mit der Führungskraft der Leitung Wochenstunden, und erfassen Sie sie.',
  'community.leader-time.effort': 'ein Gespräch',
  'community.leader-time.hours': ({ hours }) =>
    `Die Leitung hat ${count(hours, 'Stunde', 'Stunden')} pro Woche für die Community.`,
  'community.leader-time.none': 'Für die Leitung der Community ist keine Zeit vorgesehen.',
  'community.leader-time.not_known': 'Die Wochenstunden der Leitung für die Community sind nicht erfasst.',
  'community.leader-time.hours_of': ({ name, hours }) =>
    `${name} hat ${count(hours, 'Stunde', 'Stunden')} pro Woche für die Community.`,
  'community.leader-time.not_known_of': ({ name }) => `Die Wochenstunden von ${name} sind nicht erfasst.`,
  'community.minutes.title': 'Protokolle werden innerhalb von 7 Tagen veröffentlicht',
  'community.minutes.fails':
    'Die letzte Veranstaltung hat 7 Tage nach ihrem Ende kein Protokoll. Die Regel warnt, wenn eine der letzten 6 Veranstaltungen keines hat oder es später kam.',
  'community.minutes.ask': 'das Protokoll der letzten Veranstaltung veröffentlichen',
  'community.minutes.remedy':
    'Schreiben Sie in wenigen Zeilen auf, was besprochen und entschieden wurde, und veröffentlichen Sie es; wenn die Zeit knapp ist, bitten Sie eine andere Person darum.',
  'community.minutes.effort': '15 Minuten',
  'community.minutes.none': 'Im vergangenen Jahr fand keine Veranstaltung statt, deren Protokoll fällig ist.',
  'community.minutes.missing': ({ on }) => `Die Veranstaltung vom ${day(on)} hat kein Protokoll.`,
  'community.minutes.in_time': ({ inTime, all }) =>
    `Für ${inTime} der letzten ${count(all, 'Veranstaltung', 'Veranstaltungen')} wurde das Protokoll innerhalb von 7 Tagen veröffentlicht.`,
  'community.minutes.of': ({ on, published }) =>
    `Die Veranstaltung vom ${day(on)}: ${published ? `Protokoll veröffentlicht am ${day(published)}` : 'kein Protokoll'}.`,
  'community.newcomers.title': 'Neue Mitglieder tragen etwas bei',
  'community.newcomers.fails':
    'Weniger als 1 von 5 neuen Mitgliedern (1 von 10 in Communitys mit mehr als 150 Mitgliedern) hat innerhalb von 90 Tagen etwas gegeben: von denen, die in den letzten 2 Quartalen beitraten, deren neue Mitglieder alle 90 Tage Zeit dafür hatten.',
  'community.newcomers.ask': 'neuen Mitgliedern zu einem ersten Schritt verhelfen',
  'community.newcomers.remedy':
    'Begrüßen Sie neue Mitglieder persönlich, machen Sie sie mit einem Mitglied bekannt, und bieten Sie ihnen eine kleine erste Aufgabe an: eine Frage beantworten, einen Tipp teilen, ein Protokoll schreiben.',
  'community.newcomers.effort': 'einige Gespräche',
  'community.newcomers.few': ({ from, lastDay, fewest }) =>
    `${capital(between({ from, lastDay }))} sind weniger als ${fewest} neue Mitglieder beigetreten.`,
  'community.newcomers.gave': ({ from, lastDay, percent, passes }) =>
    `${passes ? 'Mindestens' : 'Weniger als'} ${percent} % der neuen Mitglieder, die ${between({ from, lastDay })} beitraten, haben innerhalb von 90 Tagen etwas gegeben.`,
  'community.rhythm.title': 'Die Community hält ihren Rhythmus',
  'community.rhythm.fails':
    'In 60 Tagen (oder dem angegebenen Rhythmus, wenn er länger ist; höchstens 180 Tage) fand nichts statt und nichts ist geplant, und laut Beitragsverzeichnis haben weniger als 3 Personen der Community etwas gegeben. Pausen zählen nicht.',
  'community.rhythm.ask': 'die nächste Veranstaltung planen',
  'community.rhythm.remedy':
    'Planen Sie eine kleine Veranstaltung, etwa eine Kaffeerunde, oder kündigen Sie eine Pause an; hat eine Veranstaltung stattgefunden, erfassen Sie ihr Ergebnis.',
  'community.rhythm.effort': '15 Minuten',
  'community.rhythm.held': ({ on }) => `Die letzte Veranstaltung der Community war am ${day(on)}.`,
  'community.rhythm.planned': ({ on }) => `Die Community plant ihre nächste Veranstaltung für den ${day(on)}.`,
  'community.rhythm.gave': ({ people, within: days }) =>
    `${people} Personen oder mehr haben der Community in ${days} Tagen etwas gegeben.`,
  'community.rhythm.not_known': ({ on }) =>
    `Es ist nicht bekannt, ob die Veranstaltung vom ${day(on)} stattgefunden hat.`,
  'community.rhythm.none': ({ on, within: days }) =>
    on
      ? `Die letzte Veranstaltung war am ${day(on)}, also vor mehr als ${days} Tagen, und keine ist geplant.`
      : `In ${days} Tagen ist keine Veranstaltung erfasst, und keine ist geplant.`,
  'community.rhythm.held_on': ({ on }) => `Ihre letzte Veranstaltung war am ${day(on)}.`,
  'community.rhythm.next_on': ({ on }) => `Ihre nächste Veranstaltung ist am ${day(on)}.`,
  'community.rotation.title': 'Die Leitung wechselt oder wird erneuert',
  'community.rotation.fails':
    'Dieselbe Person leitet die Community seit mehr als 3 Jahren, ohne dass dies bestätigt wurde.',
  'community.rotation.ask': 'die Leitung erneuern oder übergeben',
  'community.rotation.remedy':
    'Fragen Sie die Mitglieder: Wählen Sie für eine Weile eine andere Person, oder bestätigen Sie dieselbe Person mit einer neuen Amtszeit.',
  'community.rotation.effort': 'ein Treffen',
  'community.rotation.over': ({ name, since: on }) =>
    `${name} leitet die Community seit dem ${day(on)}, und eine Erneuerung ist nicht erfasst.`,
  'community.rotation.not_known': 'Der genaue Tag, an dem die Leitung begann, ist nicht bekannt.',
  'community.rotation.holds': ({ name, since: on, until: last }) =>
    `${name} leitet seit dem ${day(on)}; die Amtszeit gilt bis zum ${day(last)}.`,
  'community.rotation.leads': ({ name, since: on, orEarlier }) =>
    `${name} leitet sie seit dem ${day(on)}${orEarlier ? ' oder länger' : ''}.`,
  'community.rotation.not_known_of': ({ name }) => `Es ist nicht bekannt, seit wann ${name} sie leitet.`,
  'community.single-leader.title': 'Eine Person leitet die Community',
  'community.single-leader.fails': 'Die Community hat nicht genau eine Leitung.',
  'community.single-leader.ask': 'sich auf eine Leitung einigen',
  'community.single-leader.remedy':
    'Einigen Sie sich auf eine Leitung: Beenden Sie die Amtszeiten der anderen, oder geben Sie einer Person die Rolle. Zwei Personen können sie teilen, wenn beide Amtszeiten das angeben (`isShared`).',
  'community.single-leader.effort': 'ein Gespräch',
  'community.single-leader.one': ({ name }) => `${name} leitet die Community.`,
  'community.single-leader.shared': ({ name, other }) => `${name} und ${other} teilen sich die Leitung.`,
  'community.single-leader.handover': ({ name }) => `${name} leitet die Community nach einer Übergabe.`,
  'community.single-leader.several': ({ leaders }) => `${leaders} Personen leiten die Community gleichzeitig.`,
  'community.single-leader.leads': ({ name, on }) => `${name} leitet sie${since(on)}.`,
  'community.solopreneur.title': 'Mehrere Menschen tragen die Community',
  'community.solopreneur.fails':
    'In den letzten 2 Zeiträumen der Community (Monaten, Quartalen oder Halbjahren) gab eine Person mindestens 80 % dessen, was gegeben wurde, ohne das Organisieren; oder sie organisierte mindestens 80 %, während keine andere Person viel gab.',
  'community.solopreneur.ask': 'die Arbeit auf mehr Menschen verteilen',
  'community.solopreneur.remedy':
    'Danken Sie der Person, die so viel tut, und bitten Sie eine andere, bei der nächsten Veranstaltung zu moderieren oder zu sprechen, das Protokoll zu schreiben oder Fragen zu beantworten.',
  'community.solopreneur.effort': 'einige Gespräche',
  'community.solopreneur.too_little': days =>
    `${capital(between(days))} ist zu wenig erfasst, um zu sagen, wer die Community trägt.`,
  'community.solopreneur.carried': days =>
    `${capital(between(days))} ruhte die Community fast allein auf einer Person.`,
  'community.solopreneur.shared': days => `Mehrere Menschen haben die Community ${between(days)} getragen.`,
  'community.sponsor.title': 'Die Community hat eine Sponsorin oder einen Sponsor und ist in Kontakt',
  'community.sponsor.fails':
    'Außer der Leitung sponsert sie niemand, oder seit zwei Quartalen ist weder ein Kontakt noch eine Fürsprache erfasst.',
  'community.sponsor.ask': 'jemanden für das Sponsoring finden oder den nächsten Kontakt vereinbaren',
  'community.sponsor.remedy':
    'Bitten Sie die Direktorin oder den Direktor des nächstliegenden Bereichs um das Sponsoring, oder vereinbaren Sie den nächsten Kontakt, und erfassen Sie ihn.',
  'community.sponsor.effort': 'ein Gespräch',
  'community.sponsor.one': ({ name }) => `${name} sponsert die Community.`,
  'community.sponsor.silent': ({ on }) =>
    `Der letzte erfasste Kontakt mit der Sponsorin oder dem Sponsor war am ${day(on)}.`,
  'community.sponsor.never': ({ name, on }) =>
    `${name} sponsert die Community seit dem ${day(on)}, und kein Kontakt ist erfasst.`,
  'community.sponsor.not_known': ({ name }) =>
    `Kein Kontakt ist erfasst, und es ist nicht bekannt, seit wann ${name} die Community sponsert.`,
  'community.sponsor.leader_only': 'Nur die Leitung selbst sponsert sie.',
  'community.sponsor.none': 'Niemand sponsert die Community.',
  'community.sponsor.sponsors': ({ name, on }) => `${name} sponsert sie${since(on)}.`,
  'launch.charter.title': 'Die Charta ist vor dem Start veröffentlicht',
  'launch.charter.fails': 'Die Community, die starten soll, hat keine veröffentlichte Charta.',
  'launch.charter.ask': 'die Charta vor dem Start veröffentlichen',
  'launch.charter.remedy':
    'Entwerfen Sie die Charta mit den Menschen, die den Start vorbereiten, lassen Sie sie kommentieren und abstimmen, und veröffentlichen Sie sie.',
  'launch.charter.effort': 'ein Workshop',
  'launch.charter.published': 'Die Charta ist veröffentlicht.',
  'launch.charter.none': 'Die Community hat keine geltende Charta. Entwerfen Sie eine, und veröffentlichen Sie sie.',
  'launch.core-group.title': 'Ein Kernteam bereitet den Start vor',
  'launch.core-group.fails': 'Das Kernteam hat neben der Leitung weniger als 2 Personen.',
  'launch.core-group.ask': 'Menschen für das Kernteam finden',
  'launch.core-group.remedy':
    'Bitten Sie Menschen, die das Thema interessiert, den Start vorzubereiten, und geben Sie ihnen die Rolle im Kernteam.',
  'launch.core-group.effort': 'einige Gespräche',
  'launch.core-group.size': ({ size, members }) =>
    `Das Kernteam hat neben der Leitung ${count(size, 'Person', 'Personen')}; nötig ${plural(members, { one: 'ist mindestens #', other: 'sind mindestens #' })}.`,
  'launch.event.title': 'Eine Auftaktveranstaltung hat eine Agenda mit allen Zielen',
  'launch.event.fails':
    'Keine Auftaktveranstaltung ist geplant oder hat stattgefunden, oder in ihrer Agenda fehlt eines der sieben Ziele.',
  'launch.event.ask': 'die Auftaktveranstaltung planen',
  'launch.event.remedy':
    'Planen Sie eine Veranstaltung im Format `launch`, und legen Sie für jedes der sieben Ziele einen Agendapunkt an.',
  'launch.event.effort': '1 Stunde',
  'launch.event.none': 'Keine Auftaktveranstaltung ist geplant. Planen Sie eine Veranstaltung im Format `launch`.',
  'launch.event.complete': ({ on }) => `Die Auftaktveranstaltung am ${day(on)} hat für jedes Ziel einen Agendapunkt.`,
  'launch.event.incomplete': ({ on, missing }) =>
    `In der Agenda der Auftaktveranstaltung am ${day(on)} fehlt ein Punkt für diese Ziele: ${list(missing.map(({ objective }) => OBJECTIVES[objective]))}.`,
  'launch.event.dated': ({ on }) => `Eine Auftaktveranstaltung am ${day(on)}.`,
  'launch.leader.title': 'Beim Start leitet eine Person die Community',
  'launch.leader.fails': 'Die Community, die starten soll, hat nicht genau eine Leitung.',
  'launch.leader.ask': 'sich einigen, wer leitet',
  'launch.leader.remedy': 'Geben Sie einer Person die Leitung, und beenden Sie die Amtszeiten der anderen.',
  'launch.leader.effort': 'ein Gespräch',
  'launch.leader.one': ({ name }) => `${name} leitet die Community.`,
  'launch.leader.none': 'Die Community hat keine Leitung. Tragen Sie eine Amtszeit dafür ein.',
  'launch.leader.several': ({ leaders }) =>
    `${leaders} Personen leiten die Community; genau eine ist nötig. Beenden Sie die Amtszeiten der anderen.`,
  'launch.sponsor.title': 'Eine Sponsorin oder ein Sponsor unterstützt den Start',
  'launch.sponsor.fails': 'Außer der Leitung sponsert niemand die Community, die starten soll.',
  'launch.sponsor.ask': 'vor dem Start jemanden für das Sponsoring finden',
  'launch.sponsor.remedy':
    'Bitten Sie eine Direktorin oder einen Direktor, für die oder den die Community nützlich ist, um das Sponsoring, und geben Sie dieser Person, die nicht die Leitung hat, die Rolle.',
  'launch.sponsor.effort': 'ein Treffen',
  'launch.sponsor.sponsors': ({ name }) => `${name} sponsert die Community.`,
  'launch.sponsor.none': 'Außer der Leitung sponsert niemand die Community. Tragen Sie eine Amtszeit dafür ein.',
  'membership.exclusion.title': 'Niemand wird ohne Grund ausgeschlossen',
  'membership.exclusion.fails':
    'Eine Person wurde ohne Grund abgelehnt oder entfernt, oder ein Einspruch dagegen ist noch offen.',
  'membership.exclusion.ask': 'der Person antworten, die abgelehnt oder entfernt wurde',
  'membership.exclusion.remedy': 'Nennen Sie der Person einen hilfreichen Grund, oder nehmen Sie sie auf.',
  'membership.exclusion.effort': 'ein Gespräch',
  'membership.exclusion.found': ({ people }) =>
    `${plural(people, { one: '# Person wurde', other: '# Personen wurden' })} ohne Grund abgelehnt oder entfernt.`,
  'membership.exclusion.upheld': ({ on }) => `Die Meldung eines Ausschlusses vom ${day(on)} wurde bestätigt.`,
  'membership.exclusion.none': 'Niemand wurde ohne Grund abgelehnt oder entfernt.',
  'membership.exclusion.open_long': ({ on, days }) =>
    `Der Einspruch vom ${day(on)} gegen einen Ausschluss ist seit ${days} Tagen oder länger offen.`,
  'membership.exclusion.open': ({ on }) => `Am ${day(on)} wurde ein Ausschluss gemeldet; ein Mensch entscheidet.`,
  'membership.exclusion.of': ({ name, refused }) => `${name} wurde ohne Grund ${refused ? 'abgelehnt' : 'entfernt'}.`,
  'membership.exclusion.report': ({ status }) => `Ein Ausschluss wurde gemeldet; Stand des Falls: ${CASES[status]}.`,
  'page.accuracy.title': 'Die Seite stimmt',
  'page.accuracy.fails': 'Meldungen falscher Inhalte bleiben 14 Tage offen oder wiederholen sich.',
  'page.accuracy.ask': 'auf die Meldungen von Leserinnen und Lesern antworten',
  'page.accuracy.remedy':
    'Antworten Sie auf die Meldungen: Korrigieren Sie, was falsch ist, und bestätigen Sie es, oder erklären Sie, warum es richtig ist.',
  'page.accuracy.effort': '30 Minuten',
  'page.accuracy.open_long': ({ on, days }) =>
    `Die Meldung falscher Inhalte vom ${day(on)} ist seit ${days} Tagen oder länger offen.`,
  'page.accuracy.recurring': ({ since: on, times }) =>
    `Seit dem ${day(on)} wurden ${times}-mal zu Recht falsche Inhalte gemeldet.`,
  'page.accuracy.open': ({ since: on, reports }) =>
    `${plural(reports, { one: '# Meldung falscher Inhalte ist', other: '# Meldungen falscher Inhalte sind' })} seit dem ${day(on)} offen.`,
  'page.accuracy.none': 'Keine Meldung falscher Inhalte ist offen.',
  'page.accuracy.report': ({ status }) => `Falsche Inhalte wurden gemeldet; Stand des Falls: ${CASES[status]}.`,
  'page.appearance.title': 'Die Seite sieht gepflegt aus',
  'page.appearance.fails':
    'Sie hat defekte Bilder oder Links, keinen Titel, keine Überschrift oder Bilder ohne Alternativtext; den Rest prüft ein Mensch.',
  'page.appearance.ask': 'reparieren, was auf der Seite defekt aussieht',
  'page.appearance.remedy':
    'Reparieren oder entfernen Sie defekte Links und Bilder, und geben Sie jedem Bild einen Alternativtext.',
  'page.appearance.effort': '30 Minuten',
  'page.appearance.upheld': ({ on }) => `Die Meldung vom ${day(on)} zum Aussehen der Seite wurde bestätigt.`,
  'page.appearance.flaws': ({ flaws }) => `Auf der Seite gefunden: ${list(flaws.map(flawIn))}.`,
  'page.appearance.flaw': flaw => `Auf der Seite gefunden: ${flawIn(flaw)}.`,
  'page.appearance.open': ({ on }) => `Am ${day(on)} wurde das Aussehen der Seite gemeldet; ein Mensch entscheidet.`,
  'page.appearance.unreadable': 'Der Monitor kann die Seite nicht lesen; ein Mensch muss sie prüfen.',
  'page.appearance.good': 'Die automatische Prüfung hat am Aussehen der Seite nichts auszusetzen.',
  'page.classified-markings.title': 'Die Seite enthält keine Verschlusssachen',
  'page.classified-markings.fails':
    'Die Seite enthält eine Einstufung als Banner oder am Absatz, oder die Meldung einer Verschlusssache wurde bestätigt.',
  'page.classified-markings.ask': 'die Seite sofort vom Netz nehmen',
  'page.classified-markings.remedy':
    'Nehmen Sie die Seite sofort vom Netz, verständigen Sie die Sicherheitsbeauftragten, und stellen Sie sie ohne das eingestufte Material wieder her.',
  'page.classified-markings.effort': 'sofort',
  'page.classified-markings.upheld': ({ on }) => `Die Meldung einer Verschlusssache vom ${day(on)} wurde bestätigt.`,
  'page.classified-markings.classified': 'Die Seite enthält eine Einstufung als Verschlusssache.',
  'page.classified-markings.open': ({ on }) =>
    `Am ${day(on)} wurde eine Verschlusssache gemeldet; ein Mensch entscheidet noch heute.`,
  'page.classified-markings.controlled': 'Die Seite enthält eine Kennzeichnung schutzbedürftiger Informationen.',
  'page.classified-markings.none': 'Die Seite enthält keine Einstufung als Verschlusssache.',
  'page.classified-markings.marking': ({ marking }) => `Die Seite enthält die Kennzeichnung ${quoted(marking)}.`,
  'page.conduct.title': 'Auf der Seite wird mit Menschen gut umgegangen',
  'page.conduct.fails': 'Eine Meldung zum Verhalten wurde bestätigt.',
  'page.conduct.ask': 'auf die Meldung zum Verhalten antworten',
  'page.conduct.remedy': 'Antworten Sie auf die Meldung, und vereinbaren Sie mit der Portaladministration eine Lösung.',
  'page.conduct.effort': 'ein Gespräch',
  'page.conduct.upheld': ({ on }) => `Die Meldung zum Verhalten vom ${day(on)} wurde bestätigt.`,
  'page.conduct.open': ({ on }) => `Am ${day(on)} wurde ein Verhalten gemeldet; ein Mensch entscheidet.`,
  'page.conduct.none': 'Keine Meldung zum Verhalten ist offen oder bestätigt.',
  'page.mission.title': 'Die Seite nennt den Auftrag der Community',
  'page.mission.fails': 'Es ist kein Auftrag angegeben, oder die Seite zeigt ihn nicht.',
  'page.mission.ask': 'den Auftrag auf der Seite zeigen',
  'page.mission.remedy':
    'Beschreiben Sie den Auftrag in ein oder zwei Sätzen, und stellen Sie ihn dorthin, wo er zuerst gesehen wird.',
  'page.mission.effort': '30 Minuten',
  'page.mission.none': 'Weder die Seite noch ihre Community gibt einen Auftrag an.',
  'page.mission.declared': 'Ein Auftrag ist angegeben.',
  'page.mission.not_known': 'Ein Auftrag ist angegeben; ob die Seite ihn zeigt, ist noch nicht bekannt.',
  'page.mission.shown': 'Die Seite zeigt den angegebenen Auftrag.',
  'page.mission.not_shown': 'Die Seite zeigt den angegebenen Auftrag nicht.',
  'page.mission.mission': ({ mission }) => `Der Auftrag: ${mission}`,
  'page.mission.words_found': 'Die Seite enthält den Text des Auftrags.',
  'page.mission.words_missing': 'Die Seite enthält den Text des Auftrags nicht.',
  'page.purpose-drift.title': 'Die Seite passt zu ihrem Zweck',
  'page.purpose-drift.fails':
    'Eine Meldung, dass die Seite von ihrem Zweck abweicht, wurde bestätigt. Die Regel warnt, wenn die Wörter der Seite bei drei Prüfungen wenig mit dem Auftrag gemeinsam haben; ein Mensch entscheidet.',
  'page.purpose-drift.ask': 'die Seite mit ihrem Auftrag vergleichen',
  'page.purpose-drift.remedy':
    'Vergleichen Sie die Seite mit dem Auftrag; passen Sie die Seite an, oder formulieren Sie den Auftrag neu.',
  'page.purpose-drift.effort': '1 Stunde',
  'page.purpose-drift.upheld': ({ on }) =>
    `Die Meldung vom ${day(on)}, dass die Seite von ihrem Zweck abweicht, wurde bestätigt.`,
  'page.purpose-drift.open': ({ on }) =>
    `Am ${day(on)} wurde gemeldet, dass die Seite von ihrem Zweck abweicht; ein Mensch entscheidet.`,
  'page.purpose-drift.no_mission': 'Ohne angegebenen Auftrag ist kein Vergleich möglich.',
  'page.purpose-drift.few_checks': 'Die Seite wurde noch keine drei Mal mit ihrem Auftrag verglichen.',
  'page.purpose-drift.far':
    'Bei drei Prüfungen hatten die Wörter der Seite wenig mit ihrem Auftrag gemeinsam; ein Mensch sollte sie ansehen.',
  'page.purpose-drift.near': 'Die Wörter der Seite sind nah an ihrem Auftrag.',
  'page.purpose-drift.nearness': ({ nearness }) =>
    `Die Ähnlichkeit mit dem Auftrag betrug ${nearness.toLocaleString(TAG)}.`,
  'page.impostor.title': 'Unter der Adresse steht die Seite der Community',
  'page.impostor.fails':
    'Die Adresse zeigte bei den letzten drei Prüfungen, über mindestens einen Tag, etwas anderes: nicht gefunden, eine Anmeldung, einen Fehler, eine geparkte Domain, einen anderen Host.',
  'page.impostor.ask': 'die Seite der Community wieder unter ihre Adresse bringen',
  'page.impostor.remedy':
    'Öffnen Sie die Adresse. Bringen Sie die Seite dorthin zurück, oder aktualisieren Sie die Adresse; erscheint sie nach einer Anmeldung, bestätigen Sie, dass die Seite stimmt.',
  'page.impostor.effort': '15 Minuten',
  'page.impostor.not_known': 'Es ist noch nicht bekannt, was die Adresse zeigt.',
  'page.impostor.not_loaded':
    'Bei der letzten Prüfung konnte die Adresse nicht geladen werden; was sie zeigt, ist nicht bekannt.',
  'page.impostor.shown': 'Bei der letzten Prüfung zeigte die Adresse die Seite.',
  'page.impostor.was': ({ instead }) =>
    `Bei der letzten Prüfung zeigte die Adresse ${INSTEAD[instead]} statt der Seite.`,
  'page.impostor.is': ({ instead }) =>
    `Bei den letzten drei Prüfungen, über einen Tag oder länger, zeigte die Adresse nicht die Seite; die letzte fand ${INSTEAD[instead]}.`,
  'page.impostor.never_read':
    'Die Adresse verlangt vom Monitor eine Anmeldung; was sie danach zeigt, ist nicht bekannt.',
  'page.impostor.attested': ({ on }) =>
    `Die Adresse verlangt vom Monitor eine Anmeldung; eine verantwortliche Person hat am ${day(on)} bestätigt, dass die Seite stimmt.`,
  'page.impostor.seen': ({ on, instead }) => `Am ${day(on)} zeigte die Adresse ${INSTEAD[instead]}.`,
  'page.reachable.title': 'Die Seite kann geladen werden',
  'page.reachable.fails':
    'Die letzten drei Prüfungen, über mindestens einen Tag, konnten sie nicht laden. Eine Aufforderung zur Anmeldung gilt als geladen.',
  'page.reachable.ask': 'die Seite wieder erreichbar machen',
  'page.reachable.remedy':
    'Öffnen Sie die Seite; stellen Sie sie unter ihrer Adresse wieder her, oder aktualisieren Sie die Adresse.',
  'page.reachable.effort': '15 Minuten',
  'page.reachable.not_checked': 'Der Monitor hat die Seite noch nicht geprüft.',
  'page.reachable.robots': 'Die robots.txt ihres Hosts erlaubt dem Monitor nicht, die Seite zu lesen.',
  'page.reachable.blocked': 'Die Seite hat eine Adresse, die dieser Dienst nicht aufrufen darf.',
  'page.reachable.busy': 'Der Host der Seite hat den Monitor jedes Mal gebeten, es später zu versuchen.',
  'page.reachable.too_slow': 'Die Seite brauchte für ihre Antwort länger, als der Monitor wartet.',
  'page.reachable.not_made': 'Das eigene Netz des Monitors war gestört. Die Prüfung wird wiederholt.',
  'page.reachable.loaded': 'Bei der letzten Prüfung konnte die Seite geladen werden.',
  'page.reachable.failed_long':
    'Die letzten drei Prüfungen, über einen Tag oder länger, konnten die Seite nicht laden.',
  'page.reachable.failed': ({ checks }) =>
    plural(checks, {
      one: 'Die letzte Prüfung konnte die Seite nicht laden.',
      other: 'Die letzten # Prüfungen konnten die Seite nicht laden.'
    }),
  'page.reachable.not_loaded': ({ on, problem }) => `Am ${day(on)} nicht geladen${problem ? `: ${problem}` : '.'}`,
  'page.representative-load.title': 'Niemand ist für zu viele Seiten verantwortlich',
  'page.representative-load.fails':
    'Alle ihre Verantwortlichen sind für mehr Seiten des Portals verantwortlich, als eine Person pflegen kann; die Regel warnt, wenn das für eine von ihnen gilt.',
  'page.representative-load.ask': 'die Verantwortung teilen',
  'page.representative-load.remedy':
    'Finden Sie eine Person, die der Community näher ist, und übergeben Sie die Rolle.',
  'page.representative-load.effort': 'ein Gespräch',
  'page.representative-load.none': 'Für die Seite ist niemand verantwortlich.',
  'page.representative-load.within': ({ most }) =>
    `Ihre Verantwortlichen sind jeweils für höchstens ${pages(most)} verantwortlich.`,
  'page.representative-load.over': ({ over, most }) =>
    `${list(over.map(one => `${one.name} ist für ${pages(one.pages)} verantwortlich`))}; die Grenze pro Person ist ${most}.`,
  'page.representative-load.of': ({ name, pages: number }) => `${name} ist hier für ${pages(number)} verantwortlich.`,
  'page.representative-addresses.title': 'Ihre Verantwortlichen sind per E-Mail erreichbar',
  'page.representative-addresses.fails':
    'Keine der verantwortlichen Personen hat eine E-Mail-Adresse, und kein Hinweis kann zugestellt werden; die Regel warnt, wenn eine von ihnen keine hat.',
  'page.representative-addresses.ask': 'die E-Mail-Adressen ihrer Verantwortlichen ergänzen',
  'page.representative-addresses.remedy':
    'Ergänzen Sie im Verzeichnis die E-Mail-Adresse jeder verantwortlichen Person.',
  'page.representative-addresses.effort': 'eine Minute',
  'page.representative-addresses.none': 'Für die Seite ist niemand verantwortlich.',
  'page.representative-addresses.all': 'Hinweise können an alle Verantwortlichen per E-Mail gesendet werden.',
  'page.representative-addresses.missing': ({ missing }) =>
    `Von ${list(missing.map(({ name }) => name))} ist keine E-Mail-Adresse bekannt; per E-Mail kommen Hinweise dort nicht an.`,
  'page.representatives.title': 'Die Seite hat zwei Verantwortliche',
  'page.representatives.fails':
    'Sie hat nicht zwei verschiedene aktive Personen, die haupt- und mitverantwortlich sind.',
  'page.representatives.ask': 'zwei Verantwortliche benennen',
  'page.representatives.remedy':
    'Benennen Sie eine hauptverantwortliche und eine mitverantwortliche Person: zwei verschiedene Menschen.',
  'page.representatives.effort': 'ein Gespräch',
  'page.representatives.young': ({ on, days }) =>
    `Die Seite wurde am ${day(on)} angemeldet. Ihre Verantwortlichen können innerhalb von ${count(days, 'Tag', 'Tagen')} benannt werden.`,
  'page.representatives.none': 'Für die Seite ist niemand aktiv verantwortlich.',
  'page.representatives.vacant': ({ role }) => `Für die Seite ist niemand aktiv ${RESPONSIBLE[role]}.`,
  'page.representatives.same': 'Eine Person ist zugleich haupt- und mitverantwortlich.',
  'page.representatives.two': 'Die Seite hat zwei aktive Verantwortliche.',
  'page.representatives.nobody_stands_in': ({ role, name, ...away }) =>
    `${name}, für die Seite ${RESPONSIBLE[role]}, ist ${leave(away)} ohne Vertretung abwesend.`,
  'page.representatives.acts_as_both': 'Während einer Abwesenheit nimmt eine Person beide Verantwortungen wahr.',
  'page.representatives.term': ({ name, role, since: on }) => `${name} ist seit dem ${day(on)} ${RESPONSIBLE[role]}.`,
  'page.representatives.term_on_leave': ({ name, role, since: on, standIn, ...away }) =>
    `${name} ist seit dem ${day(on)} ${RESPONSIBLE[role]}, ${leave(away)} abwesend${standIn ? `; Vertretung: ${standIn}` : ''}.`,
  'page.stale.title': 'Die Seite zeigt Lebenszeichen',
  'page.stale.fails': 'Sie ist veraltet oder seit Langem nicht gepflegt.',
  'page.stale.ask': 'die Seite überprüfen',
  'page.stale.remedy':
    'Sehen Sie die Seite durch, aktualisieren Sie, was veraltet ist, und bestätigen Sie, dass sie stimmt.',
  'page.stale.effort': '10 Minuten',
  'page.stale.updated': ({ on, everyDays }) =>
    `Die Seite wurde zuletzt am ${day(on)} aktualisiert. Sie soll alle ${everyDays} Tage überprüft werden.`,
  'page.stale.young': ({ on }) => `Die Seite ist seit dem ${day(on)} bekannt und noch zu neu, um sie zu bewerten.`,
  'page.stale.not_known': 'Wann sie zuletzt aktualisiert wurde, ist noch nicht bekannt.',
  'page.stale.last_update': ({ on, by }) => `Zuletzt aktualisiert am ${day(on)}, ${BY[by]}.`,
  'page.transformation-focus.title': 'Die Seite dient einer aktuellen Anforderung oder einem Vorhaben',
  'page.transformation-focus.fails':
    'Es ist keine Anforderung und kein Vorhaben der Transformation genannt, oder das genannte ist beendet.',
  'page.transformation-focus.ask': 'nennen, wofür die Community arbeitet',
  'page.transformation-focus.remedy':
    'Nennen Sie die Anforderung oder das Vorhaben, für das die Community derzeit arbeitet, oder erwägen Sie, sie mit Dank zu schließen.',
  'page.transformation-focus.effort': 'ein Gespräch',
  'page.transformation-focus.none': 'Es ist keine Anforderung und kein Vorhaben genannt.',
  'page.transformation-focus.named': 'Eine Anforderung oder ein Vorhaben ist genannt.',
  'page.transformation-focus.ended': ({ on }) => `Die genannte Anforderung endete am ${day(on)}.`,
  'page.transformation-focus.ends': ({ on }) => `Die genannte Anforderung endet am ${day(on)}.`,
  'page.transformation-focus.requirement': ({ requirement }) => `Sie dient: ${requirement}`,
  'pattern.band_of_brothers.name': 'Verschworene Gemeinschaft',
  'pattern.band_of_brothers.meaning':
    'Mindestens 3 Menschen haben in jedem der letzten 3 Zeiträume etwas gegeben, und die Hälfte der Paare unter ihnen war gemeinsam tätig: bei einer Veranstaltung, zu einer Frage oder Ressource oder füreinander.',
  'pattern.band_of_brothers.present': days =>
    `Ein Kreis von Menschen hat ${between(days)} in jedem Zeitraum etwas gegeben, und die meisten waren gemeinsam tätig.`,
  'pattern.band_of_brothers.few': days =>
    `${capital(between(days))} ist noch kein Kreis von Menschen erfasst, die in jedem Zeitraum etwas geben.`,
  'pattern.band_of_brothers.apart': days =>
    `Mehrere Menschen haben ${between(days)} in jedem Zeitraum etwas gegeben; die meisten waren noch nicht gemeinsam tätig.`,
  'pattern.diversity.name': 'Vielfalt gewinnt',
  'pattern.diversity.meaning':
    'Die Mitglieder sind so verteilt wie auf 3 oder mehr gleich große Einheiten oder, in einer Organisation mit weniger als 5 Einheiten, auf 6 von 10 der Einheiten.',
  'pattern.diversity.present': 'Die Mitglieder verteilen sich auf mehrere Einheiten der Organisation.',
  'pattern.diversity.not_yet': 'Die meisten Mitglieder kommen bisher aus wenigen Einheiten der Organisation.',
  'pattern.diversity.units_unknown': 'Bei mehr als einem von fünf Mitgliedern ist die Einheit nicht bekannt.',
  'pattern.musical_chairs.name': 'Wechselnde Rollen',
  'pattern.musical_chairs.meaning':
    'Mindestens 3 Menschen haben die letzten 6 Veranstaltungen moderiert, oder eine Rolle wurde innerhalb von zwei Jahren planmäßig an eine andere Person übergeben.',
  'pattern.musical_chairs.facilitated': ({ events }) =>
    `Mehrere Menschen haben die letzten ${count(events, 'Veranstaltung', 'Veranstaltungen')} moderiert.`,
  'pattern.musical_chairs.handed_over': ({ role, on }) =>
    `Am ${day(on)} wurde eine Rolle planmäßig übergeben: ${ROLES[role]}.`,
  'pattern.musical_chairs.not_yet': ({ events }) =>
    `Wenige Menschen haben die letzten ${events} Veranstaltungen moderiert, und in zwei Jahren wurde bisher keine Rolle planmäßig übergeben.`,
  'pattern.musical_chairs.not_known': ({ events }) =>
    `Für die meisten der letzten ${events} Veranstaltungen ist keine Moderation erfasst.`,
  'pattern.musical_chairs.named': ({ named, events }) =>
    `Für ${named} der letzten ${count(events, 'Veranstaltung', 'Veranstaltungen')} ist eine Moderation erfasst.`,
  'pattern.musical_chairs.handover': ({ role, on, next }) =>
    `Eine Amtszeit endete am ${day(on)}, die nächste begann am ${day(next)}: ${ROLES[role]}.`,
  'pattern.fast_lane.name': 'Auf der Überholspur',
  'pattern.fast_lane.meaning':
    'Die Community dient einem strategischen Ziel, und in den letzten 6 Monaten kam eine Messgröße ihrer Charta ihrem Zielwert näher, oder die Sponsorin oder der Sponsor war mit ihr in Kontakt oder hat sie unterstützt.',
  'pattern.fast_lane.moved': ({ since: on }) =>
    `Die Community dient einem strategischen Ziel, und eine Messgröße ihrer Charta hat sich seit dem ${day(on)} bewegt.`,
  'pattern.fast_lane.contact': ({ since: on }) =>
    `Die Community dient einem strategischen Ziel, und seit dem ${day(on)} gab es Kontakt mit der Sponsorin oder dem Sponsor.`,
  'pattern.fast_lane.no_objective': 'Die Community nennt noch kein strategisches Ziel.',
  'pattern.fast_lane.not_yet': ({ since: on }) =>
    `Seit dem ${day(on)} ist weder eine veränderte Messgröße noch ein Kontakt mit der Sponsorin oder dem Sponsor erfasst.`,
  'pattern.fast_lane.objectives': ({ count: number }) =>
    `Die Community nennt ${count(number, 'strategisches Ziel', 'strategische Ziele')}.`,
  'pattern.fast_lane.value': ({ on }) => `Eine Messgröße hat sich mit ihrem Wert vom ${day(on)} bewegt.`,
  'pattern.circle_of_life.name': 'Kreislauf des Lebens',
  'pattern.circle_of_life.meaning':
    '3 von 10 neuen Mitgliedern geben innerhalb von 90 Tagen etwas, und seit die ersten von ihnen kamen, sind mehr Menschen beigetreten als gegangen.',
  'pattern.circle_of_life.present': days =>
    `Mindestens 3 von 10 neuen Mitgliedern, die ${between(days)} beitraten, haben innerhalb von 90 Tagen etwas gegeben, und die Community wächst.`,
  'pattern.circle_of_life.few': days =>
    `Weniger als 3 von 10 neuen Mitgliedern, die ${between(days)} beitraten, haben bisher innerhalb von 90 Tagen etwas gegeben.`,
  'pattern.circle_of_life.not_growing': days =>
    `Mindestens 3 von 10 neuen Mitgliedern, die ${between(days)} beitraten, haben innerhalb von 90 Tagen etwas gegeben; seither sind nicht mehr Menschen beigetreten als gegangen.`,
  'pattern.circle_of_life.turnover': ({ from, came, went }) =>
    `Seit dem ${day(from)} ${plural(came, { one: 'ist # Person', other: 'sind # Personen' })} beigetreten und ${went} gegangen.`,
  'renew.review.title': 'Die Charta wird mit den Mitgliedern überprüft',
  'renew.review.fails':
    'Es läuft keine Überprüfung ihrer Charta, und keine hat kürzlich beschlossen, sie anzupassen oder weiterzuentwickeln.',
  'renew.review.ask': 'eine Überprüfung der Charta eröffnen',
  'renew.review.remedy':
    'Eröffnen Sie eine Überprüfung der Charta: Sie beginnt mit dem, was bekannt ist, und fragt die Mitglieder, was bleibt und was sich ändert.',
  'renew.review.effort': '10 Minuten',
  'renew.review.no_charter': 'Die Community hat keine geltende Charta, die überprüft werden könnte.',
  'renew.review.open': 'Eine Überprüfung ihrer Charta läuft.',
  'renew.review.opened': ({ on }) => `Die Überprüfung wurde am ${day(on)} eröffnet.`,
  'renew.review.decided': ({ on }) =>
    `Eine Überprüfung hat am ${day(on)} beschlossen zu ändern, was die Community tut.`,
  'renew.review.none':
    'Es läuft keine Überprüfung ihrer Charta. Eröffnen Sie eine, damit die Mitglieder gehört werden.',

  // Charters, polls, votes and measures.
  'poll.charter_says': 'Beschreibt die Charta noch, was wir tun?',
  'poll.needs_met': 'Bekommen Sie von der Community, was Sie brauchen?',
  'poll.should_change': 'Was sollte sich ändern?',
  'poll.should_close': 'Soll die Community schließen?',
  'poll.would_help': 'Würden Sie helfen, dass sie weitergeht?',
  'poll.keep': 'Was soll bewahrt werden, und wo?',
  'poll.choice.yes': 'Ja',
  'poll.choice.partly': 'Teilweise',
  'poll.choice.no': 'Nein',
  'poll.choice.unsure': 'Ich bin nicht sicher',
  'vote.carried': counted =>
    `${votes(counted)} ${counted.decisionMode === 'consent' ? 'Niemand hat einen Einwand erhoben' : 'Es gab mehr Zustimmung als Einwände'}: Die Charta ist veröffentlicht.`,
  'vote.no_quorum': counted => `${votes(counted)} Zu wenige haben abgestimmt: Die Charta ist wieder ein Entwurf.`,
  'vote.no_majority': counted =>
    `${votes(counted)} Nötig ist mehr Zustimmung als Einwände: Die Charta ist wieder ein Entwurf.`,
  'vote.objected': counted => `${votes(counted)} Im Konsent genügt ein Einwand: Die Charta ist wieder ein Entwurf.`,
  'charter.comparison': 'Vergleich zweier Versionen',
  'charter.version': ({ number, publishedAt }) =>
    number === null ? 'Entwurf' : `Version ${number}${publishedAt ? ` (${day(publishedAt)})` : ''}`,
  'charter.comparison.versions': ({ from, to }) => `Von ${from} zu ${to}`,
  'charter.comparison.lines': ({ addedLines, removedLines, sameLines }) =>
    list([
      ...(addedLines > 0 ? [lines(addedLines, 'hinzugefügt')] : []),
      ...(removedLines > 0 ? [lines(removedLines, 'entfernt')] : []),
      lines(sameLines, 'unverändert')
    ]),
  'charter.comparison.section': ({ change }) => SECTION_CHANGES[change],
  'charter.comparison.line': ({ change }) => LINE_CHANGES[change],
  'charter.comparison.sections': 'Abschnitte',
  'charter.comparison.opening': 'Titel',
  'charter.comparison.untitled': 'Ohne Überschrift',
  'charter.comparison.formerly': ({ title }) => `Vorher: ${title}`,
  'measure.about': ({ unit, period }) => `${unit}, der letzte Wert ${periodIn(period, 'each')}`,
  'measure.baseline': 'Ausgangswert',
  'measure.target': ({ due }) => (due ? `Zielwert bis ${day(due)}` : 'Zielwert'),
  'measure.from': ({ value }) => `Der Ausgangswert ist ${value}.`,
  'measure.to': ({ value, due }) => `Der Zielwert ist ${value}${due ? `, bis zum ${day(due)}` : ''}.`,
  'measure.gaps': ({ period }) => `kein Wert ${periodIn(period, 'inThis')}`,
  'charter.canvas.measure': 'Messgröße',
  'charter.canvas.baseline': 'Ausgangswert',
  'charter.canvas.target': 'Zielwert',
  'charter.canvas.due': 'Bis',
  'charter.canvas.driving': 'Treibende Kräfte',
  'charter.canvas.restraining': 'Hemmende Kräfte',
  'charter.canvas.strength': ({ strength }) => STRENGTHS[strength - 1]!,
  'charter.canvas.leader': ({ count: number }) => plural(number, { one: 'Leitung', other: 'Leitung (gemeinsam)' }),
  'charter.canvas.sponsor': ({ count: number }) =>
    plural(number, { one: 'Sponsorin oder Sponsor', other: 'Sponsorinnen und Sponsoren' }),
  'charter.canvas.version': 'Version',
  'charter.canvas.published': 'Veröffentlicht',
  'charter.canvas.next_review': 'Nächste Überprüfung',
  'charter.canvas.vision': 'Vision',
  'charter.canvas.untitled': 'Einleitung',
  'charter.canvas.not_written': 'Noch nicht geschrieben.',
  'charter.canvas.more': '+ {count} weitere',
  'charter.canvas.shortened': 'Texte, die mit … enden, sind gekürzt. Die Charta enthält die vollständigen Texte.',
  'charter.canvas.sections': ({ count: number }) =>
    `Die Charta hat ${count(number, 'weiteren Abschnitt', 'weitere Abschnitte')}.`,

  // Labels and levels: none of them says that one is better than another.
  'label.giver': window =>
    `Gebend: Sie haben ${within(window)} mehr gegeben als bekommen. Alle sind willkommen; eine Community braucht auch Menschen, die fragen.`,
  'label.matcher': window =>
    `Ausgeglichen: Sie haben ${within(window)} ungefähr so viel gegeben wie bekommen. Alle sind willkommen.`,
  'label.taker': window =>
    `Nehmend: Sie haben ${within(window)} mehr bekommen als gegeben. Alle sind willkommen: Wer fragt und lernt, lässt andere geben.`,
  'label.quiet': window =>
    `Zurückhaltend: ${capital(within(window))} ist zu wenig erfasst, um Geben und Nehmen zu vergleichen. Teilnahme, Fragen und Dank allein führen nie zu einer anderen Einordnung. Alle sind willkommen.`,
  'label.newcomer': 'In den ersten 30 Tagen einer Mitgliedschaft gibt es keine Einordnung. Willkommen!',
  'label.opted_out':
    'Sie haben sich gegen eine Einordnung entschieden. Was Sie geben, zählt weiter in den Summen der Community.',
  'label.not_a_member': 'Nur Mitglieder haben eine Einordnung.',
  'level.core_participant': periods =>
    `Kernbeteiligt: ${taken(periods)}. Alle Stufen sind willkommen, und Menschen wechseln zwischen ihnen.`,
  'level.active': periods =>
    `Aktiv: ${taken(periods)}. Alle Stufen sind willkommen, und Menschen wechseln zwischen ihnen.`,
  'level.peripheral': periods =>
    `Randbeteiligt: ${taken(periods)}. Alle Stufen sind willkommen: Auch Lesen und Zuhören ist eine Art, sich zu beteiligen.`,
  'level.inactive': periods => `Inaktiv: ${taken(periods)}. Alle Stufen sind willkommen, und nicht alles ist erfasst.`,
  'level.new': 'Neu: Eine Stufe gibt es nach 2 vollen Zeiträumen der Mitgliedschaft. Willkommen!',
  'level.not_a_member': 'Nur Mitglieder haben eine Stufe.',
  'level.withheld':
    'Was über eine einzelne Person bekannt ist, wird gegenüber Schlüsseln zurückgehalten. Die Zahlen der Community sind verfügbar.',
  'formula.gmt':
    'b = (G − T) / (G + T). G und T sind die Summen der Gewichte dessen, was in 180 Tagen gegeben und bekommen wurde, alle 90 Tage halbiert. M ist dasselbe für beides zusammen, ohne Teilnahme, Fragen, Nutzung und Dank. Ohne Einordnung oder von „zurückhaltend“ aus: M < 3 ist zurückhaltend, b ≥ 0,20 gebend, b ≤ −0,20 nehmend, sonst ausgeglichen. Von einer anderen Einordnung aus: M < 2,5 ist zurückhaltend; „ausgeglichen“ wechselt bei 0,25 oder −0,25; „gebend“ bleibt, solange b ≥ 0,15, „nehmend“, solange b ≤ −0,15. Die Einordnung folgt aus den Eingaben in ihrer Reihenfolge: den letzten Tagen der 6 vollen Monate vor dem Tag und dem Tag selbst.',
  'formula.level':
    'Von den letzten 6 vollen Zeiträumen vor dem Tag (Monate; Quartale oder Halbjahre, wenn sich die Community seltener trifft): in 4 oder mehr beteiligt und in 2 oder mehr etwas gegeben: core_participant; in 2 oder mehr: active; in 1: peripheral; in keinem: inactive. Mit weniger als 2 vollen Zeiträumen der Mitgliedschaft: new. Zeiträume mit einer angekündigten Pause an der Hälfte ihrer Tage, in denen nichts stattfand, werden durch frühere ersetzt, höchstens 12.',
  'formula.gravity':
    'Gewichte: core_participant 10, active 4, peripheral 1, inactive 0; neue Mitglieder werden nicht gezählt. mass ist ihre Summe, density ist mass geteilt durch die Zahl der Mitglieder, die nicht inaktiv sind. Von denen, die zu Beginn und am Ende des Quartals Mitglieder waren, wechselten up, held und down auf eine Stufe mit mehr, gleichem oder weniger Gewicht; drift ist die mittlere Veränderung. falling ist 1, wenn über zwei Quartale down − up > 2·√(up + down).',
  'formula.concentration':
    'top_share ist der größte Anteil einer Person an den Gewichten, die im Quartal gegeben wurden, ohne Organisieren und Moderieren; absence_factor ist die kleinste Zahl von Personen, die mindestens die Hälfte davon gaben; unit_absence_factor ist dasselbe für Einheiten. organising_share ist der größte Anteil einer Person am Organisieren und Moderieren. carried_by_one ist 1, wenn in den letzten zwei Zeiträumen der Stufe eine Person 0,8 oder mehr gab, oder 0,8 oder mehr organisierte und keine andere Person 3 oder mehr gab; dafür braucht es 3 Veranstaltungen, die stattfanden, Gewichte von 15 und 5 Mitglieder.',
  'formula.bridge':
    'Der Anteil der Handlungen zwischen zwei Einheiten an Antworten, Mentoring, Dank und Vorträgen bei derselben Veranstaltung, geteilt durch 1 − Σ out·in, wobei out und in die Anteile jeder Einheit am Geben und Bekommen sind. Fehlt bei einer von fünf Handlungen die Einheit, oder gibt es nur eine Einheit, gibt es keinen Wert; bei weniger als 20 Handlungen oder 5 Personen auf einer Seite wird er zurückgehalten.',
  'formula.newcomers':
    'Die Mitgliedschaften, die im Quartal begannen und deren Person an einem der ersten 90 Tage etwas anderes als Dank gab, geteilt durch alle. Einen Wert gibt es erst, wenn alle von ihnen 90 Tage Zeit hatten.',

  // Metrics, charts and sponsor briefs.
  'metric.lack': ({ reason }) => LACKS[reason] ?? spaced(reason),
  'metric.part': ({ part }) => PARTS[part] ?? spaced(part),
  'metric.scope.all': 'Alle Communitys',
  'chart.unit': ({ unit, period }) => `${unit} ${periodIn(period, 'of')}`,
  'chart.others': ({ count: number }) => count(number, 'weitere', 'weitere'),
  'chart.value': ({ value, period }) => `${value}: ${period}.`,
  'chart.change': ({ first, since: earlier, last, period }) => `Von ${first} (${earlier}) auf ${last} (${period}).`,
  'chart.parts': ({ period, parts }) => `${period}: ${parts.map(({ name, value }) => `${name} ${value}`).join(', ')}.`,
  'chart.no_values': 'Für diese Zeiträume gibt es keine Werte.',
  'chart.open': ({ period }) => `${period}: bisher, der Zeitraum ist noch nicht vorbei`,
  'chart.lack': ({ lack, count: number, of, period }) =>
    `${capital(lack)}: ${number} von ${count(of, PERIODS[period].one, PERIODS[period].other)}`,
  'brief.kind': 'Sponsoring-Kurzbericht',
  'brief.title': ({ name }) => `Sponsoring-Kurzbericht: ${name}`,
  'brief.question.organisation': 'Warum die Organisation sie unterstützen sollte',
  'brief.question.manager': 'Warum eine Führungskraft Menschen freistellen sollte',
  'brief.question.member': 'Was ein Mitglied davon hat',
  'brief.notes': 'Zu den Zahlen',
  'brief.source': ({ sources }) => `Quelle: ${textsOf(sources).join('; ')}`,
  'brief.source_text': ({ title, formula, exclusions }) =>
    [
      `${title}${stop(title)}`,
      ...(formula === null ? [] : [formula]),
      ...(exclusions.length > 0 ? [`Nicht gezählt: ${textsOf(exclusions).join(' ')}`] : [])
    ].join(' '),
  'brief.figure': ({ fact, before }) => `${fact}${before === null ? '' : `; ein Jahr zuvor: ${before}`}.`,
  'brief.lacking': ({ title, lack }) => `${title}: ${lack}.`,
  'brief.names_unknown': ({ unnamed, events }) =>
    `Namen unbekannt bei ${unnamed} von ${count(events, 'Veranstaltung', 'Veranstaltungen')}`,
  'brief.caveat': ({ lack }) => `${capital(lack)}.`,
  'brief.nothing': 'Noch ist nichts erfasst.',
  'brief.members': ({ count: number }) =>
    plural(number, { one: '# Person ist Mitglied', other: '# Personen sind Mitglied' }),
  'brief.reach': ({ value }) => `${value} der Einheiten der Organisation haben ein Mitglied`,
  'brief.resources': ({ count: number }) =>
    plural(number, { one: '# Ressource kam hinzu', other: '# Ressourcen kamen hinzu' }),
  'brief.events_held': ({ count: number }) =>
    plural(number, { one: '# Veranstaltung fand statt', other: '# Veranstaltungen fanden statt' }),
  'brief.head_count': ({ count: number }) =>
    plural(number, {
      one: '# Teilnahme wurde bei den Veranstaltungen gezählt',
      other: '# Teilnahmen wurden bei den Veranstaltungen gezählt'
    }),
  'brief.fill_rate': ({ value }) => `${value} der Plätze waren besetzt`,
  'brief.repeat_attendance': ({ value }) => `${value} der Menschen, die kamen, kamen mehr als einmal`,
  'brief.newcomers': ({ count: number }) =>
    plural(number, { one: '# neues Mitglied trat bei', other: '# neue Mitglieder traten bei' }),
  'brief.participants': ({ count: number }) =>
    plural(number, {
      one: '# Person nahm an Veranstaltungen teil',
      other: '# verschiedene Personen nahmen an Veranstaltungen teil'
    }),
  'brief.events_proposed': ({ value }) => `${value} der Veranstaltungen wurden von Mitgliedern vorgeschlagen`,
  'brief.mission': ({ text }) => `Auftrag: ${quoted(text)}`,
  'brief.strategic_objectives': ({ items }) =>
    `Ziele der Organisation, denen sie dient: ${list(textsOf(items).map(quoted))}`,
  'brief.commitment': ({ text }) => `Was Mitglieder beitragen: ${quoted(text)}`,
  'brief.objectives': ({ text }) => `Was Mitglieder erreichen möchten: ${quoted(text)}`,
  'brief.communities': ({ count: number }) =>
    plural(number, {
      one: '# Community wird auf dem Portal gezeigt.',
      other: '# Communitys werden auf dem Portal gezeigt.'
    }),
  'brief.resource': ({ kind, title, summary, impact }) =>
    [
      `${RESOURCES[kind]}: ${quoted(title)}${stop(title)}`,
      ...(summary ? [summary] : []),
      ...(impact ? [`Wo sie genutzt wurde und was sie bewirkt hat: ${impact}`] : [])
    ].join(' '),
  'brief.minutes': ({ title, on }) => `Protokoll: ${quoted(title)}, ${day(on)}.`,
  'brief.period': ({ period, timeZone }) => `Die Zahlen betreffen: ${period} (Zeitzone ${timeZone}).`,
  'brief.withheld':
    '„Zurückgehalten, weniger als 5“ steht für Zahlen über weniger als 5 Menschen und für andere, aus denen sich diese errechnen ließen.',
  'brief.left_out': ({ titles }) => `Nicht enthalten, weil für Sie nicht sichtbar: ${list(textsOf(titles))}.`,
  'brief.records': 'Beschreibungen',
  'brief.works': 'Ressourcen',
  'brief.texts': 'Protokolle',

  // Calendars, feeds and pages of events.
  'event.when': when,
  'event.until': until,
  // Why nobody can check in with a code.
  'check_in.early': `Der Check-in öffnet ${AROUND_MINUTES} Minuten vor Beginn. Bitte kommen Sie dann wieder.`,
  'check_in.over': 'Dieses Treffen ist vorbei. Bitten Sie die Menschen, die es organisiert haben, Sie einzutragen.',
  'check_in.cancelled': 'Dieses Treffen ist abgesagt; ein Check-in ist nicht möglich.',
  'check_in.other': 'Dieser Code gehört zu einem anderen Treffen. Scannen Sie den Code, der bei diesem gezeigt wird.',
  'check_in.changed': 'Das ist kein Check-in-Code, oder ein Teil davon fehlt. Scannen Sie ihn noch einmal.',
  'check_in.expired': 'Dieser Code ist abgelaufen. Scannen Sie den Code, der jetzt bei dem Treffen gezeigt wird.',
  'check_in.gone':
    'Dieser Code gehört zu einem Treffen, das es nicht mehr gibt. Scannen Sie den Code, der bei diesem gezeigt wird.',
  'calendar.organisers': ({ organisers }) => `Organisation: ${list(organisers.map(({ name }) => name))}`,
  'calendar.speakers': ({ speakers }) =>
    `Vortragende: ${list(speakers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)))}`,
  'calendar.registration': ({ url }) => `Anmeldung für Gäste: ${url}`,
  'calendar.name': 'Veranstaltungen',

  // Pages behind signed links, registrations and failures.
  'site.skip': 'Zum Inhalt springen',
  'site.pages': 'Seiten',
  'site.reference': 'Referenz',
  'site.title_of': ({ title, of }) => `${title}: ${of}`,
  'site.for': ({ name }) => `Für ${name}`,
  'site.your_answer': 'Ihre Antwort',
  'site.choose': 'Bitte wählen Sie, was Sie tun möchten.',
  'site.yours_alone': 'Dieser Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
  'site.link.changed.title': 'Dieser Link ist unvollständig',
  'site.link.changed.help':
    'Ein Teil davon fehlt oder ist verändert; Mailprogramme brechen lange Links manchmal um. Öffnen Sie ihn noch einmal aus der Nachricht, oder kopieren Sie den vollständigen Link.',
  'site.link.expired.title': 'Dieser Link ist abgelaufen',
  'site.fact.community': 'Community',
  'site.fact.portal': 'Portal',
  'site.fact.page': 'Seite',
  'site.fact.address': 'Adresse',
  'site.fact.mission': 'Auftrag',
  'site.fact.last_updated': 'Zuletzt aktualisiert',
  'site.fact.unknown': 'Unbekannt',
  'site.fact.day': ({ on }) => day(on),
  'site.fact.commitment': 'Was Mitglieder beitragen',
  'site.fact.when': 'Wann',
  'site.fact.where': 'Wo',
  'site.fact.accessibility': 'Barrierefreiheit',
  'site.fact.online': 'Online',
  'site.fact.seats': 'Plätze',
  'site.fact.seats_free': ({ free, capacity }) => `${free} von ${capacity} frei`,
  'site.fact.seats_taken': ({ capacity }) => `Alle ${capacity} sind besetzt`,
  'site.event.cancelled.title': 'Diese Veranstaltung ist abgesagt',
  'site.event.cancelled.lead': 'Sie findet nicht statt.',
  'site.event.over.title': 'Diese Veranstaltung ist vorbei',
  'site.event.over.lead': 'Antworten sind nicht mehr möglich. Danke für Ihr Interesse.',
  'site.event.dormant.title': 'Diese Reihe ruht',
  'site.event.dormant.lead':
    'Es ist nicht bekannt, ob sie noch stattfindet. Die Menschen, die sie organisieren, können sie zurückholen.',
  'site.attest.kind': 'Überprüfung einer Seite',
  'site.attest.name': ({ community }) => `Stimmt die Seite von ${community}?`,
  'site.attest.title': 'Stimmt diese Seite?',
  'site.attest.lead': place =>
    `Sie sind für die Seite von ${placeOf(place)} verantwortlich. Bitte sehen Sie sie durch, aktualisieren Sie, was veraltet ist, und bestätigen Sie dann, dass sie stimmt.`,
  'site.attest.page': 'Die Seite',
  'site.attest.open': 'Was sonst noch offen ist',
  'site.attest.open_help': 'Mit Ihrer Bestätigung sind diese Punkte nicht erledigt.',
  'site.attest.remedy': ({ remedy, effort }) => `${remedy} (${effort})`,
  'site.attest.confirm': 'Was Sie bestätigen',
  'site.attest.reviewed': 'Ich habe die Seite heute durchgesehen.',
  'site.attest.correct': 'Ihr Inhalt ist richtig: Personen, Kontakte, Termine, Links.',
  'site.attest.serves': 'Sie dient weiterhin dem Auftrag der Community.',
  'site.attest.button': 'Bestätigen, dass die Seite stimmt',
  'site.attest.note': ({ everyDays }) =>
    `Ihre Bestätigung wird mit Ihrem Namen und dem heutigen Datum festgehalten. Die nächste Überprüfung ist in etwa ${inDays(everyDays)} fällig. Das Öffnen dieser Seite hält nichts fest.`,
  'site.attest.thanks.title': 'Danke',
  'site.attest.thanks.lead': ({ community, portal, everyDays }) =>
    `Ihre Bestätigung, dass die Seite von ${community} auf ${portal} stimmt, wurde festgehalten. Die nächste Überprüfung ist in etwa ${inDays(everyDays)} fällig. Sie können dieses Fenster schließen.`,
  'site.attest.go': 'Zur Seite',
  'site.attest.ways': 'Etwas anderes?',
  'site.attest.help.title': 'Ich brauche Hilfe',
  'site.attest.help.text':
    'Ihre Portaladministration wird benachrichtigt und meldet sich bei Ihnen. Sie kann die Erinnerungen inzwischen anhalten.',
  'site.attest.help.button': 'Um Hilfe bitten',
  'site.attest.help.words': 'Was brauchen Sie? (freiwillig)',
  'site.attest.help.done': 'Wir haben es weitergegeben',
  'site.attest.help.done_text': ({ portal }) =>
    `Die Administration von ${portal} wird benachrichtigt, höchstens einmal am Tag. Über Ihren Link können Sie die Seite weiterhin bestätigen oder übergeben.`,
  'site.attest.help.no_admins':
    'Ihr Portal hat niemanden in der Administration, den wir benachrichtigen könnten. Wenden Sie sich an die Menschen, die den Dienst betreiben.',
  'site.attest.hand_over.title': 'Ich möchte übergeben',
  'site.attest.hand_over.text': ({ community }) =>
    `Die andere Person wird gefragt, ob sie die Seite von ${community} übernimmt. Bis jemand zusagt, sind Sie dafür verantwortlich.`,
  'site.attest.hand_over.button': 'Diese Person fragen',
  'site.attest.hand_over.address': 'E-Mail-Adresse der Person',
  'site.attest.hand_over.done': 'Wir haben es weitergegeben',
  'site.attest.hand_over.done_text': ({ community, portal }) =>
    `Wenn diese Person zu ${community} gehört, wird sie gefragt, ob sie übernimmt; sonst wird die Administration von ${portal} benachrichtigt. Sie bleiben für die Seite verantwortlich, bis jemand zugesagt hat.`,
  'site.attest.hand_over.own_address':
    'Das ist Ihre eigene Adresse. Geben Sie die der Person ein, die übernehmen könnte.',
  'site.attest.hand_over.no_address': 'Geben Sie die E-Mail-Adresse der Person ein, die übernehmen könnte.',
  'site.attest.leave.title': 'Ich betreue diese Seite nicht mehr',
  'site.attest.leave.text':
    'Ab heute sind Sie für diese Seite nicht mehr verantwortlich und erhalten keine Nachrichten mehr dazu. Wir suchen eine Nachfolge. Danke für alles, was Sie getan haben.',
  'site.attest.leave.button': 'Verantwortung für diese Seite abgeben',
  'site.attest.leave.done': 'Danke für alles, was Sie getan haben',
  'site.attest.leave.done_text': place =>
    `Sie sind für die Seite von ${placeOf(place)} nicht mehr verantwortlich und erhalten keine Nachrichten mehr dazu.`,
  'site.attest.expired.help':
    'Ein Link gilt 14 Tage. Der nächste Hinweis enthält einen neuen, oder Sie bitten Ihre Portaladministration darum. Sie können die Seite auch im Portal bestätigen.',
  'site.attest.used.title': 'Dieser Link wurde schon benutzt',
  'site.attest.used.help':
    'Die Seite wurde damit bestätigt, und jeder Link gilt nur einmal. Vorerst ist nichts weiter zu tun. Danke.',
  'site.attest.no_longer.title': 'Sie sind für diese Seite nicht mehr verantwortlich',
  'site.attest.no_longer.help':
    'Dieser Link ist für eine derzeit verantwortliche Person. Inzwischen ist jemand anderes für die Seite verantwortlich, oder sie wurde entfernt. Wenn das nicht stimmt, wenden Sie sich an Ihre Portaladministration.',
  'site.succession.kind': 'Eine Rolle übernehmen',
  'site.succession.name': ({ community }) => `Würden Sie bei ${community} übernehmen?`,
  'site.succession.title': 'Würden Sie übernehmen?',
  'site.succession.lead': ({ community, portal, holder, asked }) =>
    `Bisher ist ${holder ?? 'eine andere Person'} für ${placeOf({ community, portal })} verantwortlich. ${asked}`,
  'site.succession.about': 'Worum es geht',
  'site.succession.both_fine': 'Ja und nein sind beide in Ordnung. Es braucht etwa zehn Minuten alle paar Monate.',
  'site.succession.accept': 'Zusagen',
  'site.succession.accept.button': 'Ja, ich übernehme',
  'site.succession.decline': 'Ablehnen',
  'site.succession.decline.button': 'Nein, ich nicht',
  'site.succession.because': 'Warum? (freiwillig)',
  'site.succession.note':
    'Wenn Sie ablehnen oder nicht antworten, wird eine andere Person gefragt. Das Öffnen dieser Seite hält nichts fest.',
  'site.succession.accepted.title': 'Danke',
  'site.succession.accepted.lead': place =>
    `Sie haben bei ${placeOf(place)} übernommen. Wir erinnern Sie, wenn etwas fällig ist.`,
  'site.succession.declined.title': 'Danke für Ihre Antwort',
  'site.succession.declined.lead': place => `Eine andere Person wird gefragt, ob sie bei ${placeOf(place)} übernimmt.`,
  'site.succession.expired.help':
    'Inzwischen wird eine andere Person gefragt. Wenn Sie übernehmen möchten, wenden Sie sich an Ihre Portaladministration.',
  'site.succession.answered.title': 'Diese Frage ist abgeschlossen',
  'site.succession.answered.help':
    'Sie wurde beantwortet, oder inzwischen wird eine andere Person gefragt. Es ist nichts weiter zu tun. Danke.',
  'site.succession.not_needed.title': 'Es muss niemand mehr übernehmen',
  'site.succession.not_needed.help': 'Der Anlass besteht nicht mehr. Es ist nichts weiter zu tun. Danke.',
  'site.invitation.kind': 'Eine Einladung',
  'site.invitation.name': ({ community }) => `Einladung zu ${community}`,
  'site.invitation.title': ({ community }) => `Möchten Sie ${community} beitreten?`,
  'site.invitation.lead': ({ inviter }) => `${inviter ?? 'Die Community'} lädt Sie ein, Mitglied zu werden.`,
  'site.invitation.words': ({ words }) => quoted(words),
  'site.invitation.accept': 'Ja, ich trete bei',
  'site.invitation.decline': 'Nein, danke',
  'site.invitation.note': 'Ja und nein sind beide in Ordnung. Das Öffnen dieser Seite hält nichts fest.',
  'site.invitation.accepted.title': ({ community }) => `Willkommen bei ${community}`,
  'site.invitation.accepted.lead':
    'Sie sind jetzt Mitglied. Die nächste Nachricht sagt Ihnen, mit wem Sie sprechen können und wie es weitergeht.',
  'site.invitation.declined.title': 'Danke für Ihre Antwort',
  'site.invitation.declined.lead': ({ community }) =>
    `Sie sind ${community} nicht beigetreten. Es ist nichts weiter zu tun.`,
  'site.invitation.expired.title': 'Diese Einladung ist abgelaufen',
  'site.invitation.expired.help':
    'Wenn Sie beitreten möchten, bitten Sie die Leitung der Community um eine neue Einladung.',
  'site.invitation.answered.title': 'Diese Einladung ist abgeschlossen',
  'site.invitation.answered.help':
    'Sie wurde beantwortet oder zurückgezogen oder ist abgelaufen. Es ist nichts weiter zu tun.',
  'site.rsvp.kind': 'Einladung',
  'site.rsvp.none.title': 'Kommen Sie?',
  'site.rsvp.none.lead': ({ community }) => `${community} lädt Sie ein. Sie können Ihre Antwort jederzeit ändern.`,
  'site.rsvp.unconfirmed.title': 'Bestätigen Sie Ihre Anmeldung',
  'site.rsvp.unconfirmed.lead': ({ isFull }) =>
    `${isFull ? 'Alle Plätze sind besetzt; Sie können sich auf die Warteliste setzen lassen.' : 'Sie haben einen Platz, sobald Sie bestätigt haben, dass Sie kommen.'} Wenn Sie sich nicht angemeldet haben, ist nichts zu tun: Ihre Adresse wird innerhalb eines Tages gelöscht.`,
  'site.rsvp.going.title': 'Sie kommen',
  'site.rsvp.going.lead':
    'Sie erhalten eine E-Mail, die den Termin in Ihren Kalender einträgt. Über diesen Link können Sie Ihre Antwort jederzeit ändern.',
  'site.rsvp.maybe.title': 'Sie kommen vielleicht',
  'site.rsvp.maybe.lead':
    'Sie erhalten eine E-Mail, die den Termin unter Vorbehalt in Ihren Kalender einträgt. Über diesen Link können Sie Ihre Antwort jederzeit ändern.',
  'site.rsvp.declined.title': 'Sie kommen nicht',
  'site.rsvp.declined.lead': 'Danke für Ihre Antwort. Über diesen Link können Sie sie jederzeit ändern.',
  'site.rsvp.waitlisted.title': 'Sie stehen auf der Warteliste',
  'site.rsvp.waitlisted.lead': ({ position }) =>
    `Alle Plätze sind besetzt. Sie stehen an Stelle ${position} der Warteliste; wird ein Platz für Sie frei, schicken wir Ihnen eine E-Mail.`,
  'site.rsvp.offered.title': 'Ein Platz ist für Sie frei',
  'site.rsvp.offered.lead': ({ until: end }) =>
    `Er ist für Sie reserviert bis ${end}. Danach wird er der nächsten Person angeboten.`,
  'site.rsvp.accept_seat': 'Platz annehmen',
  'site.rsvp.decline_seat': 'Platz ablehnen',
  'site.rsvp.join_waiting_list': 'Auf die Warteliste setzen',
  'site.rsvp.leave_waiting_list': 'Von der Warteliste nehmen',
  'site.rsvp.confirm_going': 'Bestätigen, dass ich komme',
  'site.rsvp.going': 'Ich komme',
  'site.rsvp.maybe': 'Ich komme vielleicht',
  'site.rsvp.not_going': 'Ich komme nicht',
  'site.rsvp.reminders_on': 'Vor Veranstaltungen, zu denen Sie kommen, erhalten Sie eine Erinnerung.',
  'site.rsvp.reminders_off': 'Sie erhalten keine Erinnerungen an Veranstaltungen, zu denen Sie kommen.',
  'site.rsvp.turn_off': 'Erinnerungen abschalten',
  'site.rsvp.turn_on': 'Erinnerungen einschalten',
  'site.rsvp.expired.help': 'Öffnen Sie die Veranstaltung in Ihrem Portal, oder den Link einer neueren Nachricht.',
  'site.rsvp.gone.title': 'Diese Veranstaltung ist nicht mehr verfügbar',
  'site.rsvp.gone.help':
    'Sie wurde gelöscht, oder sie ist für Mitglieder einer Community, der Sie nicht mehr angehören. Eine Anmeldung, die nicht innerhalb eines Tages bestätigt wird, wird gelöscht: Bitte melden Sie sich noch einmal an.',
  'site.registration.kind': 'Anmeldung',
  'site.registration.title': 'Möchten Sie kommen?',
  'site.registration.lead': ({ community, isFull }) =>
    isFull
      ? `${community} lädt Gäste ein. Alle Plätze sind besetzt; Sie können sich auf die Warteliste setzen lassen.`
      : `${community} lädt Gäste ein. Geben Sie Ihren Namen und Ihre Adresse ein, und bestätigen Sie beides über den Link, den wir Ihnen schicken.`,
  'site.registration.form': 'Ihre Anmeldung',
  'site.registration.name': 'Ihr Name',
  'site.registration.email': 'Ihre E-Mail-Adresse',
  'site.registration.register': 'Anmelden',
  'site.registration.correct': 'Bitte berichtigen Sie, was unten markiert ist.',
  'site.registration.name_fault': 'Geben Sie Ihren Namen in einer Zeile mit höchstens 200 Zeichen ein.',
  'site.registration.email_fault':
    'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel grace.moreau@example.org.',
  'site.registration.note':
    'Die Mitglieder der Communitys, die die Veranstaltung ausrichten, sehen Ihren Namen, die Menschen, die sie organisieren, auch Ihre Adresse. Beides wird 30 Tage nach der Veranstaltung gelöscht.',
  'site.registration.sent.title': 'Sehen Sie in Ihre E-Mails',
  'site.registration.sent.lead': ({ email }) =>
    `Wir haben einen Link an ${email} geschickt. Öffnen Sie ihn, und bestätigen Sie, dass Sie kommen; erst dann haben Sie einen Platz oder stehen auf der Warteliste.`,
  'site.registration.sent.note':
    'Es kann einige Minuten dauern. Wenn keine E-Mail kommt, sehen Sie im Spam-Ordner nach, oder melden Sie sich in einer Stunde noch einmal an.',
  'site.registration.none.title': 'Hier gibt es keine Anmeldung',
  'site.registration.none.help':
    'Die Veranstaltung wurde gelöscht, oder sie ist nicht für Gäste von außen offen. Wenn Sie zur Organisation gehören, öffnen Sie die Veranstaltung in Ihrem Portal.',
  'site.check_in.kind': 'Check-in',
  'site.check_in.attended.title': 'Sie sind eingecheckt',
  'site.check_in.attended.lead': 'Sie stehen auf der Liste der Anwesenden. Sie können dieses Fenster schließen.',
  'site.check_in.early.title': 'Der Check-in ist noch nicht geöffnet',
  'site.check_in.closed.title': 'Der Check-in ist geschlossen',
  'site.check_in.confirm.title': 'Sind Sie da?',
  'site.check_in.confirm.lead': ({ community }) => `Bestätigen Sie, dass Sie bei diesem Treffen von ${community} sind.`,
  'site.check_in.confirm.button': 'Ich bin da',
  'site.check_in.title': 'Einchecken',
  'site.check_in.lead':
    'Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link, mit dem Sie bestätigen, dass Sie da sind.',
  'site.check_in.email': 'Ihre E-Mail-Adresse',
  'site.check_in.no_email': 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  'site.check_in.send': 'Link schicken',
  'site.check_in.in_portal':
    'Sind Sie in Ihrem Portal angemeldet? Dann können Sie auch dort einchecken, mit demselben Code.',
  'site.check_in.sent.title': 'Sehen Sie in Ihre E-Mails',
  'site.check_in.sent.lead': ({ community }) =>
    `Wenn ${community} diese Adresse kennt, kommt dort innerhalb einer Minute ein Link an. Öffnen Sie ihn, um zu bestätigen, dass Sie da sind. Wenn keiner ankommt, bitten Sie die Menschen, die das Treffen organisieren, Sie einzutragen.`,
  'site.check_in.changed.title': 'Dieser Code ist unvollständig',
  'site.check_in.expired.title': 'Dieser Code ist abgelaufen',
  'site.check_in.gone.title': 'Dieses Treffen ist nicht mehr verfügbar',
  'site.series.kind': 'Reihe',
  'site.series.about': ({ name, community }) => `Für ${name}, zu ${community}`,
  'site.series.ask.title': ({ title }) => `Findet ${quoted(title)} noch statt?`,
  'site.series.ask.lead': 'Vielleicht ist alles in Ordnung, und nur die Notizen fehlen. Eine Antwort genügt.',
  'site.series.dormant.title': ({ title }) => `Geht ${quoted(title)} weiter?`,
  'site.series.dormant.lead':
    'Die Reihe ruht: Ihre kommenden Termine werden nicht aufgeführt. Sie können sie jederzeit zurückholen.',
  'site.series.held.title': 'Die Reihe findet statt',
  'site.series.held.lead': 'Danke. Sie wird aufgeführt, und Sie brauchen nichts weiter zu tun.',
  'site.series.ended.title': 'Die Reihe ist beendet',
  'site.series.ended.lead': 'Danke für das, was sie war. Ihre vergangenen Termine bleiben, wie sie sind.',
  'site.series.dates': 'Welche dieser Termine haben stattgefunden?',
  'site.series.bring_back': 'Zurückholen',
  'site.series.takes_place': 'Sie findet noch statt',
  'site.series.only_dates': 'Nur diese Termine erfassen',
  'site.series.recorded': 'Erfasst, danke. Sie können auch sagen, ob die Reihe weitergeht.',
  'site.series.choose_dates': 'Wählen Sie die Termine, die stattgefunden haben.',
  'site.series.has_ended': 'Sie ist zu Ende',
  'site.series.note':
    'Wenn sie zu Ende ist, werden ihre kommenden Termine abgesagt, und wer zugesagt hat, erhält eine Nachricht. Dieser Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
  'site.series.expired.help': 'Öffnen Sie die Reihe in Ihrem Portal, oder den Link einer neueren Nachricht.',
  'site.series.gone.title': 'Sie können diese Reihe nicht mehr bearbeiten',
  'site.series.gone.help': 'Sie wurde gelöscht, oder jemand anderes organisiert sie jetzt. Danke.',
  'site.poll.kind': 'Umfrage',
  'site.poll.name': ({ community }) => `${community}: Ihre Antworten`,
  'site.poll.title': 'Was meinen Sie?',
  'site.poll.lead':
    'Sie antworten ohne Ihren Namen. Wer was geantwortet hat, wird nirgends festgehalten, und jede Frage kann ausgelassen werden.',
  'site.poll.form': 'Ihre Antworten',
  'site.poll.nothing': 'Beantworten Sie mindestens eine Frage.',
  'site.poll.send': 'Antworten senden',
  'site.poll.note': ({ closesOn }) =>
    `Sie können einmal antworten, bis zum ${day(closesOn)}. Die Ergebnisse werden den Mitgliedern gezeigt, wenn die Umfrage geschlossen ist und mindestens fünf Menschen geantwortet haben. Dieser Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.`,
  'site.poll.counted.title': 'Danke für Ihre Antworten',
  'site.poll.counted.lead':
    'Sie sind gezählt. Sie sind endgültig, und nirgends ist festgehalten, dass sie von Ihnen sind.',
  'site.poll.before.title': 'Diese Antworten werden nicht gezählt',
  'site.poll.before.lead':
    'Über diesen Link wurden schon Antworten gesendet. Diese sind gezählt und bleiben, wie sie sind; jede Person antwortet einmal.',
  'site.poll.closed.title': 'Die Umfrage ist geschlossen',
  'site.poll.closed.lead':
    'Antworten sind nicht mehr möglich. Mitglieder finden die Ergebnisse in der Community, wenn mindestens fünf Menschen geantwortet haben.',
  'site.poll.changed.help':
    'Ein Teil davon fehlt oder ist verändert; Mailprogramme brechen lange Links manchmal um. Öffnen Sie ihn noch einmal aus der Nachricht, oder kopieren Sie den vollständigen Link. Die Umfrage steht auch in Ihren Aufgaben.',
  'site.not_found.title': 'Seite nicht gefunden',
  'site.not_found.help':
    'Diese Adresse gibt es nicht. Vielleicht ist sie falsch geschrieben, oder die Seite wurde verschoben oder gelöscht. Die Referenz führt alle Adressen der API auf.',
  'site.not_found.front': 'Zur Startseite',
  'site.not_found.reference': 'Referenz öffnen',
  'site.failure.invalid.title': 'Diese Adresse ist nicht gültig',
  'site.failure.invalid.help': 'Bitte prüfen Sie, wie die Übersicht eingebettet ist.',
  'site.failure.key.title': 'Diese Übersicht braucht einen gültigen Schlüssel',
  'site.failure.key.help':
    'Ihr Schlüssel fehlt, ist unbekannt oder nicht mehr gültig. Bitte wenden Sie sich an die Person, die diese Seite betreut.',
  'site.failure.place.title': 'Diese Übersicht kann hier nicht gezeigt werden',
  'site.failure.place.help':
    'Ihr Schlüssel ist auf dieser Website nicht erlaubt. Bitte wenden Sie sich an die Person, die diese Seite betreut.',
  'site.failure.gone.title': 'Nicht gefunden',
  'site.failure.gone.help': 'Die gewünschte Seite gibt es nicht oder nicht mehr.',
  'site.failure.busy.title': 'Einen Moment, bitte',
  'site.failure.busy.help': 'Derzeit gibt es viele Anfragen. Bitte versuchen Sie es gleich noch einmal.',
  'site.failure.ours.title': 'Bei uns ist etwas schiefgegangen',
  'site.failure.ours.help': 'Die Seite ist bald wieder verfügbar. Bitte versuchen Sie es gleich noch einmal.',
  'site.failure.again': 'Noch einmal versuchen',
  'site.failure.reference': ({ id }) => `Kennung: ${id}`
}

// What notices have in common.

/** What a notice calls its matter: the community, and on which portal. */
const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'Die Seite', portal && `auf ${portal}`].filter(Boolean).join(' ')

const BECAUSE: Record<NoticeRole, (name: string) => string> = {
  primary: name => `für die Seite von ${name} hauptverantwortlich sind`,
  secondary: name => `für die Seite von ${name} mitverantwortlich sind`,
  stand_in: name => `eine verantwortliche Person der Seite von ${name} vertreten`,
  leader: name => `${name} leiten`,
  core: name => `zum Kernteam von ${name} gehören`,
  member: name => `Mitglied von ${name} sind`,
  admin: name => `das Portal von ${name} administrieren`,
  requester: name => `die Seite von ${name} mit beantragt haben`,
  concerned: name => `im Beitragsverzeichnis von ${name} den betroffenen Eintrag haben`,
  named: name => `im Antrag für die Seite von ${name} als verantwortliche Person genannt sind`,
  author: name => `eine Ressource von ${name} mitverfasst haben`,
  asker: name => `zur Seite von ${name} um Hilfe gebeten haben`,
  holder: name => `eine Rolle in ${name} haben, für die eine Nachfolge gesucht wird`,
  proposer: name => `${name} vorgeschlagen haben`,
  voter: name => `über die Charta von ${name} mit abstimmen`,
  drafter: name => `die Charta von ${name} mitverfasst haben`
}
/** Why somebody gets a notice: by the role that is on record, else by that which such notices go to. */
const becauseOf = (facts: NoticeFacts, usual: NoticeRole) =>
  `Sie erhalten dies, weil Sie ${BECAUSE[facts.role ?? usual]?.(nameOf(facts))}.${isRole(facts.role ?? usual) ? ' Das gehört zu dieser Rolle und lässt sich nicht abschalten; wenn Sie die Rolle nicht mehr haben, sagen Sie es uns bitte, und wir hören damit auf.' : ''}`

/** A sentence with a day in it; else another one. */
const dated = (on: string | null | undefined, sentence: (day: string) => string, otherwise = '') =>
  on ? sentence(day(on)) : otherwise

/** The button of a notice: to where it says, else to the page. */
const linkOf = (facts: NoticeFacts, label: string) => {
  const url = facts.link ?? facts.page
  return url ? { link: { label, url } } : {}
}

/** A notice of a decision. */
const decided =
  (subject: (facts: NoticeFacts) => string, next: (facts: NoticeFacts) => string, usual: NoticeRole) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: subject(facts),
    what: facts.said ?? subject(facts),
    why: facts.cause ?? facts.reason,
    ...linkOf(facts, 'Einzelheiten lesen'),
    next: next(facts),
    because: becauseOf(facts, usual)
  })

const NOTHING_TO_DO = 'Es ist nichts weiter zu tun.'

// Notices about pages.
type RuleWord = 'ask' | 'remedy' | 'effort'
const ruleWord = (rule: string, word: RuleWord) => messages[`${rule as RuleName}.${word}`]
const causesOf = ({ causes, reason = '' }: NoticeFacts): readonly NoticeCause<string, string>[] =>
  causes ?? [{ rule: 'page.stale', reason }]
const askOf = (facts: NoticeFacts) => {
  const [first, ...others] = causesOf(facts)
  return others.length === 0
    ? ruleWord(first!.own ? 'page.stale' : first!.rule, 'ask')
    : `sich um ${others.length + 1} Punkte kümmern`
}
const whyOf = (facts: NoticeFacts) =>
  causesOf(facts)
    .map(({ reason }) => reason)
    .filter(reason => reason !== '')
    .join(' ') || undefined
const remedyOf = ({ rule, own }: NoticeCause<string, string>) =>
  `${own?.remedy ?? ruleWord(rule, 'remedy')} (${own?.effort ?? ruleWord(rule, 'effort')})`
const howOf = (facts: NoticeFacts) => {
  const remedies = causesOf(facts).map(remedyOf)
  return remedies.length === 1 ? remedies[0]! : remedies.map((remedy, place) => `${place + 1}. ${remedy}`).join('\n')
}
const BEHIND_LINK =
  ' Wenn Sie Hilfe brauchen, übergeben möchten oder die Seite nicht mehr betreuen, können Sie das über denselben Link sagen.'
const whereOf = (facts: NoticeFacts) =>
  linkOf(
    facts,
    facts.link
      ? askOf(facts) === ruleWord('page.stale', 'ask')
        ? 'Seite überprüfen'
        : 'Offene Punkte ansehen'
      : 'Seite ansehen'
  )
const helpOf = ({ role }: NoticeFacts) =>
  role === 'admin'
    ? ''
    : ' Wenn die Zeit knapp ist, bitten Sie die andere verantwortliche Person oder Ihre Portaladministration um Hilfe.'
const reminder =
  (title: string, what: (name: string, facts: NoticeFacts) => string, next: (when: string) => string) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: `${nameOf(facts)}: ${title} ${askOf(facts)}`,
    what: `${facts.shownAgain ? 'Die Seite wird wieder in den Übersichten gezeigt. ' : ''}${what(nameOf(facts), facts)}`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated(facts.by, on => `Bitte bis zum ${on}.`) || undefined,
    next: `${dated(facts.nextOn, on => next(`am ${on}`), next('später'))} Sobald dies erledigt ist, enden die Erinnerungen.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  })
const isMaintenance = ({ about = 'failure_to_maintain' }: NoticeFacts) => about === 'failure_to_maintain'
const opened = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: Ein Problem mit der Seite wurde gemeldet`,
  what: `Ein Problem mit der Seite von ${nameOf(facts)} wurde gemeldet. Noch ist nichts entschieden.`,
  why: facts.reason,
  how: `Wenn es zutrifft: ${howOf(facts)}\nWenn Sie anderer Meinung sind, erklären Sie bitte, warum.`,
  ...linkOf(facts, 'Seite ansehen'),
  byWhen: dated(facts.by, on => `Bitte antworten Sie bis zum ${on}.`) || undefined,
  next: 'Die Portaladministration hört beide Seiten, und Sie erfahren das Ergebnis.',
  because: becauseOf(facts, 'primary')
})
const classified = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: Bitte ${askOf(facts)}`,
  what: `Auf der Seite von ${nameOf(facts)} stehen möglicherweise Verschlusssachen.`,
  why: facts.reason,
  how: howOf(facts),
  ...linkOf(facts, 'Seite ansehen'),
  next: 'Die Portaladministration entscheidet, ob die Seite vorübergehend ausgeblendet wird. Wenn die Kennzeichnung ein Irrtum ist, sagen Sie es bitte im Fall.',
  because: becauseOf(facts, 'primary')
})
const decidedCase = decided(
  facts =>
    `${nameOf(facts)}: ${facts.sanction ? `Auf die Meldung folgt ${SANCTIONS[facts.sanction] ?? spaced(facts.sanction)}` : `Ergebnis der Meldung: ${decision(facts)}`}`,
  ({ by, decision: name }) =>
    dated(
      by,
      on => `Sie können bis zum ${on} Einspruch einlegen.`,
      name === 'upheld' ? 'Die Portaladministration entscheidet, ob etwas Weiteres folgt.' : NOTHING_TO_DO
    ),
  'primary'
)

// Notices about requests, successions and proposals.
const ANSWERED = {
  accepted: {
    subject: 'übernimmt',
    what: (name: string) => `hat zugesagt und ist ab heute an Ihrer Stelle für ${name} verantwortlich`,
    next: `${NOTHING_TO_DO} Danke für alles, was Sie getan haben.`
  },
  stands_in: {
    subject: 'vertritt Sie',
    what: (name: string) => `hat zugesagt und vertritt Sie bei ${name}, während Sie abwesend sind`,
    next: NOTHING_TO_DO
  },
  declined: {
    subject: 'kann nicht übernehmen',
    what: (name: string) => `wurde gefragt und kann die Rolle bei ${name} nicht übernehmen`,
    next: 'Sie behalten die Rolle, bis eine andere Person zusagt. Die nächste Person wird innerhalb eines Tages gefragt.'
  }
}
const PROPOSALS = {
  approved: {
    subject: 'Die Community wurde genehmigt',
    next: 'Leitung und Kernteam können jetzt den Start planen.'
  },
  changes_asked: {
    subject: 'Es gibt eine Frage zur vorgeschlagenen Community',
    next: 'Überarbeiten Sie die Community, und schlagen Sie sie erneut vor.'
  },
  declined: {
    subject: 'Die Community wurde abgelehnt',
    next: 'Sie können sie als Entwurf wieder öffnen, ändern und erneut vorschlagen.'
  }
}
const outcomeIn = <T extends object>(words: T, { decision: name }: NoticeFacts, otherwise: keyof T): T[keyof T] =>
  words[name !== undefined && name in words ? (name as keyof T) : otherwise]

// Notices about charters.
const VOTE_ENDED: Record<string, { subject: string; next: string }> = {
  carried: { subject: 'Die Charta ist veröffentlicht', next: `Sie gilt ab jetzt. ${NOTHING_TO_DO}` },
  withdrawn: { subject: 'Die Abstimmung über die Charta wurde zurückgezogen', next: NOTHING_TO_DO }
}
const AGAIN = {
  subject: 'Die Charta ist wieder ein Entwurf',
  next: 'Der Entwurf kann mit den genannten Gründen geändert und neu zur Abstimmung gestellt werden.'
}

// Notices about events.
const titleOf = ({ date }: NoticeFacts) => (date ? quoted(shortened(date.title, 60)) : 'eine Veranstaltung')
const seriesOf = ({ said }: NoticeFacts) => (said ? quoted(shortened(said, 60)) : 'eine Reihe')
const EDITS_SERIES = 'Sie erhalten dies, weil Sie diese Reihe mit bearbeiten können.'
const hostOf = (facts: NoticeFacts) => (facts.community === null ? 'Ihre Community' : nameOf(facts))
/** A sentence, and below it what takes place, when and where. */
const about = (sentence: string, { date }: NoticeFacts) => {
  if (!date) return sentence
  const { title, where, others } = date
  const further = others > 0 && plural(others, { one: 'und # weiterer Termin', other: 'und # weitere Termine' })
  return [sentence, '', title, when(date), where, further].filter(line => line !== null && line !== false).join('\n')
}
const invited =
  (
    subject: (title: string, facts: NoticeFacts) => string,
    sentence: string,
    link: string,
    next: string,
    because = 'bei dieser Veranstaltung dabei sind oder vielleicht kommen wollten'
  ): NoticeTemplate =>
  facts => ({
    subject: `${hostOf(facts)}: ${subject(titleOf(facts), facts)}`,
    what: about(sentence, facts),
    why: facts.cause,
    ...linkOf(facts, link),
    byWhen: facts.until && `Bitte antworten Sie bis ${until(facts.until)}.`,
    next,
    because: `Sie erhalten dies, weil Sie ${because}.`
  })

// Notices about joining, roles and ways to contribute.
const person = ({ who }: NoticeFacts) => who ?? 'Eine Person'
const theirs = (facts: NoticeFacts) =>
  `Sie erhalten dies, weil Sie mit darüber entscheiden, wer ${nameOf(facts)} beitritt.`
const APPLY_AGAIN = 'Sie können sich jederzeit wieder bewerben.'
const JOINING: Record<string, [title: string, what: string, next: string]> = {
  accept: [
    'Willkommen zurück',
    'Ihre Bewerbung wurde angenommen: Sie sind wieder Mitglied.',
    'Es ist nichts weiter zu tun.'
  ],
  decline: ['Ihre Bewerbung', 'Ihre Bewerbung wurde diesmal nicht angenommen.', APPLY_AGAIN],
  expire: [
    'Ihre Bewerbung',
    'Über Ihre Bewerbung wurde nicht rechtzeitig entschieden; sie ist abgelaufen.',
    APPLY_AGAIN
  ],
  leave: [
    'Ihre Mitgliedschaft',
    'Ihre Mitgliedschaft ist beendet. Was Sie beigetragen haben, bleibt erfasst.',
    APPLY_AGAIN
  ]
}
const JOINING_CHANGED = ['Ihre Mitgliedschaft', 'Ihre Mitgliedschaft hat sich geändert.', NOTHING_TO_DO] as const
const INVITATIONS: Record<string, string> = {
  accept: 'hat die Einladung angenommen und ist jetzt Mitglied.',
  decline: 'hat die Einladung abgelehnt.',
  expire: 'hat auf die Einladung nicht geantwortet. Sie ist abgelaufen; Sie können eine neue schicken.'
}
/** A role as what somebody takes on: „Sie übernehmen die Leitung von …“. */
const TAKEN: Record<CommunityRole, string> = {
  leader: 'die Leitung',
  core: 'eine Aufgabe im Kernteam',
  member_support: 'die Betreuung der Mitglieder',
  information_resources: 'die Verantwortung für Informationen',
  web_admin: 'die Webadministration',
  facilitator: 'die Moderation',
  sponsor: 'das Sponsoring',
  coach: 'das Coaching',
  member: 'eine Mitgliedschaft'
}
const roleIn = (role: CommunityRole | undefined) => (role ? TAKEN[role] : 'eine Rolle')
const saying = (facts: NoticeFacts) => (facts.said ? { why: quoted(facts.said) } : {})

// Notices to admins, and of campaigns.
const portalOf = ({ portal }: NoticeFacts) => portal ?? 'Das Portal'
const toAdmins = (facts: NoticeFacts) => `Sie erhalten dies, weil Sie ${facts.portal ?? 'das Portal'} administrieren.`
const toMaintainers = (facts: NoticeFacts) =>
  `Sie erhalten dies, weil Sie die Seite von ${nameOf(facts)} mit betreuen. Ob Sie mitmachen, entscheiden Sie.`
const campaignOf = ({ title }: NoticeFacts) => title ?? 'eine Kampagne'

const TO_ADMINS = {
  page_reminder: (facts: NoticeFacts) => ({
    subject: `${nameOf(facts)}: Bitte ${askOf(facts)}`,
    what:
      facts.said ?? `${facts.who ?? 'Die Portaladministration'} bittet Sie, die Seite von ${nameOf(facts)} anzusehen.`,
    why: whyOf(facts),
    how: facts.causes ? howOf(facts) : undefined,
    ...whereOf(facts),
    next: `${facts.said ? `Diese Nachricht ist von: ${facts.who ?? 'Portaladministration'}. ` : ''}Sobald dies erledigt ist, ist nichts weiter zu tun.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  weekly_digest: (facts: NoticeFacts) => ({
    subject: facts.title ?? `${portalOf(facts)}: Ihr Wochenbericht`,
    what: facts.lines?.join('\n') ?? 'Das hat sich in dieser Woche geändert.',
    ...linkOf(facts, 'Portal öffnen'),
    next: facts.later?.length ? facts.later.join('\n') : OF_DIGESTS['digest.none_due'],
    because: `${toAdmins(facts)} Sie können diese Berichte in Ihrem Profil abschalten.`
  }),
  webhook_failing: (facts: NoticeFacts) => ({
    subject: `${facts.portal ? `${facts.portal}: ` : ''}Ereignisse kommen nicht an: ${facts.who ?? 'ein Webhook'}`,
    what: `Ereignisse ${facts.portal ? `von ${facts.portal}` : 'der Organisation'} konnten nicht an den Webhook ${facts.who ?? 'dafür'} zugestellt werden.`,
    why: facts.reason,
    how: `${facts.portal ? 'Prüfen Sie die Adresse und das System dahinter.' : 'Bitten Sie die Personen, die die Schlüssel der Organisation haben, die Adresse und das System dahinter zu prüfen.'} Wenn es wieder funktioniert, geht die Zustellung dort weiter, wo sie aufgehört hat; aufgegebene Ereignisse können erneut gesendet werden.`,
    ...linkOf(facts, 'Portal öffnen'),
    next: 'Kein Ereignis geht verloren: Jedes wird drei Tage lang wieder versucht und kann danach erneut gesendet werden. Sie erfahren dies einmal, nicht für jedes Ereignis.',
    because: facts.portal
      ? toAdmins(facts)
      : 'Sie erhalten dies, weil Sie ein Portal administrieren und dieser Webhook Ereignisse aller Portale erhält.'
  }),
  mail_failing: (facts: NoticeFacts) => ({
    subject: facts.who
      ? `${portalOf(facts)}: E-Mails erreichen ${facts.who} nicht`
      : `${portalOf(facts)}: E-Mails konnten nicht gesendet werden`,
    what: facts.who
      ? `Hinweise von ${facts.portal ?? 'diesem Portal'} erreichen ${facts.who} nicht per E-Mail.`
      : `Hinweise von ${facts.portal ?? 'diesem Portal'} konnten nicht per E-Mail gesendet werden.`,
    why: facts.reason,
    how: facts.who
      ? 'Prüfen Sie die E-Mail-Adresse, oder geben Sie die Hinweise auf anderem Weg weiter und erfassen Sie es: In Ihren Aufgaben steht, was nicht angekommen ist.'
      : 'Bitten Sie die Menschen, die den Dienst betreiben, den Mailserver zu prüfen. In Ihren Aufgaben steht, was nicht angekommen ist.',
    ...linkOf(facts, 'Portal öffnen'),
    next: 'Erinnerungen zu einer Seite gehen erst weiter, wenn die vorige zugestellt ist. Sie erfahren dies einmal, nicht für jede E-Mail.',
    because: toAdmins(facts)
  }),
  campaign_started: (facts: NoticeFacts) => ({
    subject: `${nameOf(facts)}: Helfen Sie mit? ${campaignOf(facts)}`,
    what: facts.said ?? `Es gibt eine Kampagne: ${campaignOf(facts)}.`,
    why: facts.reason,
    how: 'Sehen Sie die Seite durch, aktualisieren Sie, was veraltet ist, und bestätigen Sie, dass sie stimmt. Es dauert etwa zehn Minuten.',
    ...linkOf(facts, 'Seite ansehen'),
    byWhen: dated(facts.by, on => `Die Kampagne endet am ${on}.`) || undefined,
    next: 'Wenn die Seite das Ziel kurz vor dem Ende noch nicht erfüllt, werden Sie einmal erinnert.',
    because: toMaintainers(facts)
  }),
  campaign_ending: (facts: NoticeFacts) => ({
    subject: `${nameOf(facts)}: noch einige Tage: ${campaignOf(facts)}`,
    what: `${capital(campaignOf(facts))} endet bald, und diese Seite kann noch helfen, das Ziel zu erreichen.`,
    why: facts.reason,
    how: 'Sehen Sie die Seite durch, aktualisieren Sie, was veraltet ist, und bestätigen Sie, dass sie stimmt.',
    ...linkOf(facts, 'Seite ansehen'),
    byWhen: dated(facts.by, on => `Die Kampagne endet am ${on}.`) || undefined,
    next: 'Nach dem Ende sagt Ihnen eine letzte Nachricht, wie sie ausgegangen ist.',
    because: toMaintainers(facts)
  }),
  campaign_ended: (facts: NoticeFacts) => ({
    subject: `${portalOf(facts)}: Ergebnis: ${campaignOf(facts)}`,
    what: facts.reason ?? `${capital(campaignOf(facts))} ist zu Ende.`,
    ...linkOf(facts, 'Portal öffnen'),
    next: 'Die Kampagne ist zu Ende; es ist nichts weiter zu tun.',
    because:
      facts.role === 'admin'
        ? toAdmins(facts)
        : 'Sie erhalten dies, weil Sie gebeten wurden, bei dieser Kampagne mitzuhelfen.'
  })
}

const notices: Language['notices'] = {
  ...TO_ADMINS,

  // Requests for pages, successions and proposals.
  page_request_decided: decided(
    facts =>
      `${nameOf(facts)}: Der Antrag auf eine Seite wurde ${facts.decision === 'expired' ? 'nicht rechtzeitig beantwortet und ist abgelaufen' : decision(facts)}`,
    facts =>
      facts.decision === 'approved'
        ? 'Die Seite ist jetzt angemeldet. Ihre Verantwortlichen werden von Zeit zu Zeit gebeten, sie zu überprüfen.'
        : 'Sie können mit neuen Angaben einen neuen Antrag stellen; dieser Antrag und seine Unterhaltung bleiben verfügbar.',
    'requester'
  ),
  page_request_changes_asked: facts => ({
    subject: `${nameOf(facts)}: eine Frage zu Ihrem Antrag auf eine Seite`,
    what: facts.said ?? 'Es gibt eine Frage zu Ihrem Antrag.',
    why: facts.reason,
    how: 'Antworten Sie, oder aktualisieren Sie den Antrag; dann geht er zurück an die Menschen, die entscheiden.',
    ...linkOf(facts, 'Antworten'),
    byWhen: dated(facts.by, on => `Bitte antworten Sie bis zum ${on}.`) || undefined,
    next: dated(facts.nextOn, on => `Ohne Antwort läuft der Antrag am ${on} ab.`, 'Der Antrag wartet auf Sie.'),
    because: becauseOf(facts, 'requester')
  }),
  succession_asked: facts => ({
    subject: `${nameOf(facts)}: Würden Sie übernehmen?`,
    what:
      facts.said ??
      `${facts.who ?? 'Die Person, die die Rolle jetzt hat,'} ist bald nicht mehr für ${nameOf(facts)} verantwortlich, und Sie wurden vorgeschlagen.`,
    why: facts.reason,
    how: 'Sagen Sie ja oder nein; beides ist in Ordnung. Es braucht etwa zehn Minuten alle paar Monate.',
    ...linkOf(facts, 'Antworten'),
    byWhen: dated(facts.by, on => `Bitte antworten Sie bis zum ${on}.`) || undefined,
    next: 'Wenn Sie nein sagen oder nicht antworten, wird eine andere Person gefragt.',
    because: becauseOf(facts, 'member')
  }),
  succession_answered: facts => {
    const who = facts.who ?? 'Die gefragte Person'
    const { subject, what, next } = outcomeIn(ANSWERED, facts, 'declined')
    return {
      subject: `${nameOf(facts)}: ${who} ${subject}`,
      what: `${who} ${what(nameOf(facts))}.`,
      why: facts.said,
      ...linkOf(facts, 'Seite ansehen'),
      next,
      because: becauseOf(facts, 'holder')
    }
  },
  community_decided: decided(
    facts => `${nameOf(facts)}: ${outcomeIn(PROPOSALS, facts, 'approved').subject}`,
    facts => outcomeIn(PROPOSALS, facts, 'approved').next,
    'proposer'
  ),

  // Reminders and cases.
  page_due_soon: facts => ({
    subject: `${nameOf(facts)}: Demnächst bitte ${askOf(facts)}`,
    what: `Die Seite von ${nameOf(facts)} braucht bald einen Blick.`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated(facts.by, on => `Jederzeit bis zum ${on}.`) || undefined,
    next: `Wenn es bis dahin erledigt ist, geschieht nichts weiter. Sonst schicken wir Ihnen eine Erinnerung.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  page_overdue: reminder(
    'Bitte',
    name => `Auf der Seite von ${name} ist etwas offen und wartet auf Sie.`,
    on => `Wir erinnern Sie ${on} noch einmal.`
  ),
  page_second_notice: reminder(
    'Zweite Erinnerung, bitte',
    (name, facts) => `Auf der Seite von ${name} ist noch etwas offen.${helpOf(facts)}`,
    on => `Eine letzte Erinnerung folgt ${on}.`
  ),
  page_final_notice: reminder(
    'Letzte Erinnerung, bitte',
    name =>
      `Auf der Seite von ${name} ist noch etwas offen. Wenn niemand die Seite mehr betreuen kann, sagen Sie es uns, und wir suchen gemeinsam eine Nachfolge.`,
    on => `Die Portaladministration wird ${on} gefragt, ob die Seite vorübergehend aus den Übersichten genommen wird.`
  ),
  suspension_proposed: facts => ({
    subject: `${nameOf(facts)}: Soll die Seite aus den Übersichten genommen werden?`,
    what: `Nach drei Erinnerungen ist auf der Seite von ${nameOf(facts)} noch etwas offen. Ein Mensch entscheidet, wie es weitergeht.`,
    why: whyOf(facts),
    how:
      facts.role === 'admin' ? 'Sprechen Sie zuerst mit den Verantwortlichen, und entscheiden Sie dann.' : howOf(facts),
    ...whereOf(facts),
    byWhen: dated(facts.by, on => `Eine Entscheidung wird ab dem ${on} erwartet.`) || undefined,
    next: `Die Seite bleibt, wie sie ist, bis die Portaladministration entscheidet. Ist dies erledigt, braucht es keine Entscheidung.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  page_suspended: facts => ({
    subject: `${nameOf(facts)}: Die Seite ist vorübergehend aus den Übersichten genommen`,
    what: `Die Seite von ${nameOf(facts)} wird derzeit nicht in Übersichten gezeigt. Ihr Inhalt bleibt erhalten.`,
    why: facts.reason,
    how: `${howOf(facts)}\n${
      isMaintenance(facts)
        ? 'Sobald dies erledigt ist, wird die Seite wieder gezeigt.'
        : 'Die Seite wird wieder gezeigt, wenn die Portaladministration es entscheidet.'
    } Wenn Sie diese Entscheidung für falsch halten, können Sie Einspruch einlegen.`,
    ...whereOf(facts),
    next: 'Bevor die Seite entfernt wird, werden Sie gehört: Das ist erst möglich, wenn die Frist für einen Einspruch vorbei ist.',
    because: becauseOf(facts, 'primary')
  }),
  page_removed: facts => ({
    subject: `${nameOf(facts)}: Die Seite wurde entfernt`,
    what: `Die Seite von ${nameOf(facts)} wurde aus dem Portal entfernt. Ihr Verlauf bleibt erhalten.`,
    why: facts.cause ?? facts.reason,
    how: 'Wenn die Community neu beginnen möchte, beantragen Sie eine neue Seite; den Text Ihres ersten Antrags können Sie wiederverwenden.',
    ...linkOf(facts, 'Verlauf ansehen'),
    next: NOTHING_TO_DO,
    because: becauseOf(facts, 'primary')
  }),
  page_compliant: facts => ({
    subject: `${nameOf(facts)}: Danke, die Seite ist wieder in Ordnung`,
    what: `${facts.shownAgain ? 'Die Seite wird wieder in den Übersichten gezeigt. ' : ''}Der Anlass unserer Erinnerung zur Seite von ${nameOf(facts)} ist erledigt. Danke, dass Sie die Seite pflegen: Man kann sich auf sie verlassen.`,
    why: facts.reason,
    ...linkOf(facts, 'Seite ansehen'),
    next: facts.causes
      ? `Bitte demnächst einmal: ${askOf(facts)}. Wir melden uns, wenn es so weit ist.`
      : dated(
          facts.nextOn,
          on => `Die nächste Überprüfung ist am ${on} fällig.`,
          'Wir melden uns, wenn die nächste Überprüfung fällig ist.'
        ),
    because: becauseOf(facts, 'primary')
  }),
  page_reinstated: facts => ({
    subject: `${nameOf(facts)}: Die Seite wird wieder gezeigt`,
    what: `Die Seite von ${nameOf(facts)} wird wieder in den Übersichten gezeigt.`,
    why: facts.reason,
    ...linkOf(facts, 'Seite ansehen'),
    next: NOTHING_TO_DO,
    because: becauseOf(facts, 'primary')
  }),
  help_asked: facts => ({
    subject: `${nameOf(facts)}: ${facts.who ?? 'Eine verantwortliche Person'} bittet um Hilfe`,
    what: `${facts.who ?? 'Eine verantwortliche Person'} bittet um Hilfe mit der Seite von ${nameOf(facts)}.`,
    why: facts.said ?? facts.reason,
    how: `Nehmen Sie Kontakt auf${facts.who ? ` mit ${facts.who}` : ''}, und suchen Sie gemeinsam eine Lösung. Ihre Antwort schließt die Aufgabe ab. Eine Ausnahme hält die Erinnerungen inzwischen an.`,
    ...linkOf(facts, 'Seite ansehen'),
    next: 'Die Erinnerungen gehen weiter, bis dies erledigt ist oder eine Ausnahme gewährt wird.',
    because: becauseOf(facts, 'admin')
  }),
  help_answered: facts => ({
    subject: `${nameOf(facts)}: eine Antwort auf Ihre Bitte um Hilfe`,
    what: `${facts.who ?? 'Die Portaladministration'} hat auf Ihre Bitte um Hilfe mit der Seite von ${nameOf(facts)} geantwortet.`,
    why: facts.said,
    ...linkOf(facts, 'Seite ansehen'),
    next: 'Wenn Sie weiter Hilfe brauchen, fragen Sie noch einmal.',
    because: becauseOf(facts, 'asker')
  }),
  infraction_opened: facts => (facts.about === 'classified_material' ? classified(facts) : opened(facts)),
  infraction_decided: facts => ({
    ...decidedCase(facts),
    ...(facts.causes ? { how: howOf(facts) } : {})
  }),
  appeal_decided: decided(
    facts =>
      `${nameOf(facts)}: ${facts.decision === 'granted' ? 'Ihrem Einspruch wurde stattgegeben' : `Ihr Einspruch wurde ${decision(facts)}`}`,
    ({ decision: name }) =>
      name === 'granted'
        ? `Die Maßnahme ist aufgehoben. ${NOTHING_TO_DO}`
        : 'Diese Entscheidung ist endgültig. Sie können weiterhin den ganzen Fall lesen.',
    'primary'
  ),

  // Polls, reviews, votes and touchpoints.
  poll_opened: facts => ({
    subject: `${nameOf(facts)}: drei Fragen an die Mitglieder`,
    what: `${nameOf(facts)} überprüft die eigene Charta und möchte Ihre Meinung hören.`,
    why: 'Die Antworten helfen zu entscheiden, was bleibt und was sich ändert.',
    how: facts.link
      ? 'Nutzen Sie diesen Link, der nur für Sie ist. Sie antworten ohne Ihren Namen: Wer was geantwortet hat, wird nirgends festgehalten.'
      : 'Die Umfrage steht in Ihren Aufgaben. Sie antworten ohne Ihren Namen: Wer was geantwortet hat, wird nirgends festgehalten.',
    ...linkOf(facts, 'Umfrage beantworten'),
    byWhen: dated(facts.by, on => `Sie können bis zum ${on} antworten.`),
    next: 'Die Ergebnisse werden gezeigt, wenn die Umfrage geschlossen ist. Wenn Sie geantwortet haben oder es lieber nicht möchten, ist nichts weiter zu tun.',
    because: becauseOf(facts, 'member')
  }),
  charter_review_due: facts => ({
    subject: `${nameOf(facts)}: Zeit, die Charta zu überprüfen`,
    what: dated(facts.by, on => `Die Charta von ${nameOf(facts)} soll am ${on} überprüft werden.`),
    why: 'Eine Überprüfung zeigt, ob die Charta noch beschreibt, was die Community tut.',
    how: 'Die Überprüfung steht in Ihren Aufgaben. Sie beginnt mit dem, was bekannt ist, und stellt den Mitgliedern drei Fragen.',
    ...linkOf(facts, 'Überprüfung eröffnen'),
    next: 'Ist die Überprüfung eröffnet, haben die Mitglieder mindestens 7 Tage Zeit zu antworten. Dann entscheiden Sie gemeinsam und legen den nächsten Termin fest.',
    because: becauseOf(facts, 'leader')
  }),
  charter_vote_opened: facts => ({
    subject: `${nameOf(facts)}: Abstimmung über die Charta`,
    what: `Die Abstimmung über ${quoted(facts.said ?? 'Charta')} von ${nameOf(facts)} läuft.`,
    how: 'Stimmen Sie zu, erheben Sie einen begründeten Einwand, oder enthalten Sie sich. Die Abstimmung steht in Ihren Aufgaben, und Sie können Ihre Stimme bis zum Ende ändern.',
    ...linkOf(facts, 'Charta lesen'),
    byWhen: dated(facts.by, on => `Die Abstimmung endet am ${on}.`),
    next: 'Sie endet früher, wenn alle Stimmberechtigten abgestimmt haben.',
    because: becauseOf(facts, 'voter')
  }),
  charter_vote_ended: facts => {
    const { subject, next } = VOTE_ENDED[facts.decision ?? ''] ?? AGAIN
    return {
      subject: `${nameOf(facts)}: ${subject}`,
      what: `Die Abstimmung über ${quoted(facts.said ?? 'Charta')} von ${nameOf(facts)} ist beendet.`,
      why: facts.reason,
      ...linkOf(facts, 'Einzelheiten lesen'),
      next,
      because: becauseOf(facts, 'drafter')
    }
  },
  touchpoint_overdue: facts => ({
    subject: `${nameOf(facts)}: Wie war es mit ${facts.who ?? 'der Sponsorin oder dem Sponsor'}?`,
    what: `${facts.said ? quoted(facts.said) : 'Ein Kontakt'} mit ${facts.who ?? 'der Sponsorin oder dem Sponsor'} war${facts.by ? ` für den ${day(facts.by)}` : ''} geplant, und es ist nicht erfasst, ob es dazu kam.`,
    how: 'Wenn es dazu kam, schließen Sie den Kontakt ab und notieren, was sich daraus ergab. Wenn nicht, wählen Sie einen anderen Tag oder sagen ihn ab.',
    ...linkOf(facts, 'Community öffnen'),
    next: 'Bis dahin bleibt er in Ihren Aufgaben.',
    because: becauseOf(facts, 'leader')
  }),

  // Kudos and corrections.
  kudos_received: facts => ({
    subject: `${facts.community ? `${nameOf(facts)}: ` : ''}${facts.who ?? 'Eine Person'} dankt Ihnen`,
    what: `${facts.who ?? 'Eine Person'} schreibt: ${quoted(facts.said ?? '')}`,
    ...linkOf(facts, 'Öffnen'),
    next: facts.community ? `Der Dank gehört zu ${nameOf(facts)}.` : NOTHING_TO_DO,
    because: 'Sie erhalten dies, weil Ihnen jemand gedankt hat.'
  }),
  correction_requested: facts => ({
    subject: `${nameOf(facts)}: über eine Korrektur entscheiden`,
    what: `Eine Person bittet um die Korrektur eines eigenen Eintrags im Beitragsverzeichnis von ${nameOf(facts)}.`,
    how: 'Die Bitte steht in Ihren Aufgaben. Nehmen Sie sie an, oder lehnen Sie sie mit einem Grund ab.',
    ...linkOf(facts, 'Entscheiden'),
    next:
      facts.role === 'admin'
        ? 'Die Leitung hat nicht rechtzeitig entschieden; deshalb wartet die Bitte jetzt auf Sie.'
        : 'Wenn Sie nicht innerhalb von 14 Tagen entscheiden, entscheidet die Organisation.',
    because: becauseOf(facts, 'leader')
  }),
  correction_escalated: facts => ({
    subject: `${nameOf(facts)}: Die Organisation entscheidet über eine Korrektur`,
    what:
      facts.role === 'leader'
        ? `Über eine Bitte um Korrektur im Beitragsverzeichnis von ${nameOf(facts)} wurde nicht innerhalb von 14 Tagen entschieden.`
        : `Ihre Bitte um Korrektur im Beitragsverzeichnis von ${nameOf(facts)} geht jetzt an die Organisation.`,
    ...linkOf(facts, 'Einzelheiten lesen'),
    next: `Die Organisation entscheidet darüber. ${NOTHING_TO_DO}`,
    because: becauseOf(facts, 'concerned')
  }),
  correction_decided: decided(
    facts => `${nameOf(facts)}: Die Korrektur wurde ${decision(facts)}`,
    facts =>
      facts.decision === 'accepted'
        ? `Der Eintrag zählt nicht mehr. ${NOTHING_TO_DO}`
        : 'Der Eintrag bleibt, wie er ist. Eine neue Bitte mit weiteren Angaben ist möglich.',
    'concerned'
  ),

  // Resources.
  resource_review_due: facts => ({
    subject: `${nameOf(facts)}: ${facts.said ?? 'Eine Ressource'} soll überprüft werden`,
    what: `${facts.said ? quoted(facts.said) : 'Eine Ressource'}, geteilt von ${nameOf(facts)}, soll überprüft werden.`,
    how: 'Aktualisieren Sie die Ressource, und legen Sie den Tag der nächsten Überprüfung fest, oder bitten Sie die Leitung, sie zu archivieren.',
    ...linkOf(facts, 'Ansehen'),
    byWhen: dated(facts.by, on => `Bitte überprüfen Sie sie bis zum ${on}.`) || undefined,
    next: 'Sie bleibt verfügbar, bis sie überprüft ist.',
    because: becauseOf(facts, 'author')
  }),

  // Events.
  event_invitation: invited(
    title => `Kommen Sie zu ${title}?`,
    'Sie sind eingeladen:',
    'Antworten',
    'Sie können ohne Anmeldung antworten und Ihre Antwort später ändern. Wenn Sie zusagen, erhält Ihr Kalender den Termin.',
    'Mitglied einer Community sind, die diese Veranstaltung ausrichtet'
  ),
  event_answered: invited(
    (title, { decision: name }) => (name === 'maybe' ? `Sie kommen vielleicht zu ${title}` : `Sie kommen zu ${title}`),
    'Danke für Ihre Antwort:',
    'Antwort ändern',
    'Ihr Kalender erhält den Termin mit dieser E-Mail und wird aktualisiert, wenn sich etwas ändert.'
  ),
  event_changed: invited(
    title => `${title} hat sich geändert`,
    'Die Veranstaltung hat sich geändert und ist jetzt:',
    'Antwort ändern',
    'Ihr Kalender wird mit dieser E-Mail aktualisiert. Wenn es Ihnen nicht mehr passt, ändern Sie bitte Ihre Antwort.'
  ),
  event_cancelled: invited(
    title => `${title} ist abgesagt`,
    'Die Veranstaltung findet nicht statt:',
    'Veranstaltung ansehen',
    'Mit dieser E-Mail wird der Termin aus Ihrem Kalender entfernt.'
  ),
  event_left: invited(
    title => `Sie kommen nicht zu ${title}`,
    'Danke für Ihre Antwort. Sie kommen nicht zu:',
    'Antwort ändern',
    'Mit dieser E-Mail wird der Termin aus Ihrem Kalender entfernt.',
    'bei dieser Veranstaltung nicht mehr dabei sind'
  ),
  event_offered: invited(
    title => `Bei ${title} ist ein Platz für Sie frei`,
    'Ein Platz ist frei und für Sie reserviert:',
    'Platz annehmen oder ablehnen',
    'Wenn Sie bis dahin nicht antworten, wird der Platz der nächsten Person auf der Warteliste angeboten.',
    'auf der Warteliste dieser Veranstaltung stehen'
  ),
  event_registration: invited(
    title => `Bestätigen Sie Ihre Anmeldung zu ${title}`,
    'Sie, oder jemand, der Ihre Adresse eingegeben hat, möchten kommen zu:',
    'Anmeldung bestätigen',
    'Ihre Anmeldung gilt, sobald Sie sie innerhalb eines Tages bestätigt haben. Wenn Sie es nicht waren, ist nichts zu tun.',
    'sich zu dieser Veranstaltung anmelden oder jemand Ihre Adresse eingegeben hat'
  ),
  event_reminder: invited(
    title => `Erinnerung an ${title}`,
    'Bald ist es so weit:',
    'Antwort ändern oder Erinnerungen abschalten',
    'Wenn Sie nicht kommen können, ändern Sie bitte Ihre Antwort: Vielleicht wartet jemand auf einen Platz.'
  ),
  check_in: invited(
    title => `Bestätigen Sie, dass Sie bei ${title} sind`,
    'Ihre E-Mail-Adresse wurde mit dem Check-in-Code dieses Treffens eingegeben:',
    'Anwesenheit bestätigen',
    'Erst dann stehen Sie auf der Liste der Anwesenden. Wenn Sie es nicht waren, ignorieren Sie diese Nachricht.',
    'als Person eingetragen wurden, die bei diesem Treffen ist'
  ),
  series_unconfirmed: facts => ({
    subject: `${hostOf(facts)}: Findet ${seriesOf(facts)} noch statt?`,
    what: [
      `Wir wissen nicht, ob diese Termine von ${seriesOf(facts)} stattgefunden haben:`,
      '',
      ...(facts.dates ?? []).map(when)
    ].join('\n'),
    how: 'Vielleicht ist alles in Ordnung, und nur die Notizen fehlen: Erfassen Sie, wer kam oder wie viele, schreiben Sie das Protokoll, oder sagen Sie, ob ein Termin stattgefunden hat. Sie können auch sagen, dass die Reihe weitergeht oder dass sie zu Ende ist.',
    ...linkOf(facts, 'Antworten'),
    next: 'Eine Antwort genügt, auch die einer anderen Person aus der Organisation der Reihe. Ohne Antwort wird die Reihe ab 30 Tagen nach dieser E-Mail nicht mehr aufgeführt; nichts wird gelöscht, und Sie können sie jederzeit zurückholen.',
    because: EDITS_SERIES
  }),
  series_dormant: facts => ({
    subject: `${hostOf(facts)}: ${capital(seriesOf(facts))} wird nicht mehr aufgeführt`,
    what: `Wir haben nicht gehört, ob ${seriesOf(facts)} noch stattfindet. Die Reihe ruht: Ihre kommenden Termine erscheinen nicht mehr in Übersichten, Kalendern und Feeds.`,
    how: 'Wenn sie weitergeht, holen Sie sie zurück. Wenn sie zu Ende ist, können Sie auch das sagen. Danke für das, was sie war.',
    ...linkOf(facts, 'Zurückholen'),
    next: 'Nichts wird gelöscht: Ihre vergangenen Termine bleiben, und Sie können sie jederzeit zurückholen.',
    because: EDITS_SERIES
  }),

  // Joining.
  membership_applied: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} möchte beitreten`,
    what: `${person(facts)} bittet darum, Mitglied von ${nameOf(facts)} zu werden.`,
    why: facts.said ? quoted(facts.said) : undefined,
    how: 'Die Bewerbung steht in Ihren Aufgaben. Nehmen Sie sie an, oder lehnen Sie sie mit einem Grund ab, der der Person hilft.',
    ...linkOf(facts, 'Community öffnen'),
    next: 'Sie bleibt in Ihren Aufgaben, bis darüber entschieden ist, höchstens 90 Tage.',
    because: theirs(facts)
  }),
  membership_invited: facts => ({
    subject: `${nameOf(facts)}: Sie sind eingeladen, Mitglied zu werden`,
    what: `${person(facts)} lädt Sie zu ${nameOf(facts)} ein.`,
    why: facts.said ? quoted(facts.said) : undefined,
    ...linkOf(facts, 'Einladung beantworten'),
    byWhen: dated(facts.by, on => `Sie können bis zum ${on} antworten.`),
    next: 'Ja und nein sind beide in Ordnung. Wenn Sie nicht antworten, läuft die Einladung ab.',
    because: `Sie erhalten dies, weil Sie zu ${nameOf(facts)} eingeladen sind.`
  }),
  membership_decided: facts => {
    const [title, what, next] = JOINING[facts.decision ?? ''] ?? JOINING_CHANGED
    return {
      subject: `${nameOf(facts)}: ${title}`,
      what,
      why: facts.cause,
      ...linkOf(facts, 'Community öffnen'),
      next,
      because: `Sie erhalten dies, weil Sie Mitglied von ${nameOf(facts)} sind oder waren oder sich darum beworben haben.`
    }
  },
  invitation_answered: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} und Ihre Einladung`,
    what: `${person(facts)} ${INVITATIONS[facts.decision ?? ''] ?? 'hat auf die Einladung geantwortet.'}`,
    why: facts.cause ? quoted(facts.cause) : undefined,
    ...linkOf(facts, 'Community öffnen'),
    next: NOTHING_TO_DO,
    because: `Sie erhalten dies, weil Sie die Einladung zu ${nameOf(facts)} geschickt haben.`
  }),
  member_welcomed: facts => ({
    subject: `Willkommen bei ${nameOf(facts)}`,
    what: `Sie sind jetzt Mitglied von ${nameOf(facts)}. Willkommen!`,
    how: facts.who
      ? `Stellen Sie sich ${facts.who} vor, und erzählen Sie, was Sie herführt.`
      : 'Stellen Sie sich den anderen vor, und erzählen Sie, was Sie herführt.',
    ...linkOf(facts, 'Community öffnen'),
    next: facts.date
      ? `Ein guter erster Schritt ist die nächste Veranstaltung: ${quoted(facts.date.title)}, ${when(facts.date)}.`
      : 'Ein guter erster Schritt: Sehen Sie nach, wie Sie etwas beitragen können, oder stellen Sie eine Frage.',
    because: `Sie erhalten dies einmalig, weil Sie ein neues Mitglied von ${nameOf(facts)} sind.`
  }),

  // Roles and nominations.
  role_handed_over: facts => {
    const isNext = facts.role === 'member'
    const role = roleIn(facts.position)
    return {
      subject: `${nameOf(facts)}: ${isNext ? `Sie übernehmen ${role}` : `Eine neue Person übernimmt ${role}`}`,
      what: isNext
        ? dated(
            facts.by,
            on =>
              `${facts.who ?? 'Die bisherige Person'} übergibt an Sie: Ab dem ${on} übernehmen Sie ${role} bei ${nameOf(facts)}.`
          )
        : dated(
            facts.by,
            on => `${facts.who ?? 'Eine andere Person'} übernimmt ab dem ${on} ${role} bei ${nameOf(facts)}.`
          ),
      ...saying(facts),
      ...linkOf(facts, 'Öffnen'),
      next: isNext
        ? 'Ab diesem Tag erhalten Sie die Aufgaben und Hinweise dazu.'
        : dated(facts.nextOn, on => `Ihre eigene Amtszeit endet am ${on}.`, 'Danke für alles, was Sie getan haben.'),
      because: becauseOf(facts, 'member')
    }
  },
  stand_in_named: facts => ({
    subject: `${nameOf(facts)}: Sie vertreten ${facts.who ?? 'eine andere Person'}`,
    what: dated(
      facts.by,
      on =>
        `Ab dem ${on} übernehmen Sie bei ${nameOf(facts)} in Vertretung für ${facts.who ?? 'eine andere Person'} ${roleIn(facts.position)}.`
    ),
    ...saying(facts),
    ...linkOf(facts, 'Öffnen'),
    next: `In dieser Zeit erhalten Sie die Aufgaben und Hinweise dazu.${dated(facts.nextOn, on => ` Der letzte Tag ist der ${on}.`)}`,
    because: becauseOf(facts, 'member')
  }),
  nomination_received: facts => ({
    subject: `${nameOf(facts)}: Sie sind vorgeschlagen für ${roleIn(facts.position)}`,
    what: `${facts.who ?? 'Die Organisation'} schlägt vor, dass Sie bei ${nameOf(facts)} ${roleIn(facts.position)} übernehmen.`,
    ...saying(facts),
    how: 'Der Vorschlag steht in Ihren Aufgaben. Nehmen Sie ihn an, oder lehnen Sie ihn ab, ganz wie Sie möchten.',
    ...linkOf(facts, 'Antworten'),
    next:
      facts.decision === 'offer'
        ? 'Wenn Sie annehmen, haben Sie die Rolle.'
        : 'Wenn Sie annehmen, entscheidet die Leitung. Wenn Sie ablehnen, ändert sich nichts.',
    because: becauseOf(facts, 'member')
  }),
  nomination_accepted: facts => ({
    subject: `${nameOf(facts)}: ${facts.who ?? 'Ein Mitglied'} ist bereit für ${roleIn(facts.position)}`,
    what: `${facts.who ?? 'Ein Mitglied'} ist bereit, bei ${nameOf(facts)} ${roleIn(facts.position)} zu übernehmen.`,
    ...saying(facts),
    how: 'Der Vorschlag steht in Ihren Aufgaben. Übertragen Sie der Person die Rolle, oder lehnen Sie mit einem Grund ab.',
    ...linkOf(facts, 'Entscheiden'),
    next: 'Die Person erfährt Ihre Entscheidung.',
    because: becauseOf(facts, 'leader')
  }),
  nomination_decided: facts => {
    const isAppointed = facts.decision === 'appointed'
    return {
      subject: `${nameOf(facts)}: Der Vorschlag für ${facts.who ?? 'ein Mitglied'} war ${isAppointed ? 'erfolgreich' : 'diesmal nicht erfolgreich'}`,
      what: isAppointed
        ? `${facts.who ?? 'Ein Mitglied'} übernimmt bei ${nameOf(facts)} ${roleIn(facts.position)}.`
        : `${facts.who ?? 'Ein Mitglied'} übernimmt bei ${nameOf(facts)} vorerst nicht ${roleIn(facts.position)}.`,
      ...(facts.cause ? { why: facts.cause } : {}),
      ...linkOf(facts, 'Einzelheiten lesen'),
      next: isAppointed ? 'Die Amtszeit ist erfasst.' : 'Ein neuer Vorschlag ist jederzeit möglich.',
      because: becauseOf(facts, 'member')
    }
  },

  // Ways to contribute.
  way_answered: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} antwortet auf ${quoted(facts.said ?? '')}`,
    what: `${person(facts)} antwortet auf ${quoted(facts.said ?? '')}, eine der Möglichkeiten, etwas zu ${nameOf(facts)} beizutragen.`,
    how: 'Die Antwort steht in Ihren Aufgaben. Nehmen Sie sie an, oder lehnen Sie sie mit einem Grund ab, der der Person hilft.',
    ...linkOf(facts, 'Community öffnen'),
    next: 'Sie bleibt in Ihren Aufgaben, bis darüber entschieden ist.',
    because: becauseOf(facts, 'leader')
  }),
  way_answer_decided: facts => ({
    subject: `${nameOf(facts)}: Ihre Antwort auf ${quoted(facts.said ?? '')}`,
    what:
      facts.decision === 'accepted'
        ? 'Ihre Antwort wurde angenommen. Danke!'
        : 'Ihre Antwort wurde diesmal nicht angenommen. Danke dafür.',
    why: facts.cause,
    ...linkOf(facts, 'Community öffnen'),
    next:
      facts.decision === 'accepted'
        ? 'Die Menschen der Community melden sich bei Ihnen.'
        : 'Es gibt andere Möglichkeiten, etwas beizutragen, und sie wechseln oft.',
    because: `Sie erhalten dies, weil Sie auf eine der Möglichkeiten geantwortet haben, etwas zu ${nameOf(facts)} beizutragen.`
  }),

  // The life of communities.
  dormancy_proposed: facts => ({
    subject: `${nameOf(facts)}: Ruht die Community?`,
    what: `Bei ${nameOf(facts)} hat seit Langem nichts stattgefunden, wurde nichts geplant und nichts gegeben.`,
    why: 'Communitys haben ruhige Zeiten. Wenn eine Community sagt, dass sie ruht, wissen alle, was sie erwarten können.',
    how: 'Wenn sie eine Pause braucht, lassen Sie sie ruhen: Der Schritt steht in Ihren Aufgaben. Sie behält alles und kann jederzeit wieder aufgenommen werden. Ist sie aktiv, planen Sie ihre nächste Veranstaltung.',
    ...linkOf(facts, 'Community öffnen'),
    next: 'Nichts ändert sich, wenn Sie es nicht entscheiden. Der Vorschlag endet, sobald die Community wieder aktiv ist.',
    because: becauseOf(facts, 'leader')
  }),
  community_closing: facts => ({
    subject: `${nameOf(facts)} soll schließen: Was meinen Sie?`,
    what: dated(facts.nextOn, on => `${nameOf(facts)} soll am ${on} schließen.`, `${nameOf(facts)} soll schließen.`),
    why: facts.said,
    how: `${facts.link ? 'Dieser Link, der nur für Sie ist, führt zu drei Fragen' : 'In Ihren Aufgaben stehen drei Fragen'}: ob sie schließen soll, ob Sie helfen würden, dass sie weitergeht, und was bewahrt werden soll. Sie antworten ohne Ihren Namen: Wer was geantwortet hat, wird nirgends festgehalten.`,
    ...linkOf(facts, 'Umfrage beantworten'),
    byWhen: dated(facts.by, on => `Sie können bis zum ${on} antworten.`),
    next: 'Die Ergebnisse werden gezeigt, wenn die Umfrage geschlossen ist. Leitung und Kernteam können entscheiden, dass die Community weitergeht; vorher wird nichts geschlossen.',
    because: becauseOf(facts, 'member')
  }),
  community_continues: facts => ({
    subject: `${nameOf(facts)} geht weiter`,
    what: `${nameOf(facts)} sollte schließen und geht nun weiter.`,
    why: 'Leitung und Kernteam haben es so entschieden. Was die Mitglieder geantwortet haben, zeigen die Ergebnisse der Umfrage.',
    ...linkOf(facts, 'Community ansehen'),
    next: `Für Sie ändert sich nichts. ${NOTHING_TO_DO}`,
    because: becauseOf(facts, 'member')
  }),
  community_closed: facts => ({
    subject: `${nameOf(facts)} hat geschlossen`,
    what: `${nameOf(facts)} hat geschlossen. Danke für das, was Sie gegeben und dort gelernt haben.`,
    ...linkOf(facts, 'Community ansehen'),
    next: `Was die Community geteilt hat, ihre Veranstaltungen und ihre Charta bleiben lesbar. Ihre späteren Veranstaltungen sind abgesagt. Ihre Mitgliedschaft bleibt erfasst, und Sie können jederzeit austreten. ${NOTHING_TO_DO}`,
    because: becauseOf(facts, 'member')
  }),
  community_merged: facts => ({
    subject: `${nameOf(facts)} ist jetzt Teil von ${facts.said ?? 'einer anderen Community'}`,
    what: `${nameOf(facts)} wurde mit ${facts.said ?? 'einer anderen Community'} zusammengeführt; auch dort sind Sie Mitglied.`,
    ...linkOf(facts, 'Community ansehen'),
    next: `Kanäle, kommende Veranstaltungen und veröffentlichte Ressourcen sind mit umgezogen. Was nur für Mitglieder war, bleibt bei den Mitgliedern, die es hatten; was Sie selbst geschrieben haben, können Sie übertragen. Ihre Rollen und Ihr Verlauf bleiben in der früheren Community erfasst. Sie können jede der beiden jederzeit verlassen. ${NOTHING_TO_DO}`,
    because: becauseOf(facts, 'member')
  })
}

const nameIn = (one: { community: string | null }) => one.community ?? 'eine Community'
/** A community after a preposition that takes the dative: „von …“, „in …“. */
const withName = (one: { community: string | null }) => one.community ?? 'einer Community'
const pageOf = (one: { community: string | null; portal: string }) => `Seite von ${withName(one)} auf ${one.portal}`

const ADMIN_TASKS = {
  webhook_failing: (one: { portal: string; name: string; failure: string | null; status: string }) => ({
    what: `Webhook ${one.name} von ${one.portal} reparieren`,
    why: `${one.failure ?? 'Ereignisse konnten nicht zugestellt werden.'} ${
      one.status === 'gone'
        ? 'Er wurde angehalten, weil der Endpunkt mitteilt, dass es ihn nicht mehr gibt. Setzen Sie den Status auf active, wenn er wieder funktioniert.'
        : 'Ereignisse werden drei Tage lang wieder versucht.'
    }`
  })
}

const tasks: Language['tasks'] = {
  ...ADMIN_TASKS,

  // Memberships.
  membership_application: one => ({
    what: `Entscheiden, ob ${one.person} ${one.community ?? 'einer Community'} beitritt`,
    why: `${one.person} möchte Mitglied werden.`
  }),
  membership_invitation: one => ({
    what: `Einladung zu ${withName(one)} beantworten`,
    why: `Sie sind eingeladen, Mitglied von ${withName(one)} zu werden.`
  }),

  // Pages.
  page_review: page => ({
    what: `${pageOf(page)} überprüfen`,
    why:
      page.lastOn === null
        ? 'Wann die Seite zuletzt überprüft wurde, ist noch nicht bekannt.'
        : `Das letzte Lebenszeichen war am ${day(page.lastOn)}. Alle ${page.everyDays} Tage ist eines fällig.`
  }),
  page_request_question: request => ({
    what: `Frage zur ${pageOf(request)} beantworten`,
    why: 'Der Antrag auf eine Seite wartet auf Ihre Antwort. Ohne Antwort läuft er ab.'
  }),
  page_request_decision: request => ({
    what: `Über den Antrag auf die ${pageOf(request)} entscheiden`,
    why: `${capital(nameIn(request))} beantragt eine Seite.`
  }),
  succession: asked => ({
    what: `Entscheiden, ob Sie ${SUCCESSORS[asked.role]} übernehmen: ${nameIn(asked)}`,
    why: `Sie wurden am ${day(asked.on)} gefragt und können auch nein sagen.`
  }),
  finding: ({ community, portal, reason, remedy }) => ({
    what: `${capital(nameIn({ community }))} auf ${portal}: ${remedy ?? reason}`,
    why: reason
  }),
  infraction_answer: one => ({ what: `Auf die Meldung zur ${pageOf(one)} antworten`, why: one.what }),
  suspension_decision: one => ({
    what: `Entscheiden, ob die ${pageOf(one)} vorübergehend ausgeblendet wird`,
    why: `${one.what} Alle Erinnerungen wurden zugestellt. Sprechen Sie zuerst mit den Verantwortlichen.`
  }),
  help_answer: ({ who, said, ...one }) => ({
    what: `${who} mit der ${pageOf(one)} helfen`,
    why:
      said ?? `${who} bittet um Hilfe. Nehmen Sie Kontakt auf, und antworten Sie, wenn Sie gemeinsam eine Lösung haben.`
  }),
  infraction_decision: one => ({ what: `Über die Meldung zur ${pageOf(one)} entscheiden`, why: one.what }),
  notice_delivery: ({ person: who, community, portal, failure }) => ({
    what: `Hinweis zu ${withName({ community })} auf ${portal} auf anderem Weg zustellen: ${who}`,
    why: failure ?? 'Er konnte nicht per E-Mail zugestellt werden.'
  }),

  // Polls, reviews, votes and touchpoints.
  poll_open: one => ({
    what: `Drei Fragen zu ${withName(one)} beantworten`,
    why: 'Sie antworten ohne Ihren Namen. Ob Sie geantwortet haben, wird nicht festgehalten; deshalb bleibt dies, bis die Umfrage geschlossen ist.'
  }),
  charter_review: ({ community, on, open }) => ({
    what: `${open ? 'Überprüfung der Charta abschließen' : 'Charta überprüfen'}: ${nameIn({ community })}`,
    why: open
      ? 'Entscheiden Sie mit den Antworten der Mitglieder, was bleibt und was sich ändert, und wann Sie wieder nachsehen.'
      : dated(on, due => `Die Überprüfung ist am ${due} fällig.`, 'Die Überprüfung ist fällig.')
  }),
  charter_vote: ({ title, community }) => ({
    what: `Über ${quoted(title)} abstimmen, die Charta von ${withName({ community })}`,
    why: 'Die Community entscheidet gemeinsam über ihre Charta. Sie können Ihre Stimme bis zum Ende der Abstimmung ändern.'
  }),
  touchpoint: ({ community, sponsor, about: matter, on }) => ({
    what: `Erfassen, wie es mit ${sponsor ?? 'der Sponsorin oder dem Sponsor'}${community ? ` von ${community}` : ''} war${matter ? `: ${matter}` : ''}`,
    why: `Der Kontakt war für den ${day(on)} geplant. Schließen Sie ihn ab, wählen Sie einen anderen Tag, oder sagen Sie ihn ab.`
  }),

  // Events, resources and corrections.
  series_confirmation: ({ title, community, dormant }) => ({
    what: `Sagen, ob ${quoted(title)} von ${withName({ community })} noch stattfindet`,
    why: dormant
      ? 'Die Reihe ruht und wird nicht aufgeführt. Bestätigen Sie sie, wenn sie weitergeht, oder sagen Sie sie ab, wenn sie zu Ende ist.'
      : 'Es ist nicht bekannt, ob ihre letzten drei Termine stattgefunden haben. Erfassen Sie Teilnahme, Zahl der Anwesenden, Protokoll oder Ergebnis, bestätigen Sie die Reihe, oder sagen Sie sie ab.'
  }),
  resource_review: ({ title, on }) => ({
    what: `${title} überprüfen`,
    why: `Die Überprüfung ist am ${day(on)} fällig. Aktualisieren Sie die Ressource, legen Sie den Tag der nächsten Überprüfung fest, oder archivieren Sie sie.`
  }),
  correction_decision: ({ person: who, community, escalated }) => ({
    what: `Über eine Korrektur entscheiden, um die ${who} im Beitragsverzeichnis von ${withName({ community })} bittet`,
    why: escalated
      ? 'Die Leitung hat nicht rechtzeitig entschieden.'
      : 'Menschen können um die Korrektur ihrer eigenen Einträge bitten. Nach 14 Tagen entscheidet die Organisation.'
  }),

  // The life of communities.
  nomination: one => ({
    what: `Vorschlag beantworten: ${roleIn(one.role)} bei ${withName(one)}`,
    why: one.offer ? 'Wenn Sie annehmen, haben Sie die Rolle.' : 'Wenn Sie angenommen haben, entscheidet die Leitung.'
  }),
  nomination_decision: one => ({
    what: `Entscheiden, ob ${one.person} bei ${withName(one)} ${roleIn(one.role)} übernimmt`,
    why: `${one.person} ist dazu bereit.`
  }),
  way_answer: ({ person: who, community, title }) => ({
    what: `Über die Antwort von ${who} auf ${quoted(title)} in ${withName({ community })} entscheiden`,
    why: 'Menschen können auf die Möglichkeiten antworten, die eine Community nennt, um etwas beizutragen.'
  }),
  dormancy_proposal: ({ community, since: on }) => ({
    what: `Entscheiden, ob ${nameIn({ community })} eine Weile ruht`,
    why: `Seit Langem hat nichts stattgefunden, wurde nichts geplant und nichts gegeben; seit dem ${day(on)} scheint die Community zu ruhen. Eine ruhende Community behält alles und kann jederzeit wieder aufgenommen werden. Ist sie aktiv, planen Sie ihre nächste Veranstaltung.`
  })
}

const problems: Language['problems'] = {
  MOVED: {
    title: 'Dauerhaft verschoben',
    help: 'Die Community hat jetzt einen anderen Slug. Wiederholen Sie die Anfrage unter der Adresse in `Location`.'
  },
  INVALID_INPUT: {
    title: 'Ungültige Eingabe',
    help: 'Siehe `errors`: Jeder Eintrag nennt die Stelle eines ungültigen Werts und wie er zu berichtigen ist.'
  },
  OUT_OF_RANGE: {
    title: 'Wert außerhalb des Bereichs',
    help: 'Ein Datum, eine Zahl oder ein Cursor in der Anfrage ist ungültig oder kann nicht gespeichert werden. Die erlaubten Werte stehen in der Dokumentation.'
  },
  INVALID_JSON: {
    title: 'Ungültiges JSON',
    help: 'Senden Sie ein JSON-Dokument in UTF-8 mit Content-Type: application/json.'
  },
  INVALID_REQUEST: {
    title: 'Fehlerhafte Anfrage',
    help: 'Die Anfrage konnte nicht als HTTP gelesen werden. Prüfen Sie Adresse, Header und Länge.'
  },
  GRAPHQL_PARSE_FAILED: {
    title: 'GraphQL-Syntaxfehler',
    help: '`query` konnte nicht als GraphQL-Dokument gelesen werden.'
  },
  GRAPHQL_VALIDATION_FAILED: {
    title: 'GraphQL-Prüfung fehlgeschlagen',
    help: 'Jeder Fehler nennt das Feld oder Argument, das nicht zum Schema passt.'
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    title: 'Gespeicherte Abfragen nicht unterstützt',
    help: 'Senden Sie den Text des Dokuments in `query`. Clients mit automatisch gespeicherten Abfragen tun das von selbst.'
  },
  GRAPHQL_TOO_COSTLY: {
    title: 'GraphQL-Abfrage zu komplex',
    help: 'Fordern Sie kürzere Listen (`first`), weniger Ebenen oder weniger Felder an; `extensions.cost` zeigt die angeforderten und die erlaubten Kosten.'
  },
  UNAUTHENTICATED: {
    title: 'Nicht angemeldet',
    help: 'Senden Sie `Authorization: Bearer` mit einem gültigen Schlüssel oder Token.'
  },
  FORBIDDEN: {
    title: 'Nicht erlaubt',
    help: 'Dem Schlüssel oder der Person fehlt die nötige Berechtigung. `allowed` an der Ressource nennt, was erlaubt ist.'
  },
  ORIGIN_NOT_ALLOWED: {
    title: 'Herkunft nicht erlaubt',
    help: 'Ein veröffentlichbarer Schlüssel gilt nur für die Herkünfte seines Portals. Fügen Sie diese Herkunft dem Portal hinzu, genau so, wie der Browser sie sendet.'
  },
  NOT_FOUND: {
    title: 'Nicht gefunden',
    help: 'Keine Ressource mit diesem Namen oder dieser id ist für Sie sichtbar.'
  },
  METHOD_NOT_ALLOWED: {
    title: 'Methode nicht erlaubt',
    help: 'Die Adresse gibt es, aber nicht mit dieser Methode. Der Header Allow nennt die unterstützten Methoden.'
  },
  NOT_ACCEPTABLE: {
    title: 'Format nicht verfügbar',
    help: 'Fordern Sie application/json an, oder lassen Sie Accept weg.'
  },
  REQUEST_TIMEOUT: {
    title: 'Zeit für die Anfrage abgelaufen',
    help: 'Die Anfrage ist nicht rechtzeitig vollständig angekommen. Senden Sie sie über eine bessere Verbindung oder in kleineren Teilen noch einmal.'
  },
  SLUG_TAKEN: {
    title: 'Slug bereits vergeben',
    help: 'Eine andere Ressource hat diesen Slug. Wählen Sie einen anderen, oder lassen Sie ihn weg, damit er aus dem Namen gebildet wird.'
  },
  ORIGIN_TAKEN: {
    title: 'Externer Schlüssel bereits vergeben',
    help: 'Ein anderer Datensatz dieser Quelle hat diesen externalKey. Aktualisieren Sie ihn, oder verwenden Sie ein Upsert, statt neu anzulegen.'
  },
  EXTERNAL_ID_TAKEN: {
    title: 'Externe id bereits vergeben',
    help: 'Eine externalId gehört nur zu einer Person. Mit dem Filter `externalId` finden Sie, zu welcher.'
  },
  ALREADY_A_MEMBER: {
    title: 'Mitgliedschaft besteht bereits',
    help: 'Je Person und Community gibt es eine Mitgliedschaft. Ändern Sie diese: Ihre Übergänge machen ein ehemaliges Mitglied wieder aktiv.'
  },
  MOVE_NOT_ALLOWED: {
    title: 'Übergang nicht erlaubt',
    help: 'Das detail nennt den nötigen Status oder was fehlt. Die erlaubten Aktionen einer Community, eines Antrags auf eine Seite oder eines Falls zeigen das im Voraus.'
  },
  PORTAL_IN_USE: {
    title: 'Portal wird verwendet',
    help: 'Communitys verweisen noch auf dieses Portal. Entfernen Sie es zuerst aus deren `portals`: Eine Community ohne Portale wird auf jedem Portal gezeigt.'
  },
  CONFLICT: {
    title: 'Konflikt',
    help: 'Die Änderung widerspricht vorhandenen Daten.'
  },
  IDEMPOTENCY_IN_PROGRESS: {
    title: 'Anfrage wird noch bearbeitet',
    help: 'Eine Anfrage mit diesem Idempotency-Key wird noch bearbeitet. Warten Sie auf ihre Antwort, und senden Sie die Anfrage dann mit demselben Idempotency-Key noch einmal.'
  },
  PRECONDITION_FAILED: {
    title: 'Vorbedingung nicht erfüllt',
    help: 'Die Ressource hat sich inzwischen geändert. Rufen Sie sie neu ab, prüfen Sie die Änderungen, und senden Sie Ihre mit dem neuen ETag in If-Match.'
  },
  BODY_TOO_LARGE: {
    title: 'Anfrage zu groß',
    help: 'Teilen Sie die Daten auf mehrere Anfragen auf, oder importieren Sie sie als NDJSON oder CSV, das als Datenstrom gelesen wird.'
  },
  URI_TOO_LONG: { title: 'URI zu lang', help: 'Kürzen Sie die Abfrage.' },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'Medientyp nicht unterstützt',
    help: 'Senden Sie application/json in UTF-8; Änderungen auch als application/merge-patch+json, Importe als application/x-ndjson, text/csv oder text/calendar.'
  },
  UNKNOWN_REFERENCE: {
    title: 'Unbekannter Verweis',
    help: 'Ein Slug oder eine id in der Anfrage oder in einem Parameter verweist auf keine Ressource, die für Sie sichtbar ist.'
  },
  RULE_BROKEN: {
    title: 'Regel verletzt',
    help: 'Die Werte sind einzeln gültig, aber nicht zusammen; siehe `errors`.'
  },
  CAUSE_NEEDED: {
    title: 'Grund erforderlich',
    help: 'Nennen Sie einen Grund, der der Person hilft; `errors` nennt das Feld.'
  },
  BULK_FAILED: {
    title: 'Sammelanfrage fehlgeschlagen',
    help: 'Einige Einträge sind ungültig, und weil alles oder nichts verlangt war, wurde nichts geändert. Berichtigen Sie die Einträge in `errors`, und senden Sie alle noch einmal.'
  },
  IDEMPOTENCY_MISMATCH: {
    title: 'Idempotency-Key bereits verwendet',
    help: 'Dieser Schlüssel gehört zu einer anderen Anfrage. Verwenden Sie für eine neue Anfrage einen neuen Idempotency-Key und denselben nur, um genau diese Anfrage zu wiederholen.'
  },
  PRECONDITION_REQUIRED: {
    title: 'Vorbedingung erforderlich',
    help: 'Senden Sie If-Match mit dem zuletzt gelesenen ETag, um keine anderen Änderungen zu überschreiben, oder `*`, um unabhängig von der Version zu ändern.'
  },
  RATE_LIMITED: {
    title: 'Zu viele Anfragen',
    help: 'Warten Sie so viele Sekunden, wie in Retry-After steht.'
  },
  HEADERS_TOO_LARGE: {
    title: 'Header der Anfrage zu groß',
    help: 'Senden Sie weniger oder kürzere Header.'
  },
  INTERNAL: {
    title: 'Interner Serverfehler',
    help: 'Der Fehler ist unter der Anfrage-id in `instance` protokolliert. Versuchen Sie es noch einmal; bleibt der Fehler, melden Sie diese id.'
  },
  NOT_IMPLEMENTED: {
    title: 'Format nicht verfügbar',
    help: 'Nur JSON ist verfügbar: Lassen Sie `format` weg, oder senden Sie format=json.'
  },
  UNAVAILABLE: {
    title: 'Dienst nicht verfügbar',
    help: 'Versuchen Sie es nach so vielen Sekunden noch einmal, wie in Retry-After steht.'
  },
  OVERLOADED: {
    title: 'Dienst überlastet',
    help: 'Zu viele Anfragen warten. Versuchen Sie es nach so vielen Sekunden noch einmal, wie in Retry-After steht.'
  }
}

const FAIRNESS = 'Handlungen, die die Fairnessregeln ausschließen.'
const PRIVATE_KUDOS = 'Privater Dank.'
const NAMELESS = 'Menschen, die ohne ihren Namen gezählt werden.'
const FEW_NAMED = 'Ist weniger als die Hälfte der Anwesenden namentlich erfasst, gibt es keinen Wert.'
const NO_UNIT = 'Menschen ohne Einheit.'
const UNKNOWN_START = 'Mitgliedschaften, deren erster Tag unbekannt ist.'
const UNKNOWN_END = 'Mitgliedschaften, deren letzter Tag unbekannt ist.'
const UNKNOWN_SPEAKERS = 'Vortragende, die nicht als Personen erfasst sind.'
const NOT_HELD = 'Vorträge bei Veranstaltungen, die nicht stattfanden.'
const NEW_THEN = 'Mitglieder, die an einem der beiden Tage neu sind.'
const ON_PORTAL =
  'auf dem Portal des Umfangs oder, wenn es keines gibt, auf allen Portalen. Offen ist, was warnt, nicht erfüllt ist oder von einem Menschen zu entscheiden ist.'
const NOT_OPEN = ['Befunde mit einer Ausnahme sowie unklare oder nicht anwendbare.']

const metrics: Language['metrics'] = {
  concentration: {
    title: 'Konzentration',
    description: 'Wie wenige Menschen, und wie wenige Einheiten, die Hälfte dessen geben, was gegeben wird.',
    unit: 'Personen oder Einheiten',
    formula:
      'Der Abwesenheitsfaktor: die kleinste Zahl derer, die im Zeitraum am meisten gaben und zusammen mindestens die Hälfte der Gewichte gaben.',
    parts: 'Personen oder Einheiten',
    exclusions: [
      'Organisieren und Moderieren, das jemand tun muss.',
      FAIRNESS,
      'Menschen ohne Einheit, für den Teil der Einheiten.'
    ]
  },
  contributors_thanked: {
    title: 'Anteil der Beitragenden, denen gedankt wurde',
    description: 'Wie vielen der Menschen, die etwas gaben, gedankt wurde.',
    unit: 'Anteil',
    formula:
      'Die Menschen, die im Zeitraum etwas gaben und denen im selben Zeitraum in der Community gedankt wurde, geteilt durch alle, die in ihm etwas gaben.',
    exclusions: [
      'Privater Dank und Dank ohne Community.',
      'Handlungen, die die Fairnessregeln ausschließen; jeder Dank aber zählt.',
      'Menschen, die nichts als Dank gaben.'
    ]
  },
  evenness: {
    title: 'Gleichverteilung',
    description:
      'Wie gleichmäßig die Mitglieder auf Einheiten, Funktionen und Dauer der Zugehörigkeit verteilt sind: 0, wenn alle gleich sind, 1 bei gleicher Verteilung.',
    unit: 'Anteil',
    formula:
      'J = H / ln S, mit H = −Σ p·ln p über die Anteile p der Mitglieder, deren Wert bekannt ist, und S der Zahl der Werte; 0, wenn S gleich 1 ist. Die Zugehörigkeit hat vier Gruppen: unter 1, 1 bis 3, 3 bis 10 sowie 10 Jahre oder mehr. Die Eingabe `effective` ist e^H: als gäbe es so viele gleich große Gruppen.',
    parts: 'wonach die Mitglieder verglichen werden: Einheit, Funktion oder Zugehörigkeit',
    exclusions: [
      'Mitglieder ohne bekannten Wert; sind es mehr als eines von fünf, gibt es keinen Wert.',
      'Weniger als 5 Mitglieder.'
    ]
  },
  events_held: {
    title: 'Veranstaltungen',
    description: 'Wie viele Termine von Veranstaltungen im Zeitraum stattfanden.',
    unit: 'Veranstaltungen',
    formula:
      'Die Zahl der Termine mit dem Ergebnis „stattgefunden“, die im Zeitraum begannen. Ein Termin mehrerer Communitys zählt je Umfang einmal.',
    parts: 'das Format der Veranstaltung',
    exclusions: ['Termine ohne erfasstes Ergebnis.']
  },
  events_proposed: {
    title: 'Anteil der von Mitgliedern vorgeschlagenen Veranstaltungen',
    description: 'Wie viele der Veranstaltungen, die stattfanden, ein Mitglied vorgeschlagen hatte.',
    unit: 'Anteil',
    formula:
      'Die Termine von Veranstaltungen, die ein Mitglied vorschlug und die stattfanden, geteilt durch alle Termine, die im Zeitraum stattfanden.',
    exclusions: ['Veranstaltungen, deren vorschlagende Person gelöscht wurde, gelten als nicht vorgeschlagen.']
  },
  fill_rate: {
    title: 'Auslastung',
    description: 'Wie viele der Plätze besetzt waren. Der Wert kann über 1 liegen.',
    unit: 'Anteil',
    formula:
      'Die Summe der Anwesenden geteilt durch die Summe der Plätze, über die Termine mit begrenzten Plätzen, die stattfanden.',
    exclusions: ['Termine ohne begrenzte Plätze oder ohne Angabe, wer da war.', 'Zusagen: Nur die Anwesenheit zählt.']
  },
  first_time_speakers: {
    title: 'Erste Vorträge',
    description: 'Wie viele Menschen ihren ersten Vortrag hielten.',
    unit: 'Personen',
    formula: 'Die Menschen, deren erster Vortrag in den Communitys des Umfangs im Zeitraum lag.',
    exclusions: [UNKNOWN_SPEAKERS, NOT_HELD]
  },
  giver_matcher_taker_mix: {
    title: 'Gebende, Ausgeglichene, Nehmende',
    description:
      'Wie sich Geben und Nehmen unter den Mitgliedern verhalten. Alle sind willkommen: Ohne Menschen, die fragen, gibt es niemanden, dem man antworten kann.',
    unit: 'Personen',
    formula:
      'Die Mitglieder am letzten Tag des Zeitraums nach ihrer Einordnung an diesem Tag: b = (G − T) / (G + T), wobei G und T die Gewichte dessen sind, was sie in den 180 Tagen bis dahin gaben und bekamen, alle 90 Tage halbiert. Gebende haben b ≥ 0,20, Nehmende b ≤ −0,20, Ausgeglichene liegen dazwischen. Zum Wechsel braucht es 0,25 bei Ausgeglichenen und weniger als 0,15 bei Gebenden und Nehmenden. Wer ohne Teilnahme, Fragen, Nutzung und Dank weniger als 3 an Gewichten hat (2,5, um eine Einordnung zu behalten), ist zurückhaltend. Die Einordnung wird über die letzten Tage der 6 vollen Monate vor diesem Tag verfolgt. Bei mehreren Communitys werden die Handlungen zusammengelegt.',
    parts: 'Gebende, Ausgeglichene, Nehmende oder zurückhaltende Mitglieder',
    exclusions: [
      FAIRNESS,
      'Mitglieder in den ersten 30 Tagen ihrer Mitgliedschaft.',
      'Menschen, die keine Einordnung möchten.'
    ]
  },
  gravity_density: {
    title: 'Anziehung: Dichte',
    description: 'Wie stark sich jedes Mitglied, das sich beteiligt, im Mittel beteiligt.',
    unit: 'Gewicht pro Person',
    formula:
      'Die Masse am letzten Tag des Zeitraums, geteilt durch die Zahl der Mitglieder, die dann kernbeteiligt, aktiv oder randbeteiligt sind.',
    exclusions: ['Neue und inaktive Mitglieder.', 'Wo eine Stufe zurückgehalten wird, gilt das auch für die Dichte.']
  },
  gravity_drift: {
    title: 'Anziehung: Drift',
    description: 'Ob sich Mitglieder zur Mitte der Community hin bewegten (über 0) oder von ihr weg (unter 0).',
    unit: 'Gewicht pro Person',
    formula:
      'Die mittlere Veränderung des Gewichts der Beteiligungsstufe eines Mitglieds vom Tag vor dem Zeitraum bis zu dessen letztem Tag, über alle, die an beiden Tagen Mitglieder waren.',
    exclusions: [
      NEW_THEN,
      'Wo eine Stufe am Anfang oder Ende oder ein Teil der Wechsel zurückgehalten wird, gilt das auch für die Drift.'
    ]
  },
  gravity_mass: {
    title: 'Anziehung: Masse',
    description: 'Wie stark sich die Mitglieder insgesamt beteiligen.',
    unit: 'Gewicht',
    formula:
      'Die Summe der Gewichte der Beteiligungsstufen der Mitglieder am letzten Tag des Zeitraums: Kernbeteiligte 10, Aktive 4, Randbeteiligte 1, Inaktive 0.',
    exclusions: ['Neue Mitglieder.', 'Wo eine Stufe zurückgehalten wird, gilt das auch für die Masse.']
  },
  head_count: {
    title: 'Teilnahmen',
    description: 'Wie viele Menschen bei den Veranstaltungen waren, die im Zeitraum stattfanden, bei jeder gezählt.',
    unit: 'Teilnahmen',
    formula:
      'Die Summe, über die Termine, die stattfanden, der erfassten Zahl der Anwesenden oder, wenn das mehr sind, der erfassten Personen und derer aus der neuesten Liste oder dem neuesten Bericht, die nicht gefunden wurden.',
    exclusions: ['Termine ohne Angabe, wer da war; ohne jede Angabe gibt es keinen Wert.']
  },
  joined: {
    title: 'Beigetreten',
    description: 'Wie viele Mitgliedschaften im Zeitraum begannen.',
    unit: 'Mitgliedschaften',
    formula:
      'Die Zahl der Mitgliedschaften, deren erster Tag im Zeitraum liegt. Wer zwei Communitys beitritt, zählt doppelt.',
    exclusions: [UNKNOWN_START]
  },
  kudos: {
    title: 'Dank',
    description: 'Wie oft Menschen einander öffentlich dankten.',
    unit: 'Danksagungen',
    formula: 'Die Zahl der öffentlichen Danksagungen in der Community, die im Zeitraum ausgesprochen wurden.',
    exclusions: [PRIVATE_KUDOS, 'Dank ohne Community.']
  },
  open_findings: {
    title: 'Offene Befunde',
    description: 'Wie viele Befunde zu Communitys und ihren Seiten am Ende des Zeitraums offen sind.',
    unit: 'Befunde',
    formula:
      'Die Zahl der Befunde mit dem Status warn, fail oder manual am Ende des letzten Tages des Zeitraums, auf dem Portal des Umfangs oder, wenn es keines gibt, auf allen Portalen.',
    parts: 'die Schwere',
    exclusions: NOT_OPEN
  },
  open_findings_by_rule: {
    title: 'Offene Befunde nach Regel',
    description: 'Wie viele Befunde jeder Regel am Ende des Zeitraums offen sind.',
    unit: 'Befunde',
    formula: `Die Zahl der Befunde, die am Ende des letzten Tages des Zeitraums offen sind, ${ON_PORTAL}`,
    parts: 'die Regel',
    exclusions: NOT_OPEN
  },
  findings_opened: {
    title: 'Neue Befunde',
    description: 'Wie viele Befunde jeder Regel im Zeitraum hinzukamen.',
    unit: 'Befunde',
    formula: `Wie oft ein Befund, der vorher nicht offen war, im Zeitraum als offen festgestellt wurde, ${ON_PORTAL}`,
    parts: 'die Regel',
    exclusions: NOT_OPEN
  },
  findings_settled: {
    title: 'Behobene Befunde',
    description:
      'Wie viele offene Befunde jeder Regel im Zeitraum erledigt wurden: Die Regel ist erfüllt, es gilt eine Ausnahme, oder sie trifft nicht mehr zu.',
    unit: 'Befunde',
    formula: `Wie oft ein Befund, der vorher offen war, im Zeitraum als nicht mehr offen festgestellt wurde, ${ON_PORTAL}`,
    parts: 'die Regel',
    exclusions: []
  },
  leader_tenure: {
    title: 'Dauer der Leitung',
    description: 'Wie lange die Leitungen schon leiten.',
    unit: 'Tage',
    formula:
      'Die Tage vom ersten Tag der Amtszeit einer Leitung bis zum letzten Tag des Zeitraums; Amtszeiten mit höchstens 30 Tagen dazwischen gelten als eine. Bei mehreren Leitungen der Median.',
    exclusions: ['Leitungen, deren erster Tag unbekannt ist.']
  },
  left: {
    title: 'Ausgetreten',
    description: 'Wie viele Mitgliedschaften im Zeitraum endeten.',
    unit: 'Mitgliedschaften',
    formula:
      'Die Zahl der Mitgliedschaften, deren erster Tag ohne das Mitglied im Zeitraum liegt. Wer die Organisation verlässt, verlässt alle Communitys.',
    exclusions: [UNKNOWN_END]
  },
  level_flow: {
    title: 'Wechsel zwischen den Stufen',
    description:
      'Wie Mitglieder zwischen den Beteiligungsstufen wechselten. Alle Stufen sind willkommen, und Menschen wechseln in alle Richtungen.',
    unit: 'Personen',
    formula:
      'Die Menschen, die am Tag vor dem Zeitraum und an dessen letztem Tag Mitglieder waren, nach ihren Beteiligungsstufen: mehr, wenn die Stufe am letzten Tag eine mit mehr Beteiligung ist, weniger, wenn es eine mit weniger ist. Die Eingaben `joined` und `left` sind die Menschen, die nur an einem der beiden Tage Mitglieder waren.',
    parts: 'mehr, gleich oder weniger',
    exclusions: [NEW_THEN]
  },
  members: {
    title: 'Mitglieder',
    description: 'Wie viele Menschen am Ende des Zeitraums Mitglieder sind.',
    unit: 'Personen',
    formula:
      'Die Zahl der verschiedenen Menschen mit einer Mitgliedschaft, die den letzten Tag des Zeitraums einschließt.',
    exclusions: [UNKNOWN_END, 'Menschen, die die Organisation verlassen haben.']
  },
  minutes_in_time: {
    title: 'Anteil der Veranstaltungen mit rechtzeitigem Protokoll',
    description:
      'Wie viele der Veranstaltungen, die stattfanden, ein Protokoll haben, das innerhalb von 7 Tagen veröffentlicht wurde.',
    unit: 'Anteil',
    formula:
      'Die Termine, die stattfanden und deren Protokoll höchstens 7 × 24 Stunden nach dem Ende veröffentlicht wurde, geteilt durch alle, die im Zeitraum stattfanden und deren 7 Tage vorbei sind.',
    exclusions: ['Formate, für die kein Protokoll erwartet wird.', 'Termine, die vor weniger als 7 Tagen endeten.']
  },
  mixing: {
    title: 'Durchmischung',
    description: 'Ob Menschen solche aus anderen Einheiten treffen: 1 ist so, wie es der Zufall wollte, 0 ist nie.',
    unit: 'Verhältnis',
    formula:
      'Für jede erfasste Teilnahme an den Terminen, die stattfanden: der Anteil der anderen Teilnehmenden, die zu einer anderen Einheit gehören, gemittelt; geteilt durch denselben, wenn die anderen zufällig aus den Menschen der Organisation kämen.',
    exclusions: [
      'Termine mit weniger als 2 namentlich erfassten Teilnehmenden.',
      FEW_NAMED,
      'Teilnehmende ohne Einheit; sind es mehr als eine Person von fünf, gibt es keinen Wert.'
    ]
  },
  newcomers_contributing: {
    title: 'Neue Mitglieder, die etwas beitragen',
    description: 'Wie viele neue Mitglieder der Community innerhalb von 90 Tagen etwas geben.',
    unit: 'Anteil',
    formula:
      'Die Mitgliedschaften neuer Mitglieder, die im Zeitraum begannen und deren Person an einem der ersten 90 Tage etwas gab, geteilt durch alle diese Mitgliedschaften. Einen Wert gibt es erst, wenn der Zeitraum vorbei ist und alle 90 Tage Zeit hatten.',
    exclusions: [
      'Mitgliedschaften, die am Starttag der Community begannen.',
      'Mitgliedschaften, die ein Import oder eine Sammelanfrage erfasst hat.',
      UNKNOWN_START,
      'Dank und Handlungen, die die Fairnessregeln ausschließen.'
    ]
  },
  newcomers: {
    title: 'Neue Mitglieder',
    description: 'Wie viele Mitgliedschaften neuer Mitglieder im Zeitraum begannen.',
    unit: 'Mitgliedschaften',
    formula:
      'Die Zahl der Mitgliedschaften, deren erster Tag im Zeitraum liegt und die als die neuer Mitglieder gelten.',
    exclusions: [
      'Mitgliedschaften, die am Starttag der Community begannen.',
      'Mitgliedschaften, die ein Import oder eine Sammelanfrage erfasst hat.',
      UNKNOWN_START
    ]
  },
  participants: {
    title: 'Teilnehmende',
    description: 'Wie viele verschiedene Menschen bei den Veranstaltungen waren, die im Zeitraum stattfanden.',
    unit: 'Personen',
    formula:
      'Die Zahl der verschiedenen Menschen, die bei den Terminen, die stattfanden, erfasst sind: Mitglieder am letzten Tag des Zeitraums und Gäste. Eine Person zählt einmal, wie oft sie auch kam.',
    parts: 'Mitglied oder Gast',
    exclusions: [NAMELESS, FEW_NAMED]
  },
  participation_levels: {
    title: 'Beteiligungsstufen',
    description: 'Wie regelmäßig sich die Mitglieder beteiligen. Alle Stufen sind willkommen.',
    unit: 'Personen',
    formula:
      'Die Mitglieder am letzten Tag des Zeitraums, nach den 6 vollen Monaten vor diesem Tag (Quartalen oder Halbjahren, wenn sich die Community seltener trifft): Kernbeteiligte beteiligten sich in 4 oder mehr und gaben in 2 oder mehr, Aktive beteiligten sich in 2 oder mehr, Randbeteiligte in 1, Inaktive in keinem. Wer für weniger als 2 davon Mitglied war, ist neu. Bei mehreren Communitys hat eine Person die erste dieser Stufen, die sie in einer hat.',
    parts: 'kernbeteiligte, aktive, randbeteiligte, inaktive oder neue Mitglieder',
    exclusions: [
      FAIRNESS,
      PRIVATE_KUDOS,
      'Monate mit einer angekündigten Pause an der Hälfte ihrer Tage, in denen nichts stattfand; an ihre Stelle treten frühere Monate.'
    ]
  },
  reach: {
    title: 'Reichweite',
    description: 'Wie viele Einheiten der Organisation mindestens ein Mitglied haben.',
    unit: 'Anteil',
    formula:
      'Die Einheiten mit mindestens einem Mitglied am letzten Tag des Zeitraums, geteilt durch alle Einheiten, zu denen erfasste Menschen gehören.',
    exclusions: [NO_UNIT]
  },
  repeat_attendance: {
    title: 'Wiederholte Teilnahme',
    description: 'Wie viele der Menschen, die kamen, mehr als einmal kamen.',
    unit: 'Anteil',
    formula:
      'Die Menschen, die bei zwei oder mehr der Termine erfasst sind, die im Zeitraum stattfanden, geteilt durch die, die bei einem oder mehr erfasst sind.',
    exclusions: [NAMELESS, FEW_NAMED]
  },
  resources: {
    title: 'Ressourcen',
    description: 'Wie viele Ressourcen im Zeitraum hinzukamen.',
    unit: 'Ressourcen',
    formula: 'Die Zahl der veröffentlichten Ressourcen, die im Zeitraum angelegt wurden.',
    parts: 'die Art der Ressource',
    exclusions: ['Ressourcen, die vorgeschlagen, abgelehnt oder zurückgezogen sind.']
  },
  rsvps: {
    title: 'Zu- und Absagen',
    description: 'Wie viele Antworten Menschen auf die Termine von Veranstaltungen im Zeitraum gaben.',
    unit: 'Antworten',
    formula: 'Die Zahl der Antworten, von Personen und Gästen, auf Termine, die im Zeitraum begannen.',
    parts: 'die Antwort',
    exclusions: ['Termine, die abgesagt wurden oder nicht stattfanden.', 'Termine nach dem heutigen Tag.']
  },
  silo_bridge: {
    title: 'Brücke zwischen Einheiten',
    description: 'Ob Menschen solchen aus anderen Einheiten helfen: 1 ist so, wie es der Zufall wollte, 0 ist nie.',
    unit: 'Verhältnis',
    formula:
      'O / E über Antworten, Mentoring, Dank und Vorträge bei derselben Veranstaltung (in beide Richtungen) im Zeitraum. O ist der Anteil dieser Handlungen, deren zwei Personen zu verschiedenen Einheiten gehören; E ist derselbe, wenn die Partner zufällig aus ebenso aktiven Einheiten kämen: 1 − Σ (Anteil der Einheit an gegebenen Handlungen · Anteil an empfangenen).',
    exclusions: [
      'Weniger als 20 Handlungen oder weniger als 5 Menschen, die geben oder empfangen.',
      'Menschen ohne Einheit; betrifft das mehr als eine Handlung von fünf, gibt es keinen Wert.',
      FAIRNESS,
      PRIVATE_KUDOS
    ]
  },
  speaker_levels: {
    title: 'Vortragende nach Stufe',
    description:
      'Aus welchen Beteiligungsstufen die Vortragenden kommen. Neben `participation_levels` zeigt es, ob alle Stufen zu Wort kommen.',
    unit: 'Personen',
    formula:
      'Die Menschen, die im Zeitraum einen Vortrag hielten, nach ihrer Beteiligungsstufe an dessen letztem Tag, wie in `participation_levels`. Wer dann nicht Mitglied ist, ist Gast.',
    parts: 'kernbeteiligte, aktive, randbeteiligte, inaktive oder neue Mitglieder, oder Gäste',
    exclusions: [UNKNOWN_SPEAKERS, NOT_HELD]
  },
  charter_age: {
    title: 'Alter der Charta',
    description: 'Wie lange die veröffentlichten Chartas schon gelten.',
    unit: 'Tage',
    formula:
      'Die Tage von der Veröffentlichung der Version, die am Ende des Zeitraums gilt, bis zu dessen letztem Tag. Bei mehreren Communitys der Median.',
    exclusions: ['Communitys, die bis dahin geschlossen wurden.']
  },
  reviews_on_time: {
    title: 'Anteil rechtzeitiger Überprüfungen der Charta',
    description: 'Wie viele der Überprüfungen der Charta am fälligen Tag oder davor stattfanden.',
    unit: 'Anteil',
    formula:
      'Die Überprüfungen, die im Zeitraum bis zu dem Tag stattfanden, an dem sie fällig waren, geteilt durch alle fälligen Überprüfungen, die im Zeitraum stattfanden.',
    exclusions: [
      'Überprüfungen von Chartas ohne Termin zur Überprüfung.',
      'Überprüfungen, die offen oder abgesagt sind.'
    ]
  }
}

// What several elements say.
const STATUS = {
  draft: 'Entwurf',
  proposed: 'Vorgeschlagen',
  changes_asked: 'In Überarbeitung',
  approved: 'Genehmigt',
  declined: 'Abgelehnt',
  planning: 'Startet bald',
  renewing: 'In Erneuerung',
  dormant: 'Ruht',
  closing: 'Schließt',
  closed: 'Geschlossen',
  merged: 'Zusammengeführt',
  withdrawn: 'Zurückgezogen'
}
const RETRY = {
  errorText: 'Bitte versuchen Sie es noch einmal.',
  offlineTitle: 'Sie sind offenbar offline',
  retry: 'Noch einmal versuchen'
}
const TROUBLE = {
  ...RETRY,
  originTitle: 'Dieser Schlüssel gilt nicht für {origin}',
  originText: 'Die Administration dieser Website kann es erlauben; Näheres in der Konsole des Browsers.'
}
const MEMBERS = { one: '{count} Mitglied', other: '{count} Mitglieder' }
const NO_FILE = 'Die Datei konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.'

/** What admins read who act on several pages. */
const ACTING = {
  overdue: 'Veraltet oder seit Langem überfällig',
  select: '{name} auswählen',
  selectAll: 'Alle auswählen',
  selected: { one: '{count} Seite ausgewählt', other: '{count} Seiten ausgewählt' },
  selectSome: 'Wählen Sie Seiten aus, um zu erinnern, eine Ausnahme zu gewähren oder Verantwortliche zu benennen.',
  actions: 'Aktionen für die ausgewählten Seiten',
  remind: 'Erinnern',
  waive: 'Ausnahme',
  assign: 'Benennen',
  remindNow: 'Erinnerung senden',
  waiveNow: 'Ausnahme gewähren',
  assignNow: 'Verantwortliche benennen',
  pageCount: { one: '{count} Seite', other: '{count} Seiten' },
  personCount: { one: '{count} Person', other: '{count} Personen' },
  remindTitle: 'Die Verantwortlichen erinnern',
  remindText:
    'Sie erhalten Ihre Nachricht mit dem, was auf ihrer Seite offen ist, und einen Link, mit dem sie bestätigen oder um Hilfe bitten können. Sie kommt mit ihren anderen Hinweisen, höchstens einmal am Tag.',
  message: 'Ihre Nachricht (freiwillig)',
  messageHint: 'Zum Beispiel, bis wann, und wen sie fragen können.',
  waiveTitle: 'Ausnahme gewähren',
  waiveText: 'Die Regel zählt für diese Seiten bis zu diesem Tag nicht, und es gibt keine Erinnerungen dazu.',
  rule: 'Regel',
  lastDay: 'Letzter Tag',
  reason: 'Grund',
  reasonHint: 'Alle, die den Befund sehen, können ihn lesen.',
  assignTitle: 'Verantwortliche benennen',
  assignText: 'Sie übernehmen heute jede dieser Seiten. Lassen Sie ein Feld leer, um nichts daran zu ändern.',
  primary: 'Hauptverantwortlich',
  secondary: 'Mitverantwortlich',
  personHint: 'Geben Sie einen Namen ein und wählen Sie, oder geben Sie eine E-Mail-Adresse ein.',
  checking: 'Einen Moment …',
  willRemind: 'Eine Erinnerung geht an {people}, zu {pages}.',
  willDo: 'Betrifft {pages}.',
  willNotChange: 'Es gibt nichts zu ändern: Das ist schon geschehen.',
  cannot: { one: 'Für {count} Seite nicht möglich:', other: 'Für {count} Seiten nicht möglich:' },
  cancel: 'Abbrechen',
  close: 'Schließen',
  saving: 'Einen Moment …',
  reminded: 'Erledigt. Erinnert: {people}, zu {pages}.',
  done: 'Erledigt für {pages}.',
  notDone: 'Das hat nicht geklappt. {problem}',
  fillIn: 'Bitte füllen Sie dieses Feld aus.'
}

/** A portal at a glance. */
const AT_A_GLANCE = {
  portal: {
    ...TROUBLE,
    portal: 'Das Portal auf einen Blick',
    loading: 'Das Portal wird geladen …',
    communities: { one: '{count} Community', other: '{count} Communitys' },
    pages: { one: '{count} Seite', other: '{count} Seiten' },
    freshness: 'Wie aktuell die Seiten sind',
    noPages: 'Noch keine Seiten. Sie erscheinen hier, sobald sie angemeldet sind.',
    freshnessOf: {
      fresh: 'Aktuell',
      due: 'Überprüfung bald fällig',
      stale: 'Veraltet',
      abandoned: 'Seit Langem überfällig',
      unknown: 'Unbekannt'
    },
    score: 'Wertung',
    scoreText: 'Alle Befunde auf dem Portal in einer Zahl; 10 ist am besten.',
    best: 'von {best}',
    noScore: 'Noch nicht bekannt. Die Wertung erscheint nach der ersten Auswertung.',
    trend: 'Die letzten 12 Wochen',
    trendText: 'Die Wertung war am {day} bei {from}. Jetzt liegt sie bei {score}.',
    unknownUntil: 'Vor dem {day} nicht bekannt.',
    figures: 'Zahlen',
    day: 'Tag',
    unknown: 'nicht bekannt',
    more: { one: '{count} weiteren anzeigen', other: '{count} weitere anzeigen' },
    help: 'Wer Hilfe braucht',
    helpShown: 'Die {count} dringendsten von {all}',
    noHelp: 'Alles ist in Ordnung. Danke an alle, die die Seiten pflegen.',
    since: 'seit dem {day}',
    effort: 'Aufwand: {name}',
    next: 'Als Nächstes: {what}',
    nextOn: 'Als Nächstes, am {day}: {what}',
    openPage: 'Seite von {name} öffnen',
    maintenance: {
      due: 'Bald fällig',
      overdue: 'Erster Hinweis',
      second_notice: 'Zweiter Hinweis',
      final_notice: 'Letzter Hinweis',
      suspension_proposed: 'Ausblendung vorgeschlagen',
      suspended: 'Ausgeblendet',
      removed: 'Entfernt'
    },
    changes: 'Was sich diese Woche geändert hat',
    noChanges: 'In den letzten 7 Tagen hat sich nichts geändert.',
    events: 'Was ansteht',
    noEvents: 'Derzeit sind keine Veranstaltungen geplant.',
    online: 'Online',
    onSite: 'Vor Ort',
    hybrid: '{place} und online',
    register: 'Anmelden',
    registerTitle: 'Anmelden: {title}',
    network: 'Wie Communitys verbunden sind',
    networkText: 'Communitys stehen nah beieinander, wenn sie Themen oder Menschen teilen.',
    noNetwork: 'Noch gibt es keine Communitys, die verbunden sein könnten.',
    picture: 'Bild der Communitys und dessen, was sie teilen. Die Liste darunter sagt dasselbe.',
    list: 'Als Liste lesen',
    sharedTopics: 'Gemeinsame Themen',
    sharedPeople: 'Gemeinsame Personen',
    people: { one: 'mindestens {count} Person', other: 'mindestens {count} Personen' },
    noneTitle: 'Portal nicht gefunden',
    noneText: 'Es existiert nicht, oder es wird hier nicht gezeigt.',
    errorTitle: 'Das Portal konnte nicht geladen werden',
    offlineText: 'Das Portal wird geladen, sobald Sie wieder online sind.'
  }
}

const elements: Language['elements'] = {
  ...AT_A_GLANCE,

  // The listing.
  communities: {
    ...TROUBLE,
    communities: 'Communitys',
    search: 'Communitys suchen',
    topic: 'Thema',
    allTopics: 'Alle Themen',
    go: 'Suchen',
    loading: 'Communitys werden geladen …',
    more: 'Mehr anzeigen',
    next: 'Nächste Seite',
    start: 'Zurück zur ersten Seite',
    shown: { one: '{count} Community', other: '{count} Communitys' },
    shownMore: { one: 'Erste {count} Community', other: 'Erste {count} Communitys' },
    shownNext: { one: '{count} weitere Community', other: '{count} weitere Communitys' },
    members: MEMBERS,
    leaders: { one: '{count} Person in der Leitung', other: '{count} Personen in der Leitung' },
    noLeader: 'Sucht eine Leitung',
    nextEvent: 'Nächster Termin: {title}, {start}',
    paused: 'Pause bis {day}',
    partOf: 'Teil von {name}',
    topics: 'Themen',
    moreTopics: { one: '{count} weiteres Thema', other: '{count} weitere Themen' },
    emptyTitle: 'Noch keine Communitys',
    emptyText: 'Communitys erscheinen hier, sobald sie angelegt sind.',
    nothingTitle: 'Nichts gefunden',
    nothingText: 'Versuchen Sie andere Wörter, oder zeigen Sie alle Communitys an.',
    clear: 'Alle Communitys anzeigen',
    errorTitle: 'Die Communitys konnten nicht geladen werden',
    offlineText: 'Die Liste wird geladen, sobald Sie wieder online sind.',
    status: STATUS
  },

  // One community.
  community: {
    ...TROUBLE,
    community: 'Community',
    loading: 'Die Community wird geladen …',
    partOf: 'Teil von {name}',
    topics: 'Themen',
    members: MEMBERS,
    since: 'Seit {day}',
    cadence: {
      day: { one: 'Trifft sich jeden Tag', other: 'Trifft sich alle {count} Tage' },
      week: { one: 'Trifft sich jede Woche', other: 'Trifft sich alle {count} Wochen' },
      month: { one: 'Trifft sich jeden Monat', other: 'Trifft sich alle {count} Monate' }
    },
    freshness: 'Wie aktuell diese Seite ist',
    mission: 'Auftrag',
    objectives: 'Wozu sie beiträgt',
    join: 'So machen Sie mit',
    joinPolicy: {
      open: 'Alle sind willkommen und sofort Mitglied.',
      approval: 'Bewerben Sie sich mit ein paar Worten über sich. Das Kernteam liest jede Bewerbung.',
      invitation:
        'Neue Mitglieder werden eingeladen. Wenn Sie mitmachen möchten, wenden Sie sich an die unten genannten Menschen.'
    },
    joinLink: { open: 'Beitreten', approval: 'Bewerben', invitation: 'Community kontaktieren' },
    profile: {
      experience: 'Erfahrung',
      level: 'Niveau',
      commitment: 'Zeit und Mitarbeit',
      objectives: 'Was Mitglieder erreichen möchten'
    },
    events: 'Nächste Veranstaltungen',
    subscribe: 'Im Kalender abonnieren',
    noEvents: 'Derzeit sind keine Veranstaltungen geplant.',
    online: 'Online',
    onSite: 'Vor Ort',
    hybrid: '{place} und online',
    cancelled: 'Abgesagt',
    tentative: 'Unter Vorbehalt',
    joinOnline: 'Online teilnehmen',
    register: 'Anmelden',
    add: 'In den Kalender',
    people: 'Menschen',
    noLeader: 'Sucht eine Leitung',
    before: { one: 'Zuvor: {count} Person', other: 'Zuvor: {count} Personen' },
    sinceOrEarlier: 'Seit {day} oder länger',
    fromTo: '{from} – {until}',
    until: 'Bis {until}',
    from: 'Ab {day}',
    role: {
      leader: 'Leitung',
      core: 'Kernteam',
      sponsor: 'Sponsoring',
      facilitator: 'Moderation',
      coach: 'Coaching',
      member_support: 'Betreuung der Mitglieder',
      information_resources: 'Information und Ressourcen',
      web_admin: 'Webadministration'
    },
    charter: 'Charta',
    canvas: 'Canvas von {title}',
    readCharter: 'Charta lesen',
    pdf: 'Als PDF herunterladen',
    kudos: 'Dank',
    fromPerson: 'Von {name}',
    toPerson: 'An {name}',
    fromToPerson: '{from} an {to}',
    channels: 'Wo Sie uns finden',
    channel: {
      website: 'Website',
      chat: 'Chat',
      forum: 'Forum',
      mailing_list: 'Mailingliste',
      calendar: 'Kalender',
      repository: 'Repository',
      video: 'Video',
      documents: 'Dokumente',
      social: 'Soziales Netzwerk',
      other: 'Link'
    },
    subcommunities: 'Gruppen darin',
    related: 'Verwandte Communitys',
    status: STATUS,
    paused: 'Pause bis {day}',
    state: {
      approved: 'Diese Community ist genehmigt, und ihr Start wird geplant.',
      planning: 'Diese Community bereitet ihren Start vor. Wer mitmachen möchte, ist jetzt willkommen.',
      renewing: 'Die Mitglieder erneuern, was sie vereinbart haben. Ideen sind willkommen.',
      dormant: 'Diese Community ruht derzeit. Sie kann jederzeit wieder aktiv werden.',
      closing: 'Die Mitglieder bereiten einen geordneten Abschluss dieser Community vor.',
      closed:
        'Diese Community ist beendet. Was sie geschaffen hat, bleibt hier nachzulesen. Danke an alle, die dabei waren.',
      merged: 'Diese Community geht als Teil einer anderen weiter.',
      withdrawn: 'Diese Community ist nicht gestartet. Ihre Pläne bleiben hier nachzulesen.'
    },
    closingOn: 'Sie schließt am {day}. Bis dahin geht alles weiter wie gewohnt.',
    closedOn:
      'Diese Community endete am {day}. Was sie geschaffen hat, bleibt hier nachzulesen. Danke an alle, die dabei waren.',
    mergedInto: 'Diese Community geht als Teil von {name} weiter.',
    visit: 'Zu {name}',
    noneTitle: 'Community nicht gefunden',
    noneText: 'Es gibt sie nicht, oder sie wird hier nicht gezeigt.',
    errorTitle: 'Die Community konnte nicht geladen werden',
    offlineText: 'Die Community wird geladen, sobald Sie wieder online sind.',
    joinNow: 'Beitreten',
    joinAgain: 'Wieder beitreten',
    applyNow: 'Bewerben',
    accept: 'Einladung annehmen',
    send: 'Bewerbung senden',
    saving: 'Einen Moment …',
    notSaved: 'Das hat nicht geklappt. {problem}',
    tellUs: 'Was Sie mitbringen und was Sie sich erhoffen. Jede Antwort ist freiwillig.',
    ask: {
      experience: 'Ihre Erfahrung',
      commitment: 'Die Zeit und Mitarbeit, die Sie anbieten',
      objectives: 'Was Sie sich erhoffen',
      gives: 'Was Sie beitragen möchten'
    },
    joined: {
      active: 'Sie sind Mitglied.',
      applied: 'Ihre Bewerbung wartet auf eine Antwort.',
      invited: 'Sie sind eingeladen.'
    },
    checklist: {
      approve: 'Vor der Genehmigung',
      launch: 'Vor dem Start',
      close: 'Vor der Schließung'
    },
    done: 'Erledigt:',
    missing: 'Noch zu tun:'
  },

  // Events, with answers and what is over.
  events: {
    ...TROUBLE,
    events: 'Veranstaltungen',
    upcoming: 'Kommende Veranstaltungen',
    view: 'Ansicht',
    agenda: 'Liste',
    month: 'Monat',
    previous: 'Voriger Monat',
    next: 'Nächster Monat',
    today: 'Heute',
    zone: 'Zeitzone: {zone}',
    loading: 'Veranstaltungen werden geladen …',
    shown: { one: '{count} Veranstaltung', other: '{count} Veranstaltungen' },
    more: 'Mehr anzeigen',
    others: { one: '{count} weitere', other: '{count} weitere' },
    allDay: 'Ganztägig',
    online: 'Online',
    onSite: 'Vor Ort',
    hybrid: '{place} und online',
    cancelled: 'Abgesagt',
    moved: 'Verschoben',
    movedFrom: 'Verschoben, war {when}',
    tentative: 'Unter Vorbehalt',
    join: 'Online teilnehmen',
    joinTitle: 'Online teilnehmen: {title}',
    register: 'Anmelden',
    registerTitle: 'Anmelden: {title}',
    add: 'In den Kalender',
    addTitle: 'In den Kalender: {title}',
    subscribe: 'Im Kalender abonnieren',
    nothingOn: 'Keine Veranstaltungen an diesem Tag.',
    emptyTitle: 'Keine kommenden Veranstaltungen',
    emptyText: 'Bis {day} ist nichts geplant.',
    errorTitle: 'Die Veranstaltungen konnten nicht geladen werden',
    offlineText: 'Die Veranstaltungen werden geladen, sobald Sie wieder online sind.',
    format: { ...FORMATS, other: '' },
    rsvp: 'Kommen Sie? {title}',
    going: 'Ich komme',
    maybe: 'Vielleicht',
    declined: 'Ich komme nicht',
    wait: 'Auf die Warteliste',
    waiting: 'Auf der Warteliste',
    accept: 'Platz annehmen',
    leave: 'Platz ablehnen',
    seats: { one: 'Noch {count} Platz frei.', other: 'Noch {count} Plätze frei.' },
    full: 'Alle Plätze sind besetzt. Auf der Warteliste wird Ihnen der nächste freie angeboten.',
    offered: 'Ein Platz ist für Sie frei. Er ist bis {when} reserviert.',
    saving: 'Ihre Antwort wird gespeichert …',
    notSaved: 'Ihre Antwort wurde nicht gespeichert.',
    noFile: NO_FILE,
    answered: {
      none: 'Kommen Sie?',
      going: 'Sie kommen.',
      maybe: 'Sie kommen vielleicht.',
      declined: 'Sie kommen nicht.',
      waitlisted: 'Sie stehen auf der Warteliste. Wird ein Platz frei, wird er Ihnen angeboten.'
    },
    past: 'Vergangene Veranstaltungen',
    earlier: 'Frühere Veranstaltungen anzeigen',
    newest: 'Zurück zu den neuesten Veranstaltungen',
    noneTitle: 'Keine vergangenen Veranstaltungen',
    noneText: 'Veranstaltungen erscheinen hier, sobald sie vorbei sind.',
    minutes: 'Protokoll',
    recording: 'Aufzeichnung',
    recordings: 'Aufzeichnung {number}',
    outcome: { held: 'Hat stattgefunden', not_held: 'Hat nicht stattgefunden' }
  },

  // Pages and their findings.
  governance: {
    ...RETRY,
    ...ACTING,
    pages: 'Community-Seiten',
    search: 'Seiten suchen',
    freshnessLabel: 'Aktualität',
    maintenanceLabel: 'Erinnerungsstufe',
    ruleLabel: 'Befund',
    sortLabel: 'Sortieren nach',
    any: 'Alle',
    exports: 'CSV exportieren',
    loading: 'Seiten werden geladen …',
    loaded: { one: 'Wird geladen … {count} Seite', other: 'Wird geladen … {count} Seiten' },
    shown: { one: '{count} Seite', other: '{count} Seiten' },
    more: 'Mehr anzeigen',
    page: 'Seite',
    found: 'Befunde',
    ladder: 'Erinnerungsstufe',
    next: 'Nächster Schritt',
    people: 'Verantwortlich',
    since: 'seit {day}',
    until: 'bis {day}',
    by: 'bis {day}',
    updated: 'Aktualisiert am {day}',
    neverUpdated: 'Keine Aktualisierung bekannt',
    inOrder: 'Nichts zu tun',
    others: { one: 'und {count} weiterer', other: 'und {count} weitere' },
    nobody: 'Niemand verantwortlich',
    nothingNext: 'Keiner',
    details: 'Einzelheiten zu {name}',
    detailsLoading: 'Befunde werden geladen …',
    noFindings: 'Keine offenen Befunde: Diese Seite ist in Ordnung.',
    detailsFailed: 'Die Befunde konnten nicht geladen werden.',
    evidence: 'Belege',
    clause: 'Klausel',
    remedy: 'So beheben Sie es',
    effort: 'Aufwand: {name}',
    call: 'API-Aufruf',
    openPage: 'Seite öffnen',
    emptyTitle: 'Noch keine Seiten',
    emptyText: 'Seiten erscheinen hier, sobald sie angemeldet sind.',
    nothingTitle: 'Nichts gefunden',
    nothingText: 'Keine Seite entspricht diesen Filtern.',
    clear: 'Alle Seiten anzeigen',
    errorTitle: 'Die Seiten konnten nicht geladen werden',
    deniedTitle: 'Für die Administration des Portals',
    deniedText: 'Ihr Konto hat keinen Zugriff auf die Befunde. Bitten Sie die Portaladministration um Zugriff.',
    offlineText: 'Die Liste wird geladen, sobald Sie wieder online sind.',
    secretTitle: 'Entfernen Sie den Schlüssel aus dieser Seite',
    secretText:
      'Alle, die die Seite besuchen, können ihn lesen. Löschen Sie ihn, und erzeugen Sie einen neuen. Setzen Sie „src“ auf einen Pfad Ihres eigenen Servers, der den Schlüssel hinzufügt, oder setzen Sie die Eigenschaft „token“ aus einem Skript.',
    unsetTitle: 'Keine Quelle angegeben',
    unsetText:
      'Setzen Sie „src“ auf einen Pfad Ihres eigenen Servers, der einen Schlüssel hinzufügt, oder setzen Sie die Eigenschaft „token“.',
    sorts: {
      worst: 'Dringendste zuerst',
      oldest: 'Am längsten ohne Aktualisierung',
      name: 'Name',
      ladder: 'Höchste Erinnerungsstufe'
    },
    freshness: {
      fresh: 'Aktuell',
      due: 'Überprüfung bald fällig',
      stale: 'Veraltet',
      abandoned: 'Seit Langem überfällig',
      unknown: 'Unbekannt'
    },
    exemption: { paused: 'Pause', waived: 'Ausnahme', closed: 'Geschlossen', removed: 'Entfernt' },
    maintenance: {
      compliant: 'In Ordnung',
      due: 'Bald fällig',
      overdue: 'Erster Hinweis',
      second_notice: 'Zweiter Hinweis',
      final_notice: 'Letzter Hinweis',
      suspension_proposed: 'Ausblendung vorgeschlagen',
      suspended: 'Ausgeblendet',
      removed: 'Entfernt'
    },
    severity: { critical: 'Kritisch', high: 'Hoch', medium: 'Mittel', low: 'Niedrig' }
  },

  // Metrics.
  metrics: {
    ...TROUBLE,
    metrics: 'Kennzahlen',
    loading: 'Kennzahlen werden geladen …',
    shown: { one: '{count} Kennzahl', other: '{count} Kennzahlen' },
    all: 'Alle Communitys',
    chart: 'Diagramm: {title}. Die Tabelle darunter enthält die Zahlen.',
    figures: 'Zahlen: {title}',
    period: 'Zeitraum',
    total: 'Gesamt',
    open: 'bisher',
    withheld:
      'Eine Zahl wird zurückgehalten, wenn sie weniger als 5 Menschen betrifft oder sich eine solche Zahl aus ihr errechnen ließe.',
    csv: 'Als CSV herunterladen',
    errorTitle: 'Die Kennzahlen konnten nicht geladen werden',
    offlineText: 'Die Kennzahlen werden geladen, sobald Sie wieder online sind.',
    by: { month: '{unit} nach Monat', quarter: '{unit} nach Quartal', year: '{unit} nach Jahr' },
    lack: { small_numbers: 'zurückgehalten', open_period: 'zurückgehalten, bis der Zeitraum vorbei ist' },
    refused: {
      community: 'Hier nicht gezeigt: Nur wer die Community sieht, kann diese Kennzahl lesen.',
      managers: 'Hier nicht gezeigt: Nur Leitung und Kernteam einer Community können diese Kennzahl lesen.'
    },
    metric: {},
    part: PARTS
  },

  // Charters.
  charter: {
    ...TROUBLE,
    charter: 'Charta',
    loading: 'Die Charta wird geladen …',
    canvas: 'Canvas von {title}. Der Text darunter enthält alles.',
    pdf: 'Als PDF herunterladen',
    poster: 'Als PDF herunterladen (A3)',
    noneTitle: 'Noch keine Charta',
    noneText: 'Die Charta erscheint hier, sobald die Community sie veröffentlicht hat.',
    errorTitle: 'Die Charta konnte nicht geladen werden',
    offlineText: 'Die Charta wird geladen, sobald Sie wieder online sind.'
  }
}

/** German, as people write it to readers they do not know: Sie. */
export const language: Language = {
  tag: TAG,
  name: 'Deutsch',
  messages,
  notices,
  tasks,
  problems,
  metrics,
  elements
}
