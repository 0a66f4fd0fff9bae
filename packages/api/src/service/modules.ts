import { extend } from '../core/model/extend.ts'
import { everyModule } from '../core/module/module.ts'
import { install, listOf } from '../core/registry.ts'
import { activity } from '../modules/audit/activity/module.ts'
import { canvas } from '../modules/charters/canvas/module.ts'
import { charters } from '../modules/charters/charters/module.ts'
import { charterComments } from '../modules/charters/comments/module.ts'
import { charterComparisons } from '../modules/charters/comparison/module.ts'
import { measures } from '../modules/charters/measures/module.ts'
import { charterMetrics } from '../modules/charters/metrics/module.ts'
import { polls } from '../modules/charters/polls/module.ts'
import { charterReviews } from '../modules/charters/reviews/module.ts'
import { touchpoints } from '../modules/charters/touchpoints/module.ts'
import { charterVotes } from '../modules/charters/votes/module.ts'
import { alerts } from '../modules/delivery/alerts/module.ts'
import { campaigns } from '../modules/delivery/campaigns/module.ts'
import { digests } from '../modules/delivery/digests/module.ts'
import { feeds } from '../modules/delivery/feeds/module.ts'
import { network } from '../modules/delivery/network/module.ts'
import { notices } from '../modules/delivery/notices/module.ts'
import { overview } from '../modules/delivery/overview/module.ts'
import { pictures } from '../modules/delivery/pictures/module.ts'
import { tasks } from '../modules/delivery/tasks/module.ts'
import { webhooks } from '../modules/delivery/webhooks/module.ts'
import { communities } from '../modules/directory/communities/module.ts'
import { imports } from '../modules/directory/imports/module.ts'
import { memberships } from '../modules/directory/memberships/module.ts'
import { organisations } from '../modules/directory/organisations/module.ts'
import { people } from '../modules/directory/people/module.ts'
import { portals } from '../modules/directory/portals/module.ts'
import { terms } from '../modules/directory/terms/module.ts'
import { topics } from '../modules/directory/topics/module.ts'
import { bulk } from '../modules/enforcement/bulk/module.ts'
import { dryRuns } from '../modules/enforcement/dry-run/module.ts'
import { infractions } from '../modules/enforcement/infractions/module.ts'
import { maintenance } from '../modules/enforcement/maintenance/module.ts'
import { simulations } from '../modules/enforcement/simulation/module.ts'
import { charts } from '../modules/engagement/charts/module.ts'
import { contributions } from '../modules/engagement/contributions/module.ts'
import { correctionRequests } from '../modules/engagement/correction-requests/module.ts'
import { fairness } from '../modules/engagement/fairness/module.ts'
import { kudos } from '../modules/engagement/kudos/module.ts'
import { ledger } from '../modules/engagement/ledger/module.ts'
import { metrics } from '../modules/engagement/metrics/module.ts'
import { participation } from '../modules/engagement/participation/module.ts'
import { retention } from '../modules/engagement/retention/module.ts'
import { sponsorBriefs } from '../modules/engagement/sponsor-briefs/module.ts'
import { weights } from '../modules/engagement/weights/module.ts'
import { agenda } from '../modules/events/agenda/module.ts'
import { attendance } from '../modules/events/attendance/module.ts'
import { calendars } from '../modules/events/calendar/module.ts'
import { calendarTokens } from '../modules/events/calendar-tokens/module.ts'
import { checkIns } from '../modules/events/check-in/module.ts'
import { events } from '../modules/events/events/module.ts'
import { feedback } from '../modules/events/feedback/module.ts'
import { formats } from '../modules/events/formats/module.ts'
import { guests } from '../modules/events/guests/module.ts'
import { invitations } from '../modules/events/invitations/module.ts'
import { jsonLd } from '../modules/events/json-ld/module.ts'
import { minutes } from '../modules/events/minutes/module.ts'
import { occurrences } from '../modules/events/occurrences/module.ts'
import { reaffirmation } from '../modules/events/reaffirmation/module.ts'
import { recordings } from '../modules/events/recordings/module.ts'
import { rsvps } from '../modules/events/rsvps/module.ts'
import { badges } from '../modules/governance/badges/module.ts'
import { evaluation } from '../modules/governance/evaluation/module.ts'
import { findingTable } from '../modules/governance/finding-table/module.ts'
import { packs } from '../modules/governance/packs/module.ts'
import { pageTable } from '../modules/governance/page-table/module.ts'
import { patterns } from '../modules/governance/patterns/module.ts'
import { scorecards } from '../modules/governance/scorecards/module.ts'
import { waivers } from '../modules/governance/waivers/module.ts'
import { me } from '../modules/keys/me/module.ts'
import { keys } from '../modules/keys/module.ts'
import { signing } from '../modules/keys/signing/module.ts'
import { resources } from '../modules/knowledge/resources/module.ts'
import { closing } from '../modules/life/closing/module.ts'
import { dormancy } from '../modules/life/dormancy/module.ts'
import { joining } from '../modules/life/joining/module.ts'
import { launch } from '../modules/life/launch/module.ts'
import { merging } from '../modules/life/merging/module.ts'
import { nominations } from '../modules/life/nominations/module.ts'
import { renewal } from '../modules/life/renewal/module.ts'
import { roles } from '../modules/life/roles/module.ts'
import { ways } from '../modules/life/ways/module.ts'
import { mail } from '../modules/messages/mail/module.ts'
import { noticeTexts } from '../modules/messages/texts/module.ts'
import { discovery } from '../modules/pages/discovery/module.ts'
import { pageLists } from '../modules/pages/lists/module.ts'
import { monitor } from '../modules/pages/monitor/module.ts'
import { overlaps } from '../modules/pages/overlaps/module.ts'
import { pages } from '../modules/pages/pages/module.ts'
import { representatives } from '../modules/pages/representatives/module.ts'
import { requests } from '../modules/pages/requests/module.ts'
import { reviewCalendar } from '../modules/pages/review-calendar/module.ts'
import { succession } from '../modules/pages/succession/module.ts'
import { site } from '../transports/site/module.ts'
import { languages, moduleOf } from './languages/languages.ts'

/** Every module, area by area: each imports only those that stand before its own area. */
export const modules = everyModule([
  // directory
  communities,
  topics,
  people,
  memberships,
  terms,
  portals,
  organisations,
  imports,
  // keys
  keys,
  me,
  signing,
  // audit
  activity,
  // messages
  mail,
  noticeTexts,
  // knowledge
  resources,
  // events
  events,
  occurrences,
  rsvps,
  guests,
  attendance,
  checkIns,
  formats,
  agenda,
  minutes,
  recordings,
  feedback,
  reaffirmation,
  calendars,
  calendarTokens,
  jsonLd,
  invitations,
  // engagement
  weights,
  fairness,
  contributions,
  kudos,
  ledger,
  correctionRequests,
  metrics,
  participation,
  charts,
  sponsorBriefs,
  retention,
  // charters
  charters,
  canvas,
  charterComparisons,
  polls,
  charterReviews,
  charterVotes,
  charterComments,
  measures,
  touchpoints,
  charterMetrics,
  // pages
  overlaps,
  requests,
  pages,
  pageLists,
  monitor,
  discovery,
  representatives,
  succession,
  reviewCalendar,
  // governance
  pageTable,
  evaluation,
  findingTable,
  packs,
  waivers,
  scorecards,
  patterns,
  badges,
  // life
  launch,
  closing,
  joining,
  ways,
  dormancy,
  renewal,
  merging,
  roles,
  nominations,
  // enforcement
  maintenance,
  infractions,
  bulk,
  dryRuns,
  simulations,
  // delivery
  webhooks,
  notices,
  tasks,
  digests,
  campaigns,
  alerts,
  feeds,
  overview,
  network,
  pictures,
  // pages for people
  site
])

install([...modules, ...languages.map(moduleOf)])
extend(listOf('extensions'))

/** Everything that callers can do. */
export const operations = listOf('operations')
/** Everything that the service does by itself. */
export const jobs = listOf('jobs')
