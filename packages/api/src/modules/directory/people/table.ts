import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { byName, day, id, origin, stamps, tsvector } from '../../../platform/database/columns.ts'

export const people = pgTable(
  'people',
  {
    id: id(),
    name: text().notNull(),
    email: text(),
    externalId: text(),
    handle: text(),
    title: text(),
    organisation: text(),
    unit: text(),
    function: text(),
    level: text(),
    isManager: boolean(),
    location: text(),
    timeZone: text(),
    language: text(),
    bio: text(),
    avatarUrl: text(),
    profileUrl: text(),
    eventReminders: boolean().notNull().default(true),
    engagementLabels: boolean().notNull().default(true),
    startedOn: day(),
    leftOn: day(),
    // The day on which it was ended, because its source no longer listed it; it begins again when it is listed again.
    missingSince: day(),
    ...origin,
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(text_vector(name || ' ' || coalesce(handle, '')), 'A') || setweight(text_vector(coalesce(title, '') || ' ' || coalesce(organisation, '') || ' ' || coalesce(unit, '')), 'B')`
    )
  },
  t => [
    unique('people_external_id_key').on(t.externalId),
    unique('people_origin_key').on(t.source, t.externalKey),
    index('people_name_idx').on(byName(t.name), t.id),
    index('people_email_idx').on(sql`lower(${t.email})`),
    index('people_organisation_idx').on(t.organisation),
    index('people_unit_idx').on(t.unit),
    index('people_created_at_idx').on(t.createdAt, t.id),
    index('people_updated_at_idx').on(t.updatedAt, t.id),
    index('people_search_idx').using('gin', t.search)
  ]
)
