import { type Plural, withWords } from '../words.ts'

/** All texts of the element. Names in braces, such as `{count}`, `{day}`, `{score}` and `{name}`, are filled in. */
export const PORTAL_ENGLISH = {
  language: 'en',
  portal: 'Portal at a glance',
  loading: 'Loading the portal…',
  communities: { one: '{count} community', other: '{count} communities' } as Plural,
  pages: { one: '{count} page', other: '{count} pages' } as Plural,
  freshness: 'How up to date the pages are',
  noPages: 'No pages yet. They appear here once they are registered.',
  freshnessOf: {
    fresh: 'Up to date',
    due: 'Review due soon',
    stale: 'Review due',
    abandoned: 'Long overdue',
    unknown: 'Unknown'
  } as Record<string, string>,
  score: 'Score',
  scoreText: 'All findings on the portal in one number; 10 is best.',
  best: 'of {best}',
  noScore: 'Not known yet. The score appears after the first evaluation.',
  trend: 'The past 12 weeks',
  trendText: 'The score was {from} on {day}. It is {score} now.',
  unknownUntil: 'Not known before {day}.',
  figures: 'Figures',
  day: 'Day',
  unknown: 'not known',
  more: { one: 'Show {count} more', other: 'Show {count} more' } as Plural,
  help: 'Who needs help',
  helpShown: 'The {count} most urgent of {all}',
  noHelp: 'Everything is in order. Thank you to everyone who maintains the pages.',
  since: 'since {day}',
  effort: 'Takes {name}',
  next: 'Next: {what}',
  nextOn: 'Next, on {day}: {what}',
  openPage: 'Open the page of {name}',
  maintenance: {
    due: 'Due soon',
    overdue: 'First notice',
    second_notice: 'Second notice',
    final_notice: 'Final notice',
    suspension_proposed: 'Suspension proposed',
    suspended: 'Suspended',
    removed: 'Removed'
  } as Record<string, string>,
  changes: 'What changed this week',
  noChanges: 'Nothing changed in the past 7 days.',
  events: 'What is on',
  noEvents: 'No events are planned at the moment.',
  online: 'Online',
  onSite: 'On site',
  hybrid: '{place} and online',
  register: 'Register',
  registerTitle: 'Register: {title}',
  network: 'How communities are connected',
  networkText: 'Communities are close to each other if they share topics or people.',
  noNetwork: 'There are no communities to connect yet.',
  picture: 'Picture of the communities and what they share. The list below says the same.',
  list: 'Read it as a list',
  sharedTopics: 'Shared topics',
  sharedPeople: 'Shared people',
  people: { one: 'at least {count} person', other: 'at least {count} people' } as Plural,
  noneTitle: 'Portal not found',
  noneText: 'It does not exist, or is not shown here.',
  errorTitle: 'The portal could not be loaded',
  errorText: 'Please try again.',
  originTitle: 'This key does not work from {origin}',
  originText: 'An admin of this site can allow it; see the browser’s console.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The portal loads once you are online again.',
  retry: 'Try again'
}

/** The words of one language. */
export type PortalWords = typeof PORTAL_ENGLISH

/** The English words with some of them said differently. */
export const portalWords = (own?: Partial<PortalWords>): PortalWords => withWords(PORTAL_ENGLISH, own)
