// The one crossing from the service to the client package. It goes by path: the client's own exports name what is built
// and published, the service runs from source, and neither package depends on the other this way.
export { canvasOf } from '../../../../sdk/src/embed/charter/source.ts'
export { CHARTER_STYLE } from '../../../../sdk/src/embed/charter/style.ts'
export {
  canvasTree,
  fileTrees as canvasFileTrees,
  frameTree as charterFrameTree
} from '../../../../sdk/src/embed/charter/view.ts'
export { CHARTER_ENGLISH, type CharterWords, charterWords } from '../../../../sdk/src/embed/charter/words.ts'
export { addressesOf as communityAddressesOf, joinOf } from '../../../../sdk/src/embed/community/addresses.ts'
export { type CommunityPageInput, MOST, SHOWN_ROLES, startsSince } from '../../../../sdk/src/embed/community/input.ts'
export { JOINING_ENGLISH } from '../../../../sdk/src/embed/community/joining-words.ts'
export { communityJsonLd } from '../../../../sdk/src/embed/community/json-ld.ts'
export { COMMUNITY_STYLE } from '../../../../sdk/src/embed/community/style.ts'
export { communityTree, frameTree as communityFrameTree } from '../../../../sdk/src/embed/community/view.ts'
export { COMMUNITY_ENGLISH, type CommunityWords, communityWords } from '../../../../sdk/src/embed/community/words.ts'
export { agendaTree } from '../../../../sdk/src/embed/events/agenda.ts'
export { addMonths, calendarOf, firstOf, lastOf, monthOf } from '../../../../sdk/src/embed/events/days.ts'
export { frameTree as eventsFrameTree, VIEWS, type View } from '../../../../sdk/src/embed/events/frame.ts'
export { monthTree } from '../../../../sdk/src/embed/events/month.ts'
export { beganBefore, isOver, PAST_FIELDS, type PastOccurrence } from '../../../../sdk/src/embed/events/past-source.ts'
export { pastTree } from '../../../../sdk/src/embed/events/past-view.ts'
export { PAST_ENGLISH, pastWords } from '../../../../sdk/src/embed/events/past-words.ts'
export { RSVP_ENGLISH } from '../../../../sdk/src/embed/events/rsvp-words.ts'
export { feedOf, fileOf, minutesOf, PAGES_AT_MOST, periodOf } from '../../../../sdk/src/embed/events/source.ts'
export { EVENTS_STYLE } from '../../../../sdk/src/embed/events/style.ts'
export { byDay, OCCURRENCE_FIELDS, type OccurrenceInput, toEntry } from '../../../../sdk/src/embed/events/view.ts'
export { EVENTS_ENGLISH, type EventsWords, eventsWords } from '../../../../sdk/src/embed/events/words.ts'
export { ACTING_ENGLISH } from '../../../../sdk/src/embed/governance/acting-words.ts'
export { GOVERNANCE_ENGLISH, type GovernanceWords } from '../../../../sdk/src/embed/governance/words.ts'
export {
  cardTree,
  controlsTree,
  frameTree,
  messageTree,
  shownText,
  type Topic
} from '../../../../sdk/src/embed/listing.ts'
export {
  type AskedMetrics,
  chartOf,
  type LoadedMetrics,
  whatIsSeen
} from '../../../../sdk/src/embed/metrics/source.ts'
export { METRICS_STYLE } from '../../../../sdk/src/embed/metrics/style.ts'
export {
  fileTree,
  frameTree as metricsFrameTree,
  type MetricCard,
  metricTree,
  shownMetrics,
  toCards
} from '../../../../sdk/src/embed/metrics/view.ts'
export { METRICS_ENGLISH, type MetricsWords, metricsWords } from '../../../../sdk/src/embed/metrics/words.ts'
export { partsIn } from '../../../../sdk/src/embed/portal/input.ts'
export { type Loaded as LoadedPortal, networkPictureOf } from '../../../../sdk/src/embed/portal/source.ts'
export { PORTAL_STYLE } from '../../../../sdk/src/embed/portal/style.ts'
export { frameTree as portalFrameTree, portalTree } from '../../../../sdk/src/embed/portal/view.ts'
export { PORTAL_ENGLISH, type PortalWords, portalWords } from '../../../../sdk/src/embed/portal/words.ts'
export { allOf, communityPageOf, type PageOf } from '../../../../sdk/src/embed/source.ts'
export { STYLE } from '../../../../sdk/src/embed/style.ts'
export { type Attributes, type Child, escapeHtml, h, type Tree, toHtml } from '../../../../sdk/src/embed/tree.ts'
export { type CommunityInput, FIELDS, safeHref, toCard } from '../../../../sdk/src/embed/view.ts'
export { counted, ENGLISH, fill, languageOr, type Words, wordsWith } from '../../../../sdk/src/embed/words.ts'

/** The modules that the browser's scripts are made of, with what defines their element, if they have one. */
export const COMPONENTS = {
  communities: {
    module: new URL('../../../../sdk/src/embed/element.ts', import.meta.url),
    define: 'defineCommunities',
    base: '..'
  },
  template: { module: new URL('../../../../sdk/src/embed/template.ts', import.meta.url) },
  community: {
    module: new URL('../../../../sdk/src/embed/community/element.ts', import.meta.url),
    define: 'defineCommunity',
    base: '../..'
  },
  'json-ld': { module: new URL('../../../../sdk/src/embed/community/json-ld.ts', import.meta.url) },
  joining: { module: new URL('../../../../sdk/src/embed/community/joining.ts', import.meta.url) },
  events: {
    module: new URL('../../../../sdk/src/embed/events/element.ts', import.meta.url),
    define: 'defineEvents',
    base: '../..'
  },
  answering: { module: new URL('../../../../sdk/src/embed/events/answering.ts', import.meta.url) },
  past: { module: new URL('../../../../sdk/src/embed/events/past.ts', import.meta.url) },
  governance: {
    module: new URL('../../../../sdk/src/embed/governance/element.ts', import.meta.url),
    define: 'defineGovernance',
    base: '../..'
  },
  acting: { module: new URL('../../../../sdk/src/embed/governance/acting.ts', import.meta.url) },
  charter: {
    module: new URL('../../../../sdk/src/embed/charter/element.ts', import.meta.url),
    define: 'defineCharter',
    base: '../..'
  },
  portal: {
    module: new URL('../../../../sdk/src/embed/portal/element.ts', import.meta.url),
    define: 'definePortal',
    base: '../..'
  },
  metrics: {
    module: new URL('../../../../sdk/src/embed/metrics/element.ts', import.meta.url),
    define: 'defineMetrics',
    base: '../..'
  }
} as const
