// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { LinesOf, Nouns } from './nouns.ts'

/** The noun `activity`, for {@link connect}. */
export const activity: LinesOf<'activity'> = {
  head: 'GET /v1/activity/head',
  list: 'GET /v1/activity cursor',
  proof: 'GET /v1/activity/proof'
}

/** The noun `agendaItems`, for {@link connect}. */
export const agendaItems: LinesOf<'agendaItems'> = {
  allowed: 'GET /v1/agenda-items/{agendaItem}/allowed cursor',
  answer: 'PUT /v1/agenda-items/{agendaItem}/answer',
  answers: 'GET /v1/agenda-items/{agendaItem}/answers cursor',
  create: 'POST /v1/agenda-items',
  delete: 'DELETE /v1/agenda-items/{agendaItem} If-Match',
  get: 'GET /v1/agenda-items/{agendaItem}',
  list: 'GET /v1/agenda-items cursor',
  update: 'PATCH /v1/agenda-items/{agendaItem} If-Match',
  vote: 'PUT /v1/agenda-items/{agendaItem}/vote'
}

/** The noun `attendances`, for {@link connect}. */
export const attendances: LinesOf<'attendances'> = {
  delete: 'DELETE /v1/attendance/{attendance} If-Match',
  get: 'GET /v1/attendance/{attendance}',
  list: 'GET /v1/attendance cursor'
}

/** The noun `campaigns`, for {@link connect}. */
export const campaigns: LinesOf<'campaigns'> = {
  chart: 'GET /v1/campaigns/{campaign}/progress.svg image/svg+xml',
  create: 'POST /v1/campaigns',
  delete: 'DELETE /v1/campaigns/{campaign} If-Match',
  get: 'GET /v1/campaigns/{campaign}',
  list: 'GET /v1/campaigns cursor',
  update: 'PATCH /v1/campaigns/{campaign} If-Match'
}

/** The noun `charterComments`, for {@link connect}. */
export const charterComments: LinesOf<'charterComments'> = {
  allowed: 'GET /v1/charter-comments/{charterComment}/allowed cursor',
  delete: 'DELETE /v1/charter-comments/{charterComment} If-Match',
  get: 'GET /v1/charter-comments/{charterComment}',
  transition: 'POST /v1/charter-comments/{charterComment}/transitions'
}

/** The noun `charters`, for {@link connect}. */
export const charters: LinesOf<'charters'> = {
  allowed: 'GET /v1/charters/{charter}/allowed cursor',
  comment: 'POST /v1/charters/{charter}/comments',
  comments: 'GET /v1/charters/{charter}/comments cursor',
  comparison: 'GET /v1/charters/{charter}/comparison',
  comparisonHtml: 'GET /v1/charters/{charter}/comparison.html text/html',
  create: 'POST /v1/communities/{community}/charters',
  delete: 'DELETE /v1/charters/{charter} If-Match',
  get: 'GET /v1/charters/{charter}',
  list: 'GET /v1/charters cursor',
  setVote: 'PUT /v1/charters/{charter}/vote',
  text: 'GET /v1/charters/{charter}/text.md text/markdown',
  transition: 'POST /v1/charters/{charter}/transitions',
  update: 'PATCH /v1/charters/{charter} If-Match',
  votes: 'GET /v1/charters/{charter}/votes cursor'
}

/** The noun `communities`, for {@link connect}. */
export const communities: LinesOf<'communities'> = {
  allowed: 'GET /v1/communities/{community}/allowed cursor',
  calendar: 'GET /v1/communities/{community}/events.ics text/calendar',
  charter: 'GET /v1/communities/{community}/charter',
  charterCanvas: 'GET /v1/communities/{community}/charter/canvas.svg image/svg+xml',
  charterCanvasHtml: 'GET /v1/communities/{community}/charter/canvas.html text/html',
  charterCanvasPdf: 'GET /v1/communities/{community}/charter/canvas.pdf application/pdf',
  charterCanvasPng: 'GET /v1/communities/{community}/charter/canvas.png image/png',
  charters: 'GET /v1/communities/{community}/charters cursor',
  checklist: 'GET /v1/communities/{community}/checklist',
  create: 'POST /v1/communities',
  delete: 'DELETE /v1/communities/{community} If-Match',
  engagement: 'GET /v1/communities/{community}/engagement',
  feed: 'GET /v1/communities/{community}/feed application/atom+xml',
  get: 'GET /v1/communities/{community}',
  jsonLd: 'GET /v1/communities/{community}/events.jsonld application/ld+json',
  kudosFeed: 'GET /v1/communities/{community}/kudos/feed application/atom+xml',
  ledger: 'GET /v1/communities/{community}/ledger cursor',
  list: 'GET /v1/communities cursor',
  measures: 'GET /v1/communities/{community}/measures cursor',
  occurrences: 'GET /v1/communities/{community}/occurrences cursor',
  patterns: 'GET /v1/communities/{community}/patterns cursor',
  picture: 'GET /v1/communities/{community}/picture.svg image/svg+xml',
  previewMerge: 'POST /v1/communities/{community}/merge-previews',
  recordTouchpoint: 'POST /v1/communities/{community}/touchpoints',
  reviews: 'GET /v1/communities/{community}/reviews cursor',
  scorecard: 'GET /v1/communities/{community}/scorecard',
  sponsorBrief: 'GET /v1/communities/{community}/sponsor-brief',
  sponsorBriefHtml: 'GET /v1/communities/{community}/sponsor-brief.html text/html',
  sponsorBriefMarkdown: 'GET /v1/communities/{community}/sponsor-brief.md text/markdown',
  steps: 'GET /v1/communities/{community}/steps cursor',
  touchpoints: 'GET /v1/communities/{community}/touchpoints cursor',
  transition: 'POST /v1/communities/{community}/transitions',
  update: 'PATCH /v1/communities/{community} If-Match',
  upsert: 'PUT /v1/communities items'
}

/** The noun `contributions`, for {@link connect}. */
export const contributions: LinesOf<'contributions'> = {
  create: 'POST /v1/contributions items',
  get: 'GET /v1/contributions/{contribution}',
  list: 'GET /v1/contributions cursor'
}

/** The noun `correctionRequests`, for {@link connect}. */
export const correctionRequests: LinesOf<'correctionRequests'> = {
  allowed: 'GET /v1/correction-requests/{correctionRequest}/allowed cursor',
  create: 'POST /v1/correction-requests',
  get: 'GET /v1/correction-requests/{correctionRequest}',
  list: 'GET /v1/correction-requests cursor',
  transition: 'POST /v1/correction-requests/{correctionRequest}/transitions'
}

/** The noun `digests`, for {@link connect}. */
export const digests: LinesOf<'digests'> = {
  get: 'GET /v1/digests/{digest}',
  list: 'GET /v1/digests cursor'
}

/** The noun `evaluations`, for {@link connect}. */
export const evaluations: LinesOf<'evaluations'> = {
  create: 'POST /v1/evaluations'
}

/** The noun `eventFormats`, for {@link connect}. */
export const eventFormats: LinesOf<'eventFormats'> = {
  list: 'GET /v1/event-formats cursor'
}

/** The noun `events`, for {@link connect}. */
export const events: LinesOf<'events'> = {
  allowed: 'GET /v1/events/{event}/allowed cursor',
  calendar: 'GET /v1/events.ics text/calendar',
  create: 'POST /v1/events',
  delete: 'DELETE /v1/events/{event} If-Match',
  get: 'GET /v1/events/{event}',
  jsonLd: 'GET /v1/events/{event}/event.jsonld application/ld+json',
  list: 'GET /v1/events cursor',
  occurrences: 'GET /v1/events/{event}/occurrences cursor',
  transfer: 'POST /v1/events/{event}/transfers',
  transition: 'POST /v1/events/{event}/transitions',
  update: 'PATCH /v1/events/{event} If-Match',
  upsert: 'PUT /v1/events items'
}

/** The noun `facts`, for {@link connect}. */
export const facts: LinesOf<'facts'> = {
  list: 'GET /v1/facts cursor'
}

/** The noun `fairnessRules`, for {@link connect}. */
export const fairnessRules: LinesOf<'fairnessRules'> = {
  get: 'GET /v1/fairness-rules/{fairnessRule}',
  list: 'GET /v1/fairness-rules cursor',
  update: 'PATCH /v1/fairness-rules/{fairnessRule} If-Match'
}

/** The noun `findings`, for {@link connect}. */
export const findings: LinesOf<'findings'> = {
  get: 'GET /v1/findings/{finding}',
  history: 'GET /v1/findings/{finding}/history cursor',
  list: 'GET /v1/findings cursor',
  table: 'GET /v1/findings.csv text/csv'
}

/** The noun `imports`, for {@link connect}. */
export const imports: LinesOf<'imports'> = {
  create: 'POST /v1/imports',
  get: 'GET /v1/imports/{import}',
  list: 'GET /v1/imports cursor',
  rows: 'GET /v1/imports/{import}/rows cursor'
}

/** The noun `infractions`, for {@link connect}. */
export const infractions: LinesOf<'infractions'> = {
  acknowledge: 'POST /v1/infractions/{infraction}/acknowledgements',
  allowed: 'GET /v1/infractions/{infraction}/allowed cursor',
  appeal: 'POST /v1/infractions/{infraction}/appeals',
  decide: 'POST /v1/infractions/{infraction}/decisions',
  decideAppeal: 'POST /v1/infractions/{infraction}/appeal-decisions',
  dispute: 'POST /v1/infractions/{infraction}/disputes',
  evidencePack: 'GET /v1/infractions/{infraction}/evidence-pack',
  get: 'GET /v1/infractions/{infraction}',
  list: 'GET /v1/infractions cursor',
  sanction: 'POST /v1/infractions/{infraction}/sanctions',
  steps: 'GET /v1/infractions/{infraction}/steps cursor',
  triage: 'POST /v1/infractions/{infraction}/triages'
}

/** The noun `keys`, for {@link connect}. */
export const keys: LinesOf<'keys'> = {
  allowed: 'GET /v1/keys/{key}/allowed cursor',
  create: 'POST /v1/keys',
  current: 'GET /v1/keys/current',
  delete: 'DELETE /v1/keys/{key} If-Match',
  get: 'GET /v1/keys/{key}',
  list: 'GET /v1/keys cursor',
  rotate: 'POST /v1/keys/{key}/rotations',
  update: 'PATCH /v1/keys/{key} If-Match'
}

/** The noun `kudos`, for {@link connect}. */
export const kudos: LinesOf<'kudos'> = {
  create: 'POST /v1/kudos',
  delete: 'DELETE /v1/kudos/{kudo} If-Match',
  get: 'GET /v1/kudos/{kudo}',
  list: 'GET /v1/kudos cursor'
}

/** The noun `me`, for {@link connect}. */
export const me: LinesOf<'me'> = {
  calendarToken: 'GET /v1/me/calendar-tokens/{calendar}',
  calendarTokens: 'GET /v1/me/calendar-tokens cursor',
  createCalendarToken: 'POST /v1/me/calendar-tokens',
  deleteCalendarToken: 'DELETE /v1/me/calendar-tokens/{calendar} If-Match',
  engagement: 'GET /v1/me/engagement cursor',
  get: 'GET /v1/me',
  memberships: 'GET /v1/me/memberships cursor',
  tasks: 'GET /v1/me/tasks cursor'
}

/** The noun `measureValues`, for {@link connect}. */
export const measureValues: LinesOf<'measureValues'> = {
  delete: 'DELETE /v1/measure-values/{measureValue} If-Match',
  get: 'GET /v1/measure-values/{measureValue}'
}

/** The noun `measures`, for {@link connect}. */
export const measures: LinesOf<'measures'> = {
  chart: 'GET /v1/measures/{measure}/chart.svg image/svg+xml',
  get: 'GET /v1/measures/{measure}',
  list: 'GET /v1/measures cursor',
  record: 'POST /v1/measures/{measure}/values',
  recordMany: 'PUT /v1/measures/{measure}/values items',
  values: 'GET /v1/measures/{measure}/values cursor'
}

/** The noun `memberships`, for {@link connect}. */
export const memberships: LinesOf<'memberships'> = {
  allowed: 'GET /v1/memberships/{membership}/allowed cursor',
  create: 'POST /v1/memberships',
  delete: 'DELETE /v1/memberships/{membership} If-Match',
  engagement: 'GET /v1/memberships/{membership}/engagement',
  get: 'GET /v1/memberships/{membership}',
  list: 'GET /v1/memberships cursor',
  mix: 'GET /v1/memberships/{membership}/mix',
  transition: 'POST /v1/memberships/{membership}/transitions',
  update: 'PATCH /v1/memberships/{membership} If-Match',
  upsert: 'PUT /v1/memberships items'
}

/** The noun `metrics`, for {@link connect}. */
export const metrics: LinesOf<'metrics'> = {
  chart: 'GET /v1/metrics.svg image/svg+xml',
  definitions: 'GET /v1/metric-definitions cursor',
  series: 'GET /v1/metrics cursor',
  table: 'GET /v1/metrics.csv text/csv'
}

/** The noun `minutes`, for {@link connect}. */
export const minutes: LinesOf<'minutes'> = {
  allowed: 'GET /v1/minutes/{minutes}/allowed cursor',
  get: 'GET /v1/minutes/{minutes}',
  list: 'GET /v1/minutes cursor',
  transition: 'POST /v1/minutes/{minutes}/transitions',
  update: 'PATCH /v1/minutes/{minutes} If-Match'
}

/** The noun `nominations`, for {@link connect}. */
export const nominations: LinesOf<'nominations'> = {
  allowed: 'GET /v1/nominations/{nomination}/allowed cursor',
  create: 'POST /v1/nominations',
  get: 'GET /v1/nominations/{nomination}',
  list: 'GET /v1/nominations cursor',
  transition: 'POST /v1/nominations/{nomination}/transitions'
}

/** The noun `notices`, for {@link connect}. */
export const notices: LinesOf<'notices'> = {
  allowed: 'GET /v1/notices/{notice}/allowed cursor',
  get: 'GET /v1/notices/{notice}',
  handOver: 'POST /v1/notices/{notice}/deliveries',
  list: 'GET /v1/notices cursor'
}

/** The noun `occurrences`, for {@link connect}. */
export const occurrences: LinesOf<'occurrences'> = {
  agenda: 'GET /v1/occurrences/{occurrence}/agenda',
  agendaItems: 'GET /v1/occurrences/{occurrence}/agenda-items cursor',
  allowed: 'GET /v1/occurrences/{occurrence}/allowed cursor',
  attendance: 'GET /v1/occurrences/{occurrence}/attendance cursor',
  ballot: 'GET /v1/occurrences/{occurrence}/ballot',
  calendar: 'GET /v1/occurrences/{occurrence}/event.ics text/calendar',
  checkIn: 'POST /v1/occurrences/{occurrence}/check-ins',
  checkInCode: 'GET /v1/occurrences/{occurrence}/check-in-code',
  checkInCodeSvg: 'GET /v1/occurrences/{occurrence}/check-in-code.svg image/svg+xml',
  feedback: 'GET /v1/occurrences/{occurrence}/feedback',
  get: 'GET /v1/occurrences/{occurrence}',
  invite: 'POST /v1/occurrences/{occurrence}/invitations',
  jsonLd: 'GET /v1/occurrences/{occurrence}/event.jsonld application/ld+json',
  list: 'GET /v1/occurrences cursor',
  minutes: 'GET /v1/occurrences/{occurrence}/minutes',
  minutesText: 'GET /v1/occurrences/{occurrence}/minutes.md text/markdown',
  ownFeedback: 'GET /v1/occurrences/{occurrence}/feedback/own',
  recordAttendance: 'POST /v1/occurrences/{occurrence}/attendance',
  recordings: 'GET /v1/occurrences/{occurrence}/recordings cursor',
  registerGuest: 'POST /v1/occurrences/{occurrence}/guests',
  reveal: 'POST /v1/occurrences/{occurrence}/agenda/reveals',
  rsvps: 'GET /v1/occurrences/{occurrence}/rsvps cursor',
  setAgenda: 'PUT /v1/occurrences/{occurrence}/agenda',
  setFeedback: 'PUT /v1/occurrences/{occurrence}/feedback',
  setMinutes: 'PUT /v1/occurrences/{occurrence}/minutes',
  setRsvp: 'PUT /v1/occurrences/{occurrence}/rsvp',
  transition: 'POST /v1/occurrences/{occurrence}/transitions',
  update: 'PATCH /v1/occurrences/{occurrence} If-Match'
}

/** The noun `organisations`, for {@link connect}. */
export const organisations: LinesOf<'organisations'> = {
  allowed: 'GET /v1/organisations/{organisation}/allowed cursor',
  create: 'POST /v1/organisations',
  delete: 'DELETE /v1/organisations/{organisation} If-Match',
  get: 'GET /v1/organisations/{organisation}',
  list: 'GET /v1/organisations cursor',
  update: 'PATCH /v1/organisations/{organisation} If-Match',
  upsert: 'PUT /v1/organisations items'
}

/** The noun `overlaps`, for {@link connect}. */
export const overlaps: LinesOf<'overlaps'> = {
  find: 'GET /v1/overlaps cursor'
}

/** The noun `pageLists`, for {@link connect}. */
export const pageLists: LinesOf<'pageLists'> = {
  create: 'POST /v1/page-lists',
  delete: 'DELETE /v1/page-lists/{pageList} If-Match',
  get: 'GET /v1/page-lists/{pageList}',
  list: 'GET /v1/page-lists cursor',
  setPages: 'PUT /v1/page-lists/{pageList}/pages'
}

/** The noun `pageRequests`, for {@link connect}. */
export const pageRequests: LinesOf<'pageRequests'> = {
  allowed: 'GET /v1/page-requests/{pageRequest}/allowed cursor',
  answerOverlap: 'POST /v1/page-requests/{pageRequest}/overlap-answers',
  create: 'POST /v1/page-requests',
  decide: 'POST /v1/page-requests/{pageRequest}/decisions',
  delete: 'DELETE /v1/page-requests/{pageRequest} If-Match',
  get: 'GET /v1/page-requests/{pageRequest}',
  list: 'GET /v1/page-requests cursor',
  messages: 'GET /v1/page-requests/{pageRequest}/messages cursor',
  overlaps: 'GET /v1/page-requests/{pageRequest}/overlaps cursor',
  update: 'PATCH /v1/page-requests/{pageRequest} If-Match',
  write: 'POST /v1/page-requests/{pageRequest}/messages'
}

/** The noun `pages`, for {@link connect}. */
export const pages: LinesOf<'pages'> = {
  allowed: 'GET /v1/pages/{page}/allowed cursor',
  answerHelp: 'POST /v1/pages/{page}/help-answers',
  askForHelp: 'POST /v1/pages/{page}/help',
  attest: 'POST /v1/pages/{page}/attestations',
  attestationLink: 'POST /v1/pages/{page}/attestation-links',
  badge: 'GET /v1/pages/{page}/badge image/svg+xml',
  beat: 'POST /v1/pages/{page}/updates',
  beatAll: 'POST /v1/page-updates items',
  check: 'POST /v1/pages/{page}/checks',
  checks: 'GET /v1/pages/{page}/checks cursor',
  create: 'POST /v1/pages',
  delete: 'DELETE /v1/pages/{page} If-Match',
  evaluate: 'POST /v1/pages/{page}/evaluations',
  evidencePack: 'GET /v1/pages/{page}/evidence-pack',
  get: 'GET /v1/pages/{page}',
  handOver: 'POST /v1/pages/{page}/handovers',
  list: 'GET /v1/pages cursor',
  maintenanceSteps: 'GET /v1/pages/{page}/maintenance-steps cursor',
  picture: 'GET /v1/pages/{page}/picture.svg image/svg+xml',
  reinstate: 'POST /v1/pages/{page}/reinstatements',
  remove: 'POST /v1/pages/{page}/removals',
  report: 'POST /v1/pages/{page}/reports',
  scorecard: 'GET /v1/pages/{page}/scorecard',
  suspend: 'POST /v1/pages/{page}/suspensions',
  table: 'GET /v1/pages.csv text/csv',
  update: 'PATCH /v1/pages/{page} If-Match',
  updates: 'GET /v1/pages/{page}/updates cursor',
  upsert: 'PUT /v1/pages items'
}

/** The noun `people`, for {@link connect}. */
export const people: LinesOf<'people'> = {
  allowed: 'GET /v1/people/{person}/allowed cursor',
  attendance: 'GET /v1/people/{person}/attendance cursor',
  create: 'POST /v1/people',
  delete: 'DELETE /v1/people/{person} If-Match',
  erase: 'POST /v1/people/{person}/erasure',
  export: 'GET /v1/people/{person}/export',
  get: 'GET /v1/people/{person}',
  ledger: 'GET /v1/people/{person}/ledger cursor',
  list: 'GET /v1/people cursor',
  rsvps: 'GET /v1/people/{person}/rsvps cursor',
  update: 'PATCH /v1/people/{person} If-Match',
  upsert: 'PUT /v1/people items'
}

/** The noun `polls`, for {@link connect}. */
export const polls: LinesOf<'polls'> = {
  answer: 'POST /v1/polls/{poll}/answers',
  get: 'GET /v1/polls/{poll}',
  list: 'GET /v1/polls cursor',
  requestBallot: 'POST /v1/polls/{poll}/ballots'
}

/** The noun `portals`, for {@link connect}. */
export const portals: LinesOf<'portals'> = {
  actOnInfractions: 'POST /v1/portals/{portal}/infraction-actions',
  actOnPages: 'POST /v1/portals/{portal}/page-actions',
  allowed: 'GET /v1/portals/{portal}/allowed cursor',
  calendar: 'GET /v1/portals/{portal}/events.ics text/calendar',
  crawlSitemap: 'POST /v1/portals/{portal}/sitemap-crawl',
  create: 'POST /v1/portals',
  decideDiscoveredPages: 'POST /v1/portals/{portal}/discovered-pages items',
  delete: 'DELETE /v1/portals/{portal} If-Match',
  discoveredPages: 'GET /v1/portals/{portal}/discovered-pages cursor',
  dryRun: 'POST /v1/portals/{portal}/dry-runs',
  feed: 'GET /v1/portals/{portal}/feed application/atom+xml',
  get: 'GET /v1/portals/{portal}',
  jsonLd: 'GET /v1/portals/{portal}/events.jsonld application/ld+json',
  list: 'GET /v1/portals cursor',
  network: 'GET /v1/portals/{portal}/network',
  noticeTexts: 'GET /v1/portals/{portal}/notice-texts cursor',
  overview: 'GET /v1/portals/{portal}/overview',
  picture: 'GET /v1/portals/{portal}/picture.svg image/svg+xml',
  previewNotice: 'POST /v1/portals/{portal}/notice-previews',
  reviewCalendar: 'GET /v1/portals/{portal}/reviews.ics text/calendar',
  rulePack: 'GET /v1/portals/{portal}/rule-pack',
  scorecard: 'GET /v1/portals/{portal}/scorecard',
  setNoticeText: 'PUT /v1/portals/{portal}/notice-texts',
  setRulePack: 'PUT /v1/portals/{portal}/rule-pack',
  simulate: 'POST /v1/portals/{portal}/simulations',
  sitemapCrawl: 'GET /v1/portals/{portal}/sitemap-crawl',
  sponsorBrief: 'GET /v1/portals/{portal}/sponsor-brief',
  sponsorBriefHtml: 'GET /v1/portals/{portal}/sponsor-brief.html text/html',
  sponsorBriefMarkdown: 'GET /v1/portals/{portal}/sponsor-brief.md text/markdown',
  update: 'PATCH /v1/portals/{portal} If-Match'
}

/** The noun `recordings`, for {@link connect}. */
export const recordings: LinesOf<'recordings'> = {
  allowed: 'GET /v1/recordings/{recording}/allowed cursor',
  create: 'POST /v1/recordings',
  delete: 'DELETE /v1/recordings/{recording} If-Match',
  get: 'GET /v1/recordings/{recording}',
  list: 'GET /v1/recordings cursor',
  transition: 'POST /v1/recordings/{recording}/transitions',
  update: 'PATCH /v1/recordings/{recording} If-Match'
}

/** The noun `representatives`, for {@link connect}. */
export const representatives: LinesOf<'representatives'> = {
  allowed: 'GET /v1/representatives/{representative}/allowed cursor',
  create: 'POST /v1/representatives',
  delete: 'DELETE /v1/representatives/{representative} If-Match',
  get: 'GET /v1/representatives/{representative}',
  list: 'GET /v1/representatives cursor',
  update: 'PATCH /v1/representatives/{representative} If-Match'
}

/** The noun `resources`, for {@link connect}. */
export const resources: LinesOf<'resources'> = {
  allowed: 'GET /v1/resources/{resource}/allowed cursor',
  create: 'POST /v1/resources',
  delete: 'DELETE /v1/resources/{resource} If-Match',
  get: 'GET /v1/resources/{resource}',
  list: 'GET /v1/resources cursor',
  transfer: 'POST /v1/resources/{resource}/transfers',
  transition: 'POST /v1/resources/{resource}/transitions',
  update: 'PATCH /v1/resources/{resource} If-Match',
  upsert: 'PUT /v1/resources items'
}

/** The noun `reviews`, for {@link connect}. */
export const reviews: LinesOf<'reviews'> = {
  allowed: 'GET /v1/reviews/{review}/allowed cursor',
  get: 'GET /v1/reviews/{review}',
  list: 'GET /v1/reviews cursor',
  open: 'POST /v1/communities/{community}/reviews',
  transition: 'POST /v1/reviews/{review}/transitions'
}

/** The noun `rsvps`, for {@link connect}. */
export const rsvps: LinesOf<'rsvps'> = {
  get: 'GET /v1/rsvps/{rsvp}',
  list: 'GET /v1/rsvps cursor'
}

/** The noun `rulePacks`, for {@link connect}. */
export const rulePacks: LinesOf<'rulePacks'> = {
  list: 'GET /v1/rule-packs cursor'
}

/** The noun `rules`, for {@link connect}. */
export const rules: LinesOf<'rules'> = {
  list: 'GET /v1/rules cursor'
}

/** The noun `signingKeys`, for {@link connect}. */
export const signingKeys: LinesOf<'signingKeys'> = {
  get: 'GET /v1/signing-keys/{signingKey}',
  list: 'GET /v1/signing-keys cursor',
  rotate: 'POST /v1/signing-keys/rotations'
}

/** The noun `successions`, for {@link connect}. */
export const successions: LinesOf<'successions'> = {
  allowed: 'GET /v1/successions/{succession}/allowed cursor',
  answer: 'POST /v1/successions/{succession}/answers',
  get: 'GET /v1/successions/{succession}',
  list: 'GET /v1/successions cursor'
}

/** The noun `terms`, for {@link connect}. */
export const terms: LinesOf<'terms'> = {
  allowed: 'GET /v1/terms/{term}/allowed cursor',
  create: 'POST /v1/terms',
  delete: 'DELETE /v1/terms/{term} If-Match',
  get: 'GET /v1/terms/{term}',
  handOver: 'POST /v1/terms/{term}/handovers',
  list: 'GET /v1/terms cursor',
  standIn: 'POST /v1/terms/{term}/stand-ins',
  update: 'PATCH /v1/terms/{term} If-Match'
}

/** The noun `topics`, for {@link connect}. */
export const topics: LinesOf<'topics'> = {
  list: 'GET /v1/topics cursor'
}

/** The noun `touchpoints`, for {@link connect}. */
export const touchpoints: LinesOf<'touchpoints'> = {
  allowed: 'GET /v1/touchpoints/{touchpoint}/allowed cursor',
  delete: 'DELETE /v1/touchpoints/{touchpoint} If-Match',
  get: 'GET /v1/touchpoints/{touchpoint}',
  list: 'GET /v1/touchpoints cursor',
  transition: 'POST /v1/touchpoints/{touchpoint}/transitions',
  update: 'PATCH /v1/touchpoints/{touchpoint} If-Match'
}

/** The noun `waivers`, for {@link connect}. */
export const waivers: LinesOf<'waivers'> = {
  create: 'POST /v1/waivers',
  get: 'GET /v1/waivers/{waiver}',
  list: 'GET /v1/waivers cursor',
  revoke: 'POST /v1/waivers/{waiver}/revocations'
}

/** The noun `wayAnswers`, for {@link connect}. */
export const wayAnswers: LinesOf<'wayAnswers'> = {
  allowed: 'GET /v1/way-answers/{wayAnswer}/allowed cursor',
  create: 'POST /v1/way-answers',
  get: 'GET /v1/way-answers/{wayAnswer}',
  list: 'GET /v1/way-answers cursor',
  transition: 'POST /v1/way-answers/{wayAnswer}/transitions'
}

/** The noun `webhookDeliveries`, for {@link connect}. */
export const webhookDeliveries: LinesOf<'webhookDeliveries'> = {
  get: 'GET /v1/webhook-deliveries/{webhookDelivery}',
  retry: 'POST /v1/webhook-deliveries/{webhookDelivery}/retries'
}

/** The noun `webhooks`, for {@link connect}. */
export const webhooks: LinesOf<'webhooks'> = {
  allowed: 'GET /v1/webhooks/{webhook}/allowed cursor',
  create: 'POST /v1/webhooks',
  delete: 'DELETE /v1/webhooks/{webhook} If-Match',
  deliveries: 'GET /v1/webhooks/{webhook}/deliveries cursor',
  get: 'GET /v1/webhooks/{webhook}',
  list: 'GET /v1/webhooks cursor',
  retry: 'POST /v1/webhooks/{webhook}/retries',
  rotateSecret: 'POST /v1/webhooks/{webhook}/secrets',
  update: 'PATCH /v1/webhooks/{webhook} If-Match'
}

/** The noun `weights`, for {@link connect}. */
export const weights: LinesOf<'weights'> = {
  create: 'POST /v1/weights',
  get: 'GET /v1/weights/{weight}',
  list: 'GET /v1/weights cursor'
}

/** All nouns. */
export const nouns: { [N in keyof Nouns]: LinesOf<N> } = {
  activity,
  agendaItems,
  attendances,
  campaigns,
  charterComments,
  charters,
  communities,
  contributions,
  correctionRequests,
  digests,
  evaluations,
  eventFormats,
  events,
  facts,
  fairnessRules,
  findings,
  imports,
  infractions,
  keys,
  kudos,
  me,
  measureValues,
  measures,
  memberships,
  metrics,
  minutes,
  nominations,
  notices,
  occurrences,
  organisations,
  overlaps,
  pageLists,
  pageRequests,
  pages,
  people,
  polls,
  portals,
  recordings,
  representatives,
  resources,
  reviews,
  rsvps,
  rulePacks,
  rules,
  signingKeys,
  successions,
  terms,
  topics,
  touchpoints,
  waivers,
  wayAnswers,
  webhookDeliveries,
  webhooks,
  weights
}
