import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import t from 'tap'
import { hostile } from '../calendar/calendar.fixtures.ts'
import { jsonLd, type PublishedOccurrence } from './json-ld.ts'

const PLAIN: PublishedOccurrence = {
  title: 'Show your work',
  description: null,
  status: 'confirmed',
  start: '2026-12-03T14:00',
  originalStart: '2026-12-03T14:00:00Z',
  timeZone: 'Europe/Lisbon',
  durationMinutes: 60,
  days: null,
  mode: 'online',
  place: null,
  joinUrl: null,
  url: 'https://example.org/events/1',
  speakers: [],
  externalSpeakers: [],
  hosts: []
}
const published = (more: Partial<PublishedOccurrence> = {}) => JSON.parse(jsonLd([{ ...PLAIN, ...more }]))['@graph'][0]

t.test('an occurrence says when, where, how and by whom', async t => {
  t.strictSame(
    published({
      mode: 'hybrid',
      place: { name: 'Quay 4', address: 'Harbour Street 4' },
      hosts: [{ name: 'Service Design', url: 'https://example.org/service-design' }],
      speakers: [{ name: 'Ben Ito' }],
      externalSpeakers: [{ name: 'Grace Moreau', organisation: 'Harbour Institute' }]
    }),
    {
      '@type': 'Event',
      name: 'Show your work',
      url: 'https://example.org/events/1',
      startDate: '2026-12-03T14:00:00+00:00',
      endDate: '2026-12-03T15:00:00+00:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Quay 4', address: 'Harbour Street 4' },
        { '@type': 'VirtualLocation', url: 'https://example.org/events/1' }
      ],
      organizer: [{ '@type': 'Organization', name: 'Service Design', url: 'https://example.org/service-design' }],
      performer: [
        { '@type': 'Person', name: 'Ben Ito' },
        { '@type': 'Person', name: 'Grace Moreau', affiliation: { '@type': 'Organization', name: 'Harbour Institute' } }
      ]
    }
  )
})

t.test('what was moved says from when, what was cancelled is cancelled, whole days are days', async t => {
  t.match(published({ start: '2026-12-04T10:00' }), {
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2026-12-03T14:00:00+00:00',
    startDate: '2026-12-04T10:00:00+00:00'
  })
  t.match(published({ status: 'cancelled' }), { eventStatus: 'https://schema.org/EventCancelled' })
  t.match(
    published({ durationMinutes: null, days: 3, start: '2026-12-03T00:00', originalStart: '2026-12-03T00:00:00Z' }),
    { startDate: '2026-12-03', endDate: '2026-12-05', eventStatus: 'https://schema.org/EventScheduled' }
  )
})

t.test('no words end the element that it is written in', async t => {
  fc.assert(
    fc.property(hostile, words => {
      const text = jsonLd([
        { ...PLAIN, title: `${words}</script><!--`, description: words, hosts: [{ name: words, url: null }] }
      ])
      t.equal(JSON.parse(text)['@graph'][0].name, `${words}</script><!--`)
      const { children } = parseDocument(`<script type="application/ld+json">${text}</script><p>after</p>`)
      t.equal(children.length, 2)
    }),
    { numRuns: 300 }
  )
})
