import type {
  CampaignMeasure,
  CampaignOutcome,
  CommunityStatus,
  Freshness,
  InfractionStatus,
  Maintenance,
  MeasureChoice,
  MetricPeriod,
  PageInstead,
  Role,
  Sanction,
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
import { shortened } from '../../platform/text.ts'
import type { Language } from './language.ts'

const { day, days, list, moment, plural, span } = makeLanguage('es')

const decimal = (value: number) => new Intl.NumberFormat('es').format(value)
const capital = (text: string) => text.replace(/^./u, letter => letter.toUpperCase())
/** The full stop after a text that has no end of its own. */
const stop = (text: string) => (/[.!?…]$/.test(text) ? '' : '.')
const quoted = (text: string | undefined) => (text ? `«${text}»` : undefined)
/** Words with a day after them; else other words. */
const dated = (words: string, on: string | undefined, otherwise = '') => (on ? `${words} ${day(on)}.` : otherwise)

const pages = (count: number) => plural(count, { one: '# página', other: '# páginas' })
const events = (count: number) => plural(count, { one: '# evento', other: '# eventos' })
const people = (count: number) => plural(count, { one: '# persona', other: '# personas' })
/** The last ones of some events. */
const lastEvents = (count: number) => plural(count, { one: 'el último evento', other: 'los últimos # eventos' })

// What is named in sentences.

const COMMUNITY: Record<CommunityStatus, string> = {
  draft: 'en borrador',
  proposed: 'propuesta',
  changes_asked: 'pendiente de cambios',
  approved: 'aprobada',
  declined: 'rechazada',
  planning: 'en preparación',
  active: 'activa',
  renewing: 'en renovación',
  dormant: 'en reposo',
  closing: 'en proceso de cierre',
  closed: 'cerrada',
  merged: 'fusionada con otra',
  withdrawn: 'retirada'
}

const CASE: Record<InfractionStatus, string> = {
  reported: 'comunicado',
  triaged: 'en estudio',
  acknowledged: 'reconocido',
  disputed: 'impugnado',
  remedied: 'resuelto',
  upheld: 'confirmado',
  dismissed: 'desestimado',
  sanctioned: 'sancionado',
  appealed: 'recurrido',
  final: 'cerrado'
}

const SANCTIONS: Record<Sanction, string> = {
  reminder: 'un recordatorio',
  first_notice: 'un primer aviso',
  second_notice: 'un segundo aviso',
  suspension: 'una suspensión',
  removal: 'una retirada'
}

/** Of a report or a request for a correction, a page or a resource. */
const DECISIONS: Record<string, string> = {
  accepted: 'aceptada',
  approved: 'aprobada',
  declined: 'rechazada',
  denied: 'denegada',
  expired: 'archivada por falta de respuesta',
  granted: 'estimada',
  withdrawn: 'retirada'
}

const ROLES: Record<Role, string> = {
  leader: 'líder',
  core: 'miembro del grupo núcleo',
  member_support: 'contacto para los miembros',
  information_resources: 'responsable de la información',
  web_admin: 'responsable de la web',
  facilitator: 'responsable de facilitación',
  sponsor: 'responsable de patrocinio',
  coach: 'responsable de acompañamiento',
  member: 'miembro'
}
const roleOf = (role: Role | undefined) => (role ? ROLES[role] : 'titular de una función')

const REPRESENTATIVES = { primary: 'principal', secondary: 'de apoyo' }

const SUCCESSIONS: Record<SuccessionRole, string> = {
  primary: 'representante principal de su página',
  secondary: 'representante de apoyo de su página',
  leader: 'líder de la comunidad'
}
const SUCCESSIONS_OF: Record<SuccessionRole, string> = {
  primary: 'representante principal de la página',
  secondary: 'representante de apoyo de la página',
  leader: 'líder'
}
const WHY_SUCCESSION: Record<SuccessionReason, string> = {
  term_ending: 'Termina el mandato de la persona que tiene ahora esta función.',
  leave: 'La persona que tiene ahora esta función se ausentará y todavía no tiene suplente.',
  silence:
    'Hace tiempo que no tenemos noticias de la persona que tiene ahora esta función, y la página está pendiente de revisión.',
  left: 'La persona que tiene ahora esta función deja la organización.',
  handover: 'La persona que tiene ahora esta función quiere cederla.'
}

const BY: Record<UpdateKind, string> = {
  attestation: 'confirmada por un representante',
  heartbeat: 'comunicada por el portal',
  sitemap: 'según el mapa del sitio',
  http: 'según su encabezado Last-Modified',
  content: 'según un cambio detectado por el monitor'
}

const FLAWS = {
  no_title: () => 'falta el título',
  no_heading: () => 'faltan los encabezados',
  broken_links: (count: number) => plural(count, { one: '# enlace roto', other: '# enlaces rotos' }),
  broken_images: (count: number) => plural(count, { one: '# imagen rota', other: '# imágenes rotas' }),
  images_without_alt: (count: number) =>
    plural(count, { one: '# imagen sin texto alternativo', other: '# imágenes sin texto alternativo' })
}
const flawIn = ({ flaw, count }: { flaw: keyof typeof FLAWS; count: number }) => FLAWS[flaw](count)

const INSTEAD: Record<PageInstead, string> = {
  unavailable: 'un aviso de que el sitio no está disponible por ahora',
  not_found: 'un mensaje de que la página no se encontró',
  login_required: 'una solicitud de inicio de sesión',
  moved: 'otra página, a la que se redirige a los visitantes',
  error_page: 'un mensaje de error de su servidor',
  parked: 'una página provisional de un proveedor de dominios'
}

const CONTACTS: Record<TouchpointKind, string> = {
  meeting: 'Una reunión con el patrocinador',
  call: 'Una llamada con el patrocinador',
  visit: 'Una visita del patrocinador',
  message_sent: 'Un mensaje del patrocinador a otras personas',
  success_told: 'Un éxito que el patrocinador dio a conocer',
  people_released: 'Tiempo de trabajo que el patrocinador concedió',
  budget_given: 'Un presupuesto que el patrocinador concedió',
  obstacle_removed: 'Un obstáculo que el patrocinador eliminó',
  other: 'Un contacto con el patrocinador'
}

const OBJECTIVES: Record<string, string> = {
  story_so_far: 'la historia hasta ahora',
  why_join: 'por qué unirse',
  sponsor_framing: 'el marco que da el patrocinador',
  feedback: 'las opiniones que se piden',
  next_steps: 'los próximos pasos',
  call_to_action: 'la llamada a la acción',
  who_is_in_the_room: 'quién está en la sala'
}

const PERIODS: Record<MetricPeriod, { one: string; other: string }> = {
  month: { one: '# mes', other: '# meses' },
  quarter: { one: '# trimestre', other: '# trimestres' },
  year: { one: '# año', other: '# años' }
}
const PERIOD: Record<MetricPeriod, string> = { month: 'mes', quarter: 'trimestre', year: 'año' }

/** Why a metric has no value. */
const LACKS: Record<string, string> = {
  small_numbers: 'no se muestra: menos de 5',
  open_period: 'no se muestra hasta que termine el periodo',
  records_deleted: 'los registros ya no se conservan',
  not_computed_yet: 'todavía sin calcular',
  no_events: 'sin eventos',
  no_capacity: 'aforo desconocido',
  no_attendance: 'sin asistencia registrada',
  attendance_unknown: 'asistencia desconocida',
  names_unknown: 'nombres desconocidos',
  values_unknown: 'valores desconocidos',
  units_unknown: 'unidades desconocidas',
  start_unknown: 'inicio desconocido',
  no_units: 'sin unidades registradas',
  one_unit: 'una sola unidad',
  no_members: 'sin miembros',
  no_newcomers: 'sin miembros nuevos',
  no_leader: 'sin líder',
  no_charter: 'sin carta publicada',
  no_reviews: 'sin revisiones',
  no_acts: 'sin actividad registrada',
  nothing_given: 'sin aportaciones',
  too_little: 'muy pocos registros',
  too_early: 'todavía es pronto'
}

const RESOURCES: Record<string, string> = {
  story: 'experiencia',
  blog: 'blog',
  video: 'vídeo',
  audio: 'audio',
  case_study: 'estudio de caso',
  document: 'documento',
  template: 'plantilla',
  link: 'enlace',
  minutes: 'acta',
  recording: 'grabación',
  lessons_learned: 'lecciones aprendidas',
  quick_tip: 'consejo breve',
  standard: 'norma'
}

const FORMATS: Record<string, string> = {
  brown_bag: 'charla informal',
  lightning_talks: 'charlas relámpago',
  lean_coffee: 'lean coffee',
  xtrem_reading: 'lectura extrema',
  xtrem_watch: 'vídeo en grupo',
  workshop: 'taller',
  retrospective: 'retrospectiva',
  launch: 'lanzamiento',
  coffee_catch_up: 'café de encuentro',
  core_check_in: 'reunión del grupo núcleo',
  sponsor_meeting: 'reunión de patrocinio',
  talk: 'charla',
  training: 'formación',
  action_learning: 'aprendizaje en acción',
  appreciative_inquiry: 'indagación apreciativa',
  other: 'otro'
}

/** The parts of metrics. */
const PARTS: Record<string, string> = {
  ...RESOURCES,
  ...FORMATS,
  people: 'personas',
  units: 'unidades',
  unit: 'unidad',
  function: 'función',
  tenure: 'antigüedad',
  giver: 'perfil donante',
  matcher: 'perfil equilibrado',
  taker: 'perfil receptor',
  quiet: 'perfil discreto',
  core_participant: 'participantes del núcleo',
  active: 'activos',
  peripheral: 'periféricos',
  inactive: 'inactivos',
  new: 'nuevos',
  member: 'miembros',
  guest: 'invitados',
  up: 'más participación',
  held: 'igual',
  down: 'menos participación',
  going: 'asistirá',
  maybe: 'quizá',
  declined: 'no asistirá',
  waitlisted: 'en lista de espera',
  offered: 'plaza ofrecida',
  critical: 'crítica',
  high: 'alta',
  medium: 'media',
  low: 'baja'
}

const placeOf = ({ community, portal }: { community: string; portal: string | null }) =>
  portal ? `${community} en ${portal}` : community

// Windows of time, both days in them.

type Days = { from: string; lastDay: string }
const between = ({ from, lastDay }: Days) => `entre el ${day(from)} y el ${day(lastDay)}`
type Window = { from: string; to: string }
const within = ({ from, to }: Window) => `del ${day(from)} al ${day(to)}`
type Periods = Window & { active: number; giving: number; periods: number }
const taken = ({ active, giving, periods, ...window }: Periods) =>
  `${within(window)}, participó en ${active} de ${periods} periodos y aportó algo en ${giving}`
/** A leave: until a day or, where its end is not known, since one. */
const leave = ({ from, until }: { from: string; until: string | null }) =>
  until ? `hasta el ${day(until)}` : `desde el ${day(from)}`

const when = (date: NoticeSpan) => (date.wholeDays ? span(date) : `${span(date)} (${date.timeZone})`)
const until = ({ at: time, timeZone }: { at: string; timeZone: string }) => `${moment(time, timeZone)} (${timeZone})`

type Counted = {
  decisionMode: string
  voted: number
  electorate: number
  quorum: number
  agree: number
  object: number
  abstain: number
}
const counts = ({ voted, electorate, quorum, agree, object, abstain }: Counted) =>
  `Votaron ${voted} de ${people(electorate)}; se requerían al menos ${quorum}. A favor: ${agree}; en contra: ${object}; abstenciones: ${abstain}.`

const textsOf = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text)

// What notices have in common.

/** What a notice calls its matter: the community, and on which portal. */
const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'La página', portal && `en ${portal}`].filter(Boolean).join(' ')

const RECIPIENTS: Record<NoticeRole, string> = {
  primary: 'representante principal de',
  secondary: 'representante de apoyo de',
  stand_in: 'suplente de un representante de',
  leader: 'líder de',
  core: 'parte del grupo núcleo de',
  member: 'miembro de',
  admin: 'parte de la administración del portal de',
  requester: 'una de las personas que solicitaron la página de',
  concerned: 'la persona a la que se refiere la anotación en el registro de',
  named: 'una de las personas propuestas como representantes en la solicitud de la página de',
  author: 'una de las personas autoras de un recurso de',
  asker: 'la persona que pidió ayuda con la página de',
  holder: 'la persona para la que se busca relevo en una función de',
  proposer: 'la persona que propuso',
  voter: 'una de las personas que votan la carta de',
  drafter: 'una de las personas que redactaron la carta de'
}
/** Why somebody gets a notice: by the role that is on record, else by that which such notices go to. */
const becauseOf = (facts: NoticeFacts, usual: NoticeRole) =>
  `Recibe este mensaje porque usted es ${RECIPIENTS[facts.role ?? usual]} ${nameOf(facts)}.${isRole(facts.role ?? usual) ? ' Forma parte de esa función y no se puede desactivar; si ya no la tiene, díganoslo y dejará de recibir estos mensajes.' : ''}`

/** The button of a notice: to where it says, else to the page. */
const linkOf = (facts: NoticeFacts, label: string) => {
  const url = facts.link ?? facts.page
  return url ? { link: { label, url } } : {}
}

/** A notice of a decision. */
const decided =
  (subject: (facts: NoticeFacts) => string, next: (facts: NoticeFacts) => string, usual: NoticeRole): NoticeTemplate =>
  facts => ({
    subject: subject(facts),
    what: facts.said ?? `${subject(facts)}.`,
    why: facts.cause ?? facts.reason,
    ...linkOf(facts, 'Leer los detalles'),
    next: next(facts),
    because: becauseOf(facts, usual)
  })

const decisionIn = ({ decision }: NoticeFacts) => DECISIONS[decision ?? ''] ?? 'resuelta'
const communityIn = ({ community }: { community: string | null }) => community ?? 'una comunidad'
const pageOf = (one: { community: string | null; portal: string }) =>
  `la página de ${communityIn(one)} en ${one.portal}`
const person = ({ who }: NoticeFacts) => who ?? 'Una persona'

// Notices of pages: what they ask for, and how to settle it.

/** What a notice is about; of pages that nothing else is said about, that they are to be reviewed. */
const causesOf = ({ causes, reason = '' }: NoticeFacts): readonly NoticeCause<string, string>[] =>
  causes ?? [{ rule: 'page.stale', reason }]
const ruleWord = (rule: string, word: 'ask' | 'remedy' | 'effort') =>
  (language.messages as Record<string, unknown>)[`${rule}.${word}`] as string

/** What is asked for, in a few words. */
const askOf = (facts: NoticeFacts) => {
  const [first, ...others] = causesOf(facts)
  return others.length === 0
    ? ruleWord(first!.own ? 'page.stale' : first!.rule, 'ask')
    : `resolver ${others.length + 1} puntos`
}

const whyOf = (facts: NoticeFacts) =>
  causesOf(facts)
    .map(({ reason }) => reason)
    .filter(reason => reason !== '')
    .join(' ') || undefined

const remedyOf = ({ rule, own }: NoticeCause<string, string>) =>
  `${own?.remedy ?? ruleWord(rule, 'remedy')} (${own?.effort ?? ruleWord(rule, 'effort')})`

/** What settles it: the remedy of each rule. */
const howOf = (facts: NoticeFacts) => {
  const remedies = causesOf(facts).map(remedyOf)
  return remedies.length === 1 ? remedies[0]! : remedies.map((remedy, place) => `${place + 1}. ${remedy}`).join('\n')
}

const BEHIND_LINK =
  ' Si necesita ayuda, quiere ceder la función o ya no se ocupa de la página, puede decirlo en el mismo enlace.'
const behindLink = ({ link }: NoticeFacts) => (link ? BEHIND_LINK : '')

/** Where to settle it: for a representative the page of the signed link, which shows all that is open. */
const whereOf = (facts: NoticeFacts) =>
  linkOf(
    facts,
    facts.link
      ? askOf(facts) === ruleWord('page.stale', 'ask')
        ? 'Revisar la página'
        : 'Ver lo que está pendiente'
      : 'Ver la página'
  )

const helpOf = ({ role }: NoticeFacts) =>
  role === 'admin' ? '' : ' Si le falta tiempo, pida ayuda al otro representante o a la administración de su portal.'

const SHOWN_AGAIN = 'La página vuelve a mostrarse en los listados. '
const shownAgain = (facts: NoticeFacts) => (facts.shownAgain ? SHOWN_AGAIN : '')

const reminder =
  (title: string, what: (name: string, facts: NoticeFacts) => string, next: string, nextOn: string): NoticeTemplate =>
  facts => ({
    subject: `${nameOf(facts)}: ${title} ${askOf(facts)}`,
    what: `${shownAgain(facts)}${what(nameOf(facts), facts)}`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated('Le pedimos que lo haga a más tardar el', facts.by) || undefined,
    next: `${dated(nextOn, facts.nextOn, next)} En cuanto esto se resuelva, cesan los recordatorios.${behindLink(facts)}`,
    because: becauseOf(facts, 'primary')
  })

/** Whether it is settled by what the page lacks, and not by a person who decides. */
const isMaintenance = ({ about = 'failure_to_maintain' }: NoticeFacts) => about === 'failure_to_maintain'

const caseOpened = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: se comunicó un problema con la página`,
  what: `Se comunicó un problema con la página de ${nameOf(facts)}. Todavía no se ha tomado ninguna decisión.`,
  why: facts.reason,
  how: `Si es correcto: ${howOf(facts)}\nSi no está de acuerdo, explique por qué.`,
  ...linkOf(facts, 'Ver la página'),
  byWhen: dated('Le pedimos que responda a más tardar el', facts.by) || undefined,
  next: 'La administración del portal tiene en cuenta ambas partes y le comunica el resultado.',
  because: becauseOf(facts, 'primary')
})

const classified = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: es necesario ${askOf(facts)}`,
  what: `Es posible que haya material clasificado en la página de ${nameOf(facts)}.`,
  why: facts.reason,
  how: howOf(facts),
  ...linkOf(facts, 'Ver la página'),
  next: 'La administración del portal decide si se suspende la página. Si la marca es un error, indíquelo en el caso.',
  because: becauseOf(facts, 'primary')
})

const CASE_DECISIONS: Record<string, string> = {
  upheld: 'fue confirmada',
  dismissed: 'fue desestimada',
  remedied: 'se dio por resuelta'
}
const decidedCase = decided(
  facts =>
    `${nameOf(facts)}: la comunicación ${facts.sanction ? `dio lugar a ${SANCTIONS[facts.sanction]}` : (CASE_DECISIONS[facts.decision ?? ''] ?? 'fue resuelta')}`,
  ({ by, decision }) =>
    dated(
      'Puede recurrir hasta el',
      by,
      decision === 'upheld'
        ? 'La administración del portal decide si hay alguna otra consecuencia.'
        : 'No hace falta hacer nada más.'
    ),
  'primary'
)

// Notices of events.

const titleOf = ({ date }: NoticeFacts) => (date ? `«${shortened(date.title, 60)}»` : 'un evento')
const seriesOf = ({ said }: NoticeFacts) => (said ? `«${shortened(said, 60)}»` : 'una serie')
const EDITS_SERIES = 'Recibe este mensaje porque usted es una de las personas que pueden editar esta serie.'
const hostOf = (facts: NoticeFacts) => (facts.community === null ? 'Su comunidad' : nameOf(facts))

/** A sentence, and below it what takes place, when and where. */
const about = (sentence: string, { date }: NoticeFacts) => {
  if (!date) return sentence
  const { title, where, others } = date
  const further = others > 0 && plural(others, { one: 'y # fecha más', other: 'y # fechas más' })
  return [sentence, '', title, when(date), where, further].filter(line => line !== null && line !== false).join('\n')
}

const invited =
  (
    subject: (title: string, facts: NoticeFacts) => string,
    sentence: string,
    link: string,
    next: string,
    because = 'ha dicho que asistirá a este evento o que quizá asista'
  ): NoticeTemplate =>
  facts => ({
    subject: `${hostOf(facts)}: ${subject(titleOf(facts), facts)}`,
    what: about(sentence, facts),
    why: facts.cause,
    ...linkOf(facts, link),
    byWhen: facts.until && `Le pedimos que responda antes de: ${until(facts.until)}.`,
    next,
    because: `Recibe este mensaje porque ${because}.`
  })

// Notices of charters, pages and memberships: what came of something.

const VOTES: Record<string, { subject: string; next: string }> = {
  carried: { subject: 'la carta se ha publicado', next: 'Ya está en vigor. No hay nada que hacer.' },
  withdrawn: { subject: 'la votación sobre la carta se ha retirado', next: 'No hay nada que hacer.' }
}
const VOTE_AGAIN = {
  subject: 'la carta vuelve a ser un borrador',
  next: 'El borrador puede cambiarse según las razones que se dieron, y puede abrirse otra votación.'
}

const ANSWERED: Record<string, { subject: string; what: string; next: string }> = {
  accepted: {
    subject: 'toma el relevo',
    what: 'aceptó y desde hoy es responsable en su lugar de',
    next: 'No hace falta hacer nada más. Gracias por todo lo que ha hecho.'
  },
  stands_in: {
    subject: 'será su suplente',
    what: 'aceptó y será su suplente durante su ausencia en',
    next: 'No hace falta hacer nada más.'
  }
}
const NOT_ANSWERED = {
  subject: 'no puede tomar el relevo',
  what: 'no puede asumir la función en',
  next: 'Usted conserva la función hasta que otra persona acepte. Se pregunta a la siguiente persona en el plazo de un día.'
}

const APPROVED = {
  subject: 'la comunidad ha sido aprobada',
  next: 'Quien la lidera y el grupo núcleo ya pueden preparar su lanzamiento.'
}
const PROPOSALS: Record<string, { subject: string; next: string }> = {
  changes_asked: {
    subject: 'hay una pregunta sobre la comunidad propuesta',
    next: 'Actualice la comunidad y vuelva a proponerla.'
  },
  declined: {
    subject: 'la comunidad no ha sido aprobada',
    next: 'Puede reabrirla como borrador, cambiarla y volver a proponerla.'
  }
}
const proposalOf = ({ decision }: NoticeFacts) => PROPOSALS[decision ?? ''] ?? APPROVED

const theirs = (facts: NoticeFacts) =>
  `Recibe este mensaje porque usted es una de las personas que deciden quién se une a ${nameOf(facts)}.`
const APPLY_AGAIN = 'Puede volver a solicitarlo cuando quiera.'
const MEMBERSHIPS: Record<string, [title: string, what: string, next: string]> = {
  accept: [
    'le damos de nuevo la bienvenida',
    'Su solicitud fue aceptada: vuelve a ser miembro.',
    'No hay nada que hacer.'
  ],
  decline: ['su solicitud', 'Esta vez su solicitud no fue aceptada.', APPLY_AGAIN],
  expire: ['su solicitud', 'Su solicitud no se resolvió a tiempo y ha caducado.', APPLY_AGAIN],
  leave: ['su membresía', 'Ya no es miembro. Lo que ha aportado queda registrado.', APPLY_AGAIN]
}
const CHANGED = ['su membresía', 'Su membresía ha cambiado.', 'No hay nada que hacer.'] as const

const INVITATIONS: Record<string, string> = {
  accept: 'aceptó la invitación y ya es miembro.',
  decline: 'no aceptó la invitación.',
  expire: 'no respondió a la invitación. Ha caducado; puede enviar otra.'
}

const because = (facts: NoticeFacts) => (facts.said ? { why: `«${facts.said}»` } : {})

// What feeds tell of.

const STEPS: Record<string, string> = {
  due: 'pronto toca una revisión',
  overdue: 'está pendiente una revisión, y se envió un primer aviso',
  second_notice: 'se envió un segundo aviso',
  final_notice: 'se envió el último aviso',
  suspension_proposed: 'se propone la suspensión; decide una persona',
  suspended: 'la página está suspendida',
  removed: 'la página se ha retirado'
}

const SECTION_CHANGES: Record<string, string> = {
  same: 'Igual',
  changed: 'Cambiada',
  added: 'Añadida',
  removed: 'Eliminada',
  moved: 'Movida'
}
const STRENGTHS = ['débil', 'más bien débil', 'moderada', 'fuerte', 'muy fuerte']

/** The statuses of communities, for the elements. */
const STATUS: Record<string, string> = {
  draft: 'Borrador',
  proposed: 'Propuesta',
  changes_asked: 'Pendiente de cambios',
  approved: 'Aprobada',
  declined: 'Rechazada',
  planning: 'Empieza pronto',
  renewing: 'En renovación',
  dormant: 'En reposo',
  closing: 'En proceso de cierre',
  closed: 'Cerrada',
  merged: 'Fusionada',
  withdrawn: 'Retirada'
}

// Portals at a glance, digests, campaigns and rules of portals.

const FRESHNESS: Record<Freshness, string> = {
  fresh: 'Al día',
  due: 'Revisión próxima',
  stale: 'Por revisar',
  abandoned: 'Muy atrasada',
  unknown: 'Todavía sin revisar'
}
const STAGES: Record<Maintenance, string> = {
  compliant: 'Al día',
  due: 'Revisión próxima',
  overdue: 'Primer aviso',
  second_notice: 'Segundo aviso',
  final_notice: 'Último aviso',
  suspension_proposed: 'Suspensión propuesta',
  suspended: 'Suspendida',
  removed: 'Retirada'
}
const ENDS = {
  nothing: 'No hay nada pendiente.',
  reminders: 'Los recordatorios cesan en cuanto la página se actualiza o se confirma y se resuelve lo que se encontró.',
  suspended: 'Resuelva lo que se encontró y pida a la administración del portal que vuelva a mostrar la página.',
  removed: 'La página se ha retirado. La administración del portal puede explicarle por qué.'
}
const weekBefore = (count: number | null) => (count === null ? '' : ` (${decimal(count)} la semana anterior)`)
const GOALS: Record<CampaignMeasure, (target: number) => string> = {
  pages_up_to_date: target => `el ${target} % de las páginas está al día`,
  pages_passing_rule: target => `el ${target} % de las páginas cumple el requisito`
}
const OUTCOMES: Record<CampaignOutcome, string> = {
  reached: 'Se alcanzó el objetivo. Gracias a todas las personas que ayudaron.',
  not_reached:
    'Esta vez no se alcanzó el objetivo. Gracias a todas las personas que ayudaron; cada página que mejoró cuenta.'
}
const CHOICES: Record<MeasureChoice, string> = {
  ...COMMUNITY,
  fresh: 'al día',
  due: 'revisión próxima',
  stale: 'desactualizada',
  abandoned: 'muy atrasada',
  unknown: 'desconocida',
  yes: 'sí',
  no: 'no'
}
const bounds = (least: number | null, most: number | null) =>
  least === null
    ? `como máximo ${decimal(most!)}`
    : most === null
      ? `al menos ${decimal(least)}`
      : least === most
        ? `exactamente ${decimal(least)}`
        : `entre ${decimal(least)} y ${decimal(most)}`

const portalOf = ({ portal }: NoticeFacts) => portal ?? 'El portal'
const toAdmins = ({ portal }: NoticeFacts) =>
  `Recibe este mensaje porque usted es parte de la administración de ${portal ?? 'su portal'}.`
const toMaintainers = (facts: NoticeFacts) =>
  `Recibe este mensaje porque usted es una de las personas que mantienen la página de ${nameOf(facts)}. Participar es voluntario.`
const campaignOf = ({ title }: NoticeFacts) => (title ? `la campaña «${title}»` : 'una campaña')

/** Spanish. */
export const language: Language = {
  tag: 'es',
  name: 'Español',

  messages: {
    // Charters: polls, votes, comparisons, measures, canvases.
    'poll.charter_says': '¿La carta sigue diciendo lo que hacemos?',
    'poll.needs_met': '¿Obtiene de la comunidad lo que necesita?',
    'poll.should_change': '¿Qué debería cambiar?',
    'poll.should_close': '¿Debería cerrarse la comunidad?',
    'poll.would_help': '¿Ayudaría a que continúe?',
    'poll.keep': '¿Qué habría que conservar, y dónde?',
    'poll.choice.yes': 'Sí',
    'poll.choice.partly': 'En parte',
    'poll.choice.no': 'No',
    'poll.choice.unsure': 'No lo sé',
    'vote.carried': counted =>
      `${counts(counted)} ${counted.decisionMode === 'consent' ? 'Nadie se opuso' : 'Hubo más personas a favor que en contra'}: la carta se ha publicado.`,
    'vote.no_quorum': counted => `${counts(counted)} Votaron muy pocas personas: la carta vuelve a ser un borrador.`,
    'vote.no_majority': counted =>
      `${counts(counted)} Se necesitan más personas a favor que en contra: la carta vuelve a ser un borrador.`,
    'vote.objected': counted =>
      `${counts(counted)} Cuando se decide por consentimiento, basta una objeción: la carta vuelve a ser un borrador.`,
    'charter.comparison': 'Comparación de dos versiones',
    'charter.version': ({ number, publishedAt }) =>
      number === null ? 'un borrador' : `la versión ${number}${publishedAt ? ` (${day(publishedAt)})` : ''}`,
    'charter.comparison.versions': ({ from, to }) => `De ${from} a ${to}`,
    'charter.comparison.lines': ({ addedLines, removedLines, sameLines }) =>
      list([
        ...(addedLines > 0 ? [plural(addedLines, { one: '# línea añadida', other: '# líneas añadidas' })] : []),
        ...(removedLines > 0 ? [plural(removedLines, { one: '# línea eliminada', other: '# líneas eliminadas' })] : []),
        plural(sameLines, { one: '# línea sin cambios', other: '# líneas sin cambios' })
      ]),
    'charter.comparison.section': ({ change }) => SECTION_CHANGES[change]!,
    'charter.comparison.line': ({ change }) => SECTION_CHANGES[change]!,
    'charter.comparison.sections': 'Secciones',
    'charter.comparison.opening': 'Título',
    'charter.comparison.untitled': 'Sin encabezado',
    'charter.comparison.formerly': ({ title }) => `Antes: ${title}`,
    'measure.about': ({ unit, period }) => `${unit}, último valor de cada ${PERIOD[period]}`,
    'measure.baseline': 'Valor inicial',
    'measure.target': ({ due }) => (due ? `Objetivo para el ${day(due)}` : 'Objetivo'),
    'measure.from': ({ value }) => `El valor inicial es ${value}.`,
    'measure.to': ({ value, due }) => `El objetivo es ${value}${due ? `, para el ${day(due)}` : ''}.`,
    'measure.gaps': ({ period }) => `sin valor en este ${PERIOD[period]}`,
    'charter.canvas.measure': 'Medida',
    'charter.canvas.baseline': 'Valor inicial',
    'charter.canvas.target': 'Objetivo',
    'charter.canvas.due': 'Plazo',
    'charter.canvas.driving': 'Fuerzas impulsoras',
    'charter.canvas.restraining': 'Fuerzas restrictivas',
    'charter.canvas.strength': ({ strength }) => STRENGTHS[strength - 1]!,
    'charter.canvas.leader': ({ count }) => (count === 1 ? 'Líder' : 'Líderes'),
    'charter.canvas.sponsor': ({ count }) => (count === 1 ? 'Patrocinador' : 'Patrocinadores'),
    'charter.canvas.version': 'Versión',
    'charter.canvas.published': 'Publicación',
    'charter.canvas.next_review': 'Próxima revisión',
    'charter.canvas.vision': 'Visión',
    'charter.canvas.untitled': 'Introducción',
    'charter.canvas.not_written': 'Todavía sin redactar.',
    'charter.canvas.more': '+ {count} más',
    'charter.canvas.shortened':
      'Los textos que terminan en … están abreviados. La carta contiene los textos completos.',
    'charter.canvas.sections': ({ count }) =>
      `La carta tiene ${plural(count, { one: '# sección más', other: '# secciones más' })}.`,

    // Delivery: feeds and webhooks.
    'feed.title': ({ portal }) => `Comunidades – ${portal}`,
    'feed.new': ({ name }) => `Página nueva: ${name}`,
    'feed.new_text': ({ name }) => `${name} tiene ahora una página aquí.`,
    'feed.back': ({ name }) => `${name}: la página vuelve a estar al día`,
    'feed.back_text': ({ name }) => `La página de ${name} se revisó o se actualizó.`,
    'feed.event': ({ name, title }) => `Nuevo evento: ${title} (${name})`,
    'feed.kudos': ({ name, by }) => `${by} da las gracias a ${name}`,
    'feed.kudos_title': ({ name }) => `Agradecimientos – ${name}`,
    'feed.step': ({ name, step }) => `${name}: ${STEPS[step]}`,
    'feed.step_text': 'Una revisión de la página lo resuelve de inmediato, y cesan los recordatorios.',
    'feed.opened': ({ name, reason }) => `${name}: ${reason}`,
    'feed.closed': ({ name, rule }) => `${name}: resuelto – ${rule}`,
    'feed.closed_text': 'No queda nada por hacer.',
    'feed.subscribe':
      'Esto es un canal de noticias. Para enterarse de las novedades, copie la dirección de esta página en un lector de canales.',
    'feed.empty': 'Todavía no hay novedades.',
    'webhook.secret': 'No se puede descifrar el secreto del webhook. Cree uno nuevo.',
    'webhook.insecure': 'Los eventos se envían por https; por http, solo a los hosts que figuran en ALLOWED_NETWORKS.',
    'webhook.status': ({ status }) => `El destino respondió con ${status}.`,
    'webhook.not_reached': 'No se pudo acceder al destino.',

    // Delivery: pictures of a portal, a page and communities.
    'picture.freshness_title': ({ name }) => `Páginas de ${name} según su actualidad`,
    'picture.pages': ({ count }) => pages(count),
    'picture.no_pages': 'Todavía no hay páginas.',
    'picture.freshness': ({ freshness }) => FRESHNESS[freshness],
    'picture.parts': ({ parts }) => `${list(parts.map(({ name, count }) => `${name}: ${count}`))}.`,
    'picture.score_title': ({ name }) => `Puntuación de ${name}`,
    'picture.score': ({ score }) => `${score} de 10.`,
    'picture.of_ten': 'de 10',
    'picture.no_score': 'todavía sin puntuación',
    'picture.score_about': 'La media ponderada de todos los hallazgos que cuentan; 10 es lo mejor.',
    'picture.score_unknown': 'Todavía no hay ningún hallazgo que cuente para la puntuación.',
    'picture.trend_title': ({ name }) => `Puntuación de ${name} en 12 semanas`,
    'picture.trend_unit': 'De 0 a 10; 10 es lo mejor',
    'picture.trend_change': ({ first, since, last }) => `Era ${first} el ${day(since)} y hoy es ${last}.`,
    'picture.trend_now': ({ score }) => `Hoy es ${score}.`,
    'picture.trend_unknown': ({ count, of }) =>
      `todavía sin evaluar: ${count} de ${plural(of, { one: '# día', other: '# días' })}`,
    'picture.network_title': ({ name }) => `Lo que comparten las comunidades de ${name}`,
    'picture.network_about': ({ count, links }) =>
      `${plural(count, { one: '# comunidad', other: '# comunidades' })}, ${plural(links, { one: '# conexión', other: '# conexiones' })}`,
    'picture.unnamed': ({ count }) => `No hay espacio para ${plural(count, { one: '# nombre', other: '# nombres' })}.`,
    'picture.no_communities': 'Todavía no hay comunidades.',
    'picture.shared_topics': 'temas en común',
    'picture.shared_people': 'personas en común, 5 o más',
    'picture.members': ({ name, count }) => `${name}: ${plural(count, { one: '# miembro', other: '# miembros' })}`,
    'picture.shared': ({ from, to, topics, people: shared }) =>
      `${from} y ${to} tienen en común: ${list([...topics.map(({ topic }) => topic), ...(shared === null ? [] : [`al menos ${people(shared)}`])])}`,
    'picture.strongest': ({ shared }) => `Las conexiones más fuertes: ${textsOf(shared).join('; ')}.`,
    'picture.stage_title': ({ name }) => `Fase de recordatorio de la página de ${name}`,
    'picture.stage': ({ stage }) => STAGES[stage],
    'picture.stage_here': ({ on }) => `Está aquí desde el ${day(on)}`,
    'picture.stage_day': ({ days }) =>
      days === 0
        ? 'Empiezan los recordatorios'
        : `${plural(days, { one: '# día', other: '# días' })} después del primer aviso`,
    'picture.stage_person': 'Decide una persona',
    'picture.stage_next': ({ stage }) => ENDS[stage],

    // Delivery: digests, campaigns and chats.
    'digest.title': ({ portal, from, to }) => `${portal}: ${days(from, to)}`,
    'digest.pages': ({ upToDate, pages: all, before: last }) =>
      `Están al día ${upToDate} de ${pages(all)}${weekBefore(last)}.`,
    'digest.score': ({ score, before: last }) =>
      `La puntuación del portal es ${decimal(score)} de 10${weekBefore(last)}.`,
    'digest.changes': ({ settled, opened, updated, recovered, added }) => {
      const said = [
        ...(settled > 0
          ? [plural(settled, { one: 'se resolvió # hallazgo', other: 'se resolvieron # hallazgos' })]
          : []),
        ...(opened > 0 ? [plural(opened, { one: 'se abrió # hallazgo', other: 'se abrieron # hallazgos' })] : []),
        ...(updated > 0 ? [plural(updated, { one: 'se actualizó # página', other: 'se actualizaron # páginas' })] : []),
        ...(recovered > 0
          ? [
              plural(recovered, {
                one: '# página ya no necesita recordatorios',
                other: '# páginas ya no necesitan recordatorios'
              })
            ]
          : []),
        ...(added > 0 ? [plural(added, { one: 'se añadió # página', other: 'se añadieron # páginas' })] : [])
      ]
      return said.length > 0 ? `En la semana: ${said.join(', ')}.` : 'En la semana no cambió nada.'
    },
    'digest.help_heading': 'Estas páginas son las que más ayuda necesitan:',
    'digest.help': ({ name, reason, open }) =>
      `${name}: ${reason ?? plural(open, { one: '# hallazgo abierto', other: '# hallazgos abiertos' })}`,
    'digest.due_heading': 'Por revisar en la próxima semana:',
    'digest.due': ({ name, on }) => `${name}, a más tardar el ${day(on)}`,
    'digest.more_due': ({ count }) => `Y ${pages(count)} más.`,
    'digest.none_due': 'En la próxima semana no toca ninguna revisión.',
    'digest.line': ({ line, url }) => `• ${line}\n  ${url}`,
    'campaign.goal': ({ measure, target, by }) => `Objetivo: ${GOALS[measure](target)} a más tardar el ${day(by)}.`,
    'campaign.progress': ({ reached, pages: all }) =>
      `${reached} de ${pages(all)} ${reached === 1 ? 'cumple' : 'cumplen'} el objetivo.`,
    'campaign.yours': ({ goal, progress }) => `${goal} ${progress} La suya es una de las que todavía faltan.`,
    'campaign.outcome': ({ outcome }) => OUTCOMES[outcome],
    'campaign.result': ({ outcome, goal, reached, pages: all }) =>
      `${outcome} ${goal}${all === 0 ? '' : ` El último día lo ${reached === 1 ? 'cumplía' : 'cumplían'} ${reached} de ${pages(all)}.`}`,
    'campaign.chart.goal': 'Objetivo',
    'campaign.chart.none': 'Todavía no hay ningún avance que mostrar: la campaña no ha empezado.',
    'chat.open_portal': 'Abrir el portal',
    'chat.open_page': 'Abrir la página',
    'chat.open_event': 'Abrir el evento',
    'chat.campaign': ({ title }) => `Campaña: ${title}`,
    'chat.event': ({ name, title }) => `Nuevo evento de ${name}: ${title}`,
    'chat.event_when': ({ at: time, timeZone }) => `${moment(time, timeZone)} (${timeZone})`,
    'mail.failing.server': 'No se ha podido acceder al servidor de correo en tres días.',

    // Governance: rules of portals, and what facts tell.
    'not_judged.out_of_scope': 'El portal no usa esta regla aquí.',
    'custom.number': ({ what, value }) => `${what}: ${decimal(value)}.`,
    'custom.day': ({ what, on }) => `${what}: ${day(on)}.`,
    'custom.choice': ({ what, choice }) => `${what}: ${CHOICES[choice]}.`,
    'custom.unknown': ({ what }) => `${what}: no se conoce.`,
    'custom.passes': ({ title, found }) => `${title} ${found}`,
    'custom.fails': ({ fails, found, required }) => `${fails} ${found} ${required}`,
    'custom.required.number': ({ least, most }) => `Se requiere: ${bounds(least, most)}.`,
    'custom.required.day': ({ least, most }) => `Días transcurridos que se requieren: ${bounds(least, most)}.`,
    'custom.required.choice': ({ choices }) => `Se requiere: ${list(choices.map(({ choice }) => CHOICES[choice]))}.`,
    'fact.community.attendance':
      'Los días en que celebró eventos y cuántas personas asistieron: con su nombre y en total.',
    'fact.community.managers':
      'Cuántos de sus miembros, y de quienes asistieron a sus eventos en los últimos 280 días, dirigen equipos.',
    'fact.page.reports':
      'Las comunicaciones de los lectores sobre ella y su resultado; las desestimadas no se incluyen.',
    'fact.page.reports.undecided': 'Comunicaciones sin resolver',
    'fact.page.reports.upheld': 'Comunicaciones confirmadas y no subsanadas',
    'fact.community.exclusion-reports': 'Las comunicaciones de exclusión sin motivo y su resultado.',
    'fact.community.exclusion-reports.undecided': 'Comunicaciones sin resolver',
    'fact.community.exclusion-reports.upheld': 'Comunicaciones confirmadas y no subsanadas',
    'fact.community.charter':
      'La última versión publicada de su carta: su número, cuándo se publicó y, si se retiró, cuándo.',
    'fact.community.charter.version': 'Versión de la carta',
    'fact.community.charter.published': 'Publicación de la carta',
    'fact.community.last-review': 'La última revisión de su carta: cuándo se abrió y se concluyó, y su resultado.',
    'fact.community.last-review.opened': 'Apertura de la última revisión',
    'fact.community.last-review.concluded': 'Conclusión de la última revisión',
    'fact.community.charter-review':
      'La próxima fecha de revisión de su carta en vigor y la revisión que está abierta.',
    'fact.community.charter-review.due': 'Próxima revisión de la carta',
    'fact.page.reachability':
      'Los resultados de las tres últimas comprobaciones concluyentes y de la última comprobación, y desde qué comprobación no se carga la página.',
    'fact.page.reachability.checked': 'Última comprobación',
    'fact.page.reachability.failing': 'No se carga desde',
    'fact.page.reachability.instead': 'Muestra otra cosa desde',
    'fact.page.last-read':
      'Su título, encabezados, imágenes, enlaces rotos y marcas, y si muestra su misión, según la última lectura.',
    'fact.page.last-read.read': 'Última lectura',
    'fact.page.last-read.has-title': 'Tiene título',
    'fact.page.last-read.headings': 'Encabezados',
    'fact.page.last-read.images-without-alt': 'Imágenes sin texto alternativo',
    'fact.page.last-read.broken-links': 'Enlaces rotos',
    'fact.page.last-read.broken-images': 'Imágenes rotas',
    'fact.page.last-read.mission-shown': 'Muestra su misión',
    'fact.page.last-read.markings': 'Marcas',
    'fact.page.nearness': 'La similitud de sus palabras con la misión en las tres últimas comprobaciones concluyentes.',
    'fact.page.nearness.last': 'Similitud con la misión, de 0 a 1',
    'fact.community.consultation': 'Cuántos miembros activos tiene, y su encuesta más reciente sobre el cierre.',
    'fact.community.consultation.members': 'Miembros activos',
    'fact.community.lessons-learned': 'Cuántos recursos del tipo `lessons_learned` ha publicado.',
    'fact.community.lessons-learned.count': 'Lecciones aprendidas',
    'fact.community.setting': 'Su estado, cuándo cambió, y su lanzamiento.',
    'fact.community.setting.status': 'Estado',
    'fact.community.setting.launched': 'Lanzamiento',
    'fact.community.roles':
      'Quien la lidera, el grupo núcleo y quienes la patrocinan: desde cuándo y con cuántas horas semanales asignadas.',
    'fact.community.roles.leaders': 'Líderes',
    'fact.community.roles.core': 'Miembros del grupo núcleo',
    'fact.community.roles.sponsors': 'Patrocinadores',
    'fact.community.role-terms':
      'Los mandatos pasados y actuales de quienes la lideran, del grupo núcleo y de quienes la patrocinan.',
    'fact.community.units':
      'El número de miembros activos, el de miembros cuya unidad se conoce, y sus tres unidades más grandes.',
    'fact.community.units.members': 'Miembros activos',
    'fact.community.units.known-units': 'Miembros cuya unidad se conoce',
    'fact.community.exclusions': 'Las personas rechazadas o excluidas por otra persona sin un motivo registrado.',
    'fact.community.exclusions.count': 'Rechazos y exclusiones sin motivo',
    'fact.community.givers':
      'Quién aportó algo, y qué dio y recibió, según el registro tal como se conocía; sin agradecimientos privados.',
    'fact.community.newcomers':
      'Quién se unió en los últimos 400 días, y cuándo; sin los miembros fundadores ni los registrados por una importación o una llamada múltiple.',
    'fact.community.meetings':
      'Cuándo celebró su último evento y cuándo celebra el próximo, su ritmo declarado y sus pausas.',
    'fact.community.meetings.held': 'Último evento',
    'fact.community.meetings.next': 'Próximo evento',
    'fact.community.meetings.every-days': 'Días declarados entre eventos',
    'fact.community.launch-events':
      'Sus eventos de lanzamiento previstos o celebrados, con los objetivos de sus agendas.',
    'fact.community.launch-events.count': 'Eventos de lanzamiento',
    'fact.community.formats': 'Los formatos de los últimos seis eventos que celebró.',
    'fact.community.formats.different': 'Formatos distintos en los últimos seis eventos',
    'fact.community.minutes':
      'Cuándo se publicaron las actas de sus últimos seis eventos: de formatos de los que se espera un acta, 7 días o más después de terminar, en el último año.',
    'fact.community.minutes.missing': 'Eventos sin acta',
    'fact.community.unheard-series': 'Sus series con tres fechas seguidas sin confirmar, y sus series en reposo.',
    'fact.community.unheard-series.count': 'Series que nadie confirma',
    'fact.community.objectives': 'El número de objetivos estratégicos que indica.',
    'fact.community.objectives.count': 'Objetivos estratégicos',
    'fact.community.measures': 'El valor más reciente de cada medida de su carta, y el anterior o el valor inicial.',
    'fact.community.measures.count': 'Medidas con un valor',
    'fact.community.measures.newest': 'Valor más reciente de una medida',
    'fact.page.last-update': 'Cuándo dio la última señal de actividad, según las pruebas que cuentan.',
    'fact.page.last-update.updated': 'Última señal de actividad',
    'fact.page.last-update.freshness': 'Actualidad',
    'fact.page.last-update.review-days': 'Días entre una revisión y la siguiente',
    'fact.page.setting':
      'Cuándo se registró, el estado de su comunidad y cuándo cambió, y la pausa estacional que declaró la comunidad.',
    'fact.page.setting.registered': 'Registro',
    'fact.page.setting.status': 'Estado de la comunidad',
    'fact.page.setting.closed': 'Cierre',
    'fact.page.purpose':
      'La misión que declara la página o su comunidad, y la necesidad o aspiración a la que responde, con su fecha de fin.',
    'fact.page.purpose.mission': 'Tiene una misión',
    'fact.page.purpose.requirement': 'Indica una necesidad o aspiración',
    'fact.page.purpose.requirement-ends': 'Fin de la necesidad',
    'fact.community.gifts':
      'Lo que aportaron las personas: cuándo, sobre qué y a quién, según el registro tal como se conocía.',
    'fact.community.unit-sizes':
      'El número de miembros activos de cada unidad, y el número de unidades de la organización.',
    'fact.community.turnover':
      'Los días en que las personas se unieron y se fueron; sin las altas registradas por una importación o una llamada múltiple.',
    'fact.community.facilitation':
      'Cuántas personas facilitaron los últimos seis eventos que celebró, y de cuántos eventos consta.',
    'fact.community.handovers': 'Las funciones que se cedieron a otra persona de forma planificada en dos años.',
    'fact.page.representatives':
      'Su representante principal y su representante de apoyo, desde cuándo, y el suplente durante una ausencia.',
    'fact.page.representatives.primary': 'Representantes principales',
    'fact.page.representatives.secondary': 'Representantes de apoyo',
    'fact.page.representatives.away': 'Representantes ausentes',
    'fact.page.representative-terms': 'Los mandatos pasados y actuales de sus representantes.',
    'fact.page.representative-addresses': 'Cuáles de sus representantes tienen una dirección de correo electrónico.',
    'fact.page.representative-addresses.without': 'Representantes sin dirección de correo electrónico',
    'fact.page.representative-load': 'El número de páginas del portal de las que se ocupa cada representante.',
    'fact.page.representative-load.most': 'El mayor número de páginas de un representante',
    'fact.community.silent-representatives':
      'Sus páginas pendientes de revisión cuyo único representante dio noticias por última vez hace 30 días o más.',
    'fact.community.silent-representatives.count': 'Páginas cuyo único representante no da noticias',
    'fact.community.touchpoints': 'Los contactos con quienes la patrocinan y sus acciones de apoyo que tuvieron lugar.',
    'fact.community.touchpoints.last': 'Último contacto con un patrocinador',
    'fact.community.overdue-touchpoints':
      'Sus contactos previstos cuyo día ya pasó y que ni tuvieron lugar ni se cancelaron.',
    'fact.community.overdue-touchpoints.count': 'Contactos pendientes',

    // Pages: review dates as a calendar, and the sitemap of a portal.
    'review.due': ({ community }) => `Revisar la página de ${community}`,
    'review.about': ({ on, everyDays, url }) =>
      `La página se actualizó por última vez el ${day(on)}, y debe revisarse cada ${plural(everyDays, { one: '# día', other: '# días' })}. Léala, actualice lo que haya quedado anticuado y confirme que es correcta: ${url}`,
    'review.calendar': ({ portal }) => `Revisiones de páginas – ${portal}`,
    'site_crawl.none':
      'No se encontró ningún mapa del sitio. Añada su URL a robots.txt (Sitemap: …), o publíquelo como /sitemap.xml.',
    'site_crawl.unread': ({ address }) => `No se pudo leer un mapa del sitio: ${address}`,
    'site_crawl.cut': ({ sitemaps, pages: most }) =>
      `No se leyó todo: se leen como máximo ${sitemaps} mapas del sitio y ${pages(most)}.`,
    'site_crawl.off': 'Este servicio no consulta páginas (PAGE_CHECKS está desactivado).',

    // Requests of the service to other hosts.
    'egress.not_an_address': 'La dirección no es una URL válida.',
    'egress.scheme': 'Solo se usan http y https.',
    'egress.credentials': 'Una dirección no debe contener un nombre de usuario ni una contraseña.',
    'egress.port': ({ port }) => `El puerto ${port} no está permitido: solo se usan el 80 y el 443.`,
    'egress.no_address': ({ host }) => `${host} no tiene ninguna dirección utilizable.`,
    'egress.nobodys_address': ({ host, address }) => `${host} es ${address}, que no es la dirección de un host.`,
    'egress.not_public': ({ host }) => `${host} no está en la red pública ni figura en ALLOWED_NETWORKS.`,
    'egress.no_host': ({ host }) => `El host ${host} no existe.`,
    'egress.unresolved': ({ host }) => `Por ahora no se pudo resolver el nombre ${host}.`,
    'egress.unresolved_in_time': ({ host, seconds }) => `El nombre ${host} no se resolvió en ${seconds} s.`,
    'egress.no_way_out': ({ host }) => `Por ahora la red de este servicio no llega a ${host}.`,
    'egress.refused_port': ({ host }) => `${host} no acepta conexiones en ese puerto.`,
    'egress.not_http': ({ host }) => `${host} envió una respuesta que no es HTTP.`,
    'egress.certificate': ({ host, code }) => `El certificado de ${host} no es válido (${code}).`,
    'egress.broken': ({ host, code }) => `Se cortó la conexión con ${host}${code ? ` (${code})` : ''}.`,
    'egress.encoding': 'La respuesta tiene una codificación que no se solicitó.',
    'egress.misencoded': 'La respuesta no corresponde a la codificación que declara.',
    'egress.redirects': ({ host, times }) => `${host} redirige más de ${times} veces.`,
    'egress.unencrypted': ({ host }) => `${host} redirige de https a http.`,
    'egress.late': ({ host, seconds }) => `${host} no respondió en ${seconds} s.`,
    'egress.silent': ({ host, seconds }) => `${host} no aceptó la conexión en ${seconds} s.`,

    // Enforcement: steps of pages and cases.
    'maintenance.in_order': 'La página cumple todos los requisitos.',
    'maintenance.settled': 'El motivo de los recordatorios está resuelto.',
    'maintenance.set_aside': 'Por ahora la página no requiere ninguna acción.',
    'maintenance.appeal_over': 'Ha terminado el plazo para recurrir la retirada.',
    'help.handover': ({ to }) =>
      `Quiere ceder la función a ${to}. No se puede preguntar a ninguna persona con esta dirección: puede que sea nueva o que haya dicho que no.`,
    'next_step.first_notice': 'Se envía un primer aviso a los representantes.',
    'next_step.second_notice': 'Se envía un segundo aviso a los representantes.',
    'next_step.final_notice': 'Se envía el último aviso a los representantes.',
    'next_step.suspension_proposed': 'Se propone la suspensión a la administración del portal, que decide.',
    'next_step.suspension_decided': 'La administración del portal decide si se suspende la página.',

    // Engagement: labels and levels. None of these says that one label or level is better than another.
    'label.giver': window =>
      `Perfil donante: ${within(window)}, dio más de lo que recibió. Todos los perfiles son bienvenidos; una comunidad también necesita personas que pregunten.`,
    'label.matcher': window =>
      `Perfil equilibrado: ${within(window)}, dio aproximadamente tanto como recibió. Todos los perfiles son bienvenidos.`,
    'label.taker': window =>
      `Perfil receptor: ${within(window)}, recibió más de lo que dio. Todos los perfiles son bienvenidos: quienes preguntan y aprenden permiten que otras personas den.`,
    'label.quiet': window =>
      `Perfil discreto: ${within(window)}, hay muy poco registrado para comparar lo que dio y lo que recibió. La asistencia, las preguntas y los agradecimientos por sí solos nunca llevan a otro perfil. Todos los perfiles son bienvenidos.`,
    'label.newcomer': 'En los primeros 30 días como miembro no hay perfil. ¡Le damos la bienvenida!',
    'label.opted_out': 'Ha elegido no tener perfil. Lo que aporta sigue contando en las sumas de la comunidad.',
    'label.not_a_member': 'Solo los miembros tienen perfil.',
    'level.core_participant': periods =>
      `Nivel núcleo: ${taken(periods)}. Todos los niveles son bienvenidos, y las personas pasan de uno a otro.`,
    'level.active': periods =>
      `Nivel activo: ${taken(periods)}. Todos los niveles son bienvenidos, y las personas pasan de uno a otro.`,
    'level.peripheral': periods =>
      `Nivel periférico: ${taken(periods)}. Todos los niveles son bienvenidos: leer y escuchar también es participar.`,
    'level.inactive': periods =>
      `Nivel inactivo: ${taken(periods)}. Todos los niveles son bienvenidos, y no todo queda registrado.`,
    'level.new':
      'Nivel nuevo: para tener un nivel hacen falta 2 periodos completos como miembro. ¡Le damos la bienvenida!',
    'level.not_a_member': 'Solo los miembros tienen un nivel.',
    'level.withheld':
      'Lo que se sabe de una sola persona no se muestra a las claves. Las cifras de la comunidad sí están disponibles.',
    'formula.gmt':
      'b = (G − T) / (G + T). G y T suman los pesos de lo que se dio y se recibió en 180 días, reducidos a la mitad cada 90 días. M es lo mismo para ambas cosas juntas, sin asistencia, preguntas, uso ni agradecimientos. Sin perfil o desde el discreto: M < 3 es discreto, b ≥ 0,20 donante, b ≤ −0,20 receptor; si no, equilibrado. Desde otro perfil: M < 2,5 es discreto; el equilibrado cambia en 0,25 o −0,25; el donante se mantiene mientras b ≥ 0,15 y el receptor mientras b ≤ −0,15. El perfil resulta de los datos en su orden: los últimos días de los 6 meses completos anteriores al día, y ese día.',
    'formula.level':
      'De los últimos 6 periodos completos antes del día (meses; trimestres o semestres si la comunidad se reúne con menos frecuencia): en 4 o más con un acto y en 2 o más con una aportación, core_participant; en 2 o más, active; en 1, peripheral; en ninguno, inactive. Con menos de 2 periodos completos como miembro, new. Los periodos en los que la mitad de los días fue una pausa declarada y no se celebró nada se sustituyen por otros anteriores, 12 como máximo.',
    'formula.gravity':
      'Pesos: core_participant 10, active 4, peripheral 1, inactive 0; los miembros nuevos no se cuentan. mass es su suma; density es mass dividida entre los miembros que no son inactivos. De quienes eran miembros al principio y al final del trimestre, up, held y down pasaron a un nivel de más, igual o menos peso; drift es el cambio medio. falling es 1 si, en dos trimestres, down − up > 2·√(up + down).',
    'formula.concentration':
      'top_share es la mayor parte de una sola persona en los pesos de lo que se dio en el trimestre, sin organizar ni facilitar; absence_factor es el menor número de personas que dieron al menos la mitad; unit_absence_factor es lo mismo por unidades. organising_share es la mayor parte de una sola persona en organizar y facilitar. carried_by_one es 1 si, en los dos últimos periodos del nivel, una persona dio 0,8 o más, u organizó 0,8 o más y ninguna otra dio 3 o más; para afirmarlo hacen falta 3 eventos celebrados, 15 en pesos y 5 miembros.',
    'formula.bridge':
      'La parte de los actos entre dos unidades en respuestas, mentoría, agradecimientos y charlas en el mismo evento, dividida entre 1 − Σ out·in, donde out e in son las partes de cada unidad en dar y recibir. Si falta la unidad en uno de cada cinco actos, o solo hay una unidad, no hay valor; con menos de 20 actos, o de 5 personas en uno de los lados, no se muestra.',
    'formula.newcomers':
      'Las membresías que empezaron en el trimestre y cuya persona aportó algo distinto de un agradecimiento en uno de los primeros 90 días, divididas entre todas ellas. No hay valor hasta que cada una haya tenido 90 días.',

    // Engagement: metrics, charts and sponsor briefs.
    'metric.lack': ({ reason }) => LACKS[reason] ?? reason.replaceAll('_', ' '),
    'metric.part': ({ part }) => PARTS[part] ?? part.replaceAll('_', ' '),
    'metric.scope.all': 'Todas las comunidades',
    'chart.unit': ({ unit, period }) => `${unit} por ${PERIOD[period]}`,
    'chart.others': ({ count }) => plural(count, { one: '# más', other: '# más' }),
    'chart.value': ({ value, period }) => `${value} en ${period}.`,
    'chart.change': ({ first, since, last, period }) => `De ${first} en ${since} a ${last} en ${period}.`,
    'chart.parts': ({ period, parts }) =>
      `${period}: ${parts.map(({ name, value }) => `${name} ${value}`).join(', ')}.`,
    'chart.no_values': 'No hay valores en estos periodos.',
    'chart.open': ({ period }) => `${period}: hasta ahora; el periodo no ha terminado`,
    'chart.lack': ({ lack, count, of, period }) => `${capital(lack)}: ${count} de ${plural(of, PERIODS[period])}`,
    'brief.kind': 'Informe para el patrocinio',
    'brief.title': ({ name }) => `Informe para el patrocinio: ${name}`,
    'brief.question.organisation': 'Por qué la organización debería apoyarla',
    'brief.question.manager': 'Por qué una persona con equipo a cargo debería conceder tiempo',
    'brief.question.member': 'Qué obtiene un miembro',
    'brief.notes': 'Sobre las cifras',
    'brief.source': ({ sources }) => `Fuente: ${textsOf(sources).join('; ')}`,
    'brief.source_text': ({ title, formula, exclusions }) =>
      [
        `${title}${stop(title)}`,
        ...(formula === null ? [] : [formula]),
        ...(exclusions.length > 0 ? [`No se cuenta: ${textsOf(exclusions).join(' ')}`] : [])
      ].join(' '),
    'brief.figure': ({ fact, before }) => `${fact}${before === null ? '' : `; un año antes: ${before}`}.`,
    'brief.lacking': ({ title, lack }) => `${title}: ${lack}.`,
    'brief.names_unknown': ({ unnamed, events: count }) => `nombres desconocidos en ${unnamed} de ${events(count)}`,
    'brief.caveat': ({ lack }) => `${capital(lack)}.`,
    'brief.nothing': 'Todavía no hay nada registrado.',
    'brief.members': ({ count }) => plural(count, { one: '# persona es miembro', other: '# personas son miembros' }),
    'brief.reach': ({ value }) => `El ${value} de las unidades de la organización tiene algún miembro`,
    'brief.resources': ({ count }) => plural(count, { one: 'Se añadió # recurso', other: 'Se añadieron # recursos' }),
    'brief.events_held': ({ count }) => plural(count, { one: 'Se celebró # evento', other: 'Se celebraron # eventos' }),
    'brief.head_count': ({ count }) =>
      plural(count, {
        one: 'Se contó # asistencia en los eventos',
        other: 'Se contaron # asistencias en los eventos'
      }),
    'brief.fill_rate': ({ value }) => `Se ocupó el ${value} de las plazas`,
    'brief.repeat_attendance': ({ value }) => `El ${value} de las personas que asistieron lo hizo más de una vez`,
    'brief.newcomers': ({ count }) =>
      plural(count, { one: 'Se unió # persona nueva', other: 'Se unieron # personas nuevas' }),
    'brief.participants': ({ count }) =>
      plural(count, {
        one: '# persona participó en eventos',
        other: '# personas distintas participaron en eventos'
      }),
    'brief.events_proposed': ({ value }) => `El ${value} de los eventos fue propuesto por miembros`,
    'brief.mission': ({ text }) => `Misión: «${text}»`,
    'brief.strategic_objectives': ({ items }) =>
      `Objetivos de la organización a los que sirve: ${list(textsOf(items).map(text => `«${text}»`))}`,
    'brief.commitment': ({ text }) => `Lo que aportan los miembros: «${text}»`,
    'brief.objectives': ({ text }) => `Lo que los miembros quieren lograr: «${text}»`,
    'brief.communities': ({ count }) =>
      plural(count, {
        one: 'El portal muestra # comunidad.',
        other: 'El portal muestra # comunidades.'
      }),
    'brief.resource': ({ kind, title, summary, impact }) =>
      [
        `${capital(RESOURCES[kind] ?? kind)}: «${title}»${stop(title)}`,
        ...(summary ? [summary] : []),
        ...(impact ? [`Dónde se usó y con qué efecto: ${impact}`] : [])
      ].join(' '),
    'brief.minutes': ({ title, on }) => `Acta: «${title}», ${day(on)}.`,
    'brief.period': ({ period, timeZone }) => `Las cifras corresponden a ${period} (zona horaria ${timeZone}).`,
    'brief.withheld':
      '«No se muestra: menos de 5» aparece en lugar de las cifras sobre menos de 5 personas, y de otras de las que aquellas podrían deducirse.',
    'brief.left_out': ({ titles }) => `No se incluye, porque usted no puede verlo: ${list(textsOf(titles))}.`,
    'brief.records': 'descripciones',
    'brief.works': 'recursos',
    'brief.texts': 'actas',

    // Events: calendars, feeds and pages.
    'event.when': when,
    'event.until': until,
    'check_in.early': `El registro se abre ${AROUND_MINUTES} minutos antes del inicio. Vuelva entonces.`,
    'check_in.over': 'Esta reunión ha terminado. Pida a quienes la organizaron que le añadan.',
    'check_in.cancelled': 'Esta reunión se ha cancelado, por lo que no hay registro.',
    'check_in.other': 'Este código es de otra reunión. Escanee el código que se muestra en esta.',
    'check_in.changed': 'No es un código de registro, o le falta una parte. Escanéelo de nuevo.',
    'check_in.expired': 'Este código ha caducado. Escanee el código que se muestra ahora en la reunión.',
    'check_in.gone': 'Este código es de una reunión que ya no existe. Escanee el código que se muestra en esta.',
    'calendar.organisers': ({ organisers }) => `Organización: ${list(organisers.map(({ name }) => name))}`,
    'calendar.speakers': ({ speakers }) =>
      `Ponentes: ${list(speakers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)))}`,
    'calendar.registration': ({ url }) => `Inscripción para personas invitadas: ${url}`,
    'calendar.name': 'Eventos',

    // Governance: why something is not evaluated, waivers, badges.
    'not_judged.inactive': ({ status }) => `La comunidad está ${COMMUNITY[status]}.`,
    'not_judged.ended': ({ status }) =>
      `La comunidad está ${COMMUNITY[status]}, y su página se conserva solo para consulta.`,
    'not_judged.young': ({ on }) => `La comunidad se lanzó el ${day(on)} y es demasiado reciente para evaluarla.`,
    'not_judged.paused': ({ until: last }) => `La comunidad está en la pausa que declaró, hasta el ${day(last)}.`,
    'not_judged.window': ({ from, on }) =>
      `La comunidad se lanzó el ${day(on)}, y se compara lo ocurrido desde el ${day(from)}.`,
    'not_judged.few_periods': 'La mayor parte del tiempo que se compara corresponde a pausas declaradas.',
    'not_judged.few_members': ({ fewest }) =>
      `La comunidad tiene menos de ${fewest} miembros, y no se evalúa a personas por separado.`,
    'not_judged.not_recorded': ({ from }) =>
      `Desde el ${day(from)} no hay nada registrado de lo que se aportó a la comunidad.`,
    'not_judged.names': ({ from }) =>
      `Desde el ${day(from)}, menos de la mitad de las personas en los eventos están registradas por su nombre.`,
    'evidence.held': ({ from, lastDay, held }) =>
      `${plural(held, { one: 'Se celebró # evento', other: 'Se celebraron # eventos' })} ${between({ from, lastDay })}.`,
    'set_aside.page_removed': 'La página se retiró.',
    'set_aside.rule_left': 'El portal ya no usa esta regla.',
    'set_aside.community_left': 'La comunidad ya no está en este portal.',
    'waiver.holds': ({ by, until: last, why }) => `Exención${by ? ` de ${by}` : ''} hasta el ${day(last)}: ${why}`,
    'waiver.ends': 'La exención termina y la regla vuelve a aplicarse.',
    'report.upheld': 'Comunicado por un lector y confirmado.',
    'report.undecided': 'Comunicado por un lector y todavía sin resolver.',
    'monitor.not_read': 'El monitor todavía no ha leído la página.',
    'leader.none': 'Hoy nadie lidera la comunidad.',
    'badge.not_reviewed': 'Todavía sin revisar',
    'badge.reviewed': ({ on }) => `Al día · revisada el ${day(on, 'medium')}`,
    'badge.updated': ({ on }) => `Al día · actualizada el ${day(on, 'medium')}`,
    'badge.due_by': ({ on }) => `Por revisar hasta el ${day(on, 'medium')}`,
    'badge.due_since': ({ on }) => `Por revisar desde el ${day(on, 'medium')}`,
    'badge.long_overdue': ({ on }) => `Revisión muy atrasada · desde el ${day(on, 'medium')}`,
    'badge.removed': 'Retirada',
    'badge.closed': 'Cerrada',
    'badge.paused': ({ on }) => `En pausa hasta el ${day(on, 'medium')}`,
    'badge.waived': ({ on }) => `Exenta hasta el ${day(on, 'medium')}`,
    'badge.title': ({ name, text }) => `${name}: ${text}`,
    'badge.description': ({ on, everyDays }) =>
      `${on ? `La página se actualizó por última vez el ${day(on, 'medium')}` : 'Todavía no se conoce la fecha de la última actualización'}. Debe revisarse cada ${everyDays} días.`,

    // Governance: rules for closing.
    'close.consultation.title': 'Se escucha a los miembros antes de cerrar la comunidad',
    'close.consultation.fails': 'La encuesta a los miembros sobre el cierre no ha terminado.',
    'close.consultation.ask': 'esperar las respuestas de los miembros',
    'close.consultation.remedy': 'Dé tiempo a los miembros para responder y tenga en cuenta lo que digan.',
    'close.consultation.effort': 'una conversación',
    'close.consultation.heard': ({ until: last }) =>
      `Se escuchó a los miembros: pudieron responder hasta el ${day(last)}.`,
    'close.consultation.no_members': 'La comunidad no tiene miembros activos a quienes preguntar.',
    'close.consultation.none':
      'No se ha preguntado a los miembros. Deje que la comunidad continúe con `resume` y comience de nuevo a cerrarla: así se les pregunta.',
    'close.consultation.open': ({ until: last }) =>
      `Los miembros pueden responder hasta el ${day(last)}. Espere sus respuestas.`,
    'close.lessons.title': 'Lo aprendido se conserva cuando la comunidad se cierra',
    'close.lessons.fails':
      'La comunidad no ha publicado lecciones aprendidas, ni se ha hecho constar que no se conocen.',
    'close.lessons.ask': 'escribir lo que se aprendió',
    'close.lessons.remedy': 'Publique las lecciones aprendidas como un recurso del tipo `lessons_learned`.',
    'close.lessons.effort': '1 hora',
    'close.lessons.written': ({ lessons }) =>
      `${plural(lessons, { one: '# recurso contiene', other: '# recursos contienen' })} las lecciones aprendidas.`,
    'close.lessons.none_known': 'Consta que no se conocen lecciones aprendidas.',
    'close.lessons.none':
      'No hay lecciones aprendidas publicadas. Publique un recurso del tipo `lessons_learned`, o envíe `noLessonsKnown` para hacer constar que no se conocen.',

    // Governance: rules about communities.
    'community.big-boys-club.title': 'Todo tipo de miembros dan charlas',
    'community.big-boys-club.fails':
      'En los 2 últimos trimestres, quienes dirigen equipos dieron claramente más charlas de las que corresponden a su parte de los miembros, y en el segundo trimestre vinieron menos personas del resto a cada evento que en el primero.',
    'community.big-boys-club.ask': 'invitar a otros miembros a dar charlas',
    'community.big-boys-club.remedy':
      'Invite a dar charlas a miembros que no dirigen equipos: organice charlas relámpago o un lean coffee, donde bastan unos minutos. Si no se sabe quién dirige equipos, puede indicarse en el directorio.',
    'community.big-boys-club.effort': 'un evento',
    'community.big-boys-club.few_talks': ({ from, lastDay, fewest }) =>
      `Hay menos de ${fewest} charlas registradas ${between({ from, lastDay })}.`,
    'community.big-boys-club.no_attendance': days =>
      `No está registrado en ambos trimestres cuántas personas vinieron a los eventos ${between(days)}.`,
    'community.big-boys-club.managers_unknown': 'De más de uno de cada cinco miembros no se sabe si dirige un equipo.',
    'community.big-boys-club.shared': days =>
      `Quienes dirigen equipos no dieron claramente más charlas ${between(days)} de las que corresponden a su parte de los miembros.`,
    'community.big-boys-club.attended': days =>
      `Quienes dirigen equipos dieron muchas de las charlas ${between(days)}, y del resto vinieron tantas personas como antes.`,
    'community.big-boys-club.falling': days =>
      `Quienes dirigen equipos dieron claramente más charlas ${between(days)} de las que corresponden a su parte de los miembros, y del resto vinieron menos personas.`,
    'charter.review.title': 'La carta se revisa a tiempo',
    'charter.review.fails': 'Ha pasado la fecha de revisión de la carta en vigor.',
    'charter.review.ask': 'revisar la carta',
    'charter.review.remedy':
      'Revise la carta con el grupo núcleo: compare los objetivos y las medidas con lo logrado, escuche a los miembros y fije la fecha de la próxima revisión.',
    'charter.review.effort': 'una reunión',
    'charter.review.no_charter': 'La comunidad no tiene una carta publicada que revisar.',
    'charter.review.no_date': 'La carta no tiene fecha de revisión.',
    'charter.review.passed': ({ on }) => `La carta debía revisarse el ${day(on)}.`,
    'charter.review.due': ({ on }) => `La carta debe revisarse el ${day(on)}.`,
    'community.charter.title': 'La comunidad tiene una carta',
    'community.charter.fails': 'No tiene una carta publicada.',
    'community.charter.ask': 'publicar una carta',
    'community.charter.remedy':
      'Redacte la carta con el grupo núcleo: misión, objetivos, forma de trabajo de la comunidad y fecha de la primera revisión; después, publíquela.',
    'community.charter.effort': 'un taller',
    'community.charter.published': 'La carta de la comunidad está publicada.',
    'community.charter.removed': ({ on }) => `La comunidad retiró su carta el ${day(on)} sin publicar otra.`,
    'community.charter.none': 'La comunidad no tiene una carta publicada.',
    'community.charter.version': ({ number, on }) => `La versión ${number} de la carta se publicó el ${day(on)}.`,
    'community.core-group.title': 'La comunidad tiene un grupo núcleo',
    'community.core-group.fails': 'Tiene menos de 3 personas en el grupo núcleo, incluida la que lidera.',
    'community.core-group.ask': 'ampliar el grupo núcleo',
    'community.core-group.remedy':
      'Pregunte a los miembros más activos si quieren formar parte del grupo núcleo, y asígneles esa función.',
    'community.core-group.effort': 'algunas conversaciones',
    'community.core-group.size': ({ size, atLeast }) =>
      `El grupo núcleo tiene ${people(size)}, incluida la que lidera; necesita ${atLeast}.`,
    'community.core-group.member': ({ name, leads }) =>
      leads ? `${name} lidera la comunidad.` : `${name} está en el grupo núcleo.`,
    'community.diversity.title': 'Los miembros vienen de varias unidades',
    'community.diversity.fails': 'Más del 80 % de los miembros activos son de una sola unidad.',
    'community.diversity.ask': 'invitar a personas de otras unidades',
    'community.diversity.remedy':
      'Invite a personas de otras unidades: pregunte a los miembros con quién trabajan y celebre un evento en esas unidades.',
    'community.diversity.effort': 'algunas invitaciones',
    'community.diversity.few_known': ({ fewest }) => `Se conoce la unidad de menos de ${fewest} miembros activos.`,
    'community.diversity.largest': ({ unit, percent }) =>
      `El ${percent} % de los miembros activos cuya unidad se conoce son de ${unit}.`,
    'community.diversity.known': ({ known, members }) =>
      `Se conoce la unidad de ${known} de ${members} miembros activos.`,
    'community.touchpoint.done': ({ kind, on }) => `${CONTACTS[kind]}, el ${day(on)}`,
    'community.touchpoint.planned': ({ kind, on }) =>
      `${CONTACTS[kind]}, con fecha prevista del ${day(on)}; no consta si tuvo lugar o se canceló`,
    'community.big-brother.title': 'La dirección está del lado de la comunidad',
    'community.big-brother.fails':
      'Nadie la patrocina, su patrocinador se ha retirado o hay dos contactos pendientes con quienes la patrocinan.',
    'community.big-brother.ask': 'acordar con el patrocinador cómo seguir',
    'community.big-brother.remedy':
      'Hable con su patrocinador, o con quien pueda llegar a serlo, sobre lo que necesita la comunidad, y registre cuándo volverán a reunirse.',
    'community.big-brother.effort': 'una conversación',
    'community.big-brother.vacant': 'Nadie patrocina la comunidad.',
    'community.big-brother.withdrawn': ({ on }) => `El último patrocinio de la comunidad terminó el ${day(on)}.`,
    'community.big-brother.overdue': ({ count, on }) =>
      `${plural(count, { one: 'Hay # contacto con un patrocinador pendiente', other: 'Hay # contactos con patrocinadores pendientes, el primero' })} desde el ${day(on)}.`,
    'community.big-brother.beside': ({ name }) =>
      `${name} patrocina la comunidad y está en contacto con ella según lo previsto.`,
    'community.dropped-anchor.title': 'La comunidad conserva a las personas que la sostienen',
    'community.dropped-anchor.fails':
      'En 90 días, la mitad de los participantes del núcleo, al menos 2, se fueron o participan ahora con menos frecuencia; o no hubo noticias en 30 días del representante principal de una página pendiente de revisión, y no hay representante de apoyo.',
    'community.dropped-anchor.ask': 'preguntar quién puede relevar a las personas del núcleo',
    'community.dropped-anchor.remedy':
      'Hable con las personas del núcleo: agradézcales lo que hacen, pregúnteles qué necesitan y pida a los miembros activos que compartan el trabajo; nombre un representante de apoyo para cada página.',
    'community.dropped-anchor.effort': 'algunas conversaciones',
    'community.dropped-anchor.silent': ({ days }) =>
      `No hay noticias desde hace ${days} días o más del representante principal de una página pendiente de revisión, y no hay representante de apoyo.`,
    'community.dropped-anchor.page': ({ page, on }) =>
      `La última noticia del representante principal de la página ${page} es del ${day(on)}.`,
    'community.dropped-anchor.core': ({ days }) =>
      `En ${days} días, la mitad o más de los participantes del núcleo dejaron la comunidad o participan ahora con menos frecuencia.`,
    'community.dropped-anchor.held': ({ days }) =>
      `En ${days} días, los participantes del núcleo siguieron, o la mayoría de ellos.`,
    'community.dormancy.title': 'La comunidad está activa',
    'community.dormancy.fails':
      'No se celebró, previó ni aportó nada en 180 días, o en el doble del ritmo declarado si este es más largo. Las pausas no cuentan. Deciden las personas que la lideran.',
    'community.dormancy.ask': 'decidir si la comunidad pasa a estar en reposo',
    'community.dormancy.remedy':
      'Deje la comunidad en reposo si necesita un descanso: una comunidad en reposo lo conserva todo y puede reactivarse en cualquier momento. Si está activa, prepare su próximo evento.',
    'community.dormancy.effort': 'una conversación',
    'community.dormancy.alive': ({ on }) => `La última actividad de la comunidad fue el ${day(on)}.`,
    'community.dormancy.quiet': ({ on, within: most }) =>
      on
        ? `No se ha celebrado ni aportado nada desde el ${day(on)}, hace más de ${most} días, y no hay nada previsto.`
        : `No hay nada registrado en ${most} días, ni nada previsto.`,
    'community.dormancy.last': ({ on }) => `Su última actividad fue el ${day(on)}.`,
    'community.dormancy.not_recorded': 'Todavía no está registrado lo que hace la comunidad.',
    'community.formats.title': 'La comunidad se reúne en varios formatos',
    'community.formats.fails': 'Los últimos 6 eventos tuvieron menos de 2 formatos.',
    'community.formats.ask': 'probar otro formato',
    'community.formats.remedy':
      'Prepare el próximo evento en otro formato, como un lean coffee, charlas relámpago o un taller.',
    'community.formats.effort': 'un evento',
    'community.formats.found': ({ found, events: count }) =>
      `En ${lastEvents(count)} hubo ${plural(found, { one: '# formato', other: '# formatos' })}.`,
    'community.formats.few': ({ events: count, last }) =>
      `La comunidad ha celebrado ${events(count)} hasta ahora; se comparan ${last}.`,
    'community.formats.not_known': 'No se conocen los formatos de algunos de los últimos eventos.',
    'community.ghost-series.title': 'Sus series se celebran',
    'community.ghost-series.fails':
      'Una serie está en reposo. La regla avisa si no se sabe si se celebraron las tres últimas fechas de una serie.',
    'community.ghost-series.ask': 'decir si una serie sigue celebrándose',
    'community.ghost-series.remedy':
      'Registre la asistencia, el número de asistentes, el acta o el resultado de su última fecha, o confirme que la serie continúa; si ha terminado, cancélela.',
    'community.ghost-series.effort': 'unos minutos',
    'community.ghost-series.none': 'Se sabe si sus series se celebran.',
    'community.ghost-series.dormant': ({ series }) =>
      plural(series, {
        one: '# serie está en reposo: no se sabe si sigue celebrándose.',
        other: '# series están en reposo: no se sabe si siguen celebrándose.'
      }),
    'community.ghost-series.unheard': ({ series }) =>
      `Las tres últimas fechas de ${plural(series, { one: '# serie', other: '# series' })} están sin confirmar.`,
    'community.ghost-series.of': ({ title, dormant }) =>
      `${title ? `«${title}»` : 'Una serie para miembros'} ${dormant ? 'está en reposo' : 'tiene tres fechas seguidas sin confirmar'}.`,
    'community.leader-time.title': 'Quien lidera tiene tiempo asignado',
    'community.leader-time.fails': 'Quien lidera no tiene tiempo asignado.',
    'community.leader-time.ask': 'acordar tiempo para quien lidera',
    'community.leader-time.remedy':
      'Acuerde las horas semanales con la persona superior de quien lidera, y regístrelas.',
    'community.leader-time.effort': 'una conversación',
    'community.leader-time.hours': ({ hours }) =>
      `Quien lidera tiene ${plural(hours, { one: '# hora', other: '# horas' })} a la semana para la comunidad.`,
    'community.leader-time.none': 'Quien lidera no tiene tiempo asignado para la comunidad.',
    'community.leader-time.not_known': 'No están registradas las horas semanales de quien lidera para la comunidad.',
    'community.leader-time.hours_of': ({ name, hours }) =>
      `${name} tiene ${plural(hours, { one: '# hora', other: '# horas' })} a la semana para la comunidad.`,
    'community.leader-time.not_known_of': ({ name }) => `No están registradas las horas semanales de ${name}.`,
    'community.minutes.title': 'Las actas se publican en 7 días',
    'community.minutes.fails':
      'El último evento no tiene acta 7 días después de terminar. La regla avisa si uno de los últimos 6 eventos no tiene acta, o la tuvo más tarde.',
    'community.minutes.ask': 'publicar el acta del último evento',
    'community.minutes.remedy':
      'Escriba unas líneas sobre lo que se dijo y se decidió, y publíquelas; pídaselo a otra persona si le falta tiempo.',
    'community.minutes.effort': '15 minutos',
    'community.minutes.none': 'En el último año no se celebró ningún evento cuya acta deba estar publicada.',
    'community.minutes.missing': ({ on }) => `El evento del ${day(on)} no tiene acta.`,
    'community.minutes.in_time': ({ inTime, all }) =>
      `De ${lastEvents(all)}, ${inTime} ${inTime === 1 ? 'tuvo' : 'tuvieron'} el acta publicada en 7 días.`,
    'community.minutes.of': ({ on, published }) =>
      `El evento del ${day(on)}: ${published ? `acta publicada el ${day(published)}` : 'sin acta'}.`,
    'community.newcomers.title': 'Las personas nuevas aportan',
    'community.newcomers.fails':
      'Menos de 1 de cada 5 personas nuevas (1 de cada 10 en comunidades de más de 150 miembros) aportó algo en 90 días: de quienes se unieron en los 2 últimos trimestres en los que todas tuvieron 90 días para hacerlo.',
    'community.newcomers.ask': 'ayudar a las personas nuevas a dar un primer paso',
    'community.newcomers.remedy':
      'Dé la bienvenida en persona a quienes llegan, preséntelos a un miembro y ofrézcales una primera tarea pequeña: responder una pregunta, compartir un consejo, escribir un acta.',
    'community.newcomers.effort': 'algunas conversaciones',
    'community.newcomers.few': ({ from, lastDay, fewest }) =>
      `Se unieron menos de ${fewest} personas nuevas ${between({ from, lastDay })}.`,
    'community.newcomers.gave': ({ from, lastDay, percent, passes }) =>
      `${passes ? 'Al menos el' : 'Menos del'} ${percent} % de las personas nuevas que se unieron ${between({ from, lastDay })} aportó algo en 90 días.`,
    'community.rhythm.title': 'La comunidad mantiene su ritmo',
    'community.rhythm.fails':
      'No se celebró nada en 60 días (o en el ritmo declarado, si es más largo; 180 días como máximo) y no hay nada previsto, y según el registro aportaron algo a la comunidad menos de 3 personas. Las pausas no cuentan.',
    'community.rhythm.ask': 'preparar el próximo evento',
    'community.rhythm.remedy':
      'Prepare un evento pequeño, como un café de encuentro, o declare una pausa; si se celebró un evento, registre su resultado.',
    'community.rhythm.effort': '15 minutos',
    'community.rhythm.held': ({ on }) => `La comunidad celebró su último evento el ${day(on)}.`,
    'community.rhythm.planned': ({ on }) => `La comunidad tiene previsto su próximo evento para el ${day(on)}.`,
    'community.rhythm.gave': ({ people: count, within: most }) =>
      `${count} personas o más aportaron algo a la comunidad en ${most} días.`,
    'community.rhythm.not_known': ({ on }) => `No se sabe si el evento del ${day(on)} se celebró.`,
    'community.rhythm.none': ({ on, within: most }) =>
      on
        ? `El último evento se celebró el ${day(on)}, hace más de ${most} días, y no hay ninguno previsto.`
        : `No hay ningún evento registrado en ${most} días, ni ninguno previsto.`,
    'community.rhythm.held_on': ({ on }) => `Su último evento se celebró el ${day(on)}.`,
    'community.rhythm.next_on': ({ on }) => `Su próximo evento es el ${day(on)}.`,
    'community.rotation.title': 'El liderazgo rota o se renueva',
    'community.rotation.fails': 'La misma persona lidera desde hace más de 3 años sin una renovación confirmada.',
    'community.rotation.ask': 'renovar o ceder el liderazgo',
    'community.rotation.remedy':
      'Pregunte a los miembros: elijan a otra persona por un tiempo, o renueven a la misma con un nuevo mandato.',
    'community.rotation.effort': 'una reunión',
    'community.rotation.over': ({ name, since }) =>
      `${name} lidera la comunidad desde el ${day(since)}, y no hay ninguna renovación registrada.`,
    'community.rotation.not_known': 'No se conoce el día exacto en que empezó quien lidera.',
    'community.rotation.holds': ({ name, since, until: last }) =>
      `El mandato de ${name}, líder desde el ${day(since)}, es válido hasta el ${day(last)}.`,
    'community.rotation.leads': ({ name, since, orEarlier }) =>
      `${name} la lidera desde el ${day(since)}${orEarlier ? ' o antes' : ''}.`,
    'community.rotation.not_known_of': ({ name }) => `No se sabe desde cuándo la lidera ${name}.`,
    'community.single-leader.title': 'Una persona lidera la comunidad',
    'community.single-leader.fails': 'La comunidad no tiene exactamente una persona que la lidere.',
    'community.single-leader.ask': 'acordar quién lidera',
    'community.single-leader.remedy':
      'Acuerden quién lidera: ponga fin a los mandatos de las demás personas, o dé la función a una. Dos personas pueden compartirla si así consta en ambos mandatos (`isShared`).',
    'community.single-leader.effort': 'una conversación',
    'community.single-leader.one': ({ name }) => `${name} lidera la comunidad.`,
    'community.single-leader.shared': ({ name, other }) => `${name} y ${other} comparten el liderazgo.`,
    'community.single-leader.handover': ({ name }) => `${name} lidera la comunidad tras un relevo.`,
    'community.single-leader.several': ({ leaders }) => `${leaders} personas lideran la comunidad a la vez.`,
    'community.single-leader.leads': ({ name, on }) => `${name} la lidera${on ? ` desde el ${day(on)}` : ''}.`,
    'community.solopreneur.title': 'Varias personas sostienen la comunidad',
    'community.solopreneur.fails':
      'En los 2 últimos periodos de la comunidad (meses, trimestres o semestres), una persona dio al menos el 80 % de lo que se dio, sin contar la organización, u organizó al menos el 80 % mientras ninguna otra persona dio mucho.',
    'community.solopreneur.ask': 'repartir el trabajo entre más personas',
    'community.solopreneur.remedy':
      'Dé las gracias a la persona que hace tanto, y pida a otra que facilite o dé una charla en el próximo evento, que escriba el acta o que responda preguntas.',
    'community.solopreneur.effort': 'algunas conversaciones',
    'community.solopreneur.too_little': days =>
      `Hay muy poco registrado ${between(days)} para decir quién sostiene la comunidad.`,
    'community.solopreneur.carried': days =>
      `La comunidad dependió casi por completo de una sola persona ${between(days)}.`,
    'community.solopreneur.shared': days => `Varias personas sostuvieron la comunidad ${between(days)}.`,
    'community.sponsor.title': 'La comunidad tiene un patrocinador que está en contacto con ella',
    'community.sponsor.fails':
      'Nadie la patrocina salvo quien la lidera, o no hay registrado ningún contacto ni acción de apoyo de un patrocinador en dos trimestres.',
    'community.sponsor.ask': 'buscar un patrocinador o acordar el próximo contacto',
    'community.sponsor.remedy':
      'Pida a quien dirige el área más cercana que patrocine la comunidad, o acuerde con el patrocinador el próximo contacto, y regístrelo.',
    'community.sponsor.effort': 'una conversación',
    'community.sponsor.one': ({ name }) => `${name} patrocina la comunidad.`,
    'community.sponsor.silent': ({ on }) => `El último contacto registrado con un patrocinador fue el ${day(on)}.`,
    'community.sponsor.never': ({ name, on }) =>
      `${name} patrocina la comunidad desde el ${day(on)}, y no hay ningún contacto registrado.`,
    'community.sponsor.not_known': ({ name }) =>
      `No hay ningún contacto registrado, y no se sabe desde cuándo patrocina la comunidad ${name}.`,
    'community.sponsor.leader_only': 'Solo la patrocina quien la lidera.',
    'community.sponsor.none': 'Nadie patrocina la comunidad.',
    'community.sponsor.sponsors': ({ name, on }) => `${name} la patrocina${on ? ` desde el ${day(on)}` : ''}.`,

    // Governance: rules for a launch.
    'launch.charter.title': 'La carta se publica antes del lanzamiento',
    'launch.charter.fails': 'La comunidad que va a lanzarse no tiene una carta publicada.',
    'launch.charter.ask': 'publicar la carta antes del lanzamiento',
    'launch.charter.remedy':
      'Redacte la carta con quienes preparan el lanzamiento, deje que la comenten y la voten, y publíquela.',
    'launch.charter.effort': 'un taller',
    'launch.charter.published': 'La carta está publicada.',
    'launch.charter.none': 'La comunidad no tiene una carta en vigor. Redacte una y publíquela.',
    'launch.core-group.title': 'Un grupo núcleo prepara el lanzamiento',
    'launch.core-group.fails': 'El grupo núcleo tiene menos de 2 personas además de quien lidera.',
    'launch.core-group.ask': 'encontrar personas para el grupo núcleo',
    'launch.core-group.remedy':
      'Pida a personas interesadas en el tema que preparen el lanzamiento, y asígneles la función de grupo núcleo.',
    'launch.core-group.effort': 'algunas conversaciones',
    'launch.core-group.size': ({ size, members }) =>
      `El grupo núcleo tiene ${people(size)} además de quien lidera; se requieren al menos ${members}.`,
    'launch.event.title': 'El evento de lanzamiento tiene una agenda con todos sus objetivos',
    'launch.event.fails':
      'No hay ningún evento de lanzamiento previsto ni celebrado, o a su agenda le falta uno de los siete objetivos.',
    'launch.event.ask': 'preparar el evento de lanzamiento',
    'launch.event.remedy':
      'Prepare un evento con el formato `launch` y añada un punto de la agenda para cada uno de sus siete objetivos.',
    'launch.event.effort': '1 hora',
    'launch.event.none': 'No hay ningún evento de lanzamiento previsto. Prepare un evento con el formato `launch`.',
    'launch.event.complete': ({ on }) =>
      `El evento de lanzamiento del ${day(on)} tiene un punto de la agenda para cada objetivo.`,
    'launch.event.incomplete': ({ on, missing }) =>
      `La agenda del evento de lanzamiento del ${day(on)} no tiene ningún punto para estos objetivos: ${list(missing.map(({ objective }) => OBJECTIVES[objective]!))}.`,
    'launch.event.dated': ({ on }) => `Un evento de lanzamiento el ${day(on)}.`,
    'launch.leader.title': 'Una persona lidera la comunidad en su lanzamiento',
    'launch.leader.fails': 'La comunidad que va a lanzarse no tiene exactamente una persona que la lidere.',
    'launch.leader.ask': 'acordar quién lidera',
    'launch.leader.remedy': 'Dé la función de líder a una persona y ponga fin a los mandatos de las demás que lideran.',
    'launch.leader.effort': 'una conversación',
    'launch.leader.one': ({ name }) => `${name} lidera la comunidad.`,
    'launch.leader.none': 'Nadie lidera la comunidad. Añada el mandato de una persona.',
    'launch.leader.several': ({ leaders }) =>
      `Lideran la comunidad ${leaders} personas; se requiere exactamente una. Ponga fin a los mandatos de las demás.`,
    'launch.sponsor.title': 'Un patrocinador apoya el lanzamiento',
    'launch.sponsor.fails':
      'La comunidad que va a lanzarse no tiene un patrocinador que sea distinto de quien la lidera.',
    'launch.sponsor.ask': 'buscar un patrocinador antes del lanzamiento',
    'launch.sponsor.remedy':
      'Pida a una persona de la dirección a quien la comunidad beneficie que la patrocine, y dé esa función a esa persona, que no puede ser quien lidera.',
    'launch.sponsor.effort': 'una reunión',
    'launch.sponsor.sponsors': ({ name }) => `${name} patrocina la comunidad.`,
    'launch.sponsor.none':
      'La comunidad no tiene un patrocinador distinto de quien la lidera. Añada el mandato de uno.',

    // Governance: rules about members and pages.
    'membership.exclusion.title': 'No se excluye a nadie sin motivo',
    'membership.exclusion.fails':
      'Se rechazó o se excluyó a una persona sin motivo, o un recurso contra ello sigue abierto.',
    'membership.exclusion.ask': 'responder a la persona que fue rechazada o excluida',
    'membership.exclusion.remedy': 'Dé a la persona un motivo que le ayude, o admítala.',
    'membership.exclusion.effort': 'una conversación',
    'membership.exclusion.found': ({ people: count }) =>
      plural(count, {
        one: 'Se rechazó o se excluyó a # persona sin motivo.',
        other: 'Se rechazó o se excluyó a # personas sin motivo.'
      }),
    'membership.exclusion.upheld': ({ on }) => `Se confirmó la comunicación de exclusión del ${day(on)}.`,
    'membership.exclusion.none': 'No se rechazó ni se excluyó a nadie sin motivo.',
    'membership.exclusion.open_long': ({ on, days }) =>
      `El recurso del ${day(on)} contra una exclusión lleva abierto ${days} días o más.`,
    'membership.exclusion.open': ({ on }) => `El ${day(on)} se comunicó una exclusión; decide una persona.`,
    'membership.exclusion.of': ({ name, refused }) => `${refused ? 'Se rechazó' : 'Se excluyó'} a ${name} sin motivo.`,
    'membership.exclusion.report': ({ status }) => `Se comunicó una exclusión; el caso está ${CASE[status]}.`,
    'page.accuracy.title': 'La página es correcta',
    'page.accuracy.fails':
      'Hay comunicaciones de lectores sobre contenido incorrecto abiertas desde hace 14 días, o que se repiten.',
    'page.accuracy.ask': 'responder a las comunicaciones de los lectores',
    'page.accuracy.remedy':
      'Responda a las comunicaciones: corrija lo que esté mal y confírmelo, o explique por qué es correcto.',
    'page.accuracy.effort': '30 minutos',
    'page.accuracy.open_long': ({ on, days }) =>
      `La comunicación de contenido incorrecto del ${day(on)} lleva abierta ${days} días o más.`,
    'page.accuracy.recurring': ({ since, times }) =>
      `Desde el ${day(since)} se comunicó contenido incorrecto con razón ${plural(times, { one: '# vez', other: '# veces' })}.`,
    'page.accuracy.open': ({ since, reports }) =>
      `Desde el ${day(since)} ${plural(reports, { one: 'está abierta # comunicación', other: 'están abiertas # comunicaciones' })} de contenido incorrecto.`,
    'page.accuracy.none': 'No hay abierta ninguna comunicación de contenido incorrecto.',
    'page.accuracy.report': ({ status }) => `Se comunicó contenido incorrecto; el caso está ${CASE[status]}.`,
    'page.appearance.title': 'La página tiene un aspecto cuidado',
    'page.appearance.fails':
      'Tiene imágenes o enlaces rotos, le falta el título o un encabezado, o tiene imágenes sin texto alternativo; una persona comprueba lo demás.',
    'page.appearance.ask': 'arreglar lo que se ve roto en la página',
    'page.appearance.remedy':
      'Arregle o quite los enlaces y las imágenes rotos, y ponga un texto alternativo a cada imagen.',
    'page.appearance.effort': '30 minutos',
    'page.appearance.upheld': ({ on }) => `Se confirmó la comunicación del ${day(on)} sobre el aspecto de la página.`,
    'page.appearance.flaws': ({ flaws }) => `Problemas encontrados en la página: ${list(flaws.map(flawIn))}.`,
    'page.appearance.flaw': flaw => `Encontrado en la página: ${flawIn(flaw)}.`,
    'page.appearance.open': ({ on }) =>
      `El ${day(on)} un lector comunicó un problema con el aspecto de la página; decide una persona.`,
    'page.appearance.unreadable': 'El monitor no puede leer la página; tiene que comprobarla una persona.',
    'page.appearance.good': 'La comprobación automática no encontró ningún problema con el aspecto de la página.',
    'page.classified-markings.title': 'La página no contiene material clasificado',
    'page.classified-markings.fails':
      'La página contiene una marca de clasificación, en la cabecera o en un párrafo, o se confirmó una comunicación de material clasificado.',
    'page.classified-markings.ask': 'quitar la página de la red ahora',
    'page.classified-markings.remedy':
      'Quite la página de la red ahora, avise a la persona responsable de seguridad y vuelva a publicarla sin el material marcado.',
    'page.classified-markings.effort': 'de inmediato',
    'page.classified-markings.upheld': ({ on }) =>
      `Se confirmó la comunicación de material clasificado del ${day(on)}.`,
    'page.classified-markings.classified': 'La página contiene una marca de clasificación.',
    'page.classified-markings.open': ({ on }) =>
      `El ${day(on)} un lector comunicó material clasificado; una persona decide hoy.`,
    'page.classified-markings.controlled': 'La página contiene una marca de información controlada.',
    'page.classified-markings.none': 'La página no contiene ninguna marca de clasificación.',
    'page.classified-markings.marking': ({ marking }) => `La página contiene la marca «${marking}».`,
    'page.conduct.title': 'En la página y a través de ella se trata bien a las personas',
    'page.conduct.fails': 'Se confirmó una comunicación sobre el trato a las personas.',
    'page.conduct.ask': 'responder a la comunicación sobre el trato a las personas',
    'page.conduct.remedy': 'Responda a la comunicación y acuerde una solución con la administración del portal.',
    'page.conduct.effort': 'una conversación',
    'page.conduct.upheld': ({ on }) => `Se confirmó la comunicación del ${day(on)} sobre el trato a las personas.`,
    'page.conduct.open': ({ on }) =>
      `El ${day(on)} se comunicó un problema en el trato a las personas; decide una persona.`,
    'page.conduct.none': 'No hay ninguna comunicación abierta ni confirmada sobre el trato a las personas.',
    'page.mission.title': 'La página expone la misión de la comunidad',
    'page.mission.fails': 'No hay ninguna misión declarada, o la página no la muestra.',
    'page.mission.ask': 'mostrar la misión en la página',
    'page.mission.remedy': 'Escriba la misión en una o dos frases y póngala donde los lectores la vean primero.',
    'page.mission.effort': '30 minutos',
    'page.mission.none': 'Ni la página ni su comunidad declaran una misión.',
    'page.mission.declared': 'Hay una misión declarada.',
    'page.mission.not_known': 'Hay una misión declarada; todavía no se sabe si la página la muestra.',
    'page.mission.shown': 'La página muestra la misión declarada.',
    'page.mission.not_shown': 'La página no muestra la misión declarada.',
    'page.mission.mission': ({ mission }) => `La misión: ${mission}`,
    'page.mission.words_found': 'La página contiene el texto de la misión.',
    'page.mission.words_missing': 'La página no contiene el texto de la misión.',
    'page.purpose-drift.title': 'La página corresponde a su finalidad',
    'page.purpose-drift.fails':
      'Se confirmó una comunicación de que la página se aparta de su finalidad. La regla avisa si las palabras de la página tienen poco en común con la misión en tres comprobaciones; decide una persona.',
    'page.purpose-drift.ask': 'comparar la página con su misión',
    'page.purpose-drift.remedy': 'Compare la página con la misión; ajuste la página a ella o reescriba la misión.',
    'page.purpose-drift.effort': '1 hora',
    'page.purpose-drift.upheld': ({ on }) =>
      `Se confirmó la comunicación del ${day(on)} de que la página se aparta de su finalidad.`,
    'page.purpose-drift.open': ({ on }) =>
      `El ${day(on)} un lector comunicó que la página se aparta de su finalidad; decide una persona.`,
    'page.purpose-drift.no_mission': 'Sin una misión declarada no hay comparación posible.',
    'page.purpose-drift.few_checks': 'La página se ha comparado con su misión menos de tres veces.',
    'page.purpose-drift.far':
      'En tres comprobaciones, las palabras de la página tenían poco en común con su misión; debería revisarla una persona.',
    'page.purpose-drift.near': 'Las palabras de la página son próximas a su misión.',
    'page.purpose-drift.nearness': ({ nearness }) => `Su similitud con la misión era de ${decimal(nearness)}.`,
    'page.impostor.title': 'La dirección muestra la página de la comunidad',
    'page.impostor.fails':
      'En las tres últimas comprobaciones, durante al menos un día, la dirección mostró otra cosa: una página no encontrada, un inicio de sesión, un error, un dominio sin uso u otro host.',
    'page.impostor.ask': 'devolver la página de la comunidad a su dirección',
    'page.impostor.remedy':
      'Abra la dirección. Vuelva a poner la página allí o actualice la dirección; si se muestra tras iniciar sesión, confirme que la página es correcta.',
    'page.impostor.effort': '15 minutos',
    'page.impostor.not_known': 'Todavía no se sabe qué muestra la dirección.',
    'page.impostor.not_loaded': 'La dirección no pudo cargarse en la última comprobación, y no se sabe qué muestra.',
    'page.impostor.shown': 'La dirección mostraba la página en la última comprobación.',
    'page.impostor.was': ({ instead }) =>
      `En la última comprobación, en lugar de la página la dirección mostraba ${INSTEAD[instead]}.`,
    'page.impostor.is': ({ instead }) =>
      `En las tres últimas comprobaciones, durante un día o más, la dirección no mostró la página; la última encontró ${INSTEAD[instead]}.`,
    'page.impostor.never_read': 'La dirección pide al monitor que inicie sesión, y no se sabe qué muestra después.',
    'page.impostor.attested': ({ on }) =>
      `La dirección pide al monitor que inicie sesión; un representante confirmó el ${day(on)} que la página es correcta.`,
    'page.impostor.seen': ({ on, instead }) => `El ${day(on)}, la dirección mostraba ${INSTEAD[instead]}.`,
    'page.reachable.title': 'La página puede cargarse',
    'page.reachable.fails':
      'Las tres últimas comprobaciones, durante al menos un día, no pudieron cargarla. Una solicitud de inicio de sesión cuenta como cargada.',
    'page.reachable.ask': 'hacer que la página vuelva a estar accesible',
    'page.reachable.remedy': 'Abra la página; restáurela en su dirección o actualice la dirección.',
    'page.reachable.effort': '15 minutos',
    'page.reachable.not_checked': 'El monitor todavía no ha comprobado la página.',
    'page.reachable.robots': 'El archivo robots.txt de su host no permite que el monitor lea la página.',
    'page.reachable.blocked': 'La página está en una dirección a la que este servicio no puede acceder.',
    'page.reachable.busy': 'El host de la página pidió cada vez al monitor que lo intentara más tarde.',
    'page.reachable.too_slow': 'La página tardó en responder más de lo que espera el monitor.',
    'page.reachable.not_made': 'La propia red del monitor no funcionaba. La comprobación se repetirá.',
    'page.reachable.loaded': 'La página pudo cargarse en la última comprobación.',
    'page.reachable.failed_long':
      'Las tres últimas comprobaciones, durante un día o más, no pudieron cargar la página.',
    'page.reachable.failed': ({ checks }) =>
      plural(checks, {
        one: 'La última comprobación no pudo cargar la página.',
        other: 'Las últimas # comprobaciones no pudieron cargar la página.'
      }),
    'page.reachable.not_loaded': ({ on, problem }) => `No se cargó el ${day(on)}${problem ? `: ${problem}` : '.'}`,
    'page.representative-load.title': 'Nadie representa demasiadas páginas',
    'page.representative-load.fails':
      'Todos sus representantes se ocupan de más páginas del portal de las que puede mantener una persona; la regla avisa si le ocurre a uno de ellos.',
    'page.representative-load.ask': 'repartir la función de representante',
    'page.representative-load.remedy': 'Busque a una persona más cercana a la comunidad y cédale la función.',
    'page.representative-load.effort': 'una conversación',
    'page.representative-load.none': 'La página no tiene representante.',
    'page.representative-load.within': ({ most }) => `Cada representante se ocupa como máximo de ${pages(most)}.`,
    'page.representative-load.over': ({ over, most }) =>
      `${list(over.map(one => `${one.name} se ocupa de ${pages(one.pages)}`))}; el límite por persona es ${most}.`,
    'page.representative-load.of': ({ name, pages: count }) => `${name} se ocupa aquí de ${pages(count)}.`,
    'page.representative-addresses.title': 'Se puede contactar con sus representantes por correo electrónico',
    'page.representative-addresses.fails':
      'Ninguno de sus representantes tiene una dirección de correo electrónico, y no se puede entregar ningún aviso; la regla avisa si le falta a uno de ellos.',
    'page.representative-addresses.ask': 'añadir las direcciones de correo electrónico de sus representantes',
    'page.representative-addresses.remedy':
      'Añada al directorio la dirección de correo electrónico de cada representante.',
    'page.representative-addresses.effort': 'un minuto',
    'page.representative-addresses.none': 'La página no tiene representante.',
    'page.representative-addresses.all': 'Se pueden enviar avisos por correo electrónico a cada representante.',
    'page.representative-addresses.missing': ({ missing }) =>
      `No se conoce la dirección de correo electrónico de ${list(missing.map(({ name }) => name))}, y los avisos no ${missing.length === 1 ? 'le' : 'les'} llegan por correo electrónico.`,
    'page.representatives.title': 'La página tiene dos representantes',
    'page.representatives.fails':
      'No tiene a dos personas distintas como representante principal y representante de apoyo en activo.',
    'page.representatives.ask': 'nombrar dos representantes',
    'page.representatives.remedy':
      'Nombre un representante principal y un representante de apoyo: dos personas distintas.',
    'page.representatives.effort': 'una conversación',
    'page.representatives.young': ({ on, days }) =>
      `La página se registró el ${day(on)}. Sus representantes pueden nombrarse en ${plural(days, { one: '# día', other: '# días' })}.`,
    'page.representatives.none': 'La página no tiene ningún representante en activo.',
    'page.representatives.vacant': ({ role }) => `La página no tiene representante ${REPRESENTATIVES[role]} en activo.`,
    'page.representatives.same': 'Una misma persona es representante principal y de apoyo.',
    'page.representatives.two': 'La página tiene dos representantes en activo.',
    'page.representatives.nobody_stands_in': ({ role, name, ...away }) =>
      `${name}, representante ${REPRESENTATIVES[role]}, está ausente ${leave(away)}, sin suplente.`,
    'page.representatives.acts_as_both': 'Durante una ausencia, una persona actúa como ambos representantes.',
    'page.representatives.term': ({ name, role, since }) =>
      `${name} es representante ${REPRESENTATIVES[role]} desde el ${day(since)}.`,
    'page.representatives.term_on_leave': ({ name, role, since, standIn, ...away }) =>
      `${name} es representante ${REPRESENTATIVES[role]} desde el ${day(since)}; está ausente ${leave(away)}${standIn ? `; suplente: ${standIn}` : ''}.`,
    'page.stale.title': 'La página da señales de actividad',
    'page.stale.fails': 'Está desactualizada o muy atrasada.',
    'page.stale.ask': 'revisar la página',
    'page.stale.remedy': 'Revise la página, actualice lo que haya quedado anticuado y confirme que es correcta.',
    'page.stale.effort': '10 minutos',
    'page.stale.updated': ({ on, everyDays }) =>
      `La página se actualizó por última vez el ${day(on)}. Debe revisarse cada ${everyDays} días.`,
    'page.stale.young': ({ on }) => `La página se conoce desde el ${day(on)} y es demasiado reciente para evaluarla.`,
    'page.stale.not_known': 'Todavía no se conoce la fecha de la última actualización.',
    'page.stale.last_update': ({ on, by }) => `Última actualización el ${day(on)}, ${BY[by]}.`,
    'page.transformation-focus.title': 'La página responde a una necesidad o aspiración actual',
    'page.transformation-focus.fails':
      'No se indica ninguna necesidad o aspiración de transformación, o la indicada ha terminado.',
    'page.transformation-focus.ask': 'indicar para qué trabaja la comunidad',
    'page.transformation-focus.remedy':
      'Indique la necesidad o aspiración para la que trabaja ahora la comunidad, o piense en cerrarla con agradecimiento.',
    'page.transformation-focus.effort': 'una conversación',
    'page.transformation-focus.none': 'No se indica ninguna necesidad o aspiración.',
    'page.transformation-focus.named': 'Se indica una necesidad o aspiración.',
    'page.transformation-focus.ended': ({ on }) => `La necesidad indicada terminó el ${day(on)}.`,
    'page.transformation-focus.ends': ({ on }) => `La necesidad indicada termina el ${day(on)}.`,
    'page.transformation-focus.requirement': ({ requirement }) => `Responde a: ${requirement}`,

    // Governance: patterns of success, and the renewal.
    'pattern.band_of_brothers.name': 'Equipo unido',
    'pattern.band_of_brothers.meaning':
      'Al menos 3 personas aportaron algo en cada uno de los 3 últimos periodos, y la mitad de las parejas entre ellas actuaron juntas: en un mismo evento, en una misma pregunta o recurso, o la una para la otra.',
    'pattern.band_of_brothers.present': days =>
      `Un círculo de personas aportó algo en cada periodo ${between(days)}, y la mayoría actuaron juntas.`,
    'pattern.band_of_brothers.few': days =>
      `Todavía no consta un círculo de personas que aporten algo en cada periodo ${between(days)}.`,
    'pattern.band_of_brothers.apart': days =>
      `Varias personas aportaron algo en cada periodo ${between(days)}; la mayoría todavía no han actuado juntas.`,
    'pattern.diversity.name': 'La diversidad manda',
    'pattern.diversity.meaning':
      'Los miembros se reparten como si fuera entre 3 o más unidades iguales o, en una organización con menos de 5 unidades, entre 6 de cada 10 de ellas.',
    'pattern.diversity.present': 'Los miembros se reparten entre varias unidades de la organización.',
    'pattern.diversity.not_yet': 'Hasta ahora, la mayoría de los miembros son de pocas unidades de la organización.',
    'pattern.diversity.units_unknown': 'No se conoce la unidad de más de uno de cada cinco miembros.',
    'pattern.musical_chairs.name': 'Juego de las sillas',
    'pattern.musical_chairs.meaning':
      'Al menos 3 personas facilitaron los últimos 6 eventos, o en dos años se cedió una función a otra persona de forma planificada.',
    'pattern.musical_chairs.facilitated': ({ events: count }) => `Varias personas facilitaron ${lastEvents(count)}.`,
    'pattern.musical_chairs.handed_over': ({ role, on }) =>
      `El ${day(on)} se cedió una función de forma planificada: ${ROLES[role]}.`,
    'pattern.musical_chairs.not_yet': ({ events: count }) =>
      `Pocas personas facilitaron ${lastEvents(count)}, y hasta ahora no se ha cedido ninguna función de forma planificada en dos años.`,
    'pattern.musical_chairs.not_known': ({ events: count }) =>
      `En la mayoría de los últimos ${count} eventos no consta quién facilitó.`,
    'pattern.musical_chairs.named': ({ named, events: count }) =>
      `De ${lastEvents(count)}, en ${named} consta quién facilitó.`,
    'pattern.musical_chairs.handover': ({ role, on, next }) =>
      `Un mandato terminó el ${day(on)} y el siguiente empezó el ${day(next)}: ${ROLES[role]}.`,
    'pattern.fast_lane.name': 'Por el carril rápido',
    'pattern.fast_lane.meaning':
      'La comunidad sirve a un objetivo estratégico y, en los últimos 6 meses, una medida de su carta se acercó a su objetivo o un patrocinador estuvo en contacto con ella o la apoyó.',
    'pattern.fast_lane.moved': ({ since }) =>
      `La comunidad sirve a un objetivo estratégico, y una medida de su carta ha avanzado desde el ${day(since)}.`,
    'pattern.fast_lane.contact': ({ since }) =>
      `La comunidad sirve a un objetivo estratégico, y un patrocinador ha estado en contacto con ella desde el ${day(since)}.`,
    'pattern.fast_lane.no_objective': 'La comunidad todavía no indica ningún objetivo estratégico.',
    'pattern.fast_lane.not_yet': ({ since }) =>
      `Desde el ${day(since)} no consta ninguna medida que haya avanzado ni ningún contacto con un patrocinador.`,
    'pattern.fast_lane.objectives': ({ count }) =>
      `La comunidad indica ${plural(count, { one: '# objetivo estratégico', other: '# objetivos estratégicos' })}.`,
    'pattern.fast_lane.value': ({ on }) => `Una medida avanzó con su valor del ${day(on)}.`,
    'pattern.circle_of_life.name': 'Ciclo de la vida',
    'pattern.circle_of_life.meaning':
      '3 de cada 10 personas nuevas aportan algo en 90 días, y desde que llegó la primera se unieron más personas de las que se fueron.',
    'pattern.circle_of_life.present': days =>
      `Al menos 3 de cada 10 personas nuevas que se unieron ${between(days)} aportaron algo en 90 días, y la comunidad crece.`,
    'pattern.circle_of_life.few': days =>
      `Hasta ahora, menos de 3 de cada 10 personas nuevas que se unieron ${between(days)} aportaron algo en 90 días.`,
    'pattern.circle_of_life.not_growing': days =>
      `Al menos 3 de cada 10 personas nuevas que se unieron ${between(days)} aportaron algo en 90 días; desde entonces no se han unido más personas de las que se han ido.`,
    'pattern.circle_of_life.turnover': ({ from, came, went }) =>
      `Desde el ${day(from)} ${plural(came, { one: 'se unió # persona', other: 'se unieron # personas' })} y ${plural(went, { one: 'se fue #', other: 'se fueron #' })}.`,
    'renew.review.title': 'La carta se revisa con los miembros',
    'renew.review.fails':
      'No hay abierta ninguna revisión de su carta, y ninguna reciente decidió adaptarla o hacerla evolucionar.',
    'renew.review.ask': 'abrir una revisión de la carta',
    'renew.review.remedy':
      'Abra una revisión de la carta: empieza con lo que se sabe y pregunta a los miembros qué se mantiene y qué cambia.',
    'renew.review.effort': '10 minutos',
    'renew.review.no_charter': 'La comunidad no tiene una carta en vigor que revisar.',
    'renew.review.open': 'Hay abierta una revisión de su carta.',
    'renew.review.opened': ({ on }) => `La revisión se abrió el ${day(on)}.`,
    'renew.review.decided': ({ on }) => `Una revisión decidió el ${day(on)} cambiar lo que hace la comunidad.`,
    'renew.review.none': 'No hay abierta ninguna revisión de su carta. Abra una, para que se escuche a los miembros.',

    // Mails.
    'notice.why': 'Por qué',
    'notice.how': 'Qué puede hacer',
    'notice.by_when': 'Plazo',
    'notice.next': 'Qué ocurre después',
    'mail.hello': ({ name }) => `Hola, ${name}:`,
    'mail.several': ({ notices }) => `${notices} avisos sobre sus comunidades`,
    'mail.footer':
      'Salvo que sea urgente, recibirá como máximo un correo como este al día. Este es un mensaje automático; las respuestas llegan a las personas que gestionan el servicio.',
    'mail.list': 'Avisos sobre comunidades',
    'mail.no_address': 'La persona no tiene dirección de correo electrónico.',
    'mail.refused': ({ answer }) => `El servidor de correo respondió: ${answer}`,
    'mail.not_reached': ({ problem }) => `No se pudo acceder al servidor de correo: ${problem}`,

    // Pages: requests, successions, updates and checks.
    'page_request.unanswered': ({ days }) =>
      `La última pregunta no se respondió en ${days} días. Puede enviar otra solicitud cuando quiera.`,
    'succession.asked': ({ why, role }) => `${WHY_SUCCESSION[why]} Se le propone ser ${SUCCESSIONS[role]}.`,
    'page_update.sitemap': ({ said }) => `lastmod ${said} en el mapa del sitio`,
    'page_update.http': ({ said }) => `Last-Modified: ${said}`,
    'page_update.content':
      'El texto de su parte principal ha cambiado, y dos comprobaciones posteriores lo confirmaron.',
    'page_update.signed_link': 'Mediante un enlace firmado',
    'page_update.counts': 'Es la señal de actividad más reciente.',
    'page_update.older': 'Cuenta una señal de actividad más reciente.',
    'page_update.bulk':
      'El cambio del que formaba parte afectó a seis páginas o más, por su clave o en un minuto, y no cuenta como revisión de ninguna de ellas.',
    'page_update.no_sign_of_life':
      'Solo las actualizaciones de miembros y representantes son una señal de actividad; esta vino de la administración o de un programa.',
    'page_check.status': ({ status }) => `Responde con ${status}.`,
    'page_check.no_location': ({ status }) => `Responde con ${status} sin Location.`,
    'page_check.redirects': ({ times }) => `Redirige más de ${times} veces.`,
    'page_check.not_html': 'La respuesta no es HTML ni PDF.',
    'page_check.no_host_answered':
      'No respondió ninguno de los hosts consultados, por lo que se considera un fallo de nuestra red.',
    'page_check.unread': 'No se pudo leer: no tiene texto, está dañada o tarda demasiado en leerse.',
    'page_check.cut': 'Supera 1 MiB; el resto no se leyó.',
    'page_check.robots': 'El archivo robots.txt pide que no se descargue.',
    'page_check.no_robots': ({ status }) => `No se pudo leer robots.txt: su host respondió con ${status}.`,
    'page_check.pausing': 'Su host pidió al monitor que hiciera una pausa.',
    'page_check.busy': ({ status }) => `Su host respondió con ${status}: inténtelo más tarde.`,

    // Pages behind signed links: what they share.
    'site.skip': 'Saltar al contenido',
    'site.pages': 'Páginas',
    'site.reference': 'Referencia',
    'site.title_of': ({ title, of }) => `${title}: ${of}`,
    'site.for': ({ name }) => `Para ${name}`,
    'site.your_answer': 'Su respuesta',
    'site.choose': 'Elija qué quiere hacer.',
    'site.yours_alone': 'Este enlace es solo para usted: no lo comparta.',
    'site.link.changed.title': 'Este enlace está incompleto',
    'site.link.changed.help':
      'Parece que falta una parte o que ha cambiado; los programas de correo a veces cortan los enlaces largos. Ábralo de nuevo desde el mensaje, o copie el enlace completo.',
    'site.link.expired.title': 'Este enlace ha caducado',
    'site.fact.community': 'Comunidad',
    'site.fact.portal': 'Portal',
    'site.fact.page': 'Página',
    'site.fact.address': 'Dirección',
    'site.fact.mission': 'Misión',
    'site.fact.last_updated': 'Última actualización',
    'site.fact.unknown': 'Desconocida',
    'site.fact.day': ({ on }) => day(on),
    'site.fact.commitment': 'Lo que aportan los miembros',
    'site.fact.when': 'Cuándo',
    'site.fact.where': 'Dónde',
    'site.fact.accessibility': 'Accesibilidad',
    'site.fact.online': 'En línea',
    'site.fact.seats': 'Plazas',
    'site.fact.seats_free': ({ free, capacity }) => `${free} de ${capacity} libres`,
    'site.fact.seats_taken': ({ capacity }) => `Las ${capacity} están ocupadas`,
    'site.event.cancelled.title': 'Este evento se ha cancelado',
    'site.event.cancelled.lead': 'No se celebra.',
    'site.event.over.title': 'Este evento ha terminado',
    'site.event.over.lead': 'Ya no es posible responder. Gracias por su interés.',
    'site.event.dormant.title': 'Esta serie está en reposo',
    'site.event.dormant.lead': 'No se sabe si sigue celebrándose. Quienes la organizan pueden recuperarla.',

    // The review of a page.
    'site.attest.kind': 'Revisión de la página',
    'site.attest.name': ({ community }) => `¿Es correcta la página de ${community}?`,
    'site.attest.title': '¿Es correcta esta página?',
    'site.attest.lead': place =>
      `Usted representa la página de ${placeOf(place)}. Revísela, actualice lo que haya quedado anticuado y confirme después que es correcta.`,
    'site.attest.page': 'La página',
    'site.attest.open': 'Qué más está pendiente',
    'site.attest.open_help': 'Su confirmación no resuelve estos puntos.',
    'site.attest.remedy': ({ remedy, effort }) => `${remedy} (${effort})`,
    'site.attest.confirm': 'Qué confirma',
    'site.attest.reviewed': 'He revisado la página hoy.',
    'site.attest.correct': 'Su contenido es correcto: personas, contactos, fechas, enlaces.',
    'site.attest.serves': 'Sigue sirviendo a la misión de la comunidad.',
    'site.attest.button': 'Confirmar que la página es correcta',
    'site.attest.note': ({ everyDays }) =>
      `Su confirmación queda registrada con su nombre y la fecha de hoy. La próxima revisión toca dentro de unos ${everyDays} días. Abrir esta página no registra nada.`,
    'site.attest.thanks.title': 'Gracias',
    'site.attest.thanks.lead': ({ community, portal, everyDays }) =>
      `Su confirmación de que la página de ${placeOf({ community, portal })} es correcta ha quedado registrada. La próxima revisión toca dentro de unos ${everyDays} días. Puede cerrar esta ventana.`,
    'site.attest.go': 'Ir a la página',
    'site.attest.ways': '¿Algo más?',
    'site.attest.help.title': 'Necesito ayuda',
    'site.attest.help.text':
      'La administración de su portal recibe un aviso y se pone en contacto con usted. Mientras tanto, puede detener los recordatorios.',
    'site.attest.help.button': 'Pedir ayuda',
    'site.attest.help.words': '¿Qué necesita? (opcional)',
    'site.attest.help.done': 'Hemos transmitido su petición',
    'site.attest.help.done_text': ({ portal }) =>
      `La administración de ${portal} recibe un aviso, como máximo una vez al día. Puede seguir usando su enlace para confirmar la página o ceder la función.`,
    'site.attest.help.no_admins':
      'La administración de su portal no tiene a nadie a quien avisar. Póngase en contacto con las personas que gestionan el servicio.',
    'site.attest.hand_over.title': 'Quiero ceder la función',
    'site.attest.hand_over.text': ({ community }) =>
      `Se pregunta a la otra persona si se hace cargo de la página de ${community}. Hasta que alguien acepte, la representa usted.`,
    'site.attest.hand_over.button': 'Preguntar a esta persona',
    'site.attest.hand_over.address': 'Su dirección de correo electrónico',
    'site.attest.hand_over.done': 'Hemos transmitido su petición',
    'site.attest.hand_over.done_text': ({ community, portal }) =>
      `Si esta persona pertenece a ${community}, se le pregunta si se hace cargo; si no, se avisa a la administración de ${portal}. Usted representa la página hasta que alguien haya aceptado.`,
    'site.attest.hand_over.own_address':
      'Esta es su propia dirección. Escriba la de la persona que podría hacerse cargo.',
    'site.attest.hand_over.no_address':
      'Escriba la dirección de correo electrónico de la persona que podría hacerse cargo.',
    'site.attest.leave.title': 'Ya no me ocupo de esta página',
    'site.attest.leave.text':
      'Desde hoy deja de representar esta página y de recibir mensajes sobre ella. Buscamos un relevo. Gracias por lo que ha hecho.',
    'site.attest.leave.button': 'Dejar de representar esta página',
    'site.attest.leave.done': 'Gracias por lo que ha hecho',
    'site.attest.leave.done_text': place =>
      `Ya no representa la página de ${placeOf(place)} ni recibirá más mensajes sobre ella.`,
    'site.attest.expired.help':
      'Un enlace funciona durante 14 días. El próximo aviso contiene uno nuevo; también puede pedirlo a la administración de su portal, o confirmar la página en el portal.',
    'site.attest.used.title': 'Este enlace ya se ha usado',
    'site.attest.used.help':
      'Con él se confirmó la página, y cada enlace funciona una vez. Por ahora no hay nada más que hacer. Gracias.',
    'site.attest.no_longer.title': 'Ya no representa esta página',
    'site.attest.no_longer.help':
      'Este enlace es para quien representa ahora la página. La representa otra persona, o la página se retiró. Si no es correcto, póngase en contacto con la administración de su portal.',

    // Taking over a role.
    'site.succession.kind': 'Un relevo',
    'site.succession.name': ({ community }) => `¿Tomaría el relevo en ${community}?`,
    'site.succession.title': '¿Tomaría el relevo?',
    'site.succession.lead': ({ community, portal, holder, asked }) =>
      `Hasta ahora, ${holder ?? 'otra persona'} es responsable de ${placeOf({ community, portal })}. ${asked}`,
    'site.succession.about': 'De qué se trata',
    'site.succession.both_fine': 'Tanto sí como no son buenas respuestas. Requiere unos diez minutos cada pocos meses.',
    'site.succession.accept': 'Aceptar',
    'site.succession.accept.button': 'Sí, tomo el relevo',
    'site.succession.decline': 'No aceptar',
    'site.succession.decline.button': 'No, esta vez no',
    'site.succession.because': '¿Por qué? (opcional)',
    'site.succession.note':
      'Si no acepta, o no responde, se pregunta a otra persona. Abrir esta página no registra nada.',
    'site.succession.accepted.title': 'Gracias',
    'site.succession.accepted.lead': place =>
      `Ha tomado el relevo en ${placeOf(place)}. Le avisaremos cuando haya algo que hacer.`,
    'site.succession.declined.title': 'Gracias por su respuesta',
    'site.succession.declined.lead': place => `Se pregunta a otra persona si toma el relevo en ${placeOf(place)}.`,
    'site.succession.expired.help':
      'Ya se ha preguntado a otra persona. Si quiere tomar el relevo, póngase en contacto con la administración de su portal.',
    'site.succession.answered.title': 'Esta pregunta está cerrada',
    'site.succession.answered.help':
      'Ya se ha respondido, o se ha preguntado a otra persona. No hay nada más que hacer. Gracias.',
    'site.succession.not_needed.title': 'Ya no hace falta un relevo',
    'site.succession.not_needed.help': 'El motivo ya no existe. No hay nada más que hacer. Gracias.',

    // An invitation to a community.
    'site.invitation.kind': 'Una invitación',
    'site.invitation.name': ({ community }) => `Invitación a ${community}`,
    'site.invitation.title': ({ community }) => `¿Quiere unirse a ${community}?`,
    'site.invitation.lead': ({ inviter }) => `${inviter ?? 'La comunidad'} le invita a ser miembro.`,
    'site.invitation.words': ({ words }) => `«${words}»`,
    'site.invitation.accept': 'Sí, me uno',
    'site.invitation.decline': 'No, gracias',
    'site.invitation.note': 'Tanto sí como no son buenas respuestas. Abrir esta página no registra nada.',
    'site.invitation.accepted.title': ({ community }) => `Le damos la bienvenida a ${community}`,
    'site.invitation.accepted.lead': 'Ya es miembro. El próximo mensaje le dirá con quién hablar y qué viene después.',
    'site.invitation.declined.title': 'Gracias por su respuesta',
    'site.invitation.declined.lead': ({ community }) => `No se ha unido a ${community}. No hay nada más que hacer.`,
    'site.invitation.expired.title': 'Esta invitación ha caducado',
    'site.invitation.expired.help': 'Si quiere unirse, pida otra invitación a quien lidera la comunidad.',
    'site.invitation.answered.title': 'Esta invitación está cerrada',
    'site.invitation.answered.help': 'Se respondió, se retiró o ha caducado. No hay nada más que hacer.',

    // The answer to an event.
    'site.rsvp.kind': 'Invitación',
    'site.rsvp.none.title': '¿Asistirá?',
    'site.rsvp.none.lead': ({ community }) =>
      `${community} le invita. Puede cambiar su respuesta en cualquier momento.`,
    'site.rsvp.unconfirmed.title': 'Confirme su inscripción',
    'site.rsvp.unconfirmed.lead': ({ isFull }) =>
      `${isFull ? 'Todas las plazas están ocupadas; puede apuntarse a la lista de espera.' : 'Tendrá una plaza cuando confirme que asiste.'} Si no se ha inscrito usted, no hay nada que hacer: su dirección se elimina en el plazo de un día.`,
    'site.rsvp.going.title': 'Asistirá',
    'site.rsvp.going.lead':
      'Recibirá un correo que añade la fecha a su calendario. Puede cambiar su respuesta en cualquier momento con este enlace.',
    'site.rsvp.maybe.title': 'Quizá asista',
    'site.rsvp.maybe.lead':
      'Recibirá un correo que añade la fecha a su calendario, como provisional. Puede cambiar su respuesta en cualquier momento con este enlace.',
    'site.rsvp.declined.title': 'No asistirá',
    'site.rsvp.declined.lead': 'Gracias por su respuesta. Puede cambiarla en cualquier momento con este enlace.',
    'site.rsvp.waitlisted.title': 'Está en la lista de espera',
    'site.rsvp.waitlisted.lead': ({ position }) =>
      `Todas las plazas están ocupadas. Tiene el número ${position} en la lista de espera; cuando haya una plaza libre para usted, le enviaremos un correo.`,
    'site.rsvp.offered.title': 'Hay una plaza libre para usted',
    'site.rsvp.offered.lead': ({ until: held }) =>
      `Se le reserva hasta: ${held}. Después se ofrece a la siguiente persona.`,
    'site.rsvp.accept_seat': 'Aceptar la plaza',
    'site.rsvp.decline_seat': 'Rechazar la plaza',
    'site.rsvp.join_waiting_list': 'Apuntarse a la lista de espera',
    'site.rsvp.leave_waiting_list': 'Dejar la lista de espera',
    'site.rsvp.confirm_going': 'Confirmar que asistiré',
    'site.rsvp.going': 'Asistiré',
    'site.rsvp.maybe': 'Quizá asista',
    'site.rsvp.not_going': 'No asistiré',
    'site.rsvp.reminders_on': 'Antes de los eventos a los que asiste recibe un recordatorio.',
    'site.rsvp.reminders_off': 'No recibe recordatorios de los eventos a los que asiste.',
    'site.rsvp.turn_off': 'Desactivar los recordatorios',
    'site.rsvp.turn_on': 'Activar los recordatorios',
    'site.rsvp.expired.help': 'Abra el evento en su portal, o el enlace de un mensaje más reciente.',
    'site.rsvp.gone.title': 'Este evento ya no está disponible',
    'site.rsvp.gone.help':
      'Se eliminó, o es para miembros de una comunidad a la que ya no pertenece. Una inscripción que no se confirma en el plazo de un día se elimina: vuelva a inscribirse.',

    // The registration of guests.
    'site.registration.kind': 'Inscripción',
    'site.registration.title': '¿Le gustaría asistir?',
    'site.registration.lead': ({ community, isFull }) =>
      isFull
        ? `${community} admite personas invitadas. Todas las plazas están ocupadas, y puede apuntarse a la lista de espera.`
        : `${community} admite personas invitadas. Escriba su nombre y su dirección, y confírmelos con el enlace que le enviamos.`,
    'site.registration.form': 'Su inscripción',
    'site.registration.name': 'Su nombre',
    'site.registration.email': 'Su dirección de correo electrónico',
    'site.registration.register': 'Inscribirse',
    'site.registration.correct': 'Corrija lo que está marcado abajo.',
    'site.registration.name_fault': 'Escriba su nombre en una sola línea, con 200 caracteres como máximo.',
    'site.registration.email_fault':
      'Escriba una dirección de correo electrónico completa, como grace.moreau@example.org.',
    'site.registration.note':
      'Los miembros de las comunidades organizadoras ven su nombre; quienes organizan el evento, también su dirección. Ambos se eliminan 30 días después del evento.',
    'site.registration.sent.title': 'Consulte su correo',
    'site.registration.sent.lead': ({ email }) =>
      `Hemos enviado un enlace a ${email}. Ábralo y confirme que asiste; solo entonces tendrá una plaza o un puesto en la lista de espera.`,
    'site.registration.sent.note':
      'Puede tardar unos minutos. Si no llega ningún correo, mire en la carpeta de correo no deseado, o inscríbase de nuevo dentro de una hora.',
    'site.registration.none.title': 'Aquí no hay inscripción',
    'site.registration.none.help':
      'El evento se eliminó, o no admite personas de fuera. Si pertenece a la organización, abra el evento en su portal.',

    // The check-in to a meeting.
    'site.check_in.kind': 'Registro de asistencia',
    'site.check_in.attended.title': 'Su asistencia está registrada',
    'site.check_in.attended.lead': 'Figura en la lista de asistentes. Puede cerrar esta ventana.',
    'site.check_in.early.title': 'El registro todavía no está abierto',
    'site.check_in.closed.title': 'El registro está cerrado',
    'site.check_in.confirm.title': '¿Está en la reunión?',
    'site.check_in.confirm.lead': ({ community }) => `Confirme que está en esta reunión de ${community}.`,
    'site.check_in.confirm.button': 'Sí, estoy aquí',
    'site.check_in.title': 'Registrar la asistencia',
    'site.check_in.lead':
      'Escriba su dirección de correo electrónico. Le enviamos un enlace con el que confirma que está en la reunión.',
    'site.check_in.email': 'Su dirección de correo electrónico',
    'site.check_in.no_email': 'Escriba su dirección de correo electrónico.',
    'site.check_in.send': 'Enviarme el enlace',
    'site.check_in.in_portal':
      '¿Ha iniciado sesión en su portal? Entonces también puede registrarse allí, con el mismo código.',
    'site.check_in.sent.title': 'Consulte su correo',
    'site.check_in.sent.lead': ({ community }) =>
      `Si ${community} conoce esta dirección, su titular recibe un enlace en el plazo de un minuto. Ábralo para confirmar que está en la reunión. Si no llega, pida a quienes organizan la reunión que le añadan.`,
    'site.check_in.changed.title': 'Este código está incompleto',
    'site.check_in.expired.title': 'Este código ha caducado',
    'site.check_in.gone.title': 'Esta reunión ya no está disponible',

    // The question whether a series still takes place.
    'site.series.kind': 'Serie',
    'site.series.about': ({ name, community }) => `Para ${name}, sobre ${community}`,
    'site.series.ask.title': ({ title }) => `¿Sigue celebrándose «${title}»?`,
    'site.series.ask.lead': 'Quizá todo vaya bien y solo falten las notas. Basta una respuesta.',
    'site.series.dormant.title': ({ title }) => `¿Continúa «${title}»?`,
    'site.series.dormant.lead':
      'La serie está en reposo: sus próximas fechas no aparecen en los listados. Puede recuperarla en cualquier momento.',
    'site.series.held.title': 'La serie se celebra',
    'site.series.held.lead': 'Gracias. Aparece en los listados, y no tiene que hacer nada más.',
    'site.series.ended.title': 'La serie ha terminado',
    'site.series.ended.lead': 'Gracias por lo que ha sido. Sus fechas pasadas quedan como están.',
    'site.series.dates': '¿Cuáles de estas fechas se celebraron?',
    'site.series.bring_back': 'Recuperarla',
    'site.series.takes_place': 'Sigue celebrándose',
    'site.series.only_dates': 'Solo registrar estas fechas',
    'site.series.recorded': 'Registrado, gracias. También puede decir si la serie continúa.',
    'site.series.choose_dates': 'Elija las fechas que se celebraron.',
    'site.series.has_ended': 'Ha terminado',
    'site.series.note':
      'Si ha terminado, sus próximas fechas se cancelan, y las personas que iban a asistir reciben un mensaje. Este enlace es solo para usted: no lo comparta.',
    'site.series.expired.help': 'Abra la serie en su portal, o el enlace de un mensaje más reciente.',
    'site.series.gone.title': 'Ya no puede editar esta serie',
    'site.series.gone.help': 'Se eliminó, o ahora la organiza otra persona. Gracias.',

    // The questions of a poll.
    'site.poll.kind': 'Encuesta',
    'site.poll.name': ({ community }) => `${community}: sus respuestas`,
    'site.poll.title': '¿Qué opina?',
    'site.poll.lead':
      'Responde sin su nombre. No queda registrado quién respondió qué, y puede dejar sin responder cualquier pregunta.',
    'site.poll.form': 'Sus respuestas',
    'site.poll.nothing': 'Responda al menos una pregunta.',
    'site.poll.send': 'Enviar mis respuestas',
    'site.poll.note': ({ closesOn }) =>
      `Puede responder una vez, hasta el ${day(closesOn)}. Los resultados se muestran a los miembros cuando se cierra la encuesta, si han respondido al menos cinco personas. Este enlace es solo para usted: no lo comparta.`,
    'site.poll.counted.title': 'Gracias por sus respuestas',
    'site.poll.counted.lead': 'Se han contado. Son definitivas, y en ningún lugar consta que sean suyas.',
    'site.poll.before.title': 'Estas respuestas no se cuentan',
    'site.poll.before.lead':
      'Con este enlace ya se enviaron respuestas antes. Esas se cuentan y quedan como están; cada persona responde una vez.',
    'site.poll.closed.title': 'La encuesta está cerrada',
    'site.poll.closed.lead':
      'Ya no se admiten respuestas. Los miembros encuentran los resultados en la comunidad, si han respondido al menos cinco personas.',
    'site.poll.changed.help':
      'Parece que falta una parte o que ha cambiado; los programas de correo a veces cortan los enlaces largos. Ábralo de nuevo desde el mensaje, o copie el enlace completo. La encuesta está también en sus tareas.',

    // Addresses that do not exist, and failures.
    'site.not_found.title': 'Página no encontrada',
    'site.not_found.help':
      'Esta dirección no existe. Puede que esté mal escrita, o que la página se haya movido o eliminado. La referencia enumera todas las direcciones de la API.',
    'site.not_found.front': 'Ir a la página de inicio',
    'site.not_found.reference': 'Abrir la referencia',
    'site.failure.invalid.title': 'Esta dirección no es válida',
    'site.failure.invalid.help': 'Compruebe cómo está incrustado el listado.',
    'site.failure.key.title': 'Este listado necesita una clave válida',
    'site.failure.key.help':
      'Su clave falta, es desconocida o ya no es válida. Póngase en contacto con la persona que mantiene esta página.',
    'site.failure.place.title': 'Este listado no puede mostrarse aquí',
    'site.failure.place.help':
      'Su clave no está permitida en este sitio. Póngase en contacto con la persona que mantiene esta página.',
    'site.failure.gone.title': 'No encontrado',
    'site.failure.gone.help': 'La página solicitada no existe, o ya no existe.',
    'site.failure.busy.title': 'Un momento, por favor',
    'site.failure.busy.help': 'Hay muchas solicitudes en este momento. Inténtelo de nuevo en breve.',
    'site.failure.ours.title': 'Algo ha fallado por nuestra parte',
    'site.failure.ours.help': 'La página volverá a estar disponible pronto. Inténtelo de nuevo en breve.',
    'site.failure.again': 'Intentar de nuevo',
    'site.failure.reference': ({ id }) => `Referencia: ${id}`
  },

  notices: {
    // Charters: polls, reviews, votes, touchpoints.
    poll_opened: facts => ({
      subject: `${nameOf(facts)}: tres preguntas a los miembros`,
      what: `${nameOf(facts)} revisa su carta y quiere conocer su opinión.`,
      why: 'Las respuestas ayudan a decidir qué se mantiene y qué cambia.',
      how: facts.link
        ? 'Use este enlace, que es solo para usted. Responde sin su nombre: no queda registrado quién respondió qué.'
        : 'La encuesta está en sus tareas. Responde sin su nombre: no queda registrado quién respondió qué.',
      ...linkOf(facts, 'Responder a la encuesta'),
      byWhen: dated('Puede responder hasta el', facts.by),
      next: 'Los resultados se muestran cuando se cierra la encuesta. Si ya ha respondido o prefiere no hacerlo, no hay nada que hacer.',
      because: becauseOf(facts, 'member')
    }),
    charter_review_due: facts => ({
      subject: `${nameOf(facts)}: es hora de revisar la carta`,
      what: dated(
        `La carta de ${nameOf(facts)} debe revisarse el`,
        facts.by,
        `La carta de ${nameOf(facts)} debe revisarse.`
      ),
      why: 'Una revisión muestra si la carta sigue diciendo lo que hace la comunidad.',
      how: 'La revisión está en sus tareas. Empieza con lo que se sabe y hace tres preguntas a los miembros.',
      ...linkOf(facts, 'Abrir la revisión'),
      next: 'Cuando se abre la revisión, los miembros tienen al menos 7 días para responder. Después deciden en conjunto y fijan la próxima fecha.',
      because: becauseOf(facts, 'leader')
    }),
    charter_vote_opened: facts => ({
      subject: `${nameOf(facts)}: vote sobre la carta`,
      what: `La votación sobre «${facts.said ?? 'Carta'}» de ${nameOf(facts)} está abierta.`,
      how: 'Vote a favor, en contra con una razón, o absténgase. La votación está en sus tareas, y puede cambiar su voto hasta que termine.',
      ...linkOf(facts, 'Leerla'),
      byWhen: dated('La votación termina el', facts.by),
      next: 'Termina antes si ya han votado todas las personas que pueden votar.',
      because: becauseOf(facts, 'voter')
    }),
    charter_vote_ended: facts => {
      const { subject, next } = VOTES[facts.decision ?? ''] ?? VOTE_AGAIN
      return {
        subject: `${nameOf(facts)}: ${subject}`,
        what: `La votación sobre «${facts.said ?? 'Carta'}» de ${nameOf(facts)} ha terminado.`,
        why: facts.reason,
        ...linkOf(facts, 'Leer los detalles'),
        next,
        because: becauseOf(facts, 'drafter')
      }
    },
    touchpoint_overdue: facts => ({
      subject: `${nameOf(facts)}: ¿cómo fue con ${facts.who ?? 'el patrocinador'}?`,
      what: `${facts.said ? `«${facts.said}»` : 'Un contacto'} con ${facts.who ?? 'el patrocinador'} estaba previsto${facts.by ? ` para el ${day(facts.by)}` : ''}, y no consta si tuvo lugar.`,
      how: 'Si tuvo lugar, complételo y anote qué resultó. Si no, elija otro día o cancélelo.',
      ...linkOf(facts, 'Abrir la comunidad'),
      next: 'Permanece en sus tareas hasta entonces.',
      because: becauseOf(facts, 'leader')
    }),

    // Enforcement: reminders and cases.
    page_due_soon: facts => ({
      subject: `${nameOf(facts)}: es hora de ${askOf(facts)}`,
      what: `La página de ${nameOf(facts)} necesita pronto su atención.`,
      why: whyOf(facts),
      how: howOf(facts),
      ...whereOf(facts),
      byWhen: dated('En cualquier momento hasta el', facts.by) || undefined,
      next: `Si se resuelve antes, no ocurre nada más. Si no, le enviaremos un recordatorio.${behindLink(facts)}`,
      because: becauseOf(facts, 'primary')
    }),
    page_overdue: reminder(
      'le pedimos',
      name => `Hay algo pendiente en la página de ${name} que le espera.`,
      'Se lo recordaremos una vez más adelante.',
      'Se lo recordaremos otra vez el'
    ),
    page_second_notice: reminder(
      'segundo recordatorio para',
      (name, facts) => `Sigue habiendo algo pendiente en la página de ${name}.${helpOf(facts)}`,
      'Más adelante enviaremos un último recordatorio.',
      'Enviaremos un último recordatorio el'
    ),
    page_final_notice: reminder(
      'último recordatorio para',
      name =>
        `Sigue habiendo algo pendiente en la página de ${name}. Si ya nadie puede mantener la página, díganoslo y buscaremos juntos un relevo.`,
      'Más adelante se preguntará a la administración del portal si conviene quitar la página de los listados por un tiempo.',
      'Después se preguntará a la administración del portal si conviene quitar la página de los listados por un tiempo; será el'
    ),
    suspension_proposed: facts => ({
      subject: `${nameOf(facts)}: ¿debe quitarse la página de los listados?`,
      what: `Después de tres recordatorios, sigue habiendo algo pendiente en la página de ${nameOf(facts)}. Una persona decide qué ocurre ahora.`,
      why: whyOf(facts),
      how: facts.role === 'admin' ? 'Hable primero con los representantes y decida después.' : howOf(facts),
      ...whereOf(facts),
      byWhen: dated('Se espera una decisión a partir del', facts.by) || undefined,
      next: `La página sigue como está hasta que la administración del portal decida. En cuanto esto se resuelva, ya no hace falta decidir.${behindLink(facts)}`,
      because: becauseOf(facts, 'primary')
    }),
    page_suspended: facts => ({
      subject: `${nameOf(facts)}: por ahora la página no se muestra en los listados`,
      what: `La página de ${nameOf(facts)} no se muestra en los listados por ahora. Su contenido se conserva.`,
      why: facts.reason,
      how: `${howOf(facts)}\n${
        isMaintenance(facts)
          ? 'En cuanto esto se resuelva, la página vuelve a mostrarse.'
          : 'La página vuelve a mostrarse cuando lo decida la administración del portal.'
      } Si cree que esta decisión es un error, puede recurrirla.`,
      ...whereOf(facts),
      next: 'Se le escuchará antes de que la página se retire: eso solo es posible cuando haya terminado el plazo para recurrir.',
      because: becauseOf(facts, 'primary')
    }),
    page_removed: facts => ({
      subject: `${nameOf(facts)}: la página se ha retirado`,
      what: `La página de ${nameOf(facts)} se ha retirado del portal. Su historial se conserva.`,
      why: facts.cause ?? facts.reason,
      how: 'Si la comunidad quiere volver a empezar, solicite una página nueva; puede reutilizar el texto de su primera solicitud.',
      ...linkOf(facts, 'Ver el historial'),
      next: 'No hace falta hacer nada más.',
      because: becauseOf(facts, 'primary')
    }),
    page_compliant: facts => ({
      subject: `${nameOf(facts)}: gracias, la página vuelve a estar en orden`,
      what: `${shownAgain(facts)}Lo que le recordamos sobre la página de ${nameOf(facts)} está resuelto. Gracias por mantenerla: los lectores pueden confiar en ella.`,
      why: facts.reason,
      ...linkOf(facts, 'Ver la página'),
      next: facts.causes
        ? `Dentro de un tiempo convendrá ${askOf(facts)}. Le avisaremos cuando llegue el momento.`
        : dated('Su próxima revisión debe hacerse el', facts.nextOn, 'Le avisaremos cuando toque su próxima revisión.'),
      because: becauseOf(facts, 'primary')
    }),
    page_reinstated: facts => ({
      subject: `${nameOf(facts)}: la página vuelve a mostrarse`,
      what: `La página de ${nameOf(facts)} vuelve a mostrarse en los listados.`,
      why: facts.reason,
      ...linkOf(facts, 'Ver la página'),
      next: 'No hace falta hacer nada más.',
      because: becauseOf(facts, 'primary')
    }),
    help_asked: facts => ({
      subject: `${nameOf(facts)}: ${facts.who ?? 'un representante'} pide ayuda`,
      what: `${facts.who ?? 'Un representante'} pide ayuda con la página de ${nameOf(facts)}.`,
      why: facts.said ?? facts.reason,
      how: `Póngase en contacto con ${facts.who ?? 'esa persona'} y busquen juntos una solución. Su respuesta completa la tarea. Una exención detiene los recordatorios mientras tanto.`,
      ...linkOf(facts, 'Ver la página'),
      next: 'Los recordatorios continúan hasta que esto se resuelva o se conceda una exención.',
      because: becauseOf(facts, 'admin')
    }),
    help_answered: facts => ({
      subject: `${nameOf(facts)}: una respuesta a su petición de ayuda`,
      what: `${facts.who ?? 'Una persona de la administración del portal'} ha respondido a su petición de ayuda con la página de ${nameOf(facts)}.`,
      why: facts.said,
      ...linkOf(facts, 'Ver la página'),
      next: 'Si todavía necesita ayuda, vuelva a pedirla.',
      because: becauseOf(facts, 'asker')
    }),
    infraction_opened: facts => (facts.about === 'classified_material' ? classified(facts) : caseOpened(facts)),
    infraction_decided: facts => ({
      ...decidedCase(facts),
      ...(facts.causes ? { how: howOf(facts) } : {})
    }),
    appeal_decided: decided(
      ({ decision, ...facts }) =>
        `${nameOf(facts)}: su recurso fue ${decision === 'granted' ? 'estimado' : decision === 'denied' ? 'desestimado' : 'resuelto'}`,
      ({ decision }) =>
        decision === 'granted'
          ? 'La sanción se levanta. No hace falta hacer nada más.'
          : 'Esta decisión es definitiva. Puede seguir leyendo el caso completo.',
      'primary'
    ),

    // Delivery: digests, failed deliveries, campaigns.
    weekly_digest: facts => ({
      subject: facts.title ?? `${portalOf(facts)}: su resumen semanal`,
      what: facts.lines?.join('\n') ?? 'Esto es lo que cambió en la semana.',
      ...linkOf(facts, 'Abrir el portal'),
      next: facts.later?.length ? facts.later.join('\n') : 'En la próxima semana no toca ninguna revisión.',
      because: `${toAdmins(facts)} Puede desactivar estos resúmenes en su perfil.`
    }),
    webhook_failing: facts => ({
      subject: `${facts.portal ? `${facts.portal}: los` : 'Los'} eventos no llegan a ${facts.who ?? 'un webhook'}`,
      what: `Los eventos de ${facts.portal ?? 'la organización'} no pudieron entregarse al webhook ${facts.who ?? 'previsto'}.`,
      why: facts.reason,
      how: `${facts.portal ? 'Compruebe' : 'Pida a las personas que tienen las claves de la organización que comprueben'} la dirección y el sistema al que lleva. Cuando vuelva a funcionar, la entrega continúa donde se detuvo; los eventos que se abandonaron pueden enviarse de nuevo.`,
      ...linkOf(facts, 'Abrir el portal'),
      next: 'No se pierde ningún evento: cada uno se intenta de nuevo durante tres días, y después puede volver a enviarse. Se le avisa una sola vez, no por cada evento.',
      because: facts.portal
        ? toAdmins(facts)
        : 'Recibe este mensaje porque usted es parte de la administración de un portal, y este webhook recibe los eventos de todos los portales.'
    }),
    mail_failing: facts => ({
      subject: facts.who
        ? `${portalOf(facts)}: los correos no llegan a ${facts.who}`
        : `${portalOf(facts)}: no se pudieron enviar correos`,
      what: facts.who
        ? `Los avisos de ${facts.portal ?? 'su portal'} no llegan a ${facts.who} por correo electrónico.`
        : `Los avisos de ${facts.portal ?? 'su portal'} no pudieron enviarse por correo electrónico.`,
      why: facts.reason,
      how: facts.who
        ? 'Compruebe la dirección de correo electrónico, o comuníqueselo por otro medio y regístrelo: en sus tareas figura lo que no recibió.'
        : 'Pida a las personas que gestionan el servicio que comprueben el servidor de correo. En sus tareas figura lo que no se recibió.',
      ...linkOf(facts, 'Abrir el portal'),
      next: 'Los recordatorios sobre una página continúan solo después de que se entregue el anterior. Se le avisa una sola vez, no por cada correo.',
      because: toAdmins(facts)
    }),
    campaign_started: facts => ({
      subject: `${nameOf(facts)}: ¿ayudará con ${campaignOf(facts)}?`,
      what: facts.said ?? `Ha empezado ${campaignOf(facts)}.`,
      why: facts.reason,
      how: 'Lea la página, actualice lo que haya quedado anticuado y confirme que es correcta. Requiere unos diez minutos.',
      ...linkOf(facts, 'Ver la página'),
      byWhen: dated('La campaña termina el', facts.by) || undefined,
      next: 'Si poco antes del final la página todavía no cumple el objetivo, se le recordará una vez.',
      because: toMaintainers(facts)
    }),
    campaign_ending: facts => ({
      subject: `${nameOf(facts)}: quedan pocos días de ${campaignOf(facts)}`,
      what: `Pronto termina ${campaignOf(facts)}, y esta página todavía puede ayudar a alcanzar el objetivo.`,
      why: facts.reason,
      how: 'Lea la página, actualice lo que haya quedado anticuado y confirme que es correcta.',
      ...linkOf(facts, 'Ver la página'),
      byWhen: dated('La campaña termina el', facts.by) || undefined,
      next: 'Después del final, un último mensaje le dirá el resultado.',
      because: toMaintainers(facts)
    }),
    campaign_ended: facts => ({
      subject: `${portalOf(facts)}: resultado de ${campaignOf(facts)}`,
      what: facts.reason ?? `Ha terminado ${campaignOf(facts)}.`,
      ...linkOf(facts, 'Abrir el portal'),
      next: 'La campaña ha terminado; no hace falta hacer nada más.',
      because:
        facts.role === 'admin' ? toAdmins(facts) : 'Recibe este mensaje porque se le pidió ayuda para esta campaña.'
    }),

    // Enforcement: a reminder that an admin sends now.
    page_reminder: facts => ({
      subject: `${nameOf(facts)}: le pedimos ${askOf(facts)}`,
      what:
        facts.said ??
        `${facts.who ?? 'La administración del portal'} le pide que se ocupe de la página de ${nameOf(facts)}.`,
      why: whyOf(facts),
      how: facts.causes ? howOf(facts) : undefined,
      ...whereOf(facts),
      next: `${facts.said ? `Este mensaje es de ${facts.who ?? 'la administración del portal'}. ` : ''}En cuanto esto se resuelva, no hace falta hacer nada más.${behindLink(facts)}`,
      because: becauseOf(facts, 'primary')
    }),

    // Engagement: kudos and corrections.
    kudos_received: facts => ({
      subject: `${facts.community ? `${nameOf(facts)}: ` : ''}${person(facts)} le da las gracias`,
      what: `${person(facts)} escribe: «${facts.said ?? ''}»`,
      ...linkOf(facts, 'Abrir'),
      next: facts.community ? `Este agradecimiento es de ${nameOf(facts)}.` : 'No hay nada que hacer.',
      because: 'Recibe este mensaje porque alguien le ha dado las gracias.'
    }),
    correction_requested: facts => ({
      subject: `${nameOf(facts)}: una corrección por decidir`,
      what: `Una persona pide que se corrija una anotación suya en el registro de ${nameOf(facts)}.`,
      how: 'La solicitud está en sus tareas. Acéptela, o rechácela con un motivo.',
      ...linkOf(facts, 'Decidir'),
      next:
        facts.role === 'admin'
          ? 'Quien lidera no decidió a tiempo, y la solicitud le espera a usted.'
          : 'Si no decide en 14 días, lo hará la organización.',
      because: becauseOf(facts, 'leader')
    }),
    correction_escalated: facts => ({
      subject: `${nameOf(facts)}: la organización decide sobre una corrección`,
      what:
        facts.role === 'leader'
          ? `Una solicitud de corrección en el registro de ${nameOf(facts)} no se resolvió en 14 días.`
          : `Su solicitud de corrección en el registro de ${nameOf(facts)} pasa ahora a la organización.`,
      ...linkOf(facts, 'Leer los detalles'),
      next: 'La organización decide. No hay nada que hacer.',
      because: becauseOf(facts, 'concerned')
    }),
    correction_decided: decided(
      facts => `${nameOf(facts)}: la corrección fue ${decisionIn(facts)}`,
      facts =>
        facts.decision === 'accepted'
          ? 'La anotación ya no cuenta. No hay nada que hacer.'
          : 'La anotación queda como está. Puede hacer otra solicitud con más información.',
      'concerned'
    ),

    // Events.
    event_invitation: invited(
      title => `¿asistirá a ${title}?`,
      'Tiene una invitación:',
      'Responder',
      'Puede responder sin iniciar sesión y cambiar su respuesta más adelante. Si asiste, la fecha se añade a su calendario.',
      'es miembro de una comunidad que organiza este evento'
    ),
    event_answered: invited(
      (title, { decision }) => `${decision === 'maybe' ? 'quizá asista' : 'asistirá'} a ${title}`,
      'Gracias por su respuesta:',
      'Cambiar la respuesta',
      'Con este correo la fecha se añade a su calendario, y se actualizará cuando cambie.'
    ),
    event_changed: invited(
      title => `${title} ha cambiado`,
      'Ha cambiado, y ahora es:',
      'Cambiar la respuesta',
      'Con este correo se actualiza su calendario. Si ya no le conviene, le pedimos que cambie su respuesta.'
    ),
    event_cancelled: invited(
      title => `${title} se ha cancelado`,
      'No se celebra:',
      'Ver el evento',
      'Con este correo la fecha se quita de su calendario.'
    ),
    event_left: invited(
      title => `no asistirá a ${title}`,
      'Gracias por su respuesta. No asistirá a:',
      'Cambiar la respuesta',
      'Con este correo la fecha se quita de su calendario.',
      'ya no asistirá a este evento'
    ),
    event_offered: invited(
      title => `hay una plaza libre para usted en ${title}`,
      'Hay una plaza libre, reservada para usted:',
      'Aceptar o rechazar la plaza',
      'Si no responde antes, la plaza se ofrece a la siguiente persona de la lista de espera.',
      'está en la lista de espera de este evento'
    ),
    event_registration: invited(
      title => `confirme su inscripción en ${title}`,
      'Usted, o alguien que escribió su dirección, quiere asistir a:',
      'Confirmar la inscripción',
      'Su inscripción cuenta cuando la confirma, en el plazo de un día. Si no fue usted, no hay nada que hacer.',
      'se inscribe en este evento o porque alguien escribió su dirección'
    ),
    event_reminder: invited(
      title => `recordatorio de ${title}`,
      'Se celebra en breve:',
      'Cambiar la respuesta o desactivar los recordatorios',
      'Si no puede asistir, le pedimos que cambie su respuesta: puede que otra persona espere una plaza.'
    ),
    check_in: invited(
      title => `confirme que está en ${title}`,
      'Su dirección de correo electrónico se introdujo con el código de registro de esta reunión:',
      'Confirmar que estoy aquí',
      'Solo entonces figurará en la lista de asistentes. Si no fue usted, ignore este mensaje.',
      'alguien indicó que usted está en esta reunión'
    ),
    series_unconfirmed: facts => ({
      subject: `${hostOf(facts)}: ¿sigue celebrándose ${seriesOf(facts)}?`,
      what: [
        `No sabemos si se celebraron estas fechas de ${seriesOf(facts)}:`,
        '',
        ...(facts.dates ?? []).map(when)
      ].join('\n'),
      how: 'Quizá todo vaya bien y solo falten las notas: registre quién asistió o cuántas personas, escriba el acta, o indique si una fecha se celebró o no. También puede decir que la serie continúa o que ha terminado.',
      ...linkOf(facts, 'Responder'),
      next: 'Basta una respuesta, también la de otra persona que organiza. Sin ella, la serie deja de aparecer en los listados 30 días después de este correo; no se elimina nada, y puede recuperarla en cualquier momento.',
      because: EDITS_SERIES
    }),
    series_dormant: facts => ({
      subject: `${hostOf(facts)}: ${seriesOf(facts)} ya no aparece en los listados`,
      what: `No hemos sabido si ${seriesOf(facts)} sigue celebrándose. Está en reposo: sus próximas fechas ya no aparecen en los listados, calendarios y canales.`,
      how: 'Si continúa, recupérela. Si ha terminado, también puede decirlo. Gracias por lo que ha sido.',
      ...linkOf(facts, 'Recuperarla'),
      next: 'No se elimina nada: sus fechas pasadas se conservan, y puede recuperarla en cualquier momento.',
      because: EDITS_SERIES
    }),

    // Resources.
    resource_review_due: facts => ({
      subject: `${nameOf(facts)}: toca revisar ${facts.said ? `«${facts.said}»` : 'un recurso'}`,
      what: `${facts.said ? `«${facts.said}»` : 'Un recurso'}, que comparte ${nameOf(facts)}, debe revisarse.`,
      how: 'Actualícelo y fije la fecha de la próxima revisión, o pida a quien lidera que lo archive.',
      ...linkOf(facts, 'Verlo'),
      byWhen: dated('Le pedimos que lo revise a más tardar el', facts.by) || undefined,
      next: 'Sigue disponible hasta que se revise.',
      because: becauseOf(facts, 'author')
    }),

    // The life of communities.
    membership_applied: facts => ({
      subject: `${nameOf(facts)}: ${person(facts)} quiere unirse`,
      what: `${person(facts)} solicita ser miembro de ${nameOf(facts)}.`,
      why: quoted(facts.said),
      how: 'La solicitud está en sus tareas. Acéptela, o rechácela con un motivo que ayude a la persona.',
      ...linkOf(facts, 'Abrir la comunidad'),
      next: 'Permanece en sus tareas hasta que se resuelva, 90 días como máximo.',
      because: theirs(facts)
    }),
    membership_invited: facts => ({
      subject: `${nameOf(facts)}: le invitan a ser miembro`,
      what: `${person(facts)} le invita a ${nameOf(facts)}.`,
      why: quoted(facts.said),
      ...linkOf(facts, 'Responder a la invitación'),
      byWhen: dated('Puede responder hasta el', facts.by),
      next: 'Tanto sí como no son buenas respuestas. Si no responde, la invitación caduca.',
      because: `Recibe este mensaje porque tiene una invitación a ${nameOf(facts)}.`
    }),
    membership_decided: facts => {
      const [title, what, next] = MEMBERSHIPS[facts.decision ?? ''] ?? CHANGED
      return {
        subject: `${nameOf(facts)}: ${title}`,
        what,
        why: facts.cause,
        ...linkOf(facts, 'Abrir la comunidad'),
        next,
        because: `Recibe este mensaje porque es o era miembro de ${nameOf(facts)}, o solicitó serlo.`
      }
    },
    invitation_answered: facts => ({
      subject: `${nameOf(facts)}: ${person(facts)} y su invitación`,
      what: `${person(facts)} ${INVITATIONS[facts.decision ?? ''] ?? 'respondió a la invitación.'}`,
      why: quoted(facts.cause),
      ...linkOf(facts, 'Abrir la comunidad'),
      next: 'No hay nada que hacer.',
      because: `Recibe este mensaje porque usted envió la invitación a ${nameOf(facts)}.`
    }),
    member_welcomed: facts => ({
      subject: `Le damos la bienvenida a ${nameOf(facts)}`,
      what: `Ya es miembro de ${nameOf(facts)}. ¡Le damos la bienvenida!`,
      how: facts.who
        ? `Preséntese a ${facts.who} y cuente qué le trae por aquí.`
        : 'Preséntese a las demás personas y cuente qué le trae por aquí.',
      ...linkOf(facts, 'Abrir la comunidad'),
      next: facts.date
        ? `Un buen primer paso es el próximo evento: «${facts.date.title}», ${when(facts.date)}.`
        : 'Un buen primer paso es ver las formas de contribuir o hacer una pregunta.',
      because: `Recibe este mensaje una sola vez, porque es un miembro nuevo de ${nameOf(facts)}.`
    }),
    role_handed_over: facts => {
      const isNext = facts.role === 'member'
      const role = roleOf(facts.position)
      return {
        subject: isNext ? `${nameOf(facts)}: usted es ahora ${role}` : `${nameOf(facts)}: una nueva persona es ${role}`,
        what: isNext
          ? dated(
              `${facts.who ?? 'La persona anterior'} le cede la función: usted es ${role} de ${nameOf(facts)} desde el`,
              facts.by
            )
          : dated(`${facts.who ?? 'Otra persona'} es ${role} de ${nameOf(facts)} desde el`, facts.by),
        ...because(facts),
        ...linkOf(facts, 'Abrir'),
        next: isNext
          ? 'Sus tareas y avisos le llegan a usted desde ese día.'
          : facts.nextOn
            ? dated('Su propio mandato termina el', facts.nextOn)
            : 'Gracias por todo lo que ha hecho.',
        because: becauseOf(facts, 'member')
      }
    },
    stand_in_named: facts => ({
      subject: `${nameOf(facts)}: usted es suplente de ${facts.who ?? 'otra persona'}`,
      what: dated(
        `Usted actúa como ${roleOf(facts.position)} de ${nameOf(facts)} en lugar de ${facts.who ?? 'otra persona'} desde el`,
        facts.by
      ),
      ...because(facts),
      ...linkOf(facts, 'Abrir'),
      next: dated(
        'Mientras tanto, sus tareas y avisos le llegan a usted. El último día es el',
        facts.nextOn,
        'Mientras tanto, sus tareas y avisos le llegan a usted.'
      ),
      because: becauseOf(facts, 'member')
    }),
    nomination_received: facts => ({
      subject: `${nameOf(facts)}: le proponen como ${roleOf(facts.position)}`,
      what: `${facts.who ?? 'La organización'} le propone como ${roleOf(facts.position)} de ${nameOf(facts)}.`,
      ...because(facts),
      how: 'La propuesta está en sus tareas. Acéptela o rechácela, como prefiera.',
      ...linkOf(facts, 'Responder'),
      next:
        facts.decision === 'offer'
          ? 'Si acepta, la función es suya.'
          : 'Si acepta, decide quien lidera. Si no acepta, nada cambia.',
      because: becauseOf(facts, 'member')
    }),
    nomination_accepted: facts => ({
      subject: `${nameOf(facts)}: ${facts.who ?? 'un miembro'} acepta ser ${roleOf(facts.position)}`,
      what: `${facts.who ?? 'Un miembro'} acepta ser ${roleOf(facts.position)} de ${nameOf(facts)}.`,
      ...because(facts),
      how: 'La propuesta está en sus tareas. Nombre a la persona, o rechácela con un motivo.',
      ...linkOf(facts, 'Decidir'),
      next: 'La persona recibe su decisión.',
      because: becauseOf(facts, 'leader')
    }),
    nomination_decided: facts => {
      const isAppointed = facts.decision === 'appointed'
      return {
        subject: `${nameOf(facts)}: la propuesta de ${facts.who ?? 'un miembro'} ${isAppointed ? 'salió adelante' : 'no fue aceptada'}`,
        what: isAppointed
          ? `${facts.who ?? 'Un miembro'} es ${roleOf(facts.position)} de ${nameOf(facts)}.`
          : `Por ahora, ${facts.who ?? 'un miembro'} no será ${roleOf(facts.position)} de ${nameOf(facts)}.`,
        ...(facts.cause ? { why: facts.cause } : {}),
        ...linkOf(facts, 'Leer los detalles'),
        next: isAppointed ? 'El mandato está registrado.' : 'Puede hacerse otra propuesta en cualquier momento.',
        because: becauseOf(facts, 'member')
      }
    },
    way_answered: facts => ({
      subject: `${nameOf(facts)}: ${person(facts)} responde a «${facts.said ?? ''}»`,
      what: `${person(facts)} responde a «${facts.said ?? ''}», una de las formas de contribuir a ${nameOf(facts)}.`,
      how: 'La respuesta está en sus tareas. Acéptela, o rechácela con un motivo que ayude a la persona.',
      ...linkOf(facts, 'Abrir la comunidad'),
      next: 'Permanece en sus tareas hasta que se resuelva.',
      because: becauseOf(facts, 'leader')
    }),
    way_answer_decided: facts => ({
      subject: `${nameOf(facts)}: su respuesta a «${facts.said ?? ''}»`,
      what:
        facts.decision === 'accepted'
          ? 'Su respuesta fue aceptada. ¡Gracias!'
          : 'Esta vez su respuesta no fue aceptada. Gracias por ella.',
      why: facts.cause,
      ...linkOf(facts, 'Abrir la comunidad'),
      next:
        facts.decision === 'accepted'
          ? 'Las personas de la comunidad se pondrán en contacto con usted.'
          : 'Hay otras formas de contribuir, y cambian a menudo.',
      because: `Recibe este mensaje porque usted respondió a una de las formas de contribuir a ${nameOf(facts)}.`
    }),
    dormancy_proposed: facts => ({
      subject: `${nameOf(facts)}: ¿está en reposo?`,
      what: `Desde hace mucho tiempo no se ha celebrado, previsto ni aportado nada en ${nameOf(facts)}.`,
      why: 'Las comunidades tienen épocas tranquilas. Cuando una comunidad dice que está en reposo, la gente sabe qué esperar.',
      how: 'Si necesita un descanso, déjela en reposo: el paso está en sus tareas. Lo conserva todo y puede reactivarse en cualquier momento. Si está activa, prepare su próximo evento.',
      ...linkOf(facts, 'Abrir la comunidad'),
      next: 'Nada cambia si usted no lo decide. La propuesta termina cuando la comunidad vuelve a estar activa.',
      because: becauseOf(facts, 'leader')
    }),
    community_closing: facts => ({
      subject: `${nameOf(facts)} va a cerrarse: ¿qué opina?`,
      what: dated(`${nameOf(facts)} va a cerrarse el`, facts.nextOn, `${nameOf(facts)} va a cerrarse.`),
      why: facts.said,
      how: `${facts.link ? 'Este enlace, que es solo para usted, lleva a' : 'En sus tareas hay'} tres preguntas: si debería cerrarse, si usted ayudaría a que continúe y qué habría que conservar. Responde sin su nombre: no queda registrado quién respondió qué.`,
      ...linkOf(facts, 'Responder a la encuesta'),
      byWhen: dated('Puede responder hasta el', facts.by),
      next: 'Los resultados se muestran cuando se cierra la encuesta. Quien lidera y el grupo núcleo pueden decidir que la comunidad continúe; antes no se cierra nada.',
      because: becauseOf(facts, 'member')
    }),
    community_continues: facts => ({
      subject: `${nameOf(facts)} continúa`,
      what: `${nameOf(facts)} iba a cerrarse, y continúa.`,
      why: 'Así lo decidieron quien lidera y el grupo núcleo. Lo que respondieron los miembros se muestra en los resultados de la encuesta.',
      ...linkOf(facts, 'Ver la comunidad'),
      next: 'Para usted nada cambia, y no hay nada que hacer.',
      because: becauseOf(facts, 'member')
    }),
    community_closed: facts => ({
      subject: `${nameOf(facts)} se ha cerrado`,
      what: `${nameOf(facts)} se ha cerrado. Gracias por lo que aportó y aprendió en ella.`,
      ...linkOf(facts, 'Ver la comunidad'),
      next: 'Lo que compartió, sus eventos y su carta se pueden seguir leyendo. Sus eventos posteriores se han cancelado. Su membresía queda registrada, y puede dejar la comunidad en cualquier momento. No hay nada que hacer.',
      because: becauseOf(facts, 'member')
    }),
    community_merged: facts => ({
      subject: `${nameOf(facts)} se ha unido a ${facts.said ?? 'otra comunidad'}`,
      what: `${nameOf(facts)} se ha fusionado con ${facts.said ?? 'otra comunidad'}, de la que usted también es miembro.`,
      ...linkOf(facts, 'Ver la comunidad'),
      next: 'Los canales, los próximos eventos y los recursos publicados han pasado con usted. Lo que era solo para miembros sigue siendo de los miembros que ya lo tenían; lo que escribió usted puede transferirlo. Sus funciones y su historial quedan registrados en la comunidad anterior. Puede dejar cualquiera de las dos en cualquier momento, y no hay nada que hacer.',
      because: becauseOf(facts, 'member')
    }),

    // Pages: requests and successions.
    page_request_decided: decided(
      facts => `${nameOf(facts)}: la solicitud de página fue ${decisionIn(facts)}`,
      facts =>
        facts.decision === 'approved'
          ? 'La página ya está registrada. De vez en cuando se pedirá a sus representantes que la revisen.'
          : 'Puede enviar otra solicitud con información actualizada; esta solicitud y su conversación siguen disponibles.',
      'requester'
    ),
    page_request_changes_asked: facts => ({
      subject: `${nameOf(facts)}: una pregunta sobre su solicitud de página`,
      what: facts.said ?? 'Hay una pregunta sobre su solicitud.',
      why: facts.reason,
      how: 'Responda o actualice la solicitud; entonces vuelve a las personas que deciden.',
      ...linkOf(facts, 'Responder'),
      byWhen: dated('Le pedimos que responda a más tardar el', facts.by) || undefined,
      next: dated('Sin respuesta, la solicitud caduca el', facts.nextOn, 'La solicitud espera su respuesta.'),
      because: becauseOf(facts, 'requester')
    }),
    succession_asked: facts => ({
      subject: `${nameOf(facts)}: ¿tomaría el relevo?`,
      what:
        facts.said ??
        `${facts.who ?? 'La persona que tiene ahora la función'} dejará de ser responsable de ${nameOf(facts)}, y se ha pensado en usted.`,
      why: facts.reason,
      how: 'Diga sí o no; las dos respuestas son buenas. Requiere unos diez minutos cada pocos meses.',
      ...linkOf(facts, 'Responder'),
      byWhen: dated('Le pedimos que responda a más tardar el', facts.by) || undefined,
      next: 'Si dice que no, o no responde, se pregunta a otra persona.',
      because: becauseOf(facts, 'member')
    }),
    succession_answered: facts => {
      const who = facts.who ?? 'La persona a quien se preguntó'
      const { subject, what, next } = ANSWERED[facts.decision ?? ''] ?? NOT_ANSWERED
      return {
        subject: `${nameOf(facts)}: ${who} ${subject}`,
        what: `${who} ${what} ${nameOf(facts)}.`,
        why: facts.said,
        ...linkOf(facts, 'Ver la página'),
        next,
        because: becauseOf(facts, 'holder')
      }
    },
    community_decided: decided(
      facts => `${nameOf(facts)}: ${proposalOf(facts).subject}`,
      facts => proposalOf(facts).next,
      'proposer'
    )
  },

  tasks: {
    // Charters.
    poll_open: ({ community }) => ({
      what: `Responder a tres preguntas sobre ${community ?? 'una comunidad'}`,
      why: 'Responde sin su nombre. No queda registrado si ha respondido, por lo que esta tarea permanece hasta que se cierre la encuesta.'
    }),
    charter_review: ({ community, on, open }) => ({
      what: open
        ? `Concluir la revisión de la carta de ${community ?? 'una comunidad'}`
        : `Revisar la carta de ${community ?? 'una comunidad'}`,
      why: open
        ? 'Decida con las respuestas de los miembros qué se mantiene y qué cambia, y cuándo volver a revisarla.'
        : dated('La revisión debe hacerse el', on ?? undefined, 'Toca hacer la revisión.')
    }),
    charter_vote: ({ title, community }) => ({
      what: `Votar sobre «${title}», la carta de ${community ?? 'una comunidad'}`,
      why: 'La comunidad decide en conjunto sobre su carta. Puede cambiar su voto hasta que termine la votación.'
    }),
    touchpoint: ({ community, sponsor, about: matter, on }) => ({
      what: `Registrar cómo fue con ${sponsor ?? 'el patrocinador'}${community ? ` de ${community}` : ''}${matter ? `: ${matter}` : ''}`,
      why: `Estaba previsto para el ${day(on)}. Complételo, elija otro día o cancélelo.`
    }),

    // Delivery.
    webhook_failing: ({ portal, name, failure, status }) => ({
      what: `Reparar el webhook ${name} de ${portal}`,
      why: `${failure ?? 'No se pudieron entregar eventos.'} ${
        status === 'gone'
          ? 'Se detuvo porque el destino indica que ya no existe. Ponga su estado en activo cuando vuelva a funcionar.'
          : 'Los eventos se intentan de nuevo durante tres días.'
      }`
    }),

    // Memberships.
    membership_application: one => ({
      what: `Decidir si ${one.person} se une a ${communityIn(one)}`,
      why: `${one.person} solicitó ser miembro.`
    }),
    membership_invitation: one => ({
      what: `Responder a la invitación a ${communityIn(one)}`,
      why: `Le invitan a ser miembro de ${communityIn(one)}.`
    }),

    // Cases.
    infraction_answer: one => ({ what: `Responder a la comunicación sobre ${pageOf(one)}`, why: one.what }),
    suspension_decision: one => ({
      what: `Decidir si se suspende ${pageOf(one)}`,
      why: `${one.what} Todos los recordatorios se entregaron. Hable primero con los representantes.`
    }),
    help_answer: ({ who, said, ...one }) => ({
      what: `Ayudar a ${who} con ${pageOf(one)}`,
      why: said ?? `${who} pide ayuda. Póngase en contacto, y responda cuando hayan encontrado juntos una solución.`
    }),
    infraction_decision: one => ({ what: `Decidir sobre la comunicación acerca de ${pageOf(one)}`, why: one.what }),

    // Corrections, series, findings, resources.
    correction_decision: ({ person: who, community, escalated }) => ({
      what: `Decidir sobre una corrección que pide ${who} en el registro de ${community ?? 'una comunidad'}`,
      why: escalated
        ? 'Quien lidera no decidió a tiempo.'
        : 'Las personas pueden pedir que se corrijan sus propias anotaciones. Después de 14 días decide la organización.'
    }),
    series_confirmation: ({ title, community, dormant }) => ({
      what: `Decir si «${title}» de ${community ?? 'una comunidad'} sigue celebrándose`,
      why: dormant
        ? 'La serie está en reposo y no aparece en los listados. Confirme que continúa o, si ha terminado, cancélela.'
        : 'No se sabe si se celebraron sus tres últimas fechas. Registre la asistencia, el número de asistentes, el acta o el resultado, confirme que la serie continúa, o cancélela.'
    }),
    finding: ({ community, portal, reason, remedy }) => ({
      what: `${community ?? 'Una comunidad'} en ${portal}: ${remedy ?? reason}`,
      why: reason
    }),
    resource_review: ({ title, on }) => ({
      what: `Revisar ${title}`,
      why: `Debe revisarse el ${day(on)}. Actualícelo, fije la fecha de la próxima revisión o archívelo.`
    }),

    // The life of communities.
    nomination: one => ({
      what: `Responder a la propuesta como ${ROLES[one.role]} de ${communityIn(one)}`,
      why: one.offer ? 'Si acepta, la función es suya.' : 'Quien lidera decide cuando usted haya aceptado.'
    }),
    nomination_decision: one => ({
      what: `Decidir si ${one.person} será ${ROLES[one.role]} de ${communityIn(one)}`,
      why: `${one.person} acepta.`
    }),
    way_answer: ({ person: who, community, title }) => ({
      what: `Decidir sobre la respuesta de ${who} a «${title}» en ${community ?? 'una comunidad'}`,
      why: 'Las personas pueden responder a las formas de contribuir que publica una comunidad.'
    }),
    dormancy_proposal: ({ community, since }) => ({
      what: `Decidir si ${community ?? 'una comunidad'} pasa un tiempo en reposo`,
      why: `Desde hace mucho tiempo no se ha celebrado, previsto ni aportado nada; desde el ${day(since)} parece estar en reposo. Una comunidad en reposo lo conserva todo y puede reactivarse en cualquier momento. Si está activa, prepare su próximo evento.`
    }),

    // Notices.
    notice_delivery: ({ person: who, community, portal, failure }) => ({
      what: `Entregar a ${who} por otro medio un aviso sobre ${community ?? 'una comunidad'} en ${portal}`,
      why: failure ?? 'No se pudo entregar por correo electrónico.'
    }),

    // Pages.
    page_review: page => ({
      what: `Revisar ${pageOf(page)}`,
      why:
        page.lastOn === null
          ? 'Todavía no se conoce la fecha de la última revisión.'
          : `La última señal de actividad fue el ${day(page.lastOn)}. Se espera una cada ${page.everyDays} días.`
    }),
    page_request_question: request => ({
      what: `Responder a la pregunta sobre ${pageOf(request)}`,
      why: 'La solicitud de página espera su respuesta. Sin ella, caduca.'
    }),
    page_request_decision: request => ({
      what: `Decidir sobre la solicitud de ${pageOf(request)}`,
      why: `${capital(communityIn(request))} solicita una página.`
    }),
    succession: asked => ({
      what: `Decidir si toma el relevo como ${SUCCESSIONS_OF[asked.role]} de ${communityIn(asked)}`,
      why: `Se le preguntó el ${day(asked.on)} y puede decir que no con toda libertad.`
    })
  },

  problems: {
    MOVED: {
      title: 'Cambió de dirección',
      help: 'La comunidad tiene ahora otro slug. Repita la solicitud en la dirección que figura en `Location`.'
    },
    INVALID_INPUT: {
      title: 'Datos no válidos',
      help: 'Consulte `errors`: cada entrada indica dónde está un valor no válido y cómo corregirlo.'
    },
    OUT_OF_RANGE: {
      title: 'Valor fuera de los límites',
      help: 'Una fecha, un número o un cursor de la solicitud no es válido o no puede guardarse. Consulte los valores permitidos en la documentación.'
    },
    INVALID_JSON: {
      title: 'JSON no válido',
      help: 'Envíe un documento JSON en UTF-8 con Content-Type: application/json.'
    },
    INVALID_REQUEST: {
      title: 'Solicitud incorrecta',
      help: 'La solicitud no pudo leerse como HTTP. Compruebe su dirección, sus encabezados y su longitud.'
    },
    GRAPHQL_PARSE_FAILED: {
      title: 'Error de sintaxis de GraphQL',
      help: '`query` no pudo interpretarse como un documento de GraphQL.'
    },
    GRAPHQL_VALIDATION_FAILED: {
      title: 'Validación de GraphQL fallida',
      help: 'Cada error indica el campo o el argumento que no corresponde al esquema.'
    },
    PERSISTED_QUERY_NOT_SUPPORTED: {
      title: 'Consultas guardadas no admitidas',
      help: 'Envíe el texto del documento en `query`. Los clientes con consultas guardadas automáticas lo hacen por sí solos.'
    },
    GRAPHQL_TOO_COSTLY: {
      title: 'Consulta de GraphQL demasiado compleja',
      help: 'Solicite listas más cortas (`first`), menos niveles o menos campos; `extensions.cost` muestra el coste solicitado y el permitido.'
    },
    UNAUTHENTICATED: {
      title: 'Sin autenticar',
      help: 'Envíe `Authorization: Bearer` con una clave o un token válidos.'
    },
    FORBIDDEN: {
      title: 'Sin permiso',
      help: 'La clave o la persona no tiene el permiso necesario. `allowed` en el recurso enumera las acciones permitidas.'
    },
    ORIGIN_NOT_ALLOWED: {
      title: 'Origen no permitido',
      help: 'Una clave publicable solo funciona desde los orígenes de su portal. Añada este origen al portal, exactamente como lo envía el navegador.'
    },
    NOT_FOUND: {
      title: 'No encontrado',
      help: 'No hay ningún recurso con este nombre o id que usted pueda ver.'
    },
    METHOD_NOT_ALLOWED: {
      title: 'Método no permitido',
      help: 'La dirección existe, pero no admite este método. El encabezado Allow enumera los métodos admitidos.'
    },
    NOT_ACCEPTABLE: {
      title: 'Formato no disponible',
      help: 'Solicite application/json u omita Accept.'
    },
    REQUEST_TIMEOUT: {
      title: 'Tiempo de espera agotado',
      help: 'La solicitud completa no llegó a tiempo. Envíela de nuevo con una conexión mejor o en partes más pequeñas.'
    },
    SLUG_TAKEN: {
      title: 'Slug ya en uso',
      help: 'Otro recurso tiene este slug. Elija otro, u omítalo para crear uno a partir del nombre.'
    },
    ORIGIN_TAKEN: {
      title: 'Clave externa ya en uso',
      help: 'Otro registro de esta fuente tiene esta externalKey. Actualice ese registro, o use la creación o actualización (upsert) en lugar de crear.'
    },
    EXTERNAL_ID_TAKEN: {
      title: 'Identificador externo ya en uso',
      help: 'Un externalId pertenece a una sola persona. Use el filtro `externalId` para encontrar a la persona que lo tiene.'
    },
    ALREADY_A_MEMBER: {
      title: 'La membresía ya existe',
      help: 'Hay una sola membresía por persona y comunidad. Cambie esa: sus transiciones reactivan a quien fue miembro.'
    },
    MOVE_NOT_ALLOWED: {
      title: 'Transición no permitida',
      help: 'El detalle indica el estado necesario o lo que falta. Las acciones permitidas de una comunidad, una solicitud de página o un caso lo enumeran de antemano.'
    },
    PORTAL_IN_USE: {
      title: 'Portal en uso',
      help: 'Todavía hay comunidades que remiten a este portal. Quítelo primero de los `portals` de esas comunidades: una comunidad sin portales se muestra en todos.'
    },
    CONFLICT: {
      title: 'Conflicto',
      help: 'El cambio entra en conflicto con datos existentes.'
    },
    IDEMPOTENCY_IN_PROGRESS: {
      title: 'Solicitud todavía en curso',
      help: 'Una solicitud con esta Idempotency-Key todavía se está procesando. Espere su respuesta y envíe después la solicitud otra vez con la misma Idempotency-Key.'
    },
    PRECONDITION_FAILED: {
      title: 'Condición previa no cumplida',
      help: 'El recurso ha cambiado entretanto. Consúltelo de nuevo, revise los cambios y envíe la actualización con el nuevo ETag en If-Match.'
    },
    BODY_TOO_LARGE: {
      title: 'Cuerpo de la solicitud demasiado grande',
      help: 'Divida los datos en varias solicitudes, o impórtelos como NDJSON o CSV, que se leen de forma continua.'
    },
    URI_TOO_LONG: { title: 'URI demasiado larga', help: 'Acorte la consulta.' },
    UNSUPPORTED_MEDIA_TYPE: {
      title: 'Tipo de contenido no admitido',
      help: 'Envíe application/json en UTF-8; las actualizaciones pueden ser también application/merge-patch+json, y las importaciones application/x-ndjson, text/csv o text/calendar.'
    },
    UNKNOWN_REFERENCE: {
      title: 'Referencia desconocida',
      help: 'Un slug o id del cuerpo o de un parámetro no remite a ningún recurso que usted pueda ver.'
    },
    RULE_BROKEN: {
      title: 'Regla incumplida',
      help: 'Los valores son válidos por separado, pero no en conjunto; consulte `errors`.'
    },
    CAUSE_NEEDED: {
      title: 'Se requiere un motivo',
      help: 'Dé un motivo que ayude a la persona; `errors` indica el campo.'
    },
    BULK_FAILED: {
      title: 'Solicitud múltiple fallida',
      help: 'Algunos elementos no son válidos, y no se hizo ningún cambio porque se pidió todo o nada. Corrija los elementos que figuran en `errors` y envíelos todos de nuevo.'
    },
    IDEMPOTENCY_MISMATCH: {
      title: 'Idempotency-Key ya utilizada',
      help: 'Esta clave se usó para otra solicitud. Use una Idempotency-Key nueva para cada solicitud nueva; reutilícela solo para repetir la misma solicitud.'
    },
    PRECONDITION_REQUIRED: {
      title: 'Se requiere una condición previa',
      help: 'Envíe If-Match con el ETag que leyó por última vez, para no sobrescribir otros cambios, o `*` para actualizar sin tener en cuenta la versión.'
    },
    RATE_LIMITED: {
      title: 'Demasiadas solicitudes',
      help: 'Espere el número de segundos que indica Retry-After.'
    },
    HEADERS_TOO_LARGE: {
      title: 'Encabezados demasiado grandes',
      help: 'Envíe menos encabezados o más cortos.'
    },
    INTERNAL: {
      title: 'Error interno del servidor',
      help: 'El error está registrado con el id de la solicitud en `instance`. Inténtelo de nuevo; si el error persiste, comunique ese id.'
    },
    NOT_IMPLEMENTED: {
      title: 'Formato no disponible',
      help: 'Solo está disponible JSON: omita `format` o envíe format=json.'
    },
    UNAVAILABLE: {
      title: 'Servicio no disponible',
      help: 'Inténtelo de nuevo tras el número de segundos que indica Retry-After.'
    },
    OVERLOADED: {
      title: 'Servicio sobrecargado',
      help: 'Hay demasiadas solicitudes en espera. Inténtelo de nuevo tras el número de segundos que indica Retry-After.'
    }
  },

  metrics: {
    reviews_on_time: {
      title: 'Revisiones de la carta a tiempo',
      description: 'Cuántas de las revisiones de la carta se celebraron el día en que debían hacerse, o antes.',
      unit: 'porcentaje',
      formula:
        'Las revisiones celebradas en el periodo a más tardar el día en que debían hacerse, divididas entre todas las revisiones celebradas en el periodo que debían hacerse.',
      exclusions: ['Las revisiones de cartas sin fecha de revisión.', 'Las revisiones abiertas o canceladas.']
    },
    charter_age: {
      title: 'Antigüedad de la carta',
      description: 'Cuánto tiempo llevan en vigor las cartas publicadas.',
      unit: 'días',
      formula:
        'Los días desde la publicación de la versión en vigor al final del periodo hasta el último día de este. De varias comunidades, la mediana.',
      exclusions: ['Las comunidades que ya se habían cerrado.']
    },
    open_findings_by_rule: {
      title: 'Hallazgos abiertos por regla',
      description: 'Cuántos hallazgos de cada regla están abiertos al final del periodo.',
      unit: 'hallazgos',
      formula:
        'El número de hallazgos cuyo estado es warn, fail o manual al final del último día del periodo, en el portal del ámbito o, si no lo hay, en todos los portales.',
      parts: 'la regla',
      exclusions: ['Los hallazgos con exención, no concluyentes o no aplicables.']
    },
    findings_opened: {
      title: 'Hallazgos nuevos',
      description: 'Cuántos hallazgos de cada regla se abrieron en el periodo.',
      unit: 'hallazgos',
      formula:
        'Cuántas veces, en el periodo, un hallazgo que no estaba abierto pasó a estarlo, en el portal del ámbito o, si no lo hay, en todos los portales.',
      parts: 'la regla',
      exclusions: ['Los hallazgos con exención, no concluyentes o no aplicables.']
    },
    findings_settled: {
      title: 'Hallazgos resueltos',
      description:
        'Cuántos hallazgos abiertos de cada regla se resolvieron en el periodo: la regla se cumple, hay una exención o ya no se aplica.',
      unit: 'hallazgos',
      formula:
        'Cuántas veces, en el periodo, un hallazgo que estaba abierto dejó de estarlo, en el portal del ámbito o, si no lo hay, en todos los portales.',
      parts: 'la regla',
      exclusions: []
    },
    open_findings: {
      title: 'Hallazgos abiertos',
      description: 'Cuántos hallazgos sobre comunidades y sus páginas están abiertos al final del periodo.',
      unit: 'hallazgos',
      formula:
        'El número de hallazgos cuyo estado es warn, fail o manual al final del último día del periodo, en el portal del ámbito o, si no lo hay, en todos los portales.',
      parts: 'la gravedad',
      exclusions: ['Los hallazgos con exención, no concluyentes o no aplicables.']
    },
    concentration: {
      title: 'Concentración',
      description: 'Qué pocas personas, y qué pocas unidades, dan la mitad de lo que se da.',
      unit: 'personas o unidades',
      formula:
        'El factor de ausencia: el menor número de quienes más dieron en el periodo que juntos dieron al menos la mitad de los pesos.',
      parts: 'personas o unidades',
      exclusions: [
        'Organizar y facilitar, que alguien tiene que hacer.',
        'Los actos que excluyen las reglas de equidad.',
        'Las personas sin unidad, en la parte de unidades.'
      ]
    },
    contributors_thanked: {
      title: 'Personas que aportaron y recibieron agradecimientos',
      description: 'Cuántas de las personas que aportaron algo recibieron agradecimientos.',
      unit: 'porcentaje',
      formula:
        'Las personas que aportaron algo en el periodo y recibieron agradecimientos en la comunidad en el mismo periodo, divididas entre todas las personas que aportaron algo en él.',
      exclusions: [
        'Los agradecimientos privados y los agradecimientos sin comunidad.',
        'Los actos que excluyen las reglas de equidad; pero cada agradecimiento cuenta.',
        'Las personas que no aportaron más que agradecimientos.'
      ]
    },
    evenness: {
      title: 'Equilibrio',
      description:
        'Qué tan uniformemente se reparten los miembros entre unidades, funciones y antigüedad: 0 si están todos en una, 1 si el reparto es uniforme.',
      unit: 'porcentaje',
      formula:
        'J = H / ln S, donde H = −Σ p·ln p sobre las partes p de los miembros cuyo valor se conoce, y S es el número de valores; 0 si S es 1. La antigüedad tiene cuatro tramos: menos de 1 año, de 1 a 3, de 3 a 10, y 10 años o más. El dato `effective` es e^H: como si hubiera ese número de grupos iguales.',
      parts: 'aquello por lo que se compara a los miembros: unidad, función o antigüedad',
      exclusions: [
        'Los miembros sin un valor conocido; si son más de uno de cada cinco, no hay valor.',
        'Menos de 5 miembros.'
      ]
    },
    events_held: {
      title: 'Eventos celebrados',
      description: 'Cuántas fechas de eventos se celebraron en el periodo.',
      unit: 'eventos',
      formula:
        'El número de fechas con el resultado «celebrado» que empezaron en el periodo. Una fecha con varias comunidades organizadoras cuenta una vez en un ámbito.',
      parts: 'el formato del evento',
      exclusions: ['Las fechas sin un resultado registrado.']
    },
    events_proposed: {
      title: 'Eventos propuestos por miembros',
      description: 'Cuántos de los eventos celebrados había propuesto un miembro.',
      unit: 'porcentaje',
      formula:
        'Las fechas celebradas de eventos que propuso un miembro, divididas entre todas las fechas celebradas en el periodo.',
      exclusions: ['Los eventos propuestos por personas cuyos datos se borraron cuentan como no propuestos.']
    },
    fill_rate: {
      title: 'Ocupación',
      description: 'Cuántas de las plazas se ocuparon. Puede ser superior a 1.',
      unit: 'porcentaje',
      formula:
        'La suma de asistentes dividida entre la suma de plazas, en las fechas celebradas que tienen un número de plazas.',
      exclusions: [
        'Las fechas sin número de plazas, o sin registro de quién asistió.',
        'Las respuestas a la invitación: solo cuenta la asistencia.'
      ]
    },
    first_time_speakers: {
      title: 'Ponentes por primera vez',
      description: 'Cuántas personas dieron su primera charla.',
      unit: 'personas',
      formula: 'Las personas cuya primera charla en las comunidades del ámbito fue en el periodo.',
      exclusions: [
        'Los ponentes que no están registrados como personas.',
        'Las charlas en eventos que no se celebraron.'
      ]
    },
    giver_matcher_taker_mix: {
      title: 'Perfiles donantes, equilibrados y receptores',
      description:
        'Cómo se compara entre los miembros lo que dan y lo que reciben. Todos son bienvenidos: sin personas que pregunten no hay a quién responder.',
      unit: 'personas',
      formula:
        'Los miembros del último día del periodo, por su perfil de ese día: b = (G − T) / (G + T), donde G y T son los pesos de lo que dieron y recibieron en los 180 días hasta entonces, reducidos a la mitad cada 90 días. Los donantes tienen b ≥ 0,20; los receptores, b ≤ −0,20; los equilibrados están entre ambos. Para cambiar de perfil hace falta 0,25 desde el equilibrado, y menos de 0,15 desde el donante y el receptor. Quien tiene menos de 3 en pesos (2,5 para conservar un perfil) sin asistencia, preguntas, uso ni agradecimientos es discreto. El perfil se sigue en los últimos días de los 6 meses completos anteriores a ese día. En varias comunidades, los actos se suman.',
      parts: 'perfiles donantes, equilibrados, receptores o discretos',
      exclusions: [
        'Los actos que excluyen las reglas de equidad.',
        'Los miembros en sus primeros 30 días.',
        'Las personas que no quieren tener un perfil.'
      ]
    },
    gravity_density: {
      title: 'Gravedad: densidad',
      description: 'Cuánto participa, en promedio, cada miembro que participa.',
      unit: 'peso por persona',
      formula:
        'La masa del último día del periodo, dividida entre el número de miembros que ese día son participantes del núcleo, activos o periféricos.',
      exclusions: ['Los miembros nuevos e inactivos.', 'Si un nivel no se muestra, tampoco la densidad.']
    },
    gravity_drift: {
      title: 'Gravedad: desplazamiento',
      description: 'Si los miembros se acercaron al centro de la comunidad: más de 0; o se alejaron de él: menos de 0.',
      unit: 'peso por persona',
      formula:
        'El cambio medio del peso del nivel de participación de cada miembro desde el día anterior al periodo hasta el último día de este, entre quienes eran miembros ambos días.',
      exclusions: [
        'Los miembros que son nuevos en uno de los dos días.',
        'Si no se muestra un nivel del principio o del final, o una parte del flujo, tampoco el desplazamiento.'
      ]
    },
    gravity_mass: {
      title: 'Gravedad: masa',
      description: 'Cuánto participan los miembros en conjunto.',
      unit: 'peso',
      formula:
        'La suma de los pesos de los niveles de participación de los miembros el último día del periodo: participantes del núcleo 10, miembros activos 4, periféricos 1, inactivos 0.',
      exclusions: ['Los miembros nuevos.', 'Si un nivel no se muestra, tampoco la masa.']
    },
    head_count: {
      title: 'Número de asistentes',
      description: 'Cuántas personas estuvieron en los eventos celebrados en el periodo, contadas en cada uno.',
      unit: 'asistencias',
      formula:
        'La suma, en las fechas celebradas, del número de asistentes registrado o, si son más, de las personas registradas y las de la lista o el informe más reciente que no se encontraron.',
      exclusions: ['Las fechas sin registro de quién asistió; sin ningún registro no hay valor.']
    },
    joined: {
      title: 'Altas',
      description: 'Cuántas membresías empezaron en el periodo.',
      unit: 'altas',
      formula:
        'El número de membresías cuyo primer día está en el periodo. Una persona que se une a dos comunidades cuenta dos veces.',
      exclusions: ['Las membresías que empezaron un día desconocido.']
    },
    kudos: {
      title: 'Agradecimientos',
      description: 'Cuántas veces las personas se dieron las gracias en público.',
      unit: 'agradecimientos',
      formula: 'El número de agradecimientos públicos en la comunidad que se dieron en el periodo.',
      exclusions: ['Los agradecimientos privados.', 'Los agradecimientos sin comunidad.']
    },
    leader_tenure: {
      title: 'Tiempo de liderazgo',
      description: 'Cuánto tiempo llevan quienes lideran.',
      unit: 'días',
      formula:
        'Los días desde el primer día del mandato de quien lidera hasta el último día del periodo; los mandatos con 30 días o menos entre ellos son uno solo. De varias personas, la mediana.',
      exclusions: ['Quienes lideran desde un día desconocido.']
    },
    left: {
      title: 'Bajas',
      description: 'Cuántas membresías terminaron en el periodo.',
      unit: 'bajas',
      formula:
        'El número de membresías cuyo primer día sin el miembro está en el periodo. Quien deja la organización deja todas las comunidades.',
      exclusions: ['Las membresías que terminaron un día desconocido.']
    },
    level_flow: {
      title: 'Flujo entre niveles',
      description:
        'Cómo pasaron los miembros de un nivel de participación a otro. Todos los niveles son bienvenidos, y las personas se mueven en todas las direcciones.',
      unit: 'personas',
      formula:
        'Las personas que eran miembros el día anterior al periodo y su último día, por sus niveles de participación: up si el nivel del último día es de más participación, down si es de menos. Los datos `joined` y `left` son las personas que eran miembros solo en uno de los dos días.',
      parts: 'más participación, igual o menos participación',
      exclusions: ['Los miembros que son nuevos en uno de los dos días.']
    },
    members: {
      title: 'Miembros',
      description: 'Cuántas personas son miembros al final del periodo.',
      unit: 'personas',
      formula: 'El número de personas distintas con una membresía que incluye el último día del periodo.',
      exclusions: ['Las membresías que terminaron un día desconocido.', 'Las personas que han dejado la organización.']
    },
    minutes_in_time: {
      title: 'Eventos con el acta a tiempo',
      description: 'Cuántos de los eventos celebrados tienen un acta publicada en 7 días.',
      unit: 'porcentaje',
      formula:
        'Las fechas celebradas cuya acta se publicó como máximo 7 × 24 horas después de terminar, divididas entre todas las fechas celebradas en el periodo cuyos 7 días han pasado.',
      exclusions: ['Los formatos de los que no se espera un acta.', 'Las fechas que terminaron hace menos de 7 días.']
    },
    mixing: {
      title: 'Mezcla',
      description:
        'Si las personas se encuentran con personas de otras unidades: 1 es lo que daría el azar, 0 es nunca.',
      unit: 'proporción',
      formula:
        'Para cada asistencia registrada en las fechas celebradas: la parte de los demás asistentes que son de otra unidad, en promedio; dividida entre lo mismo si los demás vinieran al azar de entre las personas de la organización.',
      exclusions: [
        'Las fechas con menos de 2 asistentes registrados por su nombre.',
        'Si menos de la mitad de los presentes están registrados por su nombre, no hay valor.',
        'Los asistentes sin unidad; si son más de uno de cada cinco, no hay valor.'
      ]
    },
    newcomers_contributing: {
      title: 'Personas nuevas que aportan',
      description: 'Cuántas personas nuevas aportan algo a la comunidad en 90 días.',
      unit: 'porcentaje',
      formula:
        'Las membresías de personas nuevas que empezaron en el periodo y cuya persona aportó algo en uno de los primeros 90 días, divididas entre todas ellas. No hay valor hasta que el periodo termine y cada una haya tenido 90 días.',
      exclusions: [
        'Las membresías que empezaron el día del lanzamiento de la comunidad.',
        'Las membresías registradas por una importación o una llamada múltiple.',
        'Las membresías que empezaron un día desconocido.',
        'Los agradecimientos y los actos que excluyen las reglas de equidad.'
      ]
    },
    newcomers: {
      title: 'Personas nuevas',
      description: 'Cuántas membresías de personas nuevas empezaron en el periodo.',
      unit: 'altas',
      formula: 'El número de membresías cuyo primer día está en el periodo y que cuentan como de personas nuevas.',
      exclusions: [
        'Las membresías que empezaron el día del lanzamiento de la comunidad.',
        'Las membresías registradas por una importación o una llamada múltiple.',
        'Las membresías que empezaron un día desconocido.'
      ]
    },
    participants: {
      title: 'Participantes',
      description: 'Cuántas personas distintas estuvieron en los eventos celebrados en el periodo.',
      unit: 'personas',
      formula:
        'El número de personas distintas registradas en las fechas celebradas: miembros el último día del periodo, e invitados. Una persona cuenta una vez, por muchas veces que haya asistido.',
      parts: 'miembros o invitados',
      exclusions: [
        'Las personas contadas sin su nombre.',
        'Si menos de la mitad de los presentes están registrados por su nombre, no hay valor.'
      ]
    },
    participation_levels: {
      title: 'Niveles de participación',
      description: 'Con qué regularidad participan los miembros. Todos los niveles son bienvenidos.',
      unit: 'personas',
      formula:
        'Los miembros del último día del periodo, según los 6 meses completos anteriores a ese día (trimestres o semestres si la comunidad se reúne con menos frecuencia): los participantes del núcleo participaron en 4 o más y aportaron en 2 o más; los activos participaron en 2 o más; los periféricos, en 1; los inactivos, en ninguno. Quien ha sido miembro durante menos de 2 de ellos es nuevo. En varias comunidades, una persona tiene el primero de estos niveles que tenga en una.',
      parts: 'participantes del núcleo, miembros activos, periféricos, inactivos o nuevos',
      exclusions: [
        'Los actos que excluyen las reglas de equidad.',
        'Los agradecimientos privados.',
        'Los meses en los que la mitad de los días fue una pausa declarada y no se celebró nada; ocupan su lugar meses anteriores.'
      ]
    },
    reach: {
      title: 'Alcance',
      description: 'Cuántas unidades de la organización tienen al menos un miembro.',
      unit: 'porcentaje',
      formula:
        'Las unidades con al menos un miembro el último día del periodo, divididas entre todas las unidades de las personas registradas.',
      exclusions: ['Las personas sin unidad.']
    },
    repeat_attendance: {
      title: 'Asistencia repetida',
      description: 'Cuántas de las personas que asistieron lo hicieron más de una vez.',
      unit: 'porcentaje',
      formula:
        'Las personas registradas en dos o más de las fechas celebradas en el periodo, divididas entre las registradas en una o más.',
      exclusions: [
        'Las personas contadas sin su nombre.',
        'Si menos de la mitad de los presentes están registrados por su nombre, no hay valor.'
      ]
    },
    resources: {
      title: 'Recursos',
      description: 'Cuántos recursos se añadieron en el periodo.',
      unit: 'recursos',
      formula: 'El número de recursos publicados que se crearon en el periodo.',
      parts: 'el tipo de recurso',
      exclusions: ['Los recursos propuestos, rechazados o retirados.']
    },
    rsvps: {
      title: 'Respuestas a invitaciones',
      description: 'Cuántas respuestas dieron las personas a las fechas de eventos del periodo.',
      unit: 'respuestas',
      formula: 'El número de respuestas, de personas y de invitados, a fechas que empezaron en el periodo.',
      parts: 'la respuesta',
      exclusions: ['Las fechas que se cancelaron o no se celebraron.', 'Las fechas posteriores a hoy.']
    },
    silo_bridge: {
      title: 'Puente entre unidades',
      description: 'Si las personas ayudan a personas de otras unidades: 1 es lo que daría el azar, 0 es nunca.',
      unit: 'proporción',
      formula:
        'O / E en respuestas, mentoría, agradecimientos y charlas en el mismo evento (en ambos sentidos) en el periodo. O es la parte de estos actos cuyas dos personas son de unidades distintas; E es lo mismo si las parejas vinieran al azar de unidades tan activas como estas: 1 − Σ (parte de la unidad en actos dados · parte en actos recibidos).',
      exclusions: [
        'Menos de 20 actos, o menos de 5 personas que dan o que reciben.',
        'Las personas sin unidad; si son suyos más de uno de cada cinco actos, no hay valor.',
        'Los actos que excluyen las reglas de equidad.',
        'Los agradecimientos privados.'
      ]
    },
    speaker_levels: {
      title: 'Ponentes por nivel',
      description:
        'De qué niveles de participación vienen los ponentes. Junto a `participation_levels` muestra si todos los niveles tienen voz.',
      unit: 'personas',
      formula:
        'Las personas que dieron una charla en el periodo, por su nivel de participación del último día, como en `participation_levels`. Quien no es miembro ese día es un invitado.',
      parts: 'participantes del núcleo, miembros activos, periféricos, inactivos o nuevos, o invitados',
      exclusions: [
        'Los ponentes que no están registrados como personas.',
        'Las charlas en eventos que no se celebraron.'
      ]
    }
  },

  elements: {
    communities: {
      communities: 'Comunidades',
      search: 'Buscar comunidades',
      topic: 'Tema',
      allTopics: 'Todos los temas',
      go: 'Buscar',
      loading: 'Cargando comunidades…',
      more: 'Mostrar más',
      next: 'Página siguiente',
      start: 'Volver a la primera página',
      shown: { one: '{count} comunidad', many: '{count} de comunidades', other: '{count} comunidades' },
      shownMore: {
        one: 'Primera {count} comunidad',
        many: 'Primeras {count} de comunidades',
        other: 'Primeras {count} comunidades'
      },
      shownNext: { one: '{count} comunidad más', many: '{count} de comunidades más', other: '{count} comunidades más' },
      members: { one: '{count} miembro', many: '{count} de miembros', other: '{count} miembros' },
      leaders: { one: '{count} líder', many: '{count} de líderes', other: '{count} líderes' },
      noLeader: 'Busca a una persona que lidere',
      nextEvent: 'Próximo: {title}, {start}',
      paused: 'En pausa hasta el {day}',
      partOf: 'Parte de {name}',
      topics: 'Temas',
      moreTopics: { one: '{count} tema más', many: '{count} de temas más', other: '{count} temas más' },
      emptyTitle: 'Todavía no hay comunidades',
      emptyText: 'Las comunidades aparecen aquí cuando se crean.',
      nothingTitle: 'No se encontró nada',
      nothingText: 'Pruebe con otras palabras, o muestre todas las comunidades.',
      clear: 'Mostrar todas las comunidades',
      errorTitle: 'No se pudieron cargar las comunidades',
      errorText: 'Inténtelo de nuevo.',
      originTitle: 'Esta clave no funciona desde {origin}',
      originText: 'La administración de este sitio puede permitirlo; consulte la consola del navegador.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'La lista se carga cuando vuelva a tener conexión.',
      retry: 'Intentar de nuevo',
      status: STATUS
    },

    community: {
      community: 'Comunidad',
      loading: 'Cargando la comunidad…',
      partOf: 'Parte de {name}',
      topics: 'Temas',
      members: { one: '{count} miembro', many: '{count} de miembros', other: '{count} miembros' },
      since: 'Desde el {day}',
      cadence: {
        day: {
          one: 'Se reúne todos los días',
          many: 'Se reúne cada {count} de días',
          other: 'Se reúne cada {count} días'
        },
        week: {
          one: 'Se reúne todas las semanas',
          many: 'Se reúne cada {count} de semanas',
          other: 'Se reúne cada {count} semanas'
        },
        month: {
          one: 'Se reúne todos los meses',
          many: 'Se reúne cada {count} de meses',
          other: 'Se reúne cada {count} meses'
        }
      },
      freshness: 'Hasta qué punto está al día esta página',
      mission: 'Misión',
      objectives: 'A qué contribuye',
      join: 'Cómo unirse',
      joinPolicy: {
        open: 'Todas las personas son bienvenidas y pasan a ser miembros de inmediato.',
        approval: 'Solicítelo con unas palabras sobre usted. El grupo núcleo lee todas las solicitudes.',
        invitation:
          'Los miembros nuevos reciben una invitación. Póngase en contacto con las personas que figuran abajo si quiere participar.'
      },
      joinLink: { open: 'Unirse', approval: 'Solicitar', invitation: 'Contactar con la comunidad' },
      profile: {
        experience: 'Experiencia',
        level: 'Nivel',
        commitment: 'Tiempo y trabajo',
        objectives: 'Lo que los miembros quieren lograr'
      },
      events: 'Próximos eventos',
      subscribe: 'Suscribirse en un calendario',
      noEvents: 'Por ahora no hay eventos previstos.',
      online: 'En línea',
      onSite: 'Presencial',
      hybrid: '{place} y en línea',
      cancelled: 'Cancelado',
      tentative: 'Provisional',
      joinOnline: 'Participar en línea',
      register: 'Inscribirse',
      add: 'Añadir al calendario',
      people: 'Personas',
      noLeader: 'Busca a una persona que lidere',
      before: { one: 'Antes: {count} persona', many: 'Antes: {count} de personas', other: 'Antes: {count} personas' },
      sinceOrEarlier: 'Desde el {day} o antes',
      fromTo: '{from} – {until}',
      until: 'Hasta el {until}',
      from: 'Desde el {day}',
      role: {
        leader: 'Liderazgo',
        core: 'Grupo núcleo',
        sponsor: 'Patrocinio',
        facilitator: 'Facilitación',
        coach: 'Acompañamiento',
        member_support: 'Atención a los miembros',
        information_resources: 'Información y recursos',
        web_admin: 'Administración web'
      },
      charter: 'Carta',
      canvas: 'Lienzo de {title}',
      readCharter: 'Leer la carta',
      pdf: 'Descargar en PDF',
      kudos: 'Agradecimientos',
      fromPerson: 'De {name}',
      toPerson: 'Para {name}',
      fromToPerson: 'De {from} para {to}',
      channels: 'Dónde encontrarla',
      channel: {
        website: 'Sitio web',
        chat: 'Chat',
        forum: 'Foro',
        mailing_list: 'Lista de correo',
        calendar: 'Calendario',
        repository: 'Repositorio',
        video: 'Vídeo',
        documents: 'Documentos',
        social: 'Red social',
        other: 'Enlace'
      },
      subcommunities: 'Grupos que incluye',
      related: 'Comunidades relacionadas',
      status: STATUS,
      paused: 'En pausa hasta el {day}',
      state: {
        approved: 'Esta comunidad está aprobada, y se está preparando su lanzamiento.',
        planning: 'Esta comunidad prepara su lanzamiento. Quienes quieran participar ya son bienvenidos.',
        renewing: 'Los miembros están renovando lo que acordaron. Las ideas son bienvenidas.',
        dormant: 'Esta comunidad está en reposo por ahora. Puede volver a estar activa en cualquier momento.',
        closing: 'Los miembros preparan un cierre ordenado de esta comunidad.',
        closed:
          'Esta comunidad ha terminado. Lo que creó se puede seguir leyendo aquí. Gracias a todas las personas que participaron.',
        merged: 'Esta comunidad continúa como parte de otra.',
        withdrawn: 'Esta comunidad no llegó a empezar. Sus planes se pueden seguir leyendo aquí.'
      },
      closingOn: 'Se cierra el {day}. Hasta entonces, todo sigue como siempre.',
      closedOn:
        'Esta comunidad terminó el {day}. Lo que creó se puede seguir leyendo aquí. Gracias a todas las personas que participaron.',
      mergedInto: 'Esta comunidad continúa como parte de {name}.',
      visit: 'Ir a {name}',
      noneTitle: 'Comunidad no encontrada',
      noneText: 'No existe, o no se muestra aquí.',
      errorTitle: 'No se pudo cargar la comunidad',
      errorText: 'Inténtelo de nuevo.',
      originTitle: 'Esta clave no funciona desde {origin}',
      originText: 'La administración de este sitio puede permitirlo; consulte la consola del navegador.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'La comunidad se carga cuando vuelva a tener conexión.',
      retry: 'Intentar de nuevo',
      joinNow: 'Unirse',
      joinAgain: 'Unirse de nuevo',
      applyNow: 'Solicitar',
      accept: 'Aceptar la invitación',
      send: 'Enviar la solicitud',
      saving: 'Un momento…',
      notSaved: 'No ha funcionado. {problem}',
      tellUs: 'Qué aporta y qué le gustaría obtener. Todas las respuestas son opcionales.',
      ask: {
        experience: 'Su experiencia',
        commitment: 'El tiempo y el trabajo que ofrece',
        objectives: 'Lo que le gustaría obtener',
        gives: 'Lo que aportará'
      },
      joined: {
        active: 'Usted es miembro.',
        applied: 'Su solicitud espera una respuesta.',
        invited: 'Tiene una invitación.'
      },
      checklist: {
        approve: 'Antes de que se apruebe',
        launch: 'Antes del lanzamiento',
        close: 'Antes de que se cierre'
      },
      done: 'Hecho:',
      missing: 'Por hacer:'
    },

    events: {
      events: 'Eventos',
      upcoming: 'Próximos eventos',
      view: 'Vista',
      agenda: 'Agenda',
      month: 'Mes',
      previous: 'Mes anterior',
      next: 'Mes siguiente',
      today: 'Hoy',
      zone: 'Zona horaria: {zone}',
      loading: 'Cargando eventos…',
      shown: { one: '{count} evento', many: '{count} de eventos', other: '{count} eventos' },
      more: 'Mostrar más',
      others: { one: '{count} más', many: '{count} más', other: '{count} más' },
      allDay: 'Todo el día',
      online: 'En línea',
      onSite: 'Presencial',
      hybrid: '{place} y en línea',
      cancelled: 'Cancelado',
      moved: 'Cambió de fecha',
      movedFrom: 'Antes: {when}',
      tentative: 'Provisional',
      join: 'Participar en línea',
      joinTitle: 'Participar en línea: {title}',
      register: 'Inscribirse',
      registerTitle: 'Inscribirse: {title}',
      add: 'Añadir al calendario',
      addTitle: 'Añadir al calendario: {title}',
      subscribe: 'Suscribirse en un calendario',
      nothingOn: 'No hay eventos este día.',
      emptyTitle: 'No hay próximos eventos',
      emptyText: 'No hay nada previsto hasta el {day}.',
      errorTitle: 'No se pudieron cargar los eventos',
      errorText: 'Inténtelo de nuevo.',
      originTitle: 'Esta clave no funciona desde {origin}',
      originText: 'La administración de este sitio puede permitirlo; consulte la consola del navegador.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'Los eventos se cargan cuando vuelva a tener conexión.',
      retry: 'Intentar de nuevo',
      format: {
        ...Object.fromEntries(Object.entries(FORMATS).map(([format, name]) => [format, capital(name)])),
        other: ''
      },
      rsvp: '¿Asistirá? {title}',
      going: 'Asistiré',
      maybe: 'Quizá',
      declined: 'No asistiré',
      wait: 'Apuntarse a la lista de espera',
      waiting: 'En lista de espera',
      accept: 'Aceptar la plaza',
      leave: 'Rechazar la plaza',
      seats: {
        one: 'Queda {count} plaza.',
        many: 'Quedan {count} de plazas.',
        other: 'Quedan {count} plazas.'
      },
      full: 'Todas las plazas están ocupadas. Desde la lista de espera se le ofrece la próxima que quede libre.',
      offered: 'Hay una plaza libre para usted. Se le reserva hasta: {when}.',
      saving: 'Guardando su respuesta…',
      notSaved: 'Su respuesta no se guardó.',
      noFile: 'No se pudo cargar el archivo. Inténtelo de nuevo.',
      answered: {
        none: '¿Asistirá?',
        going: 'Asistirá.',
        maybe: 'Quizá asista.',
        declined: 'No asistirá.',
        waitlisted: 'Está en la lista de espera. Cuando quede una plaza libre, se le ofrecerá.'
      },
      past: 'Eventos pasados',
      earlier: 'Mostrar eventos anteriores',
      newest: 'Volver a los eventos más recientes',
      noneTitle: 'No hay eventos pasados',
      noneText: 'Los eventos aparecen aquí cuando han terminado.',
      minutes: 'Acta',
      recording: 'Grabación',
      recordings: 'Grabación {number}',
      outcome: { held: 'Se celebró', not_held: 'No se celebró' }
    },

    governance: {
      pages: 'Páginas de comunidades',
      overdue: 'Desactualizada o muy atrasada',
      select: 'Seleccionar {name}',
      selectAll: 'Seleccionar todo',
      selected: {
        one: '{count} página seleccionada',
        many: '{count} de páginas seleccionadas',
        other: '{count} páginas seleccionadas'
      },
      selectSome: 'Seleccione páginas para enviar recordatorios, conceder una exención o asignar representantes.',
      actions: 'Acciones para las páginas seleccionadas',
      remind: 'Recordar',
      waive: 'Eximir',
      assign: 'Asignar',
      remindNow: 'Enviar un recordatorio',
      waiveNow: 'Conceder una exención',
      assignNow: 'Asignar representantes',
      pageCount: { one: '{count} página', many: '{count} de páginas', other: '{count} páginas' },
      personCount: { one: '{count} persona', many: '{count} de personas', other: '{count} personas' },
      remindTitle: 'Enviar un recordatorio a los representantes',
      remindText:
        'Reciben su mensaje con lo que está pendiente en su página y un enlace con el que pueden confirmarla o pedir ayuda. Se envía con sus demás avisos, como máximo una vez al día.',
      message: 'Su mensaje (opcional)',
      messageHint: 'Por ejemplo, hasta cuándo, y a quién pueden preguntar.',
      waiveTitle: 'Conceder una exención',
      waiveText: 'Hasta ese día la regla no cuenta para estas páginas, y no se envían recordatorios sobre ella.',
      rule: 'Regla',
      lastDay: 'Último día',
      reason: 'Motivo',
      reasonHint: 'Pueden leerlo todas las personas que ven el hallazgo.',
      assignTitle: 'Asignar representantes',
      assignText: 'Toman el relevo hoy en cada una de estas páginas. Deje un campo vacío para mantener a quien está.',
      primary: 'Representante principal',
      secondary: 'Representante de apoyo',
      personHint: 'Escriba un nombre y elija, o escriba una dirección de correo electrónico.',
      checking: 'Un momento…',
      willRemind: 'Se enviará un recordatorio a {people} sobre {pages}.',
      willDo: 'Esto se aplica a {pages}.',
      willNotChange: 'No hay nada que cambiar: ya estaba hecho.',
      cannot: {
        one: 'No es posible para {count} página:',
        many: 'No es posible para {count} de páginas:',
        other: 'No es posible para {count} páginas:'
      },
      cancel: 'Cancelar',
      close: 'Cerrar',
      saving: 'Un momento…',
      reminded: 'Hecho: se enviará un recordatorio a {people} sobre {pages}.',
      done: 'Hecho para {pages}.',
      notDone: 'No ha funcionado. {problem}',
      fillIn: 'Rellene este campo.',
      search: 'Buscar páginas',
      freshnessLabel: 'Actualidad',
      maintenanceLabel: 'Fase de recordatorio',
      ruleLabel: 'Hallazgo',
      sortLabel: 'Ordenar por',
      any: 'Todo',
      exports: 'Exportar CSV',
      loading: 'Cargando páginas…',
      loaded: {
        one: 'Cargando… {count} página',
        many: 'Cargando… {count} de páginas',
        other: 'Cargando… {count} páginas'
      },
      shown: { one: '{count} página', many: '{count} de páginas', other: '{count} páginas' },
      more: 'Mostrar más',
      page: 'Página',
      found: 'Hallazgos',
      ladder: 'Fase de recordatorio',
      next: 'Próximo paso',
      people: 'Representantes',
      since: 'desde el {day}',
      until: 'hasta el {day}',
      by: 'a más tardar el {day}',
      updated: 'Actualizada el {day}',
      neverUpdated: 'Sin actualización conocida',
      inOrder: 'Nada que hacer',
      others: { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
      nobody: 'Sin representante',
      nothingNext: 'Ninguno',
      details: 'Detalles de {name}',
      detailsLoading: 'Cargando los hallazgos…',
      noFindings: 'No hay hallazgos abiertos: esta página está en orden.',
      detailsFailed: 'No se pudieron cargar los hallazgos.',
      evidence: 'Pruebas',
      clause: 'Cláusula',
      remedy: 'Cómo resolverlo',
      effort: 'Requiere {name}',
      call: 'Llamada a la API',
      openPage: 'Abrir la página',
      emptyTitle: 'Todavía no hay páginas',
      emptyText: 'Las páginas aparecen aquí cuando se registran.',
      nothingTitle: 'No se encontró nada',
      nothingText: 'Ninguna página corresponde a estos filtros.',
      clear: 'Mostrar todas las páginas',
      errorTitle: 'No se pudieron cargar las páginas',
      errorText: 'Inténtelo de nuevo.',
      deniedTitle: 'Para la administración del portal',
      deniedText: 'Su cuenta no tiene acceso a los hallazgos. Pida acceso a la administración del portal.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'La lista se carga cuando vuelva a tener conexión.',
      secretTitle: 'Quite la clave de esta página',
      secretText:
        'Cualquier visitante puede leerla. Elimínela y cree una clave nueva. Defina «src» con una ruta de su propio servidor que añada la clave, o asigne la propiedad «token» desde un script.',
      unsetTitle: 'Falta la fuente',
      unsetText: 'Defina «src» con una ruta de su propio servidor que añada una clave, o asigne la propiedad «token».',
      retry: 'Intentar de nuevo',
      sorts: {
        worst: 'Más urgentes',
        oldest: 'Más tiempo sin actualizar',
        name: 'Nombre',
        ladder: 'Fase de recordatorio más avanzada'
      },
      freshness: {
        fresh: 'Al día',
        due: 'Revisión próxima',
        stale: 'Desactualizada',
        abandoned: 'Muy atrasada',
        unknown: 'Desconocida'
      },
      exemption: {
        paused: 'En pausa',
        waived: 'Exenta',
        closed: 'Cerrada',
        removed: 'Retirada'
      },
      maintenance: {
        compliant: 'En orden',
        due: 'Revisión próxima',
        overdue: 'Primer aviso',
        second_notice: 'Segundo aviso',
        final_notice: 'Último aviso',
        suspension_proposed: 'Suspensión propuesta',
        suspended: 'Suspendida',
        removed: 'Retirada'
      },
      severity: { critical: 'Crítica', high: 'Alta', medium: 'Media', low: 'Baja' }
    },

    metrics: {
      metrics: 'Métricas',
      loading: 'Cargando métricas…',
      shown: { one: '{count} métrica', many: '{count} de métricas', other: '{count} métricas' },
      all: 'Todas las comunidades',
      chart: 'Gráfico de {title}. La tabla de abajo contiene sus cifras.',
      figures: 'Cifras de {title}',
      period: 'Periodo',
      total: 'Total',
      open: 'hasta ahora',
      withheld: 'Una cifra no se muestra si se refiere a menos de 5 personas, o si permitiría deducir otra que sí.',
      csv: 'Descargar en CSV',
      errorTitle: 'No se pudieron cargar las métricas',
      errorText: 'Inténtelo de nuevo.',
      originTitle: 'Esta clave no funciona desde {origin}',
      originText: 'La administración de este sitio puede permitirlo; consulte la consola del navegador.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'Las métricas se cargan cuando vuelva a tener conexión.',
      retry: 'Intentar de nuevo',
      by: { month: '{unit} por mes', quarter: '{unit} por trimestre', year: '{unit} por año' },
      lack: { small_numbers: 'no se muestra', open_period: 'no se muestra hasta que termine el periodo' },
      refused: {
        community: 'No se muestra aquí: solo quienes pueden ver la comunidad pueden consultar esta métrica.',
        managers:
          'No se muestra aquí: solo quienes lideran una comunidad y su grupo núcleo pueden consultar esta métrica.'
      },
      metric: {},
      part: PARTS
    },

    portal: {
      portal: 'El portal de un vistazo',
      loading: 'Cargando el portal…',
      communities: { one: '{count} comunidad', many: '{count} de comunidades', other: '{count} comunidades' },
      pages: { one: '{count} página', many: '{count} de páginas', other: '{count} páginas' },
      freshness: 'Hasta qué punto están al día las páginas',
      noPages: 'Todavía no hay páginas. Aparecen aquí cuando se registran.',
      freshnessOf: {
        fresh: 'Al día',
        due: 'Revisión próxima',
        stale: 'Desactualizada',
        abandoned: 'Muy atrasada',
        unknown: 'Desconocida'
      },
      score: 'Puntuación',
      scoreText: 'Todos los hallazgos del portal en un solo número; 10 es lo mejor.',
      best: 'de {best}',
      noScore: 'Todavía no se conoce. La puntuación aparece después de la primera evaluación.',
      trend: 'Las últimas 12 semanas',
      trendText: 'La puntuación era {from} el {day}. Ahora es {score}.',
      unknownUntil: 'No se conoce antes del {day}.',
      figures: 'Cifras',
      day: 'Día',
      unknown: 'no se conoce',
      more: { one: 'Mostrar {count} más', many: 'Mostrar {count} más', other: 'Mostrar {count} más' },
      help: 'Quién necesita ayuda',
      helpShown: 'Los {count} casos más urgentes de {all}',
      noHelp: 'Todo está en orden. Gracias a todas las personas que mantienen las páginas.',
      since: 'desde el {day}',
      effort: 'Requiere {name}',
      next: 'A continuación: {what}',
      nextOn: 'A continuación, el {day}: {what}',
      openPage: 'Abrir la página de {name}',
      maintenance: {
        due: 'Revisión próxima',
        overdue: 'Primer aviso',
        second_notice: 'Segundo aviso',
        final_notice: 'Último aviso',
        suspension_proposed: 'Suspensión propuesta',
        suspended: 'Suspendida',
        removed: 'Retirada'
      },
      changes: 'Qué cambió esta semana',
      noChanges: 'No cambió nada en los últimos 7 días.',
      events: 'Próximos eventos',
      noEvents: 'Por ahora no hay eventos previstos.',
      online: 'En línea',
      onSite: 'Presencial',
      hybrid: '{place} y en línea',
      register: 'Inscribirse',
      registerTitle: 'Inscribirse: {title}',
      network: 'Cómo están conectadas las comunidades',
      networkText: 'Las comunidades están cerca unas de otras si tienen temas o personas en común.',
      noNetwork: 'Todavía no hay comunidades que conectar.',
      picture: 'Imagen de las comunidades y de lo que tienen en común. La lista de abajo dice lo mismo.',
      list: 'Leerlo como lista',
      sharedTopics: 'Temas en común',
      sharedPeople: 'Personas en común',
      people: {
        one: 'al menos {count} persona',
        many: 'al menos {count} de personas',
        other: 'al menos {count} personas'
      },
      noneTitle: 'Portal no encontrado',
      noneText: 'No existe, o no se muestra aquí.',
      errorTitle: 'No se pudo cargar el portal',
      errorText: 'Inténtelo de nuevo.',
      originTitle: 'Esta clave no funciona desde {origin}',
      originText: 'La administración de este sitio puede permitirlo; consulte la consola del navegador.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'El portal se carga cuando vuelva a tener conexión.',
      retry: 'Intentar de nuevo'
    },

    charter: {
      charter: 'Carta',
      loading: 'Cargando la carta…',
      canvas: 'Lienzo de {title}. El texto de abajo contiene todo su contenido.',
      pdf: 'Descargar en PDF',
      poster: 'Descargar en PDF (A3)',
      noneTitle: 'Todavía no hay carta',
      noneText: 'La carta aparece aquí cuando la comunidad la publica.',
      errorTitle: 'No se pudo cargar la carta',
      errorText: 'Inténtelo de nuevo.',
      originTitle: 'Esta clave no funciona desde {origin}',
      originText: 'La administración de este sitio puede permitirlo; consulte la consola del navegador.',
      offlineTitle: 'Parece que no tiene conexión',
      offlineText: 'La carta se carga cuando vuelva a tener conexión.',
      retry: 'Intentar de nuevo'
    }
  }
}
