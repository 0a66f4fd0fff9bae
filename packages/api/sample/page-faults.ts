/** What is wrong, or merely special, with a page: in words, and the pages that show it, by portal and community. */
export type PageFault = { says: string; pages: readonly string[] }

/** Which page of the sample shows which fault or special case. Each is proven by a test. */
export const PAGE_FAULTS = {
  due: {
    says: 'Soon to be looked through again.',
    pages: ['transformation/step-free-ports', 'transformation/galley', 'intranet/data-craft']
  },
  stale: {
    says: 'Not looked through in time.',
    pages: [
      'transformation/listening-posts',
      'transformation/engine-room',
      'transformation/winter-operations',
      'transformation/carbon-ledger',
      'transformation/radio-voices',
      'intranet/winter-operations',
      'intranet/circle-of-facilitators',
      'intranet/radio-voices'
    ]
  },
  abandoned: {
    says: 'Not looked through in twice the time.',
    pages: [
      'transformation/wayfinding',
      'intranet/lost-property',
      'intranet/wayfinding',
      'intranet/spreadsheet-rescue',
      'intranet/paperless-bridge'
    ]
  },
  unknown: {
    says: 'Nothing is known of when anybody last looked at it.',
    pages: ['transformation/night-trains', 'transformation/circle-of-facilitators', 'intranet/open-stage']
  },
  young: {
    says: 'Registered within the last month.',
    pages: ['transformation/night-trains', 'intranet/open-stage']
  },
  onlySwept: {
    says: 'Past its time, though one change to all pages touched it too.',
    pages: [
      'intranet/winter-operations',
      'intranet/lost-property',
      'intranet/wayfinding',
      'intranet/circle-of-facilitators',
      'intranet/spreadsheet-rescue',
      'intranet/radio-voices',
      'intranet/paperless-bridge'
    ]
  },
  onlyTidied: {
    says: 'Past its time, though an admin worked on it.',
    pages: ['transformation/listening-posts']
  },
  paused: {
    says: 'Of a community in its declared pause.',
    pages: ['transformation/winter-operations', 'intranet/winter-operations']
  },
  unowned: {
    says: 'Nobody represents it.',
    pages: [
      'transformation/circle-of-facilitators',
      'intranet/lost-property',
      'intranet/circle-of-facilitators',
      'intranet/spreadsheet-rescue',
      'intranet/paperless-bridge'
    ]
  },
  onePerson: {
    says: 'One person represents it, alone.',
    pages: ['transformation/wayfinding', 'transformation/galley', 'intranet/wayfinding', 'intranet/galley']
  },
  primaryHasLeft: {
    says: 'Its primary representative left the organisation.',
    pages: ['transformation/carbon-ledger']
  },
  onLeave: {
    says: 'Its primary is on leave; the secondary stands in.',
    pages: ['transformation/engine-room', 'intranet/women-at-sea']
  },
  handedOver: {
    says: 'Handed over to another primary within the last two months.',
    pages: ['transformation/service-design', 'intranet/service-design']
  },
  noRequirement: {
    says: 'On the transformation portal, serving no requirement.',
    pages: ['transformation/buying-well']
  },
  requirementEnded: {
    says: 'The requirement it serves has ended.',
    pages: ['transformation/hybrid-propulsion']
  },
  down: { says: 'The monitor could not load it for more than a day.', pages: ['transformation/maps-and-charts'] },
  forbidden: { says: 'Its host lets no program read it.', pages: ['intranet/security-watch'] },
  shabby: {
    says: 'Broken links or images, no headings, or images without words.',
    pages: ['transformation/harbour-hosts', 'intranet/lost-property', 'intranet/spreadsheet-rescue']
  },
  marked: { says: 'A marking of controlled information stands on it.', pages: ['transformation/forecasting'] },
  drifted: {
    says: 'Its words share little with the mission.',
    pages: ['transformation/repair-cafe', 'transformation/radio-voices']
  },
  missionHidden: {
    says: 'Its mission does not stand on it.',
    pages: ['transformation/repair-cafe', 'intranet/lost-property']
  },
  reported: {
    says: 'A reader reported something, and nobody has decided yet.',
    pages: ['transformation/harbour-hosts', 'transformation/repair-cafe', 'intranet/language-tables']
  },
  noMission: { says: 'Neither it nor its community declares a mission.', pages: ['intranet/language-tables'] }
} as const satisfies Record<string, PageFault>
