import { Me } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { eq } from 'drizzle-orm'
import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { keyModel } from '../model.ts'
import type { keys } from '../table.ts'

/** The view of that name: one row, in which every caller finds themselves. */
const me = pgTable('me', { id: uuid().notNull() })

/** The id of that row. */
export const MYSELF = '00000000-0000-0000-0000-000000000000'

export const meModel: Model<typeof Me> = defineModel({
  name: 'Me',
  schema: Me,
  query: Type.Object({}),
  table: me,
  edges: {
    key: { kind: 'one', to: () => keyModel, on: (_, key: typeof keys) => eq(key.id, caller.key) },
    person: { kind: 'one', to: () => personModel, on: (_, person: typeof people) => eq(person.id, caller.person) }
  },
  visible: () => undefined,
  filters: {},
  sorts: {}
})
