import { AxeBuilder } from '@axe-core/playwright'
import { NOTICE_KINDS } from '@guildhall/schema'
import t from 'tap'
import { speechIn } from '../src/core/words/catalogue.ts'
import '../src/modules.ts'
import { pageOf } from '../src/modules/messages/mail/compose.ts'
import { launchBrowser, NO_BROWSER } from './browser-stage.ts'

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

t.test('a mail is readable by everybody, on light and dark screens, wide and narrow', { skip: NO_BROWSER }, async t => {
  const browser = await launchBrowser()
  t.teardown(() => browser.close())
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [800, 320]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      await page.setContent(pageOf('Ada Okafor', notices, speech))
      const { violations } = await new AxeBuilder({ page }).analyze()
      t.strictSame(
        violations.map(({ id }) => id),
        [],
        `${colorScheme}, ${width} wide`
      )
      t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing stands over the edge')
      await context.close()
    }
  }
})
