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

const { day, days, list, moment, plural, span } = makeLanguage('ar')

/** A name, or a run of Latin letters or signs, that keeps its own direction: names in any script stand in these sentences. */
const apart = (text: string | number) => `\u2068${text}\u2069`
/** A formula, in one line. */
const math = (text: string) => apart(text.replaceAll(' ', '\u00a0'))
const quoted = (text: string | undefined) => (text ? `«${apart(text)}»` : undefined)
/** The full stop after a text that has no end of its own. */
const stop = (text: string) => (/[.!?…؟]$/.test(text) ? '' : '.')
/** Words with a day after them; else other words. */
const dated = (words: string, on: string | undefined, otherwise = '') => (on ? `${words} ${day(on)}.` : otherwise)
/** What is listed, each of it with a direction of its own. */
const named = (texts: readonly string[]) => list(texts.map(apart))

/** How a noun is counted: one, two, three to ten, eleven to ninety-nine, and hundreds or none. */
const counter =
  (one: string, two: string, few: string, many: string, other: string, zero = `# ${other}`) =>
  (count: number) =>
    plural(count, { zero, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` })

// Nouns as subjects, and as what follows a verb or a preposition.
const pagesOf = counter('صفحة واحدة', 'صفحتين', 'صفحات', 'صفحة', 'صفحة')
const eventsOf = counter('فعالية واحدة', 'فعاليتين', 'فعاليات', 'فعالية', 'فعالية')
const events = counter('فعالية واحدة', 'فعاليتان', 'فعاليات', 'فعالية', 'فعالية')
const peopleOf = counter('شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص')
const people = counter('شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص')
const daysOf = counter('يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم')
const secondsOf = counter('ثانية واحدة', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية')
const hourForms = counter('ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة')
const pointsOf = counter('نقطة واحدة', 'نقطتين', 'نقاط', 'نقطة', 'نقطة')
const timesOf = counter('مرة واحدة', 'مرتين', 'مرات', 'مرة', 'مرة')
const membersOf = counter('عضو واحد', 'عضوين', 'أعضاء', 'عضوًا', 'عضو')
const seriesForms = counter('سلسلة واحدة', 'سلسلتان', 'سلاسل', 'سلسلة', 'سلسلة')
const seriesOfCount = counter('سلسلة واحدة', 'سلسلتين', 'سلاسل', 'سلسلة', 'سلسلة')
const formats = counter('صيغة واحدة', 'صيغتان', 'صيغ', 'صيغة', 'صيغة')
const periodsOf = counter('فترة واحدة', 'فترتين', 'فترات', 'فترة', 'فترة')

/** The last ones of some events, after a preposition. */
const lastEvents = (count: number) =>
  plural(count, {
    zero: 'آخر # فعالية',
    one: 'آخر فعالية',
    two: 'آخر فعاليتين',
    few: 'آخر # فعاليات',
    many: 'آخر # فعالية',
    other: 'آخر # فعالية'
  })

// What is named in sentences.

const COMMUNITY: Record<CommunityStatus, string> = {
  draft: 'مسودة',
  proposed: 'مقترح',
  changes_asked: 'بانتظار تعديلات',
  approved: 'معتمد',
  declined: 'مرفوض',
  planning: 'قيد التحضير',
  active: 'نشط',
  renewing: 'قيد التجديد',
  dormant: 'في فترة سكون',
  closing: 'قيد الإغلاق',
  closed: 'مغلق',
  merged: 'مدمج في مجتمع آخر',
  withdrawn: 'مسحوب'
}

const CASE: Record<InfractionStatus, string> = {
  reported: 'مقدَّم',
  triaged: 'قيد الدراسة',
  acknowledged: 'مُقرّ به',
  disputed: 'معترَض عليه',
  remedied: 'تمت معالجته',
  upheld: 'ثبتت صحته',
  dismissed: 'لم تثبت صحته',
  sanctioned: 'اتُّخذ إجراء بشأنه',
  appealed: 'قيد التظلم',
  final: 'مغلق'
}

const SANCTIONS: Record<Sanction, string> = {
  reminder: 'تذكير',
  first_notice: 'إشعار أول',
  second_notice: 'إشعار ثانٍ',
  suspension: 'تعليق الصفحة',
  removal: 'إزالة الصفحة'
}

/** Of a request for a page. */
const REQUESTS: Record<string, string> = {
  approved: 'قُبل طلب الصفحة',
  declined: 'لم يُقبل طلب الصفحة',
  expired: 'انتهت مدة طلب الصفحة'
}
/** Of a request for a correction. */
const CORRECTIONS: Record<string, string> = {
  accepted: 'قُبل طلب التصحيح',
  declined: 'لم يُقبل طلب التصحيح',
  withdrawn: 'سُحب طلب التصحيح'
}

const ROLES: Record<Role, string> = {
  leader: 'قائد المجتمع',
  core: 'عضو في المجموعة الأساسية',
  member_support: 'مسؤول دعم الأعضاء',
  information_resources: 'مسؤول المعلومات والموارد',
  web_admin: 'مسؤول إدارة الموقع',
  facilitator: 'ميسِّر',
  sponsor: 'راعٍ',
  coach: 'مرشد',
  member: 'عضو'
}
const roleOf = (role: Role | undefined) => (role ? ROLES[role] : 'صاحب دور')

const REPRESENTATIVES = { primary: 'الرئيسي', secondary: 'المساعد' }

const SUCCESSIONS: Record<SuccessionRole, string> = {
  primary: 'الممثل الرئيسي للصفحة',
  secondary: 'الممثل المساعد للصفحة',
  leader: 'قائد المجتمع'
}
const WHY_SUCCESSION: Record<SuccessionReason, string> = {
  term_ending: 'تنتهي مدة الشخص الذي يتولى هذا الدور الآن.',
  leave: 'سيغيب الشخص الذي يتولى هذا الدور الآن، وليس له بديل بعد.',
  silence: 'لم تصلنا منذ مدة أخبار من الشخص الذي يتولى هذا الدور الآن، والصفحة بانتظار المراجعة.',
  left: 'سيغادر المؤسسة الشخص الذي يتولى هذا الدور الآن.',
  handover: 'يرغب الشخص الذي يتولى هذا الدور الآن في تسليمه.'
}

const BY: Record<UpdateKind, string> = {
  attestation: 'بتأكيد من ممثل الصفحة',
  heartbeat: 'بإبلاغ من البوابة',
  sitemap: 'بحسب خريطة الموقع',
  http: 'بحسب الترويسة Last-Modified',
  content: 'بحسب تغيير رصدته أداة المراقبة'
}

const FLAWS = {
  no_title: () => 'العنوان غير موجود',
  no_heading: () => 'لا توجد عناوين داخلية',
  broken_links: counter('رابط واحد معطل', 'رابطان معطلان', 'روابط معطلة', 'رابطًا معطلًا', 'رابط معطل'),
  broken_images: counter('صورة واحدة لا تظهر', 'صورتان لا تظهران', 'صور لا تظهر', 'صورة لا تظهر', 'صورة لا تظهر'),
  images_without_alt: counter(
    'صورة واحدة بلا نص بديل',
    'صورتان بلا نص بديل',
    'صور بلا نص بديل',
    'صورة بلا نص بديل',
    'صورة بلا نص بديل'
  )
}
const flawIn = ({ flaw, count }: { flaw: keyof typeof FLAWS; count: number }) => FLAWS[flaw](count)

const INSTEAD: Record<PageInstead, string> = {
  unavailable: 'إشعارًا بأن الموقع غير متاح حاليًا',
  not_found: 'رسالة بأن الصفحة غير موجودة',
  login_required: 'طلبًا لتسجيل الدخول',
  moved: 'صفحة أخرى يُحوَّل إليها الزوار',
  error_page: 'رسالة خطأ من الخادم',
  parked: 'صفحة مؤقتة من مزود النطاق'
}

const CONTACTS: Record<TouchpointKind, string> = {
  meeting: 'اجتماع مع الراعي',
  call: 'مكالمة مع الراعي',
  visit: 'زيارة من الراعي',
  message_sent: 'رسالة من الراعي إلى آخرين',
  success_told: 'نجاح عرَّف به الراعي',
  people_released: 'وقت أتاحه الراعي لأشخاص',
  budget_given: 'ميزانية قدمها الراعي',
  obstacle_removed: 'عقبة أزالها الراعي',
  other: 'تواصل مع الراعي'
}

const OBJECTIVES: Record<string, string> = {
  story_so_far: 'القصة حتى الآن',
  why_join: 'لماذا الانضمام',
  sponsor_framing: 'رؤية الراعي',
  feedback: 'الآراء المطلوبة',
  next_steps: 'الخطوات التالية',
  call_to_action: 'الدعوة إلى المشاركة',
  who_is_in_the_room: 'من الحاضرون'
}

const PERIODS: Record<MetricPeriod, (count: number) => string> = {
  month: counter('شهر واحد', 'شهرين', 'أشهر', 'شهرًا', 'شهر'),
  quarter: counter('ربع واحد', 'ربعين', 'أرباع', 'ربعًا', 'ربع'),
  year: counter('سنة واحدة', 'سنتين', 'سنوات', 'سنة', 'سنة')
}
const PERIOD: Record<MetricPeriod, string> = { month: 'شهر', quarter: 'ربع سنة', year: 'سنة' }
const THIS_PERIOD: Record<MetricPeriod, string> = {
  month: 'هذا الشهر',
  quarter: 'هذا الربع',
  year: 'هذه السنة'
}
const BY_PERIOD: Record<MetricPeriod, string> = {
  month: 'حسب الشهر',
  quarter: 'حسب ربع السنة',
  year: 'حسب السنة'
}

/** Why a metric has no value. */
const LACKS: Record<string, string> = {
  small_numbers: 'محجوب، أقل من 5',
  open_period: 'محجوب حتى تنتهي الفترة',
  records_deleted: 'لم تعد السجلات محفوظة',
  not_computed_yet: 'لم يُحسب بعد',
  no_events: 'لا فعاليات',
  no_capacity: 'عدد المقاعد غير معروف',
  no_attendance: 'لا حضور مسجلًا',
  attendance_unknown: 'الحضور غير معروف',
  names_unknown: 'الأسماء غير معروفة',
  values_unknown: 'القيم غير معروفة',
  units_unknown: 'الوحدات غير معروفة',
  start_unknown: 'البداية غير معروفة',
  no_units: 'لا وحدات مسجلة',
  one_unit: 'وحدة واحدة فقط',
  no_members: 'لا أعضاء',
  no_newcomers: 'لا أعضاء جدد',
  no_leader: 'لا قائد',
  no_charter: 'لا ميثاق منشورًا',
  no_reviews: 'لا مراجعات',
  no_acts: 'لا نشاط مسجلًا',
  nothing_given: 'لا مساهمات',
  too_little: 'السجلات قليلة جدًا',
  too_early: 'الوقت مبكر'
}

const RESOURCES: Record<string, string> = {
  story: 'تجربة',
  blog: 'مدونة',
  video: 'فيديو',
  audio: 'تسجيل صوتي',
  case_study: 'دراسة حالة',
  document: 'مستند',
  template: 'نموذج',
  link: 'رابط',
  minutes: 'محضر',
  recording: 'تسجيل',
  lessons_learned: 'دروس مستفادة',
  quick_tip: 'نصيحة سريعة',
  standard: 'معيار'
}

const FORMATS: Record<string, string> = {
  brown_bag: 'لقاء غداء',
  lightning_talks: 'عروض خاطفة',
  lean_coffee: 'قهوة وحوار',
  xtrem_reading: 'قراءة مكثفة',
  xtrem_watch: 'مشاهدة جماعية',
  workshop: 'ورشة عمل',
  retrospective: 'جلسة استرجاع',
  launch: 'إطلاق',
  coffee_catch_up: 'لقاء قهوة',
  core_check_in: 'اجتماع المجموعة الأساسية',
  sponsor_meeting: 'اجتماع مع الراعي',
  talk: 'عرض',
  training: 'تدريب',
  action_learning: 'تعلم بالممارسة',
  appreciative_inquiry: 'استقصاء تقديري',
  other: 'أخرى'
}

/** The parts of metrics. */
const PARTS: Record<string, string> = {
  ...RESOURCES,
  ...FORMATS,
  people: 'أشخاص',
  units: 'وحدات',
  unit: 'الوحدة',
  function: 'الوظيفة',
  tenure: 'مدة الخدمة',
  giver: 'معطاء',
  matcher: 'متوازن',
  taker: 'متلقٍّ',
  quiet: 'هادئ',
  core_participant: 'مشارك أساسي',
  active: 'نشط',
  peripheral: 'متابع',
  inactive: 'غير نشط',
  new: 'جديد',
  member: 'عضو',
  guest: 'ضيف',
  up: 'مشاركة أكثر',
  held: 'دون تغيير',
  down: 'مشاركة أقل',
  going: 'سيحضر',
  maybe: 'ربما',
  declined: 'لن يحضر',
  waitlisted: 'في قائمة الانتظار',
  offered: 'عُرض عليه مقعد',
  critical: 'حرجة',
  high: 'عالية',
  medium: 'متوسطة',
  low: 'منخفضة'
}

const placeOf = ({ community, portal }: { community: string; portal: string | null }) =>
  portal ? `${apart(community)} في بوابة ${apart(portal)}` : apart(community)

// Windows of time, both days in them.

type Days = { from: string; lastDay: string }
const between = ({ from, lastDay }: Days) => `بين ${day(from)} و${day(lastDay)}`
type Window = { from: string; to: string }
const within = ({ from, to }: Window) => `من ${day(from)} إلى ${day(to)}`
type Periods = Window & { active: number; giving: number; periods: number }
const taken = ({ active, giving, periods, ...window }: Periods) =>
  `${within(window)}، شاركت في ${active} من أصل ${periodsOf(periods)}، وقدمت شيئًا في ${giving} منها`
/** A leave: until a day or, where its end is not known, since one. */
const leave = ({ from, until }: { from: string; until: string | null }) =>
  until ? `حتى ${day(until)}` : `منذ ${day(from)}`

const zone = (timeZone: string) => `(${apart(timeZone)})`
const when = (date: NoticeSpan) => (date.wholeDays ? span(date) : `${span(date)} ${zone(date.timeZone)}`)
const until = ({ at: time, timeZone }: { at: string; timeZone: string }) =>
  `${moment(time, timeZone)} ${zone(timeZone)}`

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
  `صوّت ${voted} من أصل ${peopleOf(electorate)}، والحد الأدنى المطلوب ${quorum}. موافق: ${agree}، معترض: ${object}، ممتنع: ${abstain}.`

const textsOf = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text)

// What notices have in common.

/** What a notice calls its matter: the community, and on which portal. */
const nameOf = ({ community, portal, page }: NoticeFacts) => {
  const name = community ?? page
  return [name === null ? 'الصفحة' : apart(name), portal && `في بوابة ${apart(portal)}`].filter(Boolean).join(' ')
}

const RECIPIENTS: Record<NoticeRole, string> = {
  primary: 'الممثل الرئيسي لصفحة',
  secondary: 'الممثل المساعد لصفحة',
  stand_in: 'بديل عن أحد ممثلي صفحة',
  leader: 'قائد',
  core: 'من المجموعة الأساسية في',
  member: 'عضو في',
  admin: 'من إدارة البوابة المعنية بصفحة',
  requester: 'ممن طلبوا صفحة',
  concerned: 'صاحب القيد في سجل',
  named: 'مقترح ممثلًا في طلب صفحة',
  author: 'من مؤلفي مورد في',
  asker: 'من طلب المساعدة بشأن صفحة',
  holder: 'صاحب الدور الذي يُبحث عن خلف له في',
  proposer: 'من اقترح',
  voter: 'ممن يصوتون على ميثاق',
  drafter: 'ممن كتبوا ميثاق'
}
/** Why somebody gets a notice: by the role that is on record, else by that which such notices go to. */
const becauseOf = (facts: NoticeFacts, usual: NoticeRole) =>
  `تصلك هذه الرسالة لأنك ${RECIPIENTS[facts.role ?? usual]} ${nameOf(facts)}.${isRole(facts.role ?? usual) ? ' وهي جزء من هذا الدور ولا يمكن إيقافها؛ وإذا لم يعد الدور لك فأخبرنا وسنتوقف عن إرسالها.' : ''}`

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
    ...linkOf(facts, 'قراءة التفاصيل'),
    next: next(facts),
    because: becauseOf(facts, usual)
  })

const whoOf = (who: string | undefined, otherwise: string) => (who === undefined ? otherwise : apart(who))
const person = ({ who }: NoticeFacts) => whoOf(who, 'أحد الأشخاص')
const communityIn = ({ community }: { community: string | null }) =>
  community === null ? 'أحد المجتمعات' : apart(community)
const pageOf = (one: { community: string | null; portal: string }) =>
  `صفحة ${communityIn(one)} في بوابة ${apart(one.portal)}`

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
    : `معالجة ${pointsOf(others.length + 1)}`
}

const whyOf = (facts: NoticeFacts) =>
  causesOf(facts)
    .map(({ reason }) => reason)
    .filter(reason => reason !== '')
    .join(' ') || undefined

const remedyOf = ({ rule, own }: NoticeCause<string, string>) =>
  `${own?.remedy ?? ruleWord(rule, 'remedy')} (الجهد المتوقع: ${own?.effort ?? ruleWord(rule, 'effort')})`

/** What settles it: the remedy of each rule. */
const howOf = (facts: NoticeFacts) => {
  const remedies = causesOf(facts).map(remedyOf)
  return remedies.length === 1 ? remedies[0]! : remedies.map((remedy, place) => `${place + 1}. ${remedy}`).join('\n')
}

const BEHIND_LINK =
  ' إذا احتجت إلى مساعدة، أو رغبت في تسليم الدور، أو لم تعد الصفحة من مسؤوليتك، فيمكنك إخبارنا بذلك من الرابط نفسه.'
const behindLink = ({ link }: NoticeFacts) => (link ? BEHIND_LINK : '')

/** Where to settle it: for a representative the page of the signed link, which shows all that is open. */
const whereOf = (facts: NoticeFacts) =>
  linkOf(
    facts,
    facts.link
      ? askOf(facts) === ruleWord('page.stale', 'ask')
        ? 'مراجعة الصفحة'
        : 'عرض ما ينتظر المعالجة'
      : 'عرض الصفحة'
  )

const helpOf = ({ role }: NoticeFacts) =>
  role === 'admin' ? '' : ' إذا ضاق وقتك، فيمكنك طلب المساعدة من الممثل الآخر أو من إدارة البوابة.'

const SHOWN_AGAIN = 'عادت الصفحة إلى الظهور في القوائم. '
const shownAgain = (facts: NoticeFacts) => (facts.shownAgain ? SHOWN_AGAIN : '')

const reminder =
  (title: string, what: (name: string, facts: NoticeFacts) => string, next: string, nextOn: string): NoticeTemplate =>
  facts => ({
    subject: `${nameOf(facts)}: ${title} ${askOf(facts)}`,
    what: `${shownAgain(facts)}${what(nameOf(facts), facts)}`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated('يرجى القيام بذلك في موعد أقصاه', facts.by) || undefined,
    next: `${dated(nextOn, facts.nextOn, next)} وتتوقف رسائل التذكير فور معالجة الأمر.${behindLink(facts)}`,
    because: becauseOf(facts, 'primary')
  })

/** Whether it is settled by what the page lacks, and not by a person who decides. */
const isMaintenance = ({ about = 'failure_to_maintain' }: NoticeFacts) => about === 'failure_to_maintain'

const caseOpened = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: ورد بلاغ عن مشكلة في الصفحة`,
  what: `ورد بلاغ عن مشكلة في صفحة ${nameOf(facts)}. ولم يُتخذ أي قرار بعد.`,
  why: facts.reason,
  how: `إذا كان البلاغ صحيحًا: ${howOf(facts)}\nوإذا كان لك رأي آخر، فيرجى توضيح السبب.`,
  ...linkOf(facts, 'عرض الصفحة'),
  byWhen: dated('يرجى الرد في موعد أقصاه', facts.by) || undefined,
  next: 'تنظر إدارة البوابة في رأي الطرفين، وتبلغك بالنتيجة.',
  because: becauseOf(facts, 'primary')
})

const classified = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: يرجى ${askOf(facts)}`,
  what: `قد تحتوي صفحة ${nameOf(facts)} على مواد سرية.`,
  why: facts.reason,
  how: howOf(facts),
  ...linkOf(facts, 'عرض الصفحة'),
  next: 'تقرر إدارة البوابة ما إذا كانت الصفحة ستُعلَّق. وإذا كانت علامة السرية قد وُضعت خطأً، فيرجى ذكر ذلك في البلاغ.',
  because: becauseOf(facts, 'primary')
})

const CASE_DECISIONS: Record<string, string> = {
  upheld: 'ثبتت صحة البلاغ',
  dismissed: 'لم تثبت صحة البلاغ',
  remedied: 'عولج ما ورد في البلاغ'
}
const decidedCase = decided(
  facts =>
    `${nameOf(facts)}: ${facts.sanction ? `نتيجة البلاغ: ${SANCTIONS[facts.sanction]}` : (CASE_DECISIONS[facts.decision ?? ''] ?? 'صدر قرار بشأن البلاغ')}`,
  ({ by, decision }) =>
    dated(
      'يمكنك التظلم حتى',
      by,
      decision === 'upheld' ? 'تقرر إدارة البوابة ما إذا كان سيتبع ذلك شيء آخر.' : 'لا يلزم أي إجراء آخر.'
    ),
  'primary'
)

// Notices of events.

const titleOf = ({ date }: NoticeFacts) => (date ? `«${apart(shortened(date.title, 60))}»` : 'الفعالية')
const seriesOf = ({ said }: NoticeFacts) => (said ? `«${apart(shortened(said, 60))}»` : 'السلسلة')
const EDITS_SERIES = 'تصلك هذه الرسالة لأنك ممن يمكنهم تعديل هذه السلسلة.'
const hostOf = (facts: NoticeFacts) => (facts.community === null ? 'مجتمعك' : nameOf(facts))

/** A sentence, and below it what takes place, when and where. */
const about = (sentence: string, { date }: NoticeFacts) => {
  if (!date) return sentence
  const { title, where, others } = date
  const further =
    others > 0 &&
    plural(others, {
      zero: 'و# موعد آخر',
      one: 'وموعد آخر',
      two: 'وموعدان آخران',
      few: 'و# مواعيد أخرى',
      many: 'و# موعدًا آخر',
      other: 'و# موعد آخر'
    })
  return [sentence, '', apart(title), when(date), where && apart(where), further]
    .filter(line => line !== null && line !== false)
    .join('\n')
}

const invited =
  (
    subject: (title: string, facts: NoticeFacts) => string,
    sentence: string,
    link: string,
    next: string,
    because = 'أجبت بأنك ستحضر هذه الفعالية أو ربما تحضرها'
  ): NoticeTemplate =>
  facts => ({
    subject: `${hostOf(facts)}: ${subject(titleOf(facts), facts)}`,
    what: about(sentence, facts),
    why: facts.cause,
    ...linkOf(facts, link),
    byWhen: facts.until && `يرجى الرد قبل: ${until(facts.until)}.`,
    next,
    because: `تصلك هذه الرسالة لأنك ${because}.`
  })

// Notices of charters, pages and memberships: what came of something.

const VOTES: Record<string, { subject: string; next: string }> = {
  carried: { subject: 'نُشر الميثاق', next: 'أصبح الميثاق ساريًا. ليس عليك القيام بشيء.' },
  withdrawn: { subject: 'سُحب التصويت على الميثاق', next: 'ليس عليك القيام بشيء.' }
}
const VOTE_AGAIN = {
  subject: 'عاد الميثاق مسودة',
  next: 'يمكن تعديل المسودة في ضوء الأسباب التي ذُكرت، ثم فتح تصويت جديد.'
}

const ANSWERED: Record<string, { subject: string; what: string; next: string }> = {
  accepted: {
    subject: 'يتولى الدور بعدك',
    what: 'وافق، وأصبح منذ اليوم مسؤولًا بدلًا منك عن',
    next: 'لا يلزم أي إجراء آخر. شكرًا لك على كل ما قدمته.'
  },
  stands_in: {
    subject: 'بديلك أثناء غيابك',
    what: 'وافق على أن يكون بديلك أثناء غيابك في',
    next: 'لا يلزم أي إجراء آخر.'
  }
}
const NOT_ANSWERED = {
  subject: 'لا يمكنه تولي الدور',
  what: 'لا يمكنه تولي الدور في',
  next: 'يبقى الدور لك إلى أن يوافق شخص آخر. ويُسأل الشخص التالي خلال يوم.'
}

const APPROVED = {
  subject: 'اعتُمد المجتمع',
  next: 'يمكن الآن لقائده ومجموعته الأساسية التحضير لإطلاقه.'
}
const PROPOSALS: Record<string, { subject: string; next: string }> = {
  changes_asked: {
    subject: 'هناك سؤال عن المجتمع المقترح',
    next: 'يرجى تحديث المجتمع واقتراحه مرة أخرى.'
  },
  declined: {
    subject: 'لم يُعتمد المجتمع',
    next: 'يمكنك إعادة فتحه مسودةً وتعديله واقتراحه مرة أخرى.'
  }
}
const proposalOf = ({ decision }: NoticeFacts) => PROPOSALS[decision ?? ''] ?? APPROVED

const theirs = (facts: NoticeFacts) => `تصلك هذه الرسالة لأنك ممن يقررون من ينضم إلى ${nameOf(facts)}.`
const APPLY_AGAIN = 'يمكنك التقدم بطلب جديد في أي وقت.'
const MEMBERSHIPS: Record<string, [title: string, what: string, next: string]> = {
  accept: ['أهلًا بعودتك', 'قُبل طلبك، وعدت عضوًا.', 'ليس عليك القيام بشيء.'],
  decline: ['طلبك', 'لم يُقبل طلبك هذه المرة.', APPLY_AGAIN],
  expire: ['طلبك', 'لم يُبت في طلبك في الوقت المحدد، وانتهت مدته.', APPLY_AGAIN],
  leave: ['عضويتك', 'انتهت عضويتك. ويبقى ما ساهمت به مسجلًا.', APPLY_AGAIN]
}
const CHANGED = ['عضويتك', 'تغيرت عضويتك.', 'ليس عليك القيام بشيء.'] as const

const INVITATIONS: Record<string, (who: string) => string> = {
  accept: who => `قبل ${who} الدعوة، وأصبح عضوًا.`,
  decline: who => `اعتذر ${who} عن عدم قبول الدعوة.`,
  expire: who => `لم يرد ${who} على الدعوة، وانتهت مدتها. ويمكنك إرسال دعوة أخرى.`
}

const because = (facts: NoticeFacts) => (facts.said ? { why: `«${apart(facts.said)}»` } : {})

// What feeds tell of.

const STEPS: Record<string, string> = {
  due: 'موعد المراجعة قريب',
  overdue: 'حان موعد المراجعة، وأُرسل إشعار أول',
  second_notice: 'أُرسل إشعار ثانٍ',
  final_notice: 'أُرسل الإشعار الأخير',
  suspension_proposed: 'اقتُرح تعليق الصفحة، والقرار لأحد المسؤولين',
  suspended: 'الصفحة معلقة',
  removed: 'أُزيلت الصفحة'
}

const SECTION_CHANGES: Record<string, string> = {
  same: 'دون تغيير',
  changed: 'معدَّل',
  added: 'مضاف',
  removed: 'محذوف',
  moved: 'منقول'
}
const STRENGTHS = ['ضعيفة', 'ضعيفة نسبيًا', 'متوسطة', 'قوية', 'قوية جدًا']

/** The statuses of communities, for the elements. */
const STATUS: Record<string, string> = {
  draft: 'مسودة',
  proposed: 'مقترح',
  changes_asked: 'بانتظار تعديلات',
  approved: 'معتمد',
  declined: 'مرفوض',
  planning: 'يبدأ قريبًا',
  renewing: 'قيد التجديد',
  dormant: 'في فترة سكون',
  closing: 'قيد الإغلاق',
  closed: 'مغلق',
  merged: 'مدمج',
  withdrawn: 'مسحوب'
}

/** The forms of a count, for the elements. */
const forms = (one: string, two: string, few: string, many: string, other: string, zero: string) => ({
  zero,
  one,
  two,
  few: `{count} ${few}`,
  many: `{count} ${many}`,
  other: `{count} ${other}`
})
const MEMBERS = forms('عضو واحد', 'عضوان', 'أعضاء', 'عضوًا', 'عضو', 'لا أعضاء')

// Portals at a glance, digests, campaigns and rules of portals.

const pages = counter('صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة', 'صفحة')
const findings = counter('ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة')
const FRESHNESS: Record<Freshness, string> = {
  fresh: 'محدَّثة',
  due: 'موعد المراجعة قريب',
  stale: 'بانتظار المراجعة',
  abandoned: 'متأخرة كثيرًا',
  unknown: 'لم تُراجَع بعد'
}
const STAGES: Record<Maintenance, string> = {
  compliant: 'محدَّثة',
  due: 'موعد المراجعة قريب',
  overdue: 'إشعار أول',
  second_notice: 'إشعار ثانٍ',
  final_notice: 'إشعار أخير',
  suspension_proposed: 'تعليق مقترح',
  suspended: 'معلقة',
  removed: 'مزالة'
}
const ENDS = {
  nothing: 'لا شيء مستحقًا.',
  reminders: 'تتوقف رسائل التذكير فور تحديث الصفحة أو تأكيدها ومعالجة ما وُجد.',
  suspended: 'يرجى معالجة ما وُجد، ثم الطلب من إدارة البوابة أن تعيد إظهار الصفحة.',
  removed: 'أُزيلت الصفحة. ويمكن لإدارة البوابة أن توضح السبب.'
}
const weekBefore = (count: number | null) => (count === null ? '' : ` (${count} في الأسبوع السابق)`)
const GOALS: Record<CampaignMeasure, (target: number) => string> = {
  pages_up_to_date: target => `${target}% من الصفحات محدَّثة`,
  pages_passing_rule: target => `${target}% من الصفحات تستوفي المتطلب`
}
const OUTCOMES: Record<CampaignOutcome, string> = {
  reached: 'تحقق الهدف. شكرًا لكل من ساعد.',
  not_reached: 'لم يتحقق الهدف هذه المرة. شكرًا لكل من ساعد؛ فكل صفحة تحسنت لها قيمتها.'
}
const CHOICES: Record<MeasureChoice, string> = {
  ...COMMUNITY,
  fresh: 'محدَّثة',
  due: 'موعد المراجعة قريب',
  stale: 'بحاجة إلى تحديث',
  abandoned: 'متأخرة كثيرًا',
  unknown: 'غير معروفة',
  yes: 'نعم',
  no: 'لا'
}
const bounds = (least: number | null, most: number | null) =>
  least === null
    ? `${apart(most!)} على الأكثر`
    : most === null
      ? `${apart(least)} على الأقل`
      : least === most
        ? `${apart(least)} بالضبط`
        : `بين ${apart(least)} و${apart(most)}`

const portalOf = ({ portal }: NoticeFacts) => (portal === null ? 'البوابة' : apart(portal))
const ofPortal = ({ portal }: NoticeFacts) => (portal === null ? 'البوابة' : `بوابة ${apart(portal)}`)
const toAdmins = (facts: NoticeFacts) => `تصلك هذه الرسالة لأنك من إدارة ${ofPortal(facts)}.`
const toMaintainers = (facts: NoticeFacts) =>
  `تصلك هذه الرسالة لأنك ممن يعتنون بصفحة ${nameOf(facts)}. والمشاركة اختيارية.`
const campaignOf = ({ title }: NoticeFacts) => (title ? `حملة «${apart(title)}»` : 'الحملة')

/** Arabic. */
export const language: Language = {
  tag: 'ar',
  name: 'العربية',

  messages: {
    // Charters: polls, votes, comparisons, measures, canvases.
    'poll.charter_says': 'هل لا يزال الميثاق يعبّر عما نقوم به؟',
    'poll.needs_met': 'هل تحصل من المجتمع على ما تحتاج إليه؟',
    'poll.should_change': 'ما الذي ينبغي أن يتغير؟',
    'poll.should_close': 'هل ينبغي إغلاق المجتمع؟',
    'poll.would_help': 'هل يمكنك المساعدة على استمراره؟',
    'poll.keep': 'ما الذي ينبغي الاحتفاظ به، وأين؟',
    'poll.choice.yes': 'نعم',
    'poll.choice.partly': 'جزئيًا',
    'poll.choice.no': 'لا',
    'poll.choice.unsure': 'لست متأكدًا',
    'vote.carried': counted =>
      `${counts(counted)} ${counted.decisionMode === 'consent' ? 'لم يعترض أحد' : 'الموافقون أكثر من المعترضين'}: نُشر الميثاق.`,
    'vote.no_quorum': counted => `${counts(counted)} عدد المصوتين أقل من المطلوب: عاد الميثاق مسودة.`,
    'vote.no_majority': counted => `${counts(counted)} يجب أن يكون الموافقون أكثر من المعترضين: عاد الميثاق مسودة.`,
    'vote.objected': counted => `${counts(counted)} عند القرار بالتوافق يكفي اعتراض واحد: عاد الميثاق مسودة.`,
    'charter.comparison': 'مقارنة بين نسختين',
    'charter.version': ({ number, publishedAt }) =>
      number === null ? 'مسودة' : `النسخة ${number}${publishedAt ? ` (${day(publishedAt)})` : ''}`,
    'charter.comparison.versions': ({ from, to }) => `من ${from} إلى ${to}`,
    'charter.comparison.lines': ({ addedLines, removedLines, sameLines }) =>
      list([
        ...(addedLines > 0
          ? [counter('سطر واحد مضاف', 'سطران مضافان', 'أسطر مضافة', 'سطرًا مضافًا', 'سطر مضاف')(addedLines)]
          : []),
        ...(removedLines > 0
          ? [counter('سطر واحد محذوف', 'سطران محذوفان', 'أسطر محذوفة', 'سطرًا محذوفًا', 'سطر محذوف')(removedLines)]
          : []),
        counter('سطر واحد دون تغيير', 'سطران دون تغيير', 'أسطر دون تغيير', 'سطرًا دون تغيير', 'سطر دون تغيير')(sameLines)
      ]),
    'charter.comparison.section': ({ change }) => SECTION_CHANGES[change]!,
    'charter.comparison.line': ({ change }) => SECTION_CHANGES[change]!,
    'charter.comparison.sections': 'الأقسام',
    'charter.comparison.opening': 'العنوان',
    'charter.comparison.untitled': 'بلا عنوان',
    'charter.comparison.formerly': ({ title }) => `سابقًا: ${apart(title)}`,
    'measure.about': ({ unit, period }) => `${apart(unit)}، آخر قيمة في كل ${PERIOD[period]}`,
    'measure.baseline': 'خط الأساس',
    'measure.target': ({ due }) => (due ? `الهدف حتى ${day(due)}` : 'الهدف'),
    'measure.from': ({ value }) => `خط الأساس هو ${apart(value)}.`,
    'measure.to': ({ value, due }) => `الهدف هو ${apart(value)}${due ? `، حتى ${day(due)}` : ''}.`,
    'measure.gaps': ({ period }) => `لا قيمة في ${THIS_PERIOD[period]}`,
    'charter.canvas.measure': 'المقياس',
    'charter.canvas.baseline': 'خط الأساس',
    'charter.canvas.target': 'الهدف',
    'charter.canvas.due': 'الموعد',
    'charter.canvas.driving': 'القوى الدافعة',
    'charter.canvas.restraining': 'القوى المعيقة',
    'charter.canvas.strength': ({ strength }) => STRENGTHS[strength - 1]!,
    'charter.canvas.leader': ({ count }) =>
      plural(count, {
        zero: 'القيادة',
        one: 'القائد',
        two: 'القائدان',
        few: 'القادة',
        many: 'القادة',
        other: 'القادة'
      }),
    'charter.canvas.sponsor': ({ count }) =>
      plural(count, {
        zero: 'الرعاية',
        one: 'الراعي',
        two: 'الراعيان',
        few: 'الرعاة',
        many: 'الرعاة',
        other: 'الرعاة'
      }),
    'charter.canvas.version': 'النسخة',
    'charter.canvas.published': 'تاريخ النشر',
    'charter.canvas.next_review': 'المراجعة القادمة',
    'charter.canvas.vision': 'الرؤية',
    'charter.canvas.untitled': 'مقدمة',
    'charter.canvas.not_written': 'لم يُكتب بعد.',
    'charter.canvas.more': '+ {count} أخرى',
    'charter.canvas.shortened': 'النصوص التي تنتهي بعلامة … مختصرة. والنصوص الكاملة في الميثاق.',
    'charter.canvas.sections': ({ count }) =>
      `في الميثاق ${counter('قسم آخر', 'قسمان آخران', 'أقسام أخرى', 'قسمًا آخر', 'قسم آخر')(count)}.`,

    // Delivery: feeds and webhooks.
    'feed.title': ({ portal }) => `المجتمعات – ${apart(portal)}`,
    'feed.new': ({ name }) => `صفحة جديدة: ${apart(name)}`,
    'feed.new_text': ({ name }) => `أصبحت هنا صفحة لمجتمع ${apart(name)}.`,
    'feed.back': ({ name }) => `${apart(name)}: الصفحة محدَّثة من جديد`,
    'feed.back_text': ({ name }) => `رُوجعت صفحة ${apart(name)} أو حُدّثت.`,
    'feed.event': ({ name, title }) => `فعالية جديدة: ${apart(title)} (${apart(name)})`,
    'feed.kudos': ({ name, by }) => `شكر من ${apart(by)} إلى ${apart(name)}`,
    'feed.kudos_title': ({ name }) => `رسائل شكر – ${apart(name)}`,
    'feed.step': ({ name, step }) => `${apart(name)}: ${STEPS[step]}`,
    'feed.step_text': 'مراجعة الصفحة تعالج الأمر فورًا، وتتوقف رسائل التذكير.',
    'feed.opened': ({ name, reason }) => `${apart(name)}: ${reason}`,
    'feed.closed': ({ name, rule }) => `${apart(name)}: عولج الأمر – ${rule}`,
    'feed.closed_text': 'لم يبق شيء للقيام به.',
    'feed.subscribe': 'هذه خلاصة أخبار. لمتابعة الجديد، يمكن نسخ عنوان هذه الصفحة إلى قارئ خلاصات.',
    'feed.empty': 'لا أخبار بعد.',
    'webhook.secret': 'لا يمكن فك تشفير سر خطاف الويب. يرجى إنشاء سر جديد.',
    'webhook.insecure': 'تُرسل الأحداث عبر https؛ أما عبر http فإلى المضيفين المدرجين في ALLOWED_NETWORKS فقط.',
    'webhook.status': ({ status }) => `ردت نقطة الاستقبال بالرمز ${status}.`,
    'webhook.not_reached': 'تعذر الوصول إلى نقطة الاستقبال.',

    // Delivery: pictures of a portal, a page and communities.
    'picture.freshness_title': ({ name }) => `صفحات ${apart(name)} حسب حداثتها`,
    'picture.pages': ({ count }) => pages(count),
    'picture.no_pages': 'لا صفحات بعد.',
    'picture.freshness': ({ freshness }) => FRESHNESS[freshness],
    'picture.parts': ({ parts }) => `${list(parts.map(({ name, count }) => `${name}: ${apart(count)}`))}.`,
    'picture.score_title': ({ name }) => `درجة ${apart(name)}`,
    'picture.score': ({ score }) => `${apart(score)} من 10.`,
    'picture.of_ten': 'من 10',
    'picture.no_score': 'لا درجة بعد',
    'picture.score_about': 'المتوسط المرجح لجميع الملاحظات المحتسبة؛ و10 هي الأفضل.',
    'picture.score_unknown': 'لا ملاحظة محتسبة في الدرجة بعد.',
    'picture.trend_title': ({ name }) => `درجة ${apart(name)} خلال 12 أسبوعًا`,
    'picture.trend_unit': 'من 0 إلى 10، و10 هي الأفضل',
    'picture.trend_change': ({ first, since, last }) =>
      `كانت ${apart(first)} في ${day(since)}، وهي اليوم ${apart(last)}.`,
    'picture.trend_now': ({ score }) => `الدرجة اليوم ${apart(score)}.`,
    'picture.trend_unknown': ({ count, of }) => `لم تُقيَّم بعد: ${count} من أصل ${daysOf(of)}`,
    'picture.network_title': ({ name }) => `ما تشترك فيه مجتمعات ${apart(name)}`,
    'picture.network_about': ({ count, links }) =>
      `${counter('مجتمع واحد', 'مجتمعان', 'مجتمعات', 'مجتمعًا', 'مجتمع')(count)}، ${counter('صلة واحدة', 'صلتان', 'صلات', 'صلة', 'صلة')(links)}`,
    'picture.unnamed': ({ count }) =>
      `لا تتسع المساحة لـ${counter('اسم واحد', 'اسمين', 'أسماء', 'اسمًا', 'اسم')(count)}.`,
    'picture.no_communities': 'لا مجتمعات بعد.',
    'picture.shared_topics': 'مواضيع مشتركة',
    'picture.shared_people': 'أشخاص مشتركون، 5 أو أكثر',
    'picture.members': ({ name, count }) =>
      `${apart(name)}: ${counter('عضو واحد', 'عضوان', 'أعضاء', 'عضوًا', 'عضو')(count)}`,
    'picture.shared': ({ from, to, topics, people: shared }) =>
      `المشترك بين ${apart(from)} و${apart(to)}: ${list([...topics.map(({ topic }) => apart(topic)), ...(shared === null ? [] : [`${people(shared)} على الأقل`])])}`,
    'picture.strongest': ({ shared }) => `أقوى الصلات: ${textsOf(shared).join('؛ ')}.`,
    'picture.stage_title': ({ name }) => `مرحلة التذكير لصفحة ${apart(name)}`,
    'picture.stage': ({ stage }) => STAGES[stage],
    'picture.stage_here': ({ on }) => `أنت هنا منذ ${day(on)}`,
    'picture.stage_day': ({ days: count }) => (count === 0 ? 'بداية التذكير' : `بعد ${daysOf(count)} من الإشعار الأول`),
    'picture.stage_person': 'القرار لأحد المسؤولين',
    'picture.stage_next': ({ stage }) => ENDS[stage],

    // Delivery: digests, campaigns and chats.
    'digest.title': ({ portal, from, to }) => `${apart(portal)}: ${days(from, to)}`,
    'digest.pages': ({ upToDate, pages: all, before: last }) =>
      `المحدَّث ${upToDate} من أصل ${pagesOf(all)}${weekBefore(last)}.`,
    'digest.score': ({ score, before: last }) => `درجة البوابة ${apart(score)} من 10${weekBefore(last)}.`,
    'digest.changes': ({ settled, opened, updated, recovered, added }) => {
      const changes: [words: string, noun: (count: number) => string, count: number][] = [
        ['ملاحظات عولجت', findings, settled],
        ['ملاحظات جديدة', findings, opened],
        ['صفحات حُدّثت', pages, updated],
        ['صفحات لم تعد بحاجة إلى تذكير', pages, recovered],
        ['صفحات أُضيفت', pages, added]
      ]
      const said = changes.flatMap(([words, noun, count]) => (count > 0 ? [`${words}: ${noun(count)}`] : []))
      return said.length > 0 ? `خلال الأسبوع: ${said.join('؛ ')}.` : 'لم يتغير شيء خلال الأسبوع.'
    },
    'digest.help_heading': 'هذه الصفحات هي الأحوج إلى المساعدة:',
    'digest.help': ({ name, reason, open }) =>
      `${apart(name)}: ${reason ?? counter('ملاحظة مفتوحة واحدة', 'ملاحظتان مفتوحتان', 'ملاحظات مفتوحة', 'ملاحظة مفتوحة', 'ملاحظة مفتوحة')(open)}`,
    'digest.due_heading': 'ما يحين موعد مراجعته في الأسبوع القادم:',
    'digest.due': ({ name, on }) => `${apart(name)}، في موعد أقصاه ${day(on)}`,
    'digest.more_due': ({ count }) =>
      plural(count, {
        zero: 'ولا صفحات أخرى.',
        one: 'وصفحة أخرى.',
        two: 'وصفحتان أخريان.',
        few: 'و# صفحات أخرى.',
        many: 'و# صفحة أخرى.',
        other: 'و# صفحة أخرى.'
      }),
    'digest.none_due': 'لا مراجعة يحين موعدها في الأسبوع القادم.',
    'digest.line': ({ line, url }) => `• ${line}\n  ${url}`,
    'campaign.goal': ({ measure, target, by }) => `الهدف: ${GOALS[measure](target)} في موعد أقصاه ${day(by)}.`,
    'campaign.progress': ({ reached, pages: all }) => `حقق الهدف ${reached} من أصل ${pagesOf(all)}.`,
    'campaign.yours': ({ goal, progress }) => `${goal} ${progress} وصفحتك من الصفحات التي لا تزال تنقص.`,
    'campaign.outcome': ({ outcome }) => OUTCOMES[outcome],
    'campaign.result': ({ outcome, goal, reached, pages: all }) =>
      `${outcome} ${goal}${all === 0 ? '' : ` وفي اليوم الأخير حققه ${reached} من أصل ${pagesOf(all)}.`}`,
    'campaign.chart.goal': 'الهدف',
    'campaign.chart.none': 'لا تقدم لعرضه بعد: لم تبدأ الحملة.',
    'chat.open_portal': 'فتح البوابة',
    'chat.open_page': 'فتح الصفحة',
    'chat.open_event': 'فتح الفعالية',
    'chat.campaign': ({ title }) => `حملة: ${apart(title)}`,
    'chat.event': ({ name, title }) => `فعالية جديدة من ${apart(name)}: ${apart(title)}`,
    'chat.event_when': ({ at: time, timeZone }) => `${moment(time, timeZone)} ${zone(timeZone)}`,
    'mail.failing.server': 'تعذر الوصول إلى خادم البريد منذ ثلاثة أيام.',

    // Governance: rules of portals, and what facts tell.
    'not_judged.out_of_scope': 'لا تستخدم البوابة هذه القاعدة هنا.',
    'custom.number': ({ what, value }) => `${apart(what)}: ${apart(value)}.`,
    'custom.day': ({ what, on }) => `${apart(what)}: ${day(on)}.`,
    'custom.choice': ({ what, choice }) => `${apart(what)}: ${CHOICES[choice]}.`,
    'custom.unknown': ({ what }) => `${apart(what)}: غير معروف.`,
    'custom.passes': ({ title, found }) => `${apart(title)} ${found}`,
    'custom.fails': ({ fails, found, required }) => `${apart(fails)} ${found} ${required}`,
    'custom.required.number': ({ least, most }) => `المطلوب: ${bounds(least, most)}.`,
    'custom.required.day': ({ least, most }) => `عدد الأيام المنقضية المطلوب: ${bounds(least, most)}.`,
    'custom.required.choice': ({ choices }) => `المطلوب: ${list(choices.map(({ choice }) => CHOICES[choice]))}.`,
    'fact.community.attendance': 'الأيام التي عقد فيها فعاليات، وعدد من حضروا: بأسمائهم وإجمالًا.',
    'fact.community.managers': 'عدد من يديرون فرقًا من أعضائه، وممن حضروا فعالياته في آخر 280 يومًا.',
    'fact.page.reports': 'بلاغات القراء عنها ونتائجها؛ دون البلاغات التي لم تثبت صحتها.',
    'fact.page.reports.undecided': 'البلاغات التي لم يُبت فيها',
    'fact.page.reports.upheld': 'البلاغات التي ثبتت صحتها ولم تُعالَج',
    'fact.community.exclusion-reports': 'بلاغات الاستبعاد بلا سبب ونتائجها.',
    'fact.community.exclusion-reports.undecided': 'البلاغات التي لم يُبت فيها',
    'fact.community.exclusion-reports.upheld': 'البلاغات التي ثبتت صحتها ولم تُعالَج',
    'fact.community.charter': 'آخر نسخة منشورة من ميثاقه: رقمها، وتاريخ نشرها، وتاريخ إزالتها إن أُزيلت.',
    'fact.community.charter.version': 'نسخة الميثاق',
    'fact.community.charter.published': 'تاريخ نشر الميثاق',
    'fact.community.last-review': 'آخر مراجعة لميثاقه: تاريخ فتحها وإنهائها، ونتيجتها.',
    'fact.community.last-review.opened': 'فتح آخر مراجعة',
    'fact.community.last-review.concluded': 'إنهاء آخر مراجعة',
    'fact.community.charter-review': 'موعد المراجعة القادمة لميثاقه الساري، والمراجعة المفتوحة.',
    'fact.community.charter-review.due': 'المراجعة القادمة للميثاق',
    'fact.page.reachability': 'نتائج آخر ثلاثة فحوص حاسمة وآخر فحص، ومنذ أي فحص تعذر تحميل الصفحة.',
    'fact.page.reachability.checked': 'آخر فحص',
    'fact.page.reachability.failing': 'تعذر التحميل منذ',
    'fact.page.reachability.instead': 'عرض شيء آخر منذ',
    'fact.page.last-read':
      'عنوانها وعناوينها الداخلية وصورها وروابطها المعطلة وعلاماتها، وما إذا كانت رسالتها ظاهرة، بحسب آخر قراءة.',
    'fact.page.last-read.read': 'آخر قراءة',
    'fact.page.last-read.has-title': 'لها عنوان',
    'fact.page.last-read.headings': 'العناوين الداخلية',
    'fact.page.last-read.images-without-alt': 'الصور بلا نص بديل',
    'fact.page.last-read.broken-links': 'الروابط المعطلة',
    'fact.page.last-read.broken-images': 'الصور التي لا تظهر',
    'fact.page.last-read.mission-shown': 'تعرض رسالتها',
    'fact.page.last-read.markings': 'العلامات',
    'fact.page.nearness': 'تشابه كلماتها مع الرسالة في آخر ثلاثة فحوص حاسمة.',
    'fact.page.nearness.last': 'التشابه مع الرسالة، من 0 إلى 1',
    'fact.community.consultation': 'عدد أعضائه النشطين، وأحدث استطلاع فيه بشأن الإغلاق.',
    'fact.community.consultation.members': 'الأعضاء النشطون',
    'fact.community.lessons-learned': `عدد الموارد التي نشرها من النوع ${apart('`lessons_learned`')}.`,
    'fact.community.lessons-learned.count': 'الدروس المستفادة',
    'fact.community.setting': 'حالته، وتاريخ تغيرها، وإطلاقه.',
    'fact.community.setting.status': 'الحالة',
    'fact.community.setting.launched': 'الإطلاق',
    'fact.community.roles': 'قائده ومجموعته الأساسية ورعاته: منذ متى، وعدد الساعات الأسبوعية المخصصة.',
    'fact.community.roles.leaders': 'القادة',
    'fact.community.roles.core': 'أعضاء المجموعة الأساسية',
    'fact.community.roles.sponsors': 'الرعاة',
    'fact.community.role-terms': 'المدد السابقة والحالية لقادته ومجموعته الأساسية ورعاته.',
    'fact.community.units': 'عدد الأعضاء النشطين، وعدد الأعضاء المعروفة وحداتهم، وأكبر ثلاث وحدات فيه.',
    'fact.community.units.members': 'الأعضاء النشطون',
    'fact.community.units.known-units': 'الأعضاء المعروفة وحداتهم',
    'fact.community.exclusions': 'الأشخاص الذين رفضهم شخص آخر أو استبعدهم دون سبب مسجل.',
    'fact.community.exclusions.count': 'حالات الرفض والاستبعاد بلا سبب',
    'fact.community.givers': 'من قدموا شيئًا، وما أعطوه وما تلقوه، بحسب السجل كما كان معروفًا؛ دون رسائل الشكر الخاصة.',
    'fact.community.newcomers': 'من انضموا في آخر 400 يوم، ومتى؛ دون الأعضاء المؤسسين ومن سجلهم استيراد أو طلب مجمّع.',
    'fact.community.meetings': 'متى عقد آخر فعالية ومتى يعقد القادمة، ووتيرته المعلنة، وفترات توقفه.',
    'fact.community.meetings.held': 'آخر فعالية',
    'fact.community.meetings.next': 'الفعالية القادمة',
    'fact.community.meetings.every-days': 'الأيام المعلنة بين الفعاليات',
    'fact.community.launch-events': 'فعاليات إطلاقه المخطط لها أو المعقودة، مع أهداف جداول أعمالها.',
    'fact.community.launch-events.count': 'فعاليات الإطلاق',
    'fact.community.formats': 'صيغ آخر ست فعاليات عقدها.',
    'fact.community.formats.different': 'الصيغ المختلفة في آخر ست فعاليات',
    'fact.community.minutes':
      'متى نُشرت محاضر آخر ست فعاليات له: من الصيغ التي يُنتظر لها محضر، بعد 7 أيام أو أكثر من نهايتها، في السنة الماضية.',
    'fact.community.minutes.missing': 'فعاليات بلا محضر',
    'fact.community.unheard-series': 'سلاسله التي فيها ثلاثة مواعيد متتالية غير مؤكدة، وسلاسله التي في فترة سكون.',
    'fact.community.unheard-series.count': 'السلاسل التي لا يؤكدها أحد',
    'fact.community.objectives': 'عدد الأهداف الاستراتيجية التي يذكرها.',
    'fact.community.objectives.count': 'الأهداف الاستراتيجية',
    'fact.community.measures': 'أحدث قيمة لكل مقياس في ميثاقه، والقيمة السابقة لها أو خط الأساس.',
    'fact.community.measures.count': 'المقاييس التي لها قيمة',
    'fact.community.measures.newest': 'أحدث قيمة لمقياس',
    'fact.page.last-update': 'متى ظهر فيها آخر مؤشر نشاط، بحسب الأدلة المحتسبة.',
    'fact.page.last-update.updated': 'آخر مؤشر نشاط',
    'fact.page.last-update.freshness': 'الحداثة',
    'fact.page.last-update.review-days': 'الأيام بين مراجعة وأخرى',
    'fact.page.setting': 'متى سُجلت، وحالة مجتمعها وتاريخ تغيرها، والتوقف الموسمي الذي أعلنه المجتمع.',
    'fact.page.setting.registered': 'التسجيل',
    'fact.page.setting.status': 'حالة المجتمع',
    'fact.page.setting.closed': 'الإغلاق',
    'fact.page.purpose': 'الرسالة التي تعلنها الصفحة أو مجتمعها، والحاجة أو التطلع الذي تستجيب له، مع تاريخ انتهائه.',
    'fact.page.purpose.mission': 'لها رسالة',
    'fact.page.purpose.requirement': 'تذكر حاجة أو تطلعًا',
    'fact.page.purpose.requirement-ends': 'انتهاء الحاجة',
    'fact.community.gifts': 'ما قدمه الأشخاص: متى، وعن أي شيء، ولمن، بحسب السجل كما كان معروفًا.',
    'fact.community.unit-sizes': 'عدد الأعضاء النشطين في كل وحدة، وعدد وحدات المؤسسة.',
    'fact.community.turnover':
      'الأيام التي انضم فيها أشخاص وغادروا؛ دون حالات الانضمام التي سجلها استيراد أو طلب مجمّع.',
    'fact.community.facilitation': 'عدد من يسّروا آخر ست فعاليات عقدها، وعدد الفعاليات المسجل فيها ذلك.',
    'fact.community.handovers': 'الأدوار التي سُلِّمت إلى شخص آخر بتخطيط مسبق خلال سنتين.',
    'fact.page.representatives': 'ممثلها الرئيسي وممثلها المساعد، ومنذ متى، والبديل أثناء الغياب.',
    'fact.page.representatives.primary': 'الممثلون الرئيسيون',
    'fact.page.representatives.secondary': 'الممثلون المساعدون',
    'fact.page.representatives.away': 'الممثلون الغائبون',
    'fact.page.representative-terms': 'المدد السابقة والحالية لممثليها.',
    'fact.page.representative-addresses': 'من من ممثليها له عنوان بريد إلكتروني.',
    'fact.page.representative-addresses.without': 'الممثلون الذين ليس لهم عنوان بريد إلكتروني',
    'fact.page.representative-load': 'عدد صفحات البوابة التي يمثلها كل من ممثليها.',
    'fact.page.representative-load.most': 'أكبر عدد من الصفحات يمثله أحدهم',
    'fact.community.silent-representatives':
      'صفحاته التي بانتظار المراجعة والتي كانت آخر أخبار ممثلها الوحيد قبل 30 يومًا أو أكثر.',
    'fact.community.silent-representatives.count': 'الصفحات التي لا أخبار من ممثلها الوحيد',
    'fact.community.touchpoints': 'ما تم من التواصل مع رعاته ومن دعمهم.',
    'fact.community.touchpoints.last': 'آخر تواصل مع راعٍ',
    'fact.community.overdue-touchpoints': 'مواعيد التواصل المخطط لها التي مضى يومها ولم تتم ولم تُلغَ.',
    'fact.community.overdue-touchpoints.count': 'مواعيد التواصل المتأخرة',

    // Pages: review dates as a calendar, and the sitemap of a portal.
    'review.due': ({ community }) => `مراجعة صفحة ${apart(community)}`,
    'review.about': ({ on, everyDays, url }) =>
      `آخر تحديث للصفحة في ${day(on)}، وتجب مراجعتها كل ${daysOf(everyDays)}. يرجى قراءتها، وتحديث ما تقادم منها، وتأكيد صحتها: ${url}`,
    'review.calendar': ({ portal }) => `مراجعات الصفحات – ${apart(portal)}`,
    'site_crawl.none': `لم يُعثر على خريطة للموقع. يرجى إضافة عنوانها إلى robots.txt بصيغة ${apart('Sitemap: …')}، أو نشرها في ${apart('/sitemap.xml')}.`,
    'site_crawl.unread': ({ address }) => `تعذرت قراءة خريطة للموقع: ${apart(address)}`,
    'site_crawl.cut': ({ sitemaps, pages: most }) =>
      `لم يُقرأ كل شيء: يُقرأ على الأكثر ${counter('خريطة موقع واحدة', 'خريطتا موقع', 'خرائط موقع', 'خريطة موقع', 'خريطة موقع')(sitemaps)} و${pages(most)}.`,
    'site_crawl.off': `لا تحمّل هذه الخدمة الصفحات (${apart('PAGE_CHECKS')} متوقف).`,

    // Requests of the service to other hosts.
    'egress.not_an_address': 'العنوان ليس عنوان URL صالحًا.',
    'egress.scheme': 'لا يُستخدم إلا http وhttps.',
    'egress.credentials': 'يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.',
    'egress.port': ({ port }) => `المنفذ ${port} غير مسموح به: لا يُستخدم إلا 80 و443.`,
    'egress.no_address': ({ host }) => `ليس للمضيف ${apart(host)} عنوان صالح للاستخدام.`,
    'egress.nobodys_address': ({ host, address }) => `عنوان ${apart(host)} هو ${apart(address)}، وهو ليس عنوان مضيف.`,
    'egress.not_public': ({ host }) => `المضيف ${apart(host)} ليس في الشبكة العامة، ولا يرد في ALLOWED_NETWORKS.`,
    'egress.no_host': ({ host }) => `المضيف ${apart(host)} غير موجود.`,
    'egress.unresolved': ({ host }) => `تعذر حاليًا العثور على عنوان الاسم ${apart(host)}.`,
    'egress.unresolved_in_time': ({ host, seconds }) =>
      `لم يُعثر على عنوان الاسم ${apart(host)} خلال ${secondsOf(seconds)}.`,
    'egress.no_way_out': ({ host }) => `شبكة هذه الخدمة لا تصل حاليًا إلى ${apart(host)}.`,
    'egress.refused_port': ({ host }) => `لا يقبل ${apart(host)} الاتصال على هذا المنفذ.`,
    'egress.not_http': ({ host }) => `أرسل ${apart(host)} ردًا لا يتبع بروتوكول HTTP.`,
    'egress.certificate': ({ host, code }) => `شهادة ${apart(host)} غير صالحة (${apart(code)}).`,
    'egress.broken': ({ host, code }) => `انقطع الاتصال مع ${apart(host)}${code ? ` (${apart(code)})` : ''}.`,
    'egress.encoding': 'للرد ترميز لم يُطلب.',
    'egress.misencoded': 'الرد لا يطابق الترميز المعلن.',
    'egress.redirects': ({ host, times }) => `يعيد ${apart(host)} التوجيه أكثر من ${timesOf(times)}.`,
    'egress.unencrypted': ({ host }) => `يعيد ${apart(host)} التوجيه من https إلى http.`,
    'egress.late': ({ host, seconds }) => `لم يرد ${apart(host)} خلال ${secondsOf(seconds)}.`,
    'egress.silent': ({ host, seconds }) => `لم يقبل ${apart(host)} الاتصال خلال ${secondsOf(seconds)}.`,

    // Enforcement: steps of pages and cases.
    'maintenance.in_order': 'الصفحة تستوفي جميع المتطلبات.',
    'maintenance.settled': 'عولج سبب رسائل التذكير.',
    'maintenance.set_aside': 'لا يلزم حاليًا أي إجراء بشأن الصفحة.',
    'maintenance.appeal_over': 'انتهت مهلة التظلم من إزالة الصفحة.',
    'help.handover': ({ to }) =>
      `يرغب في تسليم الدور إلى ${apart(to)}. ولا يمكن سؤال أي شخص بهذا العنوان: ربما كان جديدًا أو سبق أن اعتذر.`,
    'next_step.first_notice': 'يُرسل إشعار أول إلى الممثلين.',
    'next_step.second_notice': 'يُرسل إشعار ثانٍ إلى الممثلين.',
    'next_step.final_notice': 'يُرسل الإشعار الأخير إلى الممثلين.',
    'next_step.suspension_proposed': 'يُقترح التعليق على إدارة البوابة، وهي التي تقرر.',
    'next_step.suspension_decided': 'تقرر إدارة البوابة ما إذا كانت الصفحة ستُعلَّق.',

    // Engagement: labels and levels. None of these says that one label or level is better than another.
    'label.giver': window =>
      `معطاء: ${within(window)}، أعطيت أكثر مما تلقيت. جميع الأنماط مرحب بها؛ فالمجتمع يحتاج أيضًا إلى من يسألون.`,
    'label.matcher': window => `متوازن: ${within(window)}، أعطيت بقدر ما تلقيت تقريبًا. جميع الأنماط مرحب بها.`,
    'label.taker': window =>
      `متلقٍّ: ${within(window)}، تلقيت أكثر مما أعطيت. جميع الأنماط مرحب بها: فمن يسألون ويتعلمون يتيحون لغيرهم أن يعطوا.`,
    'label.quiet': window =>
      `هادئ: ${within(window)}، المسجل أقل من أن تصح المقارنة بين العطاء والتلقي. والحضور والأسئلة ورسائل الشكر وحدها لا تؤدي أبدًا إلى نمط آخر. جميع الأنماط مرحب بها.`,
    'label.newcomer': 'لا يوجد نمط في أول 30 يومًا من العضوية. أهلًا بك!',
    'label.opted_out': 'اخترت ألا يكون لك نمط. وما تقدمه يُحتسب مع ذلك في مجاميع المجتمع.',
    'label.not_a_member': 'الأنماط للأعضاء فقط.',
    'level.core_participant': periods =>
      `مشارك أساسي: ${taken(periods)}. جميع المستويات مرحب بها، والناس ينتقلون بينها.`,
    'level.active': periods => `نشط: ${taken(periods)}. جميع المستويات مرحب بها، والناس ينتقلون بينها.`,
    'level.peripheral': periods =>
      `متابع: ${taken(periods)}. جميع المستويات مرحب بها: فالقراءة والاستماع من أشكال المشاركة.`,
    'level.inactive': periods => `غير نشط: ${taken(periods)}. جميع المستويات مرحب بها، وليس كل شيء مسجلًا.`,
    'level.new': 'جديد: يُحدَّد المستوى بعد فترتين كاملتين من العضوية. أهلًا بك!',
    'level.not_a_member': 'المستويات للأعضاء فقط.',
    'level.withheld': 'ما يُعرف عن شخص واحد محجوب عن المفاتيح. أما أرقام المجتمع فمتاحة.',
    'formula.gmt': `${math('b = (G − T) / (G + T)')}. ‏${apart('G')} و${apart('T')} مجموع أوزان ما أُعطي وما تُلقّي في 180 يومًا، وينخفض الوزن إلى النصف كل 90 يومًا. و${apart('M')} هو الأمر نفسه لكليهما معًا، دون الحضور والأسئلة والاستخدام ورسائل الشكر. من دون نمط أو من النمط الهادئ: ${math('M < 3')} هادئ، و${math('b ≥ 0.20')} معطاء، و${math('b ≤ −0.20')} متلقٍّ، وإلا فمتوازن. ومن نمط آخر: ${math('M < 2.5')} هادئ؛ والمتوازن يتغير عند ${apart('0.25')} أو ${math('−0.25')}؛ ويبقى المعطاء ما دام ${math('b ≥ 0.15')}، والمتلقي ما دام ${math('b ≤ −0.15')}. ويُستنتج النمط من المدخلات بترتيبها: الأيام الأخيرة من الأشهر الستة الكاملة السابقة لليوم، ثم اليوم نفسه.`,
    'formula.level': `من آخر 6 فترات كاملة قبل اليوم (أشهر، أو أرباع أو أنصاف سنوات إذا كان المجتمع يجتمع بوتيرة أقل): نشاط في 4 أو أكثر وعطاء في 2 أو أكثر: ${apart('core_participant')}؛ نشاط في 2 أو أكثر: ${apart('active')}؛ في 1: ${apart('peripheral')}؛ لا نشاط: ${apart('inactive')}. وأقل من فترتين كاملتين من العضوية: ${apart('new')}. والفترات التي كان نصف أيامها توقفًا معلنًا ولم يُعقد فيها شيء تحل محلها فترات أسبق، بحد أقصى 12.`,
    'formula.gravity': `الأوزان: ${apart('core_participant')} = 10، ${apart('active')} = 4، ${apart('peripheral')} = 1، ${apart('inactive')} = 0؛ ولا يُحتسب الأعضاء الجدد. ${apart('mass')} هو مجموعها، و${apart('density')} هو ${apart('mass')} مقسومًا على الأعضاء غير الخاملين. ومن بين من كانوا أعضاء في بداية الربع ونهايته، انتقل ${apart('up')} و${apart('held')} و${apart('down')} إلى مستوى أعلى وزنًا أو مساوٍ أو أقل؛ و${apart('drift')} هو متوسط التغير. ويكون ${apart('falling')} مساويًا 1 إذا كان في ربعين ${math('down − up > 2·√(up + down)')}.`,
    'formula.concentration': `${apart('top_share')} أكبر حصة لشخص واحد من أوزان ما أُعطي في الربع، دون التنظيم والتيسير؛ و${apart('absence_factor')} أقل عدد من الأشخاص الذين أعطوا نصفها على الأقل؛ و${apart('unit_absence_factor')} الأمر نفسه للوحدات. و${apart('organising_share')} أكبر حصة لشخص واحد من التنظيم والتيسير. ويكون ${apart('carried_by_one')} مساويًا 1 إذا أعطى شخص واحد في آخر فترتين من المستوى 0.8 أو أكثر، أو نظم 0.8 أو أكثر ولم يعط أي شخص آخر 3 أو أكثر؛ ويتطلب هذا الحكم 3 فعاليات معقودة و15 من الأوزان و5 أعضاء.`,
    'formula.bridge': `حصة الأفعال بين وحدتين من الإجابات والإرشاد ورسائل الشكر والعروض في الفعالية نفسها، مقسومة على ${math('1 − Σ out·in')}، حيث ${apart('out')} و${apart('in')} حصتا كل وحدة من العطاء والتلقي. وإذا كانت الوحدة غير معروفة في فعل من كل خمسة، أو كانت هناك وحدة واحدة فقط، فلا توجد قيمة؛ ومع أقل من 20 فعلًا، أو 5 أشخاص في أحد الجانبين، تُحجب القيمة.`,
    'formula.newcomers':
      'العضويات التي بدأت في الربع وقدم صاحبها شيئًا غير الشكر في أحد أول 90 يومًا، مقسومة على جميع هذه العضويات. ولا توجد قيمة إلى أن تمر 90 يومًا على كل منها.',

    // Engagement: metrics, charts and sponsor briefs.
    'metric.lack': ({ reason }) => LACKS[reason] ?? reason.replaceAll('_', ' '),
    'metric.part': ({ part }) => PARTS[part] ?? part.replaceAll('_', ' '),
    'metric.scope.all': 'جميع المجتمعات',
    'chart.unit': ({ unit, period }) => `${unit} ${BY_PERIOD[period]}`,
    'chart.others': ({ count }) =>
      plural(count, {
        zero: 'لا آخرين',
        one: 'واحد آخر',
        two: 'اثنان آخران',
        few: '# آخرون',
        many: '# آخر',
        other: '# آخر'
      }),
    'chart.value': ({ value, period }) => `${apart(value)} في ${apart(period)}.`,
    'chart.change': ({ first, since, last, period }) =>
      `من ${apart(first)} في ${apart(since)} إلى ${apart(last)} في ${apart(period)}.`,
    'chart.parts': ({ period, parts }) =>
      `${apart(period)}: ${parts.map(({ name, value }) => `${apart(name)} ${apart(value)}`).join('، ')}.`,
    'chart.no_values': 'لا توجد قيم في هذه الفترات.',
    'chart.open': ({ period }) => `${apart(period)}: حتى الآن، فالفترة لم تنته بعد`,
    'chart.lack': ({ lack, count, of, period }) => `${lack}: ${count} من أصل ${PERIODS[period](of)}`,
    'brief.kind': 'موجز للراعي',
    'brief.title': ({ name }) => `موجز للراعي: ${apart(name)}`,
    'brief.question.organisation': 'لماذا ينبغي أن تدعمه المؤسسة',
    'brief.question.manager': 'لماذا ينبغي أن يتيح المدير وقتًا للمشاركين',
    'brief.question.member': 'ما الذي يجنيه العضو',
    'brief.notes': 'عن الأرقام',
    'brief.source': ({ sources }) => `المصدر: ${textsOf(sources).join('؛ ')}`,
    'brief.source_text': ({ title, formula, exclusions }) =>
      [
        `${title}${stop(title)}`,
        ...(formula === null ? [] : [formula]),
        ...(exclusions.length > 0 ? [`لا يُحتسب: ${textsOf(exclusions).join(' ')}`] : [])
      ].join(' '),
    'brief.figure': ({ fact, before }) => `${fact}${before === null ? '' : `؛ وقبل سنة: ${before}`}.`,
    'brief.lacking': ({ title, lack }) => `${title}: ${lack}.`,
    'brief.names_unknown': ({ unnamed, events: count }) => `الأسماء غير معروفة في ${unnamed} من أصل ${eventsOf(count)}`,
    'brief.caveat': ({ lack }) => `${lack}.`,
    'brief.nothing': 'لا شيء مسجلًا بعد.',
    'brief.members': ({ count }) => `عدد الأعضاء: ${people(count)}`,
    'brief.reach': ({ value }) => `${apart(value)} من وحدات المؤسسة لها عضو على الأقل`,
    'brief.resources': ({ count }) =>
      plural(count, {
        zero: 'لم يُضف أي مورد',
        one: 'أُضيف مورد واحد',
        two: 'أُضيف موردان',
        few: 'أُضيفت # موارد',
        many: 'أُضيف # موردًا',
        other: 'أُضيف # مورد'
      }),
    'brief.events_held': ({ count }) =>
      plural(count, {
        zero: 'لم تُعقد أي فعالية',
        one: 'عُقدت فعالية واحدة',
        two: 'عُقدت فعاليتان',
        few: 'عُقدت # فعاليات',
        many: 'عُقدت # فعالية',
        other: 'عُقدت # فعالية'
      }),
    'brief.head_count': ({ count }) =>
      plural(count, {
        zero: 'لم يُسجل أي حضور في الفعاليات',
        one: 'سُجل حضور واحد في الفعاليات',
        two: 'سُجل حضور شخصين في الفعاليات',
        few: 'سُجلت # حالات حضور في الفعاليات',
        many: 'سُجلت # حالة حضور في الفعاليات',
        other: 'سُجلت # حالة حضور في الفعاليات'
      }),
    'brief.fill_rate': ({ value }) => `شُغل ${apart(value)} من المقاعد`,
    'brief.repeat_attendance': ({ value }) => `${apart(value)} من الحضور حضروا أكثر من مرة`,
    'brief.newcomers': ({ count }) =>
      plural(count, {
        zero: 'لم ينضم أي عضو جديد',
        one: 'انضم عضو جديد واحد',
        two: 'انضم عضوان جديدان',
        few: 'انضم # أعضاء جدد',
        many: 'انضم # عضوًا جديدًا',
        other: 'انضم # عضو جديد'
      }),
    'brief.participants': ({ count }) =>
      plural(count, {
        zero: 'لم يشارك أحد في الفعاليات',
        one: 'شارك شخص واحد في الفعاليات',
        two: 'شارك شخصان مختلفان في الفعاليات',
        few: 'شارك # أشخاص مختلفين في الفعاليات',
        many: 'شارك # شخصًا مختلفًا في الفعاليات',
        other: 'شارك # شخص مختلف في الفعاليات'
      }),
    'brief.events_proposed': ({ value }) => `${apart(value)} من الفعاليات اقترحها أعضاء`,
    'brief.mission': ({ text }) => `الرسالة: «${apart(text)}»`,
    'brief.strategic_objectives': ({ items }) =>
      `أهداف المؤسسة التي يخدمها: ${list(textsOf(items).map(text => `«${apart(text)}»`))}`,
    'brief.commitment': ({ text }) => `ما يقدمه الأعضاء: «${apart(text)}»`,
    'brief.objectives': ({ text }) => `ما يريد الأعضاء تحقيقه: «${apart(text)}»`,
    'brief.communities': ({ count }) =>
      plural(count, {
        zero: 'لا تعرض البوابة أي مجتمع.',
        one: 'تعرض البوابة مجتمعًا واحدًا.',
        two: 'تعرض البوابة مجتمعين.',
        few: 'تعرض البوابة # مجتمعات.',
        many: 'تعرض البوابة # مجتمعًا.',
        other: 'تعرض البوابة # مجتمع.'
      }),
    'brief.resource': ({ kind, title, summary, impact }) =>
      [
        `${RESOURCES[kind] ?? kind}: «${apart(title)}»${stop(title)}`,
        ...(summary ? [summary] : []),
        ...(impact ? [`أين استُخدم، وما أثره: ${impact}`] : [])
      ].join(' '),
    'brief.minutes': ({ title, on }) => `محضر: «${apart(title)}»، ${day(on)}.`,
    'brief.period': ({ period, timeZone }) => `الأرقام عن ${apart(period)} (المنطقة الزمنية ${apart(timeZone)}).`,
    'brief.withheld':
      'تحل عبارة «محجوب، أقل من 5» محل الأرقام التي تخص أقل من 5 أشخاص، ومحل أرقام أخرى يمكن أن تُستنتج منها.',
    'brief.left_out': ({ titles }) => `غير مدرج لأنه غير ظاهر لك: ${list(textsOf(titles))}.`,
    'brief.records': 'أوصاف',
    'brief.works': 'موارد',
    'brief.texts': 'محاضر',

    // Events: calendars, feeds and pages.
    'event.when': when,
    'event.until': until,
    'check_in.early': `يُفتح تسجيل الحضور قبل البداية بـ ${AROUND_MINUTES} دقيقة. يرجى العودة حينها.`,
    'check_in.over': 'انتهى هذا الاجتماع. يمكنك أن تطلب من منظميه إضافتك.',
    'check_in.cancelled': 'أُلغي هذا الاجتماع، فلا حاجة إلى تسجيل الحضور.',
    'check_in.other': 'هذا الرمز يخص اجتماعًا آخر. يرجى مسح الرمز المعروض في هذا الاجتماع.',
    'check_in.changed': 'هذا ليس رمزًا لتسجيل الحضور، أو أن جزءًا منه ناقص. يرجى مسحه مرة أخرى.',
    'check_in.expired': 'انتهت صلاحية هذا الرمز. يرجى مسح الرمز المعروض الآن في الاجتماع.',
    'check_in.gone': 'هذا الرمز يخص اجتماعًا لم يعد موجودًا. يرجى مسح الرمز المعروض في هذا الاجتماع.',
    'calendar.organisers': ({ organisers }) =>
      `${plural(organisers.length, { zero: 'التنظيم', one: 'المنظم', two: 'المنظمان', few: 'المنظمون', many: 'المنظمون', other: 'المنظمون' })}: ${named(organisers.map(({ name }) => name))}`,
    'calendar.speakers': ({ speakers }) =>
      `المتحدثون: ${list(speakers.map(({ name, organisation }) => (organisation ? `${apart(name)} (${apart(organisation)})` : apart(name))))}`,
    'calendar.registration': ({ url }) => `التسجيل للضيوف: ${url}`,
    'calendar.name': 'الفعاليات',

    // Governance: why something is not evaluated, waivers, badges.
    'not_judged.inactive': ({ status }) => `حالة المجتمع: ${COMMUNITY[status]}.`,
    'not_judged.ended': ({ status }) => `حالة المجتمع: ${COMMUNITY[status]}، وتبقى صفحته للاطلاع فقط.`,
    'not_judged.young': ({ on }) => `أُطلق المجتمع في ${day(on)}، ولا يزال أحدث من أن يُقيَّم.`,
    'not_judged.paused': ({ until: last }) => `المجتمع في توقفه المعلن حتى ${day(last)}.`,
    'not_judged.window': ({ from, on }) => `أُطلق المجتمع في ${day(on)}، والمقارنة تشمل ما جرى منذ ${day(from)}.`,
    'not_judged.few_periods': 'معظم المدة المشمولة بالمقارنة توقف معلن.',
    'not_judged.few_members': ({ fewest }) => `في المجتمع أقل من ${membersOf(fewest)}، ولا يُقيَّم الأشخاص فرادى.`,
    'not_judged.not_recorded': ({ from }) => `لم يُسجَّل شيء مما قُدم للمجتمع منذ ${day(from)}.`,
    'not_judged.names': ({ from }) => `منذ ${day(from)}، سُجلت أسماء أقل من نصف الحاضرين في الفعاليات.`,
    'evidence.held': ({ from, lastDay, held }) =>
      `${plural(held, { zero: 'لم تُعقد أي فعالية', one: 'عُقدت فعالية واحدة', two: 'عُقدت فعاليتان', few: 'عُقدت # فعاليات', many: 'عُقدت # فعالية', other: 'عُقدت # فعالية' })} ${between({ from, lastDay })}.`,
    'set_aside.page_removed': 'أُزيلت الصفحة.',
    'set_aside.rule_left': 'لم تعد البوابة تستخدم هذه القاعدة.',
    'set_aside.community_left': 'لم يعد المجتمع في هذه البوابة.',
    'waiver.holds': ({ by, until: last, why }) =>
      `إعفاء${by ? ` من ${apart(by)}` : ''} حتى ${day(last)}: ${apart(why)}`,
    'waiver.ends': 'ينتهي الإعفاء، وتسري القاعدة من جديد.',
    'report.upheld': 'أبلغ عنه أحد القراء وثبتت صحة البلاغ.',
    'report.undecided': 'أبلغ عنه أحد القراء ولم يُبت فيه بعد.',
    'monitor.not_read': 'لم تقرأ أداة المراقبة الصفحة بعد.',
    'leader.none': 'ليس للمجتمع قائد اليوم.',
    'badge.not_reviewed': 'لم تُراجَع بعد',
    'badge.reviewed': ({ on }) => `محدَّثة · رُوجعت في ${day(on)}`,
    'badge.updated': ({ on }) => `محدَّثة · حُدّثت في ${day(on)}`,
    'badge.due_by': ({ on }) => `موعد المراجعة: ${day(on)}`,
    'badge.due_since': ({ on }) => `بانتظار المراجعة منذ ${day(on)}`,
    'badge.long_overdue': ({ on }) => `المراجعة متأخرة كثيرًا · منذ ${day(on)}`,
    'badge.removed': 'أُزيلت',
    'badge.closed': 'مغلقة',
    'badge.paused': ({ on }) => `متوقفة مؤقتًا حتى ${day(on)}`,
    'badge.waived': ({ on }) => `معفاة حتى ${day(on)}`,
    'badge.title': ({ name, text }) => `${apart(name)}: ${text}`,
    'badge.description': ({ on, everyDays }) =>
      `${on ? `آخر تحديث للصفحة في ${day(on)}` : 'تاريخ آخر تحديث غير معروف بعد'}. وتجب مراجعتها كل ${daysOf(everyDays)}.`,

    // Governance: rules for closing.
    'close.consultation.title': 'يُستمع إلى الأعضاء قبل إغلاق المجتمع',
    'close.consultation.fails': 'لم ينته استطلاع رأي الأعضاء بشأن الإغلاق.',
    'close.consultation.ask': 'انتظار إجابات الأعضاء',
    'close.consultation.remedy': 'إعطاء الأعضاء وقتًا للإجابة، ومراعاة ما يقولونه.',
    'close.consultation.effort': 'محادثة',
    'close.consultation.heard': ({ until: last }) => `استُمع إلى الأعضاء: كان بإمكانهم الإجابة حتى ${day(last)}.`,
    'close.consultation.no_members': 'ليس في المجتمع أعضاء نشطون يمكن سؤالهم.',
    'close.consultation.none': `لم يُسأل الأعضاء. يرجى السماح للمجتمع بالاستمرار بواسطة ${apart('`resume`')}، ثم بدء إغلاقه من جديد: فبذلك يُسألون.`,
    'close.consultation.open': ({ until: last }) => `يمكن للأعضاء الإجابة حتى ${day(last)}. يرجى انتظار إجاباتهم.`,
    'close.lessons.title': 'يُحفظ ما جرى تعلمه عند إغلاق المجتمع',
    'close.lessons.fails': 'لم ينشر المجتمع دروسًا مستفادة، ولم يُذكر أنه لا دروس معروفة.',
    'close.lessons.ask': 'تدوين ما جرى تعلمه',
    'close.lessons.remedy': `نشر الدروس المستفادة موردًا من النوع ${apart('`lessons_learned`')}.`,
    'close.lessons.effort': 'ساعة واحدة',
    'close.lessons.written': ({ lessons }) =>
      `الدروس المستفادة في ${counter('مورد واحد', 'موردين', 'موارد', 'موردًا', 'مورد')(lessons)}.`,
    'close.lessons.none_known': 'ذُكر للسجل أنه لا دروس مستفادة معروفة.',
    'close.lessons.none': `لا توجد دروس مستفادة منشورة. يرجى نشر مورد من النوع ${apart('`lessons_learned`')}، أو إرسال ${apart('`noLessonsKnown`')} لذكر أنه لا دروس معروفة.`,

    // Governance: rules about communities.
    'community.big-boys-club.title': 'يقدم العروض أعضاء من جميع الفئات',
    'community.big-boys-club.fails':
      'في آخر ربعين، قدم مديرو الفرق من العروض ما يزيد بوضوح على نسبتهم بين الأعضاء، بينما حضر من غيرهم إلى كل فعالية في الربع الثاني عدد أقل مما في الأول.',
    'community.big-boys-club.ask': 'دعوة أعضاء آخرين إلى تقديم عروض',
    'community.big-boys-club.remedy':
      'دعوة أعضاء لا يديرون فرقًا إلى تقديم عروض: بتنظيم عروض خاطفة أو جلسة قهوة وحوار، حيث تكفي بضع دقائق. وإذا لم يُعرف من يدير فريقًا، فيمكن ذكر ذلك في الدليل.',
    'community.big-boys-club.effort': 'فعالية واحدة',
    'community.big-boys-club.few_talks': ({ from, lastDay, fewest }) =>
      `سُجل أقل من ${counter('عرض واحد', 'عرضين', 'عروض', 'عرضًا', 'عرض')(fewest)} ${between({ from, lastDay })}.`,
    'community.big-boys-club.no_attendance': days => `لم يُسجل في كلا الربعين عدد من حضروا الفعاليات ${between(days)}.`,
    'community.big-boys-club.managers_unknown': 'في حالة أكثر من عضو من كل خمسة، لا يُعرف ما إذا كان العضو يدير فريقًا.',
    'community.big-boys-club.shared': days =>
      `لم يقدم مديرو الفرق من العروض ${between(days)} ما يزيد بوضوح على نسبتهم بين الأعضاء.`,
    'community.big-boys-club.attended': days =>
      `قدم مديرو الفرق كثيرًا من العروض ${between(days)}، وحضر من غيرهم العدد نفسه كما في السابق.`,
    'community.big-boys-club.falling': days =>
      `قدم مديرو الفرق من العروض ${between(days)} ما يزيد بوضوح على نسبتهم بين الأعضاء، وحضر من غيرهم عدد أقل.`,
    'charter.review.title': 'يُراجَع الميثاق في موعده',
    'charter.review.fails': 'مضى موعد مراجعة الميثاق الساري.',
    'charter.review.ask': 'مراجعة الميثاق',
    'charter.review.remedy':
      'مراجعة الميثاق مع المجموعة الأساسية: مقارنة الأهداف والمقاييس بما تحقق، والاستماع إلى الأعضاء، وتحديد موعد المراجعة القادمة.',
    'charter.review.effort': 'اجتماع واحد',
    'charter.review.no_charter': 'ليس للمجتمع ميثاق منشور يمكن مراجعته.',
    'charter.review.no_date': 'ليس للميثاق موعد مراجعة.',
    'charter.review.passed': ({ on }) => `كان موعد مراجعة الميثاق ${day(on)}.`,
    'charter.review.due': ({ on }) => `موعد مراجعة الميثاق ${day(on)}.`,
    'community.charter.title': 'للمجتمع ميثاق',
    'community.charter.fails': 'ليس له ميثاق منشور.',
    'community.charter.ask': 'نشر ميثاق',
    'community.charter.remedy':
      'كتابة الميثاق مع المجموعة الأساسية: الرسالة والأهداف وطريقة عمل المجتمع وموعد المراجعة الأولى؛ ثم نشره.',
    'community.charter.effort': 'ورشة عمل واحدة',
    'community.charter.published': 'ميثاق المجتمع منشور.',
    'community.charter.removed': ({ on }) => `أزال المجتمع ميثاقه في ${day(on)} دون ميثاق جديد.`,
    'community.charter.none': 'ليس للمجتمع ميثاق منشور.',
    'community.charter.version': ({ number, on }) => `نُشرت النسخة ${number} من الميثاق في ${day(on)}.`,
    'community.core-group.title': 'للمجتمع مجموعة أساسية',
    'community.core-group.fails': 'في مجموعته الأساسية أقل من 3 أشخاص، بمن فيهم القائد.',
    'community.core-group.ask': 'توسيع المجموعة الأساسية',
    'community.core-group.remedy': 'سؤال أنشط الأعضاء عن رغبتهم في الانضمام إلى المجموعة الأساسية، ومنحهم الدور.',
    'community.core-group.effort': 'بضع محادثات',
    'community.core-group.size': ({ size, atLeast }) =>
      `في المجموعة الأساسية ${people(size)}، بمن فيهم القائد؛ والمطلوب ${atLeast}.`,
    'community.core-group.member': ({ name, leads }) =>
      leads ? `${apart(name)} قائد المجتمع.` : `${apart(name)} في المجموعة الأساسية.`,
    'community.diversity.title': 'يأتي الأعضاء من عدة وحدات',
    'community.diversity.fails': 'أكثر من 80% من الأعضاء النشطين من وحدة واحدة.',
    'community.diversity.ask': 'دعوة أشخاص من وحدات أخرى',
    'community.diversity.remedy':
      'دعوة أشخاص من وحدات أخرى: بسؤال الأعضاء عمن يعملون معهم، وعقد فعالية في تلك الوحدات.',
    'community.diversity.effort': 'بضع دعوات',
    'community.diversity.few_known': ({ fewest }) => `الوحدة معروفة لأقل من ${membersOf(fewest)} من النشطين.`,
    'community.diversity.largest': ({ unit, percent }) =>
      `${percent}% من الأعضاء النشطين المعروفة وحداتهم من وحدة ${apart(unit)}.`,
    'community.diversity.known': ({ known, members }) =>
      `الوحدة معروفة لدى ${known} من أصل ${membersOf(members)} من النشطين.`,
    'community.touchpoint.done': ({ kind, on }) => `${CONTACTS[kind]} في ${day(on)}`,
    'community.touchpoint.planned': ({ kind, on }) =>
      `${CONTACTS[kind]}: كان مخططًا له في ${day(on)}، ولم يُسجل ما إذا تم أو أُلغي`,
    'community.big-brother.title': 'الإدارة إلى جانب المجتمع',
    'community.big-brother.fails': 'لا أحد يرعى المجتمع، أو انسحب راعيه، أو تأخر موعدان للتواصل مع رعاته.',
    'community.big-brother.ask': 'الاتفاق مع الراعي على كيفية المتابعة',
    'community.big-brother.remedy':
      'التحدث إلى الراعي، أو إلى من يمكن أن يصبح راعيًا، عما يحتاج إليه المجتمع، وتسجيل موعد اللقاء القادم.',
    'community.big-brother.effort': 'محادثة',
    'community.big-brother.vacant': 'لا أحد يرعى المجتمع.',
    'community.big-brother.withdrawn': ({ on }) => `انتهت آخر رعاية للمجتمع في ${day(on)}.`,
    'community.big-brother.overdue': ({ count, on }) =>
      `${plural(count, {
        zero: 'لا مواعيد تواصل متأخرة مع الرعاة',
        one: 'تأخر موعد واحد للتواصل مع أحد الرعاة، وذلك',
        two: 'تأخر موعدان للتواصل مع الرعاة، أولهما',
        few: 'تأخرت # مواعيد للتواصل مع الرعاة، أولها',
        many: 'تأخر # موعدًا للتواصل مع الرعاة، أولها',
        other: 'تأخر # موعد للتواصل مع الرعاة، أولها'
      })} منذ ${day(on)}.`,
    'community.big-brother.beside': ({ name }) => `يرعى ${apart(name)} المجتمع، ويتواصل معه كما هو مخطط.`,
    'community.dropped-anchor.title': 'يحافظ المجتمع على ركائزه',
    'community.dropped-anchor.fails':
      'خلال 90 يومًا، غادر نصف المشاركين الأساسيين، واثنان على الأقل، أو صاروا يشاركون بوتيرة أقل؛ أو لم تصل أخبار منذ 30 يومًا من الممثل الرئيسي لصفحة بانتظار المراجعة، وليس لها ممثل مساعد.',
    'community.dropped-anchor.ask': 'السؤال عمن يمكنه أن يخلف المشاركين الأساسيين',
    'community.dropped-anchor.remedy':
      'التحدث إلى المشاركين الأساسيين: شكرهم، وسؤالهم عما يحتاجون إليه، ودعوة الأعضاء النشطين إلى تقاسم العمل؛ وتسمية ممثل مساعد لكل صفحة.',
    'community.dropped-anchor.effort': 'بضع محادثات',
    'community.dropped-anchor.silent': ({ days }) =>
      `لم تصل أخبار منذ ${daysOf(days)} أو أكثر من الممثل الرئيسي لصفحة بانتظار المراجعة، وليس لها ممثل مساعد.`,
    'community.dropped-anchor.page': ({ page, on }) =>
      `كانت آخر أخبار الممثل الرئيسي للصفحة ${apart(page)} في ${day(on)}.`,
    'community.dropped-anchor.core': ({ days }) =>
      `خلال ${daysOf(days)}، غادر المجتمع نصف المشاركين الأساسيين أو أكثر، أو صاروا يشاركون بوتيرة أقل.`,
    'community.dropped-anchor.held': ({ days }) => `خلال ${daysOf(days)}، بقي المشاركون الأساسيون أو معظمهم.`,
    'community.dormancy.title': 'المجتمع نشط',
    'community.dormancy.fails':
      'لم يُعقد شيء أو يُخطط له أو يُقدَّم في 180 يومًا، أو في ضعف الوتيرة المعلنة إذا كانت أطول. ولا تُحتسب فترات التوقف. والقرار لمن يقودون المجتمع.',
    'community.dormancy.ask': 'تحديد ما إذا كان المجتمع سيدخل في فترة سكون',
    'community.dormancy.remedy':
      'إدخال المجتمع في فترة سكون إذا احتاج إلى استراحة: فالمجتمع الساكن يحتفظ بكل شيء ويمكن تنشيطه في أي وقت. وإذا كان نشطًا، فالتخطيط لفعاليته القادمة.',
    'community.dormancy.effort': 'محادثة',
    'community.dormancy.alive': ({ on }) => `كان آخر نشاط للمجتمع في ${day(on)}.`,
    'community.dormancy.quiet': ({ on, within: most }) =>
      on
        ? `لم يُعقد شيء أو يُقدَّم منذ ${day(on)}، أي منذ أكثر من ${daysOf(most)}، ولا شيء مخطط له.`
        : `لا شيء مسجلًا خلال ${daysOf(most)}، ولا شيء مخطط له.`,
    'community.dormancy.last': ({ on }) => `كان آخر نشاط له في ${day(on)}.`,
    'community.dormancy.not_recorded': 'لم يُسجل بعد ما يقوم به المجتمع.',
    'community.formats.title': 'يجتمع المجتمع بصيغ متنوعة',
    'community.formats.fails': 'كانت آخر 6 فعاليات بأقل من صيغتين.',
    'community.formats.ask': 'تجربة صيغة أخرى',
    'community.formats.remedy': 'التخطيط للفعالية القادمة بصيغة أخرى، مثل جلسة قهوة وحوار أو عروض خاطفة أو ورشة عمل.',
    'community.formats.effort': 'فعالية واحدة',
    'community.formats.found': ({ found, events: count }) => `عدد الصيغ في ${lastEvents(count)}: ${formats(found)}.`,
    'community.formats.few': ({ events: count, last }) =>
      `عدد الفعاليات التي عقدها المجتمع حتى الآن: ${events(count)}؛ والمقارنة تشمل ${last}.`,
    'community.formats.not_known': 'صيغ بعض الفعاليات الأخيرة غير معروفة.',
    'community.ghost-series.title': 'تُعقد سلاسل فعالياته',
    'community.ghost-series.fails':
      'إحدى السلاسل في فترة سكون. وتنبه القاعدة إذا لم يُعرف ما إذا كانت آخر ثلاثة مواعيد من سلسلة قد عُقدت.',
    'community.ghost-series.ask': 'ذكر ما إذا كانت السلسلة لا تزال تُعقد',
    'community.ghost-series.remedy':
      'تسجيل الحضور أو عدد الحاضرين أو المحضر أو نتيجة آخر موعد، أو تأكيد استمرار السلسلة؛ وإذا كانت قد انتهت فإلغاؤها.',
    'community.ghost-series.effort': 'بضع دقائق',
    'community.ghost-series.none': 'من المعروف ما إذا كانت سلاسله تُعقد.',
    'community.ghost-series.dormant': ({ series }) =>
      `في فترة سكون: ${seriesForms(series)}، ولا يُعرف ما إذا كانت لا تزال تُعقد.`,
    'community.ghost-series.unheard': ({ series }) => `آخر ثلاثة مواعيد من ${seriesOfCount(series)} غير مؤكدة.`,
    'community.ghost-series.of': ({ title, dormant }) =>
      `${title ? `«${apart(title)}»` : 'سلسلة للأعضاء'}: ${dormant ? 'في فترة سكون' : 'ثلاثة مواعيد متتالية غير مؤكدة'}.`,
    'community.leader-time.title': 'للقائد وقت مخصص',
    'community.leader-time.fails': 'ليس للقائد وقت مخصص.',
    'community.leader-time.ask': 'الاتفاق على وقت للقائد',
    'community.leader-time.remedy': 'الاتفاق على ساعات أسبوعية مع مدير القائد، وتسجيلها.',
    'community.leader-time.effort': 'محادثة',
    'community.leader-time.hours': ({ hours }) => `للقائد ${hourForms(hours)} في الأسبوع للمجتمع.`,
    'community.leader-time.none': 'ليس للقائد وقت مخصص للمجتمع.',
    'community.leader-time.not_known': 'لم تُسجل الساعات الأسبوعية للقائد المخصصة للمجتمع.',
    'community.leader-time.hours_of': ({ name, hours }) => `لدى ${apart(name)} ${hourForms(hours)} في الأسبوع للمجتمع.`,
    'community.leader-time.not_known_of': ({ name }) => `لم تُسجل الساعات الأسبوعية لدى ${apart(name)}.`,
    'community.minutes.title': 'تُنشر المحاضر خلال 7 أيام',
    'community.minutes.fails':
      'ليس لآخر فعالية محضر بعد 7 أيام من نهايتها. وتنبه القاعدة إذا لم يكن لإحدى آخر 6 فعاليات محضر، أو نُشر محضرها متأخرًا.',
    'community.minutes.ask': 'نشر محضر آخر فعالية',
    'community.minutes.remedy': 'كتابة بضعة أسطر عما قيل وتقرر، ونشرها؛ ويمكن طلب ذلك من شخص آخر إذا ضاق الوقت.',
    'community.minutes.effort': '15 دقيقة',
    'community.minutes.none': 'لم تُعقد في السنة الماضية أي فعالية حان موعد محضرها.',
    'community.minutes.missing': ({ on }) => `ليس لفعالية ${day(on)} محضر.`,
    'community.minutes.in_time': ({ inTime, all }) => `من ${lastEvents(all)}، نُشر المحضر خلال 7 أيام في ${inTime}.`,
    'community.minutes.of': ({ on, published }) =>
      `فعالية ${day(on)}: ${published ? `نُشر المحضر في ${day(published)}` : 'لا محضر'}.`,
    'community.newcomers.title': 'يساهم الأعضاء الجدد',
    'community.newcomers.fails':
      'قدم شيئًا خلال 90 يومًا أقل من 1 من كل 5 أعضاء جدد (1 من كل 10 في المجتمعات التي تزيد على 150 عضوًا): من بين من انضموا في آخر ربعين أُتيحت لجميع الجدد فيهما 90 يومًا.',
    'community.newcomers.ask': 'مساعدة الأعضاء الجدد على خطوة أولى',
    'community.newcomers.remedy':
      'الترحيب بالأعضاء الجدد شخصيًا، وتعريفهم بأحد الأعضاء، وعرض مهمة أولى صغيرة عليهم: سؤال يجيبون عنه، أو نصيحة يشاركونها، أو محضر يكتبونه.',
    'community.newcomers.effort': 'بضع محادثات',
    'community.newcomers.few': ({ from, lastDay, fewest }) =>
      `انضم أقل من ${counter('عضو جديد واحد', 'عضوين جديدين', 'أعضاء جدد', 'عضوًا جديدًا', 'عضو جديد')(fewest)} ${between({ from, lastDay })}.`,
    'community.newcomers.gave': ({ from, lastDay, percent, passes }) =>
      `قدم شيئًا خلال 90 يومًا ${passes ? 'ما لا يقل عن' : 'أقل من'} ${percent}% من الأعضاء الجدد الذين انضموا ${between({ from, lastDay })}.`,
    'community.rhythm.title': 'يحافظ المجتمع على وتيرته',
    'community.rhythm.fails':
      'لم يُعقد شيء في 60 يومًا (أو في الوتيرة المعلنة إذا كانت أطول، بحد أقصى 180 يومًا) ولا شيء مخطط له، ولم يقدم للمجتمع شيئًا بحسب السجل سوى أقل من 3 أشخاص. ولا تُحتسب فترات التوقف.',
    'community.rhythm.ask': 'التخطيط للفعالية القادمة',
    'community.rhythm.remedy': 'التخطيط لفعالية صغيرة، مثل لقاء قهوة، أو إعلان توقف؛ وإذا عُقدت فعالية، فتسجيل نتيجتها.',
    'community.rhythm.effort': '15 دقيقة',
    'community.rhythm.held': ({ on }) => `عقد المجتمع آخر فعالية في ${day(on)}.`,
    'community.rhythm.planned': ({ on }) => `يخطط المجتمع لفعاليته القادمة في ${day(on)}.`,
    'community.rhythm.gave': ({ people: count, within: most }) =>
      `قدم ${people(count)} أو أكثر شيئًا للمجتمع خلال ${daysOf(most)}.`,
    'community.rhythm.not_known': ({ on }) => `لا يُعرف ما إذا كانت فعالية ${day(on)} قد عُقدت.`,
    'community.rhythm.none': ({ on, within: most }) =>
      on
        ? `عُقدت آخر فعالية في ${day(on)}، أي منذ أكثر من ${daysOf(most)}، ولا فعالية مخططًا لها.`
        : `لا فعالية مسجلة خلال ${daysOf(most)}، ولا فعالية مخططًا لها.`,
    'community.rhythm.held_on': ({ on }) => `عُقدت آخر فعالية له في ${day(on)}.`,
    'community.rhythm.next_on': ({ on }) => `فعاليته القادمة في ${day(on)}.`,
    'community.rotation.title': 'تتناوب القيادة أو تُجدَّد',
    'community.rotation.fails': 'يقود الشخص نفسه منذ أكثر من 3 سنوات دون تجديد مؤكد.',
    'community.rotation.ask': 'تجديد القيادة أو تسليمها',
    'community.rotation.remedy': 'سؤال الأعضاء: اختيار شخص آخر لفترة، أو التجديد للشخص نفسه بمدة جديدة.',
    'community.rotation.effort': 'اجتماع واحد',
    'community.rotation.over': ({ name, since }) => `يقود ${apart(name)} المجتمع منذ ${day(since)}، ولا تجديد مسجلًا.`,
    'community.rotation.not_known': 'اليوم الذي بدأ فيه القائد غير معروف على وجه الدقة.',
    'community.rotation.holds': ({ name, since, until: last }) =>
      `مدة ${apart(name)}، القائد منذ ${day(since)}، سارية حتى ${day(last)}.`,
    'community.rotation.leads': ({ name, since, orEarlier }) =>
      `يقوده ${apart(name)} منذ ${day(since)}${orEarlier ? ' أو قبل ذلك' : ''}.`,
    'community.rotation.not_known_of': ({ name }) => `لا يُعرف منذ متى يقوده ${apart(name)}.`,
    'community.single-leader.title': 'شخص واحد يقود المجتمع',
    'community.single-leader.fails': 'ليس للمجتمع قائد واحد بالضبط.',
    'community.single-leader.ask': 'الاتفاق على قائد واحد',
    'community.single-leader.remedy': `الاتفاق على قائد واحد: بإنهاء مدد الآخرين، أو بمنح الدور لشخص واحد. ويمكن لشخصين أن يتقاسماه إذا ذُكر ذلك في المدتين (${apart('`isShared`')}).`,
    'community.single-leader.effort': 'محادثة',
    'community.single-leader.one': ({ name }) => `يقود ${apart(name)} المجتمع.`,
    'community.single-leader.shared': ({ name, other }) => `يتقاسم ${apart(name)} و${apart(other)} دور القائد.`,
    'community.single-leader.handover': ({ name }) => `يقود ${apart(name)} المجتمع بعد تسلُّم الدور.`,
    'community.single-leader.several': ({ leaders }) => `يقود المجتمع ${people(leaders)} في الوقت نفسه.`,
    'community.single-leader.leads': ({ name, on }) => `يقوده ${apart(name)}${on ? ` منذ ${day(on)}` : ''}.`,
    'community.solopreneur.title': 'عدة أشخاص يحملون المجتمع',
    'community.solopreneur.fails':
      'في آخر فترتين للمجتمع (أشهر أو أرباع أو أنصاف سنوات)، قدم شخص واحد 80% على الأقل مما قُدم، دون احتساب التنظيم، أو نظم 80% على الأقل بينما لم يقدم أي شخص آخر الكثير.',
    'community.solopreneur.ask': 'توزيع العمل على عدد أكبر من الأشخاص',
    'community.solopreneur.remedy':
      'شكر الشخص الذي يقوم بالكثير، ودعوة شخص آخر إلى التيسير أو تقديم عرض في الفعالية القادمة، أو كتابة محضرها، أو الإجابة عن الأسئلة.',
    'community.solopreneur.effort': 'بضع محادثات',
    'community.solopreneur.too_little': days => `المسجل ${between(days)} أقل من أن يدل على من يحمل المجتمع.`,
    'community.solopreneur.carried': days => `اعتمد المجتمع ${between(days)} على شخص واحد بمفرده تقريبًا.`,
    'community.solopreneur.shared': days => `حمل المجتمعَ عدة أشخاص ${between(days)}.`,
    'community.sponsor.title': 'للمجتمع راعٍ على تواصل معه',
    'community.sponsor.fails': 'ليس له راعٍ غير قائده، أو لم يُسجل أي تواصل أو دعم من راعٍ منذ ربعين.',
    'community.sponsor.ask': 'إيجاد راعٍ، أو الاتفاق على التواصل القادم',
    'community.sponsor.remedy':
      'دعوة مدير أقرب مجال إلى رعاية المجتمع، أو الاتفاق مع الراعي على موعد التواصل القادم وتسجيله.',
    'community.sponsor.effort': 'محادثة',
    'community.sponsor.one': ({ name }) => `يرعى ${apart(name)} المجتمع.`,
    'community.sponsor.silent': ({ on }) => `كان آخر تواصل مسجل مع راعٍ في ${day(on)}.`,
    'community.sponsor.never': ({ name, on }) => `يرعى ${apart(name)} المجتمع منذ ${day(on)}، ولا تواصل مسجلًا.`,
    'community.sponsor.not_known': ({ name }) => `لا تواصل مسجلًا، ولا يُعرف منذ متى يرعى ${apart(name)} المجتمع.`,
    'community.sponsor.leader_only': 'راعيه الوحيد هو قائده.',
    'community.sponsor.none': 'ليس للمجتمع راعٍ.',
    'community.sponsor.sponsors': ({ name, on }) => `يرعاه ${apart(name)}${on ? ` منذ ${day(on)}` : ''}.`,

    // Governance: rules for a launch.
    'launch.charter.title': 'يُنشر الميثاق قبل الإطلاق',
    'launch.charter.fails': 'ليس للمجتمع المزمع إطلاقه ميثاق منشور.',
    'launch.charter.ask': 'نشر الميثاق قبل الإطلاق',
    'launch.charter.remedy': 'كتابة الميثاق مع من يحضّرون للإطلاق، وإتاحة التعليق والتصويت لهم، ثم نشره.',
    'launch.charter.effort': 'ورشة عمل واحدة',
    'launch.charter.published': 'الميثاق منشور.',
    'launch.charter.none': 'ليس للمجتمع ميثاق سارٍ. يرجى كتابة ميثاق ونشره.',
    'launch.core-group.title': 'مجموعة أساسية تحضّر للإطلاق',
    'launch.core-group.fails': 'في المجموعة الأساسية أقل من شخصين إلى جانب القائد.',
    'launch.core-group.ask': 'إيجاد أشخاص للمجموعة الأساسية',
    'launch.core-group.remedy': 'دعوة أشخاص مهتمين بالموضوع إلى التحضير للإطلاق، ومنحهم دور المجموعة الأساسية.',
    'launch.core-group.effort': 'بضع محادثات',
    'launch.core-group.size': ({ size, members }) =>
      `في المجموعة الأساسية ${people(size)} إلى جانب القائد؛ والمطلوب ${members} على الأقل.`,
    'launch.event.title': 'لفعالية الإطلاق جدول أعمال بجميع أهدافها',
    'launch.event.fails': 'لا فعالية إطلاق مخططًا لها أو معقودة، أو ينقص جدول أعمالها أحد الأهداف السبعة.',
    'launch.event.ask': 'التخطيط لفعالية الإطلاق',
    'launch.event.remedy': `التخطيط لفعالية من الصيغة ${apart('`launch`')}، وإضافة بند في جدول الأعمال لكل من أهدافها السبعة.`,
    'launch.event.effort': 'ساعة واحدة',
    'launch.event.none': `لا فعالية إطلاق مخططًا لها. يرجى التخطيط لفعالية من الصيغة ${apart('`launch`')}.`,
    'launch.event.complete': ({ on }) => `في فعالية الإطلاق في ${day(on)} بند لكل هدف.`,
    'launch.event.incomplete': ({ on, missing }) =>
      `ليس في جدول أعمال فعالية الإطلاق في ${day(on)} بند لهذه الأهداف: ${list(missing.map(({ objective }) => OBJECTIVES[objective]!))}.`,
    'launch.event.dated': ({ on }) => `فعالية إطلاق في ${day(on)}.`,
    'launch.leader.title': 'شخص واحد يقود المجتمع عند إطلاقه',
    'launch.leader.fails': 'ليس للمجتمع المزمع إطلاقه قائد واحد بالضبط.',
    'launch.leader.ask': 'الاتفاق على من يقود',
    'launch.leader.remedy': 'منح دور القائد لشخص واحد، وإنهاء مدد القادة الآخرين.',
    'launch.leader.effort': 'محادثة',
    'launch.leader.one': ({ name }) => `يقود ${apart(name)} المجتمع.`,
    'launch.leader.none': 'ليس للمجتمع قائد. يرجى إضافة مدة لقائد.',
    'launch.leader.several': ({ leaders }) =>
      `عدد قادة المجتمع ${leaders}، والمطلوب قائد واحد بالضبط. يرجى إنهاء مدد الآخرين.`,
    'launch.sponsor.title': 'راعٍ يدعم الإطلاق',
    'launch.sponsor.fails': 'ليس للمجتمع المزمع إطلاقه راعٍ غير قائده.',
    'launch.sponsor.ask': 'إيجاد راعٍ قبل الإطلاق',
    'launch.sponsor.remedy': 'دعوة مدير يفيده المجتمع إلى رعايته، ومنح دور الراعي لهذا الشخص، على ألا يكون هو القائد.',
    'launch.sponsor.effort': 'اجتماع واحد',
    'launch.sponsor.sponsors': ({ name }) => `يرعى ${apart(name)} المجتمع.`,
    'launch.sponsor.none': 'ليس للمجتمع راعٍ غير قائده. يرجى إضافة مدة لراعٍ.',

    // Governance: rules about members and pages.
    'membership.exclusion.title': 'لا يُستبعد أحد بلا سبب',
    'membership.exclusion.fails': 'رُفض شخص أو استُبعد بلا سبب، أو لا يزال تظلم من ذلك مفتوحًا.',
    'membership.exclusion.ask': 'الرد على الشخص الذي رُفض أو استُبعد',
    'membership.exclusion.remedy': 'إعطاء الشخص سببًا يفيده، أو قبوله.',
    'membership.exclusion.effort': 'محادثة',
    'membership.exclusion.found': ({ people: count }) => `رُفض أو استُبعد بلا سبب: ${people(count)}.`,
    'membership.exclusion.upheld': ({ on }) => `ثبتت صحة بلاغ الاستبعاد المؤرخ ${day(on)}.`,
    'membership.exclusion.none': 'لم يُرفض أحد أو يُستبعد بلا سبب.',
    'membership.exclusion.open_long': ({ on, days }) =>
      `لا يزال التظلم من استبعاد، المقدَّم في ${day(on)}، مفتوحًا منذ ${daysOf(days)} أو أكثر.`,
    'membership.exclusion.open': ({ on }) => `ورد بلاغ عن استبعاد في ${day(on)}؛ والقرار لأحد المسؤولين.`,
    'membership.exclusion.of': ({ name, refused }) => `${refused ? 'رُفض طلب' : 'أُنهيت عضوية'} ${apart(name)} بلا سبب.`,
    'membership.exclusion.report': ({ status }) => `ورد بلاغ عن استبعاد؛ حالة البلاغ: ${CASE[status]}.`,
    'page.accuracy.title': 'الصفحة صحيحة',
    'page.accuracy.fails': 'بلاغات من القراء عن محتوى غير صحيح مفتوحة منذ 14 يومًا، أو متكررة.',
    'page.accuracy.ask': 'الرد على بلاغات القراء',
    'page.accuracy.remedy': 'الرد على البلاغات: بتصحيح الخطأ وتأكيد ذلك، أو بتوضيح سبب صحة المحتوى.',
    'page.accuracy.effort': '30 دقيقة',
    'page.accuracy.open_long': ({ on, days }) =>
      `لا يزال بلاغ ${day(on)} عن محتوى غير صحيح مفتوحًا منذ ${daysOf(days)} أو أكثر.`,
    'page.accuracy.recurring': ({ since, times }) =>
      `منذ ${day(since)}، ورد بلاغ صحيح عن محتوى غير صحيح ${timesOf(times)}.`,
    'page.accuracy.open': ({ since, reports }) =>
      `بلاغات مفتوحة منذ ${day(since)} عن محتوى غير صحيح: ${counter('بلاغ واحد', 'بلاغان', 'بلاغات', 'بلاغًا', 'بلاغ')(reports)}.`,
    'page.accuracy.none': 'لا بلاغ مفتوحًا عن محتوى غير صحيح.',
    'page.accuracy.report': ({ status }) => `ورد بلاغ عن محتوى غير صحيح؛ حالة البلاغ: ${CASE[status]}.`,
    'page.appearance.title': 'مظهر الصفحة يدل على العناية بها',
    'page.appearance.fails':
      'فيها صور أو روابط معطلة، أو ينقصها العنوان أو العناوين الداخلية، أو فيها صور بلا نص بديل؛ ويفحص شخص ما عدا ذلك.',
    'page.appearance.ask': 'إصلاح ما يبدو معطلًا في الصفحة',
    'page.appearance.remedy': 'إصلاح الروابط والصور المعطلة أو إزالتها، وإضافة نص بديل لكل صورة.',
    'page.appearance.effort': '30 دقيقة',
    'page.appearance.upheld': ({ on }) => `ثبتت صحة بلاغ ${day(on)} بشأن مظهر الصفحة.`,
    'page.appearance.flaws': ({ flaws }) => `مشكلات وُجدت في الصفحة: ${list(flaws.map(flawIn))}.`,
    'page.appearance.flaw': flaw => `وُجد في الصفحة: ${flawIn(flaw)}.`,
    'page.appearance.open': ({ on }) => `أبلغ أحد القراء في ${day(on)} بشأن مظهر الصفحة؛ والقرار لأحد المسؤولين.`,
    'page.appearance.unreadable': 'لا تستطيع أداة المراقبة قراءة الصفحة؛ ويجب أن يفحصها شخص.',
    'page.appearance.good': 'لم يجد الفحص الآلي أي مشكلة في مظهر الصفحة.',
    'page.classified-markings.title': 'لا تحتوي الصفحة على مواد سرية',
    'page.classified-markings.fails':
      'تحتوي الصفحة على علامة سرية في رأسها أو في إحدى فقراتها، أو ثبتت صحة بلاغ عن مواد سرية.',
    'page.classified-markings.ask': 'إزالة الصفحة من الشبكة الآن',
    'page.classified-markings.remedy':
      'إزالة الصفحة من الشبكة الآن، وإبلاغ مسؤول الأمن، ثم إعادتها دون المواد المعلَّمة.',
    'page.classified-markings.effort': 'فورًا',
    'page.classified-markings.upheld': ({ on }) => `ثبتت صحة بلاغ ${day(on)} عن مواد سرية.`,
    'page.classified-markings.classified': 'تحتوي الصفحة على علامة سرية.',
    'page.classified-markings.open': ({ on }) =>
      `أبلغ أحد القراء في ${day(on)} عن مواد سرية؛ والقرار لأحد المسؤولين اليوم.`,
    'page.classified-markings.controlled': 'تحتوي الصفحة على علامة معلومات مقيدة.',
    'page.classified-markings.none': 'لا تحتوي الصفحة على أي علامة سرية.',
    'page.classified-markings.marking': ({ marking }) => `تحتوي الصفحة على العلامة «${apart(marking)}».`,
    'page.conduct.title': 'يُعامَل الناس معاملة حسنة في الصفحة ومن خلالها',
    'page.conduct.fails': 'ثبتت صحة بلاغ عن السلوك.',
    'page.conduct.ask': 'الرد على البلاغ عن السلوك',
    'page.conduct.remedy': 'الرد على البلاغ، والاتفاق على حل مع إدارة البوابة.',
    'page.conduct.effort': 'محادثة',
    'page.conduct.upheld': ({ on }) => `ثبتت صحة بلاغ ${day(on)} عن السلوك.`,
    'page.conduct.open': ({ on }) => `ورد بلاغ عن السلوك في ${day(on)}؛ والقرار لأحد المسؤولين.`,
    'page.conduct.none': 'لا بلاغ عن السلوك مفتوحًا أو ثابتًا.',
    'page.mission.title': 'تذكر الصفحة رسالة المجتمع',
    'page.mission.fails': 'لا رسالة معلنة، أو لا تظهر في الصفحة.',
    'page.mission.ask': 'عرض الرسالة في الصفحة',
    'page.mission.remedy': 'كتابة الرسالة في جملة أو جملتين، ووضعها حيث يراها القراء أولًا.',
    'page.mission.effort': '30 دقيقة',
    'page.mission.none': 'لا تعلن الصفحة ولا مجتمعها رسالة.',
    'page.mission.declared': 'هناك رسالة معلنة.',
    'page.mission.not_known': 'هناك رسالة معلنة؛ ولا يُعرف بعد ما إذا كانت تظهر في الصفحة.',
    'page.mission.shown': 'تعرض الصفحة الرسالة المعلنة.',
    'page.mission.not_shown': 'لا تعرض الصفحة الرسالة المعلنة.',
    'page.mission.mission': ({ mission }) => `الرسالة: ${apart(mission)}`,
    'page.mission.words_found': 'تحتوي الصفحة على نص الرسالة.',
    'page.mission.words_missing': 'لا تحتوي الصفحة على نص الرسالة.',
    'page.purpose-drift.title': 'تتفق الصفحة مع غرضها',
    'page.purpose-drift.fails':
      'ثبتت صحة بلاغ بأن الصفحة تبتعد عن غرضها. وتنبه القاعدة إذا قل المشترك بين كلمات الصفحة والرسالة في ثلاثة فحوص؛ والقرار لأحد المسؤولين.',
    'page.purpose-drift.ask': 'مقارنة الصفحة برسالتها',
    'page.purpose-drift.remedy': 'مقارنة الصفحة بالرسالة؛ ثم مواءمة الصفحة معها أو إعادة كتابة الرسالة.',
    'page.purpose-drift.effort': 'ساعة واحدة',
    'page.purpose-drift.upheld': ({ on }) => `ثبتت صحة بلاغ ${day(on)} بأن الصفحة تبتعد عن غرضها.`,
    'page.purpose-drift.open': ({ on }) =>
      `أبلغ أحد القراء في ${day(on)} بأن الصفحة تبتعد عن غرضها؛ والقرار لأحد المسؤولين.`,
    'page.purpose-drift.no_mission': 'لا تمكن المقارنة دون رسالة معلنة.',
    'page.purpose-drift.few_checks': 'قورنت الصفحة برسالتها أقل من ثلاث مرات.',
    'page.purpose-drift.far': 'في ثلاثة فحوص، كان المشترك بين كلمات الصفحة ورسالتها قليلًا؛ وينبغي أن يراجعها شخص.',
    'page.purpose-drift.near': 'كلمات الصفحة قريبة من رسالتها.',
    'page.purpose-drift.nearness': ({ nearness }) => `كانت درجة تشابهها مع الرسالة ${apart(nearness)}.`,
    'page.impostor.title': 'يعرض العنوان صفحة المجتمع',
    'page.impostor.fails':
      'في آخر ثلاثة فحوص، خلال يوم على الأقل، عرض العنوان شيئًا آخر: صفحة غير موجودة، أو تسجيل دخول، أو خطأ، أو نطاقًا غير مستخدم، أو مضيفًا آخر.',
    'page.impostor.ask': 'إعادة صفحة المجتمع إلى عنوانها',
    'page.impostor.remedy':
      'فتح العنوان، ثم إعادة الصفحة إليه أو تحديث العنوان؛ وإذا كانت تظهر بعد تسجيل الدخول، فتأكيد صحتها.',
    'page.impostor.effort': '15 دقيقة',
    'page.impostor.not_known': 'لا يُعرف بعد ما يعرضه العنوان.',
    'page.impostor.not_loaded': 'تعذر تحميل العنوان عند آخر فحص، ولا يُعرف ما يعرضه.',
    'page.impostor.shown': 'كان العنوان يعرض الصفحة عند آخر فحص.',
    'page.impostor.was': ({ instead }) => `عند آخر فحص، عرض العنوان، بدلًا من الصفحة، ${INSTEAD[instead]}.`,
    'page.impostor.is': ({ instead }) =>
      `في آخر ثلاثة فحوص، خلال يوم أو أكثر، لم يعرض العنوان الصفحة؛ وقد وجد آخرها ${INSTEAD[instead]}.`,
    'page.impostor.never_read': 'يطلب العنوان من أداة المراقبة تسجيل الدخول، ولا يُعرف ما يعرضه بعد ذلك.',
    'page.impostor.attested': ({ on }) =>
      `يطلب العنوان من أداة المراقبة تسجيل الدخول؛ وقد أكد أحد الممثلين صحة الصفحة في ${day(on)}.`,
    'page.impostor.seen': ({ on, instead }) => `في ${day(on)}، عرض العنوان ${INSTEAD[instead]}.`,
    'page.reachable.title': 'يمكن تحميل الصفحة',
    'page.reachable.fails': 'تعذر تحميلها في آخر ثلاثة فحوص، خلال يوم على الأقل. ويُعد طلب تسجيل الدخول تحميلًا.',
    'page.reachable.ask': 'إتاحة الوصول إلى الصفحة من جديد',
    'page.reachable.remedy': 'فتح الصفحة، ثم استعادتها في عنوانها أو تحديث العنوان.',
    'page.reachable.effort': '15 دقيقة',
    'page.reachable.not_checked': 'لم تفحص أداة المراقبة الصفحة بعد.',
    'page.reachable.robots': 'لا يسمح ملف robots.txt في مضيف الصفحة لأداة المراقبة بقراءتها.',
    'page.reachable.blocked': 'الصفحة في عنوان لا يُسمح لهذه الخدمة بالوصول إليه.',
    'page.reachable.busy': 'طلب مضيف الصفحة من أداة المراقبة في كل مرة المحاولة لاحقًا.',
    'page.reachable.too_slow': 'استغرق رد الصفحة وقتًا أطول مما تنتظره أداة المراقبة.',
    'page.reachable.not_made': 'كانت شبكة أداة المراقبة نفسها معطلة. وسيُعاد الفحص.',
    'page.reachable.loaded': 'أمكن تحميل الصفحة عند آخر فحص.',
    'page.reachable.failed_long': 'تعذر تحميل الصفحة في آخر ثلاثة فحوص، خلال يوم أو أكثر.',
    'page.reachable.failed': ({ checks }) =>
      `تعذر تحميل الصفحة في ${plural(checks, { zero: 'آخر # فحص', one: 'آخر فحص', two: 'آخر فحصين', few: 'آخر # فحوص', many: 'آخر # فحصًا', other: 'آخر # فحص' })}.`,
    'page.reachable.not_loaded': ({ on, problem }) => `تعذر التحميل في ${day(on)}${problem ? `: ${problem}` : '.'}`,
    'page.representative-load.title': 'لا أحد يمثل صفحات أكثر مما ينبغي',
    'page.representative-load.fails':
      'جميع ممثليها يمثلون من صفحات البوابة أكثر مما يمكن لشخص واحد أن يعتني به؛ وتنبه القاعدة إذا كان أحدهم كذلك.',
    'page.representative-load.ask': 'توزيع دور الممثل',
    'page.representative-load.remedy': 'إيجاد شخص أقرب إلى المجتمع، وتسليمه الدور.',
    'page.representative-load.effort': 'محادثة',
    'page.representative-load.none': 'ليس للصفحة ممثل.',
    'page.representative-load.within': ({ most }) => `يمثل كل من ممثليها ${pagesOf(most)} على الأكثر.`,
    'page.representative-load.over': ({ over, most }) =>
      `${list(over.map(one => `يمثل ${apart(one.name)} ${pagesOf(one.pages)}`))}؛ والحد الأقصى لكل شخص ${most}.`,
    'page.representative-load.of': ({ name, pages: count }) => `يمثل ${apart(name)} هنا ${pagesOf(count)}.`,
    'page.representative-addresses.title': 'يمكن الوصول إلى ممثليها بالبريد الإلكتروني',
    'page.representative-addresses.fails':
      'ليس لأي من ممثليها عنوان بريد إلكتروني، ولا يمكن تسليم أي إشعار؛ وتنبه القاعدة إذا لم يكن لأحدهم عنوان.',
    'page.representative-addresses.ask': 'إضافة عناوين البريد الإلكتروني لممثليها',
    'page.representative-addresses.remedy': 'إضافة عنوان البريد الإلكتروني لكل ممثل إلى الدليل.',
    'page.representative-addresses.effort': 'دقيقة واحدة',
    'page.representative-addresses.none': 'ليس للصفحة ممثل.',
    'page.representative-addresses.all': 'يمكن إرسال الإشعارات بالبريد الإلكتروني إلى كل من ممثليها.',
    'page.representative-addresses.missing': ({ missing }) =>
      `لا يُعرف عنوان بريد إلكتروني لكل من: ${named(missing.map(({ name }) => name))}؛ ولا تصل إليهم الإشعارات بالبريد الإلكتروني.`,
    'page.representatives.title': 'للصفحة ممثلان',
    'page.representatives.fails': 'ليس لها شخصان مختلفان ممثلًا رئيسيًا وممثلًا مساعدًا.',
    'page.representatives.ask': 'تسمية ممثلَين',
    'page.representatives.remedy': 'تسمية ممثل رئيسي وممثل مساعد: شخصان مختلفان.',
    'page.representatives.effort': 'محادثة',
    'page.representatives.young': ({ on, days }) =>
      `سُجلت الصفحة في ${day(on)}. ويمكن تسمية ممثليها خلال ${daysOf(days)}.`,
    'page.representatives.none': 'ليس للصفحة أي ممثل حاليًا.',
    'page.representatives.vacant': ({ role }) => `دور الممثل ${REPRESENTATIVES[role]} للصفحة شاغر.`,
    'page.representatives.same': 'شخص واحد هو الممثل الرئيسي والممثل المساعد معًا.',
    'page.representatives.two': 'للصفحة ممثلان حاليًا.',
    'page.representatives.nobody_stands_in': ({ role, name, ...away }) =>
      `الممثل ${REPRESENTATIVES[role]}، ${apart(name)}، غائب ${leave(away)} دون بديل.`,
    'page.representatives.acts_as_both': 'أثناء غياب أحد الممثلين، يقوم شخص واحد بدور الممثلين.',
    'page.representatives.term': ({ name, role, since }) =>
      `${apart(name)} هو الممثل ${REPRESENTATIVES[role]} منذ ${day(since)}.`,
    'page.representatives.term_on_leave': ({ name, role, since, standIn, ...away }) =>
      `${apart(name)} هو الممثل ${REPRESENTATIVES[role]} منذ ${day(since)}، وهو غائب ${leave(away)}${standIn ? `؛ البديل: ${apart(standIn)}` : ''}.`,
    'page.stale.title': 'في الصفحة مؤشرات نشاط',
    'page.stale.fails': 'لم تُحدَّث منذ مدة، أو تأخر تحديثها كثيرًا.',
    'page.stale.ask': 'مراجعة الصفحة',
    'page.stale.remedy': 'مراجعة الصفحة، وتحديث ما تقادم منها، وتأكيد صحتها.',
    'page.stale.effort': '10 دقائق',
    'page.stale.updated': ({ on, everyDays }) =>
      `آخر تحديث للصفحة في ${day(on)}. وتجب مراجعتها كل ${daysOf(everyDays)}.`,
    'page.stale.young': ({ on }) => `الصفحة معروفة منذ ${day(on)}، ولا تزال أحدث من أن تُقيَّم.`,
    'page.stale.not_known': 'تاريخ آخر تحديث غير معروف بعد.',
    'page.stale.last_update': ({ on, by }) => `آخر تحديث في ${day(on)}، ${BY[by]}.`,
    'page.transformation-focus.title': 'تستجيب الصفحة لحاجة أو تطلع قائم',
    'page.transformation-focus.fails': 'لم تُذكر أي حاجة أو تطلع للتحول، أو انتهى المذكور.',
    'page.transformation-focus.ask': 'ذكر ما يعمل المجتمع من أجله',
    'page.transformation-focus.remedy':
      'ذكر الحاجة أو التطلع الذي يعمل المجتمع من أجله الآن، أو التفكير في إغلاقه مع الشكر.',
    'page.transformation-focus.effort': 'محادثة',
    'page.transformation-focus.none': 'لم تُذكر أي حاجة أو تطلع.',
    'page.transformation-focus.named': 'ذُكرت حاجة أو تطلع.',
    'page.transformation-focus.ended': ({ on }) => `انتهت الحاجة المذكورة في ${day(on)}.`,
    'page.transformation-focus.ends': ({ on }) => `تنتهي الحاجة المذكورة في ${day(on)}.`,
    'page.transformation-focus.requirement': ({ requirement }) => `تستجيب إلى: ${apart(requirement)}`,

    // Governance: patterns of success, and the renewal.
    'pattern.band_of_brothers.name': 'فريق متآلف',
    'pattern.band_of_brothers.meaning':
      'قدم 3 أشخاص على الأقل شيئًا في كل من آخر 3 فترات، وعمل نصف الثنائيات بينهم معًا: في فعالية واحدة، أو في سؤال أو مورد واحد، أو أحدهما من أجل الآخر.',
    'pattern.band_of_brothers.present': days =>
      `قدمت حلقة من الأشخاص شيئًا في كل فترة ${between(days)}، وعمل معظمهم معًا.`,
    'pattern.band_of_brothers.few': days => `لم تُسجل بعد حلقة من الأشخاص تقدم شيئًا في كل فترة ${between(days)}.`,
    'pattern.band_of_brothers.apart': days =>
      `قدم عدة أشخاص شيئًا في كل فترة ${between(days)}؛ ولم يعمل معظمهم معًا بعد.`,
    'pattern.diversity.name': 'التنوع قوة',
    'pattern.diversity.meaning':
      'يتوزع الأعضاء كما لو كانوا على 3 وحدات متساوية أو أكثر، أو على 6 من كل 10 وحدات في مؤسسة وحداتها أقل من 5.',
    'pattern.diversity.present': 'يتوزع الأعضاء على عدة وحدات في المؤسسة.',
    'pattern.diversity.not_yet': 'معظم الأعضاء حتى الآن من وحدات قليلة في المؤسسة.',
    'pattern.diversity.units_unknown': 'الوحدة غير معروفة لأكثر من عضو من كل خمسة.',
    'pattern.musical_chairs.name': 'تبادل الأدوار',
    'pattern.musical_chairs.meaning':
      'يسّر 3 أشخاص على الأقل آخر 6 فعاليات، أو سُلِّم دور إلى شخص آخر بتخطيط مسبق خلال سنتين.',
    'pattern.musical_chairs.facilitated': ({ events: count }) => `يسّر عدة أشخاص ${lastEvents(count)}.`,
    'pattern.musical_chairs.handed_over': ({ role, on }) => `سُلِّم دور بتخطيط مسبق في ${day(on)}: ${ROLES[role]}.`,
    'pattern.musical_chairs.not_yet': ({ events: count }) =>
      `يسّر أشخاص قليلون ${lastEvents(count)}، ولم يُسلَّم أي دور بتخطيط مسبق خلال سنتين حتى الآن.`,
    'pattern.musical_chairs.not_known': ({ events: count }) => `لم يُسجل الميسِّر في معظم ${lastEvents(count)}.`,
    'pattern.musical_chairs.named': ({ named: known, events: count }) =>
      `من ${lastEvents(count)}، سُجل الميسِّر في ${known}.`,
    'pattern.musical_chairs.handover': ({ role, on, next }) =>
      `انتهت مدة في ${day(on)}، وبدأت التالية في ${day(next)}: ${ROLES[role]}.`,
    'pattern.fast_lane.name': 'على المسار السريع',
    'pattern.fast_lane.meaning':
      'يخدم المجتمع هدفًا استراتيجيًا، وخلال آخر 6 أشهر اقترب مقياس في ميثاقه من هدفه، أو تواصل معه راعٍ أو دعمه.',
    'pattern.fast_lane.moved': ({ since }) => `يخدم المجتمع هدفًا استراتيجيًا، وتقدم مقياس في ميثاقه منذ ${day(since)}.`,
    'pattern.fast_lane.contact': ({ since }) => `يخدم المجتمع هدفًا استراتيجيًا، وتواصل معه راعٍ منذ ${day(since)}.`,
    'pattern.fast_lane.no_objective': 'لم يذكر المجتمع هدفًا استراتيجيًا بعد.',
    'pattern.fast_lane.not_yet': ({ since }) => `منذ ${day(since)}، لم يُسجل تقدم في مقياس ولا تواصل مع راعٍ.`,
    'pattern.fast_lane.objectives': ({ count }) =>
      `يذكر المجتمع ${counter('هدفًا استراتيجيًا واحدًا', 'هدفين استراتيجيين', 'أهداف استراتيجية', 'هدفًا استراتيجيًا', 'هدف استراتيجي')(count)}.`,
    'pattern.fast_lane.value': ({ on }) => `تقدم مقياس بقيمته المسجلة في ${day(on)}.`,
    'pattern.circle_of_life.name': 'دورة الحياة',
    'pattern.circle_of_life.meaning':
      'يقدم 3 من كل 10 أعضاء جدد شيئًا خلال 90 يومًا، ومنذ قدوم أولهم انضم أشخاص أكثر ممن غادروا.',
    'pattern.circle_of_life.present': days =>
      `قدم شيئًا خلال 90 يومًا ما لا يقل عن 3 من كل 10 أعضاء جدد انضموا ${between(days)}، والمجتمع ينمو.`,
    'pattern.circle_of_life.few': days =>
      `حتى الآن، قدم شيئًا خلال 90 يومًا أقل من 3 من كل 10 أعضاء جدد انضموا ${between(days)}.`,
    'pattern.circle_of_life.not_growing': days =>
      `قدم شيئًا خلال 90 يومًا ما لا يقل عن 3 من كل 10 أعضاء جدد انضموا ${between(days)}؛ ومنذ ذلك الحين لم يزد عدد من انضموا على عدد من غادروا.`,
    'pattern.circle_of_life.turnover': ({ from, came, went }) =>
      `منذ ${day(from)}: انضم ${people(came)}، وغادر ${people(went)}.`,
    'renew.review.title': 'يُراجَع الميثاق مع الأعضاء',
    'renew.review.fails': 'لا مراجعة مفتوحة لميثاقه، ولم تقرر أي مراجعة حديثة تكييفه أو تطويره.',
    'renew.review.ask': 'فتح مراجعة للميثاق',
    'renew.review.remedy': 'فتح مراجعة للميثاق: تبدأ بما هو معروف، وتسأل الأعضاء عما يبقى وعما يتغير.',
    'renew.review.effort': '10 دقائق',
    'renew.review.no_charter': 'ليس للمجتمع ميثاق سارٍ يمكن مراجعته.',
    'renew.review.open': 'هناك مراجعة مفتوحة لميثاقه.',
    'renew.review.opened': ({ on }) => `فُتحت المراجعة في ${day(on)}.`,
    'renew.review.decided': ({ on }) => `قررت مراجعة في ${day(on)} تغيير ما يقوم به المجتمع.`,
    'renew.review.none': 'لا مراجعة مفتوحة لميثاقه. يرجى فتح مراجعة ليُستمع إلى الأعضاء.',

    // Mails.
    'notice.why': 'السبب',
    'notice.how': 'ما يمكنك فعله',
    'notice.by_when': 'الموعد',
    'notice.next': 'ما الذي يحدث بعد ذلك',
    'mail.hello': ({ name }) => `مرحبًا ${apart(name)}،`,
    'mail.several': ({ notices }) =>
      `${plural(notices, { zero: 'إشعارات', one: 'إشعار واحد', two: 'إشعاران', few: '# إشعارات', many: '# إشعارًا', other: '# إشعار' })} عن مجتمعاتك`,
    'mail.footer':
      'ما لم يكن الأمر عاجلًا، تصلك رسالة واحدة كهذه في اليوم على الأكثر. هذه رسالة آلية؛ وتصل الردود إلى القائمين على الخدمة.',
    'mail.list': 'إشعارات عن المجتمعات',
    'mail.no_address': 'ليس للشخص عنوان بريد إلكتروني.',
    'mail.refused': ({ answer }) => `رد خادم البريد: ${apart(answer)}`,
    'mail.not_reached': ({ problem }) => `تعذر الوصول إلى خادم البريد: ${problem}`,

    // Pages: requests, successions, updates and checks.
    'page_request.unanswered': ({ days }) =>
      `لم يُجب عن السؤال الأخير خلال ${daysOf(days)}. ويمكنك تقديم طلب جديد متى شئت.`,
    'succession.asked': ({ why, role }) => `${WHY_SUCCESSION[why]} والمقترح أن تتولى دور ${SUCCESSIONS[role]}.`,
    'page_update.sitemap': ({ said }) => `القيمة ${apart(`lastmod ${said}`)} في خريطة الموقع`,
    'page_update.http': ({ said }) => apart(`Last-Modified: ${said}`),
    'page_update.content': 'تغير نص الجزء الرئيسي منها، وأكد ذلك فحصان لاحقان.',
    'page_update.signed_link': 'بواسطة رابط موقَّع',
    'page_update.counts': 'هذا أحدث مؤشر نشاط.',
    'page_update.older': 'يُعتد بمؤشر نشاط أحدث.',
    'page_update.bulk':
      'شمل التغيير الذي كانت جزءًا منه ست صفحات أو أكثر، بمفتاحه أو خلال دقيقة واحدة، ولا يُعد مراجعة لأي منها.',
    'page_update.no_sign_of_life':
      'لا يُعد مؤشر نشاط إلا تحديثات الأعضاء والممثلين؛ وهذا التحديث جاء من الإدارة أو من برنامج.',
    'page_check.status': ({ status }) => `رمز الرد: ${status}.`,
    'page_check.no_location': ({ status }) => `رمز الرد: ${status}، دون Location.`,
    'page_check.redirects': ({ times }) => `إعادة التوجيه تتجاوز ${timesOf(times)}.`,
    'page_check.not_html': 'الرد ليس HTML ولا PDF.',
    'page_check.no_host_answered': 'لم يرد أي من المضيفين، ولذلك يُعد هذا خللًا في شبكتنا.',
    'page_check.unread': 'تعذرت القراءة: لا نص فيها، أو هي تالفة، أو تستغرق قراءتها وقتًا طويلًا.',
    'page_check.cut': 'تتجاوز 1 ميبيبايت؛ ولم يُقرأ الباقي.',
    'page_check.robots': 'يطلب robots.txt عدم تحميلها.',
    'page_check.no_robots': ({ status }) => `تعذرت قراءة robots.txt: رد المضيف بالرمز ${status}.`,
    'page_check.pausing': 'طلب المضيف من أداة المراقبة التوقف مؤقتًا.',
    'page_check.busy': ({ status }) => `رد المضيف بالرمز ${status}: يرجى المحاولة لاحقًا.`,

    // Pages behind signed links: what they share.
    'site.skip': 'الانتقال إلى المحتوى',
    'site.pages': 'الصفحات',
    'site.reference': 'المرجع',
    'site.title_of': ({ title, of }) => `${title}: ${apart(of)}`,
    'site.for': ({ name }) => `إلى ${apart(name)}`,
    'site.your_answer': 'إجابتك',
    'site.choose': 'يرجى اختيار ما تريد القيام به.',
    'site.yours_alone': 'هذا الرابط لك وحدك: يرجى عدم مشاركته.',
    'site.link.changed.title': 'هذا الرابط غير مكتمل',
    'site.link.changed.help':
      'يبدو أن جزءًا منه ناقص أو متغير؛ فبرامج البريد تقطع الروابط الطويلة أحيانًا. يرجى فتحه مرة أخرى من الرسالة، أو نسخ الرابط كاملًا.',
    'site.link.expired.title': 'انتهت صلاحية هذا الرابط',
    'site.fact.community': 'المجتمع',
    'site.fact.portal': 'البوابة',
    'site.fact.page': 'الصفحة',
    'site.fact.address': 'العنوان',
    'site.fact.mission': 'الرسالة',
    'site.fact.last_updated': 'آخر تحديث',
    'site.fact.unknown': 'غير معروف',
    'site.fact.day': ({ on }) => day(on),
    'site.fact.commitment': 'ما يقدمه الأعضاء',
    'site.fact.when': 'الموعد',
    'site.fact.where': 'المكان',
    'site.fact.accessibility': 'تيسير الوصول',
    'site.fact.online': 'عبر الإنترنت',
    'site.fact.seats': 'المقاعد',
    'site.fact.seats_free': ({ free, capacity }) => `المتاح ${free} من ${capacity}`,
    'site.fact.seats_taken': ({ capacity }) => `جميع المقاعد مشغولة (${capacity})`,
    'site.event.cancelled.title': 'أُلغيت هذه الفعالية',
    'site.event.cancelled.lead': 'لن تُعقد.',
    'site.event.over.title': 'انتهت هذه الفعالية',
    'site.event.over.lead': 'لم يعد الرد ممكنًا. شكرًا لاهتمامك.',
    'site.event.dormant.title': 'هذه السلسلة في فترة سكون',
    'site.event.dormant.lead': 'لا يُعرف ما إذا كانت لا تزال تُعقد. ويمكن لمنظميها استعادتها.',

    // The review of a page.
    'site.attest.kind': 'مراجعة الصفحة',
    'site.attest.name': ({ community }) => `هل صفحة ${apart(community)} صحيحة؟`,
    'site.attest.title': 'هل هذه الصفحة صحيحة؟',
    'site.attest.lead': place =>
      `أنت من ممثلي صفحة ${placeOf(place)}. يرجى مراجعتها، وتحديث ما تقادم منها، ثم تأكيد صحتها.`,
    'site.attest.page': 'الصفحة',
    'site.attest.open': 'ما ينتظر المعالجة أيضًا',
    'site.attest.open_help': 'تأكيدك لا يعالج هذه النقاط.',
    'site.attest.remedy': ({ remedy, effort }) => `${remedy} (الجهد المتوقع: ${effort})`,
    'site.attest.confirm': 'ما الذي تؤكده',
    'site.attest.reviewed': 'راجعتُ الصفحة اليوم.',
    'site.attest.correct': 'محتواها صحيح: الأشخاص وجهات الاتصال والتواريخ والروابط.',
    'site.attest.serves': 'لا تزال تخدم رسالة المجتمع.',
    'site.attest.button': 'تأكيد صحة الصفحة',
    'site.attest.note': ({ everyDays }) =>
      `يُسجَّل تأكيدك مع اسمك وتاريخ اليوم. وموعد المراجعة القادمة بعد ${daysOf(everyDays)} تقريبًا. وفتح هذه الصفحة لا يسجل شيئًا.`,
    'site.attest.thanks.title': 'شكرًا لك',
    'site.attest.thanks.lead': ({ community, portal, everyDays }) =>
      `سُجل تأكيدك لصحة صفحة ${placeOf({ community, portal })}. وموعد المراجعة القادمة بعد ${daysOf(everyDays)} تقريبًا. يمكنك إغلاق هذه النافذة.`,
    'site.attest.go': 'الانتقال إلى الصفحة',
    'site.attest.ways': 'هل هناك أمر آخر؟',
    'site.attest.help.title': 'أحتاج إلى مساعدة',
    'site.attest.help.text': 'يُرسل إشعار إلى إدارة البوابة، وستتواصل معك. ويمكنها إيقاف رسائل التذكير في هذه الأثناء.',
    'site.attest.help.button': 'طلب المساعدة',
    'site.attest.help.words': 'ما الذي تحتاج إليه؟ (اختياري)',
    'site.attest.help.done': 'نقلنا طلبك',
    'site.attest.help.done_text': ({ portal }) =>
      `يُرسل إشعار إلى إدارة بوابة ${apart(portal)}، مرة في اليوم على الأكثر. ولا يزال بإمكانك استخدام الرابط لتأكيد الصفحة أو لتسليم الدور.`,
    'site.attest.help.no_admins': 'ليس في إدارة البوابة من يمكننا إشعاره. يرجى التواصل مع القائمين على الخدمة.',
    'site.attest.hand_over.title': 'أريد تسليم الدور',
    'site.attest.hand_over.text': ({ community }) =>
      `يُسأل الشخص الآخر عما إذا كان سيتولى صفحة ${apart(community)}. وإلى أن يوافق أحد، تبقى ممثلًا لها.`,
    'site.attest.hand_over.button': 'سؤال هذا الشخص',
    'site.attest.hand_over.address': 'عنوان بريده الإلكتروني',
    'site.attest.hand_over.done': 'نقلنا طلبك',
    'site.attest.hand_over.done_text': ({ community, portal }) =>
      `إذا كان هذا الشخص من ${apart(community)}، فسيُسأل عما إذا كان سيتولى الدور؛ وإلا فيُرسل إشعار إلى إدارة بوابة ${apart(portal)}. وتبقى ممثلًا للصفحة إلى أن يوافق أحد.`,
    'site.attest.hand_over.own_address': 'هذا عنوانك أنت. يرجى إدخال عنوان الشخص الذي يمكنه تولي الدور.',
    'site.attest.hand_over.no_address': 'يرجى إدخال عنوان البريد الإلكتروني للشخص الذي يمكنه تولي الدور.',
    'site.attest.leave.title': 'لم تعد هذه الصفحة من مسؤوليتي',
    'site.attest.leave.text':
      'منذ اليوم لن تمثل هذه الصفحة، ولن تصلك رسائل عنها. وسنبحث عمن يخلفك. شكرًا لك على ما قدمته.',
    'site.attest.leave.button': 'إنهاء تمثيل هذه الصفحة',
    'site.attest.leave.done': 'شكرًا لك على ما قدمته',
    'site.attest.leave.done_text': place => `لم تعد ممثلًا لصفحة ${placeOf(place)}، ولن تصلك رسائل عنها.`,
    'site.attest.expired.help':
      'يعمل الرابط مدة 14 يومًا. وفي الإشعار القادم رابط جديد، ويمكنك أيضًا طلبه من إدارة البوابة، أو تأكيد الصفحة في البوابة.',
    'site.attest.used.title': 'استُخدم هذا الرابط من قبل',
    'site.attest.used.help': 'أُكدت الصفحة بواسطته، وكل رابط يعمل مرة واحدة. ليس عليك القيام بشيء آخر حاليًا. شكرًا لك.',
    'site.attest.no_longer.title': 'لم تعد ممثلًا لهذه الصفحة',
    'site.attest.no_longer.help':
      'هذا الرابط لممثل الصفحة الحالي. ويمثلها الآن شخص آخر، أو أُزيلت الصفحة. وإذا كان ذلك غير صحيح، فيرجى التواصل مع إدارة البوابة.',

    // Taking over a role.
    'site.succession.kind': 'تولي دور',
    'site.succession.name': ({ community }) => `هل تتولى الدور في ${apart(community)}؟`,
    'site.succession.title': 'هل تتولى الدور؟',
    'site.succession.lead': ({ community, portal, holder, asked }) =>
      `حتى الآن، المسؤول عن ${placeOf({ community, portal })} هو ${holder === null ? 'شخص آخر' : apart(holder)}. ${asked}`,
    'site.succession.about': 'عن الدور',
    'site.succession.both_fine': 'كلتا الإجابتين، نعم ولا، مقبولة. ويستغرق الأمر نحو عشر دقائق كل بضعة أشهر.',
    'site.succession.accept': 'القبول',
    'site.succession.accept.button': 'نعم، أتولى الدور',
    'site.succession.decline': 'الاعتذار',
    'site.succession.decline.button': 'لا، أعتذر',
    'site.succession.because': 'ما السبب؟ (اختياري)',
    'site.succession.note': 'عند الاعتذار أو عدم الرد، يُسأل شخص آخر. وفتح هذه الصفحة لا يسجل شيئًا.',
    'site.succession.accepted.title': 'شكرًا لك',
    'site.succession.accepted.lead': place => `توليت الدور في ${placeOf(place)}. وسنذكّرك عندما يحين موعد أمر ما.`,
    'site.succession.declined.title': 'شكرًا لإجابتك',
    'site.succession.declined.lead': place => `يُسأل شخص آخر عن تولي الدور في ${placeOf(place)}.`,
    'site.succession.expired.help': 'سُئل شخص آخر في هذه الأثناء. وإذا أردت تولي الدور، فيرجى التواصل مع إدارة البوابة.',
    'site.succession.answered.title': 'أُغلق هذا السؤال',
    'site.succession.answered.help': 'أُجيب عنه، أو سُئل شخص آخر. ليس عليك القيام بشيء آخر. شكرًا لك.',
    'site.succession.not_needed.title': 'لم تعد هناك حاجة إلى من يتولى الدور',
    'site.succession.not_needed.help': 'لم يعد السبب قائمًا. ليس عليك القيام بشيء آخر. شكرًا لك.',

    // An invitation to a community.
    'site.invitation.kind': 'دعوة',
    'site.invitation.name': ({ community }) => `دعوة إلى ${apart(community)}`,
    'site.invitation.title': ({ community }) => `هل ترغب في الانضمام إلى ${apart(community)}؟`,
    'site.invitation.lead': ({ inviter }) => `دعوة من ${inviter === null ? 'المجتمع' : apart(inviter)} لتصبح عضوًا.`,
    'site.invitation.words': ({ words }) => `«${apart(words)}»`,
    'site.invitation.accept': 'نعم، أنضم',
    'site.invitation.decline': 'لا، شكرًا',
    'site.invitation.note': 'كلتا الإجابتين، نعم ولا، مقبولة. وفتح هذه الصفحة لا يسجل شيئًا.',
    'site.invitation.accepted.title': ({ community }) => `أهلًا بك في ${apart(community)}`,
    'site.invitation.accepted.lead': 'أصبحت عضوًا. وستعرف من الرسالة القادمة مع من تتحدث، وما الخطوة التالية.',
    'site.invitation.declined.title': 'شكرًا لإجابتك',
    'site.invitation.declined.lead': ({ community }) => `لم تنضم إلى ${apart(community)}. ليس عليك القيام بشيء آخر.`,
    'site.invitation.expired.title': 'انتهت صلاحية هذه الدعوة',
    'site.invitation.expired.help': 'إذا رغبت في الانضمام، فيرجى طلب دعوة أخرى من قائد المجتمع.',
    'site.invitation.answered.title': 'أُغلقت هذه الدعوة',
    'site.invitation.answered.help': 'رُدّ عليها أو سُحبت أو انتهت صلاحيتها. ليس عليك القيام بشيء آخر.',

    // The answer to an event.
    'site.rsvp.kind': 'دعوة',
    'site.rsvp.none.title': 'هل ستحضر؟',
    'site.rsvp.none.lead': ({ community }) => `دعوة من ${apart(community)}. يمكنك تغيير ردك في أي وقت.`,
    'site.rsvp.unconfirmed.title': 'تأكيد التسجيل',
    'site.rsvp.unconfirmed.lead': ({ isFull }) =>
      `${isFull ? 'جميع المقاعد مشغولة؛ ويمكنك الانضمام إلى قائمة الانتظار.' : 'يصبح لك مقعد بعد أن تؤكد حضورك.'} وإذا لم تكن أنت من سجل، فليس عليك القيام بشيء: يُحذف عنوانك خلال يوم.`,
    'site.rsvp.going.title': 'ستحضر',
    'site.rsvp.going.lead': 'ستصلك رسالة تضيف الموعد إلى تقويمك. ويمكنك تغيير ردك في أي وقت بهذا الرابط.',
    'site.rsvp.maybe.title': 'ربما تحضر',
    'site.rsvp.maybe.lead':
      'ستصلك رسالة تضيف الموعد إلى تقويمك بوصفه غير مؤكد. ويمكنك تغيير ردك في أي وقت بهذا الرابط.',
    'site.rsvp.declined.title': 'لن تحضر',
    'site.rsvp.declined.lead': 'شكرًا لردك. ويمكنك تغييره في أي وقت بهذا الرابط.',
    'site.rsvp.waitlisted.title': 'أنت في قائمة الانتظار',
    'site.rsvp.waitlisted.lead': ({ position }) =>
      `جميع المقاعد مشغولة. رقمك في قائمة الانتظار ${position}؛ وعندما يتاح لك مقعد، نرسل إليك رسالة.`,
    'site.rsvp.offered.title': 'هناك مقعد متاح لك',
    'site.rsvp.offered.lead': ({ until: held }) => `المقعد محجوز لك حتى ${held}. وبعد ذلك يُعرض على الشخص التالي.`,
    'site.rsvp.accept_seat': 'قبول المقعد',
    'site.rsvp.decline_seat': 'الاعتذار عن المقعد',
    'site.rsvp.join_waiting_list': 'الانضمام إلى قائمة الانتظار',
    'site.rsvp.leave_waiting_list': 'مغادرة قائمة الانتظار',
    'site.rsvp.confirm_going': 'تأكيد حضوري',
    'site.rsvp.going': 'سأحضر',
    'site.rsvp.maybe': 'ربما أحضر',
    'site.rsvp.not_going': 'لن أحضر',
    'site.rsvp.reminders_on': 'يصلك تذكير قبل الفعاليات التي تحضرها.',
    'site.rsvp.reminders_off': 'لا تصلك رسائل تذكير بالفعاليات التي تحضرها.',
    'site.rsvp.turn_off': 'إيقاف التذكير',
    'site.rsvp.turn_on': 'تشغيل التذكير',
    'site.rsvp.expired.help': 'يرجى فتح الفعالية في البوابة، أو الرابط الوارد في رسالة أحدث.',
    'site.rsvp.gone.title': 'لم تعد هذه الفعالية متاحة',
    'site.rsvp.gone.help':
      'حُذفت، أو هي لأعضاء مجتمع لم تعد منه. والتسجيل الذي لا يُؤكَّد خلال يوم يُحذف: يرجى التسجيل من جديد.',

    // The registration of guests.
    'site.registration.kind': 'التسجيل',
    'site.registration.title': 'هل ترغب في الحضور؟',
    'site.registration.lead': ({ community, isFull }) =>
      isFull
        ? `يرحب ${apart(community)} بالضيوف. جميع المقاعد مشغولة، ويمكنك الانضمام إلى قائمة الانتظار.`
        : `يرحب ${apart(community)} بالضيوف. يرجى إدخال اسمك وعنوانك، ثم تأكيدهما بالرابط الذي نرسله إليك.`,
    'site.registration.form': 'تسجيلك',
    'site.registration.name': 'اسمك',
    'site.registration.email': 'عنوان بريدك الإلكتروني',
    'site.registration.register': 'تسجيل',
    'site.registration.correct': 'يرجى تصحيح ما هو معلَّم أدناه.',
    'site.registration.name_fault': 'يرجى إدخال اسمك في سطر واحد، بما لا يزيد على 200 حرف.',
    'site.registration.email_fault': `يرجى إدخال عنوان بريد إلكتروني كامل، مثل ${apart('grace.moreau@example.org')}.`,
    'site.registration.note':
      'يرى اسمك أعضاء المجتمعات المستضيفة، ويرى المنظمون عنوانك أيضًا. ويُحذف كلاهما بعد الفعالية بثلاثين يومًا.',
    'site.registration.sent.title': 'يرجى الاطلاع على بريدك الإلكتروني',
    'site.registration.sent.lead': ({ email }) =>
      `أرسلنا رابطًا إلى ${apart(email)}. يرجى فتحه وتأكيد حضورك؛ فبعد ذلك فقط يكون لك مقعد أو مكان في قائمة الانتظار.`,
    'site.registration.sent.note':
      'قد يستغرق ذلك بضع دقائق. وإذا لم تصلك رسالة، فيرجى الاطلاع على مجلد البريد غير المرغوب فيه، أو التسجيل من جديد بعد ساعة.',
    'site.registration.none.title': 'لا تسجيل هنا',
    'site.registration.none.help':
      'حُذفت الفعالية، أو لا تستقبل ضيوفًا من الخارج. وإذا كنت من المؤسسة، فيرجى فتح الفعالية في البوابة.',

    // The check-in to a meeting.
    'site.check_in.kind': 'تسجيل الحضور',
    'site.check_in.attended.title': 'سُجل حضورك',
    'site.check_in.attended.lead': 'أنت في قائمة الحاضرين. يمكنك إغلاق هذه النافذة.',
    'site.check_in.early.title': 'لم يُفتح تسجيل الحضور بعد',
    'site.check_in.closed.title': 'أُغلق تسجيل الحضور',
    'site.check_in.confirm.title': 'هل أنت هناك؟',
    'site.check_in.confirm.lead': ({ community }) => `يرجى تأكيد وجودك في هذا الاجتماع في ${apart(community)}.`,
    'site.check_in.confirm.button': 'نعم، أنا هناك',
    'site.check_in.title': 'تسجيل الحضور',
    'site.check_in.lead': 'يرجى إدخال عنوان بريدك الإلكتروني. نرسل إليك رابطًا تؤكد به وجودك.',
    'site.check_in.email': 'عنوان بريدك الإلكتروني',
    'site.check_in.no_email': 'يرجى إدخال عنوان بريدك الإلكتروني.',
    'site.check_in.send': 'إرسال الرابط إليّ',
    'site.check_in.in_portal': 'هل سجلت الدخول إلى البوابة؟ يمكنك إذن تسجيل حضورك فيها أيضًا بالرمز نفسه.',
    'site.check_in.sent.title': 'يرجى الاطلاع على بريدك الإلكتروني',
    'site.check_in.sent.lead': ({ community }) =>
      `إذا كان هذا العنوان معروفًا لدى ${apart(community)}، فسيصل رابط إلى صاحبه خلال دقيقة. يرجى فتحه لتأكيد وجودك. وإذا لم يصل، فيمكنك أن تطلب من منظمي الاجتماع إضافتك.`,
    'site.check_in.changed.title': 'هذا الرمز غير مكتمل',
    'site.check_in.expired.title': 'انتهت صلاحية هذا الرمز',
    'site.check_in.gone.title': 'لم يعد هذا الاجتماع متاحًا',

    // The question whether a series still takes place.
    'site.series.kind': 'سلسلة',
    'site.series.about': ({ name, community }) => `إلى ${apart(name)}، بشأن ${apart(community)}`,
    'site.series.ask.title': ({ title }) => `هل لا تزال «${apart(title)}» تُعقد؟`,
    'site.series.ask.lead': 'ربما كان كل شيء على ما يرام ولا تنقص إلا الملاحظات. وتكفي إجابة واحدة.',
    'site.series.dormant.title': ({ title }) => `هل تستمر «${apart(title)}»؟`,
    'site.series.dormant.lead':
      'السلسلة في فترة سكون: لا تظهر مواعيدها القادمة في القوائم. ويمكنك استعادتها في أي وقت.',
    'site.series.held.title': 'السلسلة تُعقد',
    'site.series.held.lead': 'شكرًا لك. السلسلة ظاهرة في القوائم، وليس عليك القيام بشيء آخر.',
    'site.series.ended.title': 'انتهت السلسلة',
    'site.series.ended.lead': 'شكرًا على ما كانت عليه. وتبقى مواعيدها السابقة كما هي.',
    'site.series.dates': 'أي من هذه المواعيد عُقد؟',
    'site.series.bring_back': 'استعادتها',
    'site.series.takes_place': 'لا تزال تُعقد',
    'site.series.only_dates': 'تسجيل هذه المواعيد فقط',
    'site.series.recorded': 'سُجلت، شكرًا لك. ويمكنك أيضًا القول ما إذا كانت السلسلة مستمرة.',
    'site.series.choose_dates': 'يرجى اختيار المواعيد التي عُقدت.',
    'site.series.has_ended': 'انتهت',
    'site.series.note':
      'إذا كانت قد انتهت، فستُلغى مواعيدها القادمة، وتصل رسالة إلى من كانوا سيحضرون. هذا الرابط لك وحدك: يرجى عدم مشاركته.',
    'site.series.expired.help': 'يرجى فتح السلسلة في البوابة، أو الرابط الوارد في رسالة أحدث.',
    'site.series.gone.title': 'لم يعد بإمكانك تعديل هذه السلسلة',
    'site.series.gone.help': 'حُذفت، أو ينظمها الآن شخص آخر. شكرًا لك.',

    // The questions of a poll.
    'site.poll.kind': 'استطلاع',
    'site.poll.name': ({ community }) => `${apart(community)}: إجاباتك`,
    'site.poll.title': 'ما رأيك؟',
    'site.poll.lead': 'تجيب دون ذكر اسمك. ولا يوجد سجل بمن أجاب بماذا، ويمكن ترك أي سؤال.',
    'site.poll.form': 'إجاباتك',
    'site.poll.nothing': 'يرجى الإجابة عن سؤال واحد على الأقل.',
    'site.poll.send': 'إرسال إجاباتي',
    'site.poll.note': ({ closesOn }) =>
      `يمكنك الإجابة مرة واحدة، حتى ${day(closesOn)}. وتظهر النتائج للأعضاء عند إغلاق الاستطلاع، إذا أجاب خمسة أشخاص على الأقل. هذا الرابط لك وحدك: يرجى عدم مشاركته.`,
    'site.poll.counted.title': 'شكرًا لإجاباتك',
    'site.poll.counted.lead': 'احتُسبت إجاباتك. وهي نهائية، ولا يوجد سجل يدل على أنها لك.',
    'site.poll.before.title': 'لم تُحتسب هذه الإجابات',
    'site.poll.before.lead': 'سبق أن أُرسلت إجابات بهذا الرابط. وتلك محتسبة وتبقى كما هي؛ فكل شخص يجيب مرة واحدة.',
    'site.poll.closed.title': 'أُغلق الاستطلاع',
    'site.poll.closed.lead': 'لم تعد الإجابات مقبولة. ويجد الأعضاء النتائج في المجتمع، إذا أجاب خمسة أشخاص على الأقل.',
    'site.poll.changed.help':
      'يبدو أن جزءًا منه ناقص أو متغير؛ فبرامج البريد تقطع الروابط الطويلة أحيانًا. يرجى فتحه مرة أخرى من الرسالة، أو نسخ الرابط كاملًا. والاستطلاع موجود أيضًا في مهامك.',

    // Addresses that do not exist, and failures.
    'site.not_found.title': 'الصفحة غير موجودة',
    'site.not_found.help':
      'هذا العنوان غير موجود. ربما كُتب خطأً، أو نُقلت الصفحة أو حُذفت. ويضم المرجع جميع عناوين واجهة البرمجة.',
    'site.not_found.front': 'الانتقال إلى الصفحة الأولى',
    'site.not_found.reference': 'فتح المرجع',
    'site.failure.invalid.title': 'هذا العنوان غير صالح',
    'site.failure.invalid.help': 'يرجى التحقق من طريقة تضمين القائمة.',
    'site.failure.key.title': 'تحتاج هذه القائمة إلى مفتاح صالح',
    'site.failure.key.help': 'مفتاحها ناقص أو غير معروف أو لم يعد صالحًا. يرجى التواصل مع المسؤول عن هذه الصفحة.',
    'site.failure.place.title': 'لا يمكن عرض هذه القائمة هنا',
    'site.failure.place.help': 'مفتاحها غير مسموح به في هذا الموقع. يرجى التواصل مع المسؤول عن هذه الصفحة.',
    'site.failure.gone.title': 'غير موجود',
    'site.failure.gone.help': 'الصفحة المطلوبة غير موجودة، أو لم تعد موجودة.',
    'site.failure.busy.title': 'لحظة من فضلك',
    'site.failure.busy.help': 'هناك طلبات كثيرة حاليًا. يرجى المحاولة بعد قليل.',
    'site.failure.ours.title': 'حدث خطأ لدينا',
    'site.failure.ours.help': 'ستتاح الصفحة من جديد قريبًا. يرجى المحاولة بعد قليل.',
    'site.failure.again': 'إعادة المحاولة',
    'site.failure.reference': ({ id }) => `الرقم المرجعي: ${apart(id)}`
  },

  notices: {
    // Charters: polls, reviews, votes, touchpoints.
    poll_opened: facts => ({
      subject: `${nameOf(facts)}: ثلاثة أسئلة إلى الأعضاء`,
      what: `يراجع ${nameOf(facts)} ميثاقه ويود معرفة رأيك.`,
      why: 'تساعد الإجابات على تحديد ما يبقى وما يتغير.',
      how: facts.link
        ? 'يرجى استخدام هذا الرابط، وهو لك وحدك. تجيب دون ذكر اسمك: لا يوجد سجل بمن أجاب بماذا.'
        : 'الاستطلاع في مهامك. تجيب دون ذكر اسمك: لا يوجد سجل بمن أجاب بماذا.',
      ...linkOf(facts, 'الإجابة عن الاستطلاع'),
      byWhen: dated('يمكنك الإجابة حتى', facts.by),
      next: 'تظهر النتائج عند إغلاق الاستطلاع. وإذا سبق أن أجبت، أو فضّلت ألا تجيب، فليس عليك القيام بشيء.',
      because: becauseOf(facts, 'member')
    }),
    charter_review_due: facts => ({
      subject: `${nameOf(facts)}: حان وقت مراجعة الميثاق`,
      what: dated(`موعد مراجعة ميثاق ${nameOf(facts)}:`, facts.by, `حان وقت مراجعة ميثاق ${nameOf(facts)}.`),
      why: 'تبيّن المراجعة ما إذا كان الميثاق لا يزال يعبّر عما يقوم به المجتمع.',
      how: 'المراجعة في مهامك. تبدأ بما هو معروف، وتطرح على الأعضاء ثلاثة أسئلة.',
      ...linkOf(facts, 'فتح المراجعة'),
      next: 'عند فتح المراجعة، يكون أمام الأعضاء 7 أيام على الأقل للإجابة. ثم تقررون معًا وتحددون الموعد القادم.',
      because: becauseOf(facts, 'leader')
    }),
    charter_vote_opened: facts => ({
      subject: `${nameOf(facts)}: التصويت على الميثاق`,
      what: `فُتح التصويت على «${apart(facts.said ?? 'الميثاق')}» في ${nameOf(facts)}.`,
      how: 'يمكنك الموافقة، أو الاعتراض مع ذكر السبب، أو الامتناع. التصويت في مهامك، ويمكنك تغيير صوتك حتى نهايته.',
      ...linkOf(facts, 'قراءته'),
      byWhen: dated('ينتهي التصويت في', facts.by),
      next: 'ينتهي قبل ذلك إذا صوّت جميع من يحق لهم التصويت.',
      because: becauseOf(facts, 'voter')
    }),
    charter_vote_ended: facts => {
      const { subject, next } = VOTES[facts.decision ?? ''] ?? VOTE_AGAIN
      return {
        subject: `${nameOf(facts)}: ${subject}`,
        what: `انتهى التصويت على «${apart(facts.said ?? 'الميثاق')}» في ${nameOf(facts)}.`,
        why: facts.reason,
        ...linkOf(facts, 'قراءة التفاصيل'),
        next,
        because: becauseOf(facts, 'drafter')
      }
    },
    touchpoint_overdue: facts => ({
      subject: `${nameOf(facts)}: كيف كان التواصل مع ${whoOf(facts.who, 'الراعي')}؟`,
      what: `كان ${facts.said ? `«${apart(facts.said)}»` : 'تواصل'} مع ${whoOf(facts.who, 'الراعي')} مخططًا له${facts.by ? ` في ${day(facts.by)}` : ''}، ولم يُسجل ما إذا تم.`,
      how: 'إذا تم التواصل، فيرجى إكماله وتدوين ما نتج عنه. وإلا فيرجى اختيار يوم آخر أو إلغاؤه.',
      ...linkOf(facts, 'فتح المجتمع'),
      next: 'يبقى في مهامك إلى ذلك الحين.',
      because: becauseOf(facts, 'leader')
    }),

    // Enforcement: reminders and cases.
    page_due_soon: facts => ({
      subject: `${nameOf(facts)}: حان وقت ${askOf(facts)}`,
      what: `تحتاج صفحة ${nameOf(facts)} إلى اهتمامك قريبًا.`,
      why: whyOf(facts),
      how: howOf(facts),
      ...whereOf(facts),
      byWhen: dated('في أي وقت حتى', facts.by) || undefined,
      next: `إذا عولج الأمر قبل ذلك، فلن يحدث شيء آخر. وإلا فسنرسل إليك تذكيرًا.${behindLink(facts)}`,
      because: becauseOf(facts, 'primary')
    }),
    page_overdue: reminder(
      'يرجى',
      name => `في صفحة ${name} أمر ينتظرك.`,
      'سنذكّرك مرة أخرى لاحقًا.',
      'سنذكّرك مرة أخرى في'
    ),
    page_second_notice: reminder(
      'تذكير ثانٍ بشأن',
      (name, facts) => `لا يزال في صفحة ${name} أمر ينتظر المعالجة.${helpOf(facts)}`,
      'سيتبع ذلك تذكير أخير.',
      'سيتبع ذلك تذكير أخير في'
    ),
    page_final_notice: reminder(
      'تذكير أخير بشأن',
      name =>
        `لا يزال في صفحة ${name} أمر ينتظر المعالجة. وإذا لم يعد أحد يستطيع العناية بالصفحة، فأخبرنا، وسنبحث معًا عمن يخلفك.`,
      'بعد ذلك تُسأل إدارة البوابة عما إذا كانت الصفحة ستُزال من القوائم مؤقتًا.',
      'تُسأل إدارة البوابة عما إذا كانت الصفحة ستُزال من القوائم مؤقتًا، وذلك في'
    ),
    suspension_proposed: facts => ({
      subject: `${nameOf(facts)}: هل تُزال الصفحة من القوائم؟`,
      what: `بعد ثلاث رسائل تذكير، لا يزال في صفحة ${nameOf(facts)} أمر ينتظر المعالجة. ويقرر أحد المسؤولين ما يحدث بعد ذلك.`,
      why: whyOf(facts),
      how: facts.role === 'admin' ? 'يرجى التحدث إلى الممثلين أولًا، ثم اتخاذ القرار.' : howOf(facts),
      ...whereOf(facts),
      byWhen: dated('يُنتظر قرار ابتداءً من', facts.by) || undefined,
      next: `تبقى الصفحة كما هي إلى أن تقرر إدارة البوابة. وإذا عولج الأمر، فلا حاجة إلى قرار.${behindLink(facts)}`,
      because: becauseOf(facts, 'primary')
    }),
    page_suspended: facts => ({
      subject: `${nameOf(facts)}: الصفحة غير ظاهرة في القوائم حاليًا`,
      what: `لا تظهر صفحة ${nameOf(facts)} في القوائم حاليًا. ومحتواها محفوظ.`,
      why: facts.reason,
      how: `${howOf(facts)}\n${
        isMaintenance(facts)
          ? 'تعود الصفحة إلى الظهور فور معالجة الأمر.'
          : 'تعود الصفحة إلى الظهور عندما تقرر إدارة البوابة ذلك.'
      } وإذا رأيت أن هذا القرار غير صحيح، فيمكنك التظلم منه.`,
      ...whereOf(facts),
      next: 'سيُستمع إليك قبل إزالة الصفحة: فذلك غير ممكن إلا بعد انتهاء مهلة التظلم.',
      because: becauseOf(facts, 'primary')
    }),
    page_removed: facts => ({
      subject: `${nameOf(facts)}: أُزيلت الصفحة`,
      what: `أُزيلت صفحة ${nameOf(facts)} من البوابة. وسجلها محفوظ.`,
      why: facts.cause ?? facts.reason,
      how: 'إذا أراد المجتمع أن يبدأ من جديد، فيرجى طلب صفحة جديدة؛ ويمكن استخدام نص الطلب الأول.',
      ...linkOf(facts, 'عرض السجل'),
      next: 'لا يلزم أي إجراء آخر.',
      because: becauseOf(facts, 'primary')
    }),
    page_compliant: facts => ({
      subject: `${nameOf(facts)}: شكرًا لك، عادت الصفحة إلى وضعها السليم`,
      what: `${shownAgain(facts)}عولج ما ذكّرناك به بشأن صفحة ${nameOf(facts)}. شكرًا لعنايتك بها: فبإمكان القراء الاعتماد عليها.`,
      why: facts.reason,
      ...linkOf(facts, 'عرض الصفحة'),
      next: facts.causes
        ? `يرجى قريبًا ${askOf(facts)}. وسنخبرك عندما يحين موعد ذلك.`
        : dated('موعد مراجعتها القادمة:', facts.nextOn, 'سنخبرك عندما يحين موعد مراجعتها القادمة.'),
      because: becauseOf(facts, 'primary')
    }),
    page_reinstated: facts => ({
      subject: `${nameOf(facts)}: عادت الصفحة إلى الظهور`,
      what: `عادت صفحة ${nameOf(facts)} إلى الظهور في القوائم.`,
      why: facts.reason,
      ...linkOf(facts, 'عرض الصفحة'),
      next: 'لا يلزم أي إجراء آخر.',
      because: becauseOf(facts, 'primary')
    }),
    help_asked: facts => ({
      subject: `${nameOf(facts)}: طلب مساعدة من ${whoOf(facts.who, 'أحد الممثلين')}`,
      what: `طلب ${whoOf(facts.who, 'أحد الممثلين')} المساعدة بشأن صفحة ${nameOf(facts)}.`,
      why: facts.said ?? facts.reason,
      how: `يرجى التواصل مع ${whoOf(facts.who, 'صاحب الطلب')} والبحث معًا عن حل. وردك يُكمل المهمة. ويوقف الإعفاء رسائل التذكير في هذه الأثناء.`,
      ...linkOf(facts, 'عرض الصفحة'),
      next: 'تستمر رسائل التذكير إلى أن يُعالَج الأمر أو يُمنح إعفاء.',
      because: becauseOf(facts, 'admin')
    }),
    help_answered: facts => ({
      subject: `${nameOf(facts)}: رد على طلبك للمساعدة`,
      what: `وصل رد من ${whoOf(facts.who, 'إدارة البوابة')} على طلبك للمساعدة بشأن صفحة ${nameOf(facts)}.`,
      why: facts.said,
      ...linkOf(facts, 'عرض الصفحة'),
      next: 'إذا كنت لا تزال بحاجة إلى مساعدة، فيمكنك طلبها من جديد.',
      because: becauseOf(facts, 'asker')
    }),
    infraction_opened: facts => (facts.about === 'classified_material' ? classified(facts) : caseOpened(facts)),
    infraction_decided: facts => ({
      ...decidedCase(facts),
      ...(facts.causes ? { how: howOf(facts) } : {})
    }),
    appeal_decided: decided(
      facts =>
        `${nameOf(facts)}: ${facts.decision === 'granted' ? 'قُبل تظلمك' : facts.decision === 'denied' ? 'لم يُقبل تظلمك' : 'صدر قرار بشأن تظلمك'}`,
      ({ decision }) =>
        decision === 'granted'
          ? 'رُفع الإجراء. لا يلزم أي إجراء آخر.'
          : 'هذا القرار نهائي. ولا يزال بإمكانك قراءة الملف كاملًا.',
      'primary'
    ),

    // Delivery: digests, failed deliveries, campaigns.
    weekly_digest: facts => ({
      subject: facts.title ?? `${portalOf(facts)}: موجزك الأسبوعي`,
      what: facts.lines?.join('\n') ?? 'هذا ما تغير خلال الأسبوع.',
      ...linkOf(facts, 'فتح البوابة'),
      next: facts.later?.length ? facts.later.join('\n') : 'لا مراجعة يحين موعدها في الأسبوع القادم.',
      because: `${toAdmins(facts)} ويمكنك إيقاف هذه الموجزات في ملفك الشخصي.`
    }),
    webhook_failing: facts => ({
      subject: `${facts.portal ? `${apart(facts.portal)}: ` : ''}الأحداث لا تصل إلى ${whoOf(facts.who, 'أحد خطافات الويب')}`,
      what: `تعذر تسليم أحداث ${facts.portal ? ofPortal(facts) : 'المؤسسة'} إلى خطاف الويب ${whoOf(facts.who, 'المخصص لها')}.`,
      why: facts.reason,
      how: `${facts.portal ? 'يرجى' : 'يرجى أن تطلب ممن لديهم مفاتيح المؤسسة'} التحقق من العنوان ومن النظام الذي يؤدي إليه. وعندما يعمل من جديد، يستمر التسليم من حيث توقف؛ ويمكن إعادة إرسال الأحداث التي تُركت.`,
      ...linkOf(facts, 'فتح البوابة'),
      next: 'لا يضيع أي حدث: تُعاد محاولة كل منها ثلاثة أيام، ويمكن إرسالها من جديد بعد ذلك. ويصلك إشعار واحد، لا إشعار عن كل حدث.',
      because: facts.portal
        ? toAdmins(facts)
        : 'تصلك هذه الرسالة لأنك من إدارة إحدى البوابات، وخطاف الويب هذا يتلقى أحداث جميع البوابات.'
    }),
    mail_failing: facts => ({
      subject: facts.who
        ? `${portalOf(facts)}: الرسائل لا تصل إلى ${apart(facts.who)}`
        : `${portalOf(facts)}: تعذر إرسال الرسائل`,
      what: facts.who
        ? `لا تصل إشعارات ${ofPortal(facts)} إلى ${apart(facts.who)} بالبريد الإلكتروني.`
        : `تعذر إرسال إشعارات ${ofPortal(facts)} بالبريد الإلكتروني.`,
      why: facts.reason,
      how: facts.who
        ? 'يرجى التحقق من عنوان البريد الإلكتروني، أو إبلاغ هذا الشخص بوسيلة أخرى وتسجيل ذلك: في مهامك ما لم يصل إليه.'
        : 'يرجى الطلب من القائمين على الخدمة أن يتحققوا من خادم البريد. وفي مهامك ما لم يصل.',
      ...linkOf(facts, 'فتح البوابة'),
      next: 'لا تستمر رسائل التذكير بشأن صفحة إلا بعد تسليم السابقة لها. ويصلك إشعار واحد، لا إشعار عن كل رسالة.',
      because: toAdmins(facts)
    }),
    campaign_started: facts => ({
      subject: `${nameOf(facts)}: هل تساعد في ${campaignOf(facts)}؟`,
      what: facts.said ?? `بدأت ${campaignOf(facts)}.`,
      why: facts.reason,
      how: 'يرجى الاطلاع على الصفحة، وتحديث ما تقادم منها، وتأكيد صحتها. ويستغرق ذلك نحو عشر دقائق.',
      ...linkOf(facts, 'الاطلاع على الصفحة'),
      byWhen: dated('تنتهي الحملة في', facts.by) || undefined,
      next: 'إذا لم تحقق الصفحة الهدف قبيل النهاية، فسيصلك تذكير واحد.',
      because: toMaintainers(facts)
    }),
    campaign_ending: facts => ({
      subject: `${nameOf(facts)}: بقيت أيام قليلة من ${campaignOf(facts)}`,
      what: `تقترب نهاية ${campaignOf(facts)}، ولا يزال بإمكان هذه الصفحة أن تساعد على بلوغ الهدف.`,
      why: facts.reason,
      how: 'يرجى الاطلاع على الصفحة، وتحديث ما تقادم منها، وتأكيد صحتها.',
      ...linkOf(facts, 'الاطلاع على الصفحة'),
      byWhen: dated('تنتهي الحملة في', facts.by) || undefined,
      next: 'وبعد انتهائها تصلك رسالة أخيرة بنتيجتها.',
      because: toMaintainers(facts)
    }),
    campaign_ended: facts => ({
      subject: `${portalOf(facts)}: نتيجة ${campaignOf(facts)}`,
      what: facts.reason ?? `انتهت ${campaignOf(facts)}.`,
      ...linkOf(facts, 'فتح البوابة'),
      next: 'انتهت الحملة، ولا يلزم أي إجراء آخر.',
      because: facts.role === 'admin' ? toAdmins(facts) : 'تصلك هذه الرسالة لأنه طُلبت مساعدتك في هذه الحملة.'
    }),

    // Enforcement: a reminder that an admin sends now.
    page_reminder: facts => ({
      subject: `${nameOf(facts)}: يرجى ${askOf(facts)}`,
      what: facts.said ?? `تذكير من ${whoOf(facts.who, 'إدارة البوابة')} بشأن صفحة ${nameOf(facts)}.`,
      why: whyOf(facts),
      how: facts.causes ? howOf(facts) : undefined,
      ...whereOf(facts),
      next: `${facts.said ? `هذه الرسالة من ${whoOf(facts.who, 'إدارة البوابة')}. ` : ''}بمجرد معالجة الأمر لا يلزم أي إجراء آخر.${behindLink(facts)}`,
      because: becauseOf(facts, 'primary')
    }),

    // Engagement: kudos and corrections.
    kudos_received: facts => ({
      subject: `${facts.community ? `${nameOf(facts)}: ` : ''}شكر لك من ${person(facts)}`,
      what: `كتب ${person(facts)}: «${apart(facts.said ?? '')}»`,
      ...linkOf(facts, 'فتحها'),
      next: facts.community ? `رسالة الشكر هذه من ${nameOf(facts)}.` : 'ليس عليك القيام بشيء.',
      because: 'تصلك هذه الرسالة لأن أحد الأشخاص شكرك.'
    }),
    correction_requested: facts => ({
      subject: `${nameOf(facts)}: طلب تصحيح بانتظار القرار`,
      what: `يطلب أحد الأشخاص تصحيح قيد يخصه في سجل ${nameOf(facts)}.`,
      how: 'الطلب في مهامك. يرجى قبوله، أو رفضه مع ذكر السبب.',
      ...linkOf(facts, 'اتخاذ القرار'),
      next:
        facts.role === 'admin'
          ? 'لم يقرر القائد في الوقت المحدد، ولذلك ينتظر الطلب قرارك.'
          : 'إذا لم تقرر خلال 14 يومًا، فستقرر المؤسسة.',
      because: becauseOf(facts, 'leader')
    }),
    correction_escalated: facts => ({
      subject: `${nameOf(facts)}: تقرر المؤسسة بشأن تصحيح`,
      what:
        facts.role === 'leader'
          ? `لم يُبت خلال 14 يومًا في طلب تصحيح في سجل ${nameOf(facts)}.`
          : `انتقل طلبك لتصحيح قيد في سجل ${nameOf(facts)} إلى المؤسسة.`,
      ...linkOf(facts, 'قراءة التفاصيل'),
      next: 'القرار للمؤسسة. ليس عليك القيام بشيء.',
      because: becauseOf(facts, 'concerned')
    }),
    correction_decided: decided(
      facts => `${nameOf(facts)}: ${CORRECTIONS[facts.decision ?? ''] ?? 'صدر قرار بشأن طلب التصحيح'}`,
      facts =>
        facts.decision === 'accepted'
          ? 'لم يعد القيد محتسبًا. ليس عليك القيام بشيء.'
          : 'يبقى القيد كما هو. ويمكن تقديم طلب جديد بمعلومات إضافية.',
      'concerned'
    ),

    // Events.
    event_invitation: invited(
      title => `هل ستحضر ${title}؟`,
      'أنت مدعو إلى:',
      'الرد',
      'يمكنك الرد دون تسجيل الدخول، وتغيير ردك لاحقًا. وإذا كنت ستحضر، فسيُضاف الموعد إلى تقويمك.',
      'عضو في مجتمع يستضيف هذه الفعالية'
    ),
    event_answered: invited(
      (title, { decision }) => `${decision === 'maybe' ? 'ربما تحضر' : 'ستحضر'} ${title}`,
      'شكرًا لردك:',
      'تغيير الرد',
      'بهذه الرسالة يُضاف الموعد إلى تقويمك، ويُحدَّث عند تغيره.'
    ),
    event_changed: invited(
      title => `تغيير في ${title}`,
      'طرأ تغيير، والموعد الآن:',
      'تغيير الرد',
      'بهذه الرسالة يُحدَّث تقويمك. وإذا لم يعد الموعد يناسبك، فيرجى تغيير ردك.'
    ),
    event_cancelled: invited(
      title => `إلغاء ${title}`,
      'لن تُعقد:',
      'عرض الفعالية',
      'بهذه الرسالة يُحذف الموعد من تقويمك.'
    ),
    event_left: invited(
      title => `لن تحضر ${title}`,
      'شكرًا لردك. لن تحضر:',
      'تغيير الرد',
      'بهذه الرسالة يُحذف الموعد من تقويمك.',
      'لم تعد ممن سيحضرون هذه الفعالية'
    ),
    event_offered: invited(
      title => `مقعد متاح لك في ${title}`,
      'هناك مقعد متاح ومحجوز لك:',
      'قبول المقعد أو الاعتذار عنه',
      'إذا لم ترد قبل ذلك، فسيُعرض المقعد على الشخص التالي في قائمة الانتظار.',
      'في قائمة الانتظار لهذه الفعالية'
    ),
    event_registration: invited(
      title => `يرجى تأكيد تسجيلك في ${title}`,
      'طُلب، منك أو ممن أدخل عنوانك، حضور:',
      'تأكيد التسجيل',
      'يُحتسب تسجيلك بعد تأكيده خلال يوم. وإذا لم تكن أنت من سجل، فليس عليك القيام بشيء.',
      'سجلت في هذه الفعالية أو لأن شخصًا أدخل عنوانك'
    ),
    event_reminder: invited(
      title => `تذكير بموعد ${title}`,
      'الموعد قريب:',
      'تغيير الرد أو إيقاف التذكير',
      'إذا تعذر حضورك، فيرجى تغيير ردك: فقد يكون شخص آخر بانتظار مقعد.'
    ),
    check_in: invited(
      title => `يرجى تأكيد وجودك في ${title}`,
      'أُدخل عنوان بريدك الإلكتروني مع رمز تسجيل الحضور لهذا الاجتماع:',
      'تأكيد وجودي',
      'لا تُضاف إلى قائمة الحاضرين إلا بعد ذلك. وإذا لم تكن أنت من سجل، فيرجى تجاهل هذه الرسالة.',
      'مذكور بوصفك حاضرًا في هذا الاجتماع'
    ),
    series_unconfirmed: facts => ({
      subject: `${hostOf(facts)}: هل لا تزال ${seriesOf(facts)} تُعقد؟`,
      what: [
        `لا نعرف ما إذا كانت هذه المواعيد من ${seriesOf(facts)} قد عُقدت:`,
        '',
        ...(facts.dates ?? []).map(when)
      ].join('\n'),
      how: 'ربما كان كل شيء على ما يرام ولا تنقص إلا الملاحظات: يمكنك تسجيل من حضروا أو عددهم، أو كتابة المحضر، أو ذكر ما إذا كان الموعد قد عُقد. ويمكنك أيضًا ذكر أن السلسلة مستمرة أو أنها انتهت.',
      ...linkOf(facts, 'الرد'),
      next: 'تكفي إجابة واحدة، ولو من منظم آخر. ومن دونها لا تظهر السلسلة في القوائم بعد 30 يومًا من هذه الرسالة؛ ولا يُحذف شيء، ويمكنك استعادتها في أي وقت.',
      because: EDITS_SERIES
    }),
    series_dormant: facts => ({
      subject: `${hostOf(facts)}: لم تعد ${seriesOf(facts)} تظهر في القوائم`,
      what: `لم نعرف ما إذا كانت ${seriesOf(facts)} لا تزال تُعقد. وهي في فترة سكون: لا تظهر مواعيدها القادمة في القوائم والتقويمات والخلاصات.`,
      how: 'إذا كانت مستمرة، فيمكنك استعادتها. وإذا كانت قد انتهت، فيمكنك ذكر ذلك أيضًا. شكرًا على ما كانت عليه.',
      ...linkOf(facts, 'استعادتها'),
      next: 'لا يُحذف شيء: تبقى مواعيدها السابقة، ويمكنك استعادتها في أي وقت.',
      because: EDITS_SERIES
    }),

    // Resources.
    resource_review_due: facts => ({
      subject: `${nameOf(facts)}: حان وقت مراجعة ${quoted(facts.said) ?? 'أحد الموارد'}`,
      what: `حان وقت مراجعة ${quoted(facts.said) ?? 'أحد الموارد'} الذي يشاركه ${nameOf(facts)}.`,
      how: 'يرجى تحديثه وتحديد موعد المراجعة القادمة، أو الطلب من القائد أن يؤرشفه.',
      ...linkOf(facts, 'عرضه'),
      byWhen: dated('يرجى مراجعته في موعد أقصاه', facts.by) || undefined,
      next: 'يبقى متاحًا إلى أن يُراجَع.',
      because: becauseOf(facts, 'author')
    }),

    // The life of communities.
    membership_applied: facts => ({
      subject: `${nameOf(facts)}: طلب انضمام من ${person(facts)}`,
      what: `يطلب ${person(facts)} العضوية في ${nameOf(facts)}.`,
      why: quoted(facts.said),
      how: 'الطلب في مهامك. يرجى قبوله، أو رفضه مع ذكر سبب يفيد صاحبه.',
      ...linkOf(facts, 'فتح المجتمع'),
      next: 'يبقى في مهامك إلى أن يُبت فيه، مدة 90 يومًا على الأكثر.',
      because: theirs(facts)
    }),
    membership_invited: facts => ({
      subject: `${nameOf(facts)}: دعوة إلى العضوية`,
      what: `دعوة من ${person(facts)} إلى ${nameOf(facts)}.`,
      why: quoted(facts.said),
      ...linkOf(facts, 'الرد على الدعوة'),
      byWhen: dated('يمكنك الرد حتى', facts.by),
      next: 'كلتا الإجابتين، نعم ولا، مقبولة. وإذا لم ترد، فستنتهي مدة الدعوة.',
      because: `تصلك هذه الرسالة لأنك مدعو إلى ${nameOf(facts)}.`
    }),
    membership_decided: facts => {
      const [title, what, next] = MEMBERSHIPS[facts.decision ?? ''] ?? CHANGED
      return {
        subject: `${nameOf(facts)}: ${title}`,
        what,
        why: facts.cause,
        ...linkOf(facts, 'فتح المجتمع'),
        next,
        because: `تصلك هذه الرسالة لأنك عضو في ${nameOf(facts)} أو كنت عضوًا فيه، أو تقدمت بطلب عضوية.`
      }
    },
    invitation_answered: facts => ({
      subject: `${nameOf(facts)}: ${person(facts)} ودعوتك`,
      what: INVITATIONS[facts.decision ?? '']?.(person(facts)) ?? `رد ${person(facts)} على الدعوة.`,
      why: quoted(facts.cause),
      ...linkOf(facts, 'فتح المجتمع'),
      next: 'ليس عليك القيام بشيء.',
      because: `تصلك هذه الرسالة لأنك أرسلت الدعوة إلى ${nameOf(facts)}.`
    }),
    member_welcomed: facts => ({
      subject: `أهلًا بك في ${nameOf(facts)}`,
      what: `أصبحت عضوًا في ${nameOf(facts)}. أهلًا بك!`,
      how: facts.who
        ? `يمكنك تعريف ${apart(facts.who)} بنفسك، وذكر ما جاء بك إلى هنا.`
        : 'يمكنك تعريف الآخرين بنفسك، وذكر ما جاء بك إلى هنا.',
      ...linkOf(facts, 'فتح المجتمع'),
      next: facts.date
        ? `الفعالية القادمة خطوة أولى جيدة: «${apart(facts.date.title)}»، ${when(facts.date)}.`
        : 'من الخطوات الأولى الجيدة الاطلاع على طرق المساهمة، أو طرح سؤال.',
      because: `تصلك هذه الرسالة مرة واحدة، لأنك عضو جديد في ${nameOf(facts)}.`
    }),
    role_handed_over: facts => {
      const isNext = facts.role === 'member'
      const role = roleOf(facts.position)
      return {
        subject: `${nameOf(facts)}: ${isNext ? 'تتولى دورًا جديدًا' : 'شخص جديد يتولى الدور'} (${role})`,
        what: isNext
          ? dated(
              `يسلمك ${whoOf(facts.who, 'الشخص السابق')} الدور: تتولى دور «${role}» في ${nameOf(facts)} ابتداءً من`,
              facts.by
            )
          : dated(`يتولى ${whoOf(facts.who, 'شخص آخر')} دور «${role}» في ${nameOf(facts)} ابتداءً من`, facts.by),
        ...because(facts),
        ...linkOf(facts, 'فتحه'),
        next: isNext
          ? 'تصلك مهام الدور وإشعاراته منذ ذلك اليوم.'
          : facts.nextOn
            ? dated('تنتهي مدتك في', facts.nextOn)
            : 'شكرًا لك على كل ما قدمته.',
        because: becauseOf(facts, 'member')
      }
    },
    stand_in_named: facts => ({
      subject: `${nameOf(facts)}: أنت بديل عن ${whoOf(facts.who, 'شخص آخر')}`,
      what: dated(
        `تقوم بدور «${roleOf(facts.position)}» في ${nameOf(facts)} بدلًا من ${whoOf(facts.who, 'شخص آخر')} ابتداءً من`,
        facts.by
      ),
      ...because(facts),
      ...linkOf(facts, 'فتحه'),
      next: dated(
        'تصلك في هذه الأثناء مهام الدور وإشعاراته. وآخر يوم هو',
        facts.nextOn,
        'تصلك في هذه الأثناء مهام الدور وإشعاراته.'
      ),
      because: becauseOf(facts, 'member')
    }),
    nomination_received: facts => ({
      subject: `${nameOf(facts)}: رُشحت لدور «${roleOf(facts.position)}»`,
      what: `رشحك ${whoOf(facts.who, 'أحد المسؤولين في المؤسسة')} لدور «${roleOf(facts.position)}» في ${nameOf(facts)}.`,
      ...because(facts),
      how: 'الترشيح في مهامك. يمكنك قبوله أو الاعتذار عنه، كما تشاء.',
      ...linkOf(facts, 'الرد'),
      next:
        facts.decision === 'offer' ? 'إذا قبلت، فالدور لك.' : 'إذا قبلت، فالقرار للقائد. وإذا اعتذرت، فلا يتغير شيء.',
      because: becauseOf(facts, 'member')
    }),
    nomination_accepted: facts => ({
      subject: `${nameOf(facts)}: استعداد ${whoOf(facts.who, 'أحد الأعضاء')} لتولي دور «${roleOf(facts.position)}»`,
      what: `أبدى ${whoOf(facts.who, 'أحد الأعضاء')} الاستعداد لتولي دور «${roleOf(facts.position)}» في ${nameOf(facts)}.`,
      ...because(facts),
      how: 'الترشيح في مهامك. يرجى تعيين الشخص، أو رفض الترشيح مع ذكر السبب.',
      ...linkOf(facts, 'اتخاذ القرار'),
      next: 'يُبلَّغ الشخص بقرارك.',
      because: becauseOf(facts, 'leader')
    }),
    nomination_decided: facts => {
      const isAppointed = facts.decision === 'appointed'
      return {
        subject: `${nameOf(facts)}: ${isAppointed ? 'قُبل' : 'لم يُقبل'} ترشيح ${whoOf(facts.who, 'أحد الأعضاء')}`,
        what: isAppointed
          ? `يتولى ${whoOf(facts.who, 'أحد الأعضاء')} دور «${roleOf(facts.position)}» في ${nameOf(facts)}.`
          : `لن يتولى ${whoOf(facts.who, 'أحد الأعضاء')} دور «${roleOf(facts.position)}» في ${nameOf(facts)} حاليًا.`,
        ...(facts.cause ? { why: facts.cause } : {}),
        ...linkOf(facts, 'قراءة التفاصيل'),
        next: isAppointed ? 'سُجلت مدة الدور.' : 'يمكن تقديم ترشيح آخر في أي وقت.',
        because: becauseOf(facts, 'member')
      }
    },
    way_answered: facts => ({
      subject: `${nameOf(facts)}: رد من ${person(facts)} على «${apart(facts.said ?? '')}»`,
      what: `رد ${person(facts)} على «${apart(facts.said ?? '')}»، وهي من طرق المساهمة في ${nameOf(facts)}.`,
      how: 'الرد في مهامك. يرجى قبوله، أو رفضه مع ذكر سبب يفيد صاحبه.',
      ...linkOf(facts, 'فتح المجتمع'),
      next: 'يبقى في مهامك إلى أن يُبت فيه.',
      because: becauseOf(facts, 'leader')
    }),
    way_answer_decided: facts => ({
      subject: `${nameOf(facts)}: ردك على «${apart(facts.said ?? '')}»`,
      what: facts.decision === 'accepted' ? 'قُبل ردك. شكرًا لك!' : 'لم يُقبل ردك هذه المرة. شكرًا لك عليه.',
      why: facts.cause,
      ...linkOf(facts, 'فتح المجتمع'),
      next:
        facts.decision === 'accepted'
          ? 'سيتواصل معك القائمون على المجتمع.'
          : 'هناك طرق أخرى للمساهمة، وهي تتغير كثيرًا.',
      because: `تصلك هذه الرسالة لأنك رددت على إحدى طرق المساهمة في ${nameOf(facts)}.`
    }),
    dormancy_proposed: facts => ({
      subject: `${nameOf(facts)}: هل المجتمع في فترة سكون؟`,
      what: `منذ مدة طويلة لم يُعقد شيء أو يُخطط له أو يُقدَّم في ${nameOf(facts)}.`,
      why: 'تمر المجتمعات بفترات هادئة. وعندما يعلن المجتمع أنه في فترة سكون، يعرف الناس ما يتوقعونه.',
      how: 'إذا احتاج إلى استراحة، فيمكن إدخاله في فترة سكون: الخطوة في مهامك. ويحتفظ بكل شيء ويمكن تنشيطه في أي وقت. وإذا كان نشطًا، فيرجى التخطيط لفعاليته القادمة.',
      ...linkOf(facts, 'فتح المجتمع'),
      next: 'لا يتغير شيء ما لم تقرر ذلك. وينتهي الاقتراح عندما يعود المجتمع نشطًا.',
      because: becauseOf(facts, 'leader')
    }),
    community_closing: facts => ({
      subject: `إغلاق ${nameOf(facts)}: ما رأيك؟`,
      what: dated(`من المزمع إغلاق ${nameOf(facts)} في`, facts.nextOn, `من المزمع إغلاق ${nameOf(facts)}.`),
      why: facts.said,
      how: `${facts.link ? 'يؤدي هذا الرابط، وهو لك وحدك، إلى ثلاثة أسئلة' : 'في مهامك ثلاثة أسئلة'}: هل ينبغي إغلاقه، وهل يمكنك المساعدة على استمراره، وما الذي ينبغي الاحتفاظ به. تجيب دون ذكر اسمك: لا يوجد سجل بمن أجاب بماذا.`,
      ...linkOf(facts, 'الإجابة عن الاستطلاع'),
      byWhen: dated('يمكنك الإجابة حتى', facts.by),
      next: 'تظهر النتائج عند إغلاق الاستطلاع. ويمكن للقائد والمجموعة الأساسية أن يقرروا استمرار المجتمع؛ ولا يُغلق شيء قبل ذلك.',
      because: becauseOf(facts, 'member')
    }),
    community_continues: facts => ({
      subject: `استمرار ${nameOf(facts)}`,
      what: `كان من المزمع إغلاق ${nameOf(facts)}، وقد تقرر أن يستمر.`,
      why: 'قرر ذلك القائد والمجموعة الأساسية. وتظهر إجابات الأعضاء في نتائج الاستطلاع.',
      ...linkOf(facts, 'عرض المجتمع'),
      next: 'لا يتغير شيء بالنسبة إليك، وليس عليك القيام بشيء.',
      because: becauseOf(facts, 'member')
    }),
    community_closed: facts => ({
      subject: `أُغلق ${nameOf(facts)}`,
      what: `أُغلق ${nameOf(facts)}. شكرًا لك على ما قدمته له وما تعلمته فيه.`,
      ...linkOf(facts, 'عرض المجتمع'),
      next: 'يبقى ما شاركه وفعالياته وميثاقه متاحًا للقراءة. وقد أُلغيت فعالياته اللاحقة. تبقى عضويتك مسجلة، ويمكنك المغادرة في أي وقت. وليس عليك القيام بشيء.',
      because: becauseOf(facts, 'member')
    }),
    community_merged: facts => ({
      subject: `اندمج ${nameOf(facts)} في ${whoOf(facts.said, 'مجتمع آخر')}`,
      what: `اندمج ${nameOf(facts)} في ${whoOf(facts.said, 'مجتمع آخر')}، وأنت عضو فيه أيضًا.`,
      ...linkOf(facts, 'عرض المجتمع'),
      next: 'انتقلت معك القنوات والفعاليات القادمة والموارد المنشورة. وما كان للأعضاء فقط يبقى لمن كان متاحًا لهم؛ وما كتبته بنفسك يمكنك نقله. تبقى أدوارك وسجلك محفوظة في المجتمع السابق. ويمكنك مغادرة أي منهما في أي وقت، وليس عليك القيام بشيء.',
      because: becauseOf(facts, 'member')
    }),

    // Pages: requests and successions.
    page_request_decided: decided(
      facts => `${nameOf(facts)}: ${REQUESTS[facts.decision ?? ''] ?? 'صدر قرار بشأن طلب الصفحة'}`,
      facts =>
        facts.decision === 'approved'
          ? 'أصبحت الصفحة مسجلة. وسيُطلب من ممثليها مراجعتها من حين إلى آخر.'
          : 'يمكنك تقديم طلب جديد بمعلومات محدَّثة؛ ويبقى هذا الطلب والمحادثة بشأنه متاحين.',
      'requester'
    ),
    page_request_changes_asked: facts => ({
      subject: `${nameOf(facts)}: سؤال عن طلبك للصفحة`,
      what: facts.said ?? 'هناك سؤال عن طلبك.',
      why: facts.reason,
      how: 'يرجى الإجابة أو تحديث الطلب؛ ثم يعود الطلب إلى من يقررون.',
      ...linkOf(facts, 'الرد'),
      byWhen: dated('يرجى الرد في موعد أقصاه', facts.by) || undefined,
      next: dated('من دون رد، تنتهي مدة الطلب في', facts.nextOn, 'الطلب بانتظار ردك.'),
      because: becauseOf(facts, 'requester')
    }),
    succession_asked: facts => ({
      subject: `${nameOf(facts)}: هل تتولى الدور؟`,
      what:
        facts.said ??
        `لن يكون ${whoOf(facts.who, 'صاحب الدور الحالي')} مسؤولًا بعد الآن عن ${nameOf(facts)}، وقد اقتُرح اسمك.`,
      why: facts.reason,
      how: 'يمكنك الإجابة بنعم أو لا؛ وكلتا الإجابتين مقبولة. ويستغرق الأمر نحو عشر دقائق كل بضعة أشهر.',
      ...linkOf(facts, 'الرد'),
      byWhen: dated('يرجى الرد في موعد أقصاه', facts.by) || undefined,
      next: 'عند الاعتذار أو عدم الرد، يُسأل شخص آخر.',
      because: becauseOf(facts, 'member')
    }),
    succession_answered: facts => {
      const who = whoOf(facts.who, 'الشخص الذي سُئل')
      const { subject, what, next } = ANSWERED[facts.decision ?? ''] ?? NOT_ANSWERED
      return {
        subject: `${nameOf(facts)}: ${who} ${subject}`,
        what: `${who} ${what} ${nameOf(facts)}.`,
        why: facts.said,
        ...linkOf(facts, 'عرض الصفحة'),
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
      what: `الإجابة عن ثلاثة أسئلة عن ${communityIn({ community })}`,
      why: 'تجيب دون ذكر اسمك. ولا يُسجل ما إذا كنت قد أجبت، ولذلك تبقى هذه المهمة إلى أن يُغلق الاستطلاع.'
    }),
    charter_review: ({ community, on, open }) => ({
      what: `${open ? 'إنهاء مراجعة' : 'مراجعة'} ميثاق ${communityIn({ community })}`,
      why: open
        ? 'القرار، في ضوء إجابات الأعضاء، بشأن ما يبقى وما يتغير، وموعد المراجعة التالية.'
        : dated('موعد المراجعة:', on ?? undefined, 'حان موعد المراجعة.')
    }),
    charter_vote: ({ title, community }) => ({
      what: `التصويت على «${apart(title)}»، ميثاق ${communityIn({ community })}`,
      why: 'يقرر المجتمع معًا بشأن ميثاقه. ويمكنك تغيير صوتك حتى نهاية التصويت.'
    }),
    touchpoint: ({ community, sponsor, about: matter, on }) => ({
      what: `تسجيل نتيجة التواصل مع ${sponsor === null ? 'الراعي' : apart(sponsor)}${community ? ` في ${apart(community)}` : ''}${matter ? `: ${apart(matter)}` : ''}`,
      why: `كان مخططًا له في ${day(on)}. يمكن إكماله أو اختيار يوم آخر أو إلغاؤه.`
    }),

    // Delivery.
    webhook_failing: ({ portal, name, failure, status }) => ({
      what: `إصلاح خطاف الويب ${apart(name)} في بوابة ${apart(portal)}`,
      why: `${failure ?? 'تعذر تسليم الأحداث.'} ${
        status === 'gone'
          ? 'أُوقف لأن نقطة الاستقبال أفادت بأنها لم تعد موجودة. يرجى إعادة حالته إلى نشط عندما يعمل من جديد.'
          : 'تُعاد محاولة تسليم الأحداث ثلاثة أيام.'
      }`
    }),

    // Memberships.
    membership_application: one => ({
      what: `القرار بشأن انضمام ${apart(one.person)} إلى ${communityIn(one)}`,
      why: `طلب ${apart(one.person)} العضوية.`
    }),
    membership_invitation: one => ({
      what: `الرد على الدعوة إلى ${communityIn(one)}`,
      why: `أنت مدعو إلى العضوية في ${communityIn(one)}.`
    }),

    // Cases.
    infraction_answer: one => ({ what: `الرد على البلاغ عن ${pageOf(one)}`, why: one.what }),
    suspension_decision: one => ({
      what: `القرار بشأن تعليق ${pageOf(one)}`,
      why: `${one.what} سُلِّمت جميع رسائل التذكير. يرجى التحدث إلى الممثلين أولًا.`
    }),
    help_answer: ({ who, said, ...one }) => ({
      what: `مساعدة ${apart(who)} بشأن ${pageOf(one)}`,
      why: said ?? `طلب ${apart(who)} المساعدة. يرجى التواصل، ثم الرد عند التوصل معًا إلى حل.`
    }),
    infraction_decision: one => ({ what: `القرار بشأن البلاغ عن ${pageOf(one)}`, why: one.what }),

    // Corrections, series, findings, resources.
    correction_decision: ({ person: who, community, escalated }) => ({
      what: `القرار بشأن تصحيح يطلبه ${apart(who)} في سجل ${communityIn({ community })}`,
      why: escalated
        ? 'لم يقرر القائد في الوقت المحدد.'
        : 'يمكن لكل شخص طلب تصحيح القيود التي تخصه. وبعد 14 يومًا تقرر المؤسسة.'
    }),
    series_confirmation: ({ title, community, dormant }) => ({
      what: `ذكر ما إذا كانت «${apart(title)}» في ${communityIn({ community })} لا تزال تُعقد`,
      why: dormant
        ? 'السلسلة في فترة سكون ولا تظهر في القوائم. يمكن تأكيد استمرارها، أو إلغاؤها إذا كانت قد انتهت.'
        : 'لا يُعرف ما إذا كانت آخر ثلاثة مواعيد قد عُقدت. يمكن تسجيل الحضور أو عدد الحاضرين أو المحضر أو النتيجة، أو تأكيد استمرار السلسلة، أو إلغاؤها.'
    }),
    finding: ({ community, portal, reason, remedy }) => ({
      what: `${communityIn({ community })} في بوابة ${apart(portal)}: ${remedy ?? reason}`,
      why: reason
    }),
    resource_review: ({ title, on }) => ({
      what: `مراجعة ${apart(title)}`,
      why: `موعد مراجعته ${day(on)}. يمكن تحديثه، أو تحديد موعد المراجعة القادمة، أو أرشفته.`
    }),

    // The life of communities.
    nomination: one => ({
      what: `الرد على الترشيح لدور «${ROLES[one.role]}» في ${communityIn(one)}`,
      why: one.offer ? 'إذا قبلت، فالدور لك.' : 'يقرر القائد بعد قبولك.'
    }),
    nomination_decision: one => ({
      what: `القرار بشأن تولي ${apart(one.person)} دور «${ROLES[one.role]}» في ${communityIn(one)}`,
      why: `أبدى ${apart(one.person)} الاستعداد لذلك.`
    }),
    way_answer: ({ person: who, community, title }) => ({
      what: `القرار بشأن رد ${apart(who)} على «${apart(title)}» في ${communityIn({ community })}`,
      why: 'يمكن الرد على طرق المساهمة التي ينشرها المجتمع.'
    }),
    dormancy_proposal: ({ community, since }) => ({
      what: `القرار بشأن دخول ${communityIn({ community })} في فترة سكون`,
      why: `منذ مدة طويلة لم يُعقد شيء أو يُخطط له أو يُقدَّم؛ ومنذ ${day(since)} يبدو المجتمع ساكنًا. والمجتمع الساكن يحتفظ بكل شيء ويمكن تنشيطه في أي وقت. وإذا كان نشطًا، فيرجى التخطيط لفعاليته القادمة.`
    }),

    // Notices.
    notice_delivery: ({ person: who, community, portal, failure }) => ({
      what: `تسليم إشعار عن ${communityIn({ community })} في بوابة ${apart(portal)} إلى ${apart(who)} بوسيلة أخرى`,
      why: failure ?? 'تعذر تسليمه بالبريد الإلكتروني.'
    }),

    // Pages.
    page_review: page => ({
      what: `مراجعة ${pageOf(page)}`,
      why:
        page.lastOn === null
          ? 'تاريخ آخر مراجعة غير معروف بعد.'
          : `كان آخر مؤشر نشاط في ${day(page.lastOn)}. والمنتظر مؤشر كل ${daysOf(page.everyDays)}.`
    }),
    page_request_question: request => ({
      what: `الإجابة عن السؤال بشأن ${pageOf(request)}`,
      why: 'طلب الصفحة بانتظار إجابتك. ومن دونها تنتهي مدته.'
    }),
    page_request_decision: request => ({
      what: `القرار بشأن طلب ${pageOf(request)}`,
      why: `يطلب ${communityIn(request)} صفحة.`
    }),
    succession: asked => ({
      what: `القرار بشأن تولي دور ${SUCCESSIONS[asked.role]} في ${communityIn(asked)}`,
      why: `سُئلت في ${day(asked.on)}، ولك كامل الحرية في الاعتذار.`
    })
  },

  problems: {
    MOVED: {
      title: 'تغير العنوان',
      help: `للمجتمع الآن اسم مختصر (slug) آخر. يرجى تكرار الطلب على العنوان الوارد في ${apart('`Location`')}.`
    },
    INVALID_INPUT: {
      title: 'بيانات غير صالحة',
      help: `يرجى الاطلاع على ${apart('`errors`')}: يحدد كل بند موضع قيمة غير صالحة وكيفية تصحيحها.`
    },
    OUT_OF_RANGE: {
      title: 'قيمة خارج الحدود',
      help: 'في الطلب تاريخ أو رقم أو مؤشر غير صالح أو لا يمكن حفظه. يرجى مراجعة القيم المسموح بها في التوثيق.'
    },
    INVALID_JSON: {
      title: 'JSON غير صالح',
      help: `يرجى إرسال مستند JSON واحد بترميز UTF-8 مع ${apart('Content-Type: application/json')}.`
    },
    INVALID_REQUEST: {
      title: 'طلب غير سليم',
      help: 'تعذرت قراءة الطلب بوصفه HTTP. يرجى التحقق من عنوانه وترويساته وطوله.'
    },
    GRAPHQL_PARSE_FAILED: {
      title: 'خطأ في صياغة GraphQL',
      help: `تعذر تحليل ${apart('`query`')} بوصفه مستند GraphQL.`
    },
    GRAPHQL_VALIDATION_FAILED: {
      title: 'لم ينجح التحقق من GraphQL',
      help: 'يذكر كل خطأ الحقل أو الوسيط الذي لا يطابق المخطط.'
    },
    PERSISTED_QUERY_NOT_SUPPORTED: {
      title: 'الاستعلامات المحفوظة غير مدعومة',
      help: `يرجى إرسال نص المستند في ${apart('`query`')}. والبرامج التي تستخدم الاستعلامات المحفوظة تلقائيًا تفعل ذلك بنفسها.`
    },
    GRAPHQL_TOO_COSTLY: {
      title: 'استعلام GraphQL أعقد من المسموح به',
      help: `يرجى طلب قوائم أقصر (${apart('`first`')}) أو مستويات أقل أو حقول أقل؛ ويبيّن ${apart('`extensions.cost`')} الكلفة المطلوبة والكلفة المسموح بها.`
    },
    UNAUTHENTICATED: {
      title: 'الهوية غير مثبتة',
      help: `يرجى إرسال ${apart('`Authorization: Bearer`')} مع مفتاح أو رمز صالح.`
    },
    FORBIDDEN: {
      title: 'غير مسموح',
      help: `ليس للمفتاح أو للشخص الإذن المطلوب. ويذكر ${apart('`allowed`')} في المورد الإجراءات المسموح بها.`
    },
    ORIGIN_NOT_ALLOWED: {
      title: 'المصدر غير مسموح به',
      help: 'المفتاح القابل للنشر لا يعمل إلا من مصادر بوابته. يرجى إضافة هذا المصدر إلى البوابة كما يرسله المتصفح تمامًا.'
    },
    NOT_FOUND: {
      title: 'غير موجود',
      help: 'لا يوجد مورد بهذا الاسم أو المعرّف يمكنك رؤيته.'
    },
    METHOD_NOT_ALLOWED: {
      title: 'الطريقة غير مسموح بها',
      help: 'العنوان موجود، لكنه لا يدعم هذه الطريقة. وتذكر الترويسة Allow الطرق المدعومة.'
    },
    NOT_ACCEPTABLE: {
      title: 'الصيغة غير متاحة',
      help: `يرجى طلب ${apart('application/json')}، أو حذف Accept.`
    },
    REQUEST_TIMEOUT: {
      title: 'انتهت مهلة الطلب',
      help: 'لم يصل الطلب كاملًا في الوقت المحدد. يرجى إرساله من جديد عبر اتصال أفضل، أو على أجزاء أصغر.'
    },
    SLUG_TAKEN: {
      title: 'الاسم المختصر مستخدم',
      help: 'لمورد آخر هذا الاسم المختصر (slug). يرجى اختيار غيره، أو حذفه لإنشاء اسم من العنوان.'
    },
    ORIGIN_TAKEN: {
      title: 'المفتاح الخارجي مستخدم',
      help: 'لسجل آخر من هذا المصدر قيمة externalKey نفسها. يرجى تحديث ذلك السجل، أو استخدام الإنشاء أو التحديث (upsert) بدلًا من الإنشاء.'
    },
    EXTERNAL_ID_TAKEN: {
      title: 'المعرّف الخارجي مستخدم',
      help: `قيمة externalId تخص شخصًا واحدًا فقط. ويمكن استخدام المرشّح ${apart('`externalId`')} للعثور على صاحبها.`
    },
    ALREADY_A_MEMBER: {
      title: 'العضوية موجودة',
      help: 'لكل شخص عضوية واحدة في كل مجتمع. يرجى تغيير تلك العضوية: فبانتقالاتها يعود العضو السابق نشطًا.'
    },
    MOVE_NOT_ALLOWED: {
      title: 'الانتقال غير مسموح به',
      help: 'تذكر التفاصيل الحالة المطلوبة أو ما ينقص. وتذكر ذلك مسبقًا الإجراءات المسموح بها للمجتمع أو لطلب الصفحة أو للبلاغ.'
    },
    PORTAL_IN_USE: {
      title: 'البوابة مستخدمة',
      help: `لا تزال مجتمعات تشير إلى هذه البوابة. يرجى إزالتها أولًا من ${apart('`portals`')} في تلك المجتمعات: فالمجتمع الذي ليست له بوابات يظهر في جميع البوابات.`
    },
    CONFLICT: {
      title: 'تعارض',
      help: 'يتعارض التغيير مع بيانات موجودة.'
    },
    IDEMPOTENCY_IN_PROGRESS: {
      title: 'الطلب لا يزال قيد التنفيذ',
      help: 'لا يزال طلب بقيمة Idempotency-Key هذه قيد التنفيذ. يرجى انتظار رده، ثم إرسال الطلب من جديد بالقيمة نفسها.'
    },
    PRECONDITION_FAILED: {
      title: 'لم يتحقق الشرط المسبق',
      help: 'تغير المورد في هذه الأثناء. يرجى قراءته من جديد، ومراجعة التغييرات، ثم إرسال التحديث مع قيمة ETag الجديدة في If-Match.'
    },
    BODY_TOO_LARGE: {
      title: 'محتوى الطلب أكبر من المسموح به',
      help: 'يرجى تقسيم البيانات على عدة طلبات، أو استيرادها بصيغة NDJSON أو CSV التي تُقرأ قراءة متواصلة.'
    },
    URI_TOO_LONG: { title: 'العنوان أطول من المسموح به', help: 'يرجى تقصير الاستعلام.' },
    UNSUPPORTED_MEDIA_TYPE: {
      title: 'نوع المحتوى غير مدعوم',
      help: `يرجى إرسال ${apart('application/json')} بترميز UTF-8؛ ويمكن أن تكون التحديثات أيضًا ${apart('application/merge-patch+json')}، وعمليات الاستيراد ${apart('application/x-ndjson')} أو ${apart('text/csv')} أو ${apart('text/calendar')}.`
    },
    UNKNOWN_REFERENCE: {
      title: 'مرجع غير معروف',
      help: 'في محتوى الطلب أو في أحد معاملاته اسم مختصر (slug) أو معرّف لا يشير إلى مورد يمكنك رؤيته.'
    },
    RULE_BROKEN: {
      title: 'مخالفة لقاعدة',
      help: `كل قيمة صالحة وحدها، لكنها غير صالحة مجتمعة؛ يرجى الاطلاع على ${apart('`errors`')}.`
    },
    CAUSE_NEEDED: {
      title: 'السبب مطلوب',
      help: `يرجى ذكر سبب يفيد الشخص؛ ويذكر ${apart('`errors`')} الحقل المعني.`
    },
    BULK_FAILED: {
      title: 'لم ينجح الطلب المجمّع',
      help: `بعض العناصر غير صالح، ولم يُجرَ أي تغيير لأن المطلوب هو الكل أو لا شيء. يرجى تصحيح العناصر المذكورة في ${apart('`errors`')} وإرسال جميع العناصر من جديد.`
    },
    IDEMPOTENCY_MISMATCH: {
      title: 'استُخدمت قيمة Idempotency-Key من قبل',
      help: 'استُخدمت هذه القيمة لطلب آخر. يرجى استخدام قيمة Idempotency-Key جديدة لكل طلب جديد؛ ولا تُعاد القيمة إلا لتكرار الطلب نفسه.'
    },
    PRECONDITION_REQUIRED: {
      title: 'الشرط المسبق مطلوب',
      help: `يرجى إرسال If-Match مع آخر قيمة ETag قرأتها، تجنبًا للكتابة فوق تغييرات أخرى، أو ${apart('`*`')} للتحديث أيًا كانت النسخة.`
    },
    RATE_LIMITED: { title: 'طلبات أكثر من المسموح به', help: 'يرجى الانتظار عدد الثواني الوارد في Retry-After.' },
    HEADERS_TOO_LARGE: {
      title: 'ترويسات الطلب أكبر من المسموح به',
      help: 'يرجى إرسال ترويسات أقل أو أقصر.'
    },
    INTERNAL: {
      title: 'خطأ داخلي في الخادم',
      help: `سُجل الخطأ تحت معرّف الطلب الوارد في ${apart('`instance`')}. يرجى المحاولة من جديد؛ وإذا استمر الخطأ، فيرجى إبلاغنا بهذا المعرّف.`
    },
    NOT_IMPLEMENTED: {
      title: 'الصيغة غير متاحة',
      help: `المتاح هو JSON فقط: يرجى حذف ${apart('`format`')} أو إرسال ${apart('format=json')}.`
    },
    UNAVAILABLE: {
      title: 'الخدمة غير متاحة',
      help: 'يرجى المحاولة بعد عدد الثواني الوارد في Retry-After.'
    },
    OVERLOADED: {
      title: 'الخدمة مزدحمة',
      help: 'هناك طلبات كثيرة في الانتظار. يرجى المحاولة بعد عدد الثواني الوارد في Retry-After.'
    }
  },

  metrics: {
    reviews_on_time: {
      title: 'نسبة مراجعات الميثاق في موعدها',
      description: 'كم من مراجعات الميثاق أُجريت في يوم استحقاقها أو قبله.',
      unit: 'نسبة',
      formula:
        'المراجعات التي أُجريت في الفترة في يوم استحقاقها أو قبله، مقسومة على جميع المراجعات المستحقة التي أُجريت في الفترة.',
      exclusions: ['مراجعات المواثيق التي ليس لها موعد مراجعة.', 'المراجعات المفتوحة أو الملغاة.']
    },
    charter_age: {
      title: 'عمر الميثاق',
      description: 'منذ متى تسري المواثيق المنشورة.',
      unit: 'أيام',
      formula: 'عدد الأيام من نشر النسخة السارية في نهاية الفترة إلى آخر يوم فيها. ولعدة مجتمعات، القيمة الوسيطة.',
      exclusions: ['المجتمعات التي أُغلقت حتى ذلك الحين.']
    },
    open_findings_by_rule: {
      title: 'الملاحظات المفتوحة حسب القاعدة',
      description: 'عدد الملاحظات المفتوحة لكل قاعدة في نهاية الفترة.',
      unit: 'ملاحظات',
      formula: `عدد الملاحظات التي حالتها ${apart('warn')} أو ${apart('fail')} أو ${apart('manual')} في نهاية آخر يوم من الفترة، في بوابة النطاق، أو في جميع البوابات إذا لم تُحدَّد بوابة.`,
      parts: 'القاعدة',
      exclusions: ['الملاحظات المعفاة أو غير الحاسمة أو غير المنطبقة.']
    },
    findings_opened: {
      title: 'الملاحظات الجديدة',
      description: 'عدد ملاحظات كل قاعدة التي فُتحت خلال الفترة.',
      unit: 'ملاحظات',
      formula:
        'عدد المرات التي أصبحت فيها ملاحظة لم تكن مفتوحة ملاحظةً مفتوحة خلال الفترة، في بوابة النطاق، أو في جميع البوابات إذا لم تُحدَّد بوابة.',
      parts: 'القاعدة',
      exclusions: ['الملاحظات المعفاة أو غير الحاسمة أو غير المنطبقة.']
    },
    findings_settled: {
      title: 'الملاحظات التي سُوّيت',
      description:
        'عدد الملاحظات المفتوحة لكل قاعدة التي سُوّيت خلال الفترة: استُوفيت القاعدة، أو مُنح إعفاء، أو لم تعد القاعدة تنطبق.',
      unit: 'ملاحظات',
      formula:
        'عدد المرات التي لم تعد فيها ملاحظة كانت مفتوحة ملاحظةً مفتوحة خلال الفترة، في بوابة النطاق، أو في جميع البوابات إذا لم تُحدَّد بوابة.',
      parts: 'القاعدة',
      exclusions: []
    },
    open_findings: {
      title: 'الملاحظات المفتوحة',
      description: 'عدد الملاحظات المفتوحة عن المجتمعات وصفحاتها في نهاية الفترة.',
      unit: 'ملاحظات',
      formula: `عدد الملاحظات التي حالتها ${apart('warn')} أو ${apart('fail')} أو ${apart('manual')} في نهاية آخر يوم من الفترة، في بوابة النطاق، أو في جميع البوابات إذا لم تُحدَّد بوابة.`,
      parts: 'درجة الخطورة',
      exclusions: ['الملاحظات المعفاة أو غير الحاسمة أو غير المنطبقة.']
    },
    concentration: {
      title: 'التركّز',
      description: 'كم هو قليل عدد الأشخاص، وعدد الوحدات، الذين يقدمون نصف ما يُقدَّم.',
      unit: 'أشخاص أو وحدات',
      formula: 'معامل الغياب: أقل عدد من أكثر المساهمين في الفترة الذين قدموا معًا نصف الأوزان على الأقل.',
      parts: 'أشخاص أو وحدات',
      exclusions: [
        'التنظيم والتيسير، إذ لا بد أن يقوم بهما أحد.',
        'الأفعال التي تستبعدها قواعد الإنصاف.',
        'الأشخاص الذين ليست لهم وحدة، في جزء الوحدات.'
      ]
    },
    contributors_thanked: {
      title: 'نسبة المساهمين الذين شُكروا',
      description: 'كم من الأشخاص الذين قدموا شيئًا تلقوا شكرًا.',
      unit: 'نسبة',
      formula:
        'الأشخاص الذين قدموا شيئًا في الفترة وشُكروا في المجتمع في الفترة نفسها، مقسومين على جميع من قدموا شيئًا فيها.',
      exclusions: [
        'رسائل الشكر الخاصة، ورسائل الشكر التي لا تخص مجتمعًا.',
        'الأفعال التي تستبعدها قواعد الإنصاف؛ لكن كل شكر يُحتسب.',
        'الأشخاص الذين لم يقدموا سوى الشكر.'
      ]
    },
    evenness: {
      title: 'التوازن',
      description:
        'مدى تساوي توزع الأعضاء على الوحدات والوظائف ومدة الخدمة: 0 إذا كانوا جميعًا في واحدة، و1 إذا كان التوزع متساويًا.',
      unit: 'نسبة',
      formula: `${math('J = H / ln S')}، حيث ${math('H = −Σ p·ln p')} على حصص ${apart('p')} من الأعضاء المعروفة قيمتهم، و${apart('S')} عدد القيم؛ والنتيجة 0 إذا كان ${apart('S')} يساوي 1. ولمدة الخدمة أربع شرائح: أقل من سنة، ومن سنة إلى 3، ومن 3 إلى 10، و10 سنوات أو أكثر. والمُدخل ${apart('`effective`')} هو ${apart('e^H')}: كما لو كان هناك هذا العدد من المجموعات المتساوية.`,
      parts: 'ما يُقارَن به الأعضاء: الوحدة أو الوظيفة أو مدة الخدمة',
      exclusions: [
        'الأعضاء الذين ليست لهم قيمة معروفة؛ وإذا كانوا أكثر من واحد من كل خمسة، فلا توجد قيمة.',
        'أقل من 5 أعضاء.'
      ]
    },
    events_held: {
      title: 'الفعاليات المعقودة',
      description: 'عدد مواعيد الفعاليات التي عُقدت في الفترة.',
      unit: 'فعاليات',
      formula:
        'عدد المواعيد التي نتيجتها «عُقد» وبدأت في الفترة. والموعد الذي تستضيفه عدة مجتمعات يُحتسب مرة واحدة في النطاق.',
      parts: 'صيغة الفعالية',
      exclusions: ['المواعيد التي لم تُسجل نتيجتها.']
    },
    events_proposed: {
      title: 'نسبة الفعاليات التي اقترحها أعضاء',
      description: 'كم من الفعاليات المعقودة اقترحها عضو.',
      unit: 'نسبة',
      formula: 'المواعيد المعقودة من فعاليات اقترحها عضو، مقسومة على جميع المواعيد المعقودة في الفترة.',
      exclusions: ['الفعاليات التي مُحيت بيانات من اقترحها تُحتسب غير مقترحة.']
    },
    fill_rate: {
      title: 'نسبة الإشغال',
      description: 'كم من المقاعد شُغل. ويمكن أن تتجاوز 1.',
      unit: 'نسبة',
      formula: 'مجموع الحاضرين مقسومًا على مجموع المقاعد، في المواعيد المعقودة التي لها عدد مقاعد محدد.',
      exclusions: ['المواعيد التي ليس لها عدد مقاعد، أو لم يُسجل من حضرها.', 'الردود على الدعوات: لا يُحتسب إلا الحضور.']
    },
    first_time_speakers: {
      title: 'المتحدثون للمرة الأولى',
      description: 'عدد الأشخاص الذين قدموا عرضهم الأول.',
      unit: 'أشخاص',
      formula: 'الأشخاص الذين كان عرضهم الأول في مجتمعات النطاق في هذه الفترة.',
      exclusions: ['المتحدثون غير المسجلين أشخاصًا.', 'العروض في فعاليات لم تُعقد.']
    },
    giver_matcher_taker_mix: {
      title: 'المعطاؤون والمتوازنون والمتلقون',
      description: 'كيف يتقارن العطاء والتلقي بين الأعضاء. الجميع مرحب بهم: فمن دون من يسأل لا يوجد من يجاب.',
      unit: 'أشخاص',
      formula: `الأعضاء في آخر يوم من الفترة، بحسب أنماطهم في ذلك اليوم: ${math('b = (G − T) / (G + T)')}، حيث ${apart('G')} و${apart('T')} وزنا ما أعطوه وما تلقوه في الأيام الـ 180 السابقة، مع خفض الوزن إلى النصف كل 90 يومًا. للمعطائين ${math('b ≥ 0.20')}، وللمتلقين ${math('b ≤ −0.20')}، والمتوازنون بينهما. ويتطلب تغير النمط ${apart('0.25')} للمتوازن، وأقل من ${apart('0.15')} للمعطاء والمتلقي. ومن كان له أقل من 3 من الأوزان (2.5 للاحتفاظ بالنمط) دون الحضور والأسئلة والاستخدام ورسائل الشكر فهو هادئ. ويُتابَع النمط في الأيام الأخيرة من الأشهر الستة الكاملة السابقة لذلك اليوم. وفي عدة مجتمعات تُجمع الأفعال معًا.`,
      parts: 'معطاؤون أو متوازنون أو متلقون أو هادئون',
      exclusions: [
        'الأفعال التي تستبعدها قواعد الإنصاف.',
        'الأعضاء في أول 30 يومًا من عضويتهم.',
        'الأشخاص الذين لا يريدون أن يكون لهم نمط.'
      ]
    },
    gravity_density: {
      title: 'الجاذبية: الكثافة',
      description: 'مقدار مشاركة كل عضو مشارك في المتوسط.',
      unit: 'وزن لكل شخص',
      formula:
        'الكتلة في آخر يوم من الفترة، مقسومة على عدد الأعضاء الذين كانوا حينها مشاركين أساسيين أو نشطين أو متابعين.',
      exclusions: ['الأعضاء الجدد وغير النشطين.', 'إذا حُجب مستوى، حُجبت الكثافة أيضًا.']
    },
    gravity_drift: {
      title: 'الجاذبية: الانتقال',
      description: 'هل اقترب الأعضاء من مركز المجتمع: أكثر من 0؛ أم ابتعدوا عنه: أقل من 0.',
      unit: 'وزن لكل شخص',
      formula:
        'متوسط تغير وزن مستوى مشاركة العضو من اليوم السابق للفترة إلى آخر يوم فيها، بين من كانوا أعضاء في اليومين.',
      exclusions: [
        'الأعضاء الجدد في أحد اليومين.',
        'إذا حُجب مستوى في البداية أو في النهاية أو جزء من التدفق، حُجب الانتقال أيضًا.'
      ]
    },
    gravity_mass: {
      title: 'الجاذبية: الكتلة',
      description: 'مقدار مشاركة الأعضاء جميعًا.',
      unit: 'وزن',
      formula:
        'مجموع أوزان مستويات مشاركة الأعضاء في آخر يوم من الفترة: المشاركون الأساسيون 10، والنشطون 4، والمتابعون 1، وغير النشطين 0.',
      exclusions: ['الأعضاء الجدد.', 'إذا حُجب مستوى، حُجبت الكتلة أيضًا.']
    },
    head_count: {
      title: 'عدد الحاضرين',
      description: 'عدد من حضروا الفعاليات المعقودة في الفترة، محسوبًا في كل منها.',
      unit: 'حالات حضور',
      formula:
        'المجموع، في المواعيد المعقودة، لعدد الحاضرين المسجل أو، إذا كان أكثر، لعدد الأشخاص المسجلين ومن لم يُعثر عليهم في أحدث قائمة أو تقرير.',
      exclusions: ['المواعيد التي لم يُسجل من حضرها؛ ومن دون أي سجل لا توجد قيمة.']
    },
    joined: {
      title: 'المنضمون',
      description: 'عدد العضويات التي بدأت في الفترة.',
      unit: 'عضويات',
      formula: 'عدد العضويات التي يقع يومها الأول في الفترة. ومن ينضم إلى مجتمعين يُحتسب مرتين.',
      exclusions: ['العضويات التي بدأت في يوم غير معروف.']
    },
    kudos: {
      title: 'رسائل الشكر',
      description: 'كم مرة شكر الناس بعضهم بعضًا علنًا.',
      unit: 'رسائل شكر',
      formula: 'عدد رسائل الشكر العلنية في المجتمع التي قُدمت في الفترة.',
      exclusions: ['رسائل الشكر الخاصة.', 'رسائل الشكر التي لا تخص مجتمعًا.']
    },
    leader_tenure: {
      title: 'مدة القيادة',
      description: 'منذ متى يقود القادة.',
      unit: 'أيام',
      formula:
        'عدد الأيام من أول يوم في مدة القائد إلى آخر يوم من الفترة؛ والمدد التي لا يفصل بينها أكثر من 30 يومًا مدة واحدة. ولعدة قادة، القيمة الوسيطة.',
      exclusions: ['القادة الذين لا يُعرف يومهم الأول.']
    },
    left: {
      title: 'المغادرون',
      description: 'عدد العضويات التي انتهت في الفترة.',
      unit: 'عضويات',
      formula: 'عدد العضويات التي يقع أول يوم من دون العضو في الفترة. ومن يغادر المؤسسة يغادر جميع المجتمعات.',
      exclusions: ['العضويات التي انتهت في يوم غير معروف.']
    },
    level_flow: {
      title: 'الانتقال بين المستويات',
      description: 'كيف انتقل الأعضاء بين مستويات المشاركة. جميع المستويات مرحب بها، والناس ينتقلون في جميع الاتجاهات.',
      unit: 'أشخاص',
      formula: `الأشخاص الذين كانوا أعضاء في اليوم السابق للفترة وفي آخر يوم فيها، بحسب مستويات مشاركتهم: ${apart('up')} إذا كان مستوى آخر يوم أعلى مشاركة، و${apart('down')} إذا كان أقل. والمُدخلان ${apart('`joined`')} و${apart('`left`')} هما عدد من كانوا أعضاء في أحد اليومين فقط.`,
      parts: 'مشاركة أكثر أو دون تغيير أو مشاركة أقل',
      exclusions: ['الأعضاء الجدد في أحد اليومين.']
    },
    members: {
      title: 'الأعضاء',
      description: 'عدد الأشخاص الأعضاء في نهاية الفترة.',
      unit: 'أشخاص',
      formula: 'عدد الأشخاص المختلفين الذين تشمل عضويتهم آخر يوم من الفترة.',
      exclusions: ['العضويات التي انتهت في يوم غير معروف.', 'الأشخاص الذين غادروا المؤسسة.']
    },
    minutes_in_time: {
      title: 'نسبة الفعاليات التي نُشر محضرها في موعده',
      description: 'كم من الفعاليات المعقودة نُشر محضرها خلال 7 أيام.',
      unit: 'نسبة',
      formula:
        'المواعيد المعقودة التي نُشر محضرها خلال 7 أيام من نهايتها، محسوبة بالساعة (168 ساعة)، مقسومة على جميع المواعيد المعقودة في الفترة التي انقضت أيامها السبعة.',
      exclusions: ['الصيغ التي لا يُنتظر لها محضر.', 'المواعيد التي انتهت قبل أقل من 7 أيام.']
    },
    mixing: {
      title: 'الاختلاط',
      description: 'هل يلتقي الأشخاص بأشخاص من وحدات أخرى: 1 كما لو كان بالمصادفة، و0 أبدًا.',
      unit: 'معدل',
      formula:
        'لكل حضور مسجل في المواعيد المعقودة: نسبة الحاضرين الآخرين من وحدة أخرى، في المتوسط؛ مقسومة على النسبة نفسها لو جاء الآخرون عشوائيًا من بين أفراد المؤسسة.',
      exclusions: [
        'المواعيد التي حضرها أقل من شخصين مسجلين بأسمائهم.',
        'إذا سُجلت أسماء أقل من نصف الحاضرين، فلا توجد قيمة.',
        'الحاضرون الذين ليست لهم وحدة؛ وإذا كانوا أكثر من واحد من كل خمسة، فلا توجد قيمة.'
      ]
    },
    newcomers_contributing: {
      title: 'الأعضاء الجدد المساهمون',
      description: 'كم من الأعضاء الجدد يقدمون شيئًا للمجتمع خلال 90 يومًا.',
      unit: 'نسبة',
      formula:
        'عضويات الجدد التي بدأت في الفترة وقدم صاحبها شيئًا في أحد أول 90 يومًا، مقسومة على جميع هذه العضويات. ولا توجد قيمة إلى أن تنتهي الفترة وتمر 90 يومًا على كل منها.',
      exclusions: [
        'العضويات التي بدأت يوم إطلاق المجتمع.',
        'العضويات التي سجلها استيراد أو طلب مجمّع.',
        'العضويات التي بدأت في يوم غير معروف.',
        'رسائل الشكر، والأفعال التي تستبعدها قواعد الإنصاف.'
      ]
    },
    newcomers: {
      title: 'الأعضاء الجدد',
      description: 'عدد عضويات الأعضاء الجدد التي بدأت في الفترة.',
      unit: 'عضويات',
      formula: 'عدد العضويات التي يقع يومها الأول في الفترة وتُحتسب لأعضاء جدد.',
      exclusions: [
        'العضويات التي بدأت يوم إطلاق المجتمع.',
        'العضويات التي سجلها استيراد أو طلب مجمّع.',
        'العضويات التي بدأت في يوم غير معروف.'
      ]
    },
    participants: {
      title: 'المشاركون',
      description: 'عدد الأشخاص المختلفين الذين حضروا الفعاليات المعقودة في الفترة.',
      unit: 'أشخاص',
      formula:
        'عدد الأشخاص المختلفين المسجلين في المواعيد المعقودة: الأعضاء في آخر يوم من الفترة، والضيوف. ويُحتسب الشخص مرة واحدة مهما تكرر حضوره.',
      parts: 'عضو أو ضيف',
      exclusions: ['الأشخاص الذين أُحصوا دون أسمائهم.', 'إذا سُجلت أسماء أقل من نصف الحاضرين، فلا توجد قيمة.']
    },
    participation_levels: {
      title: 'مستويات المشاركة',
      description: 'مدى انتظام مشاركة الأعضاء. جميع المستويات مرحب بها.',
      unit: 'أشخاص',
      formula:
        'الأعضاء في آخر يوم من الفترة، بحسب الأشهر الستة الكاملة السابقة لذلك اليوم (أو أرباع السنة أو أنصافها إذا كان المجتمع يجتمع بوتيرة أقل): شارك المشاركون الأساسيون في 4 أو أكثر وأعطوا في 2 أو أكثر، وشارك النشطون في 2 أو أكثر، والمتابعون في 1، ولم يشارك غير النشطين في أي منها. ومن كان عضوًا في أقل من 2 منها فهو جديد. وفي عدة مجتمعات يكون للشخص أول هذه المستويات مما له في أحدها.',
      parts: 'مشاركون أساسيون أو نشطون أو متابعون أو غير نشطين أو جدد',
      exclusions: [
        'الأفعال التي تستبعدها قواعد الإنصاف.',
        'رسائل الشكر الخاصة.',
        'الأشهر التي كان نصف أيامها توقفًا معلنًا ولم يُعقد فيها شيء؛ وتحل محلها أشهر أسبق.'
      ]
    },
    reach: {
      title: 'الانتشار',
      description: 'كم من وحدات المؤسسة لها عضو واحد على الأقل.',
      unit: 'نسبة',
      formula:
        'الوحدات التي لها عضو واحد على الأقل في آخر يوم من الفترة، مقسومة على جميع الوحدات التي ينتمي إليها الأشخاص المسجلون.',
      exclusions: ['الأشخاص الذين ليست لهم وحدة.']
    },
    repeat_attendance: {
      title: 'تكرار الحضور',
      description: 'كم ممن حضروا حضر أكثر من مرة.',
      unit: 'نسبة',
      formula:
        'الأشخاص المسجلون في اثنين أو أكثر من المواعيد المعقودة في الفترة، مقسومين على المسجلين في واحد أو أكثر.',
      exclusions: ['الأشخاص الذين أُحصوا دون أسمائهم.', 'إذا سُجلت أسماء أقل من نصف الحاضرين، فلا توجد قيمة.']
    },
    resources: {
      title: 'الموارد',
      description: 'عدد الموارد التي أُضيفت في الفترة.',
      unit: 'موارد',
      formula: 'عدد الموارد المنشورة التي أُنشئت في الفترة.',
      parts: 'نوع المورد',
      exclusions: ['الموارد المقترحة أو المرفوضة أو المسحوبة.']
    },
    rsvps: {
      title: 'الردود على الدعوات',
      description: 'عدد الردود على مواعيد الفعاليات في الفترة.',
      unit: 'ردود',
      formula: 'عدد الردود، من الأشخاص والضيوف، على المواعيد التي بدأت في الفترة.',
      parts: 'الرد',
      exclusions: ['المواعيد التي أُلغيت أو لم تُعقد.', 'المواعيد اللاحقة لليوم.']
    },
    silo_bridge: {
      title: 'الجسور بين الوحدات',
      description: 'هل يساعد الأشخاص أشخاصًا من وحدات أخرى: 1 كما لو كان بالمصادفة، و0 أبدًا.',
      unit: 'معدل',
      formula: `${math('O / E')} من الإجابات والإرشاد ورسائل الشكر والعروض في الفعالية نفسها (في الاتجاهين) في الفترة. ‏${apart('O')} نسبة الأفعال التي ينتمي طرفاها إلى وحدتين مختلفتين؛ و${apart('E')} هي النسبة نفسها لو جاءت الأطراف عشوائيًا من وحدات بالنشاط نفسه: 1 ناقص مجموع (حصة الوحدة من الأفعال المقدمة مضروبة في حصتها من الأفعال المتلقاة).`,
      exclusions: [
        'أقل من 20 فعلًا، أو أقل من 5 أشخاص يعطون أو يتلقون.',
        'الأشخاص الذين ليست لهم وحدة؛ وإذا كان لهم أكثر من فعل من كل خمسة، فلا توجد قيمة.',
        'الأفعال التي تستبعدها قواعد الإنصاف.',
        'رسائل الشكر الخاصة.'
      ]
    },
    speaker_levels: {
      title: 'المتحدثون حسب المستوى',
      description: `من أي مستويات المشاركة يأتي المتحدثون. وإلى جانب ${apart('`participation_levels`')} يبيّن ما إذا كان لجميع المستويات صوت.`,
      unit: 'أشخاص',
      formula: `الأشخاص الذين قدموا عرضًا في الفترة، بحسب مستوى مشاركتهم في آخر يوم فيها، كما في ${apart('`participation_levels`')}. ومن ليس عضوًا حينها فهو ضيف.`,
      parts: 'مشاركون أساسيون أو نشطون أو متابعون أو غير نشطين أو جدد، أو ضيوف',
      exclusions: ['المتحدثون غير المسجلين أشخاصًا.', 'العروض في فعاليات لم تُعقد.']
    }
  },

  elements: {
    communities: {
      communities: 'المجتمعات',
      search: 'البحث في المجتمعات',
      topic: 'الموضوع',
      allTopics: 'جميع المواضيع',
      go: 'بحث',
      loading: 'جارٍ تحميل المجتمعات…',
      more: 'عرض المزيد',
      next: 'الصفحة التالية',
      start: 'العودة إلى الصفحة الأولى',
      shown: forms('مجتمع واحد', 'مجتمعان', 'مجتمعات', 'مجتمعًا', 'مجتمع', 'لا مجتمعات'),
      shownMore: {
        zero: 'أول {count} مجتمع',
        one: 'أول مجتمع',
        two: 'أول مجتمعين',
        few: 'أول {count} مجتمعات',
        many: 'أول {count} مجتمعًا',
        other: 'أول {count} مجتمع'
      },
      shownNext: forms('مجتمع آخر', 'مجتمعان آخران', 'مجتمعات أخرى', 'مجتمعًا آخر', 'مجتمع آخر', 'لا مجتمعات أخرى'),
      members: MEMBERS,
      leaders: forms('قائد واحد', 'قائدان', 'قادة', 'قائدًا', 'قائد', 'لا قادة'),
      noLeader: 'يبحث عن قائد',
      nextEvent: 'القادمة: {title}، {start}',
      paused: 'متوقف مؤقتًا حتى {day}',
      partOf: 'جزء من {name}',
      topics: 'المواضيع',
      moreTopics: forms('موضوع آخر', 'موضوعان آخران', 'مواضيع أخرى', 'موضوعًا آخر', 'موضوع آخر', 'لا مواضيع أخرى'),
      emptyTitle: 'لا مجتمعات بعد',
      emptyText: 'تظهر المجتمعات هنا عند إنشائها.',
      nothingTitle: 'لا نتائج',
      nothingText: 'يمكن تجربة كلمات أخرى، أو عرض جميع المجتمعات.',
      clear: 'عرض جميع المجتمعات',
      errorTitle: 'تعذر تحميل المجتمعات',
      errorText: 'يرجى المحاولة من جديد.',
      originTitle: `هذا المفتاح لا يعمل من ${apart('{origin}')}`,
      originText: 'يمكن لإدارة هذا الموقع السماح بذلك؛ يرجى الاطلاع على وحدة التحكم في المتصفح.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'تُحمَّل القائمة عند عودة الاتصال.',
      retry: 'إعادة المحاولة',
      status: STATUS
    },

    community: {
      community: 'المجتمع',
      loading: 'جارٍ تحميل المجتمع…',
      partOf: 'جزء من {name}',
      topics: 'المواضيع',
      members: MEMBERS,
      since: 'منذ {day}',
      cadence: {
        day: {
          zero: 'يجتمع كل {count} يوم',
          one: 'يجتمع كل يوم',
          two: 'يجتمع كل يومين',
          few: 'يجتمع كل {count} أيام',
          many: 'يجتمع كل {count} يومًا',
          other: 'يجتمع كل {count} يوم'
        },
        week: {
          zero: 'يجتمع كل {count} أسبوع',
          one: 'يجتمع كل أسبوع',
          two: 'يجتمع كل أسبوعين',
          few: 'يجتمع كل {count} أسابيع',
          many: 'يجتمع كل {count} أسبوعًا',
          other: 'يجتمع كل {count} أسبوع'
        },
        month: {
          zero: 'يجتمع كل {count} شهر',
          one: 'يجتمع كل شهر',
          two: 'يجتمع كل شهرين',
          few: 'يجتمع كل {count} أشهر',
          many: 'يجتمع كل {count} شهرًا',
          other: 'يجتمع كل {count} شهر'
        }
      },
      freshness: 'مدى حداثة هذه الصفحة',
      mission: 'الرسالة',
      objectives: 'ما يساهم فيه',
      join: 'كيفية الانضمام',
      joinPolicy: {
        open: 'الجميع مرحب بهم، ويصبحون أعضاء فورًا.',
        approval: 'يرجى التقدم بطلب مع نبذة عنك. وتقرأ المجموعة الأساسية كل طلب.',
        invitation: 'ينضم الأعضاء الجدد بدعوة. وإذا رغبت في المشاركة، فيرجى التواصل مع الأشخاص المذكورين أدناه.'
      },
      joinLink: { open: 'الانضمام', approval: 'تقديم طلب', invitation: 'التواصل مع المجتمع' },
      profile: {
        experience: 'الخبرة',
        level: 'المستوى',
        commitment: 'الوقت والعمل',
        objectives: 'ما يريد الأعضاء تحقيقه'
      },
      events: 'الفعاليات القادمة',
      subscribe: 'الاشتراك في تقويم',
      noEvents: 'لا فعاليات مخططًا لها حاليًا.',
      online: 'عبر الإنترنت',
      onSite: 'حضوريًا',
      hybrid: `${apart('{place}')} وعبر الإنترنت`,
      cancelled: 'ملغاة',
      tentative: 'غير مؤكدة',
      joinOnline: 'الدخول عبر الإنترنت',
      register: 'التسجيل',
      add: 'الإضافة إلى التقويم',
      people: 'الأشخاص',
      noLeader: 'يبحث عن قائد',
      before: {
        zero: 'سابقًا: {count} شخص',
        one: 'سابقًا: شخص واحد',
        two: 'سابقًا: شخصان',
        few: 'سابقًا: {count} أشخاص',
        many: 'سابقًا: {count} شخصًا',
        other: 'سابقًا: {count} شخص'
      },
      sinceOrEarlier: 'منذ {day} أو قبل ذلك',
      fromTo: '{from} – {until}',
      until: 'حتى {until}',
      from: 'من {day}',
      role: {
        leader: 'القيادة',
        core: 'المجموعة الأساسية',
        sponsor: 'الرعاية',
        facilitator: 'التيسير',
        coach: 'الإرشاد',
        member_support: 'دعم الأعضاء',
        information_resources: 'المعلومات والموارد',
        web_admin: 'إدارة الموقع'
      },
      charter: 'الميثاق',
      canvas: `لوحة ${apart('{title}')}`,
      readCharter: 'قراءة الميثاق',
      pdf: 'تنزيل بصيغة PDF',
      kudos: 'رسائل الشكر',
      fromPerson: 'من {name}',
      toPerson: 'إلى {name}',
      fromToPerson: 'من {from} إلى {to}',
      channels: 'أين تجده',
      channel: {
        website: 'موقع إلكتروني',
        chat: 'محادثة',
        forum: 'منتدى',
        mailing_list: 'قائمة بريدية',
        calendar: 'تقويم',
        repository: 'مستودع',
        video: 'فيديو',
        documents: 'مستندات',
        social: 'شبكة اجتماعية',
        other: 'رابط'
      },
      subcommunities: 'المجموعات التابعة له',
      related: 'مجتمعات ذات صلة',
      status: STATUS,
      paused: 'متوقف مؤقتًا حتى {day}',
      state: {
        approved: 'اعتُمد هذا المجتمع، ويجري التخطيط لإطلاقه.',
        planning: 'يحضّر هذا المجتمع لإطلاقه. ومن يرغبون في المشاركة مرحب بهم الآن.',
        renewing: 'يجدد الأعضاء ما اتفقوا عليه. والأفكار مرحب بها.',
        dormant: 'هذا المجتمع في فترة سكون حاليًا. ويمكن أن يعود نشطًا في أي وقت.',
        closing: 'يحضّر الأعضاء لإنهاء هذا المجتمع على نحو منظم.',
        closed: 'انتهى هذا المجتمع. ويبقى ما أنجزه متاحًا هنا للقراءة. شكرًا لكل من شارك.',
        merged: 'يستمر هذا المجتمع ضمن مجتمع آخر.',
        withdrawn: 'لم يبدأ هذا المجتمع. وتبقى خططه متاحة هنا للقراءة.'
      },
      closingOn: 'يُغلق في {day}. وحتى ذلك الحين يستمر كل شيء كالمعتاد.',
      closedOn: 'انتهى هذا المجتمع في {day}. ويبقى ما أنجزه متاحًا هنا للقراءة. شكرًا لكل من شارك.',
      mergedInto: `يستمر هذا المجتمع ضمن ${apart('{name}')}.`,
      visit: `الانتقال إلى ${apart('{name}')}`,
      noneTitle: 'لم يُعثر على المجتمع',
      noneText: 'غير موجود، أو لا يُعرض هنا.',
      errorTitle: 'تعذر تحميل المجتمع',
      errorText: 'يرجى المحاولة من جديد.',
      originTitle: `هذا المفتاح لا يعمل من ${apart('{origin}')}`,
      originText: 'يمكن لإدارة هذا الموقع السماح بذلك؛ يرجى الاطلاع على وحدة التحكم في المتصفح.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'يُحمَّل المجتمع عند عودة الاتصال.',
      retry: 'إعادة المحاولة',
      joinNow: 'الانضمام',
      joinAgain: 'الانضمام من جديد',
      applyNow: 'تقديم طلب',
      accept: 'قبول الدعوة',
      send: 'إرسال الطلب',
      saving: 'لحظة من فضلك…',
      notSaved: 'لم ينجح ذلك. {problem}',
      tellUs: 'ما الذي تقدمه، وما الذي تود أن تجنيه. وكل الإجابات اختيارية.',
      ask: {
        experience: 'خبرتك',
        commitment: 'الوقت والعمل اللذان تقدمهما',
        objectives: 'ما تود أن تجنيه',
        gives: 'ما ستساهم به'
      },
      joined: {
        active: 'أنت عضو.',
        applied: 'طلبك بانتظار الرد.',
        invited: 'أنت مدعو.'
      },
      checklist: {
        approve: 'قبل اعتماده',
        launch: 'قبل الإطلاق',
        close: 'قبل إغلاقه'
      },
      done: 'تم:',
      missing: 'لم يتم بعد:'
    },

    events: {
      events: 'الفعاليات',
      upcoming: 'الفعاليات القادمة',
      view: 'العرض',
      agenda: 'قائمة',
      month: 'شهر',
      previous: 'الشهر السابق',
      next: 'الشهر التالي',
      today: 'اليوم',
      zone: `الأوقات بحسب ${apart('{zone}')}`,
      loading: 'جارٍ تحميل الفعاليات…',
      shown: forms('فعالية واحدة', 'فعاليتان', 'فعاليات', 'فعالية', 'فعالية', 'لا فعاليات'),
      more: 'عرض المزيد',
      others: forms('واحدة أخرى', 'اثنتان أخريان', 'أخرى', 'أخرى', 'أخرى', 'لا شيء آخر'),
      allDay: 'طوال اليوم',
      online: 'عبر الإنترنت',
      onSite: 'حضوريًا',
      hybrid: `${apart('{place}')} وعبر الإنترنت`,
      cancelled: 'ملغاة',
      moved: 'تغير الموعد',
      movedFrom: 'الموعد السابق: {when}',
      tentative: 'غير مؤكدة',
      join: 'الدخول عبر الإنترنت',
      joinTitle: `الدخول عبر الإنترنت: ${apart('{title}')}`,
      register: 'التسجيل',
      registerTitle: `التسجيل: ${apart('{title}')}`,
      add: 'الإضافة إلى التقويم',
      addTitle: `الإضافة إلى التقويم: ${apart('{title}')}`,
      subscribe: 'الاشتراك في تقويم',
      nothingOn: 'لا فعاليات في هذا اليوم.',
      emptyTitle: 'لا فعاليات قادمة',
      emptyText: 'لا شيء مخططًا له حتى {day}.',
      errorTitle: 'تعذر تحميل الفعاليات',
      errorText: 'يرجى المحاولة من جديد.',
      originTitle: `هذا المفتاح لا يعمل من ${apart('{origin}')}`,
      originText: 'يمكن لإدارة هذا الموقع السماح بذلك؛ يرجى الاطلاع على وحدة التحكم في المتصفح.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'تُحمَّل الفعاليات عند عودة الاتصال.',
      retry: 'إعادة المحاولة',
      format: { ...FORMATS, other: '' },
      rsvp: `هل ستحضر؟ ${apart('{title}')}`,
      going: 'سأحضر',
      maybe: 'ربما',
      declined: 'لن أحضر',
      wait: 'الانضمام إلى قائمة الانتظار',
      waiting: 'في قائمة الانتظار',
      accept: 'قبول المقعد',
      leave: 'الاعتذار عن المقعد',
      seats: {
        zero: 'لم يبق أي مقعد.',
        one: 'بقي مقعد واحد.',
        two: 'بقي مقعدان.',
        few: 'بقيت {count} مقاعد.',
        many: 'بقي {count} مقعدًا.',
        other: 'بقي {count} مقعد.'
      },
      full: 'جميع المقاعد مشغولة. ومن قائمة الانتظار يُعرض عليك أول مقعد يتاح.',
      offered: 'هناك مقعد متاح لك. وهو محجوز لك حتى {when}.',
      saving: 'جارٍ حفظ ردك…',
      notSaved: 'لم يُحفظ ردك.',
      noFile: 'تعذر تحميل الملف. يرجى المحاولة من جديد.',
      answered: {
        none: 'هل ستحضر؟',
        going: 'ستحضر.',
        maybe: 'ربما تحضر.',
        declined: 'لن تحضر.',
        waitlisted: 'أنت في قائمة الانتظار. وعندما يتاح مقعد، يُعرض عليك.'
      },
      past: 'الفعاليات السابقة',
      earlier: 'عرض فعاليات أسبق',
      newest: 'العودة إلى أحدث الفعاليات',
      noneTitle: 'لا فعاليات سابقة',
      noneText: 'تظهر الفعاليات هنا بعد انتهائها.',
      minutes: 'المحضر',
      recording: 'التسجيل',
      recordings: 'التسجيل {number}',
      outcome: { held: 'عُقدت', not_held: 'لم تُعقد' }
    },

    governance: {
      pages: 'صفحات المجتمعات',
      overdue: 'بحاجة إلى تحديث أو متأخرة كثيرًا',
      select: `تحديد ${apart('{name}')}`,
      selectAll: 'تحديد الكل',
      selected: forms('حُددت صفحة واحدة', 'حُددت صفحتان', 'صفحات محددة', 'صفحة محددة', 'صفحة محددة', 'لم تُحدَّد أي صفحة'),
      selectSome: 'يمكن تحديد صفحات لإرسال تذكير أو منح إعفاء أو تعيين ممثلين.',
      actions: 'إجراءات للصفحات المحددة',
      remind: 'تذكير',
      waive: 'إعفاء',
      assign: 'تعيين',
      remindNow: 'إرسال تذكير',
      waiveNow: 'منح إعفاء',
      assignNow: 'تعيين ممثلين',
      pageCount: forms('صفحة واحدة', 'صفحتين', 'صفحات', 'صفحة', 'صفحة', '0 صفحة'),
      personCount: forms('شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص', '0 شخص'),
      remindTitle: 'تذكير الممثلين',
      remindText:
        'تصلهم رسالتك مع ما ينتظر المعالجة في صفحتهم، ورابط يمكنهم به تأكيدها أو طلب المساعدة. وتُرسل مع إشعاراتهم الأخرى، مرة في اليوم على الأكثر.',
      message: 'رسالتك (اختياري)',
      messageHint: 'مثلًا: حتى متى، ومن يمكنهم سؤاله.',
      waiveTitle: 'منح إعفاء',
      waiveText: 'لا تُحتسب القاعدة لهذه الصفحات حتى ذلك اليوم، ولا تُرسل رسائل تذكير بشأنها.',
      rule: 'القاعدة',
      lastDay: 'آخر يوم',
      reason: 'السبب',
      reasonHint: 'يمكن أن يقرأه كل من يرى الملاحظة.',
      assignTitle: 'تعيين ممثلين',
      assignText: 'يتولون الدور اليوم في كل من هذه الصفحات. ويبقى الممثل الحالي إذا تُرك الحقل فارغًا.',
      primary: 'الممثل الرئيسي',
      secondary: 'الممثل المساعد',
      personHint: 'يمكن كتابة اسم ثم الاختيار، أو كتابة عنوان بريد إلكتروني.',
      checking: 'لحظة من فضلك…',
      willRemind: 'سيُرسل تذكير إلى {people} بشأن {pages}.',
      willDo: 'يسري هذا على {pages}.',
      willNotChange: 'لا شيء لتغييره: سبق القيام بذلك.',
      cannot: {
        zero: 'غير ممكن لـ {count} صفحة:',
        one: 'غير ممكن لصفحة واحدة:',
        two: 'غير ممكن لصفحتين:',
        few: 'غير ممكن لـ {count} صفحات:',
        many: 'غير ممكن لـ {count} صفحة:',
        other: 'غير ممكن لـ {count} صفحة:'
      },
      cancel: 'إلغاء',
      close: 'إغلاق',
      saving: 'لحظة من فضلك…',
      reminded: 'تم: سيُرسل تذكير إلى {people} بشأن {pages}.',
      done: 'تم ذلك في {pages}.',
      notDone: 'لم ينجح ذلك. {problem}',
      fillIn: 'يرجى ملء هذا الحقل.',
      search: 'البحث في الصفحات',
      freshnessLabel: 'الحداثة',
      maintenanceLabel: 'مرحلة التذكير',
      ruleLabel: 'الملاحظة',
      sortLabel: 'الترتيب حسب',
      any: 'الكل',
      exports: 'تصدير CSV',
      loading: 'جارٍ تحميل الصفحات…',
      loaded: {
        zero: 'جارٍ التحميل… {count} صفحة',
        one: 'جارٍ التحميل… صفحة واحدة',
        two: 'جارٍ التحميل… صفحتان',
        few: 'جارٍ التحميل… {count} صفحات',
        many: 'جارٍ التحميل… {count} صفحة',
        other: 'جارٍ التحميل… {count} صفحة'
      },
      shown: forms('صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة', 'صفحة', 'لا صفحات'),
      more: 'عرض المزيد',
      page: 'الصفحة',
      found: 'الملاحظات',
      ladder: 'مرحلة التذكير',
      next: 'الخطوة التالية',
      people: 'الممثلون',
      since: 'منذ {day}',
      until: 'حتى {day}',
      by: 'في موعد أقصاه {day}',
      updated: 'حُدّثت في {day}',
      neverUpdated: 'لا تحديث معروفًا',
      inOrder: 'لا شيء مطلوبًا',
      others: {
        zero: 'ولا شيء آخر',
        one: 'وواحدة أخرى',
        two: 'واثنتان أخريان',
        few: 'و{count} أخرى',
        many: 'و{count} أخرى',
        other: 'و{count} أخرى'
      },
      nobody: 'لا ممثل',
      nothingNext: 'لا شيء',
      details: `تفاصيل ${apart('{name}')}`,
      detailsLoading: 'جارٍ تحميل الملاحظات…',
      noFindings: 'لا ملاحظات مفتوحة: هذه الصفحة في وضع سليم.',
      detailsFailed: 'تعذر تحميل الملاحظات.',
      evidence: 'الأدلة',
      clause: 'البند',
      remedy: 'كيفية المعالجة',
      effort: 'الجهد المتوقع: {name}',
      call: 'طلب واجهة البرمجة',
      openPage: 'فتح الصفحة',
      emptyTitle: 'لا صفحات بعد',
      emptyText: 'تظهر الصفحات هنا عند تسجيلها.',
      nothingTitle: 'لا نتائج',
      nothingText: 'لا صفحة تطابق عوامل التصفية هذه.',
      clear: 'عرض جميع الصفحات',
      errorTitle: 'تعذر تحميل الصفحات',
      errorText: 'يرجى المحاولة من جديد.',
      deniedTitle: 'لإدارة البوابة',
      deniedText: 'ليس لحسابك وصول إلى الملاحظات. يرجى طلب الوصول من إدارة البوابة.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'تُحمَّل القائمة عند عودة الاتصال.',
      secretTitle: 'يرجى إزالة المفتاح من هذه الصفحة',
      secretText: `يمكن لكل زائر قراءته. يرجى حذفه وإنشاء مفتاح جديد، ثم ضبط ${apart('“src”')} على مسار في خادمك يضيف المفتاح، أو ضبط الخاصية ${apart('“token”')} من برنامج نصي.`,
      unsetTitle: 'لم يُضبط المصدر',
      unsetText: `يرجى ضبط ${apart('“src”')} على مسار في خادمك يضيف مفتاحًا، أو ضبط الخاصية ${apart('“token”')}.`,
      retry: 'إعادة المحاولة',
      sorts: {
        worst: 'الأكثر إلحاحًا',
        oldest: 'الأطول مدة دون تحديث',
        name: 'الاسم',
        ladder: 'آخر مراحل التذكير'
      },
      freshness: {
        fresh: 'محدَّثة',
        due: 'موعد المراجعة قريب',
        stale: 'بحاجة إلى تحديث',
        abandoned: 'متأخرة كثيرًا',
        unknown: 'غير معروفة'
      },
      exemption: {
        paused: 'متوقفة مؤقتًا',
        waived: 'معفاة',
        closed: 'مغلقة',
        removed: 'مزالة'
      },
      maintenance: {
        compliant: 'في وضع سليم',
        due: 'موعدها قريب',
        overdue: 'إشعار أول',
        second_notice: 'إشعار ثانٍ',
        final_notice: 'إشعار أخير',
        suspension_proposed: 'تعليق مقترح',
        suspended: 'معلقة',
        removed: 'مزالة'
      },
      severity: { critical: 'حرجة', high: 'عالية', medium: 'متوسطة', low: 'منخفضة' }
    },

    metrics: {
      metrics: 'المقاييس',
      loading: 'جارٍ تحميل المقاييس…',
      shown: forms('مقياس واحد', 'مقياسان', 'مقاييس', 'مقياسًا', 'مقياس', 'لا مقاييس'),
      all: 'جميع المجتمعات',
      chart: 'رسم بياني: {title}. والأرقام في الجدول أدناه.',
      figures: 'الأرقام: {title}',
      period: 'الفترة',
      total: 'المجموع',
      open: 'حتى الآن',
      withheld: 'يُحجب الرقم إذا كان عن أقل من 5 أشخاص، أو إذا أمكن أن يُستنتج منه رقم كهذا.',
      csv: 'تنزيل بصيغة CSV',
      errorTitle: 'تعذر تحميل المقاييس',
      errorText: 'يرجى المحاولة من جديد.',
      originTitle: `هذا المفتاح لا يعمل من ${apart('{origin}')}`,
      originText: 'يمكن لإدارة هذا الموقع السماح بذلك؛ يرجى الاطلاع على وحدة التحكم في المتصفح.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'تُحمَّل المقاييس عند عودة الاتصال.',
      retry: 'إعادة المحاولة',
      by: { month: '{unit} حسب الشهر', quarter: '{unit} حسب ربع السنة', year: '{unit} حسب السنة' },
      lack: { small_numbers: 'محجوب', open_period: 'محجوب حتى تنتهي الفترة' },
      refused: {
        community: 'لا يُعرض هنا: لا يطّلع على هذا المقياس إلا من يمكنهم رؤية المجتمع.',
        managers: 'لا يُعرض هنا: لا يطّلع على هذا المقياس إلا قادة المجتمع ومجموعته الأساسية.'
      },
      metric: {},
      part: PARTS
    },

    portal: {
      portal: 'البوابة في لمحة',
      loading: 'جارٍ تحميل البوابة…',
      communities: forms('مجتمع واحد', 'مجتمعان', 'مجتمعات', 'مجتمعًا', 'مجتمع', 'لا مجتمعات'),
      pages: forms('صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة', 'صفحة', 'لا صفحات'),
      freshness: 'مدى حداثة الصفحات',
      noPages: 'لا صفحات بعد. وتظهر هنا عند تسجيلها.',
      freshnessOf: {
        fresh: 'محدَّثة',
        due: 'موعد المراجعة قريب',
        stale: 'بحاجة إلى تحديث',
        abandoned: 'متأخرة كثيرًا',
        unknown: 'غير معروفة'
      },
      score: 'الدرجة',
      scoreText: 'جميع الملاحظات في البوابة في رقم واحد؛ و10 هي الأفضل.',
      best: 'من {best}',
      noScore: 'غير معروفة بعد. تظهر الدرجة بعد أول تقييم.',
      trend: 'آخر 12 أسبوعًا',
      trendText: 'كانت الدرجة {from} في {day}. وهي الآن {score}.',
      unknownUntil: 'غير معروفة قبل {day}.',
      figures: 'الأرقام',
      day: 'اليوم',
      unknown: 'غير معروف',
      more: {
        zero: 'عرض المزيد',
        one: 'عرض واحد آخر',
        two: 'عرض اثنين آخرين',
        few: 'عرض {count} آخرين',
        many: 'عرض {count} آخر',
        other: 'عرض {count} آخر'
      },
      help: 'من يحتاج إلى مساعدة',
      helpShown: 'الأكثر إلحاحًا: {count} من أصل {all}',
      noHelp: 'كل شيء في وضع سليم. شكرًا لكل من يعتني بالصفحات.',
      since: 'منذ {day}',
      effort: 'الجهد المتوقع: {name}',
      next: 'الخطوة التالية: {what}',
      nextOn: 'الخطوة التالية، في {day}: {what}',
      openPage: `فتح صفحة ${apart('{name}')}`,
      maintenance: {
        due: 'موعدها قريب',
        overdue: 'إشعار أول',
        second_notice: 'إشعار ثانٍ',
        final_notice: 'إشعار أخير',
        suspension_proposed: 'تعليق مقترح',
        suspended: 'معلقة',
        removed: 'مزالة'
      },
      changes: 'ما تغير هذا الأسبوع',
      noChanges: 'لم يتغير شيء في آخر 7 أيام.',
      events: 'الفعاليات القادمة',
      noEvents: 'لا فعاليات مخططًا لها حاليًا.',
      online: 'عبر الإنترنت',
      onSite: 'حضوريًا',
      hybrid: `${apart('{place}')} وعبر الإنترنت`,
      register: 'التسجيل',
      registerTitle: `التسجيل: ${apart('{title}')}`,
      network: 'كيف ترتبط المجتمعات',
      networkText: 'تتقارب المجتمعات إذا اشتركت في مواضيع أو أشخاص.',
      noNetwork: 'لا مجتمعات لربطها بعد.',
      picture: 'صورة للمجتمعات وما تشترك فيه. والقائمة أدناه تقول الشيء نفسه.',
      list: 'القراءة في شكل قائمة',
      sharedTopics: 'مواضيع مشتركة',
      sharedPeople: 'أشخاص مشتركون',
      people: {
        zero: '{count} شخص على الأقل',
        one: 'شخص واحد على الأقل',
        two: 'شخصان على الأقل',
        few: '{count} أشخاص على الأقل',
        many: '{count} شخصًا على الأقل',
        other: '{count} شخص على الأقل'
      },
      noneTitle: 'لم يُعثر على البوابة',
      noneText: 'غير موجودة، أو لا تُعرض هنا.',
      errorTitle: 'تعذر تحميل البوابة',
      errorText: 'يرجى المحاولة من جديد.',
      originTitle: `هذا المفتاح لا يعمل من ${apart('{origin}')}`,
      originText: 'يمكن لإدارة هذا الموقع السماح بذلك؛ يرجى الاطلاع على وحدة التحكم في المتصفح.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'تُحمَّل البوابة عند عودة الاتصال.',
      retry: 'إعادة المحاولة'
    },

    charter: {
      charter: 'الميثاق',
      loading: 'جارٍ تحميل الميثاق…',
      canvas: `لوحة ${apart('{title}')}. والنص أدناه يشمل محتواها كاملًا.`,
      pdf: 'تنزيل بصيغة PDF',
      poster: 'تنزيل بصيغة PDF (A3)',
      noneTitle: 'لا ميثاق بعد',
      noneText: 'يظهر الميثاق هنا عندما ينشره المجتمع.',
      errorTitle: 'تعذر تحميل الميثاق',
      errorText: 'يرجى المحاولة من جديد.',
      originTitle: `هذا المفتاح لا يعمل من ${apart('{origin}')}`,
      originText: 'يمكن لإدارة هذا الموقع السماح بذلك؛ يرجى الاطلاع على وحدة التحكم في المتصفح.',
      offlineTitle: 'يبدو أنك غير متصل بالإنترنت',
      offlineText: 'يُحمَّل الميثاق عند عودة الاتصال.',
      retry: 'إعادة المحاولة'
    }
  }
}
