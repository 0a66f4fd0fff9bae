import { type Plural, withWords } from '../words.ts'
import type { JoiningWords } from './joining-words.ts'

/** All texts of the element. Names in braces, such as `{count}`, `{day}`, `{name}` and `{title}`, are filled in. */
export const COMMUNITY_ENGLISH = {
  language: 'en',
  community: 'Community',
  loading: 'Loading the community…',
  partOf: 'Part of {name}',
  topics: 'Topics',
  members: { one: '{count} member', other: '{count} members' } as Plural,
  since: 'Since {day}',
  cadence: {
    day: { one: 'Meets every day', other: 'Meets every {count} days' },
    week: { one: 'Meets every week', other: 'Meets every {count} weeks' },
    month: { one: 'Meets every month', other: 'Meets every {count} months' }
  } as Record<string, Plural>,
  freshness: 'How up to date this page is',
  mission: 'Mission',
  objectives: 'What it contributes to',
  join: 'How to join',
  joinPolicy: {
    open: 'Everyone is welcome and becomes a member at once.',
    approval: 'Apply with a few words about yourself. The core group reads every application.',
    invitation: 'New members are invited. Contact the people below if you would like to take part.'
  } as Record<string, string>,
  joinLink: { open: 'Join', approval: 'Apply', invitation: 'Contact the community' } as Record<string, string>,
  profile: {
    experience: 'Experience',
    level: 'Level',
    commitment: 'Time and work',
    objectives: 'What members want to achieve'
  },
  events: 'Next events',
  subscribe: 'Subscribe in a calendar',
  noEvents: 'No events are planned at the moment.',
  online: 'Online',
  onSite: 'On site',
  hybrid: '{place} and online',
  cancelled: 'Cancelled',
  tentative: 'Tentative',
  joinOnline: 'Join online',
  register: 'Register',
  add: 'Add to calendar',
  people: 'People',
  noLeader: 'Looking for a leader',
  before: { one: 'Before: {count} person', other: 'Before: {count} people' } as Plural,
  sinceOrEarlier: 'Since {day} or earlier',
  fromTo: '{from} – {until}',
  until: 'Until {until}',
  from: 'From {day}',
  role: {
    leader: 'Leader',
    core: 'Core group',
    sponsor: 'Sponsor',
    facilitator: 'Facilitators',
    coach: 'Coaches',
    member_support: 'Member support',
    information_resources: 'Information and resources',
    web_admin: 'Web administration'
  } as Record<string, string>,
  charter: 'Charter',
  canvas: 'Canvas of {title}',
  readCharter: 'Read the charter',
  pdf: 'Download as PDF',
  kudos: 'Thanks',
  fromPerson: 'From {name}',
  toPerson: 'To {name}',
  fromToPerson: '{from} to {to}',
  channels: 'Where to find it',
  channel: {
    website: 'Website',
    chat: 'Chat',
    forum: 'Forum',
    mailing_list: 'Mailing list',
    calendar: 'Calendar',
    repository: 'Repository',
    video: 'Video',
    documents: 'Documents',
    social: 'Social network',
    other: 'Link'
  } as Record<string, string>,
  subcommunities: 'Groups in it',
  related: 'Related communities',
  status: {
    draft: 'Draft',
    proposed: 'Proposed',
    changes_asked: 'Changes requested',
    approved: 'Approved',
    declined: 'Declined',
    planning: 'Starting soon',
    renewing: 'Renewing',
    dormant: 'Dormant',
    closing: 'Closing',
    closed: 'Closed',
    merged: 'Merged',
    withdrawn: 'Withdrawn'
  } as Record<string, string>,
  paused: 'Paused until {day}',
  state: {
    approved: 'This community is approved, and its launch is being planned.',
    planning: 'This community is preparing its launch. People who would like to take part are welcome now.',
    renewing: 'The members are renewing what they agreed on. Ideas are welcome.',
    dormant: 'This community is dormant at the moment. It can become active again at any time.',
    closing: 'The members are preparing an orderly end of this community.',
    closed: 'This community has ended. What it created remains here to read. Thank you to everyone who took part.',
    merged: 'This community continues as part of another one.',
    withdrawn: 'This community did not start. Its plans remain here to read.'
  } as Record<string, string>,
  closingOn: 'It closes on {day}. Until then, everything continues as usual.',
  closedOn: 'This community ended on {day}. What it created remains here to read. Thank you to everyone who took part.',
  mergedInto: 'This community continues as part of {name}.',
  visit: 'Go to {name}',
  noneTitle: 'Community not found',
  noneText: 'It does not exist, or is not shown here.',
  errorTitle: 'The community could not be loaded',
  errorText: 'Please try again.',
  originTitle: 'This key does not work from {origin}',
  originText: 'An admin of this site can allow it; see the browser’s console.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The community loads once you are online again.',
  retry: 'Try again'
}

/** The words of one language; those for readers who can join may be missing. */
export type CommunityWords = typeof COMMUNITY_ENGLISH & Partial<JoiningWords>

/** The English words with some of them said differently. */
export const communityWords = (own?: Partial<CommunityWords>): CommunityWords =>
  withWords<CommunityWords>(COMMUNITY_ENGLISH, own)
