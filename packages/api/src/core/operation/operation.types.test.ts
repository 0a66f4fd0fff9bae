// What the compiler knows of the call of an operation: each `@ts-expect-error` is a mistake that would not compile.

import { Type } from '@sinclair/typebox'
import { pgTable, uuid } from 'drizzle-orm/pg-core'
import t from 'tap'
import { defineModel } from '../model/model.ts'
import { act } from './actions.ts'
import type { Kind } from './kind.ts'
import { create, update, type WriteHook } from './mutations.ts'
import { defineOperation } from './operation.ts'
import { readUnder } from './sub-resources.ts'

const model = defineModel({
  name: 'Loom',
  schema: Type.Object({ id: Type.String(), wood: Type.Unsafe<string | null>({}), etag: Type.String() }),
  query: Type.Object({}),
  table: pgTable('looms', { id: uuid().primaryKey() }),
  fields: { wood: t => t.id },
  visible: () => undefined,
  filters: {},
  sorts: {}
})
const kind = { model, noun: 'looms', singular: 'loom', subjectType: 'community' } satisfies Kind
const access = { allowPortalKeys: true, allowedRoles: 'any' } as const
const under = { path: 'repairs', method: 'repair', summary: 'Repair a loom', description: 'Repairs a loom.' }
const Repair = Type.Object({ part: Type.String() })
const Query = Type.Object({ since: Type.Optional(Type.String()) })

const repair = act(kind, access, under, Repair, {
  run: async ({ before, draft }) => {
    const known: [string, string | null] = [draft.part, before.wood]
    // @ts-expect-error the body has no such member
    void draft.parts
    // @ts-expect-error the record has no such member
    void before.colour
    // @ts-expect-error the version is that of the whole, which is not among its members
    void before.etag
    return known[0]
  }
})

const ofWood: WriteHook<{ wood: string }> = ({ draft }) => draft
update(kind, access, Type.Object({ wood: Type.String() }), 'Updates a loom.', ofWood)
// @ts-expect-error the hook needs a member that the body lacks
update(kind, access, Repair, 'Updates a loom.', ofWood)
create(kind, { ...access, subject: ({ body }) => ({ type: 'community', name: body.part }) }, Repair, 'Creates a loom.')
// @ts-expect-error the body has no such member
create(kind, { ...access, subject: ({ body }) => ({ type: 'community', name: body.wood }) }, Repair, 'Creates a loom.')

readUnder(
  kind,
  access,
  under,
  {
    schema: Repair,
    // @ts-expect-error there is no such parameter
    run: async (_, { query }) => query.until
  },
  Query
)

defineOperation({
  ...repair,
  path: '/v1/looms/{loom}',
  body: Repair,
  answer: {
    kind: 'none',
    run: async ({ params, body }) => {
      const known: [string, string] = [params.loom, body.part]
      // @ts-expect-error the path has no such parameter
      void params.community
      void known
    }
  }
})

t.test('what an act makes is an operation', async t => {
  t.match(repair, { verb: 'POST', path: '/v1/looms/{loom}/repairs', id: 'repairLoom', answer: { kind: 'item' } })
})
