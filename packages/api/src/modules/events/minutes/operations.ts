import { MinutesPatch, MinutesSet, PUBLICATION_TRANSITIONS } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { found, readItem } from '../../../core/model/read.ts'
import { change, insert, type WriteModel } from '../../../core/model/write.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { update } from '../../../core/operation/mutations.ts'
import { type Call, type CallOf, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { idOf, readUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { personModel } from '../../directory/people/model.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { holdOccurrence, requireBegun } from '../occurrences/phase.ts'
import { settle } from '../occurrences/settle.ts'
import { publicationOf, publicationTransition } from '../publication/lifecycle.ts'
import { minutesModel } from './model.ts'

const writeModel: WriteModel = {
  model: minutesModel,
  upsertKey: ['occurrence_id'],
  references: {
    occurrence: { column: 'occurrence_id', to: () => occurrenceModel, holds: 'one' },
    authors: { column: 'author_ids', to: () => personModel, holds: 'many' }
  }
}
const kind = {
  model: minutesModel,
  writeModel,
  noun: 'minutes',
  singular: 'minutes',
  subjectType: 'minutes',
  scope: 'events'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: true, allowedRoles: EDITORS } as const

export const minutesLifecycle = publicationOf('minutes')

const minutesOf = async (db: Database, occurrence: string) => {
  const [row] = await db.run<{ id: string; authors: string[] }>(
    sql`select id, author_ids as authors from minutes where occurrence_id = ${occurrence}`
  )
  return row
}

/** Creates the minutes of a date or changes them; the person who does is one of their authors, unless they are said. */
const save = async ({ db, body, caller, viewer }: CallOf<typeof MinutesSet>, occurrence: string): Promise<string> => {
  await holdOccurrence(db, occurrence)
  const before = await minutesOf(db, occurrence)
  const authors = new Set([...(before?.authors ?? []), ...(caller.person ? [caller.person] : [])])
  const draft = body.authors ? body : { ...body, authorIds: [...authors] }
  if (!before) {
    const id = await insert(db, writeModel, { ...draft, occurrence }, viewer)
    await settle(db, sql`o.id = ${occurrence}`)
    return id
  }
  await change(db, writeModel, before.id, draft, viewer)
  return before.id
}

const setting: Operation = defineOperation({
  id: 'setOccurrenceMinutes',
  noun: 'occurrences',
  method: 'setMinutes',
  verb: 'PUT',
  path: `${pathOf(occurrenceKind)}/minutes`,
  summary: 'Set the minutes of an occurrence',
  description:
    'Creates the minutes of an occurrence as a draft, or replaces their text; retries are safe. The people who take notes, organise or facilitate it and those who manage a host can write them, and their authors. The occurrence must have started.',
  params: paramsOf(occurrenceKind),
  body: MinutesSet,
  scope: 'events:write',
  ...writing,
  subject: ({ params }) => ({ type: 'minutes', name: params.occurrence! }),
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN', 'UNKNOWN_REFERENCE'],
  graphql: { root: 'mutation', field: 'setOccurrenceMinutes' },
  answer: {
    kind: 'item',
    model: minutesModel,
    status: 200,
    run: async call => {
      const occurrence = await idOf(occurrenceKind, call)
      allow(setting, call.caller, await authContextFor(setting, call))
      await requireBegun(call.db, occurrence)
      return save(call, occurrence)
    }
  }
})

/** The id of the minutes of a date, as they are read; where there are none that of the date, which no minutes have. */
const named = async (db: Database, occurrence: string) => (await minutesOf(db, occurrence))?.id ?? occurrence

const textOf = async (occurrence: string, { db, viewer }: Call): Promise<string> => {
  const id = await named(db, occurrence)
  const text = await readItem(db, minutesModel, id, { text: { field: 'text' } }, viewer)
  return `${(JSON.parse(found(text, minutesModel.name, id)) as { text: string }).text.trimEnd()}\n`
}

const updating = update(
  kind,
  writing,
  MinutesPatch,
  'Updates the fields sent (JSON merge patch, RFC 7396). With `If-Match`, two people who write at the same time do not overwrite each other.'
)
const transitioning = publicationTransition(kind, minutesLifecycle, {
  summary: 'Transition minutes',
  description: 'Publishes minutes, or withdraws them.'
})

export const minutesOperations: Operation[] = [
  {
    ...list(kind, reading, 'Lists the minutes visible to the caller, by creation by default.'),
    graphql: { root: 'query', field: 'allMinutes' }
  },
  get(kind, reading, 'Returns minutes by id.'),
  defineOperation({
    id: 'getOccurrenceMinutes',
    noun: 'occurrences',
    method: 'minutes',
    verb: 'GET',
    path: `${pathOf(occurrenceKind)}/minutes`,
    summary: 'Get the minutes of an occurrence',
    description: 'Returns the minutes of an occurrence, as far as the caller can see them.',
    params: paramsOf(occurrenceKind),
    scope: 'events:read',
    ...reading,
    problems: ['NOT_FOUND'],
    graphql: { root: 'query', field: 'occurrenceMinutes' },
    answer: {
      kind: 'item',
      model: minutesModel,
      status: 200,
      run: async call => named(call.db, await idOf(occurrenceKind, call))
    }
  }),
  readUnder(
    occurrenceKind,
    reading,
    {
      path: 'minutes.md',
      method: 'minutesText',
      summary: 'Get the minutes of an occurrence as Markdown',
      description: 'Returns the text of the minutes of an occurrence, as far as the caller can see them.'
    },
    {
      mediaType: 'text/markdown',
      example: '## Decided\n\nWe test the new form with five people before March.\n',
      run: textOf
    }
  ),
  setting,
  updating,
  transitioning,
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => [updating],
    transitionsAllowed(minutesLifecycle, transitioning, PUBLICATION_TRANSITIONS)
  )
]
