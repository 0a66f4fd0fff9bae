import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { type Speech, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { publish } from '../../events/calendar/publish.ts'
import { message } from '../message.ts'
import * as en from '../words.en.ts'
import { readReviews } from './days.ts'

const written = ({ name, url, days }: Awaited<ReturnType<typeof readReviews>>, speech: Speech) =>
  publish({ name: speech.say(message('review.calendar', { portal: name })), url, events: [] }, speech, days)

const URL = 'https://intranet.example.org/communities/service-design'
const EXAMPLE = written(
  {
    name: 'Intranet',
    url: 'https://intranet.example.org/',
    days: [
      {
        uid: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        on: '2027-02-01',
        title: message('review.due', { community: 'Service Design' }),
        description: message('review.about', { on: '2026-11-03', everyDays: 90, url: URL }),
        url: URL,
        sequence: 20760,
        updatedAt: '2026-11-03T09:30:00.000Z'
      }
    ]
  },
  speechOf(FIRST_LANGUAGE, en)
)

export const reviewCalendarOperations: Operation[] = [
  readUnder(
    { ...portalKind, scope: 'pages' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'reviews.ics',
      method: 'reviewCalendar',
      summary: 'Get the review dates of a portal',
      description:
        'Returns the days on which the reviews of the pages of a portal are due, as iCalendar (RFC 5545), to subscribe to with a publishable key as `?key=`: the 1,000 earliest, of pages visible to the caller. A page that is exempt from review, or without evidence yet, has none. The personal calendar of a representative has those of their own pages.'
    },
    {
      mediaType: 'text/calendar',
      example: EXAMPLE,
      run: async (id, { db, viewer }) => written(await readReviews(db, id, viewer), speechIn(viewer.language))
    }
  )
]
