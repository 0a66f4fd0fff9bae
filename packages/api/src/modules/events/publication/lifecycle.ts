import { PUBLICATION_STATUSES, type PublicationStatus, PublicationTransitionCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, byCaller, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import type { Database } from '../../../platform/database/database.ts'
import { EDITORS } from '../events/editors.ts'
import { publicationLacks as lacks } from '../words.en.ts'

type OfPublications = {
  facts: { state: PublicationStatus | null }
  subject: { id: string }
  input: object
  by: By
}

/** The life of something that is published about an occurrence, in the table of its noun. */
export const publicationOf = (noun: 'minutes' | 'recordings') =>
  defineLifecycle<OfPublications>()({
    noun,
    states: PUBLICATION_STATUSES,
    guards: {},
    actors: {
      /** Those who write it, and those who edit the occurrence. */
      editor: those(lacks.editor, ...EDITORS)
    },
    rows: [
      { name: 'publish', from: ['draft'], to: 'published', by: 'editor', guards: [], notice: null },
      { name: 'withdraw', from: ['published'], to: 'draft', by: 'editor', guards: [], notice: null }
    ],
    stored: { table: noun, state: 'status', columns: ['published_at'] },
    load: (db: Database, moves) =>
      db.run<{ id: string; state: PublicationStatus }>(
        sql`select id, status as state from ${sql.identifier(noun)} where id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`
      ),
    sets: ({ to }, _by, at) => ({ published_at: to === 'published' ? at : null })
  })

/** Publishes it, or takes it back. */
export const publicationTransition = (
  kind: Kind,
  lifecycle: ReturnType<typeof publicationOf>,
  words: { summary: string; description: string }
): Operation =>
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: EDITORS },
    { path: 'transitions', method: 'transition', ...words },
    PublicationTransitionCreate,
    {
      problems: ['MOVE_NOT_ALLOWED'],
      run: async ({ before: { id }, facts, draft: { transition: name }, call }) => {
        await lifecycle.takeAll(call.db, [{ id, name, input: {} }], byCaller(call, facts), new Date())
        return undefined
      }
    }
  )
