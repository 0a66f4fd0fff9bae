import type { Plural } from '../words.ts'

/** Everything the element says by itself. `{count}`, `{day}` and `{name}` are filled in. */
export const GOVERNANCE_ENGLISH = {
  language: 'en',
  pages: 'Community pages',
  search: 'Search pages',
  freshnessLabel: 'Freshness',
  maintenanceLabel: 'On the ladder',
  ruleLabel: 'Finding',
  sortLabel: 'Sort by',
  any: 'All',
  exports: 'Export CSV',
  loading: 'Loading pages…',
  loaded: { one: 'Loading… {count} page', other: 'Loading… {count} pages' } as Plural,
  shown: { one: '{count} page', other: '{count} pages' } as Plural,
  more: 'Show more',
  page: 'Page',
  found: 'What was found',
  ladder: 'Ladder',
  next: 'What is next',
  people: 'Represented by',
  since: 'since {day}',
  by: 'by {day}',
  updated: 'Updated {day}',
  neverUpdated: 'No update known yet',
  inOrder: 'Nothing to do',
  others: { one: 'and {count} more', other: 'and {count} more' } as Plural,
  nobody: 'Nobody yet',
  nothingNext: 'Nothing planned',
  details: 'Details of {name}',
  detailsLoading: 'Loading the findings…',
  noFindings: 'No open findings: this page is in order.',
  detailsFailed: 'The findings could not be loaded.',
  evidence: 'Evidence',
  clause: 'Clause',
  remedy: 'How to put it right',
  effort: 'Takes {name}',
  call: 'API call',
  openPage: 'Open the page',
  emptyTitle: 'No pages yet',
  emptyText: 'Pages appear here as soon as the portal has registered some.',
  nothingTitle: 'Nothing found',
  nothingText: 'No page fits these filters.',
  clear: 'Show all pages',
  errorTitle: 'The pages could not be loaded',
  errorText: 'Something went wrong on the way. Please try again.',
  deniedTitle: 'This is for the portal’s admins',
  deniedText: 'You are signed in as somebody who may not see the findings. Ask an admin of the portal for access.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The list will load by itself once you are connected again.',
  secretTitle: 'A key must not stand in a page',
  secretText:
    'Everybody who opens this page could read it. Take it out and make a new key. Give this element “src”, a path of your own server that adds the key, or set its property “token” from a script.',
  unsetTitle: 'One step is missing',
  unsetText:
    'Say where the findings come from: “src”, a path of your own server that adds a key, or the property “token”.',
  retry: 'Try again',
  sorts: {
    worst: 'Needs help most',
    oldest: 'Longest without an update',
    name: 'Name',
    ladder: 'Furthest on the ladder'
  } as Record<string, string>,
  freshness: {
    fresh: 'Up to date',
    due: 'Review due soon',
    stale: 'Stale',
    abandoned: 'Long stale',
    unknown: 'Unknown'
  } as Record<string, string>,
  maintenance: {
    compliant: 'In order',
    due: 'Due soon',
    overdue: 'First notice',
    second_notice: 'Second notice',
    final_notice: 'Final notice',
    suspension_proposed: 'Suspension proposed',
    suspended: 'Suspended',
    removed: 'Removed'
  } as Record<string, string>,
  severity: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' } as Record<string, string>
}

/** The words of one language. */
export type GovernanceWords = typeof GOVERNANCE_ENGLISH

/** The English words with some of them said differently. */
export const governanceWords = (own: Partial<GovernanceWords> = {}): GovernanceWords => ({
  ...GOVERNANCE_ENGLISH,
  ...own,
  sorts: { ...GOVERNANCE_ENGLISH.sorts, ...own.sorts },
  freshness: { ...GOVERNANCE_ENGLISH.freshness, ...own.freshness },
  maintenance: { ...GOVERNANCE_ENGLISH.maintenance, ...own.maintenance },
  severity: { ...GOVERNANCE_ENGLISH.severity, ...own.severity }
})
