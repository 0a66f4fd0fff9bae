import type { AskedPoll } from '../../modules/charters/polls/link.ts'
import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { Attested } from '../../modules/enforcement/maintenance/attestation.ts'
import type { Visit } from '../../modules/events/check-in/code.ts'
import type { Invited } from '../../modules/events/invitations/link.ts'
import type { AskedSeries } from '../../modules/events/reaffirmation/link.ts'
import type { Invitation } from '../../modules/life/joining/link.ts'
import type { Question } from '../../modules/pages/succession/link.ts'
import { askPage, donePage, sorryPage, thanksPage } from './attest-page.ts'
import { checkInPage, linkSentPage, noCheckInPage } from './check-in-page.ts'
import { invitationPage, answeredPage as joinedPage, noInvitationPage as noMembershipPage } from './invitation-page.ts'
import type { Page } from './page.ts'
import { insteadPage, noPollPage, pollPage } from './poll-page.ts'
import { noRegistrationPage, registrationPage, sentPage } from './registration-page.ts'
import { noInvitationPage, rsvpPage } from './rsvp-page.ts'
import { noSeriesPage, seriesPage } from './series-page.ts'
import { answeredPage, noQuestionPage, questionPage } from './succession-page.ts'

// What people wrote is in capitals, so that a text of the service in small letters stands out where it should be in another language.
const NAMES = { name: 'ADA OKAFOR', community: 'SERVICE DESIGN', portal: 'INTRANET', brand: null }
const URL = 'https://intranet.example.org/communities/service-design-with-a-name-that-has-no-place-to-break'

const attested: Attested = {
  ...NAMES,
  page: '',
  person: '',
  url: URL,
  mission: 'SERVICES THAT WORK THE FIRST TIME.',
  reviewEveryDays: 90,
  lastUpdatedAt: '2026-03-02T10:00:00.000Z',
  used: false,
  represents: true,
  role: 'primary',
  open: [
    {
      message: { id: 'page.stale.updated', values: { on: '2026-03-02', everyDays: 90 } },
      remedy: { rule: 'page.stale', call: null }
    }
  ],
  brand: {
    id: '',
    name: 'INTRANET',
    baseUrl: 'https://intranet.example.org/',
    language: null,
    accentColour: null,
    logoUrl: null
  }
}

export const invited: Invited = {
  ...NAMES,
  recipient: '',
  person: 'ada',
  occurrence: '',
  title: 'DESIGN REVIEW',
  place: { name: 'QUAY 4', address: 'HARBOUR STREET 4', accessibility: 'STEP-FREE.' },
  joinUrl: 'https://meet.example.org/a-very-long-address-that-has-no-place-where-it-could-be-broken',
  startsAt: '2026-12-03T14:00:00.000Z',
  endsAt: '2026-12-03T15:00:00.000Z',
  timeZone: 'UTC',
  days: null,
  capacity: 30,
  free: 0,
  position: 3,
  offerExpiresAt: '2026-12-02T14:00:00.000Z',
  eventReminders: true,
  cause: null,
  state: 'open',
  answer: null
}

const visit: Visit = {
  ...invited,
  communityId: '',
  person: null,
  name: null,
  state: 'open',
  opensAt: invited.startsAt,
  closesAt: invited.endsAt,
  attended: false
}

const question: Question = {
  ...NAMES,
  id: '',
  person: '',
  holder: null,
  role: 'primary',
  reason: 'left',
  url: URL,
  answer: null,
  needed: true
}

const invitation: Invitation = {
  ...NAMES,
  membership: '',
  person: '',
  summary: 'WE DESIGN SERVICES.',
  mission: 'SERVICES THAT WORK.',
  commitment: 'AN HOUR A WEEK.',
  inviter: null,
  words: 'JOIN US!',
  status: 'invited'
}

const series: AskedSeries = {
  ...NAMES,
  event: '',
  person: '',
  title: 'DESIGN REVIEW',
  status: 'confirmed',
  isOpen: true,
  dates: [{ id: 'x', startsAt: invited.startsAt, endsAt: invited.endsAt, timeZone: 'UTC', wholeDays: false }]
}

const poll: AskedPoll = {
  ...NAMES,
  poll: '',
  ballot: '',
  purpose: 'closing',
  questions: [],
  closesOn: '2026-12-03',
  isOpen: true
}

const registration = { ...invited, communityId: '' }
const typed = { guestName: 'X'.repeat(200), guestEmail: 'GRACE.MOREAU@EXAMPLE.ORG' }

/** Every page behind a signed link or of a registration, as a reader sees it, by what it shows. */
export const pagesFor = (reader: Reader): Record<string, Page> => ({
  attest: askPage(attested, reader),
  'attest, refused': askPage({ ...attested, lastUpdatedAt: null }, reader, 'NO.'),
  attested: thanksPage(attested, reader),
  passed_on: donePage(attested, reader, 'DONE', 'DONE.'),
  ...Object.fromEntries(
    (['changed', 'expired', 'used', 'no_longer'] as const).map(why => [`attest: ${why}`, sorryPage(why, reader)])
  ),
  ...Object.fromEntries(
    ([null, 'going', 'maybe', 'declined', 'waitlisted', 'offered'] as const).map(answer => [
      `rsvp: ${answer}`,
      rsvpPage({ ...invited, answer }, reader)
    ])
  ),
  'rsvp of a guest': rsvpPage({ ...invited, person: null, free: 2 }, reader),
  'rsvp without reminders': rsvpPage({ ...invited, eventReminders: false }, reader),
  ...Object.fromEntries(
    (['over', 'cancelled', 'dormant'] as const).map(state => [
      `rsvp: ${state}`,
      rsvpPage({ ...invited, state }, reader)
    ])
  ),
  ...Object.fromEntries(
    (['changed', 'expired', 'gone'] as const).flatMap(why => [
      [`rsvp: ${why}`, noInvitationPage(why, reader)],
      [`series: ${why}`, noSeriesPage(why, reader)],
      [`check-in: ${why}`, noCheckInPage(why, reader)]
    ])
  ),
  registration: registrationPage(registration, reader),
  'registration, refused': registrationPage({ ...registration, free: 3 }, reader, typed, ['guestName', 'guestEmail']),
  'registration: sent': sentPage(registration, reader, typed),
  'registration: none': noRegistrationPage(reader),
  'check-in': checkInPage(visit, reader, 'NO.'),
  'check-in of a person': checkInPage({ ...visit, person: 'ada', name: 'ADA OKAFOR' }, reader),
  'checked in': checkInPage({ ...visit, attended: true }, reader),
  ...Object.fromEntries(
    (['early', 'over', 'cancelled'] as const).map(state => [
      `check-in: ${state}`,
      checkInPage({ ...visit, state }, reader)
    ])
  ),
  'check-in: sent': linkSentPage(visit, reader),
  succession: questionPage(question, reader),
  'succession without a page': questionPage({ ...question, portal: null, url: null, holder: 'BEN' }, reader),
  ...Object.fromEntries(
    (['accepted', 'declined'] as const).map(answer => [`succession: ${answer}`, answeredPage(question, answer, reader)])
  ),
  ...Object.fromEntries(
    (['changed', 'expired', 'answered', 'not_needed'] as const).map(why => [
      `succession: ${why}`,
      noQuestionPage(why, reader)
    ])
  ),
  invitation: invitationPage(invitation, reader),
  ...Object.fromEntries(
    (['accept', 'decline'] as const).map(answer => [`invitation: ${answer}`, joinedPage(invitation, answer, reader)])
  ),
  ...Object.fromEntries(
    (['changed', 'expired', 'answered'] as const).map(why => [`invitation: ${why}`, noMembershipPage(why, reader)])
  ),
  series: seriesPage(series, reader),
  'series, dormant': seriesPage({ ...series, status: 'dormant' }, reader),
  'series, ended': seriesPage({ ...series, status: 'cancelled', isOpen: false }, reader),
  'series, held': seriesPage({ ...series, isOpen: false }, reader),
  poll: pollPage(poll, reader),
  ...Object.fromEntries(
    (['counted', 'before', 'closed'] as const).map(instead => [`poll: ${instead}`, insteadPage(instead, poll, reader)])
  ),
  'poll: none': noPollPage(reader)
})
