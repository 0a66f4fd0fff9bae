import { NOTICE_KINDS } from '@guildhall/schema'
import t, { type Test } from 'tap'
import { speechIn } from '../src/core/words/catalogue.ts'
import '../src/service/modules.ts'
import type { Visit } from '../src/modules/events/check-in/code.ts'
import type { Invited } from '../src/modules/events/invitations/link.ts'
import { pageOf } from '../src/modules/messages/mail/compose.ts'
import { checkInPage, linkSentPage, noCheckInPage } from '../src/transports/site/check-in-page.ts'
import { noRegistrationPage, registrationPage, sentPage } from '../src/transports/site/registration-page.ts'
import { rsvpPage } from '../src/transports/site/rsvp-page.ts'
import { pagesFor } from '../src/transports/site/signed-pages.fixtures.ts'
import { faultsOf, launchBrowser, NO_BROWSER } from './browser-stage.ts'

// Many pages in many looks take their time on a busy machine.
t.setTimeout(300_000)

const facts = {
  portal: 'Intranet',
  community: 'Service Design',
  page: 'https://intranet.example.org/communities/service-design',
  reason: 'It was last looked through on 2 March 2026, and is to be looked through every 90 days.',
  by: '2026-12-01',
  nextOn: '2026-12-31',
  decision: 'approved',
  date: {
    title: 'Design review',
    startsAt: '2026-12-03T14:00:00.000Z',
    endsAt: '2026-12-03T15:00:00.000Z',
    timeZone: 'Europe/Lisbon',
    wholeDays: false,
    where: 'Quay 4, https://meet.example.org/a-very-long-address-that-has-no-place-where-it-could-be-broken',
    others: 3
  },
  until: { at: '2026-12-02T14:00:00.000Z', timeZone: 'Europe/Lisbon' }
}
const speech = speechIn()
const notices = NOTICE_KINDS.map(kind => speech.notice(kind, facts))

const invited: Invited = {
  recipient: '',
  person: 'ada',
  occurrence: '',
  name: 'Ada Okafor',
  community: 'Service Design',
  title: facts.date.title,
  place: { name: 'Quay 4', address: 'Harbour Street 4, Lisbon', accessibility: 'Step-free.' },
  joinUrl: 'https://meet.example.org/a-very-long-address-that-has-no-place-where-it-could-be-broken',
  startsAt: facts.date.startsAt,
  endsAt: facts.date.endsAt,
  timeZone: facts.date.timeZone,
  days: null,
  capacity: 30,
  free: 0,
  position: 3,
  offerExpiresAt: facts.until.at,
  eventReminders: true,
  cause: null,
  state: 'open',
  answer: null,
  brand: null
}
const answers = [null, 'going', 'maybe', 'declined', 'waitlisted', 'offered'] as const
const registration = { ...invited, communityId: '' }
const reader = { ...speech, brand: null }
const typed = { guestName: 'x'.repeat(200), guestEmail: 'grace.moreau@example.org' }
const pages = [
  ...answers.map(answer => rsvpPage({ ...invited, answer }, reader)),
  rsvpPage({ ...invited, person: null }, reader),
  registrationPage(registration, reader),
  registrationPage({ ...registration, free: 3 }, reader, typed, ['guestName', 'guestEmail']),
  sentPage(registration, reader, typed),
  noRegistrationPage(reader)
].map(({ html }) => html.in().toString())

const visit: Visit = {
  ...invited,
  communityId: '',
  person: null,
  state: 'open',
  opensAt: facts.date.startsAt,
  closesAt: facts.date.endsAt,
  attended: false
}
const checkIns = [
  visit,
  { ...visit, person: 'ada' },
  { ...visit, attended: true },
  { ...visit, state: 'early' as const }
]
  .map(one => checkInPage(one, reader, 'Please enter your e-mail address.'))
  .concat(linkSentPage(visit, reader), noCheckInPage('expired', reader))
  .map(({ html }) => html.in().toString())

const isReadable = async (t: Test, texts: readonly string[]) => {
  const browser = await launchBrowser()
  t.teardown(() => browser.close())
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [800, 320]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const text of texts) {
        await page.setContent(text)
        t.strictSame(
          (await faultsOf(page)).map(({ id }) => id),
          [],
          `${colorScheme}, ${width} wide`
        )
        t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing stands over the edge')
      }
      await context.close()
    }
  }
}

t.test('a mail is readable by everybody, on light and dark screens, wide and narrow', { skip: NO_BROWSER }, t =>
  isReadable(t, [pageOf('Ada Okafor', notices, reader)])
)

t.test('so are the pages on which people answer and guests register', { skip: NO_BROWSER }, t => isReadable(t, pages))

t.test('and the page on which people check in', { skip: NO_BROWSER }, t => isReadable(t, checkIns))

/** A portal whose colour is hard to read as text on white; what is written from right to left is English here. */
const branded = {
  ...speech,
  brand: {
    id: '',
    name: 'Intranet',
    baseUrl: 'https://intranet.example.org/',
    language: null,
    accentColour: '#ffdd00',
    logoUrl: null
  }
}
const mirrored = { ...branded, language: 'ar' }
const SHOWN = [
  'attest, refused',
  'rsvp: offered',
  'registration, refused',
  'poll',
  'series',
  'invitation',
  'succession'
] as const

t.test('in the colour of a portal, and from right to left, they are as readable', { skip: NO_BROWSER }, t => {
  const shown = [branded, mirrored].flatMap(reader => {
    const pages = pagesFor(reader)
    return SHOWN.map(name => pages[name]!.html.in().toString())
  })
  return isReadable(t, [
    ...shown,
    ...[branded, mirrored].map(reader => pageOf('Ada Okafor', notices.slice(0, 4), reader))
  ])
})
