import ICAL from 'ical.js'
import type { Test } from 'tap'
import { catchUp } from '../../../platform/feed/consume.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { type Mail, startMail } from '../../messages/mail/mail.fixtures.ts'
import { stage as eventStage } from '../events/events.fixtures.ts'
import { invitationsConsumer } from './keep.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** A date in a calendar, as a mail program shows it. */
export type Shown = { title: string; start: string; answer: string; status: string }
type Held = { sequence: number; stamp: string; shown: Shown | undefined }

/** The calendars of people, as their mail programs keep them (RFC 5546, 2.1.5): what is older than what they have is left aside. */
const calendarPrograms = () => {
  const held = new Map<string, Map<string, Held>>()
  const take = ({ to, calendar }: Mail) => {
    if (!calendar) return
    const whole = new ICAL.Component(ICAL.parse(calendar.text))
    const method = whole.getFirstPropertyValue('method')
    if (method !== calendar.method) throw new Error('The part and its text name two methods.')
    const own = held.get(to) ?? new Map<string, Held>()
    held.set(to, own)
    for (const event of whole.getAllSubcomponents('vevent')) {
      const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
      const attendees = event.getAllProperties('attendee')
      if (attendees.length !== 1 || attendees[0]!.getFirstValue() !== `mailto:${to}`)
        throw new Error('An invitation is for one person.')
      const key = `${value('uid')} ${value('recurrence-id')}`
      const [sequence, stamp] = [Number(value('sequence')), value('dtstamp')]
      const before = own.get(key)
      if (before && (sequence < before.sequence || (sequence === before.sequence && stamp < before.stamp))) continue
      const shown = {
        title: value('summary'),
        start: value('dtstart'),
        status: value('status'),
        answer: attendees[0]!.getFirstParameter('partstat')
      }
      own.set(key, { sequence, stamp, shown: method === 'REQUEST' ? shown : undefined })
    }
  }
  return {
    take,
    of: (address: string) =>
      [...(held.get(address)?.values() ?? [])]
        .flatMap(({ shown }) => (shown ? [shown] : []))
        .sort((one, other) => (one.start < other.start ? -1 : 1))
  }
}

/** The communities and events of `events.fixtures.ts`, whose people have addresses, mail programs and calendars. */
export const stage = async (t: Test, visibility = 'public') => {
  const events = await eventStage(t, visibility)
  const { app, store, admin, people } = events
  const mail = await startMail(t, store)
  const programs = calendarPrograms()
  const address = (name: string) => `${name}@example.org`
  for (const [name, id] of Object.entries(people)) await admin.patch(`/v1/people/${id}`, { email: address(name) })
  let read = 0
  return {
    ...events,
    mail,
    address,
    /** What has arrived since it was last read; so many hours later. */
    post: async (hours = 0): Promise<Mail[]> => {
      await feedIsWhole(store)
      await catchUp(store, 'invitations', invitationsConsumer(mail.config))
      await mail.send(hours)
      const fresh = mail.taken.slice(read)
      read = mail.taken.length
      for (const one of fresh) programs.take(one)
      return fresh
    },
    calendarOf: (name: string) => programs.of(address(name)),
    /** Follows the link of a mail; answers where it leads. */
    linkIn: ({ text }: Mail) => new URL(/https?:\/\/\S+\/rsvp\/\S+/.exec(text)![0]).pathname,
    open: (path: string) => app.inject({ url: path }),
    press: (path: string, act: string) =>
      app.inject({ method: 'POST', url: path, headers: FORM, payload: new URLSearchParams({ act }).toString() })
  }
}
