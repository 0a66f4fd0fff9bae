import { type Plural, withWords } from '../words.ts'
import type { ActingWords } from './acting-words.ts'

/** All texts of the element. `{count}`, `{day}` and `{name}` are filled in. */
export const GOVERNANCE_ENGLISH = {
  language: 'en',
  pages: 'Community pages',
  search: 'Search pages',
  freshnessLabel: 'Freshness',
  maintenanceLabel: 'Reminder stage',
  ruleLabel: 'Finding',
  sortLabel: 'Sort by',
  any: 'All',
  overdue: 'All overdue',
  exports: 'Export CSV',
  loading: 'Loading pages…',
  loaded: { one: 'Loading… {count} page', other: 'Loading… {count} pages' } as Plural,
  shown: { one: '{count} page', other: '{count} pages' } as Plural,
  more: 'Show more',
  page: 'Page',
  found: 'Findings',
  ladder: 'Reminder stage',
  next: 'Next step',
  people: 'Represented by',
  since: 'since {day}',
  until: 'until {day}',
  by: 'by {day}',
  updated: 'Updated {day}',
  neverUpdated: 'No known update',
  inOrder: 'Nothing to do',
  others: { one: 'and {count} more', other: 'and {count} more' } as Plural,
  nobody: 'No representative',
  nothingNext: 'None',
  details: 'Details of {name}',
  detailsLoading: 'Loading the findings…',
  noFindings: 'No open findings: this page is in order.',
  detailsFailed: 'The findings could not be loaded.',
  evidence: 'Evidence',
  clause: 'Clause',
  remedy: 'How to fix it',
  effort: 'Takes {name}',
  call: 'API call',
  openPage: 'Open the page',
  emptyTitle: 'No pages yet',
  emptyText: 'Pages appear here once they are registered.',
  nothingTitle: 'Nothing found',
  nothingText: 'No page matches these filters.',
  clear: 'Show all pages',
  errorTitle: 'The pages could not be loaded',
  errorText: 'Please try again.',
  deniedTitle: 'For admins of the portal',
  deniedText: 'Your account has no access to the findings. Ask an admin of the portal for access.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The list loads once you are online again.',
  secretTitle: 'Remove the key from this page',
  secretText:
    'Every visitor can read it. Delete it and create a new key. Set “src” to a path of your own server that adds the key, or set the property “token” from a script.',
  unsetTitle: 'No source set',
  unsetText: 'Set “src” to a path of your own server that adds a key, or set the property “token”.',
  retry: 'Try again',
  sorts: {
    worst: 'Most urgent',
    oldest: 'Longest without an update',
    name: 'Name',
    ladder: 'Latest reminder stage'
  } as Record<string, string>,
  freshness: {
    fresh: 'Up to date',
    due: 'Review due soon',
    stale: 'Stale',
    abandoned: 'Long overdue',
    unknown: 'Unknown'
  } as Record<string, string>,
  exemption: {
    paused: 'Paused',
    waived: 'Waived',
    closed: 'Closed',
    removed: 'Removed'
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

/** The words of one language; those for admins who act on pages may be missing. */
export type GovernanceWords = typeof GOVERNANCE_ENGLISH & Partial<ActingWords>

/** The English words with some of them said differently. */
export const governanceWords = (own?: Partial<GovernanceWords>): GovernanceWords => withWords(GOVERNANCE_ENGLISH, own)
