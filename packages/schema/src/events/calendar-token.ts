import type { Static } from '@sinclair/typebox'
import {
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Nullable,
  PageOf,
  Ref,
  stamps,
  Url,
  version
} from '../primitives/shapes.ts'
import { PortalSummary } from '../primitives/summary.ts'

const name = Line(200, { description: 'What it is for.', examples: ['Calendar on my phone'] })

const known = {
  id: Id({ description: 'The calendar token’s id.' }),
  name,
  portal: Nullable(Ref(PortalSummary), {
    description: 'The portal to whose events it is limited: that of the key by which it was created.'
  }),
  lastUsedAt: Nullable(Instant({ description: 'When it was last used, to the hour.' })),
  ...stamps
}

export const CalendarToken = Entity(
  'CalendarToken',
  { ...known, ...version },
  {
    description:
      'A secret address at which a calendar reads the events of a person’s communities, and when the pages that they represent are due for review.'
  }
)
export type CalendarToken = Static<typeof CalendarToken>

export const CalendarTokenCreate = Entity(
  'CalendarTokenCreate',
  { name },
  { description: 'A calendar token to create.' }
)
export type CalendarTokenCreate = Static<typeof CalendarTokenCreate>

export const CalendarTokenCreated = Entity(
  'CalendarTokenCreated',
  {
    ...known,
    url: Url({
      description:
        'The address to subscribe to. Save it now: it contains the secret, which is stored as a hash and never shown again.',
      examples: ['https://guildhall.example.org/calendars/guild_cal_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAM.ics']
    })
  },
  { description: 'A calendar token that was just created, with its address.' }
)
export type CalendarTokenCreated = Static<typeof CalendarTokenCreated>

export const CalendarTokenPage = PageOf(CalendarToken)

export const CalendarTokenQuery = Entity('CalendarTokenQuery', listQuery(['createdAt'], 'createdAt'), {
  description: 'Parameters for listing calendar tokens.'
})
