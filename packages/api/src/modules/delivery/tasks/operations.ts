import { type MessageValues, Task } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { tableOf } from '../../../core/registry.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { clipped } from '../../../platform/text.ts'

const AT_MOST = 500

type Stored = Omit<Task, 'what' | 'why'> & { values: MessageValues }

const everything = () => {
  const parts = Object.entries(tableOf('tasks')).map(
    ([kind, source]) => sql`select ${sql.raw(`'${kind}'`)} as kind, s.* from (${source}) s`
  )
  return sql`
    select d.kind, d.subject, d.values, ${instantOf(sql`d.since`)} as since, ${instantOf(sql`d.until`)} as until, d.call, d.link
    from (${sql.join(parts, sql` union all `)}) d
    order by d.until nulls last, d.since nulls last, d.subject limit ${sql.raw(String(AT_MOST))}`
}

const awaits = async ({ db, caller, viewer: reader }: Call): Promise<Task[]> => {
  requirePerson(caller)
  if (caller.person === null) return []
  const { task } = speechIn(reader.language)
  const rows = await db.prepared<Stored>(`tasks ${Object.keys(tableOf('tasks')).length}`, everything, {
    ...reader.values,
    now: new Date().toISOString()
  })
  return rows.map(({ kind, subject, values, ...when }) => {
    const { what, why } = task(kind, values)
    return { kind, subject, what: clipped(what, 400), why, ...when }
  })
}

export const taskOperations: Operation[] = [
  defineOperation({
    id: 'listMyTasks',
    noun: 'me',
    method: 'tasks',
    verb: 'GET',
    path: '/v1/me/tasks',
    summary: 'List my tasks',
    description:
      'Lists the tasks of the calling person: pages to review, findings to fix, memberships to decide, invitations to answer; each with the reason, the due date and the call to make. Earliest due date first.',
    scope: 'notices:read',
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'myTasks' },
    answer: { kind: 'list', item: Task, run: awaits }
  })
]
