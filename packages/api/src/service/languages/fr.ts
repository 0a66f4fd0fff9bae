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

const TAG = 'fr'
const { day: dayIn, days, list, moment, plural, span } = makeLanguage(TAG)

/** A day as people write it; the first of a month is « 1er ». */
const day = (on: string, style?: 'long' | 'medium') => dayIn(on, style).replace(/^1 /, '1er ')
/** « de » before a name or an infinitive, « d’ » before a vowel. */
const de = (text: string) => (/^[aeiouyàâéèêëîïôœùû]/i.test(text) ? `d’${text}` : `de ${text}`)
const count = (number: number, one: string, other: string) =>
  plural(number, { one: `# ${one}`, many: `# ${de(other)}`, other: `# ${other}` })
const spaced = (name: string) => name.replaceAll('_', ' ')
const quoted = (text: string) => `« ${text} »`
/** The full stop after a text that has no end of its own. */
const stop = (text: string) => (/[.!?…]$/.test(text) ? '' : '.')
const capital = (text: string) => text.replace(/^./u, letter => letter.toUpperCase())

// The names of statuses, roles, kinds and periods.
/** What is said of a community: « La communauté … ». */
const COMMUNITY_STATUSES: Record<CommunityStatus, string> = {
  draft: 'est à l’état de brouillon',
  proposed: 'est proposée',
  changes_asked: 'est en cours de révision',
  approved: 'est approuvée',
  declined: 'est refusée',
  planning: 'prépare son lancement',
  active: 'est active',
  renewing: 'se renouvelle',
  dormant: 'est en sommeil',
  closing: 'est en cours de fermeture',
  closed: 'est fermée',
  merged: 'a rejoint une autre communauté',
  withdrawn: 'est retirée'
}
const CASES: Record<InfractionStatus, string> = {
  reported: 'signalé',
  triaged: 'en cours d’examen',
  acknowledged: 'reconnu',
  disputed: 'contesté',
  remedied: 'résolu',
  upheld: 'confirmé',
  dismissed: 'écarté',
  sanctioned: 'suivi d’une mesure',
  appealed: 'en recours',
  final: 'clos'
}
const SANCTIONS: Record<string, string> = {
  reminder: 'un rappel',
  first_notice: 'un premier avis',
  second_notice: 'un deuxième avis',
  suspension: 'un masquage temporaire de la page',
  removal: 'le retrait de la page'
}
const DECISIONS: Record<string, string> = {
  approved: 'approuvé',
  accepted: 'accepté',
  granted: 'accueilli',
  declined: 'refusé',
  denied: 'rejeté',
  expired: 'expiré',
  upheld: 'confirmé',
  dismissed: 'écarté',
  remedied: 'résolu',
  withdrawn: 'retiré',
  final: 'clos'
}
const decision = ({ decision: name }: NoticeFacts) => (name ? (DECISIONS[name] ?? name) : 'tranché')
const ROLES: Record<CommunityRole, string> = {
  leader: 'pilotage',
  core: 'noyau',
  member_support: 'accompagnement des membres',
  information_resources: 'information et ressources',
  web_admin: 'administration web',
  facilitator: 'animation',
  sponsor: 'parrainage',
  coach: 'coaching',
  member: 'membre'
}
const RESOURCES: Record<ResourceKind, string> = {
  story: 'récit',
  blog: 'billet de blog',
  video: 'vidéo',
  audio: 'audio',
  case_study: 'étude de cas',
  document: 'document',
  template: 'modèle',
  link: 'lien',
  minutes: 'compte rendu',
  recording: 'enregistrement',
  lessons_learned: 'enseignements',
  quick_tip: 'astuce',
  standard: 'norme'
}
const FORMATS = {
  brown_bag: 'Déjeuner-rencontre',
  lightning_talks: 'Présentations éclair',
  lean_coffee: 'Lean coffee',
  xtrem_reading: 'Xtrem reading',
  xtrem_watch: 'Xtrem watch',
  workshop: 'Atelier',
  retrospective: 'Rétrospective',
  launch: 'Lancement',
  coffee_catch_up: 'Pause café',
  core_check_in: 'Point du noyau',
  sponsor_meeting: 'Réunion de parrainage',
  talk: 'Présentation',
  training: 'Formation',
  action_learning: 'Codéveloppement',
  appreciative_inquiry: 'Démarche appréciative'
}
/** What the parts of metrics are called. */
const PARTS: Record<string, string> = {
  ...RESOURCES,
  ...FORMATS,
  other: 'autre',
  member: 'membres',
  guest: 'personnes extérieures',
  unit: 'unité',
  function: 'fonction',
  tenure: 'ancienneté',
  people: 'personnes',
  units: 'unités',
  up: 'plus de participation',
  held: 'inchangé',
  down: 'moins de participation',
  giver: 'profil donneur',
  matcher: 'profil équilibré',
  taker: 'profil receveur',
  quiet: 'profil discret',
  core_participant: 'participation centrale',
  active: 'participation active',
  peripheral: 'participation périphérique',
  inactive: 'sans participation',
  new: 'nouveaux membres',
  going: 'oui',
  maybe: 'peut-être',
  declined: 'non',
  waitlisted: 'en liste d’attente',
  offered: 'place proposée',
  critical: 'critique',
  high: 'élevée',
  medium: 'moyenne',
  low: 'faible'
}
/** Why a metric has no value. */
const LACKS: Record<string, string> = {
  small_numbers: 'non communiqué, moins de 5',
  open_period: 'non communiqué avant la fin de la période',
  records_deleted: 'les données ne sont plus conservées',
  not_computed_yet: 'pas encore calculé',
  too_early: 'encore trop tôt',
  no_events: 'aucun événement',
  no_capacity: 'nombre de places inconnu',
  no_attendance: 'aucune présence enregistrée',
  attendance_unknown: 'présence inconnue',
  names_unknown: 'noms inconnus',
  values_unknown: 'valeurs inconnues',
  no_units: 'aucune unité enregistrée',
  no_members: 'aucun membre',
  no_leader: 'aucun pilote',
  no_charter: 'aucune charte publiée',
  no_reviews: 'aucune revue'
}
const PERIODS: Record<MetricPeriod, { one: string; other: string; of: string; inThis: string; each: string }> = {
  month: { one: 'mois', other: 'mois', of: 'par mois', inThis: 'ce mois-là', each: 'de chaque mois' },
  quarter: {
    one: 'trimestre',
    other: 'trimestres',
    of: 'par trimestre',
    inThis: 'ce trimestre-là',
    each: 'de chaque trimestre'
  },
  year: { one: 'année', other: 'années', of: 'par année', inThis: 'cette année-là', each: 'de chaque année' }
}
const periodIn = (period: MetricPeriod, form: 'of' | 'inThis' | 'each') => PERIODS[period]?.[form] ?? period
const STEPS: Record<Exclude<Maintenance, 'compliant'>, string> = {
  due: 'une vérification est bientôt attendue',
  overdue: 'une vérification est attendue, un premier avis a été envoyé',
  second_notice: 'un deuxième avis a été envoyé',
  final_notice: 'le dernier avis a été envoyé',
  suspension_proposed: 'un masquage temporaire est proposé ; une personne décide',
  suspended: 'la page est temporairement masquée',
  removed: 'la page a été retirée'
}

// Requests for pages and successions.
const WHY: Record<SuccessionReason, string> = {
  term_ending: 'Le mandat de cette personne dans ce rôle se termine.',
  leave: 'Cette personne va s’absenter et personne n’assure encore l’intérim.',
  silence: 'Nous sommes sans nouvelles de cette personne depuis un moment, et la page est à vérifier.',
  left: 'Cette personne quitte l’organisation.',
  handover: 'Cette personne souhaite transmettre ce rôle.'
}
const SUCCESSORS: Record<SuccessionRole, string> = {
  primary: 'responsable en titre de la page',
  secondary: 'responsable en second de la page',
  leader: 'pilote de la communauté'
}

// Findings.
type Representative = 'primary' | 'secondary'
const RESPONSIBLE: Record<Representative, string> = {
  primary: 'responsable en titre',
  secondary: 'responsable en second'
}
const pages = (number: number) => count(number, 'page', 'pages')
const since = (on: string | null) => (on ? ` depuis le ${day(on)}` : '')
const leave = ({ from, until }: { from: string; until: string | null }) =>
  until ? `jusqu’au ${day(until)}` : `depuis le ${day(from)}`
const between = ({ from, lastDay }: { from: string; lastDay: string }) => `du ${day(from)} au ${day(lastDay)}`
const BY: Record<UpdateKind, string> = {
  attestation: 'confirmée par une personne responsable',
  heartbeat: 'indiquée par le portail',
  sitemap: 'd’après le plan du site',
  http: 'd’après l’en-tête Last-Modified',
  content: 'd’après un changement relevé par la surveillance'
}
const FLAWS = {
  no_title: () => 'pas de titre',
  no_heading: () => 'pas d’intertitre',
  broken_links: (number: number) => count(number, 'lien rompu', 'liens rompus'),
  broken_images: (number: number) => count(number, 'image introuvable', 'images introuvables'),
  images_without_alt: (number: number) =>
    count(number, 'image sans texte de remplacement', 'images sans texte de remplacement')
}
const flawIn = (one: { flaw: keyof typeof FLAWS; count: number }) => FLAWS[one.flaw](one.count)
const INSTEAD: Record<PageInstead, string> = {
  unavailable: 'un avis d’indisponibilité temporaire du site',
  not_found: 'un message de page introuvable',
  login_required: 'une demande de connexion',
  moved: 'une autre page, vers laquelle on est redirigé',
  error_page: 'un message d’erreur du serveur',
  parked: 'une page d’attente d’un fournisseur de domaines'
}
const CONTACTS: Record<TouchpointKind, string> = {
  meeting: 'Une réunion de parrainage',
  call: 'Un appel de parrainage',
  visit: 'Une visite de la personne qui parraine',
  message_sent: 'Un message de la personne qui parraine, adressé à d’autres',
  success_told: 'Un succès relayé par la personne qui parraine',
  people_released: 'Des personnes libérées par la personne qui parraine',
  budget_given: 'Un budget accordé par la personne qui parraine',
  obstacle_removed: 'Un obstacle levé par la personne qui parraine',
  other: 'Un échange de parrainage'
}
const OBJECTIVES: Record<NonNullable<AgendaItem['objective']>, string> = {
  story_so_far: 'l’histoire jusqu’ici',
  why_join: 'les raisons de participer',
  sponsor_framing: 'la vision de la personne qui parraine',
  feedback: 'les retours attendus',
  next_steps: 'les prochaines étapes',
  call_to_action: 'l’appel à participer',
  who_is_in_the_room: 'qui est dans la salle'
}

// Charters.
const STRENGTHS = ['faible', 'plutôt faible', 'moyenne', 'forte', 'très forte']
const SECTION_CHANGES: Record<SectionChange, string> = {
  same: 'Identique',
  changed: 'Modifiée',
  added: 'Ajoutée',
  removed: 'Supprimée',
  moved: 'Déplacée'
}
const LINE_CHANGES: Record<LineChange, string> = { same: 'Identique', added: 'Ajoutée', removed: 'Supprimée' }
const votes = (of: {
  voted: number
  electorate: number
  quorum: number
  agree: number
  object: number
  abstain: number
}) =>
  `${count(of.voted, 'personne', 'personnes')} sur ${of.electorate} ${of.voted < 2 ? 'a' : 'ont'} voté ; il en fallait au moins ${of.quorum}. Pour : ${of.agree}, objections : ${of.object}, abstentions : ${of.abstain}.`

// Engagement.
const textsOf = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text)
type Window = { from: string; to: string }
const within = ({ from, to }: Window) => `du ${day(from)} au ${day(to)}`
const taken = ({ active, giving, periods, ...window }: Window & { active: number; giving: number; periods: number }) =>
  `${within(window)}, présence dans ${active} périodes sur ${periods}, et apport dans ${giving}`

// Events.
const when = (date: NoticeSpan) => (date.wholeDays ? span(date) : `${span(date)} (${date.timeZone})`)
const until = (one: { at: string; timeZone: string }) => `${moment(one.at, one.timeZone)} (${one.timeZone})`

// Pages behind signed links.
const inDays = (number: number) => count(number, 'jour', 'jours')
const placeOf = ({ community, portal }: { community: string; portal: string | null }) =>
  portal ? `${community} sur ${portal}` : community

// Portals at a glance, digests, campaigns, crawls, facts and rules of portals.
const FRESHNESS: Record<Freshness, string> = {
  fresh: 'À jour',
  due: 'Bientôt à vérifier',
  stale: 'À vérifier',
  abandoned: 'À vérifier depuis longtemps',
  unknown: 'Pas encore vérifiée'
}
const STAGES: Record<Maintenance, string> = {
  compliant: 'À jour',
  due: 'Bientôt à vérifier',
  overdue: 'Premier avis',
  second_notice: 'Deuxième avis',
  final_notice: 'Dernier avis',
  suspension_proposed: 'Masquage proposé',
  suspended: 'Masquée',
  removed: 'Retirée'
}
const ENDS = {
  nothing: 'Il n’y a rien à faire.',
  reminders:
    'Les rappels cessent dès que la page est mise à jour ou confirmée, et que ce qui a été constaté est réglé.',
  suspended: 'Réglez ce qui a été constaté, et demandez à l’administration du portail de montrer de nouveau la page.',
  removed: 'La page a été retirée. L’administration du portail peut expliquer pourquoi.'
}
const GOALS: Record<string, (target: number) => string> = {
  pages_up_to_date: target => `${target} % des pages sont à jour`,
  pages_passing_rule: target => `${target} % des pages répondent à l’exigence`
}
const OUTCOMES: Record<string, string> = {
  reached: 'L’objectif est atteint. Merci à toutes les personnes qui ont aidé.',
  not_reached:
    'L’objectif n’a pas été atteint cette fois-ci. Merci à toutes les personnes qui ont aidé ; chaque page améliorée compte.'
}
type Result = { outcome: string; goal: string; reached: number; pages: number }
type Week = { opened: number; settled: number; updated: number; recovered: number; added: number }
const CHANGES: [name: keyof Week, one: string, other: string][] = [
  ['settled', 'constat réglé', 'constats réglés'],
  ['opened', 'nouveau constat', 'nouveaux constats'],
  ['updated', 'page mise à jour', 'pages mises à jour'],
  ['recovered', 'page qui n’a plus besoin de rappels', 'pages qui n’ont plus besoin de rappels'],
  ['added', 'page ajoutée', 'pages ajoutées']
]
const weekBefore = (number: number | null) =>
  number === null ? '' : ` (${number.toLocaleString(TAG)} la semaine précédente)`
const CHOICES: Record<string, string> = {
  draft: 'brouillon',
  proposed: 'proposée',
  changes_asked: 'à revoir',
  approved: 'approuvée',
  declined: 'refusée',
  planning: 'en préparation',
  active: 'active',
  renewing: 'en renouvellement',
  dormant: 'en sommeil',
  closing: 'en cours de fermeture',
  closed: 'fermée',
  merged: 'réunie à une autre',
  withdrawn: 'retirée',
  fresh: 'à jour',
  due: 'bientôt à vérifier',
  stale: 'à vérifier',
  abandoned: 'à vérifier depuis longtemps',
  unknown: 'inconnue',
  yes: 'oui',
  no: 'non'
}
const choiceIn = (choice: string) => CHOICES[choice] ?? choice
type Threshold = { least: number | null; most: number | null }
const range = ({ least, most }: Threshold) =>
  least === null
    ? `${most} au plus`
    : most === null
      ? `${least} au moins`
      : least === most
        ? `exactement ${least}`
        : `de ${least} à ${most}`

const OF_PORTALS = {
  'picture.freshness_title': ({ name }: { name: string }) => `Pages ${de(name)} selon leur fraîcheur`,
  'picture.pages': ({ count: number }: { count: number }) => pages(number),
  'picture.no_pages': 'Il n’y a pas encore de pages.',
  'picture.freshness': ({ freshness }: { freshness: Freshness }) => FRESHNESS[freshness],
  'picture.parts': ({ parts }: { parts: readonly { name: string; count: string }[] }) =>
    `${list(parts.map(({ name, count: number }) => `${name} : ${number}`))}.`,
  'picture.score_title': ({ name }: { name: string }) => `Score ${de(name)}`,
  'picture.score': ({ score }: { score: string }) => `${score} sur 10.`,
  'picture.of_ten': 'sur 10',
  'picture.no_score': 'pas encore de score',
  'picture.score_about': 'La moyenne pondérée de tous les constats qui comptent ; 10 est le meilleur.',
  'picture.score_unknown': 'Aucun constat ne compte encore dans le score.',
  'picture.trend_title': ({ name }: { name: string }) => `Score ${de(name)} sur 12 semaines`,
  'picture.trend_unit': 'De 0 à 10 ; 10 est le meilleur',
  'picture.trend_change': ({ first, since: on, last }: { first: string; since: string; last: string }) =>
    `Il était de ${first} le ${day(on)} et est de ${last} aujourd’hui.`,
  'picture.trend_now': ({ score }: { score: string }) => `Il est de ${score} aujourd’hui.`,
  'picture.trend_unknown': ({ count: number, of }: { count: number; of: number }) =>
    `pas encore évalué : ${count(number, 'jour', 'jours')} sur ${of}`,
  'picture.network_title': ({ name }: { name: string }) => `Ce que partagent les communautés ${de(name)}`,
  'picture.network_about': ({ count: number, links }: { count: number; links: number }) =>
    `${count(number, 'communauté', 'communautés')}, ${count(links, 'lien', 'liens')}`,
  'picture.unnamed': ({ count: number }: { count: number }) => `La place manque pour ${count(number, 'nom', 'noms')}.`,
  'picture.no_communities': 'Il n’y a pas encore de communautés.',
  'picture.shared_topics': 'thèmes communs',
  'picture.shared_people': 'personnes en commun, 5 ou plus',
  'picture.members': ({ name, count: number }: { name: string; count: number }) =>
    `${name} : ${count(number, 'membre', 'membres')}`,
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
    `${from} et ${to} ont en commun : ${list([
      ...topics.map(({ topic }) => topic),
      ...(people === null ? [] : [`au moins ${count(people, 'personne', 'personnes')}`])
    ])}`,
  'picture.strongest': ({ shared }: { shared: readonly { text: string }[] }) =>
    `Les liens les plus forts : ${textsOf(shared).join(' ; ')}.`,
  'picture.stage_title': ({ name }: { name: string }) => `Étape de rappel de la page ${de(name)}`,
  'picture.stage': ({ stage }: { stage: Maintenance }) => STAGES[stage],
  'picture.stage_here': ({ on }: { on: string }) => `Vous êtes ici, depuis le ${day(on)}`,
  'picture.stage_day': ({ days }: { days: number }) =>
    days === 0 ? 'Les rappels commencent' : `${count(days, 'jour', 'jours')} après le premier avis`,
  'picture.stage_person': 'Une personne décide',
  'picture.stage_next': ({ stage }: { stage: keyof typeof ENDS }) => ENDS[stage],
  'review.due': ({ community }: { community: string }) => `Vérifier la page ${de(community)}`,
  'review.about': ({ on, everyDays, url }: { on: string; everyDays: number; url: string }) =>
    `La page a été mise à jour pour la dernière fois le ${day(on)}, et est à vérifier tous les ${inDays(everyDays)}. Merci de la lire, de mettre à jour ce qui ne l’est plus, et de confirmer qu’elle est exacte : ${url}`,
  'review.calendar': ({ portal }: { portal: string }) => `Vérifications des pages – ${portal}`,
  'site_crawl.none':
    'Aucun plan du site n’a été trouvé. Indiquez son URL dans robots.txt (Sitemap: …), ou publiez-le sous /sitemap.xml.',
  'site_crawl.unread': ({ address }: { address: string }) => `Un plan du site n’a pas pu être lu : ${address}`,
  'site_crawl.cut': ({ sitemaps, pages: number }: { sitemaps: number; pages: number }) =>
    `Tout n’a pas été lu : au plus ${count(sitemaps, 'plan du site', 'plans du site')} et ${pages(number)}.`,
  'site_crawl.off': 'Ce service ne consulte pas de pages (PAGE_CHECKS est désactivé).'
}

const OF_DIGESTS = {
  'digest.title': ({ portal, from, to }: { portal: string; from: string; to: string }) =>
    `${portal} : ${days(from, to)}`,
  'digest.pages': (one: { upToDate: number; pages: number; before: number | null }) =>
    `${pages(one.upToDate)} à jour sur ${one.pages}${weekBefore(one.before)}.`,
  'digest.score': ({ score, before }: { score: number; before: number | null }) =>
    `Le score du portail est de ${score.toLocaleString(TAG)} sur 10${weekBefore(before)}.`,
  'digest.changes': (week: Week) => {
    const said = CHANGES.flatMap(([name, one, other]) => (week[name] > 0 ? [count(week[name], one, other)] : []))
    return said.length > 0 ? `Cette semaine : ${said.join(', ')}.` : 'Rien n’a changé cette semaine.'
  },
  'digest.help_heading': 'Ces pages ont le plus besoin d’aide :',
  'digest.help': ({ name, reason, open }: { name: string; reason: string | null; open: number }) =>
    `${name} : ${reason ?? count(open, 'constat ouvert', 'constats ouverts')}`,
  'digest.due_heading': 'À vérifier dans la semaine qui vient :',
  'digest.due': ({ name, on }: { name: string; on: string }) => `${name}, d’ici au ${day(on)}`,
  'digest.more_due': ({ count: number }: { count: number }) => `Et ${count(number, 'autre page', 'autres pages')}.`,
  'digest.none_due': 'Aucune vérification n’est attendue dans la semaine qui vient.',
  'digest.line': ({ line, url }: { line: string; url: string }) => `• ${line}\n  ${url}`,
  'campaign.goal': ({ measure, target, by }: { measure: string; target: number; by: string }) =>
    `Objectif : ${GOALS[measure]!(target)} d’ici au ${day(by)}.`,
  'campaign.progress': (one: { reached: number; pages: number }) =>
    `${pages(one.reached)} sur ${one.pages} ${one.reached < 2 ? 'répond' : 'répondent'} à l’objectif.`,
  'campaign.yours': ({ goal, progress }: { goal: string; progress: string }) =>
    `${goal} ${progress} La vôtre fait partie de celles qui manquent encore.`,
  'campaign.outcome': ({ outcome }: { outcome: string }) => OUTCOMES[outcome]!,
  'campaign.result': ({ outcome, goal, reached, pages: all }: Result) =>
    `${outcome} ${goal}${all === 0 ? '' : ` Le dernier jour, ${pages(reached)} sur ${all} y ${reached < 2 ? 'répondait' : 'répondaient'}.`}`,
  'campaign.chart.goal': 'Objectif',
  'campaign.chart.none': 'Il n’y a pas encore de progrès à montrer : la campagne n’a pas commencé.',
  'chat.open_portal': 'Ouvrir le portail',
  'chat.open_page': 'Ouvrir la page',
  'chat.open_event': 'Ouvrir l’événement',
  'chat.campaign': ({ title }: { title: string }) => `Campagne : ${title}`,
  'chat.event': ({ name, title }: { name: string; title: string }) => `Nouvel événement ${de(name)} : ${title}`,
  'chat.event_when': until,
  'mail.failing.server': 'Le serveur de messagerie n’a pas pu être joint pendant trois jours.'
}

const OF_PACKS = {
  'not_judged.out_of_scope': 'Le portail n’utilise pas cette règle ici.',
  'custom.number': ({ what, value }: { what: string; value: number }) => `${what} : ${value.toLocaleString(TAG)}.`,
  'custom.day': ({ what, on }: { what: string; on: string }) => `${what} : ${day(on)}.`,
  'custom.choice': ({ what, choice }: { what: string; choice: string }) => `${what} : ${choiceIn(choice)}.`,
  'custom.unknown': ({ what }: { what: string }) => `${what} : non connu.`,
  'custom.passes': ({ title, found }: { title: string; found: string }) => `${title} ${found}`,
  'custom.fails': ({ fails, found, required }: { fails: string; found: string; required: string }) =>
    `${fails} ${found} ${required}`,
  'custom.required.number': (threshold: Threshold) => `Requis : ${range(threshold)}.`,
  'custom.required.day': (threshold: Threshold) => `Requis, en jours écoulés : ${range(threshold)}.`,
  'custom.required.choice': ({ choices }: { choices: readonly { choice: string }[] }) =>
    `Requis : ${list(choices.map(({ choice }) => choiceIn(choice)))}.`,
  'fact.community.attendance':
    'Les jours où elle a tenu des événements, et combien de personnes étaient là, nommées et au total.',
  'fact.community.managers':
    'Combien de ses membres, et de celles et ceux venus à ses événements dans les 280 derniers jours, encadrent une équipe.',
  'fact.page.reports': 'Les signalements à son sujet et leur issue ; les signalements écartés sont omis.',
  'fact.page.reports.undecided': 'Signalements non tranchés',
  'fact.page.reports.upheld': 'Signalements confirmés et non résolus',
  'fact.community.exclusion-reports': 'Les signalements d’exclusion sans motif, et leur issue.',
  'fact.community.exclusion-reports.undecided': 'Signalements non tranchés',
  'fact.community.exclusion-reports.upheld': 'Signalements confirmés et non résolus',
  'fact.community.charter':
    'La dernière version publiée de sa charte : son numéro, quand elle a été publiée et, le cas échéant, retirée.',
  'fact.community.charter.version': 'Version de la charte',
  'fact.community.charter.published': 'Charte publiée',
  'fact.community.last-review': 'La dernière revue de sa charte : quand elle a été ouverte et conclue, et son issue.',
  'fact.community.last-review.opened': 'Dernière revue ouverte',
  'fact.community.last-review.concluded': 'Dernière revue conclue',
  'fact.community.charter-review': 'La prochaine date de revue de sa charte en vigueur, et la revue en cours.',
  'fact.community.charter-review.due': 'Prochaine revue de la charte',
  'fact.page.reachability':
    'Les résultats des trois derniers contrôles concluants et du plus récent, et depuis quel contrôle la page ne se charge pas.',
  'fact.page.reachability.checked': 'Dernier contrôle',
  'fact.page.reachability.failing': 'Ne se charge pas depuis',
  'fact.page.reachability.instead': 'Montre autre chose depuis',
  'fact.page.last-read':
    'Son titre, ses intertitres, images, liens rompus et mentions, et si sa mission y figure, à la dernière lecture.',
  'fact.page.last-read.read': 'Dernière lecture',
  'fact.page.last-read.has-title': 'A un titre',
  'fact.page.last-read.headings': 'Intertitres',
  'fact.page.last-read.images-without-alt': 'Images sans texte de remplacement',
  'fact.page.last-read.broken-links': 'Liens rompus',
  'fact.page.last-read.broken-images': 'Images introuvables',
  'fact.page.last-read.mission-shown': 'Montre sa mission',
  'fact.page.last-read.markings': 'Mentions',
  'fact.page.nearness': 'La similitude de ses mots avec la mission lors des trois derniers contrôles concluants.',
  'fact.page.nearness.last': 'Similitude avec la mission, de 0 à 1',
  'fact.community.consultation': 'Combien de membres actifs elle a, et son dernier sondage sur la fermeture.',
  'fact.community.consultation.members': 'Membres actifs',
  'fact.community.lessons-learned': 'Combien de ressources du type `lessons_learned` elle a publiées.',
  'fact.community.lessons-learned.count': 'Enseignements',
  'fact.community.setting': 'Son état, quand il a changé, et son lancement.',
  'fact.community.setting.status': 'État',
  'fact.community.setting.launched': 'Lancée',
  'fact.community.roles':
    'Son pilotage, son noyau et son parrainage : depuis quand, et avec combien d’heures réservées par semaine.',
  'fact.community.roles.leaders': 'Pilotes',
  'fact.community.roles.core': 'Membres du noyau',
  'fact.community.roles.sponsors': 'Parrainages',
  'fact.community.role-terms': 'Les mandats passés et actuels de son pilotage, de son noyau et de son parrainage.',
  'fact.community.units':
    'Nombre de membres actifs, nombre de membres dont l’unité est connue, et ses trois plus grandes unités.',
  'fact.community.units.members': 'Membres actifs',
  'fact.community.units.known-units': 'Membres dont l’unité est connue',
  'fact.community.exclusions': 'Les personnes refusées ou retirées par une autre personne, sans motif enregistré.',
  'fact.community.exclusions.count': 'Refus et retraits sans motif',
  'fact.community.givers':
    'Qui a apporté quelque chose, et ce qui a été donné et reçu, d’après le registre tel qu’il était connu ; sans les remerciements privés.',
  'fact.community.newcomers':
    'Qui est arrivé dans les 400 derniers jours, et quand ; sans les membres fondateurs ni les adhésions enregistrées par un import ou une requête groupée.',
  'fact.community.meetings':
    'Quand elle a tenu son dernier événement et quand aura lieu le prochain, son rythme annoncé et ses pauses.',
  'fact.community.meetings.held': 'Dernier événement',
  'fact.community.meetings.next': 'Prochain événement',
  'fact.community.meetings.every-days': 'Jours annoncés entre les événements',
  'fact.community.launch-events':
    'Ses événements de lancement prévus ou tenus, avec les objectifs à leur ordre du jour.',
  'fact.community.launch-events.count': 'Événements de lancement',
  'fact.community.formats': 'Les formats des six derniers événements qu’elle a tenus.',
  'fact.community.formats.different': 'Formats différents sur les six derniers événements',
  'fact.community.minutes':
    'Quand les comptes rendus de ses six derniers événements ont été publiés : pour les formats qui en attendent, 7 jours ou plus après leur fin, dans la dernière année.',
  'fact.community.minutes.missing': 'Événements sans compte rendu',
  'fact.community.unheard-series':
    'Ses séries dont trois dates de suite ne sont pas confirmées, et ses séries en sommeil.',
  'fact.community.unheard-series.count': 'Séries que personne ne confirme',
  'fact.community.objectives': 'Le nombre d’objectifs stratégiques qu’elle nomme.',
  'fact.community.objectives.count': 'Objectifs stratégiques',
  'fact.community.measures':
    'La valeur la plus récente de chaque indicateur de sa charte, et la précédente ou la valeur de départ.',
  'fact.community.measures.count': 'Indicateurs qui ont une valeur',
  'fact.community.measures.newest': 'Valeur la plus récente d’un indicateur',
  'fact.page.last-update': 'Quand elle a donné signe de vie pour la dernière fois, d’après ce qui compte.',
  'fact.page.last-update.updated': 'Dernier signe de vie',
  'fact.page.last-update.freshness': 'Fraîcheur',
  'fact.page.last-update.review-days': 'Jours d’une vérification à l’autre',
  'fact.page.setting':
    'Quand elle a été enregistrée, l’état de sa communauté et quand il a changé, et la pause saisonnière annoncée de la communauté.',
  'fact.page.setting.registered': 'Enregistrée',
  'fact.page.setting.status': 'État de la communauté',
  'fact.page.setting.closed': 'Fermée',
  'fact.page.purpose':
    'La mission que déclarent la page ou sa communauté, et le besoin ou l’aspiration auquel elle répond, avec sa date de fin.',
  'fact.page.purpose.mission': 'A une mission',
  'fact.page.purpose.requirement': 'Nomme un besoin ou une aspiration',
  'fact.page.purpose.requirement-ends': 'Fin du besoin',
  'fact.community.gifts':
    'Ce qui a été apporté : quand, à quel sujet et à qui, d’après le registre tel qu’il était connu.',
  'fact.community.unit-sizes': 'Nombre de membres actifs dans chaque unité, et nombre d’unités de l’organisation.',
  'fact.community.turnover':
    'Les jours des arrivées et des départs ; sans les arrivées enregistrées par un import ou une requête groupée.',
  'fact.community.facilitation':
    'Combien de personnes ont animé les six derniers événements qu’elle a tenus, et pour combien d’entre eux c’est enregistré.',
  'fact.community.handovers': 'Les rôles transmis comme prévu à une autre personne en deux ans.',
  'fact.page.representatives': 'Ses responsables en titre et en second, depuis quand, et l’intérim pendant un congé.',
  'fact.page.representatives.primary': 'Responsables en titre',
  'fact.page.representatives.secondary': 'Responsables en second',
  'fact.page.representatives.away': 'Responsables en congé',
  'fact.page.representative-terms': 'Les mandats passés et actuels de ses responsables.',
  'fact.page.representative-addresses': 'Lesquels de ses responsables ont une adresse e-mail.',
  'fact.page.representative-addresses.without': 'Responsables sans adresse e-mail',
  'fact.page.representative-load': 'De combien de pages du portail chacun de ses responsables s’occupe.',
  'fact.page.representative-load.most': 'Le plus de pages dont l’un d’eux est responsable',
  'fact.community.silent-representatives':
    'Ses pages à vérifier dont l’unique responsable n’a pas donné signe de vie depuis 30 jours ou plus.',
  'fact.community.silent-representatives.count': 'Pages dont l’unique responsable ne donne pas signe de vie',
  'fact.community.touchpoints': 'Les échanges de parrainage et les actes de soutien qui ont eu lieu.',
  'fact.community.touchpoints.last': 'Dernier échange de parrainage',
  'fact.community.overdue-touchpoints':
    'Ses échanges prévus dont le jour est passé, et qui ne sont ni faits ni annulés.',
  'fact.community.overdue-touchpoints.count': 'Échanges en retard'
}

const messages: Language['messages'] = {
  ...OF_PORTALS,
  ...OF_DIGESTS,
  ...OF_PACKS,

  // Requests that failed.
  'egress.not_an_address': 'L’adresse n’est pas une URL valide.',
  'egress.scheme': 'Seuls http et https sont utilisés.',
  'egress.credentials': 'Une adresse ne doit contenir ni identifiant ni mot de passe.',
  'egress.port': ({ port }) => `Le port ${port} n’est pas autorisé : seuls 80 et 443 sont utilisés.`,
  'egress.no_address': ({ host }) => `${host} n’a pas d’adresse utilisable.`,
  'egress.nobodys_address': ({ host, address }) => `${host} est ${address}, ce qui n’est pas l’adresse d’un hôte.`,
  'egress.not_public': ({ host }) => `${host} n’est pas sur le réseau public et ne figure pas dans ALLOWED_NETWORKS.`,
  'egress.no_host': ({ host }) => `L’hôte ${host} n’existe pas.`,
  'egress.unresolved': ({ host }) => `Le nom ${host} n’a pas pu être résolu pour le moment.`,
  'egress.unresolved_in_time': ({ host, seconds }) => `Le nom ${host} n’a pas été résolu en ${seconds} s.`,
  'egress.no_way_out': ({ host }) => `Le réseau de ce service ne mène pas à ${host} pour le moment.`,
  'egress.refused_port': ({ host }) => `${host} n’accepte pas de connexion sur ce port.`,
  'egress.not_http': ({ host }) => `${host} a envoyé une réponse qui n’est pas du HTTP.`,
  'egress.certificate': ({ host, code }) => `Le certificat de ${host} n’est pas valide (${code}).`,
  'egress.broken': ({ host, code }) => `La connexion à ${host} s’est interrompue${code ? ` (${code})` : ''}.`,
  'egress.encoding': 'La réponse a un encodage qui n’a pas été demandé.',
  'egress.misencoded': 'La réponse ne correspond pas à l’encodage annoncé.',
  'egress.redirects': ({ host, times }) => `${host} redirige plus de ${times} fois.`,
  'egress.unencrypted': ({ host }) => `${host} redirige de https vers http.`,
  'egress.late': ({ host, seconds }) => `${host} n’a pas répondu en ${seconds} s.`,
  'egress.silent': ({ host, seconds }) => `${host} n’a pas accepté la connexion en ${seconds} s.`,

  // Notices and mails.
  'notice.why': 'Pourquoi',
  'notice.how': 'Ce que vous pouvez faire',
  'notice.by_when': 'Échéance',
  'notice.next': 'La suite',
  'mail.hello': ({ name }) => `Bonjour ${name},`,
  'mail.several': ({ notices }) => `${notices} avis sur vos communautés`,
  'mail.footer':
    'Sauf urgence, vous recevez au plus un message de ce type par jour. Ceci est un message automatique ; les réponses parviennent aux personnes qui gèrent le service.',
  'mail.list': 'Avis sur les communautés',
  'mail.no_address': 'La personne n’a pas d’adresse e-mail.',
  'mail.refused': ({ answer }) => `Le serveur de messagerie a répondu : ${answer}`,
  'mail.not_reached': ({ problem }) => `Le serveur de messagerie n’a pas pu être joint : ${problem}`,

  // Feeds and webhooks.
  'feed.title': ({ portal }) => `Communautés – ${portal}`,
  'feed.new': ({ name }) => `Nouvelle page : ${name}`,
  'feed.back': ({ name }) => `${name} : la page est de nouveau à jour`,
  'feed.event': ({ name, title }) => `Nouvel événement : ${title} (${name})`,
  'feed.kudos': ({ name, by }) => `${by} remercie ${name}`,
  'feed.kudos_title': ({ name }) => `Remerciements – ${name}`,
  'feed.step': ({ name, step }) => `${name} : ${STEPS[step]}`,
  'feed.opened': ({ name, reason }) => `${name} : ${reason}`,
  'feed.closed': ({ name, rule }) => `${name} : résolu – ${rule}`,
  'feed.new_text': ({ name }) => `${name} a désormais une page ici.`,
  'feed.back_text': ({ name }) => `La page ${de(name)} a été vérifiée ou mise à jour.`,
  'feed.step_text': 'Une vérification de la page règle la situation aussitôt, et les rappels cessent.',
  'feed.closed_text': 'Il ne reste rien à faire.',
  'feed.subscribe':
    'Ceci est un flux. Pour suivre les nouveautés, copiez l’adresse de cette page dans un lecteur de flux.',
  'feed.empty': 'Il n’y a pas encore de nouveautés.',
  'webhook.secret': 'Le secret du webhook ne peut pas être déchiffré. Créez-en un nouveau.',
  'webhook.insecure':
    'Les événements sont envoyés en https ; en http, uniquement aux hôtes qui figurent dans ALLOWED_NETWORKS.',
  'webhook.status': ({ status }) => `Le point de terminaison a renvoyé ${status}.`,
  'webhook.not_reached': 'Le point de terminaison n’a pas pu être joint.',

  // Requests for pages, successions, updates and checks.
  'page_request.unanswered': ({ days }) =>
    `La dernière question est restée sans réponse pendant ${days} jours. Vous pouvez bien sûr envoyer une nouvelle demande.`,
  'succession.asked': ({ why, role }) => `${WHY[why]} On vous propose de devenir ${SUCCESSORS[role]}.`,
  'page_update.sitemap': ({ said }) => `lastmod ${said} dans le plan du site`,
  'page_update.http': ({ said }) => `Last-Modified: ${said}`,
  'page_update.content': 'Le texte de la partie principale a changé, et deux contrôles ultérieurs l’ont confirmé.',
  'page_update.signed_link': 'Par un lien signé',
  'page_update.counts': 'C’est le signe de vie le plus récent.',
  'page_update.older': 'Un signe de vie plus récent compte.',
  'page_update.bulk':
    'La modification a touché six pages ou plus, avec la même clé ou en une minute, et ne vaut vérification pour aucune d’elles.',
  'page_update.no_sign_of_life':
    'Seules les mises à jour par des membres et des responsables sont un signe de vie ; celle-ci vient de l’administration ou d’un programme.',
  'page_check.status': ({ status }) => `Elle renvoie ${status}.`,
  'page_check.no_location': ({ status }) => `Elle renvoie ${status} sans Location.`,
  'page_check.redirects': ({ times }) => `Elle redirige plus de ${times} fois.`,
  'page_check.not_html': 'La réponse n’est ni du HTML ni un PDF.',
  'page_check.no_host_answered':
    'Aucun des hôtes appelés n’a répondu ; c’est donc considéré comme une panne de notre réseau.',
  'page_check.unread': 'Elle n’a pas pu être lue : elle n’a pas de texte, est endommagée ou trop longue à lire.',
  'page_check.cut': 'Elle dépasse 1 Mio ; le reste n’a pas été lu.',
  'page_check.robots': 'robots.txt demande de ne pas la consulter.',
  'page_check.no_robots': ({ status }) => `robots.txt n’a pas pu être lu : son hôte a renvoyé ${status}.`,
  'page_check.pausing': 'Son hôte a demandé à la surveillance de faire une pause.',
  'page_check.busy': ({ status }) => `Son hôte a renvoyé ${status} : réessayez plus tard.`,

  // Steps of pages and cases.
  'maintenance.in_order': 'La page répond à toutes les exigences.',
  'maintenance.settled': 'Ce qui motivait les rappels est réglé.',
  'maintenance.set_aside': 'La page ne demande rien pour le moment.',
  'maintenance.appeal_over': 'Le délai de recours contre le retrait est passé.',
  'help.handover': ({ to }) =>
    `La personne souhaite transmettre la page à ${to}. À cette adresse, personne ne peut être sollicité : la personne est peut-être nouvelle, ou a déjà décliné.`,
  'next_step.first_notice': 'Un premier avis est envoyé aux responsables.',
  'next_step.second_notice': 'Un deuxième avis est envoyé aux responsables.',
  'next_step.final_notice': 'Le dernier avis est envoyé aux responsables.',
  'next_step.suspension_proposed': 'Un masquage temporaire est proposé à l’administration du portail, qui décide.',
  'next_step.suspension_decided': 'L’administration du portail décide si la page est temporairement masquée.',

  // Findings, rules and badges.
  'not_judged.inactive': ({ status }) => `La communauté ${COMMUNITY_STATUSES[status]}.`,
  'not_judged.ended': ({ status }) =>
    `La communauté ${COMMUNITY_STATUSES[status]}, et sa page n’est conservée que pour la lecture.`,
  'not_judged.young': ({ on }) => `La communauté a été lancée le ${day(on)} et est trop récente pour être évaluée.`,
  'not_judged.paused': ({ until: last }) => `La communauté est en pause annoncée jusqu’au ${day(last)}.`,
  'not_judged.window': ({ from, on }) =>
    `La communauté a été lancée le ${day(on)}, et la comparaison porte sur ce qui s’est passé depuis le ${day(from)}.`,
  'not_judged.few_periods': 'La période comparée est en grande partie couverte par des pauses annoncées.',
  'not_judged.few_members': ({ fewest }) =>
    `La communauté a moins de ${fewest} membres, et les personnes ne sont pas évaluées individuellement.`,
  'not_judged.not_recorded': ({ from }) =>
    `Depuis le ${day(from)}, rien de ce que l’on a apporté à la communauté n’est enregistré.`,
  'not_judged.names': ({ from }) =>
    `Depuis le ${day(from)}, moins de la moitié des personnes présentes aux événements sont enregistrées par leur nom.`,
  'evidence.held': ({ from, lastDay, held }) =>
    `${count(held, 'événement a eu lieu', 'événements ont eu lieu')} ${between({ from, lastDay })}.`,
  'set_aside.page_removed': 'La page a été retirée.',
  'set_aside.rule_left': 'Le portail n’utilise plus cette règle.',
  'set_aside.community_left': 'La communauté n’est plus sur ce portail.',
  'waiver.holds': ({ by, until: last, why }) =>
    `Dérogation${by ? ` accordée par ${by}` : ''} jusqu’au ${day(last)} : ${why}`,
  'waiver.ends': 'La dérogation prend fin, et la règle s’applique de nouveau.',
  'report.upheld': 'Signalé lors d’une lecture et confirmé.',
  'report.undecided': 'Signalé lors d’une lecture, pas encore tranché.',
  'monitor.not_read': 'La surveillance n’a pas encore lu la page.',
  'leader.none': 'La communauté n’a pas de pilote aujourd’hui.',
  'badge.not_reviewed': 'Pas encore vérifiée',
  'badge.reviewed': ({ on }) => `À jour · vérifiée le ${day(on, 'medium')}`,
  'badge.updated': ({ on }) => `À jour · modifiée le ${day(on, 'medium')}`,
  'badge.due_by': ({ on }) => `À vérifier d’ici au ${day(on, 'medium')}`,
  'badge.due_since': ({ on }) => `À vérifier depuis le ${day(on, 'medium')}`,
  'badge.long_overdue': ({ on }) => `À vérifier depuis longtemps · le ${day(on, 'medium')}`,
  'badge.removed': 'Retirée',
  'badge.closed': 'Fermée',
  'badge.paused': ({ on }) => `En pause jusqu’au ${day(on, 'medium')}`,
  'badge.waived': ({ on }) => `Dérogation jusqu’au ${day(on, 'medium')}`,
  'badge.title': ({ name, text }) => `${name} : ${text}`,
  'badge.description': ({ on, everyDays }) =>
    `${on ? `La page a été mise à jour pour la dernière fois le ${day(on, 'medium')}` : 'La date de la dernière mise à jour n’est pas encore connue'}. Elle est à vérifier tous les ${everyDays} jours.`,
  'close.consultation.title': 'Les membres sont entendus avant la fermeture de la communauté',
  'close.consultation.fails': 'La consultation des membres sur la fermeture n’est pas terminée.',
  'close.consultation.ask': 'attendre les réponses des membres',
  'close.consultation.remedy': 'Laissez aux membres le temps de répondre, et tenez compte de ce qu’ils disent.',
  'close.consultation.effort': 'une conversation',
  'close.consultation.heard': ({ until: last }) =>
    `Les membres ont été entendus : ils pouvaient répondre jusqu’au ${day(last)}.`,
  'close.consultation.no_members': 'La communauté n’a aucun membre actif à consulter.',
  'close.consultation.none':
    'Les membres n’ont pas été consultés. Poursuivez la communauté avec `resume`, puis engagez de nouveau la fermeture : ils seront alors consultés.',
  'close.consultation.open': ({ until: last }) =>
    `Les membres peuvent répondre jusqu’au ${day(last)}. Attendez leurs réponses.`,
  'close.lessons.title': 'Les enseignements sont conservés à la fermeture de la communauté',
  'close.lessons.fails': 'La communauté n’a publié aucun enseignement, et rien n’indique qu’il n’y en a pas.',
  'close.lessons.ask': 'noter ce qui a été appris',
  'close.lessons.remedy': 'Publiez les enseignements comme ressource du type `lessons_learned`.',
  'close.lessons.effort': '1 heure',
  'close.lessons.written': ({ lessons }) =>
    `${count(lessons, 'ressource contient', 'ressources contiennent')} les enseignements.`,
  'close.lessons.none_known': 'Il est consigné qu’aucun enseignement n’est connu.',
  'close.lessons.none':
    'Aucun enseignement n’est publié. Publiez une ressource du type `lessons_learned`, ou envoyez `noLessonsKnown` pour indiquer qu’il n’y en a pas.',
  'community.big-boys-club.title': 'Toutes sortes de membres font des présentations',
  'community.big-boys-club.fails':
    'Sur les 2 derniers trimestres, les responsables d’équipe ont fait nettement plus de présentations que leur part parmi les membres, et les autres sont venus moins nombreux par événement au second trimestre qu’au premier.',
  'community.big-boys-club.ask': 'inviter d’autres membres à prendre la parole',
  'community.big-boys-club.remedy':
    'Invitez des membres qui n’encadrent personne à prendre la parole : prévoyez des présentations éclair ou un lean coffee, où quelques minutes suffisent. Si l’on ne sait pas qui encadre, l’annuaire peut l’indiquer.',
  'community.big-boys-club.effort': 'un événement',
  'community.big-boys-club.few_talks': ({ from, lastDay, fewest }) =>
    `Moins de ${fewest} présentations sont enregistrées ${between({ from, lastDay })}.`,
  'community.big-boys-club.no_attendance': days =>
    `Le nombre de personnes venues aux événements ${between(days)} n’est pas enregistré pour les deux trimestres.`,
  'community.big-boys-club.managers_unknown': 'Pour plus d’un membre sur cinq, on ne sait pas s’il encadre une équipe.',
  'community.big-boys-club.shared': days =>
    `Les responsables d’équipe n’ont pas fait nettement plus de présentations ${between(days)} que leur part parmi les membres.`,
  'community.big-boys-club.attended': days =>
    `Les responsables d’équipe ont fait beaucoup de présentations ${between(days)}, et les autres sont venus aussi nombreux qu’avant.`,
  'community.big-boys-club.falling': days =>
    `Les responsables d’équipe ont fait nettement plus de présentations ${between(days)} que leur part parmi les membres, et les autres sont venus moins nombreux.`,
  'charter.review.title': 'La charte est revue à temps',
  'charter.review.fails': 'La date de revue de la charte en vigueur est passée.',
  'charter.review.ask': 'revoir la charte',
  'charter.review.remedy':
    'Revoyez la charte avec le noyau : comparez les objectifs et les indicateurs à ce qui a été réalisé, écoutez les membres, et fixez la prochaine date de revue.',
  'charter.review.effort': 'une réunion',
  'charter.review.no_charter': 'La communauté n’a pas de charte publiée à revoir.',
  'charter.review.no_date': 'La charte n’a pas de date de revue.',
  'charter.review.passed': ({ on }) => `La revue de la charte était prévue le ${day(on)}.`,
  'charter.review.due': ({ on }) => `La revue de la charte est prévue le ${day(on)}.`,
  'community.charter.title': 'La communauté a une charte',
  'community.charter.fails': 'Elle n’a pas de charte publiée.',
  'community.charter.ask': 'publier une charte',
  'community.charter.remedy':
    'Rédigez la charte avec le noyau : mission, objectifs, façon de travailler et date de la première revue ; puis publiez-la.',
  'community.charter.effort': 'un atelier',
  'community.charter.published': 'La charte de la communauté est publiée.',
  'community.charter.removed': ({ on }) =>
    `La communauté a retiré sa charte le ${day(on)} sans en publier de nouvelle.`,
  'community.charter.none': 'La communauté n’a pas de charte publiée.',
  'community.charter.version': ({ number, on }) => `La version ${number} de la charte a été publiée le ${day(on)}.`,
  'community.core-group.title': 'La communauté a un noyau',
  'community.core-group.fails': 'Son noyau compte moins de 3 membres, pilote compris.',
  'community.core-group.ask': 'agrandir le noyau',
  'community.core-group.remedy': 'Proposez aux membres les plus actifs de rejoindre le noyau, et donnez-leur ce rôle.',
  'community.core-group.effort': 'quelques conversations',
  'community.core-group.size': ({ size, atLeast }) =>
    `Le noyau compte ${count(size, 'personne', 'personnes')}, pilote compris ; il en faut ${atLeast}.`,
  'community.core-group.member': ({ name, leads }) => `${name} ${leads ? 'la pilote' : 'fait partie du noyau'}.`,
  'community.diversity.title': 'Les membres viennent de plusieurs unités',
  'community.diversity.fails': 'Plus de 80 % des membres actifs viennent d’une seule unité.',
  'community.diversity.ask': 'inviter des personnes d’autres unités',
  'community.diversity.remedy':
    'Invitez des personnes d’autres unités : demandez aux membres avec qui ils travaillent, et organisez un événement dans ces unités.',
  'community.diversity.effort': 'quelques invitations',
  'community.diversity.few_known': ({ fewest }) => `L’unité est connue pour moins de ${fewest} membres actifs.`,
  'community.diversity.largest': ({ unit, percent }) =>
    `${percent} % des membres actifs dont l’unité est connue viennent de l’unité ${unit}.`,
  'community.diversity.known': ({ known, members }) =>
    `L’unité est connue pour ${known} membres actifs sur ${members}.`,
  'community.touchpoint.done': ({ kind, on }) => `${CONTACTS[kind]}, le ${day(on)}`,
  'community.touchpoint.planned': ({ kind, on }) =>
    `${CONTACTS[kind]} (date prévue : ${day(on)}) : on ne sait pas si cela a eu lieu ou a été annulé`,
  'community.big-brother.title': 'La direction est aux côtés de la communauté',
  'community.big-brother.fails':
    'Personne ne la parraine, le parrainage a pris fin, ou deux échanges de parrainage sont en retard.',
  'community.big-brother.ask': 'convenir de la suite avec la personne qui parraine',
  'community.big-brother.remedy':
    'Parlez des besoins de la communauté avec la personne qui la parraine, ou avec celle qui pourrait le faire, et notez quand vous vous reverrez.',
  'community.big-brother.effort': 'une conversation',
  'community.big-brother.vacant': 'Personne ne parraine la communauté.',
  'community.big-brother.withdrawn': ({ on }) => `Le dernier parrainage de la communauté a pris fin le ${day(on)}.`,
  'community.big-brother.overdue': ({ count: number, on }) =>
    `${count(number, 'échange de parrainage est', 'échanges de parrainage sont')} en retard, le premier depuis le ${day(on)}.`,
  'community.big-brother.beside': ({ name }) => `${name} parraine la communauté et échange avec elle comme prévu.`,
  'community.dropped-anchor.title': 'La communauté garde ses piliers',
  'community.dropped-anchor.fails':
    'En 90 jours, la moitié des personnes à participation centrale, au moins 2, sont parties ou participent moins souvent ; ou bien une page est à vérifier, sa personne responsable en titre n’a pas donné signe de vie depuis 30 jours, et il n’y a pas de responsable en second.',
  'community.dropped-anchor.ask': 'demander qui peut prendre le relais des piliers',
  'community.dropped-anchor.remedy':
    'Parlez aux piliers de la communauté : remerciez-les, demandez-leur ce qu’il leur faut, et proposez aux membres actifs de partager le travail ; désignez pour chaque page une personne responsable en second.',
  'community.dropped-anchor.effort': 'quelques conversations',
  'community.dropped-anchor.silent': ({ days }) =>
    `Une page est à vérifier, sa personne responsable en titre n’a pas donné signe de vie depuis ${days} jours ou plus, et il n’y a pas de responsable en second.`,
  'community.dropped-anchor.page': ({ page, on }) =>
    `La personne responsable en titre de la page ${page} a donné signe de vie pour la dernière fois le ${day(on)}.`,
  'community.dropped-anchor.core': ({ days }) =>
    `En ${days} jours, au moins la moitié des personnes à participation centrale ont quitté la communauté ou participent moins souvent.`,
  'community.dropped-anchor.held': ({ days }) =>
    `Sur les ${days} derniers jours, les personnes à participation centrale sont restées, toutes ou pour la plupart.`,
  'community.dormancy.title': 'La communauté est active',
  'community.dormancy.fails':
    'Rien n’a eu lieu, n’a été prévu ni apporté en 180 jours, ou en deux fois le rythme annoncé si c’est plus long. Les pauses ne comptent pas. Les personnes qui la pilotent décident.',
  'community.dormancy.ask': 'décider si la communauté se met en sommeil',
  'community.dormancy.remedy':
    'Mettez la communauté en sommeil si elle a besoin d’une pause : elle garde tout et peut être réveillée à tout moment. Si elle est active, prévoyez son prochain événement.',
  'community.dormancy.effort': 'une conversation',
  'community.dormancy.alive': ({ on }) => `La dernière activité de la communauté date du ${day(on)}.`,
  'community.dormancy.quiet': ({ on, within: days }) =>
    on
      ? `Rien n’a eu lieu ni n’a été apporté depuis le ${day(on)}, soit plus de ${days} jours, et rien n’est prévu.`
      : `Rien n’est enregistré sur ${days} jours, et rien n’est prévu.`,
  'community.dormancy.last': ({ on }) => `Sa dernière activité date du ${day(on)}.`,
  'community.dormancy.not_recorded': 'Ce que fait la communauté n’est pas encore enregistré.',
  'community.formats.title': 'La communauté se réunit sous plusieurs formats',
  'community.formats.fails': 'Les 6 derniers événements avaient moins de 2 formats.',
  'community.formats.ask': 'essayer un autre format',
  'community.formats.remedy':
    'Prévoyez le prochain événement sous un autre format : lean coffee, présentations éclair ou atelier, par exemple.',
  'community.formats.effort': 'un événement',
  'community.formats.found': ({ found, events }) =>
    `${plural(events, { one: 'Le dernier événement avait', other: 'Les # derniers événements avaient' })} ${count(found, 'format', 'formats')}.`,
  'community.formats.few': ({ events, last }) =>
    `La communauté a tenu ${count(events, 'événement', 'événements')} jusqu’ici ; la comparaison porte sur ${last}.`,
  'community.formats.not_known': 'Le format de certains des derniers événements n’est pas connu.',
  'community.ghost-series.title': 'Ses séries ont lieu',
  'community.ghost-series.fails':
    'Une série est en sommeil. La règle avertit si l’on ne sait pas si les trois dernières dates d’une série ont eu lieu.',
  'community.ghost-series.ask': 'dire si une série a encore lieu',
  'community.ghost-series.remedy':
    'Enregistrez la présence, le nombre de personnes, le compte rendu ou l’issue de sa dernière date, ou confirmez la série ; si elle est finie, annulez-la.',
  'community.ghost-series.effort': 'quelques minutes',
  'community.ghost-series.none': 'On sait si ses séries ont lieu.',
  'community.ghost-series.dormant': ({ series }) =>
    plural(series, {
      one: '# série est en sommeil : on ne sait pas si elle a encore lieu.',
      many: '# de séries sont en sommeil : on ne sait pas si elles ont encore lieu.',
      other: '# séries sont en sommeil : on ne sait pas si elles ont encore lieu.'
    }),
  'community.ghost-series.unheard': ({ series }) =>
    `Les trois dernières dates de ${count(series, 'série', 'séries')} ne sont pas confirmées.`,
  'community.ghost-series.of': ({ title, dormant }) =>
    `${title ? quoted(title) : 'Une série réservée aux membres'} ${dormant ? 'est en sommeil' : 'a trois dates de suite non confirmées'}.`,
  'community.leader-time.title': 'La personne qui pilote dispose de temps',
  'community.leader-time.fails': 'Aucun temps n’est réservé au pilotage.',
  'community.leader-time.ask': 'convenir d’un temps pour le pilotage',
  'community.leader-time.remedy':
    'Convenez d’un nombre d’heures par semaine avec l’encadrement de la personne qui pilote, et enregistrez-le.',
  'community.leader-time.effort': 'une conversation',
  'community.leader-time.hours': ({ hours }) =>
    `La personne qui pilote a ${count(hours, 'heure', 'heures')} par semaine pour la communauté.`,
  'community.leader-time.none': 'Aucun temps n’est réservé au pilotage de la communauté.',
  'community.leader-time.not_known': 'Les heures hebdomadaires de pilotage de la communauté ne sont pas enregistrées.',
  'community.leader-time.hours_of': ({ name, hours }) =>
    `${name} a ${count(hours, 'heure', 'heures')} par semaine pour la communauté.`,
  'community.leader-time.not_known_of': ({ name }) => `Les heures hebdomadaires ${de(name)} ne sont pas enregistrées.`,
  'community.minutes.title': 'Les comptes rendus sont publiés en 7 jours',
  'community.minutes.fails':
    'Le dernier événement n’a pas de compte rendu 7 jours après sa fin. La règle avertit si l’un des 6 derniers n’en a pas, ou l’a eu plus tard.',
  'community.minutes.ask': 'publier le compte rendu du dernier événement',
  'community.minutes.remedy':
    'Écrivez quelques lignes sur ce qui a été dit et décidé, et publiez-les ; si le temps vous manque, demandez à une autre personne.',
  'community.minutes.effort': '15 minutes',
  'community.minutes.none': 'Aucun événement dont le compte rendu est attendu n’a eu lieu depuis un an.',
  'community.minutes.missing': ({ on }) => `L’événement du ${day(on)} n’a pas de compte rendu.`,
  'community.minutes.in_time': ({ inTime, all }) =>
    `Pour ${inTime} des ${count(all, 'dernier événement', 'derniers événements')}, le compte rendu a été publié en 7 jours.`,
  'community.minutes.of': ({ on, published }) =>
    `Événement du ${day(on)} : ${published ? `compte rendu publié le ${day(published)}` : 'pas de compte rendu'}.`,
  'community.newcomers.title': 'Les nouveaux membres contribuent',
  'community.newcomers.fails':
    'Moins de 1 nouveau membre sur 5 (1 sur 10 dans les communautés de plus de 150 membres) a apporté quelque chose en 90 jours, parmi ceux arrivés dans les 2 derniers trimestres dont tous les nouveaux membres ont eu 90 jours pour le faire.',
  'community.newcomers.ask': 'aider les nouveaux membres à faire un premier pas',
  'community.newcomers.remedy':
    'Accueillez personnellement les nouveaux membres, présentez-leur un membre, et proposez-leur une petite première tâche : répondre à une question, partager une astuce, rédiger un compte rendu.',
  'community.newcomers.effort': 'quelques conversations',
  'community.newcomers.few': ({ from, lastDay, fewest }) =>
    `Moins de ${fewest} nouveaux membres sont arrivés ${between({ from, lastDay })}.`,
  'community.newcomers.gave': ({ from, lastDay, percent, passes }) =>
    `${passes ? 'Au moins' : 'Moins de'} ${percent} % des nouveaux membres arrivés ${between({ from, lastDay })} ont apporté quelque chose en 90 jours.`,
  'community.rhythm.title': 'La communauté garde son rythme',
  'community.rhythm.fails':
    'Rien n’a eu lieu en 60 jours (ou le rythme annoncé, s’il est plus long ; 180 jours au plus) et rien n’est prévu, et d’après le registre, moins de 3 personnes ont apporté quelque chose à la communauté. Les pauses ne comptent pas.',
  'community.rhythm.ask': 'prévoir le prochain événement',
  'community.rhythm.remedy':
    'Prévoyez un petit événement, comme une pause café, ou annoncez une pause ; si un événement a eu lieu, enregistrez son issue.',
  'community.rhythm.effort': '15 minutes',
  'community.rhythm.held': ({ on }) => `La communauté a tenu son dernier événement le ${day(on)}.`,
  'community.rhythm.planned': ({ on }) => `La communauté prévoit son prochain événement le ${day(on)}.`,
  'community.rhythm.gave': ({ people, within: days }) =>
    `${people} personnes ou plus ont apporté quelque chose à la communauté en ${days} jours.`,
  'community.rhythm.not_known': ({ on }) => `On ne sait pas si l’événement du ${day(on)} a eu lieu.`,
  'community.rhythm.none': ({ on, within: days }) =>
    on
      ? `Le dernier événement a eu lieu le ${day(on)}, il y a plus de ${days} jours, et aucun n’est prévu.`
      : `Aucun événement n’est enregistré sur ${days} jours, et aucun n’est prévu.`,
  'community.rhythm.held_on': ({ on }) => `Son dernier événement a eu lieu le ${day(on)}.`,
  'community.rhythm.next_on': ({ on }) => `Son prochain événement a lieu le ${day(on)}.`,
  'community.rotation.title': 'Le pilotage tourne ou est reconduit',
  'community.rotation.fails': 'La même personne pilote la communauté depuis plus de 3 ans sans reconduction confirmée.',
  'community.rotation.ask': 'reconduire ou transmettre le pilotage',
  'community.rotation.remedy':
    'Demandez aux membres : choisissez une autre personne pour un temps, ou reconduisez la même avec un nouveau mandat.',
  'community.rotation.effort': 'une réunion',
  'community.rotation.over': ({ name, since: on }) =>
    `${name} pilote la communauté depuis le ${day(on)}, et aucune reconduction n’est enregistrée.`,
  'community.rotation.not_known': 'Le jour exact du début du pilotage n’est pas connu.',
  'community.rotation.holds': ({ name, since: on, until: last }) =>
    `${name} pilote depuis le ${day(on)} ; le mandat court jusqu’au ${day(last)}.`,
  'community.rotation.leads': ({ name, since: on, orEarlier }) =>
    `${name} la pilote depuis le ${day(on)}${orEarlier ? ' ou avant' : ''}.`,
  'community.rotation.not_known_of': ({ name }) => `On ne sait pas depuis quand ${name} la pilote.`,
  'community.single-leader.title': 'Une seule personne pilote la communauté',
  'community.single-leader.fails': 'La communauté n’a pas exactement un pilote.',
  'community.single-leader.ask': 's’entendre sur un seul pilote',
  'community.single-leader.remedy':
    'Entendez-vous sur un seul pilote : mettez fin aux mandats des autres, ou donnez le rôle à une personne. Deux personnes peuvent le partager si les deux mandats l’indiquent (`isShared`).',
  'community.single-leader.effort': 'une conversation',
  'community.single-leader.one': ({ name }) => `${name} pilote la communauté.`,
  'community.single-leader.shared': ({ name, other }) => `${name} et ${other} partagent le pilotage.`,
  'community.single-leader.handover': ({ name }) => `${name} pilote la communauté après une passation.`,
  'community.single-leader.several': ({ leaders }) => `${leaders} personnes pilotent la communauté en même temps.`,
  'community.single-leader.leads': ({ name, on }) => `${name} la pilote${since(on)}.`,
  'community.solopreneur.title': 'Plusieurs personnes portent la communauté',
  'community.solopreneur.fails':
    'Sur les 2 dernières périodes de la communauté (mois, trimestres ou semestres), une personne a donné au moins 80 % de ce qui a été donné, hors organisation, ou a organisé au moins 80 % sans qu’aucune autre ne donne beaucoup.',
  'community.solopreneur.ask': 'répartir le travail entre plus de personnes',
  'community.solopreneur.remedy':
    'Remerciez la personne qui en fait tant, et demandez à une autre d’animer le prochain événement ou d’y prendre la parole, d’en rédiger le compte rendu ou de répondre aux questions.',
  'community.solopreneur.effort': 'quelques conversations',
  'community.solopreneur.too_little': days =>
    `Trop peu d’éléments sont enregistrés ${between(days)} pour dire qui la porte.`,
  'community.solopreneur.carried': days =>
    `La communauté a presque entièrement reposé sur une seule personne ${between(days)}.`,
  'community.solopreneur.shared': days => `Plusieurs personnes ont porté la communauté ${between(days)}.`,
  'community.sponsor.title': 'Une personne parraine la communauté et échange avec elle',
  'community.sponsor.fails':
    'Personne ne la parraine hormis son pilote, ou aucun échange ni aucun acte de soutien n’est enregistré depuis deux trimestres.',
  'community.sponsor.ask': 'trouver un parrainage ou convenir du prochain échange',
  'community.sponsor.remedy':
    'Demandez à la direction du domaine le plus proche de parrainer la communauté, ou convenez du prochain échange, et enregistrez-le.',
  'community.sponsor.effort': 'une conversation',
  'community.sponsor.one': ({ name }) => `${name} parraine la communauté.`,
  'community.sponsor.silent': ({ on }) => `Le dernier échange de parrainage enregistré date du ${day(on)}.`,
  'community.sponsor.never': ({ name, on }) =>
    `${name} parraine la communauté depuis le ${day(on)}, et aucun échange n’est enregistré.`,
  'community.sponsor.not_known': ({ name }) =>
    `Aucun échange n’est enregistré, et on ne sait pas depuis quand ${name} parraine la communauté.`,
  'community.sponsor.leader_only': 'Seul son pilote la parraine.',
  'community.sponsor.none': 'Personne ne parraine la communauté.',
  'community.sponsor.sponsors': ({ name, on }) => `${name} la parraine${since(on)}.`,
  'launch.charter.title': 'La charte est publiée avant le lancement',
  'launch.charter.fails': 'La communauté à lancer n’a pas de charte publiée.',
  'launch.charter.ask': 'publier la charte avant le lancement',
  'launch.charter.remedy':
    'Rédigez la charte avec les personnes qui préparent le lancement, laissez-les commenter et voter, et publiez-la.',
  'launch.charter.effort': 'un atelier',
  'launch.charter.published': 'La charte est publiée.',
  'launch.charter.none': 'La communauté n’a pas de charte en vigueur. Rédigez-en une et publiez-la.',
  'launch.core-group.title': 'Un noyau prépare le lancement',
  'launch.core-group.fails': 'Le noyau compte moins de 2 personnes en plus du pilote.',
  'launch.core-group.ask': 'trouver des personnes pour le noyau',
  'launch.core-group.remedy':
    'Proposez à des personnes que le sujet intéresse de préparer le lancement, et donnez-leur le rôle dans le noyau.',
  'launch.core-group.effort': 'quelques conversations',
  'launch.core-group.size': ({ size, members }) =>
    `Le noyau compte ${count(size, 'personne', 'personnes')} en plus du pilote ; il en faut au moins ${members}.`,
  'launch.event.title': 'Un événement de lancement a un ordre du jour avec tous ses objectifs',
  'launch.event.fails':
    'Aucun événement de lancement n’est prévu ni n’a eu lieu, ou il manque à son ordre du jour l’un des sept objectifs.',
  'launch.event.ask': 'prévoir l’événement de lancement',
  'launch.event.remedy':
    'Prévoyez un événement au format `launch`, et ajoutez un point à l’ordre du jour pour chacun de ses sept objectifs.',
  'launch.event.effort': '1 heure',
  'launch.event.none': 'Aucun événement de lancement n’est prévu. Prévoyez un événement au format `launch`.',
  'launch.event.complete': ({ on }) =>
    `L’événement de lancement du ${day(on)} a un point à l’ordre du jour pour chaque objectif.`,
  'launch.event.incomplete': ({ on, missing }) =>
    `L’ordre du jour de l’événement de lancement du ${day(on)} n’a pas de point pour ces objectifs : ${list(missing.map(({ objective }) => OBJECTIVES[objective]))}.`,
  'launch.event.dated': ({ on }) => `Un événement de lancement le ${day(on)}.`,
  'launch.leader.title': 'Une seule personne pilote la communauté à son lancement',
  'launch.leader.fails': 'La communauté à lancer n’a pas exactement un pilote.',
  'launch.leader.ask': 's’entendre sur qui pilote',
  'launch.leader.remedy': 'Donnez le pilotage à une personne, et mettez fin aux mandats des autres.',
  'launch.leader.effort': 'une conversation',
  'launch.leader.one': ({ name }) => `${name} pilote la communauté.`,
  'launch.leader.none': 'La communauté n’a pas de pilote. Ajoutez un mandat.',
  'launch.leader.several': ({ leaders }) =>
    `La communauté a ${leaders} pilotes ; il en faut exactement un. Mettez fin aux mandats des autres.`,
  'launch.sponsor.title': 'Une personne parraine le lancement',
  'launch.sponsor.fails': 'Hormis son pilote, personne ne parraine la communauté à lancer.',
  'launch.sponsor.ask': 'trouver un parrainage avant le lancement',
  'launch.sponsor.remedy':
    'Demandez à une direction à qui la communauté est utile de la parrainer, et donnez ce rôle à cette personne, qui n’est pas le pilote.',
  'launch.sponsor.effort': 'une réunion',
  'launch.sponsor.sponsors': ({ name }) => `${name} parraine la communauté.`,
  'launch.sponsor.none': 'Hormis son pilote, personne ne parraine la communauté. Ajoutez un mandat.',
  'membership.exclusion.title': 'Personne n’est exclu sans motif',
  'membership.exclusion.fails': 'Une personne a été refusée ou retirée sans motif, ou un recours est encore ouvert.',
  'membership.exclusion.ask': 'répondre à la personne refusée ou retirée',
  'membership.exclusion.remedy': 'Donnez à la personne un motif qui l’aide, ou accueillez-la.',
  'membership.exclusion.effort': 'une conversation',
  'membership.exclusion.found': ({ people }) =>
    `${count(people, 'personne a été refusée ou retirée', 'personnes ont été refusées ou retirées')} sans motif.`,
  'membership.exclusion.upheld': ({ on }) => `Le signalement d’exclusion du ${day(on)} a été confirmé.`,
  'membership.exclusion.none': 'Personne n’a été refusé ou retiré sans motif.',
  'membership.exclusion.open_long': ({ on, days }) =>
    `Le recours du ${day(on)} contre une exclusion est ouvert depuis ${days} jours ou plus.`,
  'membership.exclusion.open': ({ on }) => `Une exclusion a été signalée le ${day(on)} ; une personne décide.`,
  'membership.exclusion.of': ({ name, refused }) => `${name} : ${refused ? 'refus' : 'retrait'} sans motif.`,
  'membership.exclusion.report': ({ status }) => `Une exclusion a été signalée ; état du dossier : ${CASES[status]}.`,
  'page.accuracy.title': 'La page est exacte',
  'page.accuracy.fails': 'Des signalements de contenu inexact restent ouverts pendant 14 jours, ou se répètent.',
  'page.accuracy.ask': 'répondre aux signalements',
  'page.accuracy.remedy':
    'Répondez aux signalements : corrigez ce qui est faux et confirmez-le, ou expliquez pourquoi c’est juste.',
  'page.accuracy.effort': '30 minutes',
  'page.accuracy.open_long': ({ on, days }) =>
    `Le signalement de contenu inexact du ${day(on)} est ouvert depuis ${days} jours ou plus.`,
  'page.accuracy.recurring': ({ since: on, times }) =>
    `Depuis le ${day(on)}, du contenu inexact a été signalé à juste titre ${times} fois.`,
  'page.accuracy.open': ({ since: on, reports }) =>
    `${count(reports, 'signalement de contenu inexact est ouvert', 'signalements de contenu inexact sont ouverts')} depuis le ${day(on)}.`,
  'page.accuracy.none': 'Aucun signalement de contenu inexact n’est ouvert.',
  'page.accuracy.report': ({ status }) => `Du contenu inexact a été signalé ; état du dossier : ${CASES[status]}.`,
  'page.appearance.title': 'La page est bien entretenue',
  'page.appearance.fails':
    'Elle a des images ou des liens rompus, pas de titre ni d’intertitre, ou des images sans texte de remplacement ; une personne vérifie le reste.',
  'page.appearance.ask': 'réparer ce qui semble abîmé sur la page',
  'page.appearance.remedy':
    'Réparez ou retirez les liens et les images rompus, et donnez à chaque image un texte de remplacement.',
  'page.appearance.effort': '30 minutes',
  'page.appearance.upheld': ({ on }) => `Le signalement du ${day(on)} sur l’apparence de la page a été confirmé.`,
  'page.appearance.flaws': ({ flaws }) => `Relevé sur la page : ${list(flaws.map(flawIn))}.`,
  'page.appearance.flaw': flaw => `Relevé sur la page : ${flawIn(flaw)}.`,
  'page.appearance.open': ({ on }) => `L’apparence de la page a été signalée le ${day(on)} ; une personne décide.`,
  'page.appearance.unreadable': 'La surveillance ne peut pas lire la page ; une personne doit la vérifier.',
  'page.appearance.good': 'Le contrôle automatique n’a rien relevé sur l’apparence de la page.',
  'page.classified-markings.title': 'La page ne contient rien de classifié',
  'page.classified-markings.fails':
    'La page contient un bandeau ou une mention de classification, ou un signalement de contenu classifié a été confirmé.',
  'page.classified-markings.ask': 'mettre la page hors ligne immédiatement',
  'page.classified-markings.remedy':
    'Mettez la page hors ligne immédiatement, prévenez les responsables de la sécurité, et rétablissez-la sans le contenu concerné.',
  'page.classified-markings.effort': 'immédiatement',
  'page.classified-markings.upheld': ({ on }) => `Le signalement de contenu classifié du ${day(on)} a été confirmé.`,
  'page.classified-markings.classified': 'La page contient une mention de classification.',
  'page.classified-markings.open': ({ on }) =>
    `Du contenu classifié a été signalé le ${day(on)} ; une personne décide aujourd’hui.`,
  'page.classified-markings.controlled': 'La page contient une mention d’information protégée.',
  'page.classified-markings.none': 'La page ne contient aucune mention de classification.',
  'page.classified-markings.marking': ({ marking }) => `La page contient la mention ${quoted(marking)}.`,
  'page.conduct.title': 'Les personnes sont bien traitées sur la page et à travers elle',
  'page.conduct.fails': 'Un signalement de comportement a été confirmé.',
  'page.conduct.ask': 'répondre au signalement de comportement',
  'page.conduct.remedy': 'Répondez au signalement, et convenez d’une solution avec l’administration du portail.',
  'page.conduct.effort': 'une conversation',
  'page.conduct.upheld': ({ on }) => `Le signalement de comportement du ${day(on)} a été confirmé.`,
  'page.conduct.open': ({ on }) => `Un comportement a été signalé le ${day(on)} ; une personne décide.`,
  'page.conduct.none': 'Aucun signalement de comportement n’est ouvert ni confirmé.',
  'page.mission.title': 'La page énonce la mission de la communauté',
  'page.mission.fails': 'Aucune mission n’est déclarée, ou la page ne la montre pas.',
  'page.mission.ask': 'montrer la mission sur la page',
  'page.mission.remedy': 'Écrivez la mission en une phrase ou deux, et placez-la là où on la voit en premier.',
  'page.mission.effort': '30 minutes',
  'page.mission.none': 'Ni la page ni sa communauté ne déclarent de mission.',
  'page.mission.declared': 'Une mission est déclarée.',
  'page.mission.not_known': 'Une mission est déclarée ; on ne sait pas encore si la page la montre.',
  'page.mission.shown': 'La page montre la mission déclarée.',
  'page.mission.not_shown': 'La page ne montre pas la mission déclarée.',
  'page.mission.mission': ({ mission }) => `La mission : ${mission}`,
  'page.mission.words_found': 'La page contient le texte de la mission.',
  'page.mission.words_missing': 'La page ne contient pas le texte de la mission.',
  'page.purpose-drift.title': 'La page correspond à son but',
  'page.purpose-drift.fails':
    'Un signalement selon lequel la page s’écarte de son but a été confirmé. La règle avertit si, sur trois contrôles, les mots de la page ont peu en commun avec la mission ; une personne décide.',
  'page.purpose-drift.ask': 'comparer la page à sa mission',
  'page.purpose-drift.remedy': 'Comparez la page à la mission ; adaptez la page, ou reformulez la mission.',
  'page.purpose-drift.effort': '1 heure',
  'page.purpose-drift.upheld': ({ on }) =>
    `Le signalement du ${day(on)} selon lequel la page s’écarte de son but a été confirmé.`,
  'page.purpose-drift.open': ({ on }) =>
    `Un signalement du ${day(on)} indique que la page s’écarte de son but ; une personne décide.`,
  'page.purpose-drift.no_mission': 'Sans mission déclarée, aucune comparaison n’est possible.',
  'page.purpose-drift.few_checks': 'La page a été comparée à sa mission moins de trois fois.',
  'page.purpose-drift.far':
    'Sur trois contrôles, les mots de la page avaient peu en commun avec sa mission ; une personne devrait la relire.',
  'page.purpose-drift.near': 'Les mots de la page sont proches de sa mission.',
  'page.purpose-drift.nearness': ({ nearness }) =>
    `Sa similitude avec la mission était de ${nearness.toLocaleString(TAG)}.`,
  'page.impostor.title': 'L’adresse montre la page de la communauté',
  'page.impostor.fails':
    'L’adresse a montré autre chose lors des trois derniers contrôles, sur au moins un jour : page introuvable, connexion, erreur, domaine en attente, autre hôte.',
  'page.impostor.ask': 'ramener la page de la communauté à son adresse',
  'page.impostor.remedy':
    'Ouvrez l’adresse. Ramenez-y la page, ou mettez l’adresse à jour ; si elle s’affiche après connexion, confirmez que la page est exacte.',
  'page.impostor.effort': '15 minutes',
  'page.impostor.not_known': 'On ne sait pas encore ce que montre l’adresse.',
  'page.impostor.not_loaded':
    'L’adresse n’a pas pu être chargée lors du dernier contrôle, et on ne sait pas ce qu’elle montre.',
  'page.impostor.shown': 'Lors du dernier contrôle, l’adresse montrait la page.',
  'page.impostor.was': ({ instead }) =>
    `Lors du dernier contrôle, l’adresse montrait ${INSTEAD[instead]} au lieu de la page.`,
  'page.impostor.is': ({ instead }) =>
    `Lors des trois derniers contrôles, sur un jour ou plus, l’adresse n’a pas montré la page ; le dernier a trouvé ${INSTEAD[instead]}.`,
  'page.impostor.never_read':
    'L’adresse demande à la surveillance de se connecter, et on ne sait pas ce qu’elle montre ensuite.',
  'page.impostor.attested': ({ on }) =>
    `L’adresse demande à la surveillance de se connecter ; une personne responsable a confirmé le ${day(on)} que la page est exacte.`,
  'page.impostor.seen': ({ on, instead }) => `Le ${day(on)}, l’adresse montrait ${INSTEAD[instead]}.`,
  'page.reachable.title': 'La page peut être chargée',
  'page.reachable.fails':
    'Les trois derniers contrôles, sur au moins un jour, n’ont pas pu la charger. Une demande de connexion compte comme chargée.',
  'page.reachable.ask': 'rendre la page de nouveau accessible',
  'page.reachable.remedy': 'Ouvrez la page ; rétablissez-la à son adresse, ou mettez l’adresse à jour.',
  'page.reachable.effort': '15 minutes',
  'page.reachable.not_checked': 'La surveillance n’a pas encore contrôlé la page.',
  'page.reachable.robots': 'Le fichier robots.txt de son hôte ne permet pas à la surveillance de lire la page.',
  'page.reachable.blocked': 'La page est à une adresse que ce service n’est pas autorisé à appeler.',
  'page.reachable.busy': 'L’hôte de la page a chaque fois demandé à la surveillance de réessayer plus tard.',
  'page.reachable.too_slow': 'La page a mis plus de temps à répondre que la surveillance n’attend.',
  'page.reachable.not_made': 'Le réseau de la surveillance était en panne. Le contrôle est répété.',
  'page.reachable.loaded': 'La page a pu être chargée lors du dernier contrôle.',
  'page.reachable.failed_long': 'Les trois derniers contrôles, sur un jour ou plus, n’ont pas pu charger la page.',
  'page.reachable.failed': ({ checks }) =>
    plural(checks, {
      one: 'Le dernier contrôle n’a pas pu charger la page.',
      other: 'Les # derniers contrôles n’ont pas pu charger la page.'
    }),
  'page.reachable.not_loaded': ({ on, problem }) => `Non chargée le ${day(on)}${problem ? ` : ${problem}` : '.'}`,
  'page.representative-load.title': 'Personne n’est responsable de trop de pages',
  'page.representative-load.fails':
    'Toutes ses personnes responsables ont plus de pages du portail qu’une personne ne peut en entretenir ; la règle avertit si c’est le cas de l’une d’elles.',
  'page.representative-load.ask': 'partager la responsabilité',
  'page.representative-load.remedy': 'Trouvez une personne plus proche de la communauté, et transmettez-lui le rôle.',
  'page.representative-load.effort': 'une conversation',
  'page.representative-load.none': 'Personne n’est responsable de la page.',
  'page.representative-load.within': ({ most }) => `Ses responsables ont chacun au plus ${pages(most)}.`,
  'page.representative-load.over': ({ over, most }) =>
    `${list(over.map(one => `${one.name} est responsable de ${pages(one.pages)}`))} ; la limite par personne est de ${most}.`,
  'page.representative-load.of': ({ name, pages: number }) => `${name} est responsable de ${pages(number)} ici.`,
  'page.representative-addresses.title': 'Ses responsables sont joignables par e-mail',
  'page.representative-addresses.fails':
    'Aucun de ses responsables n’a d’adresse e-mail, et aucun avis ne peut être remis ; la règle avertit si l’un d’eux n’en a pas.',
  'page.representative-addresses.ask': 'ajouter les adresses e-mail de ses responsables',
  'page.representative-addresses.remedy': 'Ajoutez à l’annuaire l’adresse e-mail de chaque personne responsable.',
  'page.representative-addresses.effort': 'une minute',
  'page.representative-addresses.none': 'Personne n’est responsable de la page.',
  'page.representative-addresses.all': 'Les avis peuvent être envoyés par e-mail à chacun de ses responsables.',
  'page.representative-addresses.missing': ({ missing }) =>
    `Aucune adresse e-mail n’est connue pour ${list(missing.map(({ name }) => name))}, et les avis ne peuvent pas y parvenir par e-mail.`,
  'page.representatives.title': 'La page a deux responsables',
  'page.representatives.fails':
    'Elle n’a pas deux personnes différentes comme responsables actifs, en titre et en second.',
  'page.representatives.ask': 'désigner deux responsables',
  'page.representatives.remedy':
    'Désignez une personne responsable en titre et une autre responsable en second : deux personnes différentes.',
  'page.representatives.effort': 'une conversation',
  'page.representatives.young': ({ on, days }) =>
    `La page a été enregistrée le ${day(on)}. Ses responsables peuvent être désignés sous ${count(days, 'jour', 'jours')}.`,
  'page.representatives.none': 'Personne n’est actuellement responsable de la page.',
  'page.representatives.vacant': ({ role }) => `La page n’a pas de ${RESPONSIBLE[role]} actuellement.`,
  'page.representatives.same': 'Une même personne est responsable en titre et en second.',
  'page.representatives.two': 'La page a deux responsables actifs.',
  'page.representatives.nobody_stands_in': ({ role, name, ...away }) =>
    `${name}, ${RESPONSIBLE[role]}, est en congé ${leave(away)} sans que personne n’assure l’intérim.`,
  'page.representatives.acts_as_both': 'Pendant un congé, une même personne assure les deux responsabilités.',
  'page.representatives.term': ({ name, role, since: on }) => `${name} est ${RESPONSIBLE[role]} depuis le ${day(on)}.`,
  'page.representatives.term_on_leave': ({ name, role, since: on, standIn, ...away }) =>
    `${name} est ${RESPONSIBLE[role]} depuis le ${day(on)}, en congé ${leave(away)}${standIn ? ` ; intérim : ${standIn}` : ''}.`,
  'page.stale.title': 'La page donne signe de vie',
  'page.stale.fails': 'Elle n’est plus à jour, ou ne l’est plus depuis longtemps.',
  'page.stale.ask': 'vérifier la page',
  'page.stale.remedy': 'Relisez la page, mettez à jour ce qui ne l’est plus, et confirmez qu’elle est exacte.',
  'page.stale.effort': '10 minutes',
  'page.stale.updated': ({ on, everyDays }) =>
    `La page a été mise à jour pour la dernière fois le ${day(on)}. Elle est à vérifier tous les ${everyDays} jours.`,
  'page.stale.young': ({ on }) => `La page est connue depuis le ${day(on)} et est trop récente pour être évaluée.`,
  'page.stale.not_known': 'La date de la dernière mise à jour n’est pas encore connue.',
  'page.stale.last_update': ({ on, by }) => `Dernière mise à jour le ${day(on)}, ${BY[by]}.`,
  'page.transformation-focus.title': 'La page répond à un besoin ou à une aspiration actuels',
  'page.transformation-focus.fails':
    'Aucun besoin ni aucune aspiration de transformation n’est nommé, ou celui qui l’est a pris fin.',
  'page.transformation-focus.ask': 'nommer ce pour quoi la communauté travaille',
  'page.transformation-focus.remedy':
    'Nommez le besoin ou l’aspiration pour lequel la communauté travaille actuellement, ou envisagez de la fermer avec des remerciements.',
  'page.transformation-focus.effort': 'une conversation',
  'page.transformation-focus.none': 'Aucun besoin ni aucune aspiration n’est nommé.',
  'page.transformation-focus.named': 'Un besoin ou une aspiration est nommé.',
  'page.transformation-focus.ended': ({ on }) => `Le besoin nommé a pris fin le ${day(on)}.`,
  'page.transformation-focus.ends': ({ on }) => `Le besoin nommé prend fin le ${day(on)}.`,
  'page.transformation-focus.requirement': ({ requirement }) => `Elle répond à : ${requirement}`,
  'pattern.band_of_brothers.name': 'Une vraie fratrie',
  'pattern.band_of_brothers.meaning':
    'Au moins 3 personnes ont apporté quelque chose dans chacune des 3 dernières périodes, et la moitié des paires parmi elles ont agi ensemble : lors d’un événement, autour d’une question ou d’une ressource, ou l’une pour l’autre.',
  'pattern.band_of_brothers.present': days =>
    `Un cercle de personnes a apporté quelque chose dans chaque période ${between(days)}, et la plupart ont agi ensemble.`,
  'pattern.band_of_brothers.few': days =>
    `Aucun cercle de personnes qui apportent quelque chose dans chaque période n’est encore enregistré ${between(days)}.`,
  'pattern.band_of_brothers.apart': days =>
    `Plusieurs personnes ont apporté quelque chose dans chaque période ${between(days)} ; la plupart n’ont pas encore agi ensemble.`,
  'pattern.diversity.name': 'La diversité gagne',
  'pattern.diversity.meaning':
    'Les membres sont répartis comme sur 3 unités égales ou plus ou, dans une organisation de moins de 5 unités, sur 6 unités sur 10.',
  'pattern.diversity.present': 'Les membres sont répartis dans plusieurs unités de l’organisation.',
  'pattern.diversity.not_yet':
    'Jusqu’ici, la plupart des membres viennent d’un petit nombre d’unités de l’organisation.',
  'pattern.diversity.units_unknown': 'L’unité n’est pas connue pour plus d’un membre sur cinq.',
  'pattern.musical_chairs.name': 'Chaises musicales',
  'pattern.musical_chairs.meaning':
    'Au moins 3 personnes ont animé les 6 derniers événements, ou un rôle a été transmis à une autre personne, comme prévu, en deux ans.',
  'pattern.musical_chairs.facilitated': ({ events }) =>
    `Plusieurs personnes ont animé les ${count(events, 'dernier événement', 'derniers événements')}.`,
  'pattern.musical_chairs.handed_over': ({ role, on }) =>
    `Un rôle a été transmis comme prévu le ${day(on)} : ${ROLES[role]}.`,
  'pattern.musical_chairs.not_yet': ({ events }) =>
    `Peu de personnes ont animé les ${events} derniers événements, et aucun rôle n’a encore été transmis comme prévu en deux ans.`,
  'pattern.musical_chairs.not_known': ({ events }) =>
    `Pour la plupart des ${events} derniers événements, l’animation n’est pas enregistrée.`,
  'pattern.musical_chairs.named': ({ named, events }) =>
    `Pour ${named} des ${count(events, 'dernier événement', 'derniers événements')}, l’animation est enregistrée.`,
  'pattern.musical_chairs.handover': ({ role, on, next }) =>
    `Un mandat a pris fin le ${day(on)}, et le suivant a commencé le ${day(next)} : ${ROLES[role]}.`,
  'pattern.fast_lane.name': 'La voie rapide',
  'pattern.fast_lane.meaning':
    'La communauté sert un objectif stratégique et, dans les 6 derniers mois, un indicateur de sa charte s’est rapproché de sa cible, ou la personne qui la parraine a échangé avec elle ou l’a soutenue.',
  'pattern.fast_lane.moved': ({ since: on }) =>
    `La communauté sert un objectif stratégique, et un indicateur de sa charte a progressé depuis le ${day(on)}.`,
  'pattern.fast_lane.contact': ({ since: on }) =>
    `La communauté sert un objectif stratégique, et un échange de parrainage a eu lieu depuis le ${day(on)}.`,
  'pattern.fast_lane.no_objective': 'La communauté ne nomme pas encore d’objectif stratégique.',
  'pattern.fast_lane.not_yet': ({ since: on }) =>
    `Depuis le ${day(on)}, ni progrès d’un indicateur ni échange de parrainage n’est enregistré.`,
  'pattern.fast_lane.objectives': ({ count: number }) =>
    `La communauté nomme ${count(number, 'objectif stratégique', 'objectifs stratégiques')}.`,
  'pattern.fast_lane.value': ({ on }) => `Un indicateur a progressé avec sa valeur du ${day(on)}.`,
  'pattern.circle_of_life.name': 'Le cycle de la vie',
  'pattern.circle_of_life.meaning':
    '3 nouveaux membres sur 10 apportent quelque chose en 90 jours, et depuis l’arrivée des premiers d’entre eux, plus de personnes sont arrivées que parties.',
  'pattern.circle_of_life.present': days =>
    `Au moins 3 nouveaux membres sur 10 arrivés ${between(days)} ont apporté quelque chose en 90 jours, et la communauté grandit.`,
  'pattern.circle_of_life.few': days =>
    `Jusqu’ici, moins de 3 nouveaux membres sur 10 arrivés ${between(days)} ont apporté quelque chose en 90 jours.`,
  'pattern.circle_of_life.not_growing': days =>
    `Au moins 3 nouveaux membres sur 10 arrivés ${between(days)} ont apporté quelque chose en 90 jours ; depuis, il n’y a pas eu plus d’arrivées que de départs.`,
  'pattern.circle_of_life.turnover': ({ from, came, went }) =>
    `Depuis le ${day(from)} : ${count(came, 'arrivée', 'arrivées')} et ${count(went, 'départ', 'départs')}.`,
  'renew.review.title': 'La charte est revue avec les membres',
  'renew.review.fails':
    'Aucune revue de sa charte n’est ouverte, et aucune n’a décidé récemment de l’adapter ou de la faire évoluer.',
  'renew.review.ask': 'ouvrir une revue de la charte',
  'renew.review.remedy':
    'Ouvrez une revue de la charte : elle part de ce que l’on sait, et demande aux membres ce qui reste et ce qui change.',
  'renew.review.effort': '10 minutes',
  'renew.review.no_charter': 'La communauté n’a pas de charte en vigueur à revoir.',
  'renew.review.open': 'Une revue de sa charte est ouverte.',
  'renew.review.opened': ({ on }) => `La revue a été ouverte le ${day(on)}.`,
  'renew.review.decided': ({ on }) => `Une revue a décidé le ${day(on)} de changer ce que fait la communauté.`,
  'renew.review.none': 'Aucune revue de sa charte n’est ouverte. Ouvrez-en une, pour que les membres soient entendus.',

  // Charters, polls, votes and measures.
  'poll.charter_says': 'La charte dit-elle encore ce que nous faisons ?',
  'poll.needs_met': 'La communauté vous apporte-t-elle ce dont vous avez besoin ?',
  'poll.should_change': 'Qu’est-ce qui devrait changer ?',
  'poll.should_close': 'La communauté devrait-elle fermer ?',
  'poll.would_help': 'Aideriez-vous à ce qu’elle continue ?',
  'poll.keep': 'Que faut-il conserver, et où ?',
  'poll.choice.yes': 'Oui',
  'poll.choice.partly': 'En partie',
  'poll.choice.no': 'Non',
  'poll.choice.unsure': 'Je ne sais pas',
  'vote.carried': counted =>
    `${votes(counted)} ${counted.decisionMode === 'consent' ? 'Personne n’a fait d’objection' : 'Il y a plus d’accords que d’objections'} : la charte est publiée.`,
  'vote.no_quorum': counted => `${votes(counted)} Trop peu de personnes ont voté : la charte redevient un brouillon.`,
  'vote.no_majority': counted =>
    `${votes(counted)} Il faut plus d’accords que d’objections : la charte redevient un brouillon.`,
  'vote.objected': counted =>
    `${votes(counted)} Par consentement, une objection suffit : la charte redevient un brouillon.`,
  'charter.comparison': 'Comparaison de deux versions',
  'charter.version': ({ number, publishedAt }) =>
    number === null ? 'brouillon' : `version ${number}${publishedAt ? ` (${day(publishedAt)})` : ''}`,
  'charter.comparison.versions': ({ from, to }) => `De : ${from} ; à : ${to}`,
  'charter.comparison.lines': ({ addedLines, removedLines, sameLines }) =>
    list([
      ...(addedLines > 0 ? [count(addedLines, 'ligne ajoutée', 'lignes ajoutées')] : []),
      ...(removedLines > 0 ? [count(removedLines, 'ligne supprimée', 'lignes supprimées')] : []),
      count(sameLines, 'ligne inchangée', 'lignes inchangées')
    ]),
  'charter.comparison.section': ({ change }) => SECTION_CHANGES[change],
  'charter.comparison.line': ({ change }) => LINE_CHANGES[change],
  'charter.comparison.sections': 'Sections',
  'charter.comparison.opening': 'Titre',
  'charter.comparison.untitled': 'Sans intertitre',
  'charter.comparison.formerly': ({ title }) => `Auparavant : ${title}`,
  'measure.about': ({ unit, period }) => `${unit}, dernière valeur ${periodIn(period, 'each')}`,
  'measure.baseline': 'Valeur de départ',
  'measure.target': ({ due }) => (due ? `Cible pour le ${day(due)}` : 'Cible'),
  'measure.from': ({ value }) => `La valeur de départ est de ${value}.`,
  'measure.to': ({ value, due }) => `La cible est de ${value}${due ? `, pour le ${day(due)}` : ''}.`,
  'measure.gaps': ({ period }) => `aucune valeur ${periodIn(period, 'inThis')}`,
  'charter.canvas.measure': 'Indicateur',
  'charter.canvas.baseline': 'Valeur de départ',
  'charter.canvas.target': 'Cible',
  'charter.canvas.due': 'Échéance',
  'charter.canvas.driving': 'Forces motrices',
  'charter.canvas.restraining': 'Freins',
  'charter.canvas.strength': ({ strength }) => STRENGTHS[strength - 1]!,
  'charter.canvas.leader': ({ count: number }) => plural(number, { one: 'Pilote', other: 'Pilotes' }),
  'charter.canvas.sponsor': ({ count: number }) => plural(number, { one: 'Parrainage', other: 'Parrainages' }),
  'charter.canvas.version': 'Version',
  'charter.canvas.published': 'Publiée',
  'charter.canvas.next_review': 'Prochaine revue',
  'charter.canvas.vision': 'Vision',
  'charter.canvas.untitled': 'Introduction',
  'charter.canvas.not_written': 'Pas encore rédigé.',
  'charter.canvas.more': '+ {count} de plus',
  'charter.canvas.shortened': 'Les textes qui se terminent par … sont abrégés. La charte contient les textes complets.',
  'charter.canvas.sections': ({ count: number }) => `La charte a ${count(number, 'autre section', 'autres sections')}.`,

  // Labels and levels: none of them says that one is better than another.
  'label.giver': window =>
    `Profil donneur : ${within(window)}, vous avez donné plus que reçu. Tous les profils sont les bienvenus ; une communauté a aussi besoin de personnes qui demandent.`,
  'label.matcher': window =>
    `Profil équilibré : ${within(window)}, vous avez donné à peu près autant que reçu. Tous les profils sont les bienvenus.`,
  'label.taker': window =>
    `Profil receveur : ${within(window)}, vous avez reçu plus que donné. Tous les profils sont les bienvenus : demander et apprendre permet à d’autres de donner.`,
  'label.quiet': window =>
    `Profil discret : ${within(window)}, trop peu d’éléments sont enregistrés pour comparer ce que vous donnez et recevez. La présence, les questions et les remerciements seuls ne mènent jamais à un autre profil. Tous les profils sont les bienvenus.`,
  'label.newcomer': 'Il n’y a pas de profil pendant les 30 premiers jours. Bienvenue !',
  'label.opted_out':
    'Vous avez choisi de ne pas avoir de profil. Ce que vous donnez compte toujours dans les totaux de la communauté.',
  'label.not_a_member': 'Seuls les membres ont un profil.',
  'level.core_participant': periods =>
    `Participation centrale : ${taken(periods)}. Tous les niveaux sont les bienvenus, et l’on passe de l’un à l’autre.`,
  'level.active': periods =>
    `Participation active : ${taken(periods)}. Tous les niveaux sont les bienvenus, et l’on passe de l’un à l’autre.`,
  'level.peripheral': periods =>
    `Participation périphérique : ${taken(periods)}. Tous les niveaux sont les bienvenus : lire et écouter est une façon de participer.`,
  'level.inactive': periods =>
    `Sans participation : ${taken(periods)}. Tous les niveaux sont les bienvenus, et tout n’est pas enregistré.`,
  'level.new': 'Nouveau membre : un niveau demande 2 périodes complètes. Bienvenue !',
  'level.not_a_member': 'Seuls les membres ont un niveau.',
  'level.withheld':
    'Ce que l’on sait d’une seule personne n’est pas communiqué aux clés. Les chiffres de la communauté sont disponibles.',
  'formula.gmt':
    'b = (G − T) / (G + T). G et T sont les sommes des poids de ce qui a été donné et reçu en 180 jours, divisés par deux tous les 90 jours. M est la même somme pour les deux ensemble, sans présence, questions, usages ni remerciements. Sans profil ou à partir du profil discret : M < 3 est discret, b ≥ 0,20 donneur, b ≤ −0,20 receveur, sinon équilibré. À partir d’un autre profil : M < 2,5 est discret ; équilibré change à 0,25 ou −0,25 ; donneur reste tant que b ≥ 0,15, receveur tant que b ≤ −0,15. Le profil découle des entrées dans leur ordre : les derniers jours des 6 mois complets avant le jour, et ce jour.',
  'formula.level':
    'Sur les 6 dernières périodes complètes avant le jour (mois ; trimestres ou semestres si la communauté se réunit moins souvent) : un acte dans 4 ou plus et un apport dans 2 ou plus : core_participant ; un acte dans 2 ou plus : active ; dans 1 : peripheral ; dans aucune : inactive. Membre depuis moins de 2 périodes complètes : new. Les périodes couvertes pour moitié par une pause annoncée, où rien n’a eu lieu, sont remplacées par des périodes antérieures, 12 au plus.',
  'formula.gravity':
    'Poids : core_participant 10, active 4, peripheral 1, inactive 0 ; les nouveaux membres ne comptent pas. mass est leur somme, density est mass divisée par le nombre de membres qui ne sont pas inactifs. Parmi les membres présents au début et à la fin du trimestre, up, held et down sont passés à un niveau de poids supérieur, égal ou inférieur ; drift est le changement moyen. falling vaut 1 si, sur deux trimestres, down − up > 2·√(up + down).',
  'formula.concentration':
    'top_share est la plus grande part d’une personne dans les poids donnés pendant le trimestre, sans organisation ni animation ; absence_factor est le plus petit nombre de personnes qui en ont donné au moins la moitié ; unit_absence_factor est la même chose pour les unités. organising_share est la plus grande part d’une personne dans l’organisation et l’animation. carried_by_one vaut 1 si, dans les deux dernières périodes du niveau, une personne a donné 0,8 ou plus, ou organisé 0,8 ou plus sans qu’aucune autre ne donne 3 ou plus ; il faut pour cela 3 événements tenus, un poids de 15 et 5 membres.',
  'formula.bridge':
    'La part des actes entre deux unités parmi les réponses, le mentorat, les remerciements et les présentations lors d’un même événement, divisée par 1 − Σ out·in, où out et in sont les parts de chaque unité dans ce qui est donné et reçu. Si l’unité manque pour un acte sur cinq, ou s’il n’y a qu’une unité, il n’y a pas de valeur ; avec moins de 20 actes, ou 5 personnes d’un côté, elle n’est pas communiquée.',
  'formula.newcomers':
    'Les adhésions qui ont commencé pendant le trimestre et dont la personne a apporté autre chose que des remerciements pendant l’un des 90 premiers jours, divisées par toutes. Il n’y a pas de valeur avant que chacune ait eu 90 jours.',

  // Metrics, charts and sponsor briefs.
  'metric.lack': ({ reason }) => LACKS[reason] ?? spaced(reason),
  'metric.part': ({ part }) => PARTS[part] ?? spaced(part),
  'metric.scope.all': 'Toutes les communautés',
  'chart.unit': ({ unit, period }) => `${unit} ${periodIn(period, 'of')}`,
  'chart.others': ({ count: number }) => count(number, 'autre', 'autres'),
  'chart.value': ({ value, period }) => `${period} : ${value}.`,
  'chart.change': ({ first, since: earlier, last, period }) => `De ${first} (${earlier}) à ${last} (${period}).`,
  'chart.parts': ({ period, parts }) => `${period} : ${parts.map(({ name, value }) => `${name} ${value}`).join(', ')}.`,
  'chart.no_values': 'Il n’y a pas de valeurs pour ces périodes.',
  'chart.open': ({ period }) => `${period} : pour l’instant, la période n’est pas terminée`,
  'chart.lack': ({ lack, count: number, of, period }) =>
    `${capital(lack)} : ${count(number, PERIODS[period].one, PERIODS[period].other)} sur ${of}`,
  'brief.kind': 'Note de parrainage',
  'brief.title': ({ name }) => `Note de parrainage : ${name}`,
  'brief.question.organisation': 'Pourquoi l’organisation devrait la soutenir',
  'brief.question.manager': 'Pourquoi libérer du temps pour elle dans une équipe',
  'brief.question.member': 'Ce qu’elle apporte à un membre',
  'brief.notes': 'À propos des chiffres',
  'brief.source': ({ sources }) => `Source : ${textsOf(sources).join(' ; ')}`,
  'brief.source_text': ({ title, formula, exclusions }) =>
    [
      `${title}${stop(title)}`,
      ...(formula === null ? [] : [formula]),
      ...(exclusions.length > 0 ? [`Non compté : ${textsOf(exclusions).join(' ')}`] : [])
    ].join(' '),
  'brief.figure': ({ fact, before }) => `${fact}${before === null ? '' : ` ; un an plus tôt : ${before}`}.`,
  'brief.lacking': ({ title, lack }) => `${title} : ${lack}.`,
  'brief.names_unknown': ({ unnamed, events }) =>
    `noms inconnus pour ${count(unnamed, 'événement', 'événements')} sur ${events}`,
  'brief.caveat': ({ lack }) => `${capital(lack)}.`,
  'brief.nothing': 'Rien n’est encore enregistré.',
  'brief.members': ({ count: number }) => count(number, 'personne est membre', 'personnes sont membres'),
  'brief.reach': ({ value }) => `${value} des unités de l’organisation ont un membre`,
  'brief.resources': ({ count: number }) => count(number, 'ressource a été ajoutée', 'ressources ont été ajoutées'),
  'brief.events_held': ({ count: number }) => count(number, 'événement a eu lieu', 'événements ont eu lieu'),
  'brief.head_count': ({ count: number }) =>
    count(number, 'présence a été comptée aux événements', 'présences ont été comptées aux événements'),
  'brief.fill_rate': ({ value }) => `${value} des places étaient occupées`,
  'brief.repeat_attendance': ({ value }) => `${value} des personnes venues sont venues plus d’une fois`,
  'brief.newcomers': ({ count: number }) => count(number, 'nouveau membre est arrivé', 'nouveaux membres sont arrivés'),
  'brief.participants': ({ count: number }) =>
    count(number, 'personne a participé à des événements', 'personnes différentes ont participé à des événements'),
  'brief.events_proposed': ({ value }) => `${value} des événements ont été proposés par des membres`,
  'brief.mission': ({ text }) => `Mission : ${quoted(text)}`,
  'brief.strategic_objectives': ({ items }) =>
    `Objectifs de l’organisation qu’elle sert : ${list(textsOf(items).map(quoted))}`,
  'brief.commitment': ({ text }) => `Ce que les membres apportent : ${quoted(text)}`,
  'brief.objectives': ({ text }) => `Ce que les membres veulent accomplir : ${quoted(text)}`,
  'brief.communities': ({ count: number }) =>
    `${count(number, 'communauté est présentée', 'communautés sont présentées')} sur le portail.`,
  'brief.resource': ({ kind, title, summary, impact }) =>
    [
      `${capital(RESOURCES[kind] ?? kind)} : ${quoted(title)}${stop(title)}`,
      ...(summary ? [summary] : []),
      ...(impact ? [`Où elle a servi, et ses effets : ${impact}`] : [])
    ].join(' '),
  'brief.minutes': ({ title, on }) => `Compte rendu : ${quoted(title)}, ${day(on)}.`,
  'brief.period': ({ period, timeZone }) => `Période des chiffres : ${period} (fuseau horaire ${timeZone}).`,
  'brief.withheld':
    '« Non communiqué, moins de 5 » désigne des chiffres portant sur moins de 5 personnes, et d’autres dont on pourrait les déduire.',
  'brief.left_out': ({ titles }) => `Non inclus, car non visible pour vous : ${list(textsOf(titles))}.`,
  'brief.records': 'descriptions',
  'brief.works': 'ressources',
  'brief.texts': 'comptes rendus',

  // Calendars, feeds and pages of events.
  'event.when': when,
  'event.until': until,
  // Why nobody can check in with a code.
  'check_in.early': `L’enregistrement des présences ouvre ${AROUND_MINUTES} minutes avant le début. Revenez à ce moment-là.`,
  'check_in.over': 'Cette réunion est terminée. Demandez aux personnes qui l’ont organisée de vous ajouter.',
  'check_in.cancelled': 'Cette réunion est annulée ; aucune présence n’est enregistrée.',
  'check_in.other': 'Ce code est celui d’une autre réunion. Scannez le code affiché à celle-ci.',
  'check_in.changed': 'Ce n’est pas un code de présence, ou il en manque une partie. Scannez-le de nouveau.',
  'check_in.expired': 'Ce code a expiré. Scannez le code affiché en ce moment à la réunion.',
  'check_in.gone': 'Ce code est celui d’une réunion qui n’existe plus. Scannez le code affiché à celle-ci.',
  'calendar.organisers': ({ organisers }) => `Organisation : ${list(organisers.map(({ name }) => name))}`,
  'calendar.speakers': ({ speakers }) =>
    `Présentations : ${list(speakers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)))}`,
  'calendar.registration': ({ url }) => `Inscription des personnes extérieures : ${url}`,
  'calendar.name': 'Événements',

  // Pages behind signed links, registrations and failures.
  'site.skip': 'Aller au contenu',
  'site.pages': 'Pages',
  'site.reference': 'Référence',
  'site.title_of': ({ title, of }) => `${title} : ${of}`,
  'site.for': ({ name }) => `Pour ${name}`,
  'site.your_answer': 'Votre réponse',
  'site.choose': 'Merci de choisir ce que vous voulez faire.',
  'site.yours_alone': 'Ce lien n’est que pour vous : merci de ne pas le transmettre.',
  'site.link.changed.title': 'Ce lien est incomplet',
  'site.link.changed.help':
    'Il en manque une partie, ou elle a été modifiée ; les messageries coupent parfois les liens longs. Ouvrez-le de nouveau depuis le message, ou copiez le lien complet.',
  'site.link.expired.title': 'Ce lien a expiré',
  'site.fact.community': 'Communauté',
  'site.fact.portal': 'Portail',
  'site.fact.page': 'Page',
  'site.fact.address': 'Adresse',
  'site.fact.mission': 'Mission',
  'site.fact.last_updated': 'Dernière mise à jour',
  'site.fact.unknown': 'Inconnue',
  'site.fact.day': ({ on }) => day(on),
  'site.fact.commitment': 'Ce que les membres apportent',
  'site.fact.when': 'Quand',
  'site.fact.where': 'Où',
  'site.fact.accessibility': 'Accessibilité',
  'site.fact.online': 'En ligne',
  'site.fact.seats': 'Places',
  'site.fact.seats_free': ({ free, capacity }) =>
    `${plural(free, { one: '# libre', other: '# libres' })} sur ${capacity}`,
  'site.fact.seats_taken': ({ capacity }) => `Les ${capacity} sont prises`,
  'site.event.cancelled.title': 'Cet événement est annulé',
  'site.event.cancelled.lead': 'Il n’a pas lieu.',
  'site.event.over.title': 'Cet événement est terminé',
  'site.event.over.lead': 'Il n’est plus possible de répondre. Merci de votre intérêt.',
  'site.event.dormant.title': 'Cette série est en sommeil',
  'site.event.dormant.lead':
    'On ne sait pas si elle a encore lieu. Les personnes qui l’organisent peuvent la rétablir.',
  'site.attest.kind': 'Vérification d’une page',
  'site.attest.name': ({ community }) => `La page ${de(community)} est-elle exacte ?`,
  'site.attest.title': 'Cette page est-elle exacte ?',
  'site.attest.lead': place =>
    `Vous êtes responsable de la page ${de(placeOf(place))}. Merci de la relire, de mettre à jour ce qui ne l’est plus, puis de confirmer qu’elle est exacte.`,
  'site.attest.page': 'La page',
  'site.attest.open': 'Ce qui reste ouvert',
  'site.attest.open_help': 'Votre confirmation ne règle pas ces points.',
  'site.attest.remedy': ({ remedy, effort }) => `${remedy} (${effort})`,
  'site.attest.confirm': 'Ce que vous confirmez',
  'site.attest.reviewed': 'J’ai relu la page aujourd’hui.',
  'site.attest.correct': 'Son contenu est correct : personnes, contacts, dates, liens.',
  'site.attest.serves': 'Elle sert toujours la mission de la communauté.',
  'site.attest.button': 'Confirmer que la page est exacte',
  'site.attest.note': ({ everyDays }) =>
    `Votre confirmation est enregistrée avec votre nom et la date du jour. La prochaine vérification est prévue dans environ ${inDays(everyDays)}. Ouvrir cette page n’enregistre rien.`,
  'site.attest.thanks.title': 'Merci',
  'site.attest.thanks.lead': ({ community, portal, everyDays }) =>
    `Votre confirmation que la page ${de(community)} sur ${portal} est exacte a été enregistrée. La prochaine vérification est prévue dans environ ${inDays(everyDays)}. Vous pouvez fermer cette fenêtre.`,
  'site.attest.go': 'Aller à la page',
  'site.attest.ways': 'Autre chose ?',
  'site.attest.help.title': 'J’ai besoin d’aide',
  'site.attest.help.text':
    'L’administration de votre portail est prévenue et prend contact avec vous. Elle peut suspendre les rappels entre-temps.',
  'site.attest.help.button': 'Demander de l’aide',
  'site.attest.help.words': 'De quoi avez-vous besoin ? (facultatif)',
  'site.attest.help.done': 'Nous avons transmis votre demande',
  'site.attest.help.done_text': ({ portal }) =>
    `L’administration ${de(portal)} est prévenue, une fois par jour au plus. Votre lien permet toujours de confirmer la page ou de la transmettre.`,
  'site.attest.help.no_admins':
    'Personne n’administre votre portail que nous puissions prévenir. Contactez les personnes qui gèrent le service.',
  'site.attest.hand_over.title': 'Je souhaite transmettre la page',
  'site.attest.hand_over.text': ({ community }) =>
    `On demande à l’autre personne si elle reprend la page ${de(community)}. Tant que personne n’a accepté, vous en restez responsable.`,
  'site.attest.hand_over.button': 'Demander à cette personne',
  'site.attest.hand_over.address': 'Son adresse e-mail',
  'site.attest.hand_over.done': 'Nous avons transmis votre demande',
  'site.attest.hand_over.done_text': ({ community, portal }) =>
    `Si cette personne fait partie ${de(community)}, on lui demande si elle reprend la page ; sinon, l’administration ${de(portal)} est prévenue. Vous restez responsable de la page jusqu’à ce que quelqu’un accepte.`,
  'site.attest.hand_over.own_address':
    'C’est votre propre adresse. Saisissez celle de la personne qui pourrait reprendre la page.',
  'site.attest.hand_over.no_address': 'Saisissez l’adresse e-mail de la personne qui pourrait reprendre la page.',
  'site.attest.leave.title': 'Je ne m’occupe plus de cette page',
  'site.attest.leave.text':
    'À partir d’aujourd’hui, vous n’êtes plus responsable de cette page et ne recevez plus de messages à son sujet. Nous cherchons la relève. Merci pour tout ce que vous avez fait.',
  'site.attest.leave.button': 'Ne plus être responsable de cette page',
  'site.attest.leave.done': 'Merci pour tout ce que vous avez fait',
  'site.attest.leave.done_text': place =>
    `Vous n’êtes plus responsable de la page ${de(placeOf(place))} et ne recevez plus de messages à son sujet.`,
  'site.attest.expired.help':
    'Un lien est valable 14 jours. Le prochain avis en contient un nouveau ; vous pouvez aussi en demander un à l’administration de votre portail, ou confirmer la page dans le portail.',
  'site.attest.used.title': 'Ce lien a déjà servi',
  'site.attest.used.help':
    'Il a permis de confirmer la page, et chaque lien ne sert qu’une fois. Il n’y a rien d’autre à faire pour le moment. Merci.',
  'site.attest.no_longer.title': 'Vous n’êtes plus responsable de cette page',
  'site.attest.no_longer.help':
    'Ce lien est destiné à une personne actuellement responsable de la page. Quelqu’un d’autre l’est désormais, ou la page a été retirée. Si c’est une erreur, contactez l’administration de votre portail.',
  'site.succession.kind': 'Un rôle à reprendre',
  'site.succession.name': ({ community }) => `Prendriez-vous la relève pour ${community} ?`,
  'site.succession.title': 'Prendriez-vous la relève ?',
  'site.succession.lead': ({ community, portal, holder, asked }) =>
    `Jusqu’ici, ${holder ?? 'une autre personne'} s’occupe ${de(placeOf({ community, portal }))}. ${asked}`,
  'site.succession.about': 'De quoi il s’agit',
  'site.succession.both_fine':
    'Oui ou non, les deux conviennent. Cela demande une dizaine de minutes tous les quelques mois.',
  'site.succession.accept': 'Accepter',
  'site.succession.accept.button': 'Oui, je prends la relève',
  'site.succession.decline': 'Décliner',
  'site.succession.decline.button': 'Non, pas moi',
  'site.succession.because': 'Pourquoi ? (facultatif)',
  'site.succession.note':
    'Si vous déclinez ou ne répondez pas, on demande à une autre personne. Ouvrir cette page n’enregistre rien.',
  'site.succession.accepted.title': 'Merci',
  'site.succession.accepted.lead': place =>
    `Vous avez pris la relève pour ${placeOf(place)}. Nous vous préviendrons quand quelque chose est à faire.`,
  'site.succession.declined.title': 'Merci de votre réponse',
  'site.succession.declined.lead': place =>
    `On demande à une autre personne de prendre la relève pour ${placeOf(place)}.`,
  'site.succession.expired.help':
    'Entre-temps, on a demandé à une autre personne. Si vous souhaitez prendre la relève, contactez l’administration de votre portail.',
  'site.succession.answered.title': 'Cette question est close',
  'site.succession.answered.help':
    'Elle a reçu une réponse, ou on a demandé à une autre personne. Il n’y a rien d’autre à faire. Merci.',
  'site.succession.not_needed.title': 'La relève n’est plus nécessaire',
  'site.succession.not_needed.help': 'La raison n’est plus d’actualité. Il n’y a rien d’autre à faire. Merci.',
  'site.invitation.kind': 'Une invitation',
  'site.invitation.name': ({ community }) => `Invitation : ${community}`,
  'site.invitation.title': ({ community }) => `Souhaitez-vous rejoindre ${community} ?`,
  'site.invitation.lead': ({ inviter }) => `${inviter ?? 'La communauté'} vous invite à devenir membre.`,
  'site.invitation.words': ({ words }) => quoted(words),
  'site.invitation.accept': 'Oui, je la rejoins',
  'site.invitation.decline': 'Non, merci',
  'site.invitation.note': 'Oui ou non, les deux conviennent. Ouvrir cette page n’enregistre rien.',
  'site.invitation.accepted.title': ({ community }) => `${community} : bienvenue !`,
  'site.invitation.accepted.lead':
    'Vous êtes membre désormais. Le prochain message vous dit à qui parler, et la suite.',
  'site.invitation.declined.title': 'Merci de votre réponse',
  'site.invitation.declined.lead': ({ community }) =>
    `Vous n’avez pas rejoint ${community}. Il n’y a rien d’autre à faire.`,
  'site.invitation.expired.title': 'Cette invitation a expiré',
  'site.invitation.expired.help':
    'Si vous souhaitez rejoindre la communauté, demandez une nouvelle invitation à son pilote.',
  'site.invitation.answered.title': 'Cette invitation est close',
  'site.invitation.answered.help': 'Elle a reçu une réponse, a été retirée ou a expiré. Il n’y a rien d’autre à faire.',
  'site.rsvp.kind': 'Invitation',
  'site.rsvp.none.title': 'Viendrez-vous ?',
  'site.rsvp.none.lead': ({ community }) =>
    `${community} vous invite. Vous pouvez changer votre réponse à tout moment.`,
  'site.rsvp.unconfirmed.title': 'Confirmez votre inscription',
  'site.rsvp.unconfirmed.lead': ({ isFull }) =>
    `${isFull ? 'Toutes les places sont prises ; vous pouvez vous mettre en liste d’attente.' : 'Vous aurez une place dès que vous aurez confirmé votre venue.'} Si cette inscription ne vient pas de vous, il n’y a rien à faire : votre adresse est supprimée sous un jour.`,
  'site.rsvp.going.title': 'Vous venez',
  'site.rsvp.going.lead':
    'Vous recevez un e-mail qui ajoute la date à votre calendrier. Ce lien vous permet de changer votre réponse à tout moment.',
  'site.rsvp.maybe.title': 'Vous viendrez peut-être',
  'site.rsvp.maybe.lead':
    'Vous recevez un e-mail qui ajoute la date à votre calendrier, à titre provisoire. Ce lien vous permet de changer votre réponse à tout moment.',
  'site.rsvp.declined.title': 'Vous ne venez pas',
  'site.rsvp.declined.lead': 'Merci de votre réponse. Ce lien vous permet de la changer à tout moment.',
  'site.rsvp.waitlisted.title': 'Vous êtes en liste d’attente',
  'site.rsvp.waitlisted.lead': ({ position }) =>
    `Toutes les places sont prises. Votre rang sur la liste d’attente : ${position}. Dès qu’une place se libère pour vous, nous vous envoyons un e-mail.`,
  'site.rsvp.offered.title': 'Une place est libre pour vous',
  'site.rsvp.offered.lead': ({ until: end }) =>
    `Elle vous est réservée jusqu’à cette date : ${end}. Ensuite, elle est proposée à la personne suivante.`,
  'site.rsvp.accept_seat': 'Accepter la place',
  'site.rsvp.decline_seat': 'Refuser la place',
  'site.rsvp.join_waiting_list': 'Me mettre en liste d’attente',
  'site.rsvp.leave_waiting_list': 'Quitter la liste d’attente',
  'site.rsvp.confirm_going': 'Confirmer que je viens',
  'site.rsvp.going': 'Je viens',
  'site.rsvp.maybe': 'Je viendrai peut-être',
  'site.rsvp.not_going': 'Je ne viens pas',
  'site.rsvp.reminders_on': 'Vous recevez un rappel avant les événements auxquels vous venez.',
  'site.rsvp.reminders_off': 'Vous ne recevez pas de rappels des événements auxquels vous venez.',
  'site.rsvp.turn_off': 'Désactiver les rappels',
  'site.rsvp.turn_on': 'Activer les rappels',
  'site.rsvp.expired.help': 'Ouvrez l’événement dans votre portail, ou le lien d’un message plus récent.',
  'site.rsvp.gone.title': 'Cet événement n’est plus disponible',
  'site.rsvp.gone.help':
    'Il a été supprimé, ou il est réservé aux membres d’une communauté dont vous ne faites plus partie. Une inscription qui n’est pas confirmée sous un jour est supprimée : merci de vous inscrire de nouveau.',
  'site.registration.kind': 'Inscription',
  'site.registration.title': 'Souhaitez-vous venir ?',
  'site.registration.lead': ({ community, isFull }) =>
    isFull
      ? `${community} invite des personnes extérieures. Toutes les places sont prises, et vous pouvez vous mettre en liste d’attente.`
      : `${community} invite des personnes extérieures. Saisissez votre nom et votre adresse, et confirmez-les avec le lien que nous vous envoyons.`,
  'site.registration.form': 'Votre inscription',
  'site.registration.name': 'Votre nom',
  'site.registration.email': 'Votre adresse e-mail',
  'site.registration.register': 'S’inscrire',
  'site.registration.correct': 'Merci de corriger ce qui est signalé ci-dessous.',
  'site.registration.name_fault': 'Saisissez votre nom sur une ligne, en 200 caractères au plus.',
  'site.registration.email_fault': 'Saisissez une adresse e-mail complète, par exemple grace.moreau@example.org.',
  'site.registration.note':
    'Les membres des communautés qui organisent l’événement voient votre nom, et les personnes qui l’organisent aussi votre adresse. Les deux sont supprimés 30 jours après l’événement.',
  'site.registration.sent.title': 'Consultez votre messagerie',
  'site.registration.sent.lead': ({ email }) =>
    `Nous avons envoyé un lien à ${email}. Ouvrez-le et confirmez votre venue ; ce n’est qu’alors que vous avez une place, ou un rang sur la liste d’attente.`,
  'site.registration.sent.note':
    'Cela peut prendre quelques minutes. Si rien n’arrive, regardez dans les courriers indésirables, ou inscrivez-vous de nouveau dans une heure.',
  'site.registration.none.title': 'Il n’y a pas d’inscription ici',
  'site.registration.none.help':
    'L’événement a été supprimé, ou il n’accueille pas de personnes extérieures. Si vous faites partie de l’organisation, ouvrez l’événement dans votre portail.',
  'site.check_in.kind': 'Présence',
  'site.check_in.attended.title': 'Votre présence est enregistrée',
  'site.check_in.attended.lead': 'Vous êtes sur la liste des personnes présentes. Vous pouvez fermer cette fenêtre.',
  'site.check_in.early.title': 'L’enregistrement des présences n’est pas encore ouvert',
  'site.check_in.closed.title': 'L’enregistrement des présences est fermé',
  'site.check_in.confirm.title': 'Êtes-vous là ?',
  'site.check_in.confirm.lead': ({ community }) => `Confirmez que vous êtes à cette réunion ${de(community)}.`,
  'site.check_in.confirm.button': 'Je suis là',
  'site.check_in.title': 'Enregistrer ma présence',
  'site.check_in.lead':
    'Saisissez votre adresse e-mail. Nous vous envoyons un lien avec lequel vous confirmez que vous êtes là.',
  'site.check_in.email': 'Votre adresse e-mail',
  'site.check_in.no_email': 'Merci de saisir votre adresse e-mail.',
  'site.check_in.send': 'Recevoir le lien',
  'site.check_in.in_portal':
    'Vous avez un compte ouvert dans votre portail ? Vous pouvez aussi y enregistrer votre présence, avec le même code.',
  'site.check_in.sent.title': 'Consultez votre messagerie',
  'site.check_in.sent.lead': ({ community }) =>
    `Si ${community} connaît cette adresse, un lien y arrive en une minute. Ouvrez-le pour confirmer que vous êtes là. Si rien n’arrive, demandez aux personnes qui organisent la réunion de vous ajouter.`,
  'site.check_in.changed.title': 'Ce code est incomplet',
  'site.check_in.expired.title': 'Ce code a expiré',
  'site.check_in.gone.title': 'Cette réunion n’est plus disponible',
  'site.series.kind': 'Série',
  'site.series.about': ({ name, community }) => `Pour ${name}, à propos ${de(community)}`,
  'site.series.ask.title': ({ title }) => `La série ${quoted(title)} a-t-elle encore lieu ?`,
  'site.series.ask.lead': 'Peut-être que tout va bien et que seules les notes manquent. Une réponse suffit.',
  'site.series.dormant.title': ({ title }) => `La série ${quoted(title)} continue-t-elle ?`,
  'site.series.dormant.lead':
    'La série est en sommeil : ses prochaines dates ne sont pas listées. Vous pouvez la rétablir à tout moment.',
  'site.series.held.title': 'La série a lieu',
  'site.series.held.lead': 'Merci. Elle est listée, et vous n’avez rien d’autre à faire.',
  'site.series.ended.title': 'La série est terminée',
  'site.series.ended.lead': 'Merci pour ce qu’elle a été. Ses dates passées restent telles quelles.',
  'site.series.dates': 'Lesquelles de ces dates ont eu lieu ?',
  'site.series.bring_back': 'Rétablir la série',
  'site.series.takes_place': 'Elle a encore lieu',
  'site.series.only_dates': 'Enregistrer seulement ces dates',
  'site.series.recorded': 'C’est enregistré, merci. Vous pouvez aussi dire si la série continue.',
  'site.series.choose_dates': 'Choisissez les dates qui ont eu lieu.',
  'site.series.has_ended': 'Elle est terminée',
  'site.series.note':
    'Si elle est terminée, ses prochaines dates sont annulées, et les personnes qui devaient venir reçoivent un message. Ce lien n’est que pour vous : merci de ne pas le transmettre.',
  'site.series.expired.help': 'Ouvrez la série dans votre portail, ou le lien d’un message plus récent.',
  'site.series.gone.title': 'Vous ne pouvez plus modifier cette série',
  'site.series.gone.help': 'Elle a été supprimée, ou une autre personne l’organise désormais. Merci.',
  'site.poll.kind': 'Sondage',
  'site.poll.name': ({ community }) => `${community} : vos réponses`,
  'site.poll.title': 'Qu’en pensez-vous ?',
  'site.poll.lead':
    'Vous répondez sans votre nom. Rien n’indique qui a répondu quoi, et chaque question peut être laissée de côté.',
  'site.poll.form': 'Vos réponses',
  'site.poll.nothing': 'Répondez à au moins une question.',
  'site.poll.send': 'Envoyer mes réponses',
  'site.poll.note': ({ closesOn }) =>
    `Vous pouvez répondre une fois, jusqu’au ${day(closesOn)}. Les résultats sont présentés aux membres à la clôture du sondage, si au moins cinq personnes ont répondu. Ce lien n’est que pour vous : merci de ne pas le transmettre.`,
  'site.poll.counted.title': 'Merci de vos réponses',
  'site.poll.counted.lead': 'Elles sont comptées. Elles sont définitives, et rien n’indique qu’elles sont de vous.',
  'site.poll.before.title': 'Ces réponses ne sont pas comptées',
  'site.poll.before.lead':
    'Des réponses ont déjà été envoyées avec ce lien. Elles sont comptées et restent telles quelles ; chaque personne répond une fois.',
  'site.poll.closed.title': 'Le sondage est clos',
  'site.poll.closed.lead':
    'Il n’est plus possible de répondre. Les membres trouvent les résultats dans la communauté, si au moins cinq personnes ont répondu.',
  'site.poll.changed.help':
    'Il en manque une partie, ou elle a été modifiée ; les messageries coupent parfois les liens longs. Ouvrez-le de nouveau depuis le message, ou copiez le lien complet. Le sondage figure aussi dans vos tâches.',
  'site.not_found.title': 'Page introuvable',
  'site.not_found.help':
    'Cette adresse n’existe pas. Elle contient peut-être une faute de frappe, ou la page a été déplacée ou supprimée. La référence liste toutes les adresses de l’API.',
  'site.not_found.front': 'Aller à la page d’accueil',
  'site.not_found.reference': 'Ouvrir la référence',
  'site.failure.invalid.title': 'Cette adresse n’est pas valide',
  'site.failure.invalid.help': 'Merci de vérifier comment la liste est intégrée.',
  'site.failure.key.title': 'Cette liste a besoin d’une clé valide',
  'site.failure.key.help':
    'Sa clé est absente, inconnue ou n’est plus valide. Merci de contacter la personne qui s’occupe de cette page.',
  'site.failure.place.title': 'Cette liste ne peut pas être affichée ici',
  'site.failure.place.help':
    'Sa clé n’est pas autorisée sur ce site. Merci de contacter la personne qui s’occupe de cette page.',
  'site.failure.gone.title': 'Introuvable',
  'site.failure.gone.help': 'La page demandée n’existe pas, ou n’existe plus.',
  'site.failure.busy.title': 'Un instant, s’il vous plaît',
  'site.failure.busy.help': 'Les demandes sont nombreuses en ce moment. Merci de réessayer sous peu.',
  'site.failure.ours.title': 'Un problème est survenu de notre côté',
  'site.failure.ours.help': 'La page sera bientôt de nouveau disponible. Merci de réessayer sous peu.',
  'site.failure.again': 'Réessayer',
  'site.failure.reference': ({ id }) => `Référence : ${id}`
}

// What notices have in common.

/** What a notice calls its matter: the community, and on which portal. */
const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'La page', portal && `sur ${portal}`].filter(Boolean).join(' ')

const BECAUSE: Record<NoticeRole, (name: string) => string> = {
  primary: name => `vous êtes responsable en titre de la page ${de(name)}`,
  secondary: name => `vous êtes responsable en second de la page ${de(name)}`,
  stand_in: name => `vous assurez l’intérim d’une personne responsable de la page ${de(name)}`,
  leader: name => `vous pilotez ${name}`,
  core: name => `vous faites partie du noyau ${de(name)}`,
  member: name => `vous êtes membre ${de(name)}`,
  admin: name => `vous administrez le portail ${de(name)}`,
  requester: name => `vous faites partie des personnes qui ont demandé la page ${de(name)}`,
  concerned: name => `un élément du registre ${de(name)} vous concerne`,
  named: name => `la demande de page ${de(name)} vous nomme comme responsable`,
  author: name => `vous avez contribué à écrire une ressource ${de(name)}`,
  asker: name => `vous avez demandé de l’aide pour la page ${de(name)}`,
  holder: name => `vous avez un rôle dans ${name} pour lequel on cherche la relève`,
  proposer: name => `vous avez proposé ${name}`,
  voter: name => `vous votez sur la charte ${de(name)}`,
  drafter: name => `vous avez contribué à écrire la charte ${de(name)}`
}
const because = (reason: string) =>
  `Vous recevez ce message parce ${/ [aeiou]/.test(reason) ? 'qu’' : 'que '}${reason}.`
/** Why somebody gets a notice: by the role that is on record, else by that which such notices go to. */
const becauseOf = (facts: NoticeFacts, usual: NoticeRole) =>
  `${because(BECAUSE[facts.role ?? usual]?.(nameOf(facts)))}${isRole(facts.role ?? usual) ? ' Cela fait partie de ce rôle et ne peut pas être désactivé ; si vous n’avez plus ce rôle, dites-le-nous et nous arrêterons.' : ''}`

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
    ...linkOf(facts, 'Lire les détails'),
    next: next(facts),
    because: becauseOf(facts, usual)
  })

const NOTHING_TO_DO = 'Il n’y a rien d’autre à faire.'
const ANSWER_BY = (on: string) => `Merci de répondre d’ici au ${on}.`

// Notices about pages.
type RuleWord = 'ask' | 'remedy' | 'effort'
const ruleWord = (rule: string, word: RuleWord) => messages[`${rule as RuleName}.${word}`]
const causesOf = ({ causes, reason = '' }: NoticeFacts): readonly NoticeCause<string, string>[] =>
  causes ?? [{ rule: 'page.stale', reason }]
const askOf = (facts: NoticeFacts) => {
  const [first, ...others] = causesOf(facts)
  return others.length === 0
    ? ruleWord(first!.own ? 'page.stale' : first!.rule, 'ask')
    : `s’occuper de ${others.length + 1} points`
}
const please = (facts: NoticeFacts) => `merci ${de(askOf(facts))}`
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
  ' Si vous avez besoin d’aide, souhaitez transmettre la page ou ne vous en occupez plus, ce même lien permet de le dire.'
const whereOf = (facts: NoticeFacts) =>
  linkOf(
    facts,
    facts.link
      ? askOf(facts) === ruleWord('page.stale', 'ask')
        ? 'Vérifier la page'
        : 'Voir ce qui est ouvert'
      : 'Voir la page'
  )
const helpOf = ({ role }: NoticeFacts) =>
  role === 'admin'
    ? ''
    : ' Si le temps vous manque, demandez de l’aide à l’autre responsable ou à l’administration de votre portail.'
const reminder =
  (title: string, what: (name: string, facts: NoticeFacts) => string, next: (when: string) => string) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: `${nameOf(facts)} : ${title}${please(facts)}`,
    what: `${facts.shownAgain ? 'La page figure de nouveau dans les listes. ' : ''}${what(nameOf(facts), facts)}`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated(facts.by, on => `Merci de le faire d’ici au ${on}.`) || undefined,
    next: `${dated(facts.nextOn, on => next(`le ${on}`), next('plus tard'))} Dès que c’est réglé, les rappels cessent.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  })
const isMaintenance = ({ about: kind = 'failure_to_maintain' }: NoticeFacts) => kind === 'failure_to_maintain'
const opened = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)} : un problème a été signalé sur la page`,
  what: `Un problème a été signalé sur la page ${de(nameOf(facts))}. Rien n’est encore décidé.`,
  why: facts.reason,
  how: `Si c’est exact :\n${howOf(facts)}\nSi vous n’êtes pas d’accord, expliquez pourquoi.`,
  ...linkOf(facts, 'Voir la page'),
  byWhen: dated(facts.by, ANSWER_BY) || undefined,
  next: 'L’administration du portail écoute les deux côtés, et vous en connaîtrez le résultat.',
  because: becauseOf(facts, 'primary')
})
const classified = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)} : ${please(facts)}`,
  what: `La page ${de(nameOf(facts))} contient peut-être du contenu classifié.`,
  why: facts.reason,
  how: howOf(facts),
  ...linkOf(facts, 'Voir la page'),
  next: 'L’administration du portail décide si la page est temporairement masquée. Si la mention est une erreur, merci de l’indiquer dans le dossier.',
  because: becauseOf(facts, 'primary')
})
const decidedCase = decided(
  facts =>
    `${nameOf(facts)} : ${facts.sanction ? `suite donnée au signalement : ${SANCTIONS[facts.sanction] ?? spaced(facts.sanction)}` : `le signalement a été ${decision(facts)}`}`,
  ({ by, decision: name }) =>
    dated(
      by,
      on => `Vous pouvez faire un recours jusqu’au ${on}.`,
      name === 'upheld' ? 'L’administration du portail décide si cela entraîne autre chose.' : NOTHING_TO_DO
    ),
  'primary'
)

// Notices about requests, successions and proposals.
const ANSWERED = {
  accepted: {
    subject: 'prend la relève',
    what: (name: string) => `a accepté, et s’occupe à partir d’aujourd’hui ${de(name)} à votre place`,
    next: `${NOTHING_TO_DO} Merci pour tout ce que vous avez fait.`
  },
  stands_in: {
    subject: 'assure votre intérim',
    what: (name: string) => `a accepté, et assure votre intérim pour ${name} pendant votre absence`,
    next: NOTHING_TO_DO
  },
  declined: {
    subject: 'ne peut pas prendre la relève',
    what: (name: string) => `a reçu la demande, et ne peut pas prendre la relève pour ${name}`,
    next: 'Vous gardez le rôle jusqu’à ce qu’une autre personne accepte. La personne suivante est sollicitée sous un jour.'
  }
}
const PROPOSALS = {
  approved: {
    subject: 'la communauté a été approuvée',
    next: 'Son pilote et son noyau peuvent maintenant préparer son lancement.'
  },
  changes_asked: {
    subject: 'il y a une question sur la communauté proposée',
    next: 'Mettez la communauté à jour, et proposez-la de nouveau.'
  },
  declined: {
    subject: 'la communauté a été refusée',
    next: 'Vous pouvez la rouvrir comme brouillon, la modifier et la proposer de nouveau.'
  }
}
const outcomeIn = <T extends object>(words: T, { decision: name }: NoticeFacts, otherwise: keyof T): T[keyof T] =>
  words[name !== undefined && name in words ? (name as keyof T) : otherwise]
const PAGE_REQUESTS: Record<string, string> = {
  approved: 'a été approuvée',
  declined: 'a été refusée',
  expired: 'a expiré sans réponse'
}

const CORRECTIONS: Record<string, string> = {
  accepted: 'la correction a été acceptée',
  declined: 'la correction a été refusée',
  withdrawn: 'la demande de correction a été retirée'
}

// Notices about charters.
const VOTE_ENDED: Record<string, { subject: string; next: string }> = {
  carried: { subject: 'la charte est publiée', next: `Elle est en vigueur. ${NOTHING_TO_DO}` },
  withdrawn: { subject: 'le vote sur la charte a été retiré', next: NOTHING_TO_DO }
}
const AGAIN = {
  subject: 'la charte redevient un brouillon',
  next: 'Le brouillon peut être modifié d’après les raisons données, et un nouveau vote ouvert.'
}

// Notices about events.
const titleOf = ({ date }: NoticeFacts) => (date ? quoted(shortened(date.title, 60)) : 'un événement')
const seriesOf = ({ said }: NoticeFacts) => (said ? `la série ${quoted(shortened(said, 60))}` : 'une série')
const EDITS_SERIES = because('vous faites partie des personnes qui peuvent modifier cette série')
const hostOf = (facts: NoticeFacts) => (facts.community === null ? 'Votre communauté' : nameOf(facts))
/** A sentence, and below it what takes place, when and where. */
const about = (sentence: string, { date }: NoticeFacts) => {
  if (!date) return sentence
  const { title, where, others } = date
  const further = others > 0 && plural(others, { one: 'et # autre date', other: 'et # autres dates' })
  return [sentence, '', title, when(date), where, further].filter(line => line !== null && line !== false).join('\n')
}
const invited =
  (
    subject: (title: string, facts: NoticeFacts) => string,
    sentence: string,
    link: string,
    next: string,
    reason = 'vous venez à cet événement, ou avez dit que vous viendriez peut-être'
  ): NoticeTemplate =>
  facts => ({
    subject: `${hostOf(facts)} : ${subject(titleOf(facts), facts)}`,
    what: about(sentence, facts),
    why: facts.cause,
    ...linkOf(facts, link),
    byWhen: facts.until && `Merci de répondre avant cette date : ${until(facts.until)}.`,
    next,
    because: because(reason)
  })

// Notices about joining, roles and ways to contribute.
const person = ({ who }: NoticeFacts) => who ?? 'Une personne'
const theirs = (facts: NoticeFacts) =>
  because(`vous faites partie des personnes qui décident qui rejoint ${nameOf(facts)}`)
const APPLY_AGAIN = 'Vous pouvez présenter une nouvelle candidature à tout moment.'
const JOINING: Record<string, [title: string, what: string, next: string]> = {
  accept: [
    'bon retour parmi nous',
    'Votre candidature a été acceptée : vous êtes de nouveau membre.',
    'Il n’y a rien d’autre à faire.'
  ],
  decline: ['votre candidature', 'Votre candidature n’a pas été retenue cette fois-ci.', APPLY_AGAIN],
  expire: ['votre candidature', 'Votre candidature n’a pas été traitée à temps, et a expiré.', APPLY_AGAIN],
  leave: ['votre adhésion', 'Votre adhésion a pris fin. Ce que vous avez apporté reste enregistré.', APPLY_AGAIN]
}
const JOINING_CHANGED = ['votre adhésion', 'Votre adhésion a changé.', NOTHING_TO_DO] as const
const INVITATIONS: Record<string, string> = {
  accept: 'a accepté l’invitation, et est désormais membre.',
  decline: 'a décliné l’invitation.',
  expire: 'n’a pas répondu à l’invitation. Elle a expiré ; vous pouvez en envoyer une autre.'
}
/** A role as what somebody takes on: « vous prenez le pilotage de … ». */
const TAKEN: Record<CommunityRole, string> = {
  leader: 'le pilotage',
  core: 'une place dans le noyau',
  member_support: 'l’accompagnement des membres',
  information_resources: 'la gestion de l’information',
  web_admin: 'l’administration web',
  facilitator: 'l’animation',
  sponsor: 'le parrainage',
  coach: 'le coaching',
  member: 'une place de membre'
}
const roleIn = (role: CommunityRole | undefined) => (role ? TAKEN[role] : 'un rôle')
const saying = (facts: NoticeFacts) => (facts.said ? { why: quoted(facts.said) } : {})

// Notices to admins, and of campaigns.
const portalOf = ({ portal }: NoticeFacts) => portal ?? 'Le portail'
const ofPortal = ({ portal }: NoticeFacts) => (portal ? de(portal) : 'du portail')
const toAdmins = (facts: NoticeFacts) => because(`vous administrez ${facts.portal ?? 'le portail'}`)
const toMaintainers = (facts: NoticeFacts) =>
  `${because(`vous faites partie des personnes qui entretiennent la page ${de(nameOf(facts))}`)} Participer ne dépend que de vous.`
const campaignOf = ({ title }: NoticeFacts) => title ?? 'une campagne'

const TO_ADMINS = {
  page_reminder: (facts: NoticeFacts) => ({
    subject: `${nameOf(facts)} : ${please(facts)}`,
    what:
      facts.said ??
      `${facts.who ?? 'L’administration du portail'} vous demande de regarder la page ${de(nameOf(facts))}.`,
    why: whyOf(facts),
    how: facts.causes ? howOf(facts) : undefined,
    ...whereOf(facts),
    next: `${facts.said ? `Ce message a été écrit par ${facts.who ?? 'l’administration du portail'}. ` : ''}Dès que c’est réglé, il n’y a rien d’autre à faire.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  weekly_digest: (facts: NoticeFacts) => ({
    subject: facts.title ?? `${portalOf(facts)} : votre bilan de la semaine`,
    what: facts.lines?.join('\n') ?? 'Voici ce qui a changé cette semaine.',
    ...linkOf(facts, 'Ouvrir le portail'),
    next: facts.later?.length ? facts.later.join('\n') : OF_DIGESTS['digest.none_due'],
    because: `${toAdmins(facts)} Vous pouvez désactiver ces bilans dans votre profil.`
  }),
  webhook_failing: (facts: NoticeFacts) => ({
    subject: `${facts.portal ? `${facts.portal} : des` : 'Des'} événements n’arrivent pas à ${facts.who ?? 'un webhook'}`,
    what: `Des événements ${facts.portal ? ofPortal(facts) : 'de l’organisation'} n’ont pas pu être remis au webhook ${facts.who ?? 'prévu'}.`,
    why: facts.reason,
    how: `${facts.portal ? 'Vérifiez' : 'Demandez aux personnes qui détiennent les clés de l’organisation de vérifier'} l’adresse et le système derrière elle. Dès qu’il fonctionne de nouveau, l’envoi reprend là où il s’est arrêté ; les événements abandonnés peuvent être renvoyés.`,
    ...linkOf(facts, 'Ouvrir le portail'),
    next: 'Aucun événement n’est perdu : chacun est retenté pendant trois jours, et peut être renvoyé ensuite. Vous recevez cet avis une fois, et non pour chaque événement.',
    because: facts.portal
      ? toAdmins(facts)
      : because('vous administrez un portail, et ce webhook reçoit les événements de tous les portails')
  }),
  mail_failing: (facts: NoticeFacts) => ({
    subject: facts.who
      ? `${portalOf(facts)} : les e-mails n’arrivent pas à ${facts.who}`
      : `${portalOf(facts)} : des e-mails n’ont pas pu être envoyés`,
    what: facts.who
      ? `Les avis ${ofPortal(facts)} n’arrivent pas à ${facts.who} par e-mail.`
      : `Des avis ${ofPortal(facts)} n’ont pas pu être envoyés par e-mail.`,
    why: facts.reason,
    how: facts.who
      ? 'Vérifiez l’adresse e-mail, ou transmettez les avis par un autre moyen et enregistrez-le : vos tâches listent ce qui n’est pas arrivé.'
      : 'Demandez aux personnes qui gèrent le service de vérifier le serveur de messagerie. Vos tâches listent ce qui n’est pas arrivé.',
    ...linkOf(facts, 'Ouvrir le portail'),
    next: 'Les rappels sur une page ne reprennent qu’une fois le précédent remis. Vous recevez cet avis une fois, et non pour chaque e-mail.',
    because: toAdmins(facts)
  }),
  campaign_started: (facts: NoticeFacts) => ({
    subject: `${nameOf(facts)} : aiderez-vous ? ${campaignOf(facts)}`,
    what: facts.said ?? `Une campagne a lieu : ${campaignOf(facts)}.`,
    why: facts.reason,
    how: 'Regardez la page, mettez à jour ce qui ne l’est plus, et confirmez qu’elle est exacte. Cela prend une dizaine de minutes.',
    ...linkOf(facts, 'Regarder la page'),
    byWhen: dated(facts.by, on => `La campagne se termine le ${on}.`) || undefined,
    next: 'Si la page ne répond pas encore à l’objectif peu avant la fin, vous recevez un seul rappel.',
    because: toMaintainers(facts)
  }),
  campaign_ending: (facts: NoticeFacts) => ({
    subject: `${nameOf(facts)} : encore quelques jours, ${campaignOf(facts)}`,
    what: `${capital(campaignOf(facts))} se termine bientôt, et cette page peut encore aider à atteindre l’objectif.`,
    why: facts.reason,
    how: 'Regardez la page, mettez à jour ce qui ne l’est plus, et confirmez qu’elle est exacte.',
    ...linkOf(facts, 'Regarder la page'),
    byWhen: dated(facts.by, on => `La campagne se termine le ${on}.`) || undefined,
    next: 'Après la fin, un dernier message vous en donnera le résultat.',
    because: toMaintainers(facts)
  }),
  campaign_ended: (facts: NoticeFacts) => ({
    subject: `${portalOf(facts)} : résultat, ${campaignOf(facts)}`,
    what: facts.reason ?? `${capital(campaignOf(facts))} est terminée.`,
    ...linkOf(facts, 'Ouvrir le portail'),
    next: 'La campagne est terminée ; il n’y a plus rien à faire.',
    because: facts.role === 'admin' ? toAdmins(facts) : because('on vous a proposé d’aider à cette campagne')
  })
}

const notices: Language['notices'] = {
  ...TO_ADMINS,

  // Requests for pages, successions and proposals.
  page_request_decided: decided(
    facts => `${nameOf(facts)} : la demande de page ${PAGE_REQUESTS[facts.decision ?? ''] ?? 'a été tranchée'}`,
    facts =>
      facts.decision === 'approved'
        ? 'La page est maintenant enregistrée. Ses responsables seront invités de temps en temps à la vérifier.'
        : 'Vous pouvez envoyer une nouvelle demande avec des informations à jour ; cette demande et ses échanges restent disponibles.',
    'requester'
  ),
  page_request_changes_asked: facts => ({
    subject: `${nameOf(facts)} : une question sur votre demande de page`,
    what: facts.said ?? 'Il y a une question sur votre demande.',
    why: facts.reason,
    how: 'Répondez, ou mettez la demande à jour ; elle revient alors aux personnes qui décident.',
    ...linkOf(facts, 'Répondre'),
    byWhen: dated(facts.by, ANSWER_BY) || undefined,
    next: dated(facts.nextOn, on => `Sans réponse, la demande expire le ${on}.`, 'La demande vous attend.'),
    because: becauseOf(facts, 'requester')
  }),
  succession_asked: facts => ({
    subject: `${nameOf(facts)} : prendriez-vous la relève ?`,
    what:
      facts.said ??
      `${facts.who ?? 'La personne qui a ce rôle'} ne s’occupera plus ${de(nameOf(facts))}, et votre nom a été suggéré.`,
    why: facts.reason,
    how: 'Dites oui ou non ; les deux conviennent. Cela demande une dizaine de minutes tous les quelques mois.',
    ...linkOf(facts, 'Répondre'),
    byWhen: dated(facts.by, ANSWER_BY) || undefined,
    next: 'Si vous dites non ou ne répondez pas, on demande à une autre personne.',
    because: becauseOf(facts, 'member')
  }),
  succession_answered: facts => {
    const who = facts.who ?? 'La personne sollicitée'
    const { subject, what, next } = outcomeIn(ANSWERED, facts, 'declined')
    return {
      subject: `${nameOf(facts)} : ${who} ${subject}`,
      what: `${who} ${what(nameOf(facts))}.`,
      why: facts.said,
      ...linkOf(facts, 'Voir la page'),
      next,
      because: becauseOf(facts, 'holder')
    }
  },
  community_decided: decided(
    facts => `${nameOf(facts)} : ${outcomeIn(PROPOSALS, facts, 'approved').subject}`,
    facts => outcomeIn(PROPOSALS, facts, 'approved').next,
    'proposer'
  ),

  // Reminders and cases.
  page_due_soon: facts => ({
    subject: `${nameOf(facts)} : bientôt, ${please(facts)}`,
    what: `La page ${de(nameOf(facts))} aura bientôt besoin d’un coup d’œil.`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated(facts.by, on => `À tout moment jusqu’au ${on}.`) || undefined,
    next: `Si c’est réglé d’ici là, rien d’autre ne se passe. Sinon, nous vous enverrons un rappel.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  page_overdue: reminder(
    '',
    name => `Un point est ouvert sur la page ${de(name)} et vous attend.`,
    on => `Nous vous le rappellerons une fois encore ${on}.`
  ),
  page_second_notice: reminder(
    'deuxième rappel, ',
    (name, facts) => `Un point est encore ouvert sur la page ${de(name)}.${helpOf(facts)}`,
    on => `Un dernier rappel suit ${on}.`
  ),
  page_final_notice: reminder(
    'dernier rappel, ',
    name =>
      `Un point est encore ouvert sur la page ${de(name)}. Si personne ne peut plus s’en occuper, dites-le-nous, et nous chercherons la relève ensemble.`,
    on => `On demandera ${on} à l’administration du portail si la page est temporairement retirée des listes.`
  ),
  suspension_proposed: facts => ({
    subject: `${nameOf(facts)} : la page doit-elle être retirée des listes ?`,
    what: `Après trois rappels, un point est encore ouvert sur la page ${de(nameOf(facts))}. Une personne décide de la suite.`,
    why: whyOf(facts),
    how: facts.role === 'admin' ? 'Parlez d’abord aux responsables, puis décidez.' : howOf(facts),
    ...whereOf(facts),
    byWhen: dated(facts.by, on => `Une décision est attendue à partir du ${on}.`) || undefined,
    next: `La page reste telle quelle jusqu’à la décision de l’administration du portail. Une fois le point réglé, aucune décision n’est nécessaire.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  page_suspended: facts => ({
    subject: `${nameOf(facts)} : la page est pour l’instant masquée dans les listes`,
    what: `La page ${de(nameOf(facts))} ne figure actuellement pas dans les listes. Son contenu est conservé.`,
    why: facts.reason,
    how: `${howOf(facts)}\n${
      isMaintenance(facts)
        ? 'Dès que c’est réglé, la page figure de nouveau dans les listes.'
        : 'La page figurera de nouveau dans les listes quand l’administration du portail en décidera ainsi.'
    } Si vous pensez que cette décision est une erreur, vous pouvez faire un recours.`,
    ...whereOf(facts),
    next: 'Vous pourrez vous exprimer avant tout retrait de la page : il n’est possible qu’après le délai de recours.',
    because: becauseOf(facts, 'primary')
  }),
  page_removed: facts => ({
    subject: `${nameOf(facts)} : la page a été retirée`,
    what: `La page ${de(nameOf(facts))} a été retirée du portail. Son historique est conservé.`,
    why: facts.cause ?? facts.reason,
    how: 'Si la communauté veut repartir, demandez une nouvelle page ; vous pouvez reprendre le texte de votre première demande.',
    ...linkOf(facts, 'Voir l’historique'),
    next: NOTHING_TO_DO,
    because: becauseOf(facts, 'primary')
  }),
  page_compliant: facts => ({
    subject: `${nameOf(facts)} : merci, la page est de nouveau en ordre`,
    what: `${facts.shownAgain ? 'La page figure de nouveau dans les listes. ' : ''}Ce que nous vous avions rappelé sur la page ${de(nameOf(facts))} est réglé. Merci de l’entretenir : on peut s’y fier.`,
    why: facts.reason,
    ...linkOf(facts, 'Voir la page'),
    next: facts.causes
      ? `Prochainement, ${please(facts)}. Nous vous préviendrons le moment venu.`
      : dated(
          facts.nextOn,
          on => `Sa prochaine vérification est prévue le ${on}.`,
          'Nous vous préviendrons quand sa prochaine vérification sera à faire.'
        ),
    because: becauseOf(facts, 'primary')
  }),
  page_reinstated: facts => ({
    subject: `${nameOf(facts)} : la page figure de nouveau dans les listes`,
    what: `La page ${de(nameOf(facts))} figure de nouveau dans les listes.`,
    why: facts.reason,
    ...linkOf(facts, 'Voir la page'),
    next: NOTHING_TO_DO,
    because: becauseOf(facts, 'primary')
  }),
  help_asked: facts => ({
    subject: `${nameOf(facts)} : ${facts.who ?? 'une personne responsable'} demande de l’aide`,
    what: `${facts.who ?? 'Une personne responsable'} demande de l’aide pour la page ${de(nameOf(facts))}.`,
    why: facts.said ?? facts.reason,
    how: `Prenez contact avec ${facts.who ?? 'cette personne'}, et cherchez une solution ensemble. Votre réponse clôt la tâche. Une dérogation suspend les rappels entre-temps.`,
    ...linkOf(facts, 'Voir la page'),
    next: 'Les rappels continuent jusqu’à ce que ce soit réglé ou qu’une dérogation soit accordée.',
    because: becauseOf(facts, 'admin')
  }),
  help_answered: facts => ({
    subject: `${nameOf(facts)} : une réponse à votre demande d’aide`,
    what: `${facts.who ?? 'L’administration du portail'} a répondu à votre demande d’aide pour la page ${de(nameOf(facts))}.`,
    why: facts.said,
    ...linkOf(facts, 'Voir la page'),
    next: 'Si vous avez encore besoin d’aide, demandez de nouveau.',
    because: becauseOf(facts, 'asker')
  }),
  infraction_opened: facts => (facts.about === 'classified_material' ? classified(facts) : opened(facts)),
  infraction_decided: facts => ({
    ...decidedCase(facts),
    ...(facts.causes ? { how: howOf(facts) } : {})
  }),
  appeal_decided: decided(
    facts => `${nameOf(facts)} : votre recours a été ${decision(facts)}`,
    ({ decision: name }) =>
      name === 'granted'
        ? `La mesure est levée. ${NOTHING_TO_DO}`
        : 'Cette décision est définitive. Vous pouvez toujours lire tout le dossier.',
    'primary'
  ),

  // Polls, reviews, votes and touchpoints.
  poll_opened: facts => ({
    subject: `${nameOf(facts)} : trois questions aux membres`,
    what: `${nameOf(facts)} revoit sa charte et souhaite vous entendre.`,
    why: 'Les réponses aident à décider ce qui reste et ce qui change.',
    how: facts.link
      ? 'Utilisez ce lien, qui n’est que pour vous. Vous répondez sans votre nom : rien n’indique qui a répondu quoi.'
      : 'Le sondage est dans vos tâches. Vous répondez sans votre nom : rien n’indique qui a répondu quoi.',
    ...linkOf(facts, 'Répondre au sondage'),
    byWhen: dated(facts.by, on => `Vous pouvez répondre jusqu’au ${on}.`),
    next: 'Les résultats sont présentés à la clôture du sondage. Si vous avez répondu, ou préférez ne pas le faire, il n’y a rien à faire.',
    because: becauseOf(facts, 'member')
  }),
  charter_review_due: facts => ({
    subject: `${nameOf(facts)} : il est temps de revoir la charte`,
    what: dated(facts.by, on => `La charte ${de(nameOf(facts))} est à revoir le ${on}.`),
    why: 'Une revue montre si la charte dit encore ce que fait la communauté.',
    how: 'La revue est dans vos tâches. Elle part de ce que l’on sait, et pose trois questions aux membres.',
    ...linkOf(facts, 'Ouvrir la revue'),
    next: 'Une fois la revue ouverte, les membres ont au moins 7 jours pour répondre. Vous décidez ensuite ensemble, et fixez la prochaine date.',
    because: becauseOf(facts, 'leader')
  }),
  charter_vote_opened: facts => ({
    subject: `${nameOf(facts)} : vote sur la charte`,
    what: `Le vote sur ${quoted(facts.said ?? 'Charte')} ${de(nameOf(facts))} est ouvert.`,
    how: 'Donnez votre accord, faites une objection motivée, ou abstenez-vous. Le vote est dans vos tâches, et vous pouvez changer le vôtre jusqu’à la fin.',
    ...linkOf(facts, 'Lire la charte'),
    byWhen: dated(facts.by, on => `Le vote se termine le ${on}.`),
    next: 'Il se termine plus tôt si toutes les personnes qui peuvent voter l’ont fait.',
    because: becauseOf(facts, 'voter')
  }),
  charter_vote_ended: facts => {
    const { subject, next } = VOTE_ENDED[facts.decision ?? ''] ?? AGAIN
    return {
      subject: `${nameOf(facts)} : ${subject}`,
      what: `Le vote sur ${quoted(facts.said ?? 'Charte')} ${de(nameOf(facts))} est terminé.`,
      why: facts.reason,
      ...linkOf(facts, 'Lire les détails'),
      next,
      because: becauseOf(facts, 'drafter')
    }
  },
  touchpoint_overdue: facts => ({
    subject: `${nameOf(facts)} : comment s’est passé l’échange avec ${facts.who ?? 'la personne qui parraine'} ?`,
    what: `${facts.said ? quoted(facts.said) : 'Un échange'} avec ${facts.who ?? 'la personne qui parraine'} était prévu${facts.by ? ` pour le ${day(facts.by)}` : ''}, et on ne sait pas s’il a eu lieu.`,
    how: 'S’il a eu lieu, terminez-le et notez ce qu’il en est ressorti. Sinon, choisissez un autre jour ou annulez-le.',
    ...linkOf(facts, 'Ouvrir la communauté'),
    next: 'Il reste dans vos tâches jusque-là.',
    because: becauseOf(facts, 'leader')
  }),

  // Kudos and corrections.
  kudos_received: facts => ({
    subject: `${facts.community ? `${nameOf(facts)} : ` : ''}${facts.who ?? 'Une personne'} vous remercie`,
    what: `${facts.who ?? 'Une personne'} écrit : ${quoted(facts.said ?? '')}`,
    ...linkOf(facts, 'Ouvrir'),
    next: facts.community ? `Ce remerciement concerne ${nameOf(facts)}.` : NOTHING_TO_DO,
    because: because('une personne vous a adressé ses remerciements')
  }),
  correction_requested: facts => ({
    subject: `${nameOf(facts)} : une correction à trancher`,
    what: `Une personne demande la correction de l’un de ses éléments dans le registre ${de(nameOf(facts))}.`,
    how: 'La demande est dans vos tâches. Acceptez-la, ou refusez-la en donnant un motif.',
    ...linkOf(facts, 'Décider'),
    next:
      facts.role === 'admin'
        ? 'Le pilote n’a pas décidé à temps ; la demande vous attend donc.'
        : 'Si vous ne décidez pas sous 14 jours, l’organisation le fait.',
    because: becauseOf(facts, 'leader')
  }),
  correction_escalated: facts => ({
    subject: `${nameOf(facts)} : l’organisation décide d’une correction`,
    what:
      facts.role === 'leader'
        ? `Une demande de correction dans le registre ${de(nameOf(facts))} n’a pas été tranchée sous 14 jours.`
        : `Votre demande de correction dans le registre ${de(nameOf(facts))} va maintenant à l’organisation.`,
    ...linkOf(facts, 'Lire les détails'),
    next: `L’organisation en décide. ${NOTHING_TO_DO}`,
    because: becauseOf(facts, 'concerned')
  }),
  correction_decided: decided(
    facts => `${nameOf(facts)} : ${CORRECTIONS[facts.decision ?? ''] ?? 'la demande de correction a été tranchée'}`,
    facts =>
      facts.decision === 'accepted'
        ? `L’élément ne compte plus. ${NOTHING_TO_DO}`
        : 'L’élément reste tel quel. Une nouvelle demande avec plus d’informations est possible.',
    'concerned'
  ),

  // Resources.
  resource_review_due: facts => ({
    subject: `${nameOf(facts)} : ${facts.said ?? 'une ressource'}, à vérifier`,
    what: `${facts.said ? quoted(facts.said) : 'Une ressource'}, que partage ${nameOf(facts)}, est à vérifier.`,
    how: 'Mettez-la à jour et fixez la date de la prochaine vérification, ou demandez au pilote de l’archiver.',
    ...linkOf(facts, 'Voir'),
    byWhen: dated(facts.by, on => `Merci de la vérifier d’ici au ${on}.`) || undefined,
    next: 'Elle reste disponible jusqu’à sa vérification.',
    because: becauseOf(facts, 'author')
  }),

  // Events.
  event_invitation: invited(
    title => `viendrez-vous à ${title} ?`,
    'Voici votre invitation :',
    'Répondre',
    'Vous pouvez répondre sans vous connecter, et changer votre réponse plus tard. Si vous venez, votre calendrier reçoit la date.',
    'vous êtes membre d’une communauté qui organise cet événement'
  ),
  event_answered: invited(
    (title, { decision: name }) => (name === 'maybe' ? `vous viendrez peut-être à ${title}` : `vous venez à ${title}`),
    'Merci de votre réponse :',
    'Changer ma réponse',
    'Votre calendrier reçoit la date avec cet e-mail, et il est mis à jour si elle change.'
  ),
  event_changed: invited(
    title => `${title} a changé`,
    'L’événement a changé, et est désormais :',
    'Changer ma réponse',
    'Votre calendrier est mis à jour avec cet e-mail. Si cela ne vous convient plus, merci de changer votre réponse.'
  ),
  event_cancelled: invited(
    title => `${title} est annulé`,
    'L’événement n’a pas lieu :',
    'Voir l’événement',
    'Avec cet e-mail, la date est retirée de votre calendrier.'
  ),
  event_left: invited(
    title => `vous ne venez pas à ${title}`,
    'Merci de votre réponse. Vous ne venez pas à :',
    'Changer ma réponse',
    'Avec cet e-mail, la date est retirée de votre calendrier.',
    'vous ne venez plus à cet événement'
  ),
  event_offered: invited(
    title => `une place est libre pour vous à ${title}`,
    'Une place est libre, et réservée pour vous :',
    'Accepter ou refuser la place',
    'Si vous ne répondez pas d’ici là, la place est proposée à la personne suivante sur la liste d’attente.',
    'vous êtes sur la liste d’attente de cet événement'
  ),
  event_registration: invited(
    title => `confirmez votre inscription à ${title}`,
    'Vous, ou une personne qui a saisi votre adresse, souhaitez venir à :',
    'Confirmer mon inscription',
    'Votre inscription compte une fois que vous l’avez confirmée, sous un jour. Si ce n’était pas vous, il n’y a rien à faire.',
    'vous vous inscrivez à cet événement, ou qu’une personne a saisi votre adresse'
  ),
  event_reminder: invited(
    title => `rappel : ${title}`,
    'L’événement approche :',
    'Changer ma réponse ou désactiver les rappels',
    'Si vous ne pouvez pas venir, merci de changer votre réponse : quelqu’un attend peut-être une place.'
  ),
  check_in: invited(
    title => `confirmez que vous êtes à ${title}`,
    'Votre adresse e-mail a été saisie avec le code de présence de cette réunion :',
    'Confirmer que je suis là',
    'Ce n’est qu’alors que vous êtes sur la liste des personnes présentes. Si ce n’était pas vous, ignorez ce message.',
    'votre adresse a été saisie comme celle d’une personne présente à cette réunion'
  ),
  series_unconfirmed: facts => ({
    subject: `${hostOf(facts)} : ${seriesOf(facts)} a-t-elle encore lieu ?`,
    what: [
      `Nous ne savons pas si ces dates ont eu lieu (${seriesOf(facts)}) :`,
      '',
      ...(facts.dates ?? []).map(when)
    ].join('\n'),
    how: 'Peut-être que tout va bien et que seules les notes manquent : enregistrez qui est venu ou combien de personnes, rédigez le compte rendu, ou dites si une date a eu lieu. Vous pouvez aussi dire que la série continue, ou qu’elle est terminée.',
    ...linkOf(facts, 'Répondre'),
    next: 'Une réponse suffit, même celle d’une autre personne qui l’organise. Sans réponse, la série n’est plus listée à partir de 30 jours après cet e-mail ; rien n’est supprimé, et vous pouvez la rétablir à tout moment.',
    because: EDITS_SERIES
  }),
  series_dormant: facts => ({
    subject: `${hostOf(facts)} : ${seriesOf(facts)} n’est plus listée`,
    what: `Nous n’avons pas appris si ${seriesOf(facts)} a encore lieu. Elle est en sommeil : ses prochaines dates n’apparaissent plus dans les listes, les calendriers et les flux.`,
    how: 'Si elle continue, rétablissez-la. Si elle est terminée, vous pouvez le dire aussi. Merci pour ce qu’elle a été.',
    ...linkOf(facts, 'La rétablir'),
    next: 'Rien n’est supprimé : ses dates passées restent, et vous pouvez la rétablir à tout moment.',
    because: EDITS_SERIES
  }),

  // Joining.
  membership_applied: facts => ({
    subject: `${nameOf(facts)} : ${person(facts)} souhaite devenir membre`,
    what: `${person(facts)} demande à devenir membre ${de(nameOf(facts))}.`,
    why: facts.said ? quoted(facts.said) : undefined,
    how: 'La candidature est dans vos tâches. Acceptez-la, ou déclinez-la avec un motif qui aide la personne.',
    ...linkOf(facts, 'Ouvrir la communauté'),
    next: 'Elle reste dans vos tâches jusqu’à la décision, 90 jours au plus.',
    because: theirs(facts)
  }),
  membership_invited: facts => ({
    subject: `${nameOf(facts)} : une invitation à devenir membre`,
    what: `${person(facts)} vous invite à rejoindre ${nameOf(facts)}.`,
    why: facts.said ? quoted(facts.said) : undefined,
    ...linkOf(facts, 'Répondre à l’invitation'),
    byWhen: dated(facts.by, on => `Vous pouvez répondre jusqu’au ${on}.`),
    next: 'Oui ou non, les deux conviennent. Si vous ne répondez pas, l’invitation expire.',
    because: because(`une invitation à rejoindre ${nameOf(facts)} vous a été adressée`)
  }),
  membership_decided: facts => {
    const [title, what, next] = JOINING[facts.decision ?? ''] ?? JOINING_CHANGED
    return {
      subject: `${nameOf(facts)} : ${title}`,
      what,
      why: facts.cause,
      ...linkOf(facts, 'Ouvrir la communauté'),
      next,
      because: because(`vous êtes ou étiez membre ${de(nameOf(facts))}, ou avez demandé à le devenir`)
    }
  },
  invitation_answered: facts => ({
    subject: `${nameOf(facts)} : ${person(facts)} et votre invitation`,
    what: `${person(facts)} ${INVITATIONS[facts.decision ?? ''] ?? 'a répondu à l’invitation.'}`,
    why: facts.cause ? quoted(facts.cause) : undefined,
    ...linkOf(facts, 'Ouvrir la communauté'),
    next: NOTHING_TO_DO,
    because: because(`vous avez envoyé l’invitation à rejoindre ${nameOf(facts)}`)
  }),
  member_welcomed: facts => ({
    subject: `${nameOf(facts)} : bienvenue !`,
    what: `Vous êtes maintenant membre ${de(nameOf(facts))}. Bienvenue !`,
    how: facts.who
      ? `Présentez-vous à ${facts.who}, et dites ce qui vous amène.`
      : 'Présentez-vous aux autres, et dites ce qui vous amène.',
    ...linkOf(facts, 'Ouvrir la communauté'),
    next: facts.date
      ? `Un bon premier pas : le prochain événement, ${quoted(facts.date.title)}, ${when(facts.date)}.`
      : 'Un bon premier pas : parcourir les façons de contribuer, ou poser une question.',
    because: `Vous recevez ce message une seule fois, parce que vous êtes un nouveau membre ${de(nameOf(facts))}.`
  }),

  // Roles and nominations.
  role_handed_over: facts => {
    const isNext = facts.role === 'member'
    const role = roleIn(facts.position)
    return {
      subject: `${nameOf(facts)} : ${isNext ? `vous prenez ${role}` : `une nouvelle personne prend ${role}`}`,
      what: isNext
        ? dated(
            facts.by,
            on =>
              `${facts.who ?? 'La personne précédente'} vous transmet le rôle : à partir du ${on}, vous prenez ${role} au sein ${de(nameOf(facts))}.`
          )
        : dated(
            facts.by,
            on => `${facts.who ?? 'Une autre personne'} prend ${role} au sein ${de(nameOf(facts))} à partir du ${on}.`
          ),
      ...saying(facts),
      ...linkOf(facts, 'Ouvrir'),
      next: isNext
        ? 'À partir de ce jour, vous recevez ses tâches et ses avis.'
        : dated(
            facts.nextOn,
            on => `Votre propre mandat prend fin le ${on}.`,
            'Merci pour tout ce que vous avez fait.'
          ),
      because: becauseOf(facts, 'member')
    }
  },
  stand_in_named: facts => ({
    subject: `${nameOf(facts)} : vous assurez l’intérim ${de(facts.who ?? 'une autre personne')}`,
    what: dated(
      facts.by,
      on =>
        `À partir du ${on}, vous assurez ${roleIn(facts.position)} au sein ${de(nameOf(facts))}, à la place ${de(facts.who ?? 'une autre personne')}.`
    ),
    ...saying(facts),
    ...linkOf(facts, 'Ouvrir'),
    next: `Entre-temps, vous recevez ses tâches et ses avis.${dated(facts.nextOn, on => ` Le dernier jour est le ${on}.`)}`,
    because: becauseOf(facts, 'member')
  }),
  nomination_received: facts => ({
    subject: `${nameOf(facts)} : votre nom est proposé pour ${roleIn(facts.position)}`,
    what: `${facts.who ?? 'L’organisation'} propose votre nom pour ${roleIn(facts.position)} au sein ${de(nameOf(facts))}.`,
    ...saying(facts),
    how: 'La proposition est dans vos tâches. Acceptez-la ou déclinez-la, comme vous le souhaitez.',
    ...linkOf(facts, 'Répondre'),
    next:
      facts.decision === 'offer'
        ? 'Si vous acceptez, le rôle est à vous.'
        : 'Si vous acceptez, le pilote décide. Si vous déclinez, rien ne change.',
    because: becauseOf(facts, 'member')
  }),
  nomination_accepted: facts => ({
    subject: `${nameOf(facts)} : ${facts.who ?? 'un membre'} accepte ${roleIn(facts.position)}`,
    what: `${facts.who ?? 'Un membre'} veut bien prendre ${roleIn(facts.position)} au sein ${de(nameOf(facts))}.`,
    ...saying(facts),
    how: 'La proposition est dans vos tâches. Confiez le rôle à cette personne, ou déclinez avec un motif.',
    ...linkOf(facts, 'Décider'),
    next: 'La personne est informée de votre décision.',
    because: becauseOf(facts, 'leader')
  }),
  nomination_decided: facts => {
    const isAppointed = facts.decision === 'appointed'
    return {
      subject: `${nameOf(facts)} : la proposition pour ${facts.who ?? 'un membre'} a été ${isAppointed ? 'retenue' : 'déclinée'}`,
      what: isAppointed
        ? `${facts.who ?? 'Un membre'} prend ${roleIn(facts.position)} au sein ${de(nameOf(facts))}.`
        : `${facts.who ?? 'Un membre'} ne prend pas ${roleIn(facts.position)} au sein ${de(nameOf(facts))} pour le moment.`,
      ...(facts.cause ? { why: facts.cause } : {}),
      ...linkOf(facts, 'Lire les détails'),
      next: isAppointed ? 'Le mandat est enregistré.' : 'Une autre proposition est possible à tout moment.',
      because: becauseOf(facts, 'member')
    }
  },

  // Ways to contribute.
  way_answered: facts => ({
    subject: `${nameOf(facts)} : ${person(facts)} répond à ${quoted(facts.said ?? '')}`,
    what: `${person(facts)} répond à ${quoted(facts.said ?? '')}, l’une des façons de contribuer : ${nameOf(facts)}.`,
    how: 'La réponse est dans vos tâches. Acceptez-la, ou déclinez-la avec un motif qui aide la personne.',
    ...linkOf(facts, 'Ouvrir la communauté'),
    next: 'Elle reste dans vos tâches jusqu’à la décision.',
    because: becauseOf(facts, 'leader')
  }),
  way_answer_decided: facts => ({
    subject: `${nameOf(facts)} : votre réponse à ${quoted(facts.said ?? '')}`,
    what:
      facts.decision === 'accepted'
        ? 'Votre réponse a été acceptée. Merci !'
        : 'Votre réponse n’a pas été retenue cette fois-ci. Merci de l’avoir donnée.',
    why: facts.cause,
    ...linkOf(facts, 'Ouvrir la communauté'),
    next:
      facts.decision === 'accepted'
        ? 'Les personnes de la communauté prendront contact avec vous.'
        : 'Il y a d’autres façons de contribuer, et elles changent souvent.',
    because: because(`vous avez répondu à l’une des façons de contribuer à ${nameOf(facts)}`)
  }),

  // The life of communities.
  dormancy_proposed: facts => ({
    subject: `${nameOf(facts)} : la communauté est-elle en sommeil ?`,
    what: `Rien n’a eu lieu, n’a été prévu ni apporté depuis longtemps : ${nameOf(facts)}.`,
    why: 'Les communautés ont des périodes calmes. Quand une communauté dit qu’elle est en sommeil, on sait à quoi s’attendre.',
    how: 'Si elle a besoin d’une pause, mettez-la en sommeil : l’étape est dans vos tâches. Elle garde tout, et peut être réveillée à tout moment. Si elle est active, prévoyez son prochain événement.',
    ...linkOf(facts, 'Ouvrir la communauté'),
    next: 'Rien ne change sans votre décision. La proposition prend fin quand la communauté est de nouveau active.',
    because: becauseOf(facts, 'leader')
  }),
  community_closing: facts => ({
    subject: `${nameOf(facts)} va fermer : qu’en pensez-vous ?`,
    what: dated(facts.nextOn, on => `${nameOf(facts)} doit fermer le ${on}.`, `${nameOf(facts)} doit fermer.`),
    why: facts.said,
    how: `${facts.link ? 'Ce lien, qui n’est que pour vous, mène à trois questions' : 'Vos tâches contiennent trois questions'} : faut-il la fermer, aideriez-vous à ce qu’elle continue, et que faut-il conserver. Vous répondez sans votre nom : rien n’indique qui a répondu quoi.`,
    ...linkOf(facts, 'Répondre au sondage'),
    byWhen: dated(facts.by, on => `Vous pouvez répondre jusqu’au ${on}.`),
    next: 'Les résultats sont présentés à la clôture du sondage. Le pilote et le noyau peuvent décider que la communauté continue ; rien n’est fermé avant.',
    because: becauseOf(facts, 'member')
  }),
  community_continues: facts => ({
    subject: `${nameOf(facts)} continue`,
    what: `${nameOf(facts)} devait fermer, et continue.`,
    why: 'Le pilote et le noyau en ont décidé ainsi. Les résultats du sondage montrent ce que les membres ont répondu.',
    ...linkOf(facts, 'Voir la communauté'),
    next: 'Rien ne change pour vous, et il n’y a rien à faire.',
    because: becauseOf(facts, 'member')
  }),
  community_closed: facts => ({
    subject: `${nameOf(facts)} a fermé`,
    what: `${nameOf(facts)} a fermé. Merci pour ce que vous y avez apporté et appris.`,
    ...linkOf(facts, 'Voir la communauté'),
    next: 'Ce que la communauté a partagé, ses événements et sa charte restent lisibles. Ses événements à venir sont annulés. Votre adhésion reste enregistrée, et vous pouvez partir à tout moment. Il n’y a rien à faire.',
    because: becauseOf(facts, 'member')
  }),
  community_merged: facts => ({
    subject: `${nameOf(facts)} a rejoint ${facts.said ?? 'une autre communauté'}`,
    what: `${nameOf(facts)} a rejoint ${facts.said ?? 'une autre communauté'}, dont vous êtes aussi membre.`,
    ...linkOf(facts, 'Voir la communauté'),
    next: 'Les canaux, les événements à venir et les ressources publiées vous ont suivi. Ce qui était réservé aux membres reste à ceux qui y avaient accès ; ce que vous avez écrit, vous pouvez le transférer. Vos rôles et votre historique restent enregistrés dans l’ancienne communauté. Vous pouvez quitter l’une ou l’autre à tout moment, et il n’y a rien à faire.',
    because: becauseOf(facts, 'member')
  })
}

const nameIn = (one: { community: string | null }) => one.community ?? 'une communauté'
const pageOf = (one: { community: string | null; portal: string }) => `la page ${de(nameIn(one))} sur ${one.portal}`

const ADMIN_TASKS = {
  webhook_failing: (one: { portal: string; name: string; failure: string | null; status: string }) => ({
    what: `Réparer le webhook ${one.name} (${one.portal})`,
    why: `${one.failure ?? 'Des événements n’ont pas pu être remis.'} ${
      one.status === 'gone'
        ? 'Il a été arrêté, car le point de terminaison dit ne plus exister. Remettez son état à active quand il fonctionne de nouveau.'
        : 'Les événements sont retentés pendant trois jours.'
    }`
  })
}

const tasks: Language['tasks'] = {
  ...ADMIN_TASKS,

  // Memberships.
  membership_application: one => ({
    what: `Décider si ${one.person} rejoint ${nameIn(one)}`,
    why: `${one.person} demande à devenir membre.`
  }),
  membership_invitation: one => ({
    what: `Répondre à l’invitation à rejoindre ${nameIn(one)}`,
    why: `Une invitation à devenir membre ${de(nameIn(one))} vous attend.`
  }),

  // Pages.
  page_review: page => ({
    what: `Vérifier ${pageOf(page)}`,
    why:
      page.lastOn === null
        ? 'La date de la dernière vérification n’est pas encore connue.'
        : `Le dernier signe de vie date du ${day(page.lastOn)}. Il en faut un tous les ${page.everyDays} jours.`
  }),
  page_request_question: request => ({
    what: `Répondre à la question sur ${pageOf(request)}`,
    why: 'La demande de page attend votre réponse. Sans réponse, elle expire.'
  }),
  page_request_decision: request => ({
    what: `Décider de la demande : ${pageOf(request)}`,
    why: `${capital(nameIn(request))} demande une page.`
  }),
  succession: asked => ({
    what: `Décider si vous devenez ${SUCCESSORS[asked.role]} : ${nameIn(asked)}`,
    why: `On vous l’a proposé le ${day(asked.on)}, et vous pouvez dire non.`
  }),
  finding: ({ community, portal, reason, remedy }) => ({
    what: `${capital(nameIn({ community }))} sur ${portal} : ${remedy ?? reason}`,
    why: reason
  }),
  infraction_answer: one => ({ what: `Répondre au signalement sur ${pageOf(one)}`, why: one.what }),
  suspension_decision: one => ({
    what: `Décider si ${pageOf(one)} est temporairement masquée`,
    why: `${one.what} Tous les rappels ont été remis. Parlez d’abord aux responsables.`
  }),
  help_answer: ({ who, said, ...one }) => ({
    what: `Aider ${who} pour ${pageOf(one)}`,
    why: said ?? `${who} demande de l’aide. Prenez contact, et répondez quand vous aurez trouvé une solution ensemble.`
  }),
  infraction_decision: one => ({ what: `Décider du signalement sur ${pageOf(one)}`, why: one.what }),
  notice_delivery: ({ person: who, community, portal, failure }) => ({
    what: `Remettre par un autre moyen à ${who} un avis sur ${nameIn({ community })}, portail ${portal}`,
    why: failure ?? 'Il n’a pas pu être remis par e-mail.'
  }),

  // Polls, reviews, votes and touchpoints.
  poll_open: one => ({
    what: `Répondre à trois questions sur ${nameIn(one)}`,
    why: 'Vous répondez sans votre nom. Rien n’indique si vous avez répondu ; cette tâche reste donc jusqu’à la clôture du sondage.'
  }),
  charter_review: ({ community, on, open }) => ({
    what: open
      ? `Conclure la revue de la charte ${de(nameIn({ community }))}`
      : `Revoir la charte ${de(nameIn({ community }))}`,
    why: open
      ? 'Décidez, avec les réponses des membres, ce qui reste et ce qui change, et quand y revenir.'
      : dated(on, due => `La revue est prévue le ${due}.`, 'La revue est à faire.')
  }),
  charter_vote: ({ title, community }) => ({
    what: `Voter sur ${quoted(title)}, la charte ${de(nameIn({ community }))}`,
    why: 'La communauté décide ensemble de sa charte. Vous pouvez changer votre vote jusqu’à la fin.'
  }),
  touchpoint: ({ community, sponsor, about: matter, on }) => ({
    what: `Noter comment s’est passé l’échange avec ${sponsor ?? 'la personne qui parraine'}${community ? ` (${community})` : ''}${matter ? ` : ${matter}` : ''}`,
    why: `Il était prévu pour le ${day(on)}. Terminez-le, choisissez un autre jour, ou annulez-le.`
  }),

  // Events, resources and corrections.
  series_confirmation: ({ title, community, dormant }) => ({
    what: `Dire si la série ${quoted(title)} ${de(nameIn({ community }))} a encore lieu`,
    why: dormant
      ? 'La série est en sommeil et n’est pas listée. Confirmez-la si elle continue, ou annulez-la si elle est terminée.'
      : 'On ne sait pas si ses trois dernières dates ont eu lieu. Enregistrez la présence, le nombre de personnes, le compte rendu ou l’issue, confirmez la série, ou annulez-la.'
  }),
  resource_review: ({ title, on }) => ({
    what: `Vérifier ${title}`,
    why: `Sa vérification est prévue le ${day(on)}. Mettez-la à jour, fixez la date de la prochaine vérification, ou archivez-la.`
  }),
  correction_decision: ({ person: who, community, escalated }) => ({
    what: `Décider d’une correction demandée par ${who} dans le registre ${de(nameIn({ community }))}`,
    why: escalated
      ? 'Le pilote n’a pas décidé à temps.'
      : 'Chacun peut demander la correction de ce qui le concerne dans le registre. Après 14 jours, l’organisation décide.'
  }),

  // The life of communities.
  nomination: one => ({
    what: `Répondre à la proposition : ${roleIn(one.role)} au sein ${de(nameIn(one))}`,
    why: one.offer ? 'Si vous acceptez, le rôle est à vous.' : 'Le pilote décide une fois que vous avez accepté.'
  }),
  nomination_decision: one => ({
    what: `Décider si ${one.person} prend ${roleIn(one.role)} au sein ${de(nameIn(one))}`,
    why: `${one.person} le veut bien.`
  }),
  way_answer: ({ person: who, community, title }) => ({
    what: `Décider de la réponse ${de(who)} à ${quoted(title)} (${nameIn({ community })})`,
    why: 'On peut répondre aux façons de contribuer que liste une communauté.'
  }),
  dormancy_proposal: ({ community, since: on }) => ({
    what: `Décider si ${nameIn({ community })} se met en sommeil pour un temps`,
    why: `Rien n’a eu lieu, n’a été prévu ni apporté depuis longtemps ; depuis le ${day(on)}, la communauté semble en sommeil. Une communauté en sommeil garde tout et peut être réveillée à tout moment. Si elle est active, prévoyez son prochain événement.`
  })
}

const problems: Language['problems'] = {
  MOVED: {
    title: 'Déplacé définitivement',
    help: 'La communauté a maintenant un autre slug. Répétez la requête à l’adresse indiquée dans `Location`.'
  },
  INVALID_INPUT: {
    title: 'Saisie non valide',
    help: 'Voir `errors` : chaque entrée indique l’emplacement d’une valeur non valide et comment la corriger.'
  },
  OUT_OF_RANGE: {
    title: 'Valeur hors limites',
    help: 'Une date, un nombre ou un curseur de la requête n’est pas valide ou ne peut pas être enregistré. Les valeurs autorisées figurent dans la documentation.'
  },
  INVALID_JSON: {
    title: 'JSON non valide',
    help: 'Envoyez un document JSON en UTF-8 avec Content-Type: application/json.'
  },
  INVALID_REQUEST: {
    title: 'Requête incorrecte',
    help: 'La requête n’a pas pu être lue comme du HTTP. Vérifiez son adresse, ses en-têtes et sa longueur.'
  },
  GRAPHQL_PARSE_FAILED: {
    title: 'Erreur de syntaxe GraphQL',
    help: '`query` n’a pas pu être lu comme un document GraphQL.'
  },
  GRAPHQL_VALIDATION_FAILED: {
    title: 'Échec de la validation GraphQL',
    help: 'Chaque erreur nomme le champ ou l’argument qui ne correspond pas au schéma.'
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    title: 'Requêtes enregistrées non prises en charge',
    help: 'Envoyez le texte du document dans `query`. Les clients qui enregistrent les requêtes le font automatiquement.'
  },
  GRAPHQL_TOO_COSTLY: {
    title: 'Requête GraphQL trop complexe',
    help: 'Demandez des listes plus courtes (`first`), moins de niveaux ou moins de champs ; `extensions.cost` indique le coût demandé et le coût autorisé.'
  },
  UNAUTHENTICATED: {
    title: 'Non authentifié',
    help: 'Envoyez `Authorization: Bearer` avec une clé ou un jeton valide.'
  },
  FORBIDDEN: {
    title: 'Accès refusé',
    help: 'Il manque à la clé ou à la personne l’autorisation nécessaire. `allowed` sur la ressource liste les actions autorisées.'
  },
  ORIGIN_NOT_ALLOWED: {
    title: 'Origine non autorisée',
    help: 'Une clé publiable ne fonctionne que depuis les origines de son portail. Ajoutez cette origine au portail, exactement comme le navigateur l’envoie.'
  },
  NOT_FOUND: {
    title: 'Introuvable',
    help: 'Aucune ressource de ce nom ou de cet id n’est visible pour vous.'
  },
  METHOD_NOT_ALLOWED: {
    title: 'Méthode non autorisée',
    help: 'L’adresse existe, mais pas avec cette méthode. L’en-tête Allow liste les méthodes prises en charge.'
  },
  NOT_ACCEPTABLE: {
    title: 'Format non disponible',
    help: 'Demandez application/json, ou omettez Accept.'
  },
  REQUEST_TIMEOUT: {
    title: 'Délai de la requête dépassé',
    help: 'La requête complète n’est pas arrivée à temps. Envoyez-la de nouveau avec une meilleure connexion, ou en plus petites parties.'
  },
  SLUG_TAKEN: {
    title: 'Slug déjà utilisé',
    help: 'Une autre ressource a ce slug. Choisissez-en un autre, ou omettez-le pour qu’il soit formé à partir du nom.'
  },
  ORIGIN_TAKEN: {
    title: 'Clé externe déjà utilisée',
    help: 'Un autre enregistrement de cette source a cette externalKey. Mettez-le à jour, ou faites un upsert au lieu d’une création.'
  },
  EXTERNAL_ID_TAKEN: {
    title: 'Identifiant externe déjà utilisé',
    help: 'Un externalId n’appartient qu’à une personne. Le filtre `externalId` permet de trouver laquelle.'
  },
  ALREADY_A_MEMBER: {
    title: 'Adhésion déjà existante',
    help: 'Il y a une adhésion par personne et par communauté. Modifiez celle-ci : ses transitions rendent un ancien membre de nouveau actif.'
  },
  MOVE_NOT_ALLOWED: {
    title: 'Transition non autorisée',
    help: 'Le detail indique l’état requis ou ce qui manque. Les actions autorisées d’une communauté, d’une demande de page ou d’un dossier le montrent à l’avance.'
  },
  PORTAL_IN_USE: {
    title: 'Portail utilisé',
    help: 'Des communautés renvoient encore à ce portail. Retirez-le d’abord de leurs `portals` : une communauté sans portail figure sur chaque portail.'
  },
  CONFLICT: {
    title: 'Conflit',
    help: 'La modification est en conflit avec des données existantes.'
  },
  IDEMPOTENCY_IN_PROGRESS: {
    title: 'Requête encore en cours',
    help: 'Une requête avec cette Idempotency-Key est encore en cours. Attendez sa réponse, puis envoyez de nouveau la requête avec la même Idempotency-Key.'
  },
  PRECONDITION_FAILED: {
    title: 'Condition préalable non remplie',
    help: 'La ressource a changé entre-temps. Lisez-la de nouveau, vérifiez les changements, et envoyez la modification avec le nouvel ETag dans If-Match.'
  },
  BODY_TOO_LARGE: {
    title: 'Requête trop volumineuse',
    help: 'Répartissez les données en plusieurs requêtes, ou importez-les en NDJSON ou CSV, qui est lu comme un flux.'
  },
  URI_TOO_LONG: { title: 'URI trop longue', help: 'Raccourcissez la requête.' },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'Type de contenu non pris en charge',
    help: 'Envoyez application/json en UTF-8 ; les modifications aussi en application/merge-patch+json, les imports en application/x-ndjson, text/csv ou text/calendar.'
  },
  UNKNOWN_REFERENCE: {
    title: 'Référence inconnue',
    help: 'Un slug ou un id du corps ou d’un paramètre ne renvoie à aucune ressource visible pour vous.'
  },
  RULE_BROKEN: {
    title: 'Règle non respectée',
    help: 'Les valeurs sont valides séparément, mais pas ensemble ; voir `errors`.'
  },
  CAUSE_NEEDED: {
    title: 'Motif requis',
    help: 'Donnez un motif qui aide la personne ; `errors` nomme le champ.'
  },
  BULK_FAILED: {
    title: 'Échec de la requête groupée',
    help: 'Certains éléments ne sont pas valides, et rien n’a été modifié puisque tout ou rien était demandé. Corrigez les éléments listés dans `errors`, et envoyez-les tous de nouveau.'
  },
  IDEMPOTENCY_MISMATCH: {
    title: 'Idempotency-Key déjà utilisée',
    help: 'Cette clé a servi pour une autre requête. Utilisez une nouvelle Idempotency-Key pour une nouvelle requête, et la même seulement pour répéter une requête identique.'
  },
  PRECONDITION_REQUIRED: {
    title: 'Condition préalable requise',
    help: 'Envoyez If-Match avec le dernier ETag lu, pour ne pas écraser d’autres modifications, ou `*` pour modifier quelle que soit la version.'
  },
  RATE_LIMITED: {
    title: 'Trop de requêtes',
    help: 'Attendez le nombre de secondes indiqué dans Retry-After.'
  },
  HEADERS_TOO_LARGE: {
    title: 'En-têtes de requête trop volumineux',
    help: 'Envoyez moins d’en-têtes, ou des en-têtes plus courts.'
  },
  INTERNAL: {
    title: 'Erreur interne du serveur',
    help: 'L’erreur est journalisée sous l’id de requête dans `instance`. Réessayez ; si l’erreur persiste, signalez cet id.'
  },
  NOT_IMPLEMENTED: {
    title: 'Format non disponible',
    help: 'Seul JSON est disponible : omettez `format`, ou envoyez format=json.'
  },
  UNAVAILABLE: {
    title: 'Service indisponible',
    help: 'Réessayez après le nombre de secondes indiqué dans Retry-After.'
  },
  OVERLOADED: {
    title: 'Service surchargé',
    help: 'Trop de requêtes attendent. Réessayez après le nombre de secondes indiqué dans Retry-After.'
  }
}

const FAIRNESS = 'Les actes exclus par les règles d’équité.'
const PRIVATE_KUDOS = 'Les remerciements privés.'
const NAMELESS = 'Les personnes comptées sans leur nom.'
const FEW_NAMED = 'Si moins de la moitié des personnes présentes sont nommées, il n’y a pas de valeur.'
const NO_UNIT = 'Les personnes sans unité.'
const UNKNOWN_START = 'Les adhésions dont le premier jour est inconnu.'
const UNKNOWN_END = 'Les adhésions dont le dernier jour est inconnu.'
const UNKNOWN_SPEAKERS = 'Les intervenants qui ne sont pas enregistrés comme personnes.'
const NOT_HELD = 'Les présentations lors d’événements qui n’ont pas eu lieu.'
const NEW_THEN = 'Les membres nouveaux l’un des deux jours.'
const ON_PORTAL =
  'sur le portail du périmètre ou, s’il n’y en a pas, sur tous les portails. Est ouvert ce qui avertit, échoue ou revient à une personne.'
const NOT_OPEN = ['Les constats sous dérogation, non concluants ou sans objet.']

const metrics: Language['metrics'] = {
  concentration: {
    title: 'Concentration',
    description: 'À quel point peu de personnes, et peu d’unités, donnent la moitié de ce qui est donné.',
    unit: 'personnes ou unités',
    formula:
      'Le facteur d’absence : le plus petit nombre de celles qui ont le plus donné pendant la période et qui, ensemble, ont donné au moins la moitié des poids.',
    parts: 'personnes ou unités',
    exclusions: [
      'L’organisation et l’animation, dont quelqu’un doit se charger.',
      FAIRNESS,
      'Les personnes sans unité, pour la partie des unités.'
    ]
  },
  contributors_thanked: {
    title: 'Part des contributeurs remerciés',
    description: 'Combien des personnes qui ont apporté quelque chose ont été remerciées.',
    unit: 'part',
    formula:
      'Les personnes qui ont apporté quelque chose pendant la période et ont été remerciées dans la communauté pendant la même période, divisées par toutes celles qui y ont apporté quelque chose.',
    exclusions: [
      'Les remerciements privés, et ceux sans communauté.',
      'Les actes exclus par les règles d’équité ; mais chaque remerciement compte.',
      'Les personnes qui n’ont apporté que des remerciements.'
    ]
  },
  evenness: {
    title: 'Équilibre de la répartition',
    description:
      'À quel point les membres sont répartis également entre unités, fonctions et anciennetés : 0 si tous sont ensemble, 1 si c’est égal.',
    unit: 'part',
    formula:
      'J = H / ln S, où H = −Σ p·ln p sur les parts p des membres dont la valeur est connue, et S est le nombre de valeurs ; 0 si S vaut 1. L’ancienneté a quatre tranches : moins de 1, de 1 à 3, de 3 à 10, et 10 ans ou plus. L’entrée `effective` est e^H : comme s’il y avait autant de groupes égaux.',
    parts: 'ce sur quoi les membres sont comparés : unité, fonction ou ancienneté',
    exclusions: [
      'Les membres sans valeur connue ; s’ils sont plus d’un sur cinq, il n’y a pas de valeur.',
      'Moins de 5 membres.'
    ]
  },
  events_held: {
    title: 'Événements tenus',
    description: 'Combien de dates d’événements ont eu lieu pendant la période.',
    unit: 'événements',
    formula:
      'Le nombre de dates dont l’issue est « a eu lieu » et qui ont commencé pendant la période. Une date organisée par plusieurs communautés compte une fois par périmètre.',
    parts: 'le format de l’événement',
    exclusions: ['Les dates sans issue enregistrée.']
  },
  events_proposed: {
    title: 'Part des événements proposés par des membres',
    description: 'Combien des événements qui ont eu lieu avaient été proposés par un membre.',
    unit: 'part',
    formula:
      'Les dates tenues d’événements proposés par un membre, divisées par toutes les dates tenues pendant la période.',
    exclusions: ['Les événements dont l’auteur de la proposition a été effacé comptent comme non proposés.']
  },
  fill_rate: {
    title: 'Taux de remplissage',
    description: 'Combien des places ont été prises. La valeur peut dépasser 1.',
    unit: 'part',
    formula:
      'La somme des personnes présentes divisée par la somme des places, sur les dates tenues qui ont un nombre de places.',
    exclusions: [
      'Les dates sans nombre de places, ou sans trace des personnes présentes.',
      'Les réponses aux invitations : seule la présence compte.'
    ]
  },
  first_time_speakers: {
    title: 'Premières présentations',
    description: 'Combien de personnes ont fait leur première présentation.',
    unit: 'personnes',
    formula:
      'Les personnes dont la première présentation dans les communautés du périmètre a eu lieu pendant la période.',
    exclusions: [UNKNOWN_SPEAKERS, NOT_HELD]
  },
  giver_matcher_taker_mix: {
    title: 'Profils donneurs, équilibrés, receveurs',
    description:
      'Comment ce que l’on donne et ce que l’on reçoit se comparent parmi les membres. Tous les profils sont les bienvenus : sans personnes qui demandent, il n’y a personne à qui répondre.',
    unit: 'personnes',
    formula:
      'Les membres au dernier jour de la période, selon leur profil ce jour-là : b = (G − T) / (G + T), où G et T sont les poids de ce qu’ils ont donné et reçu dans les 180 jours jusque-là, divisés par deux tous les 90 jours. Donneur : b ≥ 0,20 ; receveur : b ≤ −0,20 ; équilibré entre les deux. Pour changer de profil, il faut 0,25 pour un profil équilibré, et moins de 0,15 pour un profil donneur ou receveur. Avec moins de 3 en poids (2,5 pour garder un profil), sans présence, questions, usages ni remerciements, le profil est discret. Le profil est suivi sur les derniers jours des 6 mois complets avant ce jour. Dans plusieurs communautés, les actes sont réunis.',
    parts: 'profils donneurs, équilibrés, receveurs ou discrets',
    exclusions: [
      FAIRNESS,
      'Les membres pendant les 30 premiers jours de leur adhésion.',
      'Les personnes qui ne souhaitent pas avoir de profil.'
    ]
  },
  gravity_density: {
    title: 'Attraction : densité',
    description: 'À quel point chaque membre qui participe le fait, en moyenne.',
    unit: 'poids par personne',
    formula:
      'La masse au dernier jour de la période, divisée par le nombre de membres dont la participation est alors centrale, active ou périphérique.',
    exclusions: [
      'Les nouveaux membres et les membres sans participation.',
      'Quand un niveau n’est pas communiqué, la densité ne l’est pas non plus.'
    ]
  },
  gravity_drift: {
    title: 'Attraction : dérive',
    description:
      'Si les membres se sont rapprochés du centre de la communauté (au-dessus de 0) ou s’en sont éloignés (au-dessous de 0).',
    unit: 'poids par personne',
    formula:
      'Le changement moyen du poids du niveau de participation d’un membre, de la veille de la période à son dernier jour, sur les membres présents ces deux jours.',
    exclusions: [
      NEW_THEN,
      'Quand un niveau du début ou de la fin, ou une partie des passages, n’est pas communiqué, la dérive ne l’est pas non plus.'
    ]
  },
  gravity_mass: {
    title: 'Attraction : masse',
    description: 'À quel point les membres participent, tous ensemble.',
    unit: 'poids',
    formula:
      'La somme des poids des niveaux de participation des membres au dernier jour de la période : participation centrale 10, active 4, périphérique 1, sans participation 0.',
    exclusions: ['Les nouveaux membres.', 'Quand un niveau n’est pas communiqué, la masse ne l’est pas non plus.']
  },
  head_count: {
    title: 'Présences',
    description: 'Combien de personnes étaient aux événements tenus pendant la période, comptées à chacun d’eux.',
    unit: 'présences',
    formula:
      'La somme, sur les dates tenues, du nombre de personnes relevé ou, si c’est davantage, des personnes enregistrées et de celles de la liste ou du rapport le plus récent qui n’ont pas été trouvées.',
    exclusions: ['Les dates sans trace des personnes présentes ; sans aucune trace, il n’y a pas de valeur.']
  },
  joined: {
    title: 'Arrivées',
    description: 'Combien d’adhésions ont commencé pendant la période.',
    unit: 'adhésions',
    formula:
      'Le nombre d’adhésions dont le premier jour est dans la période. Une personne qui rejoint deux communautés compte deux fois.',
    exclusions: [UNKNOWN_START]
  },
  kudos: {
    title: 'Remerciements',
    description: 'Combien de fois des personnes se sont remerciées publiquement.',
    unit: 'remerciements',
    formula: 'Le nombre de remerciements publics donnés dans la communauté pendant la période.',
    exclusions: [PRIVATE_KUDOS, 'Les remerciements sans communauté.']
  },
  open_findings: {
    title: 'Constats ouverts',
    description: 'Combien de constats sur les communautés et leurs pages sont ouverts à la fin de la période.',
    unit: 'constats',
    formula:
      'Le nombre de constats dont l’état est warn, fail ou manual à la fin du dernier jour de la période, sur le portail du périmètre ou, s’il n’y en a pas, sur tous les portails.',
    parts: 'la gravité',
    exclusions: NOT_OPEN
  },
  open_findings_by_rule: {
    title: 'Constats ouverts par règle',
    description: 'Combien de constats de chaque règle sont ouverts à la fin de la période.',
    unit: 'constats',
    formula: `Le nombre de constats ouverts à la fin du dernier jour de la période, ${ON_PORTAL}`,
    parts: 'la règle',
    exclusions: NOT_OPEN
  },
  findings_opened: {
    title: 'Nouveaux constats',
    description: 'Combien de constats de chaque règle ont été ouverts pendant la période.',
    unit: 'constats',
    formula: `Combien de fois un constat qui n’était pas ouvert a été trouvé ouvert pendant la période, ${ON_PORTAL}`,
    parts: 'la règle',
    exclusions: NOT_OPEN
  },
  findings_settled: {
    title: 'Constats réglés',
    description:
      'Combien de constats ouverts de chaque règle ont été réglés pendant la période : la règle est respectée, une dérogation est accordée, ou elle ne s’applique plus.',
    unit: 'constats',
    formula: `Combien de fois un constat qui était ouvert a été trouvé non ouvert pendant la période, ${ON_PORTAL}`,
    parts: 'la règle',
    exclusions: []
  },
  leader_tenure: {
    title: 'Durée du pilotage',
    description: 'Depuis combien de temps les pilotes pilotent.',
    unit: 'jours',
    formula:
      'Les jours du premier jour du mandat d’un pilote au dernier jour de la période ; les mandats séparés de 30 jours au plus n’en font qu’un. Avec plusieurs pilotes, la médiane.',
    exclusions: ['Les pilotes dont le premier jour est inconnu.']
  },
  left: {
    title: 'Départs',
    description: 'Combien d’adhésions ont pris fin pendant la période.',
    unit: 'adhésions',
    formula:
      'Le nombre d’adhésions dont le premier jour sans le membre est dans la période. Une personne qui quitte l’organisation quitte toutes les communautés.',
    exclusions: [UNKNOWN_END]
  },
  level_flow: {
    title: 'Passages entre niveaux',
    description:
      'Comment les membres sont passés d’un niveau de participation à l’autre. Tous les niveaux sont les bienvenus, et l’on passe dans tous les sens.',
    unit: 'personnes',
    formula:
      'Les personnes membres la veille de la période et son dernier jour, selon leurs niveaux de participation : plus, si le niveau du dernier jour est plus participatif ; moins, s’il l’est moins. Les entrées `joined` et `left` sont les personnes membres l’un des deux jours seulement.',
    parts: 'plus, inchangé ou moins',
    exclusions: [NEW_THEN]
  },
  members: {
    title: 'Membres',
    description: 'Combien de personnes sont membres à la fin de la période.',
    unit: 'personnes',
    formula: 'Le nombre de personnes différentes dont une adhésion comprend le dernier jour de la période.',
    exclusions: [UNKNOWN_END, 'Les personnes qui ont quitté l’organisation.']
  },
  minutes_in_time: {
    title: 'Part des événements dont le compte rendu est à temps',
    description: 'Combien des événements qui ont eu lieu ont un compte rendu publié en 7 jours.',
    unit: 'part',
    formula:
      'Les dates tenues dont le compte rendu a été publié au plus 7 × 24 heures après la fin, divisées par toutes les dates tenues pendant la période dont les 7 jours sont passés.',
    exclusions: [
      'Les formats pour lesquels aucun compte rendu n’est attendu.',
      'Les dates terminées depuis moins de 7 jours.'
    ]
  },
  mixing: {
    title: 'Brassage',
    description: 'Si l’on rencontre des personnes d’autres unités : 1 comme par hasard, 0 jamais.',
    unit: 'rapport',
    formula:
      'Pour chaque présence enregistrée aux dates tenues : la part des autres personnes présentes qui viennent d’une autre unité, en moyenne ; divisée par la même si les autres venaient au hasard parmi les personnes de l’organisation.',
    exclusions: [
      'Les dates où moins de 2 personnes présentes sont nommées.',
      FEW_NAMED,
      'Les personnes présentes sans unité ; si elles sont plus d’une sur cinq, il n’y a pas de valeur.'
    ]
  },
  newcomers_contributing: {
    title: 'Nouveaux membres qui contribuent',
    description: 'Combien de nouveaux membres apportent quelque chose à la communauté en 90 jours.',
    unit: 'part',
    formula:
      'Les adhésions de nouveaux membres qui ont commencé pendant la période et dont la personne a apporté quelque chose pendant l’un des 90 premiers jours, divisées par toutes ces adhésions. Il n’y a pas de valeur avant la fin de la période, ni avant que chacun ait eu 90 jours.',
    exclusions: [
      'Les adhésions qui ont commencé le jour du lancement de la communauté.',
      'Les adhésions enregistrées par un import ou une requête groupée.',
      UNKNOWN_START,
      'Les remerciements, et les actes exclus par les règles d’équité.'
    ]
  },
  newcomers: {
    title: 'Nouveaux membres',
    description: 'Combien d’adhésions de nouveaux membres ont commencé pendant la période.',
    unit: 'adhésions',
    formula:
      'Le nombre d’adhésions dont le premier jour est dans la période et qui comptent comme celles de nouveaux membres.',
    exclusions: [
      'Les adhésions qui ont commencé le jour du lancement de la communauté.',
      'Les adhésions enregistrées par un import ou une requête groupée.',
      UNKNOWN_START
    ]
  },
  participants: {
    title: 'Participants',
    description: 'Combien de personnes différentes étaient aux événements tenus pendant la période.',
    unit: 'personnes',
    formula:
      'Le nombre de personnes différentes enregistrées aux dates tenues : membres au dernier jour de la période, et personnes extérieures. Une personne compte une fois, quel que soit le nombre de ses venues.',
    parts: 'membre ou personne extérieure',
    exclusions: [NAMELESS, FEW_NAMED]
  },
  participation_levels: {
    title: 'Niveaux de participation',
    description: 'Avec quelle régularité les membres participent. Tous les niveaux sont les bienvenus.',
    unit: 'personnes',
    formula:
      'Les membres au dernier jour de la période, selon les 6 mois complets avant ce jour (trimestres ou semestres si la communauté se réunit moins souvent) : participation centrale avec une participation dans 4 ou plus et un apport dans 2 ou plus, active dans 2 ou plus, périphérique dans 1, sans participation dans aucun. Qui est membre depuis moins de 2 d’entre eux est nouveau. Dans plusieurs communautés, une personne a le premier de ces niveaux qu’elle a dans l’une d’elles.',
    parts: 'participation centrale, active, périphérique, sans participation, ou nouveaux membres',
    exclusions: [
      FAIRNESS,
      PRIVATE_KUDOS,
      'Les mois couverts pour moitié par une pause annoncée, où rien n’a eu lieu ; des mois antérieurs prennent leur place.'
    ]
  },
  reach: {
    title: 'Portée',
    description: 'Combien d’unités de l’organisation ont au moins un membre.',
    unit: 'part',
    formula:
      'Les unités qui ont au moins un membre au dernier jour de la période, divisées par toutes les unités dont font partie les personnes enregistrées.',
    exclusions: [NO_UNIT]
  },
  repeat_attendance: {
    title: 'Présence répétée',
    description: 'Combien des personnes venues sont venues plus d’une fois.',
    unit: 'part',
    formula:
      'Les personnes enregistrées à deux dates tenues ou plus pendant la période, divisées par celles enregistrées à une ou plus.',
    exclusions: [NAMELESS, FEW_NAMED]
  },
  resources: {
    title: 'Ressources',
    description: 'Combien de ressources ont été ajoutées pendant la période.',
    unit: 'ressources',
    formula: 'Le nombre de ressources publiées qui ont été créées pendant la période.',
    parts: 'le type de ressource',
    exclusions: ['Les ressources proposées, refusées ou retirées.']
  },
  rsvps: {
    title: 'Réponses aux invitations',
    description: 'Combien de réponses ont été données aux dates d’événements pendant la période.',
    unit: 'réponses',
    formula:
      'Le nombre de réponses, de membres et de personnes extérieures, aux dates qui ont commencé pendant la période.',
    parts: 'la réponse',
    exclusions: ['Les dates annulées ou qui n’ont pas eu lieu.', 'Les dates postérieures à aujourd’hui.']
  },
  silo_bridge: {
    title: 'Pont entre unités',
    description: 'Si l’on aide des personnes d’autres unités : 1 comme par hasard, 0 jamais.',
    unit: 'rapport',
    formula:
      'O / E sur les réponses, le mentorat, les remerciements et les présentations lors d’un même événement (dans les deux sens) pendant la période. O est la part de ces actes dont les deux personnes viennent d’unités différentes ; E est la même si les partenaires venaient au hasard d’unités aussi actives : 1 − Σ (part de l’unité dans les actes donnés · part dans les actes reçus).',
    exclusions: [
      'Moins de 20 actes, ou moins de 5 personnes qui donnent ou qui reçoivent.',
      'Les personnes sans unité ; si plus d’un acte sur cinq est le leur, il n’y a pas de valeur.',
      FAIRNESS,
      PRIVATE_KUDOS
    ]
  },
  speaker_levels: {
    title: 'Présentations par niveau',
    description:
      'De quels niveaux de participation viennent les intervenants. À côté de `participation_levels`, on voit si tous les niveaux ont la parole.',
    unit: 'personnes',
    formula:
      'Les personnes qui ont fait une présentation pendant la période, selon leur niveau de participation à son dernier jour, comme dans `participation_levels`. Qui n’est alors pas membre est une personne extérieure.',
    parts:
      'participation centrale, active, périphérique, sans participation, nouveaux membres, ou personnes extérieures',
    exclusions: [UNKNOWN_SPEAKERS, NOT_HELD]
  },
  charter_age: {
    title: 'Âge de la charte',
    description: 'Depuis combien de temps les chartes publiées sont en vigueur.',
    unit: 'jours',
    formula:
      'Les jours de la publication de la version en vigueur à la fin de la période jusqu’à son dernier jour. Avec plusieurs communautés, la médiane.',
    exclusions: ['Les communautés fermées d’ici là.']
  },
  reviews_on_time: {
    title: 'Part des revues de charte à temps',
    description: 'Combien des revues de charte ont eu lieu le jour prévu, ou avant.',
    unit: 'part',
    formula:
      'Les revues tenues pendant la période au plus tard le jour prévu, divisées par toutes les revues prévues et tenues pendant la période.',
    exclusions: ['Les revues de chartes sans date de revue.', 'Les revues ouvertes ou annulées.']
  }
}

// What several elements say.
const STATUS = {
  draft: 'Brouillon',
  proposed: 'Proposée',
  changes_asked: 'À revoir',
  approved: 'Approuvée',
  declined: 'Refusée',
  planning: 'Bientôt lancée',
  renewing: 'En renouvellement',
  dormant: 'En sommeil',
  closing: 'En cours de fermeture',
  closed: 'Fermée',
  merged: 'Réunie à une autre',
  withdrawn: 'Retirée'
}
const RETRY = {
  errorText: 'Merci de réessayer.',
  offlineTitle: 'Vous semblez hors ligne',
  retry: 'Réessayer'
}
const TROUBLE = {
  ...RETRY,
  originTitle: 'Cette clé ne fonctionne pas depuis {origin}',
  originText: 'L’administration de ce site peut l’autoriser ; voir la console du navigateur.'
}
const forms = (one: string, other: string) => ({
  one: `{count} ${one}`,
  many: `{count} ${de(other)}`,
  other: `{count} ${other}`
})
const MEMBERS = forms('membre', 'membres')

/** What admins read who act on several pages. */
const ACTING = {
  overdue: 'À vérifier, même depuis longtemps',
  select: 'Sélectionner {name}',
  selectAll: 'Tout sélectionner',
  selected: {
    one: '{count} page sélectionnée',
    many: '{count} de pages sélectionnées',
    other: '{count} pages sélectionnées'
  },
  selectSome: 'Sélectionnez des pages pour envoyer un rappel, accorder une dérogation ou désigner des responsables.',
  actions: 'Actions sur les pages sélectionnées',
  remind: 'Rappeler',
  waive: 'Dérogation',
  assign: 'Désigner',
  remindNow: 'Envoyer un rappel',
  waiveNow: 'Accorder une dérogation',
  assignNow: 'Désigner des responsables',
  pageCount: forms('page', 'pages'),
  personCount: forms('personne', 'personnes'),
  remindTitle: 'Envoyer un rappel aux responsables',
  remindText:
    'Ils reçoivent votre message avec ce qui est ouvert sur leur page, et un lien pour confirmer ou demander de l’aide. Il part avec leurs autres avis, une fois par jour au plus.',
  message: 'Votre message (facultatif)',
  messageHint: 'Par exemple, jusqu’à quand, et à qui s’adresser.',
  waiveTitle: 'Accorder une dérogation',
  waiveText: 'La règle ne compte pas pour ces pages jusqu’à ce jour, et aucun rappel n’est envoyé à ce sujet.',
  rule: 'Règle',
  lastDay: 'Dernier jour',
  reason: 'Motif',
  reasonHint: 'Toute personne qui voit le constat peut le lire.',
  assignTitle: 'Désigner des responsables',
  assignText:
    'Ces personnes prennent la relève aujourd’hui, sur chacune de ces pages. Laissez un champ vide pour ne rien y changer.',
  primary: 'Responsable en titre',
  secondary: 'Responsable en second',
  personHint: 'Saisissez un nom et choisissez, ou saisissez une adresse e-mail.',
  checking: 'Un instant…',
  willRemind: 'Un rappel sera envoyé à {people} pour {pages}.',
  willDo: 'Concerne {pages}.',
  willNotChange: 'Il n’y a rien à changer : c’est déjà fait.',
  cannot: {
    one: 'Impossible pour {count} page :',
    many: 'Impossible pour {count} de pages :',
    other: 'Impossible pour {count} pages :'
  },
  cancel: 'Annuler',
  close: 'Fermer',
  saving: 'Un instant…',
  reminded: 'C’est fait : un rappel sera envoyé à {people} pour {pages}.',
  done: 'C’est fait pour {pages}.',
  notDone: 'Cela n’a pas fonctionné. {problem}',
  fillIn: 'Merci de remplir ce champ.'
}

/** A portal at a glance. */
const AT_A_GLANCE = {
  portal: {
    ...TROUBLE,
    portal: 'Le portail en un coup d’œil',
    loading: 'Chargement du portail…',
    communities: forms('communauté', 'communautés'),
    pages: forms('page', 'pages'),
    freshness: 'La fraîcheur des pages',
    noPages: 'Pas encore de pages. Elles apparaissent ici dès leur enregistrement.',
    freshnessOf: {
      fresh: 'À jour',
      due: 'Bientôt à vérifier',
      stale: 'À vérifier',
      abandoned: 'À vérifier depuis longtemps',
      unknown: 'Inconnue'
    },
    score: 'Score',
    scoreText: 'Tous les constats du portail en un chiffre ; 10 est le meilleur.',
    best: 'sur {best}',
    noScore: 'Pas encore connu. Le score apparaît après la première évaluation.',
    trend: 'Les 12 dernières semaines',
    trendText: 'Le score était de {from} le {day}. Il est maintenant de {score}.',
    unknownUntil: 'Non connu avant le {day}.',
    figures: 'Chiffres',
    day: 'Jour',
    unknown: 'non connu',
    more: {
      one: 'Afficher {count} de plus',
      many: 'Afficher {count} de plus',
      other: 'Afficher {count} de plus'
    },
    help: 'Qui a besoin d’aide',
    helpShown: 'Les {count} plus urgentes sur {all}',
    noHelp: 'Tout est en ordre. Merci à toutes les personnes qui entretiennent les pages.',
    since: 'depuis le {day}',
    effort: 'Temps nécessaire : {name}',
    next: 'Ensuite : {what}',
    nextOn: 'Ensuite, le {day} : {what}',
    openPage: 'Ouvrir la page de {name}',
    maintenance: {
      due: 'Bientôt attendue',
      overdue: 'Premier avis',
      second_notice: 'Deuxième avis',
      final_notice: 'Dernier avis',
      suspension_proposed: 'Masquage proposé',
      suspended: 'Masquée',
      removed: 'Retirée'
    },
    changes: 'Ce qui a changé cette semaine',
    noChanges: 'Rien n’a changé ces 7 derniers jours.',
    events: 'À l’agenda',
    noEvents: 'Aucun événement n’est prévu pour le moment.',
    online: 'En ligne',
    onSite: 'Sur place',
    hybrid: '{place} et en ligne',
    register: 'S’inscrire',
    registerTitle: 'S’inscrire : {title}',
    network: 'Comment les communautés sont reliées',
    networkText: 'Les communautés sont proches quand elles partagent des thèmes ou des personnes.',
    noNetwork: 'Il n’y a pas encore de communautés à relier.',
    picture: 'Image des communautés et de ce qu’elles partagent. La liste ci-dessous dit la même chose.',
    list: 'Lire sous forme de liste',
    sharedTopics: 'Thèmes communs',
    sharedPeople: 'Personnes en commun',
    people: {
      one: 'au moins {count} personne',
      many: 'au moins {count} de personnes',
      other: 'au moins {count} personnes'
    },
    noneTitle: 'Portail introuvable',
    noneText: 'Il n’existe pas, ou n’est pas présenté ici.',
    errorTitle: 'Le portail n’a pas pu être chargé',
    offlineText: 'Le portail se charge dès que vous êtes de nouveau en ligne.'
  }
}

const elements: Language['elements'] = {
  ...AT_A_GLANCE,

  // The listing.
  communities: {
    ...TROUBLE,
    communities: 'Communautés',
    search: 'Rechercher une communauté',
    topic: 'Thème',
    allTopics: 'Tous les thèmes',
    go: 'Rechercher',
    loading: 'Chargement des communautés…',
    more: 'Afficher plus',
    next: 'Page suivante',
    start: 'Revenir à la première page',
    shown: forms('communauté', 'communautés'),
    shownMore: {
      one: '{count} première communauté',
      many: '{count} de premières communautés',
      other: '{count} premières communautés'
    },
    shownNext: {
      one: '{count} communauté de plus',
      many: '{count} de communautés de plus',
      other: '{count} communautés de plus'
    },
    members: MEMBERS,
    leaders: forms('pilote', 'pilotes'),
    noLeader: 'Cherche un pilote',
    nextEvent: 'Prochain événement : {title}, {start}',
    paused: 'En pause jusqu’au {day}',
    partOf: 'Fait partie de {name}',
    topics: 'Thèmes',
    moreTopics: forms('autre thème', 'autres thèmes'),
    emptyTitle: 'Pas encore de communautés',
    emptyText: 'Les communautés apparaissent ici dès leur création.',
    nothingTitle: 'Aucun résultat',
    nothingText: 'Essayez d’autres mots, ou affichez toutes les communautés.',
    clear: 'Afficher toutes les communautés',
    errorTitle: 'Les communautés n’ont pas pu être chargées',
    offlineText: 'La liste se charge dès que vous êtes de nouveau en ligne.',
    status: STATUS
  },

  // One community.
  community: {
    ...TROUBLE,
    community: 'Communauté',
    loading: 'Chargement de la communauté…',
    partOf: 'Fait partie de {name}',
    topics: 'Thèmes',
    members: MEMBERS,
    since: 'Depuis le {day}',
    cadence: {
      day: {
        one: 'Se réunit chaque jour',
        many: 'Se réunit tous les {count} de jours',
        other: 'Se réunit tous les {count} jours'
      },
      week: {
        one: 'Se réunit chaque semaine',
        many: 'Se réunit toutes les {count} de semaines',
        other: 'Se réunit toutes les {count} semaines'
      },
      month: {
        one: 'Se réunit chaque mois',
        many: 'Se réunit tous les {count} de mois',
        other: 'Se réunit tous les {count} mois'
      }
    },
    freshness: 'Si cette page est à jour',
    mission: 'Mission',
    objectives: 'Ce à quoi elle contribue',
    join: 'Comment la rejoindre',
    joinPolicy: {
      open: 'Tout le monde est bienvenu et devient membre aussitôt.',
      approval: 'Présentez-vous en quelques mots. Le noyau lit chaque candidature.',
      invitation: 'On devient membre sur invitation. Contactez les personnes ci-dessous si vous souhaitez participer.'
    },
    joinLink: { open: 'Rejoindre', approval: 'Candidater', invitation: 'Contacter la communauté' },
    profile: {
      experience: 'Expérience',
      level: 'Niveau',
      commitment: 'Temps et travail',
      objectives: 'Ce que les membres veulent accomplir'
    },
    events: 'Prochains événements',
    subscribe: 'S’abonner dans un calendrier',
    noEvents: 'Aucun événement n’est prévu pour le moment.',
    online: 'En ligne',
    onSite: 'Sur place',
    hybrid: '{place} et en ligne',
    cancelled: 'Annulé',
    tentative: 'Provisoire',
    joinOnline: 'Participer en ligne',
    register: 'S’inscrire',
    add: 'Ajouter au calendrier',
    people: 'Personnes',
    noLeader: 'Cherche un pilote',
    before: {
      one: 'Auparavant : {count} personne',
      many: 'Auparavant : {count} de personnes',
      other: 'Auparavant : {count} personnes'
    },
    sinceOrEarlier: 'Depuis le {day} ou avant',
    fromTo: '{from} – {until}',
    until: 'Jusqu’au {until}',
    from: 'À partir du {day}',
    role: {
      leader: 'Pilotage',
      core: 'Noyau',
      sponsor: 'Parrainage',
      facilitator: 'Animation',
      coach: 'Coaching',
      member_support: 'Accompagnement des membres',
      information_resources: 'Information et ressources',
      web_admin: 'Administration web'
    },
    charter: 'Charte',
    canvas: 'Canevas de {title}',
    readCharter: 'Lire la charte',
    pdf: 'Télécharger en PDF',
    kudos: 'Remerciements',
    fromPerson: 'De {name}',
    toPerson: 'À {name}',
    fromToPerson: '{from} à {to}',
    channels: 'Où la trouver',
    channel: {
      website: 'Site web',
      chat: 'Messagerie instantanée',
      forum: 'Forum',
      mailing_list: 'Liste de diffusion',
      calendar: 'Calendrier',
      repository: 'Dépôt',
      video: 'Vidéo',
      documents: 'Documents',
      social: 'Réseau social',
      other: 'Lien'
    },
    subcommunities: 'Ses groupes',
    related: 'Communautés proches',
    status: STATUS,
    paused: 'En pause jusqu’au {day}',
    state: {
      approved: 'Cette communauté est approuvée, et son lancement se prépare.',
      planning: 'Cette communauté prépare son lancement. Si vous souhaitez participer, c’est le moment.',
      renewing: 'Les membres renouvellent ce dont ils ont convenu. Les idées sont les bienvenues.',
      dormant: 'Cette communauté est en sommeil pour le moment. Elle peut redevenir active à tout moment.',
      closing: 'Les membres préparent une fin ordonnée de cette communauté.',
      closed:
        'Cette communauté a pris fin. Ce qu’elle a créé reste ici, à lire. Merci à toutes les personnes qui ont participé.',
      merged: 'Cette communauté continue au sein d’une autre.',
      withdrawn: 'Cette communauté n’a pas démarré. Ses projets restent ici, à lire.'
    },
    closingOn: 'Elle ferme le {day}. D’ici là, tout continue comme d’habitude.',
    closedOn:
      'Cette communauté a pris fin le {day}. Ce qu’elle a créé reste ici, à lire. Merci à toutes les personnes qui ont participé.',
    mergedInto: 'Cette communauté continue au sein de {name}.',
    visit: 'Aller à {name}',
    noneTitle: 'Communauté introuvable',
    noneText: 'Elle n’existe pas, ou n’est pas présentée ici.',
    errorTitle: 'La communauté n’a pas pu être chargée',
    offlineText: 'La communauté se charge dès que vous êtes de nouveau en ligne.',
    joinNow: 'Rejoindre',
    joinAgain: 'Rejoindre de nouveau',
    applyNow: 'Candidater',
    accept: 'Accepter l’invitation',
    send: 'Envoyer la candidature',
    saving: 'Un instant…',
    notSaved: 'Cela n’a pas fonctionné. {problem}',
    tellUs: 'Ce que vous apportez, et ce que vous aimeriez en retirer. Chaque réponse est facultative.',
    ask: {
      experience: 'Votre expérience',
      commitment: 'Le temps et le travail que vous proposez',
      objectives: 'Ce que vous aimeriez en retirer',
      gives: 'Ce que vous apporterez'
    },
    joined: {
      active: 'Vous êtes membre.',
      applied: 'Votre candidature attend une réponse.',
      invited: 'Une invitation vous attend.'
    },
    checklist: {
      approve: 'Avant l’approbation',
      launch: 'Avant le lancement',
      close: 'Avant la fermeture'
    },
    done: 'Fait :',
    missing: 'Reste à faire :'
  },

  // Events, with answers and what is over.
  events: {
    ...TROUBLE,
    events: 'Événements',
    upcoming: 'Événements à venir',
    view: 'Vue',
    agenda: 'Liste',
    month: 'Mois',
    previous: 'Mois précédent',
    next: 'Mois suivant',
    today: 'Aujourd’hui',
    zone: 'Fuseau horaire : {zone}',
    loading: 'Chargement des événements…',
    shown: forms('événement', 'événements'),
    more: 'Afficher plus',
    others: forms('de plus', 'de plus'),
    allDay: 'Toute la journée',
    online: 'En ligne',
    onSite: 'Sur place',
    hybrid: '{place} et en ligne',
    cancelled: 'Annulé',
    moved: 'Déplacé',
    movedFrom: 'Déplacé, auparavant {when}',
    tentative: 'Provisoire',
    join: 'Participer en ligne',
    joinTitle: 'Participer en ligne : {title}',
    register: 'S’inscrire',
    registerTitle: 'S’inscrire : {title}',
    add: 'Ajouter au calendrier',
    addTitle: 'Ajouter au calendrier : {title}',
    subscribe: 'S’abonner dans un calendrier',
    nothingOn: 'Aucun événement ce jour-là.',
    emptyTitle: 'Aucun événement à venir',
    emptyText: 'Rien n’est prévu jusqu’au {day}.',
    errorTitle: 'Les événements n’ont pas pu être chargés',
    offlineText: 'Les événements se chargent dès que vous êtes de nouveau en ligne.',
    format: { ...FORMATS, other: '' },
    rsvp: 'Viendrez-vous ? {title}',
    going: 'Je viens',
    maybe: 'Peut-être',
    declined: 'Je ne viens pas',
    wait: 'Me mettre en liste d’attente',
    waiting: 'En liste d’attente',
    accept: 'Accepter la place',
    leave: 'Refuser la place',
    seats: {
      one: 'Il reste {count} place.',
      many: 'Il reste {count} de places.',
      other: 'Il reste {count} places.'
    },
    full: 'Toutes les places sont prises. En liste d’attente, la prochaine place libre vous est proposée.',
    offered: 'Une place est libre pour vous. Elle vous est réservée jusqu’à cette date : {when}.',
    saving: 'Enregistrement de votre réponse…',
    notSaved: 'Votre réponse n’a pas été enregistrée.',
    noFile: 'Le fichier n’a pas pu être chargé. Merci de réessayer.',
    answered: {
      none: 'Viendrez-vous ?',
      going: 'Vous venez.',
      maybe: 'Vous viendrez peut-être.',
      declined: 'Vous ne venez pas.',
      waitlisted: 'Vous êtes en liste d’attente. Dès qu’une place se libère, elle vous est proposée.'
    },
    past: 'Événements passés',
    earlier: 'Afficher les événements antérieurs',
    newest: 'Revenir aux événements les plus récents',
    noneTitle: 'Aucun événement passé',
    noneText: 'Les événements apparaissent ici une fois terminés.',
    minutes: 'Compte rendu',
    recording: 'Enregistrement',
    recordings: 'Enregistrement {number}',
    outcome: { held: 'A eu lieu', not_held: 'N’a pas eu lieu' }
  },

  // Pages and their findings.
  governance: {
    ...RETRY,
    ...ACTING,
    pages: 'Pages des communautés',
    search: 'Rechercher une page',
    freshnessLabel: 'Fraîcheur',
    maintenanceLabel: 'Étape de rappel',
    ruleLabel: 'Constat',
    sortLabel: 'Trier par',
    any: 'Toutes',
    exports: 'Exporter en CSV',
    loading: 'Chargement des pages…',
    loaded: {
      one: 'Chargement… {count} page',
      many: 'Chargement… {count} de pages',
      other: 'Chargement… {count} pages'
    },
    shown: forms('page', 'pages'),
    more: 'Afficher plus',
    page: 'Page',
    found: 'Constats',
    ladder: 'Étape de rappel',
    next: 'Prochaine étape',
    people: 'Responsables',
    since: 'depuis le {day}',
    until: 'jusqu’au {day}',
    by: 'd’ici au {day}',
    updated: 'Mise à jour le {day}',
    neverUpdated: 'Aucune mise à jour connue',
    inOrder: 'Rien à faire',
    others: { one: 'et {count} autre', many: 'et {count} d’autres', other: 'et {count} autres' },
    nobody: 'Aucun responsable',
    nothingNext: 'Aucune',
    details: 'Détails de {name}',
    detailsLoading: 'Chargement des constats…',
    noFindings: 'Aucun constat ouvert : cette page est en ordre.',
    detailsFailed: 'Les constats n’ont pas pu être chargés.',
    evidence: 'Éléments constatés',
    clause: 'Clause',
    remedy: 'Comment y remédier',
    effort: 'Temps nécessaire : {name}',
    call: 'Appel d’API',
    openPage: 'Ouvrir la page',
    emptyTitle: 'Pas encore de pages',
    emptyText: 'Les pages apparaissent ici dès leur enregistrement.',
    nothingTitle: 'Aucun résultat',
    nothingText: 'Aucune page ne correspond à ces filtres.',
    clear: 'Afficher toutes les pages',
    errorTitle: 'Les pages n’ont pas pu être chargées',
    deniedTitle: 'Réservé à l’administration du portail',
    deniedText: 'Votre compte n’a pas accès aux constats. Demandez l’accès à l’administration du portail.',
    offlineText: 'La liste se charge dès que vous êtes de nouveau en ligne.',
    secretTitle: 'Retirez la clé de cette page',
    secretText:
      'Toute personne qui visite la page peut la lire. Supprimez-la et créez-en une nouvelle. Donnez à « src » un chemin de votre propre serveur, qui ajoute la clé, ou définissez la propriété « token » depuis un script.',
    unsetTitle: 'Aucune source indiquée',
    unsetText:
      'Donnez à « src » un chemin de votre propre serveur, qui ajoute une clé, ou définissez la propriété « token ».',
    sorts: {
      worst: 'Les plus urgentes',
      oldest: 'Les plus anciennes sans mise à jour',
      name: 'Nom',
      ladder: 'Étape de rappel la plus avancée'
    },
    freshness: {
      fresh: 'À jour',
      due: 'Bientôt à vérifier',
      stale: 'À vérifier',
      abandoned: 'À vérifier depuis longtemps',
      unknown: 'Inconnue'
    },
    exemption: { paused: 'En pause', waived: 'Dérogation', closed: 'Fermée', removed: 'Retirée' },
    maintenance: {
      compliant: 'En ordre',
      due: 'Bientôt attendue',
      overdue: 'Premier avis',
      second_notice: 'Deuxième avis',
      final_notice: 'Dernier avis',
      suspension_proposed: 'Masquage proposé',
      suspended: 'Masquée',
      removed: 'Retirée'
    },
    severity: { critical: 'Critique', high: 'Élevée', medium: 'Moyenne', low: 'Faible' }
  },

  // Metrics.
  metrics: {
    ...TROUBLE,
    metrics: 'Indicateurs',
    loading: 'Chargement des indicateurs…',
    shown: forms('indicateur', 'indicateurs'),
    all: 'Toutes les communautés',
    chart: 'Graphique : {title}. Le tableau ci-dessous en donne les chiffres.',
    figures: 'Chiffres : {title}',
    period: 'Période',
    total: 'Total',
    open: 'pour l’instant',
    withheld:
      'Un chiffre n’est pas communiqué s’il porte sur moins de 5 personnes, ou si l’on pouvait en déduire un tel chiffre.',
    csv: 'Télécharger en CSV',
    errorTitle: 'Les indicateurs n’ont pas pu être chargés',
    offlineText: 'Les indicateurs se chargent dès que vous êtes de nouveau en ligne.',
    by: { month: '{unit} par mois', quarter: '{unit} par trimestre', year: '{unit} par année' },
    lack: { small_numbers: 'non communiqué', open_period: 'non communiqué avant la fin de la période' },
    refused: {
      community: 'Non présenté ici : seules les personnes qui voient la communauté peuvent lire cet indicateur.',
      managers: 'Non présenté ici : seuls le pilote et le noyau d’une communauté peuvent lire cet indicateur.'
    },
    metric: {},
    part: PARTS
  },

  // Charters.
  charter: {
    ...TROUBLE,
    charter: 'Charte',
    loading: 'Chargement de la charte…',
    canvas: 'Canevas de {title}. Le texte ci-dessous en contient tout.',
    pdf: 'Télécharger en PDF',
    poster: 'Télécharger en PDF (A3)',
    noneTitle: 'Pas encore de charte',
    noneText: 'La charte apparaît ici dès que la communauté l’a publiée.',
    errorTitle: 'La charte n’a pas pu être chargée',
    offlineText: 'La charte se charge dès que vous êtes de nouveau en ligne.'
  }
}

/** French, as people write it to readers they do not know: vous. */
export const language: Language = {
  tag: TAG,
  name: 'Français',
  messages,
  notices,
  tasks,
  problems,
  metrics,
  elements
}
