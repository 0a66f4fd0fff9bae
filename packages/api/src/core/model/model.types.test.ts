// What the compiler proves of a model: each `@ts-expect-error` is a mistake that would not compile.

import { Guarded } from '@guildhall/schema'
import { type Static, Type } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import t from 'tap'
import { choice } from '../../platform/database/columns.ts'
import { extend } from './extend.ts'
import { defineModel, type Model } from './model.ts'

const Status = Type.Unsafe<'active' | 'alumni'>({ enum: ['active', 'alumni'] })
const Membership = Type.Object({
  id: Type.String(),
  status: Status,
  cause: Guarded(Type.Unsafe<string | null>({})),
  joinedOn: Type.Unsafe<string | null>({}),
  roles: Type.Array(Type.String()),
  person: Type.Object({ id: Type.String() })
})
const Query = Type.Object({
  limit: Type.Optional(Type.Integer()),
  sort: Type.Optional(Type.Unsafe<'joinedOn' | '-joinedOn' | 'name' | '-name'>({ enum: [] })),
  status: Type.Optional(Status),
  person: Type.Optional(Type.String())
})
const people = pgTable('people', { id: uuid().primaryKey(), name: text().notNull() })
const memberships = pgTable('memberships', {
  id: uuid().primaryKey(),
  status: choice(Status).notNull(),
  cause: text(),
  joinedOn: date({ mode: 'string' }),
  personId: uuid().notNull()
})

const personModel: Model = defineModel({
  name: 'Person',
  schema: Type.Object({ id: Type.String(), name: Type.String() }),
  query: Type.Object({}),
  table: people,
  visible: () => undefined,
  filters: {},
  sorts: {}
})

const parts = {
  name: 'Membership',
  schema: Membership,
  query: Query,
  table: memberships,
  visible: () => undefined
} as const
const fields = { roles: () => sql`array[]` }
const guarded = { cause: () => false }
const edges = { person: { to: () => personModel, by: 'personId' } } as const
const filters = {
  status: (m: typeof memberships, { status }: { status: unknown }) => sql`${m.status} = ${status}`,
  person: { to: () => personModel, where: (m: typeof memberships) => sql`${m.personId}` }
}
const sorts = { joinedOn: (m: typeof memberships) => m.joinedOn, name: () => sql`name` }

const whole = defineModel({ ...parts, fields, guarded, edges, filters, sorts })
// @ts-expect-error a member without a column of its name has no source
defineModel({ ...parts, fields: {}, guarded, edges, filters, sorts })
const left = defineModel({ ...parts, later: ['roles'], guarded, edges, filters, sorts })
// @ts-expect-error no member is called so
defineModel({ ...parts, fields, later: ['rubbish'], guarded, edges, filters, sorts })
// @ts-expect-error nobody says who sees a guarded member
defineModel({ ...parts, fields, edges, filters, sorts })
// @ts-expect-error a parameter has no filter
defineModel({ ...parts, fields, guarded, edges, filters: { status: filters.status }, sorts })
// @ts-expect-error a sort has no order
defineModel({ ...parts, fields, guarded, edges, filters, sorts: { name: sorts.name } })
// @ts-expect-error the table has no such column
defineModel({ ...parts, fields, guarded, edges: { person: { to: () => personModel, by: 'peopleId' } }, filters, sorts })
defineModel({
  ...parts,
  fields,
  guarded,
  edges,
  // @ts-expect-error no parameter is called so
  filters: { ...filters, rubbish: () => sql`true` },
  sorts
})

t.test('members take the column of their name, and edges that of the other record', t => {
  t.strictSame(Object.keys(whole.fields).sort(), ['cause', 'id', 'joinedOn', 'roles', 'status'])
  t.match(whole.edges.person, { kind: 'one' })
  const status: Static<typeof Status> = 'active'
  t.ok(status)
  t.end()
})

t.test('a member that is left to a later module has no source before that module gives one, and only once', async t => {
  t.notOk('roles' in left.fields)
  const extension = { model: left, fields: { roles: () => sql`array[]` } }
  extend([extension])
  t.ok(left.fields.roles)
  t.throws(() => extend([extension]), /Membership has a member "roles" already/)
})
